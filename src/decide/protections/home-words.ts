import { compileCues, hasCue } from '../../language/cues.ts'
import { anySentenceEnd } from '../../language/sentences.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import { type Clue, cluePattern, type FoldedPassage, findClues, wordedPatterns } from './clues.ts'
import { tellingWords } from './place-words.ts'

/** Says whether a stretch that is hidden is, or names, the hidden home itself: nobody corrects that. */
export type IsOfHome = (passageId: string, at: Span) => boolean

const dwelling = /^(?:camping|hotel|gite|foyer|residence|chambre|studio|appartement|logement)/

/**
 * What the record calls the home or the shelter: addresses and what stands in their line, the clauses that say where somebody
 * lives, dwellings with a name, all of a passage that asks to hide a place, sentences of lodging and moving. Their proper words,
 * and the places that they name in lower case, are of the home wherever they stand.
 */
export const homeOf = (
  passages: readonly FoldedPassage[],
  findings: readonly Finding[],
  table: ProtectionTable,
): IsOfHome => {
  const clauses = findClues(passages, [cluePattern(table.clauses.join('|'))])
  const dwellings = findClues(passages, table.heads.map(cluePattern)).filter((clue) => dwelling.test(foldedText(clue)))
  const lodging = passages.flatMap((one) => lodgingSentences(one, table))
  const stretches = [
    ...[...clauses, ...dwellings, ...lodging],
    ...[...addressLines(passages, findings), ...hidingPassages(passages, table)],
  ]
  const words = new Set([...stretches.flatMap(properWords), ...placeWords(stretches, findings)])
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  return (passageId, at) =>
    stretches.some((one) => one.passage.id === passageId && overlaps(one, at)) ||
    tellingWords(textOf.get(passageId)?.slice(at.start, at.end) ?? '').some((word) => words.has(word))
}

const foldedText = ({ passage, start, end }: Clue): string => foldText(passage.text.slice(start, end))

const properWords = ({ passage, start, end }: Clue): readonly string[] =>
  [...passage.text.slice(start, end).matchAll(/\p{Lu}[\p{L}-]{2,}/gu)].map(([word]) => foldText(word))

/** « elle a signé à dijon »: in a text without capitals, the places that were found tell the words. */
const placeWords = (stretches: readonly Clue[], findings: readonly Finding[]): readonly string[] => {
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'place'))
  return stretches.flatMap((one) =>
    (byPassage.get(one.passage.id) ?? [])
      .filter((place) => overlaps(one, place))
      .flatMap(({ start, end }) => tellingWords(one.passage.text.slice(start, end))),
  )
}

/** Sentences that hold a word of lodging or moving, and the next one where it goes on. A data row is one sentence. */
const lodgingSentences = ({ pieceId, passage, folded }: FoldedPassage, { homes }: ProtectionTable): readonly Clue[] => {
  const cue = compileCues(homes)
  const isWhole = passage.role === 'fields' || passage.role === 'row' || passage.role === 'labels'
  const spans = isWhole ? [{ start: 0, end: folded.length }] : sentencesOf(passage.text)
  const lodges = spans.map(({ start, end }) => hasCue(cue, folded.slice(start, end)))
  return spans.flatMap(({ start, end }, at) => {
    const before = spans[at - 1]
    const isNext = lodges[at - 1] === true && before !== undefined
    const isTold =
      isNext && (goesOn.test(folded.slice(start, end)) || leads.test(folded.slice(before.start, before.end)))
    return lodges[at] === true || isTold ? [{ pieceId, passage, start, end }] : []
  })
}

const sentencesOf = (text: string): readonly Span[] => {
  const ends = [...text.matchAll(anySentenceEnd)].map(({ index, 0: sign }) => index + sign.length)
  return [...ends, text.length].map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
}

/** « C'est à Dijon. », « Du côté de Dijon. », « Dijon, donc. »: a sentence that says where, of what was told before. */
const goesOn =
  /^\P{L}{0,3}(?:(?:c'est|ce (?:sera|serait)|ca sera|il est|elle est|la-bas|ville|commune|lieu|secteur|direction|a|au|aux|dans|en|sur|pres|pas loin|non loin|du|cote)(?!\p{L})|\P{Ll}{0,4}[^ ]{2,20}\W{0,3}$)/u

/** « Relogement : »: a heading, of the line under it. */
const leads = /:\s*$|^[^.!?…]{3,40}\n$/u

const addressLines = (passages: readonly FoldedPassage[], findings: readonly Finding[]): readonly Clue[] => {
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'address' || category === 'postcode'))
  return passages.flatMap(({ pieceId, passage }) =>
    (byPassage.get(passage.id) ?? []).map((at) => ({ pieceId, passage, ...lineAround(passage.text, at) })),
  )
}

const lineAround = (text: string, { start, end }: Span): Span => {
  const after = text.slice(end).search(/[\t\n]/)
  return { start: text.slice(0, start).search(/[^\t\n]*$/), end: after === -1 ? text.length : end + after }
}

const hidingPassages = (passages: readonly FoldedPassage[], { flags, hiding }: ProtectionTable): readonly Clue[] => {
  const patterns = wordedPatterns(hiding)
  const cue = compileCues(flags.filter(({ flag }) => flag !== 'secretBirth').flatMap(({ words }) => words))
  return passages
    .filter(({ folded }) => hasCue(cue, folded) || patterns.some((pattern) => pattern.test(folded)))
    .map(({ pieceId, passage }) => ({ pieceId, passage, start: 0, end: passage.text.length }))
}
