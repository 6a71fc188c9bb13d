import { z } from 'zod'

/**
 * What a category is, wherever that is asked:
 * - `name`: words that can be somebody's name, or hold one;
 * - `place`: says where;
 * - `value`: one and the same wherever it stands; one place in clear gives all the others away;
 * - `identifier`: tells who somebody is;
 * - `born`: a day of birth, which tells it beside a name;
 * - `fact`: something told of somebody;
 * - `intimate`: never stands in a title of a piece, as an identifier does not;
 * - `everyday`: told in everyday words too, by which detectors are misled;
 * - `told`: told in words, without a form of its own: a tagger may doubt it;
 * - `repeated`: the same value is looked for in the whole record (dates and ages are common to many);
 * - `reaching`: by it somebody is reached or met, as by an address;
 * - `code`: written by machines: letters inside it name nobody;
 * - `holder`: a name inside it is part of it, and no other person;
 * - `formed`: a number that its length and its first digits tell from any other;
 * - `dated`: holds the year and month of its owner's birth;
 * - `sensitive`: what the outside may know of it is that something sensitive lies there, and no more.
 */
export type CategoryTrait =
  | 'name'
  | 'place'
  | 'value'
  | 'identifier'
  | 'born'
  | 'fact'
  | 'intimate'
  | 'everyday'
  | 'told'
  | 'repeated'
  | 'reaching'
  | 'code'
  | 'holder'
  | 'formed'
  | 'dated'
  | 'sensitive'

/** The categories of docs/detection.md, and `out-of-scope` (a judgement on a passage), `other` (a reviewer's own mark). */
const table = {
  person: ['name', 'identifier', 'holder'],
  address: ['place', 'value', 'identifier', 'repeated', 'holder'],
  place: ['name', 'place', 'repeated', 'holder'],
  postcode: ['place'],
  phone: ['value', 'identifier', 'repeated', 'reaching', 'holder', 'formed'],
  email: ['value', 'identifier', 'repeated', 'reaching', 'code', 'holder'],
  nir: ['value', 'identifier', 'repeated', 'code', 'holder', 'formed', 'dated'],
  iban: ['value', 'identifier', 'repeated', 'code', 'holder', 'formed'],
  'id-number': ['value', 'identifier', 'repeated', 'code', 'holder'],
  'birth-date': ['born'],
  date: [],
  age: [],
  vehicle: ['value', 'identifier', 'repeated', 'reaching', 'code'],
  account: ['value', 'identifier', 'repeated', 'reaching', 'code', 'holder'],
  organisation: ['name', 'place', 'repeated', 'holder'],
  health: ['fact', 'everyday', 'told', 'sensitive'],
  judicial: ['fact', 'everyday', 'told', 'sensitive'],
  // An act is told by its own words: it is never taken for another fact, and is doubtful by the tagger alone.
  violence: ['told', 'sensitive'],
  origin: ['fact', 'told', 'sensitive'],
  belief: ['fact', 'everyday', 'told', 'sensitive'],
  sexuality: ['fact', 'intimate', 'everyday', 'told', 'sensitive'],
  finance: ['fact', 'told', 'sensitive'],
  family: ['fact', 'everyday', 'told', 'sensitive'],
  'out-of-scope': [],
  other: ['sensitive'],
} as const satisfies Readonly<Record<string, readonly CategoryTrait[]>>

export type Category = keyof typeof table

const traits: Readonly<Record<Category, readonly CategoryTrait[]>> = table

export const categories: readonly Category[] = Object.keys(table).filter((key): key is Category => key in table)

export const categorySchema = z.enum(categories)

/** Categories that have one of the traits. */
export const categoriesWith = (...wanted: readonly CategoryTrait[]): ReadonlySet<Category> =>
  new Set(categories.filter((category) => wanted.some((trait) => traits[category].includes(trait))))

/** What the outside may know of a category: the fine one would tell what lies under the mask. */
export const outsideCategories = ['identity', 'sensitive', 'out-of-scope'] as const

export type OutsideCategory = (typeof outsideCategories)[number]

const sensitive = categoriesWith('sensitive')

export const outsideCategory = (category: Category): OutsideCategory =>
  category === 'out-of-scope' ? 'out-of-scope' : sensitive.has(category) ? 'sensitive' : 'identity'
