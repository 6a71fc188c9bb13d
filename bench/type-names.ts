import { type Category, categorySchema } from '../src/model/category.ts'

const spellings: ReadonlyMap<string, string> = new Map([
  ['ORG', 'organisation'],
  ['BIRTHDATE', 'birth-date'],
  ['URL', 'account'],
  ['URL/ACCOUNT', 'account'],
])

/** Types of the corpora in capitals, as categories (docs/contract.md). An unknown type is an error, not a skip. */
export const categoryOf = (type: string): Category =>
  categorySchema.parse(spellings.get(type) ?? type.toLowerCase().replaceAll('_', '-'))
