import { type Found, findMatches, leftOf } from '../engine/match.ts'
import { classOf } from '../engine/word-class.ts'
import { isListedWord } from './name-lexicon.ts'

/** Who speaks in a chat or a transcript, and initials that stand for a whole name: « [08:41] Guito : », « M.-L. D. » */
export const speakers = (flat: string): readonly Found[] => [
  ...findMatches(flat, afterHour).filter((found) => isSpeaker(found.text)),
  ...findMatches(flat, beforeDash).filter((found) => isSpeaker(found.text)),
  ...findMatches(flat, initials).filter((found) => !notInitials.test(leftOf(flat, found.start, 12))),
]

const afterHour = /(?<=\d{1,2}[:h]\d{2}\]? (?:[–—-] )?)\p{L}[\p{L}'-]{2,24}(?= ?: )/gu
const beforeDash = /(?<=(?:^|\n) {0,3})\p{Lu}{3,15}(?= [—–] )/gu
// Three in a row and more are an acronym.
const initials =
  /(?<![\p{L}\p{N}.][ -]?)\p{Lu}\.(?:-\p{Lu}\.)? \p{Lu}\.(?:-\p{Lu}\.)?(?= ?(?:$|[\n,;)(]|[–—] ))(?<!\p{Lu}\. ?\p{Lu}\. ?\p{Lu}\.(?<!-\p{Lu}\.))/gu
const notInitials = /(?:art|al|n°|annexe|pi[èe]ces?)\.? $/iu

const isSpeaker = (text: string): boolean => {
  const is = classOf(text)
  return is.sure || (!is.acronym && !is.ordinary && !isListedWord(is.folded) && is.town !== 'large')
}
