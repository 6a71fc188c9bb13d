import type { PieceLine } from '../../view/types.ts'

/** A piece on the line of time: where, in percent, and whether the period holds it. */
export type Dated = {
  readonly id: string
  readonly title: string
  readonly date: string
  readonly at: number
  readonly inPeriod: boolean | null
}

/** ISO dates, or as French and English screens write them: `12/03/2025`. */
export const dayOf = (text: string): number | null => {
  const iso = /(\d{4})-(\d{2})-(\d{2})/.exec(text)
  const local = /(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text)
  const [year, month, day] = iso === null ? [local?.[3], local?.[2], local?.[1]] : [iso[1], iso[2], iso[3]]
  if (year === undefined || month === undefined || day === undefined) return null
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day))
  return Number.isNaN(time) ? null : time / 86_400_000
}

/** The dated pieces from the earliest to the last, spread between 2 and 98 percent. */
export const spread = (pieces: readonly PieceLine[]): readonly Dated[] => {
  const dated = pieces.flatMap((piece) => {
    const day = piece.date === null ? null : dayOf(piece.date)
    return day === null ? [] : [{ piece, day }]
  })
  const days = dated.map(({ day }) => day)
  const first = Math.min(...days)
  const length = Math.max(1, Math.max(...days) - first)
  return dated
    .sort((a, b) => a.day - b.day)
    .map(({ piece, day }) => ({
      ...{ id: piece.id, title: piece.title, date: piece.date ?? '', inPeriod: piece.inPeriod },
      at: 2 + ((day - first) / length) * 96,
    }))
}
