import type { Block } from '../entry/block-draft.ts'
import type { ReadInput } from '../entry/reading.ts'

/** A picture that an office file shows: the name of its part, and the block that it stands before. */
export type PictureSpot = { readonly at: number; readonly name: string }

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

/** The blocks of a text with those of its pictures where these stand. */
export const withPictures = (
  blocks: readonly Block[],
  spots: readonly PictureSpot[],
  reads: PictureReads,
): readonly Block[] => {
  const before = (at: number): readonly Block[] =>
    spots.filter((spot) => spot.at === at).flatMap(({ name }) => reads.get(name)?.blocks ?? [])
  const last = spots.filter(({ at }) => at >= blocks.length).flatMap(({ name }) => reads.get(name)?.blocks ?? [])
  return [...blocks.flatMap((block, at) => [...before(at), block]), ...last]
}

export const hiddenInPictures = (reads: PictureReads): readonly string[] =>
  [...reads.values()].flatMap(({ hidden }) => hidden)

export const countDoubts = (blocks: readonly Block[]): number =>
  blocks.reduce((sum, { doubts }) => sum + (doubts?.length ?? 0), 0)
