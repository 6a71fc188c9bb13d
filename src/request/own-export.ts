import { type AmongPieces, headOf, holds, isMap, jsonOf, opensObject } from './own-marks.ts'

/**
 * An ASiC-E container (ETSI EN 319 162-1: its type stands first, stored) that holds what an export of Requis holds. The
 * names of an archive stand in the clear in its directory; a container signed by somebody else has none of ours.
 */
export const isExportContainer = (bytes: Uint8Array): boolean =>
  headOf(bytes).slice(0, 120).includes('mimetypeapplication/vnd.etsi.asic-e+zip') &&
  holds(bytes, ['data/masks.jsonl', 'data/statement.json', 'META-INF/ASiCManifest001.xml', 'bagit.txt'])

const statementName = 'data/statement.json'

/** The folder whose `data/statement.json` this is, where it stands in the bag that Requis writes. */
export const treeRoots = ({ name, bytes }: AmongPieces, files: readonly AmongPieces[]): readonly string[] => {
  if (bytes === null || !(name === statementName || name.endsWith(`/${statementName}`))) return []
  const root = name.slice(0, name.length - statementName.length)
  const bag = files.find((file) => file.name === `${root}bagit.txt`)?.bytes ?? null
  return bag !== null && headOf(bag).startsWith('BagIt-Version:') && isStatement(bytes) ? [root] : []
}

const isStatement = (bytes: Uint8Array): boolean => {
  if (!opensObject(bytes)) return false
  const statement = jsonOf(bytes)
  return String(statement?.predicateType).startsWith('urn:x-requis:') && isMap(statement?.predicate)
}

const manifestNames = ['manifest-sha256.txt', 'tagmanifest-sha256.txt']

/** RFC 8493, 2.1.3: each line of a manifest is the hash in hex, spaces, the path. */
export const listedIn = (root: string, files: readonly AmongPieces[]): ReadonlyMap<string, string> =>
  new Map(
    files
      .filter(({ name }) => name.startsWith(root) && manifestNames.includes(name.slice(root.length)))
      .flatMap(({ bytes }) => [
        ...Buffer.from(bytes ?? [])
          .toString('utf8')
          .matchAll(/^([0-9a-f]{64}) {1,2}\*?(.+?)\r?$/gim),
      ])
      .map(([, hash = '', path = '']) => [path, hash.toLowerCase()]),
  )

/**
 * The container's type, its signed manifest and signature, the list of the tags, which no manifest of a bag names: by
 * their whole names, and nothing else.
 */
export const unlistedInTree =
  /^(?:mimetype|tagmanifest-sha256\.txt|META-INF\/(?:ASiCManifest001\.xml|signature001\.p7s|ASiCArchiveManifest\.xml|timestamp001\.tst))$/
