import { type Category, categoriesWith } from '../../model/category.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import { classOf } from '../engine/word-class.ts'
import { confidences, joins } from '../thresholds.ts'
import { lettersOf } from './page-items.ts'

/** What some letters are: a name of persons, or a value of the record. */
export type Meant = {
  readonly category: Category
  readonly kind: string | null
  readonly personIds: ReadonlySet<string>
  readonly confidence: number
}

/** A tree of letters: what ends here, and the letters that may follow. */
export type LetterTree = { readonly next: Map<string, LetterTree>; end: Meant | null }

const emptyTree = (): LetterTree => ({ next: new Map(), end: null })

/** The branch at the end of some letters; undefined where nothing sought goes that way. */
export const follow = (tree: LetterTree, letters: string): LetterTree | undefined => {
  let branch: LetterTree | undefined = tree
  for (const letter of letters) branch = branch?.next.get(letter)
  return branch
}

const add = (tree: LetterTree, letters: string, meant: Meant): void => {
  let branch = tree
  for (const letter of letters) {
    const next = branch.next.get(letter) ?? emptyTree()
    branch.next.set(letter, next)
    branch = next
  }
  const known = branch.end
  branch.end = known === null ? meant : { ...meant, personIds: new Set([...known.personIds, ...meant.personIds]) }
}

/** Every name of every person, by its letters: each word, and the words of one name together (« LeGoff », « AnneLaure »). */
export const nameTree = (persons: readonly Person[]): LetterTree => {
  const tree = emptyTree()
  for (const person of persons) {
    const meant: Meant = {
      category: 'person',
      kind: null,
      personIds: new Set([person.id]),
      confidence: confidences.mostRepeated,
    }
    for (const letters of new Set([...person.given, ...person.family, ...person.other].flatMap(formsOf)))
      add(tree, letters, meant)
  }
  return tree
}

const formsOf = (name: string): readonly string[] => {
  const words = name.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '' && !classOf(word).particle)
  return [lettersOf(name), ...words.map(lettersOf)].filter((letters) => letters.length >= joins.name)
}

const repeated = categoriesWith('repeated')

/** The values of a record that are the same wherever they stand: numbers, addresses. */
export type Values = { readonly tree: LetterTree; readonly learn: (text: string, finding: Finding) => void }

export const openValues = (persons: readonly Person[]): Values => {
  const tree = emptyTree()
  const learn = (category: Category, kind: string | null, confidence: number, text: string): void => {
    const letters = lettersOf(text)
    if (letters.length >= joins.value) add(tree, letters, { category, kind, personIds: new Set(), confidence })
  }
  for (const { address } of persons)
    if (address !== undefined) learn('address', null, confidences.mostRepeated, address)
  return {
    tree,
    learn: (text, { category, kind, confidence, start, end }) => {
      const isSought = repeated.has(category) && category !== 'organisation' && category !== 'place'
      if (isSought && confidence >= confidences.repeat)
        learn(category, kind, Math.min(confidences.mostRepeated, confidence), text.slice(start, end))
    },
  }
}
