import type { Claim } from '../../model/record/finding.ts'
import type { Detector } from '../engine/detector.ts'
import { isBlocked, isQuotedAuthor } from './name-context.ts'
import { entriesOf, isListedWord } from './name-lexicon.ts'
import { isCapital } from './name-parts.ts'
import { readName } from './name-reader.ts'
import { type NameToken, nameTokensOf } from './name-tokens.ts'

/** Names known by themselves: a given name, a surname that is no word, the shapes « Prénom NOM » and « NOM Prénom ». */
export const personNames: Detector = (view) => {
  const tokens = nameTokensOf(view)
  const claims: Claim[] = []
  let at = 0
  while (at < tokens.length) {
    const cells = readCells(tokens, at)
    if (cells !== null) claims.push(claimOf([cells], found('cells', 0.7)))
    const to = readName(tokens, at, 'free')
    const words = tokens.slice(at, to)
    const judged = to === at || isBlocked(tokens, at) ? null : judge(words, tokens[at - 1], tokens[to])
    if (judged !== null) claims.push(claimOf(words, judged))
    at = Math.max(judged === null ? at + 1 : to, at + 1)
  }
  return claims
}

/** « PETIT;Hervé;9/9/72 »: a surname in a cell, a given name in the next. */
const readCells = (tokens: readonly NameToken[], at: number): NameToken | null => {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (token === undefined || next === undefined || next.gap !== 'cell' || !next.is.sure || !isCapital(next)) return null
  if (tokens[at + 2]?.gap === 'space' || !token.opens || !isCapital(token)) return null
  return token.is.acronym || (token.is.ordinary && !token.is.family) ? null : token
}

type Judged = { readonly why: string; readonly confidence: number }

const judge = (
  words: readonly NameToken[],
  before: NameToken | undefined,
  after: NameToken | undefined,
): Judged | null => {
  if (isQuotedAuthor(words)) return null
  const names = words.filter((word) => !word.is.particle || word.is.given)
  const [first] = names
  if (first === undefined) return null
  if (names.length === 1) return judgeOne(words, first, before, after)
  const isNew = names.every((name) => name.is.unknown || (name.is.family && !name.is.ordinary))
  return judgeSeveral(names) ?? (isNew ? judgeUnknown(first, before, after) : null)
}

const judgeSeveral = (names: readonly NameToken[]): Judged | null => {
  const [first, second] = names
  if (first === undefined || second === undefined) return null
  const real = names.filter((name) => name.is.shape !== 'initials')
  if (real.length === 0) return null
  if (first.is.shape === 'lower') return real.some((name) => name.is.sure) ? found('given-lower', 0.7) : null
  if (real.length < names.length) return judgeInitial(names, real, first)
  if (names.some((name) => name.is.sure)) return found('given', first.is.sure || second.is.sure ? 0.93 : 0.8)
  if (hasTwoCases(names)) return found('two-cases', names.some((name) => name.is.family || name.is.given) ? 0.85 : 0.7)
  if (names.some((name) => name.is.given) && names.some((name) => name.is.family || name.is.unknown))
    return found('given', 0.7)
  const isSurnames = names.every((name) => name.is.family && !name.is.ordinary && name.is.town !== 'large')
  return isSurnames ? found('surnames', 0.65) : null
}

/** « H. KERBRAT », « Cédric L. » */
const judgeInitial = (names: readonly NameToken[], real: readonly NameToken[], first: NameToken): Judged | null => {
  const isInitialFirst = first.is.shape === 'initials'
  if (isInitialFirst && !/[.-]|../.test(first.text)) return null
  const isName = real.some((name) => name.is.sure || (name.is.family && !name.is.ordinary))
  if (isName) return found('initial', 0.88)
  const last = real.at(-1)
  if (last === undefined || last.loud || (last.is.ordinary && isListedWord(last.is.folded) && !last.is.family))
    return null
  // « Montalescot M. »: not « Annexe B. »
  if (!isInitialFirst && isNewSurname(names)) return found('initial', 0.5)
  if (isInitialFirst && last.is.shape === 'capital' && !isListedWord(last.is.folded) && !verbal.test(last.is.folded))
    return found('initial', 0.7)
  return isInitialFirst && (last.is.shape === 'upper' || last.is.unknown || last.is.family)
    ? found('initial', 0.75)
    : null
}

const verbal = /(?:er|ir|ez|tions?|ments?|ants?)$/

const isNewSurname = ([last, initial]: readonly NameToken[]): boolean =>
  last !== undefined &&
  initial !== undefined &&
  last.is.unknown &&
  last.is.shape === 'capital' &&
  /^\p{Lu}\.$/u.test(initial.text) &&
  initial.text !== 'M.'

const hasTwoCases = (names: readonly NameToken[]): boolean =>
  names.some(
    (name) => name.is.shape === 'upper' && !name.loud && name.text.length > 2 && (!name.is.ordinary || name.is.family),
  ) &&
  names.some(
    (name) => name.is.shape === 'capital' && (!name.is.ordinary || name.is.given || (name.is.family && !name.opens)),
  ) &&
  names.every((name) => name.is.town !== 'large' || name.is.family || name.is.given)

const judgeOne = (
  words: readonly NameToken[],
  name: NameToken,
  before: NameToken | undefined,
  after: NameToken | undefined,
): Judged | null => {
  const { is } = name
  if (is.shape === 'initials') return judgeInitials(name, before, after)
  if (is.area || (isAfterPlaceWord(words[0], before) && (is.town !== null || !is.sure))) return null
  if (is.shape === 'lower') return is.sure && is.town === null ? found('given-lower', 0.55) : null
  if (is.sure && (is.shape === 'upper' ? is.acronym || (name.loud && is.ordinary) : false)) return null
  if (is.sure) return name.opens && is.town !== null ? found('given', 0.5) : found('given', name.opens ? 0.75 : 0.85)
  if (is.given)
    return is.doubtful || name.opens || name.loud || is.town !== null || is.acronym ? null : found('given-word', 0.5)
  if (words.length > 1 && is.family && !is.ordinary) return found('particle', 0.75)
  if (is.unknown) return judgeUnknown(name, before, after)
  if (!is.family || is.ordinary || is.town === 'large' || is.acronym || is.folded.length < 4) return null
  if (is.town === 'small') return name.opens || !isCapital(name) ? null : found('surname', 0.5)
  return found('surname', name.opens ? 0.5 : 0.65)
}

/** A capital that nothing explains is a name where an article, a place or an organisation does not stand before it. */
const judgeUnknown = (name: NameToken, before: NameToken | undefined, after: NameToken | undefined): Judged | null => {
  if (name.is.shape !== 'capital' || name.loud || name.is.folded.length < 3 || name.text.includes("'")) return null
  if (name.opens)
    return !imperative.test(name.is.folded) && after?.gap === 'space' && verbs.has(after.is.folded)
      ? found('subject', 0.5)
      : null
  if (name.gap !== 'space' && name.gap !== 'none') return null
  return before === undefined || articles.has(before.is.folded) || isCapital(before) ? null : found('unknown', 0.4)
}

const imperative = /(?:ez|ir|er|age|eur|vous|ons|ees?|e-la|e-le)$/
const articles = entriesOf(
  "le la les l' un une des du au aux ce cet cette en a salle radio permis marque application logiciel formulaire dossier projet journee bar hotel restaurant station rue n°",
)
const verbs = entriesOf(
  "a est s' n' ne se etait avait va vit dit demande veut peut sera aura dort joue parle refuse arrive explique raconte pleure mange evoque indique precise souhaite reste semble habite travaille revient rentre part doit fait prend ment crie frappe montre pense croit sait boit fume fugue m' l' lui nous vous me",
)

/** « C. refuse de sortir », « vu avec A. Z. »: not « p. », not « R.D.V. ». */
const judgeInitials = (name: NameToken, before: NameToken | undefined, after: NameToken | undefined): Judged | null => {
  if (!name.text.endsWith('.') || name.is.acronym) return null
  const letters = name.text.replace(/[^\p{L}]/gu, '')
  if (letters.length > 3 || name.text === 'M.' || name.text === 'N.') return null
  if (letters.length === 1 && before !== undefined && /\d/.test(before.text)) return null
  if (letters.length > 1 && name.text.includes('-')) return found('initial', 0.55)
  if (isAlone(name, after) || isSaidOf(before, name, after)) return found('initial', 0.5)
  if (after?.gap === 'colon') return name.opens && !isQuestion(name) ? found('speaker', 0.7) : null
  if (after === undefined || after.is.shape !== 'lower' || (after.gap !== 'space' && after.gap !== 'none')) return null
  return found('initial', letters.length > 1 ? 0.55 : 0.5)
}

/** « Q. : … R. : … »: a question and its answer. */
const isQuestion = (name: NameToken): boolean => /^[QR]\.$/.test(name.text)

/** A signature: initials alone on their line. */
const isAlone = (name: NameToken, after: NameToken | undefined): boolean =>
  name.opens &&
  (name.gap === 'stop' || name.gap === 'line') &&
  (after === undefined || after.gap === 'stop') &&
  name.text !== 'A.'

/** « parents de B. : », « ASE pour D. (…) », « cadre d'astreinte (N. L.) » */
const isSaidOf = (before: NameToken | undefined, name: NameToken, after: NameToken | undefined): boolean => {
  if (name.gap === 'bracket') return name.text.length > 2 || after?.gap === 'bracket'
  if (before === undefined || name.gap !== 'space' || after?.gap === 'space') return false
  return (
    /^(?:de|pour|avec|chez|par|que|et|a|mere|pere|selon|d'|qu')$/.test(before.is.folded) && before.is.shape === 'lower'
  )
}

const isAfterPlaceWord = (first: NameToken | undefined, before: NameToken | undefined): boolean =>
  first !== undefined &&
  before !== undefined &&
  (first.gap === 'space' || first.gap === 'none') &&
  /^(?:a|en|vers|commune|ville)$/.test(before.is.folded)

const found = (why: string, confidence: number): Judged => ({ why, confidence })

const claimOf = (words: readonly NameToken[], judged: Judged): Claim => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  category: 'person',
  kind: null,
  confidence: judged.confidence,
  why: judged.why,
})
