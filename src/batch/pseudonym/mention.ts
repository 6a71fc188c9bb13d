import type { Cast } from './cast.ts'
import { initialsEdits } from './loose-initials.ts'
import type { Lend } from './slots.ts'
import { type Edit, inStyleOf, isKeptWord, type Token, tokensOf } from './words.ts'

/** How words of names are borrowed. */
export type Voices = { readonly cast: Cast; readonly lend: Lend }

/**
 * « Mme DUPONT », « Marie », « M.D. », « mdupont »: each word of a name becomes the borrowed one, in its own capitals; titles
 * and particles stay. Null where a word is nobody's, or a number: then the whole is a mark.
 */
export const mentionEdits = (text: string, personId: string | null, voices: Voices): readonly Edit[] | null => {
  // « B.L. » of nobody told apart is whoever bears these letters.
  const row = personId === null && isInitials.test(text) ? initialsEdits(text, voices) : null
  if (row !== null) return row
  const edits: Edit[] = []
  for (const token of tokensOf(text)) {
    if (/\d/.test(token.text)) return null
    if (isKeptWord(token.folded) || isElided(text, token) || isTitle(text, token, personId, voices)) continue
    const borrowed = token.text.length === 1 ? initial(token, personId, voices) : word(token, personId, voices)
    if (borrowed === null) return null
    edits.push({ start: token.start, end: token.end, text: inStyleOf(token.text, borrowed) })
  }
  return edits.length === 0 ? null : edits
}

const isInitials = /^\p{Lu}(?:[.-]? ?\p{Lu}){1,2}\.?$/u

/** « d’Aurélie », « N’Diaye »: what stands before an apostrophe is no initial. */
const isElided = (text: string, { end, text: letter }: Token): boolean =>
  letter.length === 1 && /[’'ʼ]/.test(text.charAt(end))

/** « M. Dupont »; for a woman whose given name begins so, it is her initial. */
const isTitle = (
  text: string,
  { start, end, text: letter }: Token,
  personId: string | null,
  { cast }: Voices,
): boolean =>
  letter === 'M' &&
  /^\. ?\p{L}{2}/u.test(text.slice(end)) &&
  text.slice(0, start).trim() === '' &&
  !cast.named(personId).some(({ kind, gender, word }) => kind === 'given' && gender === 'f' && word.startsWith('m'))

/** « M.D. »: the initial of the borrowed name in the place of the one that it was; of nobody known, a letter of this dossier. */
const initial = ({ folded, text }: Token, personId: string | null, { cast, lend }: Voices): string | null => {
  const slot = cast.named(personId).find((one) => one.word.charAt(0) === folded)
  const first = slot === undefined ? cast.initialOf(folded) : (lend(slot)?.charAt(0) ?? null)
  return first === null ? null : text === text.toUpperCase() ? first.toUpperCase() : first
}

const word = ({ text, folded }: Token, personId: string | null, { cast, lend }: Voices): string | null => {
  const initials = /^\p{Lu}{2,3}$/u.test(text) ? initialsEdits(text, { cast, lend }) : null
  if (initials !== null) return initials.map((edit) => edit.text).join('')
  const login = cast.logins.get(folded)
  if (login !== undefined && login !== null) {
    const [given, family] = [lend(login[0]), lend(login[1])]
    return given === null || family === null ? null : given.charAt(0) + family
  }
  const slot = cast.slotOf(personId, text)
  return slot === null ? null : lend(slot)
}
