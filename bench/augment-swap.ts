import type { Category } from '../src/model/category.ts'
import { foldText } from '../src/model/fold.ts'
import { inventBody } from './augment-bodies.ts'
import type { GoldEntity, MarkedText } from './marked.ts'
import { pick, type Random } from './random.ts'
import { type Edit, rewrite } from './rewrite.ts'

/** What entities are replaced by. Gathered from texts to train on and from the project's own lexicons. */
export type Pools = {
  readonly given: readonly string[]
  readonly family: readonly string[]
  readonly towns: readonly string[]
  readonly phrases: ReadonlyMap<Category, readonly string[]>
}

export const swapEntities = (marked: MarkedText, pools: Pools, random: Random): MarkedText => {
  const swaps = makeNameSwaps(pools, random)
  const hasNewPersons = random.isHit(0.7)
  const edits = marked.entities.flatMap((entity): readonly Edit[] => {
    if (overlapsOther(marked.entities, entity)) return []
    const text = replaceEntity(entity, { pools, random, swaps, hasNewPersons })
    return text === entity.text ? [] : [{ start: entity.start, end: entity.end, text }]
  })
  return rewrite(marked, edits)
}

const overlapsOther = (entities: readonly GoldEntity[], one: GoldEntity): boolean =>
  entities.some((other) => other !== one && other.start < one.end && one.start < other.end)

type Swapping = {
  readonly pools: Pools
  readonly random: Random
  readonly swaps: (word: string, isFamily: boolean) => string
  readonly hasNewPersons: boolean
}

const replaceEntity = (entity: GoldEntity, swapping: Swapping): string => {
  const { pools, random, hasNewPersons } = swapping
  if (entity.category === 'person') return hasNewPersons ? replacePerson(entity.text, swapping) : entity.text
  if (numbered.has(entity.category)) return random.isHit(0.5) ? renumber(entity.text, random) : entity.text
  if (entity.category === 'place')
    return random.isHit(0.5) ? replaceTown(entity.text, wholeTown, swapping) : entity.text
  if (entity.category === 'organisation' && random.isHit(0.3)) return likeCase(entity.text, inventBody(pools, random))
  if (entity.category === 'organisation' || entity.category === 'address') {
    const renumbered = entity.category === 'address' ? renumber(entity.text, random) : entity.text
    return random.isHit(0.5) ? replaceTown(renumbered, lastTown, swapping) : renumbered
  }
  const phrases = pools.phrases.get(entity.category) ?? []
  return random.isHit(0.35) ? likePhrase(entity.text, phrases, random) : entity.text
}

const numbered: ReadonlySet<Category> = new Set<Category>([
  'phone',
  'nir',
  'iban',
  'id-number',
  'vehicle',
  'birth-date',
  'date',
])

/** Digits change but the first of each group: days and months stay plausible. */
const renumber = (text: string, random: Random): string => text.replace(/(?<=\d)\d/g, () => String(random.below(10)))

const particles: ReadonlySet<string> = new Set([
  'le',
  'la',
  'de',
  'du',
  'des',
  'da',
  'dos',
  'ben',
  'el',
  'al',
  'van',
  'von',
  'di',
  'et',
  'd',
])

const replacePerson = (text: string, { swaps }: Swapping): string => {
  const words = text.match(/\p{L}+/gu) ?? []
  let rank = 0
  return text.replace(/\p{L}+/gu, (word) => {
    rank += 1
    if (particles.has(foldText(word))) return word
    const isFamily = word.length > 1 && (word === word.toUpperCase() || (rank === words.length && rank > 1))
    return likeCase(word, swaps(word, isFamily))
  })
}

const likeCase = (model: string, word: string): string => {
  if (model.length > 1 && model === model.toUpperCase()) return word.toUpperCase()
  if (model === model.toLowerCase()) return word.toLowerCase()
  return word
}

/** Within a text, one word always gives the same name. One in six is coined from two: lists are never complete. */
const makeNameSwaps = (pools: Pools, random: Random): Swapping['swaps'] => {
  const known = new Map<string, string>()
  return (word, isFamily) => {
    const key = foldText(word)
    const found = known.get(key)
    if (found !== undefined) return found
    const name =
      word.length === 1 ? pick(random, [...'ABCDEFGHIJKLMNOPRSTVYZ'], word) : drawName(pools, random, isFamily)
    known.set(key, name)
    return name
  }
}

const drawName = (pools: Pools, random: Random, isFamily: boolean): string => {
  const pool = isFamily ? pools.family : pools.given
  const name = pick(random, pool, 'Camille')
  if (!random.isHit(0.16)) return name
  const other = pick(random, pool, 'Camille')
  return name.slice(0, Math.ceil(name.length / 2)) + other.slice(Math.floor(other.length / 2)).toLowerCase()
}

const wholeTown = /^[A-ZÀ-Ý][\p{L}'’-]+$/u
const lastTown = /(?<=(?:\b(?:de|du|à)\s|\bd['’]|\d{5}\s))[A-ZÀ-Ý][\p{L}'’-]+$/u

const replaceTown = (text: string, pattern: RegExp, { pools, random }: Swapping): string =>
  text.replace(pattern, (town) => likeCase(town, pick(random, pools.towns, town)))

/** Another phrase of the category, of as many words, so that the sentence still reads. */
const likePhrase = (text: string, phrases: readonly string[], random: Random): string => {
  for (let attempt = 0; attempt < 8; attempt += 1) {
    const phrase = pick(random, phrases, text)
    if (countWords(phrase) === countWords(text) && isCapital(phrase) === isCapital(text)) return phrase
  }
  return text
}

const countWords = (text: string): number => text.split(/\s+/).length
const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text)
