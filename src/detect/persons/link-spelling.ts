import { foldText } from '../../model/fold.ts'
import type { Person } from '../../model/record/person.ts'
import { isMisread, lookOf } from '../names/misread.ts'
import { dashed } from '../names/second-look/propagate-writing.ts'
import { writtenForms } from '../thresholds.ts'
import type { Mention } from './link-mentions.ts'
import { isFull, isInitials, parseName, writtenWords } from './link-names.ts'

/**
 * A mention that a scanner or a hurried hand spelt in another way is read as the record spells that name elsewhere:
 * « R0CHEFORT », « Roche fort » as « ROCHEFORT », « Lebrun » as « Le Brun », « Jean Marc » as « Jean-Marc ».
 */
export const withOneSpelling = (mentions: readonly Mention[], persons: readonly Person[]): readonly Mention[] => {
  const spellings = spellingsOf(mentions, persons)
  return mentions.flatMap((mention) => {
    if (isOfAnybody(mention)) return []
    const text = respell(mention.text, mention, spellings)
    return text === mention.text ? mention : { ...mention, text, name: parseName(text, mention.title.isTitle) }
  })
}

/** By the letters of a name without its signs: how the record spells it; `byLook`, by what a scanner may make of them. */
type Spellings = {
  readonly plain: ReadonlyMap<string, string>
  readonly byLook: ReadonlyMap<string, string>
  readonly bySingle: ReadonlyMap<string, string>
  /** « jm » for the only composed given name that it opens. */
  readonly byLetters: ReadonlyMap<string, string>
  readonly families: ReadonlySet<string>
}

const spellingsOf = (mentions: readonly Mention[], persons: readonly Person[]): Spellings => {
  const plain = new Map<string, string>()
  const doubtful = new Set<string>()
  for (const name of persons.flatMap(({ given, family, other }) => [...given, ...family, ...other])) {
    const known = plain.get(plainOf(name))
    if (known !== undefined && foldText(known) !== foldText(name)) doubtful.add(plainOf(name))
    plain.set(plainOf(name), name)
  }
  const units = mentions.flatMap(({ text, name }) => (isFull(name) ? unitsOf(text) : []))
  // A name of two words is rather the one of which the other spelling has lost the space or the sign.
  for (const unit of [...units.filter((one) => parted.test(one)), ...units])
    if (!isMisread(unit) && !plain.has(plainOf(unit))) plain.set(plainOf(unit), unit)
  for (const key of doubtful) plain.delete(key)
  const long = [...plain].filter(([key]) => key.length >= writtenForms.whole)
  return {
    plain,
    byLook: new Map([...plain].map(([key, name]) => [lookOf(key), name])),
    bySingle: new Map(long.map(([key, name]) => [single(key), name])),
    byLetters: byLetters([...plain.values()]),
    families: new Set(persons.flatMap(({ family }) => family.map(plainOf))),
  }
}

const byLetters = (names: readonly string[]): ReadonlyMap<string, string> => {
  const composed = names.filter((name) => /^\p{L}+-\p{L}/u.test(name))
  const letters = composed.map((name) => plainOf(name.replaceAll(/(?<=\p{L})\p{L}+/gu, '')))
  return new Map(
    composed.flatMap((name, at) => {
      const own = letters[at] ?? ''
      return letters.filter((one) => one === own).length === 1 ? [[own, name] as const] : []
    }),
  )
}

const plainOf = (name: string): string => foldText(name).replaceAll(signs, '')
const signs = /[^\p{L}\p{N}]+/gu
const parted = /[ '’-]/

/** « BARTOLLI » and « BARTOLI » are one name. */
const single = (key: string): string => key.replaceAll(/(.)\1+/g, '$1')

/** The names of a mention; a particle goes with the word after it. */
const unitsOf = (text: string): readonly string[] => {
  const units: string[] = []
  let prefix = ''
  for (const { text: word, parts } of writtenWords(text)) {
    if (parts.length === 0) prefix += `${word} `
    else units.push(prefix + word)
    if (parts.length > 0) prefix = ''
  }
  return units
}

/** Letters alone in a cell (« GR ») may as well be those of whoever wrote the row: they are masked, and nobody's. */
const isOfAnybody = ({ text, findings }: Mention): boolean =>
  findings.every(({ why }) => why === 'propagated-letters') && /^\p{Lu}+$/u.test(text)

const respell = (text: string, mention: Mention, spellings: Spellings): string => {
  const words = text.split(/(\s+)/)
  const told: string[] = []
  for (let at = 0; at < words.length; at += 1) {
    const [word = '', gap = '', next = ''] = words.slice(at, at + 3)
    const pair = gap !== '' && next !== '' ? pairOf(word, next, spellings) : null
    told.push(pair ?? wordOf(word, mention, spellings))
    if (pair !== null) at += 2
  }
  return told.join('')
}

/** « Roche fort », « Jean Marc »: two words that make one name, unless the second is a declared surname. */
const pairOf = (word: string, next: string, { plain, families }: Spellings): string | null => {
  const [key, last] = [plainOf(word + next), plainOf(next)]
  if (key.length < writtenForms.whole || last.length < writtenForms.half || families.has(last)) return null
  const name = plain.get(key)
  return name === undefined || foldText(name) === foldText(`${word} ${next}`) ? null : name
}

/** « JM » is a composed given name beside a surname; « J-M » always is (`dashed`). */
const letters = /^\p{Lu}{2}$/u

const wordOf = (word: string, { name }: Mention, { plain, byLook, bySingle, byLetters }: Spellings): string => {
  const key = plainOf(word)
  if (dashed.test(word) || (letters.test(word) && !isInitials(name))) return byLetters.get(key) ?? word
  if (isMisread(word)) return byLook.get(lookOf(key)) ?? word
  const known = plain.get(key)
  if (known !== undefined) return parted.test(known) && foldText(known) !== foldText(word) ? known : word
  const near = key.length < writtenForms.whole || isFull(name) ? undefined : bySingle.get(single(key))
  return near ?? word
}
