import type { AnewCause, FallPlace } from '../../model/copy/fall.ts'

/** « page 3 : text-seen, ocr ; bytes »: the names of readings are those of proof.json, in every language. */
export const fallPlaces = (places: readonly FallPlace[]): string => {
  const readings = new Map<number | null, string[]>()
  for (const { page, reading } of places) readings.set(page, [...(readings.get(page) ?? []), reading])
  return [...readings]
    .map(([page, names]) => `${page === null ? '' : `page ${page} : `}${names.join(', ')}`)
    .join(' ; ')
}

export const anewCausesFr: Readonly<Record<AnewCause, string>> = {
  columns: 'les colonnes d’un tableau diraient la longueur d’un mot occulté',
  turned: 'une ligne écrite en travers a perdu des mots',
  marks: 'les marques n’ont pas la place de se tenir entre les mots gardés',
}

export const anewCausesEn: Readonly<Record<AnewCause, string>> = {
  columns: 'the columns of a table would tell how long a withheld word is',
  turned: 'a turned line lost words',
  marks: 'the marks have no room between the kept words',
}
