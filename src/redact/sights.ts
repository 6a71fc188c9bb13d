import { foldText } from '../model/fold.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Person } from '../model/record/person.ts'
import { overlaps, type Span } from '../model/record/span.ts'
import type { CutPiece, FindingsOf } from './cut-piece.ts'
import type { Cut, DecisionOf } from './redact-passage.ts'

/** Pieces as they were cut, and what cut them; `findings` are also those of what nobody sees. */
export type Cutting = {
  readonly pieces: readonly CutPiece[]
  readonly findings: readonly Finding[]
  readonly findingsOf: FindingsOf
  readonly decisionOf: DecisionOf
}

/**
 * A kept stretch or a hole, with every finding on it, whatever was decided, those close by (`near`), and the kept text on
 * both sides of a hole. `isPrinted`: its piece has a copy.
 */
export type Sight = {
  readonly passage: Passage
  readonly cut: Cut
  readonly findings: readonly Finding[]
  readonly near: readonly Finding[]
  readonly before: string
  readonly after: string
  readonly isPrinted: boolean
}

/** How far, in characters, what stands by a name is taken to speak of its bearer. */
const reach = 40

const around = ({ start, end }: Span): Span => ({ start: Math.max(0, start - reach), end: end + reach })

export const sightsOf = ({ pieces, findingsOf }: Cutting): readonly Sight[] =>
  pieces.flatMap(({ cut, keepsText }) =>
    cut.flatMap(({ passage, cuts }) => {
      const all = findingsOf(passage.id)
      const kept = cuts.map((one) => (one.hole === null ? passage.text.slice(one.start, one.end) : ''))
      return cuts.map((one, at) => ({
        ...{ passage, cut: one, isPrinted: keepsText, before: kept[at - 1] ?? '', after: kept[at + 1] ?? '' },
        findings: all.filter((finding) => overlaps(finding, one)),
        near: all.filter((finding) => overlaps(finding, around(one))),
      }))
    }),
  )

/** The one person of whom a hole hides mentions, and nothing else; null for any other hole. */
export const onePersonIn = ({ cut, findings }: Sight): string | null => {
  if (cut.hole === null || findings.some(({ category }) => category !== 'person')) return null
  const [id = null, ...others] = new Set(findings.map(({ personId }) => personId))
  return others.length === 0 ? id : null
}

export const textOf = ({ passage, cut }: Sight): string => passage.text.slice(cut.start, cut.end)

export const textAround = ({ passage, cut }: Sight): string => {
  const { start, end } = around(cut)
  return passage.text.slice(start, end)
}

/** Folded words; « sœur » and « soeur » are one. */
export const wordsOf = (text: string): readonly string[] =>
  foldText(text)
    .replaceAll('œ', 'oe')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** Without initials, which many share. */
export const nameWords = ({ given, family, other }: Person): ReadonlySet<string> =>
  new Set([...given, ...family, ...other].flatMap(wordsOf).filter((word) => word.length > 1))
