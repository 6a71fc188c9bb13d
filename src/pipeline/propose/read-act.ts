import { isFeminineName, isMasculineName } from '../../detect/names/name-lexicon.ts'
import { readAsks } from '../../language/acts/asks.ts'
import { compileCues, hasCue } from '../../language/cues.ts'
import { dayPattern, isoOf } from '../../language/dates/whole-day.ts'
import { numberNames, numberOf } from '../../language/numbers.ts'
import { basisNamed } from '../../model/law/in-force.ts'
import type { Law } from '../../model/law/law.ts'
import { type ReadFields, readAct } from '../../request/act/read-act.ts'

export type { ReadPerson } from '../../request/act/people.ts'

/** Reads an act with the dated tables of law, and the dates and numbers of the language. */
export const readActText = (text: string, law: Law): ReadFields => {
  // An act cites who its author is (article 20) and what it punishes beside what it rests on.
  const empowering = law.bases.filter(({ otherwise }) => otherwise !== 'ask-to-specify')
  // The name of a service says no quality.
  const services = new Set(law.checks.services.map(({ id }) => id))
  const qualities = law.authors.authors.filter(({ id }) => !services.has(id))
  return readAct(text, {
    articleOf: (number) => basisNamed(number, empowering)?.id ?? null,
    authorOf: (folded) => {
      const row = qualities.find(({ words }) => hasCue(compileCues(words), folded))
      return row === undefined ? null : { id: row.id, label: row.label.fr }
    },
    chargeOf: (words) => readAsks(words).charges[0] ?? null,
    dayPattern,
    isoOf,
    numberPattern: numberNames,
    numberOf,
    isGiven: (word) => isFeminineName(word) || isMasculineName(word),
  })
}
