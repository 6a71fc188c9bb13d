import { movesWhole } from '../../../model/law/policy.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import { linesOfRows, type Rows } from '../rows/rows.ts'
import { rowsAsAbove } from '../rows/same-rows.ts'
import { type ToldBirth, toldBirths } from './births/piece-births.ts'
import { type BearerKnown, type OtherBirth, readBearer } from './namesake/bearer.ts'
import { namedIn } from './namesake/named-in.ts'
import { sideOf } from './namesake/own-birth.ts'
import type { Line } from './namesake/piece-rows.ts'
import { toldApart } from './namesake/told-apart.ts'
import { ofTwoTrades } from './namesake/trades.ts'
import { rowsOfKin } from './row-kin.ts'

/** What of a record is another's who bears the name of a person asked for: pieces by id, lines by the id of their passage. */
export type Namesakes = {
  readonly ofPiece: ReadonlyMap<string, OtherBirth>
  readonly lines: ReadonlyMap<string, readonly Span[]>
  /** Rows that bear her name beside such, and that nothing dates: a person is asked of each. */
  readonly anybodys: ReadonlyMap<string, readonly Span[]>
  /** Of `lines`, those that only follow what a word tells of another. */
  readonly followed: ReadonlyMap<string, readonly Span[]>
}

const joined = (all: readonly Namesakes['lines'][]): Namesakes['lines'] => {
  const lines = new Map<string, readonly Span[]>()
  for (const [id, spans] of all.flatMap((one) => [...one])) lines.set(id, [...(lines.get(id) ?? []), ...spans])
  return lines
}

type Known = BearerKnown & Pick<Bench, 'policy'> & { readonly ofTwoTrades: ReadonlySet<string> }

type Input = Omit<Known, 'byPassage' | 'ofTwoTrades'> & {
  readonly pieces: readonly Piece[]
  readonly findings: readonly Finding[]
  readonly passageOf: Bench['passageOf']
  /** Rows of registers, and whose each is. */
  readonly rows: Rows
}

export const namesakesIn = ({ pieces, findings, rows, ...more }: Input): Namesakes => {
  if (movesWhole(more.policy)) return { ofPiece: new Map(), lines: new Map(), anybodys: new Map(), followed: new Map() }
  const byPassage = groupByPassage(findings)
  const known = { ...more, byPassage, ofTwoTrades: ofTwoTrades(pieces, { ...more, byPassage }) }
  const ofRows = linesOfRows(rows, { ...more, byPassage })
  const read = pieces.map((piece) => ({ piece, found: readPiece(piece, known) }))
  const found = {
    lines: joined(read.map(({ found }) => found.lines)),
    anybodys: joined(read.map(({ found }) => found.anybodys)),
  }
  const isDated = ({ passage, start, end }: Line): boolean =>
    read.some(({ found }) =>
      found.births.some((birth) => birth.passage.id === passage.id && overlaps(birth, { start, end })),
    )
  const asAbove = (which: Namesakes['lines']): Namesakes['lines'] =>
    groupLines(
      rowsAsAbove(rows, { isDated, has: ({ passage, start, end }) => isIn(which, passage.id, { start, end }) }),
    )
  return {
    ofPiece: new Map(read.flatMap(({ piece, found }) => (found.fate === null ? [] : [[piece.id, found.fate]]))),
    lines: joined([found.lines, asAbove(found.lines), groupLines(ofRows.other)]),
    anybodys: joined([found.anybodys, asAbove(found.anybodys), groupLines(ofRows.either)]),
    followed: new Map(read.flatMap(({ found }) => [...found.followed])),
  }
}

/** Tells that a row or a sentence is of somebody else who bears the name. */
export const isNamesakes = ({ lines }: Namesakes, passageId: string, at: Span): boolean => isIn(lines, passageId, at)

const isIn = (lines: Namesakes['lines'], passageId: string, at: Span): boolean =>
  lines.get(passageId)?.some((line) => overlaps(line, at)) === true

/** Tells that a row may be of somebody else who bears the name. */
export const isAnybodys = ({ anybodys }: Namesakes, passageId: string, at: Span): boolean =>
  isIn(anybodys, passageId, at)

/** Tells that a sentence is read of another because of one before it, and by no word of its own. */
export const isFollowing = ({ followed }: Namesakes, passageId: string, at: Span): boolean =>
  isIn(followed, passageId, at)

/** In such a line, the name is nobody's who is asked for. */
export const withoutNamesakes = (
  findings: readonly Finding[],
  namesakes: Namesakes,
  targetIds: readonly string[],
): readonly Finding[] =>
  findings.map((finding) =>
    targetIds.includes(finding.personId ?? '') && isNamesakes(namesakes, finding.passageId, finding)
      ? { ...finding, personId: null }
      : finding,
  )

type Found = Omit<Namesakes, 'ofPiece'> & { readonly fate: OtherBirth | null; readonly births: readonly ToldBirth[] }

const readPiece = (piece: Piece, known: Known): Found => {
  const kin = rowsOfKin(piece, known)
  const asked = namedIn(piece, known, () => true).filter(({ id }) => known.targetIds.includes(id))
  if (asked.length === 0) {
    // Named by the family name alone: what words tell of another is another's all the same.
    const { apart, tied, followed } = toldApart(piece, known, () => [])
    const lines = groupLines([...kin, ...apart, ...tied])
    return { fate: null, lines, anybodys: new Map(), followed: groupLines(followed), births: [] }
  }
  const births = toldBirths(piece, known)
  const told = { births, ...toldApart(piece, known, sideOf(births, asked, known)) }
  const found = asked.map((person) => readBearer(person, told, piece, known))
  const lines = groupLines([...kin, ...found.flatMap((one) => one.lines)])
  const anybodys = groupLines(found.flatMap((one) => one.anybodys))
  const fate = worst(found.map((one) => one.fate))
  return { fate, lines, anybodys, followed: groupLines(told.followed), births }
}

const worst = (fates: readonly (OtherBirth | null)[]): OtherBirth | null =>
  (['homonym', 'other-birth', 'own'] as const).find((fate) => fates.includes(fate)) ?? null

const groupLines = (lines: readonly Line[]): ReadonlyMap<string, readonly Span[]> => {
  const grouped = new Map<string, readonly Span[]>()
  for (const { passage, start, end } of lines)
    grouped.set(passage.id, [...(grouped.get(passage.id) ?? []), { start, end }])
  return grouped
}
