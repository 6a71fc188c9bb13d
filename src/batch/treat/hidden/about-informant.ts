import { aboutInformant, stillInformant, traits } from '../../../language/hiding/about-informant.ts'
import { anySentenceEnd, endsShortWord } from '../../../language/sentences.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import type { Decision } from '../../../model/law/decision.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import { overlaps, type Span, spanOfMatch } from '../../../model/record/span.ts'
import { addedId } from '../adding.ts'
import { type Closed, isInformant } from './informants.ts'
import { phonesIn } from './numbers.ts'

/**
 * In the sentences that tell of somebody who gave an alert, and in those that go on about her, the words by which she is known: age, trade,
 * floor, what is hers, when she may be reached. `decisions`: those that tell where she is masked already. What she saw stays.
 */
export const closeTraits = (
  { dossier, findings }: Draft,
  added: readonly Finding[],
  decisions: readonly Decision[],
): Closed => {
  const masked = new Set(decisions.filter(isInformant).map(({ findingId }) => findingId))
  const marks = groupByPassage([...findings, ...added].filter(({ id }) => masked.has(id)))
  const told = dossier.pieces.flatMap(({ id, passages }) => {
    // A sheet of one call is about her from its first mention to its end, over its paragraphs.
    if (!passages.some((passage) => marks.has(passage.id))) return []
    return aboutHer(passages, marks).flatMap(({ passage, start, end }) =>
      traitsIn(passage, { start, end }).map((span) => ({ pieceId: id, passage, ...span })),
    )
  })
  const own = told.filter(({ passage, ...span }) => mappedParts(passage, span).length > 0).map(traitFinding)
  return {
    findings: own,
    decisions: own.map(({ id }) => ({
      ...{
        findingId: id,
        outcome: 'withhold',
        ground: 'AUT-SIGN',
        needsSecond: false,
        by: { rule: 'informant-trait' },
      },
    })),
  }
}

const traitFinding = (
  { pieceId, passage, start, end }: Span & { readonly pieceId: string; readonly passage: Passage },
  at: number,
): Finding => ({
  ...{ id: addedId('IT', at), pieceId, passageId: passage.id, start, end },
  ...{ category: 'other', kind: 'informant-clue', personId: null },
  ...{ confidence: 1, detector: 'protection', why: 'informant-near' },
})

/** A sentence of a passage. */
export type Sentence = Span & { readonly passage: Passage }

const aboutHer = (
  passages: readonly Passage[],
  marks: ReadonlyMap<string, readonly Finding[]>,
): readonly Sentence[] => {
  let isHers = false
  return passages.flatMap(sentencesOf).filter(({ passage, start, end }) => {
    const folded = foldText(passage.text.slice(start, end))
    const isMarked = (marks.get(passage.id) ?? []).some((mark) => overlaps(mark, { start, end }))
    isHers = isMarked || aboutInformant.test(folded) || (isHers && stillInformant.test(folded))
    return isHers
  })
}

/** The sentences of a passage, end to end. */
export const sentencesOf = (passage: Passage): readonly Sentence[] => {
  const { text } = passage
  const ends = [...text.matchAll(anySentenceEnd)]
    .filter(({ index }) => !endsShortWord(text.slice(Math.max(0, index - 12), index + 1)))
    .map(({ index, 0: sign }) => index + sign.length)
  return [...ends, text.length]
    .map((end, at) => ({ passage, start: at === 0 ? 0 : (ends[at - 1] ?? 0), end }))
    .filter(({ start, end }) => end > start)
}

const traitsIn = ({ text }: Passage, { start, end }: Span): readonly Span[] => {
  const folded = foldText(text.slice(start, end))
  const found = traits.flatMap((pattern) => [...folded.matchAll(pattern)].map(spanOfMatch))
  return [...found, ...phonesIn(text.slice(start, end))].map((one) => ({
    start: start + one.start,
    end: start + one.end,
  }))
}
