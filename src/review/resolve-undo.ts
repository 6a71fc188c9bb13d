import type { Quoted } from '../model/ask/question.ts'
import type { Settled } from '../model/ask/ruling.ts'
import type { WrittenForm } from '../model/ask/written.ts'
import { foldText } from '../model/fold.ts'
import { contains, overlaps } from '../model/record/span.ts'
import { type DecisionDesk, placesOf, refused, type Settling } from './decision-desk.ts'

type Mask = Extract<Settled, { readonly kind: 'mask' }>

export const isMaskNumber = (text: string): boolean => /^M\d{1,6}$/i.test(text.trim())

/** Takes back masks of the director's own: by their words, in one piece or everywhere, or by a number of the preview. */
export const resolveUndo = (
  { undo, reason }: Extract<WrittenForm, { readonly form: 'undo' }>,
  desk: DecisionDesk,
): Settling => {
  if ((reason ?? '').trim() === '') return refused('reason')
  const settled = typeof undo === 'string' && isMaskNumber(undo) ? undoUnder(undo, desk) : undoWords(undo, desk)
  if (settled === null) return refused('mask-unknown')
  return settled.length === 0 ? refused('no-own-mask') : { settled }
}

/** A keep of exactly what was masked by hand takes the mask back there; elsewhere it stays. */
export const undoneAt = (at: Quoted, desk: DecisionDesk): readonly Settled[] =>
  ownMasks(desk).flatMap((mask) => {
    const own = placesUnder(mask, desk)
    return own.some((place) => isSame(place, at)) ? takenBack(mask, own, (place) => isSame(place, at)) : []
  })

const undoUnder = (number: string, desk: DecisionDesk): readonly Settled[] | null => {
  const places = desk.under(number.trim().toUpperCase())
  if (places === null) return null
  const isUnder = (place: Quoted): boolean =>
    places.some((at) => at.passageId === place.passageId && overlaps(at, place))
  return ownMasks(desk).flatMap((mask) => takenBack(mask, placesUnder(mask, desk), isUnder))
}

const undoWords = (
  undo: Extract<WrittenForm, { readonly form: 'undo' }>['undo'],
  desk: DecisionDesk,
): readonly Settled[] => {
  const { piece, text } = typeof undo === 'string' ? { piece: null, text: undo } : undo
  return ownMasks(desk)
    .filter(({ words }) => bareWords(words) === bareWords(text))
    .flatMap((mask) => takenBack(mask, placesUnder(mask, desk), ({ pieceId }) => piece === null || pieceId === piece))
}

const ownMasks = ({ draft }: DecisionDesk): readonly Mask[] =>
  (draft.rulings ?? []).flatMap(({ settled }) => settled.flatMap((one) => (one.kind === 'mask' ? [one] : [])))

const placesUnder = ({ words, at }: Mask, desk: DecisionDesk): readonly Quoted[] => {
  if (at !== null) return [at]
  const places = placesOf(words, null, desk)
  return 'flaw' in places ? [] : places
}

/** Where it was for everywhere, it stays in every other place. */
const takenBack = (
  { words, at, ground }: Mask,
  places: readonly Quoted[],
  isUndone: (place: Quoted) => boolean,
): readonly Settled[] => {
  if (!places.some(isUndone)) return []
  const left = at === null ? places.filter((place) => !isUndone(place)) : []
  return [
    { kind: 'unmask', words, at },
    ...left.map((place) => ({ kind: 'mask', words: place.words, at: place, ground }) as const),
  ]
}

/** The same words; the signs beside them do not count. */
const isSame = (a: Quoted, b: Quoted): boolean =>
  a.passageId === b.passageId &&
  (contains(a, b) || contains(b, a)) &&
  overlaps(a, b) &&
  bareWords(a.words) === bareWords(b.words)

const bareWords = (words: string): string =>
  foldText(words.normalize('NFC'))
    .match(/[\p{L}\p{N}]+/gu)
    ?.join(' ') ?? ''
