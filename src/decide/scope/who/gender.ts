import { foldedTitles, ofGender, titlesOf } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { besideName } from '../../thresholds.ts'

export type Gender = 'f' | 'm'

const women = foldedTitles(ofGender('f', titlesOf('plain', 'mlle', 'mademoiselle')))
const before = { f: new RegExp(`(?:${women})\\.? ?$`), m: /(?:\bm\.|\bmr\.?|monsieur) ?$/ }
const within = { f: new RegExp(`^(?:${women})(?![a-z])`), m: /^(?:m\.|mr\.?|monsieur)(?![a-z])/ }

/** The gender of each person: by the titles that the record gives, the commonest first; else by what linking knew. */
export const gendersOf = (
  persons: readonly Person[],
  findings: readonly Finding[],
  passageOf: ReadonlyMap<string, Passage>,
): ReadonlyMap<string, Gender> => {
  const counts = new Map<string, { f: number; m: number }>()
  for (const { category, personId, passageId, start, end } of findings) {
    const text = category === 'person' && personId !== null ? passageOf.get(passageId)?.text : undefined
    if (text === undefined || personId === null) continue
    const lead = foldText(text.slice(Math.max(0, start - besideName.genderTitle), start))
    const own = foldText(text.slice(start, end))
    const count = counts.get(personId) ?? { f: 0, m: 0 }
    if (before.f.test(lead) || within.f.test(own)) count.f += 1
    if (before.m.test(lead) || within.m.test(own)) count.m += 1
    counts.set(personId, count)
  }
  const known = persons.flatMap(({ id, gender }): [string, Gender][] => (gender === undefined ? [] : [[id, gender]]))
  const titled = [...counts].flatMap(([id, { f, m }]): [string, Gender][] => (f === m ? [] : [[id, f > m ? 'f' : 'm']]))
  return new Map([...known, ...titled])
}
