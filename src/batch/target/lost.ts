import type { Lost } from '../../model/copy/rendition.ts'
import type { CarriedFile, MaskedCopy } from '../model/carried.ts'

type Copy = Pick<MaskedCopy, 'lost' | 'unseen'>

/** Notes of the report: what left without a mark in its place, by count; files of which what is not seen was left out. */
export const lostNotes = (all: readonly (Copy | null)[]): Readonly<Record<string, number>> => {
  const sum = (key: keyof Lost) => all.reduce((total, one) => total + (one?.lost?.[key] ?? 0), 0)
  const [elements, files] = [sum('elements'), sum('files')]
  const unseen = all.filter((one) => (one?.unseen ?? 0) > 0).length
  return {
    ...(unseen === 0 ? {} : { 'batch.unseen-dropped': unseen }),
    ...(elements === 0 ? {} : { 'batch.elements-dropped': elements }),
    ...(files === 0 ? {} : { 'batch.attachment-absent': files }),
  }
}

/** Why an item is carried without a file that it held; null where it is not. */
export const withheldFrom = (files: readonly CarriedFile[], item: number): string | null => {
  for (const { file, masked } of files) {
    const parts = file.holds.filter((hold) => hold.item === item).map(({ part }) => part)
    const found = (masked?.withheld ?? []).find(({ path }) => parts.some((part) => path.startsWith(part ?? '')))
    if (found !== undefined) return found.code
  }
  return null
}
