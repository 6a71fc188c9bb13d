import {
  endsAsFamily,
  foldName,
  isAcronym,
  isArea,
  isAuthor,
  isDoubtfulGiven,
  isFamilyName,
  isFeminineName,
  isGivenName,
  isLargeTown,
  isMasculineName,
  isOrdinary,
  isParticle,
  isSmallTown,
  isSurelyGiven,
  soundsGiven,
} from '../names/name-lexicon.ts'

export type Shape = 'lower' | 'capital' | 'upper' | 'mixed' | 'initials'

/** What a word may be, whatever stands around it. */
export type WordClass = {
  readonly folded: string
  readonly shape: Shape
  /** A given name; `sure` when it is hardly ever anything else. */
  readonly given: boolean
  readonly sure: boolean
  readonly doubtful: boolean
  readonly gender: 'f' | 'm' | null
  readonly family: boolean
  readonly ordinary: boolean
  readonly particle: boolean
  readonly town: 'large' | 'small' | null
  readonly area: boolean
  readonly acronym: boolean
  readonly author: boolean
  /** Neither a name, nor a place, nor a word of the language. */
  readonly unknown: boolean
}

const known = new Map<string, WordClass>()
const mostKnown = 60_000
// A line without spaces is no word: its beginning is judged, so that endings are not looked for in all of it.
const longestWord = 80

/** Judged once for each spelling: the lexicons are asked many times for the same words. */
export const classOf = (word: string): WordClass => {
  const text = word.length > longestWord ? word.slice(0, longestWord) : word
  const found = known.get(text)
  if (found !== undefined) return found
  if (known.size >= mostKnown) known.clear()
  const judged = judge(text)
  known.set(text, judged)
  return judged
}

const judge = (text: string): WordClass => {
  const folded = foldName(mendScan(text))
  const parts = folded.split('-').filter((part) => part !== '')
  const first = parts[0] ?? folded
  const town = isLargeTown(folded) ? 'large' : isSmallTown(folded) ? 'small' : null
  const area = isArea(folded)
  const isListed =
    isGivenName(first) || isFamilyName(folded) || town !== null || area || isAcronym(folded.replaceAll('.', ''))
  const isNew = !isListed && !isOrdinary(bareOf(folded))
  const sounds = isNew && parts.length === 1 && soundsGiven(folded)
  const given = sounds || isGivenName(folded) || (parts.length > 1 && isGivenName(first) && parts.every(isNamePart))
  const family =
    isFamilyName(folded) || (isNew && endsAsFamily(folded)) || (parts.length > 1 && parts.some(isFamilyName))
  const ordinary =
    isOrdinary(bareOf(folded)) ||
    (parts.length > 1 && !given && parts.every((part) => isOrdinary(part) || part.length < 3))
  return {
    folded,
    shape: shapeOf(text),
    given,
    sure:
      given &&
      !isDoubtfulGiven(folded) &&
      !(sounds && shapeOf(text) !== 'capital') &&
      (!ordinary || isSurelyGiven(folded)),
    doubtful: isDoubtfulGiven(folded),
    gender: genderOf(first),
    family,
    ordinary,
    particle: isParticle(folded.replace(/'$/, '')),
    town,
    area,
    acronym: isAcronym(folded.replace(/[.-]/g, '')) || (/^[ivx]{1,4}$/.test(folded) && text === text.toUpperCase()),
    author: isAuthor(folded),
    unknown: !given && !family && !ordinary && town === null && !area && !isAcronym(folded),
  }
}

/** Scanners write 0 for O, 1 and l for I inside capitals. */
const mendScan = (text: string): string => {
  if (!scanned.test(text)) return text
  return text
    .replaceAll('0', 'O')
    .replace(/[1l]/g, (sign) => (text.length > 2 && /\p{Lu}\p{Lu}/u.test(text) ? 'I' : sign === '1' ? 'l' : sign))
}

const scanned = /[01]|\p{Lu}l|l\p{Lu}/u

/** « M'INTERDIT » is the word that follows the apostrophe. */
const bareOf = (folded: string): string => folded.replace(/^[mntlsdjc]'/, '')

const isNamePart = (part: string): boolean => isGivenName(part) || isFamilyName(part) || !isOrdinary(part)

const genderOf = (first: string): 'f' | 'm' | null => {
  const feminine = isFeminineName(first)
  if (feminine === isMasculineName(first)) return null
  return feminine ? 'f' : 'm'
}

const shapeOf = (text: string): Shape => {
  if (/^(?:\p{Lu}\.-?){1,5}$/u.test(text) || /^\p{Lu}(?:-\p{Lu}){0,2}\.?$/u.test(text)) return 'initials'
  if (/^(?:Ph|Ch|Th|Jn|Fr|Cl|Chr|Gw)$/.test(text)) return 'initials'
  if (/^[\p{Lu}01l'-]{3,}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text)) return 'upper'
  if (!/\p{Lu}/u.test(text)) return 'lower'
  if (!/\p{Ll}/u.test(text)) return 'upper'
  return /^\p{Lu}(?:\p{Ll}|['-]\p{Lu}?)*$/u.test(text.replace(/\p{M}/gu, '')) ? 'capital' : 'mixed'
}
