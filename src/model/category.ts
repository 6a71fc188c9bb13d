import { z } from 'zod'

/** The categories of docs/detection.md, and `out-of-scope` (a judgement on a passage), `other` (a reviewer's own mark). */
export const categories = [
  'person',
  'address',
  'place',
  'postcode',
  'phone',
  'email',
  'nir',
  'iban',
  'id-number',
  'birth-date',
  'date',
  'age',
  'vehicle',
  'account',
  'organisation',
  'health',
  'judicial',
  'violence',
  'origin',
  'belief',
  'sexuality',
  'finance',
  'family',
  'out-of-scope',
  'other',
] as const

export const categorySchema = z.enum(categories)

export type Category = z.infer<typeof categorySchema>

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
  | 'sensitive'

const traits: Readonly<Record<Category, readonly CategoryTrait[]>> = {
  person: ['name', 'identifier'],
  address: ['place', 'value', 'identifier'],
  place: ['name', 'place'],
  postcode: ['place'],
  phone: ['value', 'identifier'],
  email: ['value', 'identifier'],
  nir: ['value', 'identifier'],
  iban: ['value', 'identifier'],
  'id-number': ['value', 'identifier'],
  'birth-date': ['born'],
  date: [],
  age: [],
  vehicle: ['value', 'identifier'],
  account: ['value', 'identifier'],
  organisation: ['name', 'place'],
  health: ['fact', 'everyday', 'sensitive'],
  judicial: ['fact', 'everyday', 'sensitive'],
  // An act is told by its own words: it is never taken for another fact, and is doubtful by the tagger alone.
  violence: ['sensitive'],
  origin: ['fact', 'sensitive'],
  belief: ['fact', 'everyday', 'sensitive'],
  sexuality: ['fact', 'intimate', 'everyday', 'sensitive'],
  finance: ['fact', 'sensitive'],
  family: ['fact', 'everyday', 'sensitive'],
  'out-of-scope': [],
  other: ['sensitive'],
}

/** Categories that have one of the traits. */
export const categoriesWith = (...wanted: readonly CategoryTrait[]): ReadonlySet<Category> =>
  new Set(categories.filter((category) => wanted.some((trait) => traits[category].includes(trait))))

/** What the outside may know of a category: the fine one would tell what lies under the mask. */
export const outsideCategories = ['identity', 'sensitive', 'out-of-scope'] as const

export type OutsideCategory = (typeof outsideCategories)[number]

const sensitive = categoriesWith('sensitive')

export const outsideCategory = (category: Category): OutsideCategory =>
  category === 'out-of-scope' ? 'out-of-scope' : sensitive.has(category) ? 'sensitive' : 'identity'
