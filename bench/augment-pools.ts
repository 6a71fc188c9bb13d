import {
  belief,
  family,
  feminineNames,
  finance,
  healthDisease,
  healthDrug,
  healthMental,
  healthSymptom,
  judicial,
  masculineNames,
  origin,
  sexuality,
  violence,
} from '../src/detect/lexicon.ts'
import type { Category } from '../src/model/category.ts'
import type { Pools } from './augment-swap.ts'
import type { MarkedText } from './marked.ts'

/** Names, towns and phrases that the texts to train on hold. Never from blind texts. */
export const makePools = (texts: readonly MarkedText[]): Pools => {
  const given = new Set<string>()
  const family = new Set<string>()
  const towns = new Set<string>()
  const phrases = lexiconPhrases()
  for (const name of plainWords(`${feminineNames} ${masculineNames}`, /\s+/)) given.add(capitalise(name))
  for (const entity of texts.flatMap((text) => text.entities)) {
    if (entity.category === 'person') addName(entity.text, given, family)
    else if (entity.category === 'place' && wholeTown.test(entity.text)) towns.add(entity.text)
    else phrases.set(entity.category, [...(phrases.get(entity.category) ?? []), entity.text])
  }
  return { given: [...given], family: [...family], towns: [...towns], phrases }
}

const wholeTown = /^[A-ZÀ-Ý][\p{L}'’-]+$/u

/** A first word with small letters is a given name; a last word, or capitals, a surname. */
const addName = (text: string, given: Set<string>, family: Set<string>): void => {
  const words = text.match(/\p{Lu}\p{L}+/gu) ?? []
  words.forEach((word, rank) => {
    if (word.length < 3) return
    const name = capitalise(word)
    if (word === word.toUpperCase() || (rank > 0 && rank === words.length - 1)) family.add(name)
    else if (rank === 0) given.add(name)
  })
}

const capitalise = (word: string): string => (word[0] ?? '').toUpperCase() + word.slice(1).toLowerCase()

const lexicons: readonly (readonly [Category, string])[] = [
  ['health', [healthDisease, healthMental, healthSymptom, healthDrug].join(',')],
  ['violence', violence],
  ['judicial', judicial],
  ['origin', origin],
  ['belief', belief],
  ['sexuality', sexuality],
  ['finance', finance],
  ['family', family],
]

/** Entries that are phrases as they stand; those with signs of the phrase syntax are left out. */
const lexiconPhrases = (): Map<Category, string[]> =>
  new Map(lexicons.map(([category, source]) => [category, [...plainWords(source, /[,\n]/)]]))

const plainWords = (source: string, separator: RegExp): readonly string[] =>
  source
    .split(separator)
    .map((word) => word.trim())
    .filter((word) => /^[a-zà-ÿ][a-zà-ÿ '-]{2,40}$/.test(word))
