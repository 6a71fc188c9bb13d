import { categoriesWith } from '../../../model/category.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import { bareText } from '../../engine/markup.ts'
import { confidences } from '../../thresholds.ts'
import { lookOf } from '../misread.ts'
import { addNames } from './propagate-names.ts'
import { add, type Forms, isOrdinary, wordsOf } from './propagate-tree.ts'

/** `looks`: the words of names, by what a scanner may make of them. */
export type Sought = { readonly root: Forms; readonly looks: ReadonlyMap<string, string> }

/** What is to be looked for again grows while the dossier is read for the first time. */
export type Learned = {
  readonly learn: (text: string, finding: Finding) => void
  /** The forms of all findings worth looking for again, and of the persons whom the record declares. */
  readonly sought: (persons: readonly Person[]) => Sought
}

export const makeForms = (): Learned => {
  const root: Forms = { next: new Map(), ends: [] }
  const names = new Set<string>()
  const seen = new Set<string>()
  const name = (value: string, confidence: number): void => {
    addNames(root, confidence, value)
    for (const { folded } of wordsOf(value)) names.add(folded)
  }
  const learn = (text: string, finding: Finding): void => {
    const isPerson = finding.category === 'person'
    if (finding.confidence < confidences.repeat || !(isPerson || repeated.has(finding.category))) return
    const value = bareText(text.slice(finding.start, finding.end))
    const key = `${finding.category} ${value}`
    if (seen.has(key)) return
    seen.add(key)
    if (isPerson) name(value, finding.confidence)
    else addValue(root, finding, value)
  }
  const sought = (persons: readonly Person[]): Sought => {
    for (const value of persons.flatMap(declaredNames)) name(value, confidences.mostRepeated)
    return { root, looks: new Map([...names].map((word) => [lookOf(word), word])) }
  }
  return { learn, sought }
}

const declaredNames = ({ given, family, other }: Person): readonly string[] => [
  ...given.flatMap((own) => (family.length === 0 ? [own] : family.map((last) => `${own} ${last.toUpperCase()}`))),
  ...(given.length === 0 ? family : []),
  ...other,
]

/** Values that are the same wherever they stand. Dates and ages are not: they are common to many. */
const repeated = categoriesWith('repeated')

const addValue = (root: Forms, finding: Finding, value: string): void => {
  const words = wordsOf(value)
  const isText = finding.category === 'organisation' || finding.category === 'place'
  if (isText && !words.some((word) => word.text.length > 3 && !isOrdinary(word))) return
  if (!isText && value.replace(/[^\p{L}\p{N}]/gu, '').length < 6) return
  add(
    root,
    words.map((word) => word.folded),
    {
      category: finding.category,
      kind: finding.kind,
      confidence: Math.min(confidences.mostRepeated, finding.confidence),
      why: 'propagated-value',
      opensLine: true,
      care: isText ? 'capital' : 'none',
    },
  )
}
