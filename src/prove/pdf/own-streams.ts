import { createHash } from 'node:crypto'
import { previewProducer } from '../../model/copy/preview.ts'

/** What the metadata of a copy may say: its title and who made it. */
export type OwnMetadata = { readonly title: string; readonly producer: string }

const title = /(<dc:title><rdf:Alt><rdf:li xml:lang="x-default">)([^<>]*)(<\/rdf:li>)/
const producer = /(<pdf:Producer>)([^<>]*)(<\/pdf:Producer>)/

/** SHA-256 of our metadata stream without its title and its producer: of PDF/UA-1 and PDF/A-2u, of PDF/UA-1 alone. */
const fixedMetadata: ReadonlySet<string> = new Set([
  'd3684adfd0b6ed023f7804f1cc1d043df87afbdeb460697b95aacfb6435dd8a8',
  '4bc2dfe0d9ee292f62d5d51ac7ca57749557aef410f138af034282acbad31c4f',
])

/** SHA-256 of the profile of sRGB that every copy holds. */
const fixedProfile = 'ce29ac33bc1d1a38551c8425cbe643bf0eac92e14a62031ec10e574cf2b85ece'

/** The producers that our files name. */
const ownProducers = new Set(['Requis', previewProducer])

/** Reads a metadata stream: null where one byte of it, but those of the title, is not ours. */
export const readMetadata = (packet: string): OwnMetadata | null => {
  const said = { title: fieldOf(packet, title), producer: fieldOf(packet, producer) }
  const bare = packet.replace(title, '$1$3').replace(producer, '$1$3')
  return fixedMetadata.has(sha256(bare)) && ownProducers.has(said.producer) ? said : null
}

const isOwnProfile = (bytes: Buffer): boolean => sha256(bytes) === fixedProfile

const sha256 = (bytes: string | Buffer): string => createHash('sha256').update(bytes).digest('hex')

const fieldOf = (packet: string, field: RegExp): string =>
  (field.exec(packet)?.[2] ?? '').replace(/&#(\d{1,3});/g, (_, code: string) => String.fromCharCode(Number(code)))

type Opened = { readonly dict: string; readonly body: Buffer | null }

/** Streams whose every byte we know: their ranks in the file, and what they say. */
export type OwnStreams = {
  readonly ranks: ReadonlySet<number>
  readonly metadata: readonly OwnMetadata[]
  readonly profiles: number
}

/** Finds the streams that are ours byte for byte. Any other stays to be searched for words. */
export const ownStreams = (streams: readonly Opened[]): OwnStreams => {
  const ranks = new Set<number>()
  const metadata: OwnMetadata[] = []
  let profiles = 0
  for (const [rank, { dict, body }] of streams.entries()) {
    if (body === null) continue
    const said = /\/Type\s{0,4}\/Metadata\b/.test(dict)
      ? readMetadata(body.toString('utf8').replace(/\r?\n$/, ''))
      : null
    if (said !== null) metadata.push(said)
    else if (!isOwnProfile(body)) continue
    else profiles += 1
    ranks.add(rank)
  }
  return { ranks, metadata, profiles }
}

/** Names that no copy may use but for these streams: one of each kind, named where it lies and where it is pointed at. */
export const excusedIn = (names: readonly string[], { metadata, profiles }: OwnStreams): ReadonlySet<string> => {
  const count = (name: string): number => names.filter((other) => other === name).length
  return new Set([
    ...(metadata.length === 1 && count('Metadata') === 2 ? ['Metadata'] : []),
    ...(profiles === 1 && count('DestOutputProfile') === 1 ? ['DestOutputProfile'] : []),
  ])
}
