import type { LeftKind } from '../../model/record/left-out.ts'
import type { Block } from '../entry/block-draft.ts'
import type { ReadInput } from '../entry/reading.ts'

/** What a file shows and is no text, and the block that it stands before; the name of its part where it may be read. */
export type PictureSpot = { readonly at: number; readonly name: string | null; readonly kind: LeftKind }

/** The parts to be read. */
export const namesIn = (spots: readonly PictureSpot[]): readonly string[] =>
  spots.flatMap(({ name }) => (name === null ? [] : [name]))

/** What was read of a picture; null for one that was not read. */
export type PictureRead = { readonly blocks: readonly Block[]; readonly hidden: readonly string[] }

/** The parts of a file that pictures are read from: those that can be decoded. */
export const isPicturePart = (name: string): boolean => /\.(?:png|jpe?g|tiff?)$/i.test(name)

export type PictureReads = ReadonlyMap<string, PictureRead>

/** Reads each picture of a file once, wherever it stands. Without OCR, or without a picture, nothing is loaded. */
export const readSpots = async (
  names: readonly string[],
  bytesOf: (name: string) => Uint8Array | null,
  { ocr }: ReadInput['assets'],
): Promise<PictureReads> => {
  const reads = new Map<string, PictureRead>()
  const wanted = [...new Set(names)].filter(isPicturePart)
  if (!ocr || wanted.length === 0) return reads
  const { openPictureReader } = await import('./picture-words.ts')
  const readPicture = openPictureReader(ocr)
  for (const name of wanted) {
    const bytes = bytesOf(name)
    const read = bytes === null ? null : await readPicture(bytes)
    if (read !== null) reads.set(name, read)
  }
  return reads
}

/** True when the words of a picture are shown: it was read, and more than a little of it. */
export const isReadPicture = (reads: PictureReads, name: string): boolean => (reads.get(name)?.blocks.length ?? 0) > 0

export type Shown = { readonly blocks: readonly Block[]; readonly spots: readonly PictureSpot[] }

/** Parts of a file one after the other: a header that is a picture alone stands before what follows it. */
export const joinShown = (parts: readonly Shown[]): Shown => {
  const blocks: Block[] = []
  const spots: PictureSpot[] = []
  for (const part of parts) {
    for (const spot of part.spots) spots.push({ ...spot, at: spot.at + blocks.length })
    blocks.push(...part.blocks)
  }
  return { blocks, spots }
}

/** In a header or a footer, a picture is told as a logo. */
export const asLogo = (spot: PictureSpot): PictureSpot => (spot.kind === 'picture' ? { ...spot, kind: 'logo' } : spot)

/** The blocks of a text with those of its pictures where these stand; each picture is told beside the block that follows. */
export const withPictures = (
  blocks: readonly Block[],
  spots: readonly PictureSpot[],
  reads: PictureReads,
): readonly Block[] => {
  const shown: Block[] = []
  let waiting: LeftKind[] = []
  const push = (block: Block): void => {
    shown.push(waiting.length === 0 ? block : { ...block, leftOut: { ...block.leftOut, before: waiting } })
    waiting = []
  }
  for (let at = 0; at <= blocks.length; at += 1) {
    for (const spot of spots) {
      if (Math.min(spot.at, blocks.length) !== at) continue
      waiting.push(spot.kind)
      if (spot.name !== null) for (const read of reads.get(spot.name)?.blocks ?? []) push(read)
    }
    const block = blocks[at]
    if (block !== undefined) push(block)
  }
  const last = shown.pop()
  if (last === undefined) return []
  return [...shown, waiting.length === 0 ? last : { ...last, leftOut: { ...last.leftOut, after: waiting } }]
}

export const hiddenInPictures = (reads: PictureReads): readonly string[] =>
  [...reads.values()].flatMap(({ hidden }) => hidden)

export const countDoubts = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { doubts }) => sum + (doubts?.length ?? 0), 0)
