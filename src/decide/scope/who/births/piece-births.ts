import { foldText } from '../../../../model/fold.ts'
import type { Finding } from '../../../../model/record/finding.ts'
import { isApart, type Passage } from '../../../../model/record/passage.ts'
import type { Person } from '../../../../model/record/person.ts'
import type { Piece } from '../../../../model/record/piece.ts'
import type { LegalRequest } from '../../../../model/record/request.ts'
import { overlaps, type Span } from '../../../../model/record/span.ts'
import { besideName, unitLimits } from '../../../thresholds.ts'
import { unitsOf } from '../../units/units.ts'
import { rowsOf } from '../namesake/piece-rows.ts'
import { isOfLife, whoseBefore, whoseTold } from '../namesake/whose-life.ts'
import { rowBirths } from './row-birth.ts'
import {
  type Birth,
  birthsIn,
  dayTold,
  marksIn,
  namesRelative,
  type Placed,
  type Stretch,
  whoseIn,
} from './whose-birth.ts'

/** A birth that a piece tells, and the row or the sentence that tells it. */
export type ToldBirth = Birth & Span & { readonly passage: Passage; readonly isRow: boolean }

type Known = {
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly personOf: ReadonlyMap<string, Person>
  readonly targetIds: readonly string[]
  readonly request: Pick<LegalRequest, 'receivedAt'>
}

export const toldBirths = (piece: Piece, known: Known): readonly ToldBirth[] => {
  const writtenOn = piece.date ?? lastDay(piece, known)
  const stretches = stretchesOf(piece, known, writtenOn)
  let heads: readonly string[] | null = null
  return stretches.flatMap((stretch, at) => {
    const { passage, start, end } = stretch
    heads = passage.role === 'row' ? (heads ?? passage.text.split('\t')) : null
    const births = isApart(passage)
      ? rowBirths({
          ...stretch,
          heads: heads ?? [],
          personOf: known.personOf,
          writtenOn: dayTold(passage.text, dayOf(known)) ?? writtenOn,
        })
      : proseBirths(stretch, stretches.slice(Math.max(0, at - besideName.formLines), at), stretches, known)
    const row = stretch.entry ?? { start, end }
    return births.map((birth) => ({ ...birth, ...row, passage, isRow: isApart(passage) || stretch.entry !== null }))
  })
}

const dayOf = ({ request }: Known): string | null => request.receivedAt?.slice(0, 10) ?? null

/** A piece that no date is known of was written on the last day that it tells, or later. */
const lastDay = (piece: Piece, known: Known): string | null =>
  piece.passages
    .flatMap(({ text }) => dayTold(text, dayOf(known)) ?? [])
    .sort()
    .at(-1) ?? null

/** `entry`: that of a notebook in which it stands. */
type Read = Stretch & { readonly entry: Span | null }

const stretchesOf = (piece: Piece, { byPassage }: Known, writtenOn: string | null): readonly Read[] =>
  piece.passages
    .filter(({ role }) => role !== 'hidden' && role !== 'labels')
    .flatMap((passage) => {
      const entries = isApart(passage) ? [] : rowsOf(passage)
      const parts: readonly Span[] = isApart(passage) ? [{ start: 0, end: passage.text.length }] : unitsOf(passage)
      return parts.map(({ start, end }) => ({
        ...{ passage, start, end, writtenOn },
        entry: entries.find((entry) => overlaps(entry, { start, end })) ?? null,
        findings: byPassage.get(passage.id) ?? [],
      }))
    })

const proseBirths = (
  stretch: Stretch,
  before: readonly Stretch[],
  all: readonly Stretch[],
  known: Known,
): readonly Birth[] =>
  birthsIn(stretch).flatMap((told): readonly Birth[] => {
    const whose = told.isSelf
      ? signerOf(all, told, stretch)
      : (whoseTold(told, stretch) ??
        (isOfLife(told) ? whoseBefore(stretch, before) : fromLinesBefore(told, stretch, before)))
    const settled = whose ?? (alone.has(told.by) ? loneIn(stretch, known) : 'other')
    return [{ ranges: told.ranges, town: told.town, by: told.by, whose: settled, isLinked: told.personId !== null }]
  })

/** A form tells them in a line of their own. */
const alone: ReadonlySet<Placed['by']> = new Set<Placed['by']>(['day', 'year', 'place'])

/** Nobody but a person of the request is named beside it, nor a relative: « son fils, né le… » is not about her. */
const loneIn = ({ passage, findings }: Stretch, { targetIds }: Known): 'lone' | 'other' =>
  !namesRelative(passage.text) &&
  findings.every(({ category, personId }) => category !== 'person' || targetIds.includes(personId ?? ''))
    ? 'lone'
    : 'other'

/** « BARTOLI Inès ↵ 52 ans »; in a form, « Âge : 52 » some lines below the name. */
const fromLinesBefore = (told: Placed, stretch: Stretch, before: readonly Stretch[]): Birth['whose'] | null => {
  const opens = stretch.passage.text.slice(stretch.start, told.start)
  if (!/^[^\p{L}]{0,4}$/u.test(opens) || told.by === 'day' || told.by === 'year') return null
  for (const line of before.toReversed()) {
    const last = marksIn(line).at(-1)
    const isShort = line.end - line.start <= besideName.formLine
    if (last !== undefined) {
      const isAtEnd = line.passage.text.slice(last.end, line.end).trim().length <= unitLimits.closingSigns
      return last.personId === null || !(isShort && isAtEnd) ? null : { personId: last.personId }
    }
    if (!isShort || told.by === 'after') return null
  }
  return null
}

/** Who signs, or heads the letter: a line that holds a name and little else. */
const signerOf = (all: readonly Stretch[], told: Placed, stretch: Stretch): Birth['whose'] | null => {
  const before = foldText(stretch.passage.text.slice(stretch.start, told.start))
  if (presentsSelf.test(before)) return whoseIn(told, stretch)
  const signed = all.toReversed().flatMap(nameLine)[0] ?? all.flatMap(nameLine)[0]
  return signed === undefined ? null : signed.personId === null ? 'other' : { personId: signed.personId }
}

/** « Je m'appelle… »: the name that follows is the writer's. */
const presentsSelf = /(?<![a-z])(?:m'appelle|me nomme|mon nom est|soussignee?)(?![a-z])/

const nameLine = ({ passage, start, end, findings }: Stretch): readonly Finding[] => {
  const names = findings.filter((one) => one.category === 'person' && overlaps(one, { start, end }))
  const rest = names.reduce(
    (left, name) => left - (name.end - name.start),
    foldText(passage.text.slice(start, end)).trim().length,
  )
  return names.length > 0 && rest <= besideName.beforeSigned ? names.slice(-1) : []
}
