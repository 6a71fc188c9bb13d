import { foldedTitles, usual } from '../../../language/civilities.ts'
import { isEverydayWord } from '../../../language/everyday-words.ts'
import { dwells, locative, placing, standing, visiting } from '../../../language/hiding/street-words.ts'
import type { Span } from '../../../model/record/span.ts'
import type { Home, HomeForm, NameWord } from './home-form.ts'
import { matchName } from './name-match.ts'
import type { TextWord } from './text-words.ts'

/** Where a text says a home. Not sure: the same word may be somebody's name, or any word. */
export type Spelled = Span & { readonly isSure: boolean }

/** A home and what is known of it. `isDeclared`: its name alone is looked for too. `begins`: a word that none of its spellings begins with is passed over. */
export type Sought = Home & { readonly isDeclared: boolean; readonly begins: (raw: string) => boolean }

/** Spellings begin with the house's number, the way, or a letter of the name or of the town. */
export const soughtOf = (home: Home, isDeclared: boolean): Sought => {
  const words = home.places.flatMap(({ way, name }) => [way ?? '', ...name.flatMap(({ word, raw }) => [word, raw])])
  const letters = new Set([...words, ...home.town].map((word) => word[0] ?? ''))
  const isNumbered = home.places.some(
    ({ number, name }) => number !== null || name.some(({ word }) => /^\d/.test(word)),
  )
  return { ...home, isDeclared, begins: (raw) => letters.has(raw[0] ?? '') || (isNumbered && mayCount.test(raw)) }
}

/** Figures, Roman figures and the first letters of numbers in words. */
const mayCount = /^[\divxcdhnoqstu]/

type Scene = {
  readonly words: readonly TextWord[]
  readonly at: number
  /** The folded text before a word. */
  readonly before: string
  readonly isPerson: (span: Span) => boolean
}

/** What the words from one on are of a home: the surest first. */
export const spelledAt = (scene: Scene, { places, town, isDeclared, begins }: Sought): Spelled | null => {
  if (!begins(scene.words[scene.at]?.raw ?? '')) return null
  for (const form of places) {
    const found =
      afterWay(scene, form) ??
      afterNumber(scene, form) ??
      glued(scene, form) ??
      (isDeclared ? alone(scene, form) : null)
    if (found !== null) return found
  }
  return isDeclared ? townAt(scene, town) : null
}

/** « bd du 8 mai », « r. A.-France ». */
const afterWay = ({ words, at }: Scene, { way, name }: HomeForm): Spelled | null => {
  const [first, next] = [words[at], words[at + 1]]
  if (way === null || first?.word !== way || next?.follows !== true) return null
  const { taken, isTold } = matchName(words, at + 1, name)
  return isTold ? spanned(words, numberedFrom(words, at), at + taken) : null
}

/** With the number of the house before it: « 14 bis, rue ». */
const numberedFrom = (words: readonly TextWord[], at: number): number => {
  const [before, number] = [words[at - 1], words[at - 2]]
  if (before === undefined || words[at]?.isNear !== true) return at
  if (/^\d{1,4}$/.test(before.word)) return at - 1
  return repeats.test(before.word) && number !== undefined && /^\d{1,4}$/.test(number.word) ? at - 2 : at
}

const repeats = /^(?:bis|ter|quater|[a-d])$/

/** « 2, Gay », « au 14bis Ney »: the number says that it is the place. In small letters a common word needs « au » before. */
const afterNumber = (scene: Scene, { number, name }: HomeForm): Spelled | null => {
  const { words, at, before } = scene
  if (number === null || words[at]?.word !== number) return null
  const from = repeats.test(words[at + 1]?.word ?? '') ? at + 2 : at + 1
  const first = words[from]
  // « 3. L'enfant »: the head of a section.
  if (first?.isNear !== true || words[from - 1]?.isDotted === true) return null
  const { taken, isTold, isNamed } = matchName(words, from, name)
  const own = words.slice(from, from + taken)
  const isPlace = own.some(({ isCapital }) => isCapital) || placing.test(before) || own.some(isSeldom)
  return isTold && isNamed && isPlace ? spanned(words, at, from + taken - 1) : null
}

const isTold = (word: TextWord): boolean => word.isCapital || isSeldom(word)

const isSeldom = ({ raw }: TextWord): boolean => raw.length >= leastSeldom && !isEverydayWord(raw)

/** A shorter word in small letters may be any abbreviation. By hand. */
const leastSeldom = 4

/** « ruedupontneuf ». */
const glued = ({ words, at }: Scene, { number, way, name }: HomeForm): Spelled | null => {
  const bare = (words[at]?.raw ?? '').replace(/^\d+/, '')
  if (bare.length < leastGlued) return null
  const own = name.map(({ raw }) => raw).join('')
  const isName = name.length > 1 && bare === own
  const isWay = way !== null && bare.startsWith(way) && own === bare.slice(way.length).replace(gluedParticle, '')
  const isStraight = way !== null && bare === `${way}${own}`
  const from = words[at - 1]?.word === number && words[at]?.isNear === true ? at - 1 : at
  return own.length >= leastGluedName && (isName || isWay || isStraight) ? spanned(words, from, at) : null
}

const gluedParticle = /^(?:dela|des|du|de|d)/

/** Letters of words in one, and of the name in them, which are no other word by chance. By hand. */
const leastGlued = 6
const leastGluedName = 3

/** A name with neither way nor number. */
const alone = (scene: Scene, form: HomeForm): Spelled | null => {
  const { words, at, before, isPerson } = scene
  const first = words[at]
  const match = matchName(words, at, form.name)
  if (first === undefined || !match.isTold || match.taken === 0) return null
  const found = spanned(words, at, at + match.taken - 1)
  if (found === null) return null
  const isCommon = match.taken === 1 && isEverydayWord(first.raw) && !first.isCapital
  if (dwells.test(before) && match.isWhole && !isCommon) return found
  if (!match.isNamed || titled.test(before)) return null
  // « devant vauban »: a word that is no other, in a chat without capitals.
  if (!first.isCapital && isSeldom(first) && standing.test(before) && !isPerson(found))
    return { ...found, isSure: false }
  const told = form.name.filter(({ tells }) => tells)
  const isExact = match.taken > 1 || told.some(({ word, raw }) => word === first.word || raw === first.raw)
  // « Bourg-en-Bresse », « Croix-Rouge ».
  const isCompound = first.isHyphened || words[at + match.taken]?.isHyphened === true
  if (form.way === null)
    return ofLieuDit({ ...scene, first, found, isExact, isCompound: isCompound && told.length < 2 })
  if (!first.isCapital || isPerson(found)) return null
  if (told.length > 1) return match.isWhole ? found : null
  return told[0] !== undefined && isShort(told[0]) && visiting.test(before) ? { ...found, isSure: false } : null
}

/** Longer ones are looked for wherever they stand with a capital (`hidden-terms.ts`). */
const isShort = ({ word }: NameWord): boolean => word.length < 5

const titled = new RegExp(`(?<![a-z])(?:${foldedTitles(usual)})\\.? ?$`)

type Alone = Scene & {
  readonly first: TextWord
  readonly found: Spelled
  readonly isCompound: boolean
  readonly isExact: boolean
}

/** « au Bru » is the place, « du Moulin » and « chez Bru » may be. */
const ofLieuDit = ({ first, found, before, isPerson, isCompound, isExact }: Alone): Spelled | null => {
  if (isCompound) return null
  if (placing.test(before)) return { ...found, isSure: first.isCapital || !isEverydayWord(first.raw) }
  if (!first.isCapital || !isExact || isPerson(found)) return null
  return { ...found, isSure: locative.test(before) && !isEverydayWord(first.raw) }
}

/** A town of one word goes in small letters only where it is no other word. */
const townAt = ({ words, at, before, isPerson }: Scene, town: readonly string[]): Spelled | null => {
  const first = words[at]
  if (first === undefined || town.length === 0) return null
  const name = town.map((word) => ({ word, raw: word, tells: true }))
  const { taken, isWhole } = matchName(words, at, name)
  const joined = words[at + 1]?.follows === true ? `${first.raw}${words[at + 1]?.raw ?? ''}` : ''
  if (town.length === 1 && joined === town[0] && joined.length >= leastGlued) return spanned(words, at, at + 1)
  if (taken === 0 || !isWhole) return null
  const found = spanned(words, at, at + taken - 1)
  const isTown = taken > 1 || (isEverydayWord(first.raw) ? first.isCapital && locative.test(before) : isTold(first))
  return found !== null && isTown && !isPerson(found) ? found : null
}

const spanned = (words: readonly TextWord[], from: number, to: number): Spelled | null => {
  const [first, last] = [words[from], words[to]]
  return first === undefined || last === undefined ? null : { start: first.start, end: last.end, isSure: true }
}
