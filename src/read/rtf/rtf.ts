import { type Block, type Content, contentDrafts } from '../entry/block-draft.ts'
import { withLeft } from '../entry/left-out.ts'
import { numberPassages, quarantine, type Reader, readWhole } from '../entry/reading.ts'
import { asLogo, joinShown, type Shown } from '../scan/picture-spots.ts'
import type { Flow } from './rtf-flow.ts'
import { readTokens } from './rtf-read.ts'

/** A rich text: what its pages show, then what it keeps without showing it. Pictures and objects are said to be left out. */
export const readRtf: Reader = async ({ pieceId, bytes }) => {
  const content = readRtfText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1'))
  if (content === null) return quarantine(pieceId, 'rtf', 'read.broken')
  if (content.blocks.length === 0) return quarantine(pieceId, 'rtf', 'read.no-text')
  const read = readWhole('rtf', numberPassages(pieceId, contentDrafts(content)))
  return { ...read, notes: content.pictures > 0 ? [{ code: 'read.left-out', pieceId, what: 'pictures' }] : [] }
}

type RtfContent = Content & { readonly pictures: number }

/** A rich text given as one character for each byte; null when it is not whole. */
export const readRtfText = (source: string): RtfContent | null => {
  const reading = /^\s{0,16}\{\\rtf/.test(source.slice(0, 40)) ? readTokens(source) : null
  if (reading === null) return null
  const edges = (name: string) => distinct(reading.flows.filter((flow) => flow.name.startsWith(name)))
  const isSeen = ({ name }: Flow): boolean => isShown(name, reading.flags)
  const [headers, footers] = [edges('header'), edges('footer')]
  const notes = reading.flows.filter((flow) => flow.name === 'footnote')
  const unseen = [...headers, ...footers].filter((flow) => !isSeen(flow))
  const asEdge = (flow: Flow): Shown => ({ blocks: flow.blocks, spots: flow.spots.map(asLogo) })
  const shown = joinShown([
    ...headers.filter(isSeen).map(asEdge),
    ...reading.flows.slice(0, 1),
    ...notes,
    ...footers.filter(isSeen).map(asEdge),
  ])
  return {
    blocks: withLeft(shown.blocks, shown.spots),
    hidden: [...reading.hidden, ...unseen.flatMap(blocksOf).map((block) => block.cells.join('\n'))],
    pictures: reading.pictures,
  }
}

const blocksOf = (flow: Flow): readonly Block[] => flow.blocks

/** The same letterhead stands in each section: it is read once. */
const distinct = (flows: readonly Flow[]): readonly Flow[] => [
  ...new Map(flows.map((flow) => [JSON.stringify([flow.blocks, flow.spots]), flow])).values(),
]

/** The header of a first page shows only where there is one; those of left and right pages only in a document of both. */
const isShown = (name: string, flags: ReadonlySet<string>): boolean => {
  if (name.endsWith('f')) return flags.has('titlepg')
  return /^(?:header|footer)[lr]$/.test(name) ? flags.has('facingp') : true
}
