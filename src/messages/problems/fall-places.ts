import type { FallPlace } from '../../model/copy/fall.ts'

/** « page 3 : text-seen, ocr ; bytes »: the names of readings are those of proof.json, in every language. */
export const fallPlaces = (places: readonly FallPlace[]): string => {
  const readings = new Map<number | null, string[]>()
  for (const { page, reading } of places) readings.set(page, [...(readings.get(page) ?? []), reading])
  return [...readings]
    .map(([page, names]) => `${page === null ? '' : `page ${page} : `}${names.join(', ')}`)
    .join(' ; ')
}
