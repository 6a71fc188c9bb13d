import type { LeftKind } from '../../model/record/left-out.ts'
import type { Block } from '../entry/block-draft.ts'
import { type LeftSpot, withLeft } from '../entry/left-out.ts'
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
    spots.push(...movedBy(part.spots, blocks.length))
    blocks.push(...part.blocks)
  }
  return { blocks, spots }
}

/** Spots of blocks before which so many others come. */
export const movedBy = (spots: readonly PictureSpot[], by: number): readonly PictureSpot[] =>
  spots.map((spot) => ({ ...spot, at: spot.at + by }))

/** What is met after some blocks. In a line that has begun it comes after it. */
export const spotAfter = (blocks: readonly Block[], isBegun: boolean, kind: LeftKind): PictureSpot => ({
  ...{ at: blocks.length + (isBegun ? 1 : 0), name: null, kind },
})

/** In a header or a footer, a picture is told as a logo. */
export const asLogo = (spot: PictureSpot): PictureSpot => (spot.kind === 'picture' ? { ...spot, kind: 'logo' } : spot)

/** The blocks of a text with those of its pictures where these stand; each picture is told beside the block that follows. */
export const withPictures = (
  blocks: readonly Block[],
  spots: readonly PictureSpot[],
  reads: PictureReads,
): readonly Block[] => {
  const shown: Block[] = []
  const left: LeftSpot[] = []
  for (let at = 0; at <= blocks.length; at += 1) {
    for (const { at: place, name, kind } of spots) {
      if (Math.min(place, blocks.length) !== at) continue
      left.push({ at: shown.length, kind })
      if (name !== null) shown.push(...(reads.get(name)?.blocks ?? []))
    }
    shown.push(...blocks.slice(at, at + 1))
  }
  return withLeft(shown, left)
}

export const hiddenInPictures = (reads: PictureReads): readonly string[] =>
  [...reads.values()].flatMap(({ hidden }) => hidden)

export const countDoubts = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { doubts }) => sum + (doubts?.length ?? 0), 0)
