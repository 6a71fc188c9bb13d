import { isoDay } from '../../language/dates/calendar.ts'
import { writtenDays } from '../../language/dates/written.ts'
import { foldLines } from '../../model/fold.ts'
import type { Dossier } from '../../model/record/dossier.ts'
import type { Finding } from '../../model/record/finding.ts'
import { ageIn } from './ages.ts'

/** First and last whole day that dates of a record name, births apart; null where there is none. */
export const daysTold = (dossier: Dossier, findings: readonly Finding[]): { from: string; to: string } | null => {
  const texts = textsOf(dossier, findings, 'date')
  const named = texts.flatMap(({ text }) => writtenDays(foldLines(text)).flatMap(wholeDay))
  const days = [...named, ...dossier.pieces.flatMap(({ date }) => date?.slice(0, 10) ?? [])].toSorted()
  const [from, to] = [days[0], days.at(-1)]
  return from === undefined || to === undefined ? null : { from, to }
}

/**
 * The day by which a day without its year is read: that of the piece, else the last whole one that the piece names, else the last of
 * the record. Where none is told all are read alike, and what lies between two stays true.
 */
export const referencesIn = (dossier: Dossier, findings: readonly Finding[]): ReadonlyMap<string, string> => {
  const last = daysTold(dossier, findings)?.to ?? anyDay
  return new Map(
    dossier.pieces.map((piece) => {
      const own = findings.filter(({ pieceId }) => pieceId === piece.id)
      return [piece.id, piece.date?.slice(0, 10) ?? daysTold({ ...dossier, pieces: [piece] }, own)?.to ?? last]
    }),
  )
}

const anyDay = '2025-06-15'

type Written = ReturnType<typeof writtenDays>[number]

const wholeDay = ({ day, month, year }: Written): readonly string[] => {
  if (day === null || month === null || year === null || year.isShort) return []
  const iso = isoDay(year.year, month, day)
  return iso === null ? [] : [iso]
}

/** The ages in years that are said of each person. */
export const agesTold = (dossier: Dossier, findings: readonly Finding[]): ReadonlyMap<string, readonly number[]> => {
  const ages = new Map<string, number[]>()
  for (const { text, personId } of textsOf(dossier, findings, 'age')) {
    const age = ageIn(text)
    if (personId !== null && age !== null) ages.set(personId, [...(ages.get(personId) ?? []), age])
  }
  return ages
}

const textsOf = (dossier: Dossier, findings: readonly Finding[], category: Finding['category']) => {
  const texts = new Map(dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  return findings
    .filter((finding) => finding.category === category)
    .map(({ passageId, start, end, personId }) => ({ text: (texts.get(passageId) ?? '').slice(start, end), personId }))
}
