import { aboutMother, motherTraits, notMother } from '../../../language/hiding/about-mother.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import { overlaps, type Span, spanOfMatch } from '../../../model/record/span.ts'
import { addedId, withholding } from '../adding.ts'
import { type Sentence, sentencesOf } from './about-informant.ts'
import { isSecretMother } from './hidden-terms.ts'
import type { Closed } from './informants.ts'

/**
 * In the sentences that tell of her who gave birth in secret, and in those that go on about her, the words by which she is known: age,
 * work, school, where she is from and lives, whom she has. `decisions`: those that tell where she is masked already.
 */
export const closeMotherTraits = (draft: Draft, added: readonly Finding[], decisions: readonly Decision[]): Closed => {
  if (!draft.persons.some(isSecretMother)) return { findings: [], decisions: [] }
  const masked = new Set(decisions.flatMap((one) => (isOfBirth(one) ? [one.findingId] : [])))
  const named = [...draft.findings, ...added].filter(({ category }) => category === 'person')
  const desk = {
    marks: groupByPassage(named.filter(({ id }) => masked.has(id))),
    others: groupByPassage(named.filter(({ id }) => !masked.has(id))),
  }
  const findings = draft.dossier.pieces
    .flatMap(({ id, passages }) =>
      aboutHer(passages, desk).flatMap((sentence) =>
        traitsIn(sentence)
          .filter((span) => mappedParts(sentence.passage, span).length > 0)
          .map((span) => ({ pieceId: id, passage: sentence.passage, ...span })),
      ),
    )
    .map(traitFinding)
  const kin = besideKin(findings, draft, named)
  return {
    findings,
    decisions: [...findings.map(({ id }) => id), ...kin.filter((id) => !masked.has(id))].map(
      withholding('X-NAISS', 'mother-trait'),
    ),
  }
}

/** « son compagnon Loïc Tarnier »: his name tells her as what he is to her does, wherever he is named; not that of whom a description names. */
const besideKin = (traits: readonly Finding[], draft: Draft, named: readonly Finding[]): readonly string[] => {
  const textOf = new Map(draft.dossier.pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text])))
  const described = new Set(draft.persons.flatMap(({ id, source }) => (source === 'text' ? [] : [id])))
  const byPassage = groupByPassage(named.filter(({ personId }) => !described.has(personId ?? '')))
  const hers = traits.flatMap(({ passageId, start, end }) =>
    isOfHers.test(foldText((textOf.get(passageId) ?? '').slice(start, end)))
      ? (byPassage.get(passageId) ?? []).filter((one) => one.start >= end && one.start <= end + apposed)
      : [],
  )
  const ids = new Set(hers.map(({ id, personId }) => personId ?? id))
  return named.filter(({ id, personId }) => ids.has(personId ?? id)).map(({ id }) => id)
}

const isOfHers = /^(?:ses?|son|sa) /

/** Characters between what somebody is to her and the name: « sa mère, ». By hand. */
const apposed = 3

const isOfBirth = ({ outcome, ground }: Decision): boolean => outcome === 'withhold' && ground === 'X-NAISS'

const traitFinding = (
  { pieceId, passage, start, end }: Span & { readonly pieceId: string; readonly passage: Passage },
  at: number,
): Finding => ({
  ...{ id: addedId('MT', at), pieceId, passageId: passage.id, start, end },
  ...{ category: 'other', kind: null, personId: null },
  ...{ confidence: 1, detector: 'protection', why: 'secret-birth' },
})

type Desk = {
  /** Where she is masked, and where others are named, by passage. */
  readonly marks: ReadonlyMap<string, readonly Finding[]>
  readonly others: ReadonlyMap<string, readonly Finding[]>
}

/** She is told of from her mark, or a word for her, to the sentence that opens with somebody or something else. */
const aboutHer = (passages: readonly Passage[], { marks, others }: Desk): readonly Sentence[] => {
  let isHers = false
  return passages.flatMap(sentencesOf).filter((sentence) => {
    const { passage, start, end } = sentence
    const folded = foldText(passage.text.slice(start, end))
    const isMarked = (marks.get(passage.id) ?? []).some((mark) => overlaps(mark, { start, end }))
    isHers = isMarked || aboutMother.test(folded) || (isHers && !notMother.test(folded) && !opensWith(sentence, others))
    return isHers
  })
}

/** « Elio boit 60 ml »: the first words name another. */
const opensWith = ({ passage, start }: Sentence, others: Desk['others']): boolean =>
  (others.get(passage.id) ?? []).some(
    (one) => one.start >= start && /^\s*\p{L}{0,8}\.?\s?$/u.test(passage.text.slice(start, one.start)),
  )

const traitsIn = ({ passage: { text }, start, end }: Sentence): readonly Span[] => {
  const folded = foldText(text.slice(start, end))
  return motherTraits
    .flatMap((pattern) => [...folded.matchAll(pattern)].map(spanOfMatch))
    .map((one) => ({ start: start + one.start, end: start + one.end }))
}
