import type { SentenceEnd } from '../../explain/ends.ts'
import type { Explanation } from '../../explain/explain.ts'
import type { DraftIndex } from '../../explain/view.ts'
import { closedText } from '../../messages/explain/steps.ts'
import type { Language } from '../../messages/index.ts'
import { RequisError } from '../../model/problem.ts'
import { groundFacts } from './explain-document.ts'
import { pieceName, sayIn, type Telling } from './explain-told.ts'
import type { ShownPlace } from './shown-place.ts'

/** Sentences of that place; a piece or a passage that is not there is refused with what there is. */
export const sentencesAt = ({ pieceId, passage }: ShownPlace, { sentences }: Explanation, { draft }: Telling) => {
  const piece = draft.dossier.pieces.find(({ id }) => id === pieceId)
  if (piece === undefined)
    throw new RequisError({ code: 'piece.unknown', ids: draft.dossier.pieces.map(({ id }) => id) })
  const count = piece.passages.length
  if (passage !== null && (passage < 1 || passage > count))
    throw new RequisError({ code: 'passage.unknown', pieceId, count })
  return sentences.filter(({ spot }) => spot.pieceId === pieceId && (passage === null || spot.passage === passage))
}

/** What the words of one place are told with. */
export type Shown = {
  readonly place: ShownPlace
  readonly explanation: Explanation
  readonly view: DraftIndex
  readonly told: Telling
}

/** A piece with its words, sentence by sentence: what leaves, what is asked, what is withheld and why. */
export const pieceLines = ({ place, explanation, view, told }: Shown, language: Language): readonly string[] => {
  const say = sayIn(language)
  const sentences = sentencesAt(place, explanation, told)
  const telling = sentences.filter(({ tells }) => tells)
  const count = (end: SentenceEnd['end']): number => telling.filter((one) => one.end === end).length
  const piece = pieceName(place.pieceId, told)
  const second = telling.filter(({ end, second: waits }) => end === 'withheld' && waits).length
  const withheld = count('withheld') - second
  const head = say('piece.head', { piece, kept: count('kept'), second, asked: count('asked'), withheld })
  if (sentences.length === 0) return [head, say('piece.empty')]
  const isHidden = ({ span }: SentenceEnd): boolean => view.passageOf.get(span.passageId)?.role === 'hidden'
  // Comments, deletions and what software writes of itself: counted, and read where one is asked for.
  const shown = place.passage === null ? sentences.filter((one) => !isHidden(one)) : sentences
  const hidden = passagesOf(sentences.filter(isHidden)).map(([first]) => first?.spot.passage ?? 0)
  return [
    head,
    say('piece.legend'),
    ...(place.passage !== null || hidden.length === 0
      ? []
      : [say('piece.hidden', { count: hidden.length, at: `${place.pieceId}:${hidden[0] ?? 1}` })]),
    ...passagesOf(shown).flatMap((one) => passageLines(one, { view, told }, language)),
  ]
}

/** Those of one passage follow each other. */
const passagesOf = (sentences: readonly SentenceEnd[]): readonly (readonly SentenceEnd[])[] => {
  const passages: SentenceEnd[][] = []
  for (const one of sentences) {
    const last = passages.at(-1)
    if (last?.[0]?.span.passageId === one.span.passageId) last.push(one)
    else passages.push([one])
  }
  return passages
}

type Desk = Pick<Shown, 'view' | 'told'>

/** Sentences that follow each other and are withheld for one reason say it once. */
const passageLines = (sentences: readonly SentenceEnd[], desk: Desk, language: Language): readonly string[] => {
  const [first] = sentences
  const shown = sentences.filter((one) => wordsOf(one, desk.view) !== '')
  if (first === undefined || shown.length === 0) return []
  const after = shown.map((one) => afterOf(one, desk, language))
  return [
    '',
    passageTitle(first, language),
    ...shown.flatMap((one, at) => [
      markedText(one, desk, language),
      ...(after[at] === after[at + 1] ? [] : [after[at] ?? '']).filter((line) => line !== ''),
    ]),
  ]
}

const passageTitle = ({ spot: { page, passage } }: SentenceEnd, language: Language): string =>
  sayIn(language)(page === null ? 'piece.passage' : 'piece.page', { passage, ...(page === null ? {} : { page }) })

const markedText = (one: SentenceEnd, { view }: Desk, language: Language): string =>
  sayIn(language)(`end.${one.end === 'withheld' && one.second ? 'second' : one.end}`, { text: wordsOf(one, view) })

/** What is said below a sentence: the question that asks for it, why it is withheld. */
const afterOf = (one: SentenceEnd, { told }: Desk, language: Language): string => {
  const say = sayIn(language)
  const question = one.question ?? ''
  if (one.end === 'kept') return one.question === null ? '' : say('after.values', { question })
  if (one.end === 'asked') return say('after.asked', { question, reason: reasonOf(one, told, language) })
  return one.second ? '' : say('after.withheld', { reason: reasonOf(one, told, language) })
}

/** Why it was closed; a piece that is held back whole says under which ground. */
export const reasonOf = ({ step, ground }: SentenceEnd, told: Telling, language: Language): string => {
  const said = closedText(step, language)
  if (step !== 'gate' || ground === null) return said
  return `${said} (${groundFacts(ground, told, language).label})`
}

/** The words of a sentence, on one line; what is masked in it stands in brackets. */
export const wordsOf = ({ span, masks }: SentenceEnd, view: DraftIndex): string => {
  const text = view.passageOf.get(span.passageId)?.text ?? ''
  let said = ''
  let at = span.start
  for (const mask of masks) {
    said += `${text.slice(at, mask.start)}[${text.slice(mask.start, mask.end)}]`
    at = mask.end
  }
  return `${said}${text.slice(at, span.end)}`.replaceAll(/\s+/g, ' ').trim()
}
