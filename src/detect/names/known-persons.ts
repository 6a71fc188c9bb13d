import { commonWords, recordWords } from '../../language/lexicon.ts'
import { monthWords } from '../../language/months.ts'
import { isDoubledOnly } from '../../language/slips.ts'
import type { Claim } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Detector } from '../engine/detector.ts'
import { cutJoined, fold, type Token, tokenise } from '../engine/tokens.ts'
import type { View } from '../engine/view.ts'
import { classOf } from '../engine/word-class.ts'
import { confidences, writtenForms } from '../thresholds.ts'
import { isStuckName } from './stuck-names.ts'

/**
 * Names already in the dossier are the surest: every variant of each known person (inverted, surname or given name
 * alone, initials, lower case, accents lost, one typo) is found everywhere, and the exact ones inside a key or a name of
 * a file too (`inesBartoli`).
 */
export const knownPersons: Detector = (view, context) => {
  const index = indexOf(context.persons)
  if (index.forms.next.size === 0) return []
  const tokens = tokenise(view.flat)
  const cut = cutJoined(tokens)
  const joined = claimsIn(view, cut, index).filter(({ confidence }) => confidence > confidences.typo)
  const stuck = [...tokens, ...cut]
    .filter((token) => isStuckName(token, index.words) && !joined.some((claim) => isWithin(claim, token)))
    .map(stuckClaim)
  return [...claimsIn(view, tokens, index), ...joined, ...stuck]
}

const isWithin = (claim: Claim, token: Token): boolean => claim.start >= token.start && claim.end <= token.end

/** The whole word, which names nobody for sure: it may be the name of somebody else. */
const stuckClaim = ({ start, end }: Token): Claim => ({
  ...{ start, end, category: 'person', kind: null, confidence: confidences.typo, why: 'known-name' },
})

const ordinaryWords: ReadonlySet<string> = new Set([...`${commonWords} ${recordWords}`.split(/\s+/), ...monthWords])

type Form = 'full' | 'family' | 'given'

/** A step of a name: the names that end here, and the words that may follow. */
type Branch = {
  readonly next: Map<string, Branch>
  readonly ends: { readonly form: Form; readonly personId: string }[]
}

type Index = {
  readonly forms: Branch
  /** Each word of a name, folded. */
  readonly words: ReadonlySet<string>
  readonly typos: ReadonlyMap<string, string>
  readonly initials: ReadonlyMap<string, string>
  /** A slip in their names is taken for a slip: they stay hidden. In any other name it may be somebody else. */
  readonly informants: ReadonlySet<string>
}

const indexes = new WeakMap<readonly Person[], Index>()

const indexOf = (persons: readonly Person[]): Index => {
  const known = indexes.get(persons)
  if (known !== undefined) return known
  const index = buildIndex(persons)
  indexes.set(persons, index)
  return index
}

const buildIndex = (persons: readonly Person[]): Index => {
  const forms: Branch = { next: new Map(), ends: [] }
  const words = new Set<string>()
  const initials = new Map<string, string>()
  for (const person of persons) {
    for (const { form, name } of formsOf(person)) {
      const steps = wordsOf(name)
      if (steps.length === 0 || (form !== 'full' && steps.join('').length < 2)) continue
      for (const word of steps) words.add(word)
      endOf(forms, steps).push({ form, personId: person.id })
    }
    for (const given of person.given)
      initials.set(person.id, `${initials.get(person.id) ?? ''}${wordsOf(given)[0]?.[0] ?? ''}`)
  }
  const informants = new Set(persons.flatMap(({ id, role }) => (role === 'informant' ? [id] : [])))
  return { forms, words, typos: typosOf(words), initials, informants }
}

const wordsOf = (name: string): readonly string[] =>
  name
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '')
    .map(fold)

const formsOf = (person: Person): readonly { readonly form: Form; readonly name: string }[] => {
  const given = [...person.given, ...(person.given.length > 1 ? [person.given.join(' ')] : [])]
  const full = person.family.flatMap((family) => given.flatMap((own) => [`${own} ${family}`, `${family} ${own}`]))
  return [
    ...full.map((name) => ({ form: 'full' as const, name })),
    ...person.family.map((name) => ({ form: 'family' as const, name })),
    ...[...person.given, ...person.other].map((name) => ({ form: 'given' as const, name })),
    // « Le Goff » alone is often written « Goff », « Marie-Claude » « Marie »: parts of compounds, not particles.
    ...partsOf(person.family).map((name) => ({ form: 'family' as const, name })),
    ...partsOf(person.given).map((name) => ({ form: 'given' as const, name })),
  ]
}

const partsOf = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const parts = name.split(/[\s-]+/)
    return parts.length > 1 ? parts.filter((part) => part.length > 3) : []
  })

const endOf = (root: Branch, steps: readonly string[]): Branch['ends'] => {
  let branch = root
  for (const step of steps) {
    const next = branch.next.get(step) ?? { next: new Map(), ends: [] }
    branch.next.set(step, next)
    branch = next
  }
  return branch.ends
}

/** Words of six letters or more, with one letter dropped, added, changed or two swapped; the first letter holds. */
const typosOf = (words: ReadonlySet<string>): ReadonlyMap<string, string> => {
  const typos = new Map<string, string>()
  for (const word of words) {
    if (word.length < 6) continue
    for (const key of deletions(word)) if (!typos.has(key)) typos.set(key, word)
  }
  return typos
}

const deletions = (word: string): readonly string[] => {
  const keys: string[] = [word]
  for (let at = 1; at < word.length; at += 1) keys.push(word.slice(0, at) + word.slice(at + 1))
  return keys
}

const correct = (folded: string, index: Index): string | null => {
  if (folded.length < 5 || index.typos.size === 0) return null
  for (const key of deletions(folded)) {
    const word = index.typos.get(key)
    if (word !== undefined && Math.abs(word.length - folded.length) <= 1) return word
  }
  return null
}

const claimsIn = (view: View, tokens: readonly Token[], index: Index): readonly Claim[] => {
  const claims: Claim[] = []
  for (let at = 0; at < tokens.length; ) {
    const found = longestAt(view, tokens, at, index)
    if (found === null) {
      at += 1
      continue
    }
    claims.push(claimOf(view, tokens, at, found, index))
    at = found.last + 1
  }
  return claims
}

/** `isSure`: exact, or with a letter doubled. */
type Match = {
  readonly last: number
  readonly ends: Branch['ends']
  readonly isExact: boolean
  readonly isSure: boolean
}

const longestAt = (view: View, tokens: readonly Token[], first: number, index: Index): Match | null => {
  let branch: Branch | undefined = index.forms
  let best: Match | null = null
  let isExact = true
  let isSure = true
  for (let at = first; at < tokens.length && branch !== undefined; at += 1) {
    const token = tokens[at]
    if (token === undefined || (at > first && !isJoined(view, tokens[at - 1], token))) break
    const exact: Branch | undefined = branch.next.get(token.folded)
    const mended: string | null = exact === undefined && mayBeSlip(token) ? correct(token.folded, index) : null
    isExact = isExact && mended === null
    isSure = isSure && (mended === null || isDoubledOnly(mended, token.folded))
    branch = exact ?? (mended === null ? undefined : branch.next.get(mended))
    if (branch !== undefined && branch.ends.length > 0) best = { last: at, ends: branch.ends, isExact, isSure }
  }
  return best !== null && isName(tokens.slice(first, best.last + 1), best) ? best : null
}

const isJoined = (view: View, before: Token | undefined, token: Token): boolean =>
  before !== undefined && /^[\s'-]{0,4}$/.test(view.flat.slice(before.end, token.start))

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** In small letters, a long word that is none of the language: « vercuren » for Verchuren. */
const mayBeSlip = ({ text, folded }: Token): boolean =>
  isCapital(text) || (/^\p{L}+$/u.test(text) && folded.length >= writtenForms.slip && classOf(text).unknown)

/** A single word that is also an ordinary one is a name only with a capital; so is anything of two letters. */
const isName = (words: readonly Token[], match: Match): boolean => {
  if (words.length > 1 && match.ends.some((end) => end.form === 'full')) return true
  const [word] = words
  if (word === undefined || words.every((one) => isCapital(one.text)))
    return words.reduce((sum, one) => sum + one.text.length, 0) > 1
  return (
    (match.isExact || mayBeSlip(word)) && word.folded.length > 2 && !words.some((one) => ordinaryWords.has(one.folded))
  )
}

const claimOf = (view: View, tokens: readonly Token[], first: number, match: Match, index: Index): Claim => {
  const start = startOf(view, tokens, first, match, index)
  const person = onlyPerson(match, view.flat.slice(start.at, tokens[first]?.start), index)
  const full = match.ends.some((end) => end.form === 'full')
  return {
    start: start.at,
    end: tokens[match.last]?.end ?? start.at,
    category: 'person',
    kind: null,
    confidence: match.isExact ? (full ? 0.99 : 0.95) : confidences.typo,
    why: `known-${match.ends[0]?.form ?? 'name'}`,
    ...(person === null || !(match.isSure || index.informants.has(person)) ? {} : { person }),
  }
}

/** « B. TAVERNE », « B.TAVERNE »: the initial belongs to the name. « M. » is a title. */
const startOf = (
  view: View,
  tokens: readonly Token[],
  first: number,
  match: Match,
  index: Index,
): { readonly at: number } => {
  const own = tokens[first]?.start ?? 0
  const before = tokens[first - 1]
  if (before === undefined || !match.ends.some((end) => end.form === 'family')) return { at: own }
  const isInitial = /^(?!M$)\p{Lu}$/u.test(before.text) && /^\.? ?$/.test(view.flat.slice(before.end, own))
  const isKnown = match.ends.some((end) => index.initials.get(end.personId)?.includes(before.folded) === true)
  return { at: isInitial && isKnown ? before.start : own }
}

/** The person a match names, when only one can be meant. */
const onlyPerson = (match: Match, initial: string, index: Index): string | null => {
  const full = match.ends.filter((end) => end.form === 'full')
  const pool = full.length > 0 ? full : match.ends
  const letter = fold(initial.slice(0, 1))
  const ids = [...new Set(pool.map((end) => end.personId))]
  const byInitial = letter === '' ? ids : ids.filter((id) => index.initials.get(id)?.includes(letter) === true)
  return byInitial.length === 1 ? (byInitial[0] ?? null) : null
}
