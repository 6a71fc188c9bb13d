import type { AskedPerson } from '../../model/record/request.ts'
import type { Language } from '../index.ts'
import { dayText, part } from './ask-parts.ts'

type Told = AskedPerson & { readonly gender?: 'f' | 'm'; readonly calledBy?: string }

/** « Maëlle ROSTAING (née le 03/05/2011, fille) »: what lets a director tell two persons apart. */
export const personText = (person: Told, language: Language): string => {
  const name = [...person.given, ...person.family].join(' ') || person.other.join(' ')
  const born =
    person.born === null
      ? part(language, 'born.none')
      : part(language, `born.${person.gender ?? 'x'}`, { day: dayText(person.born, language) })
  return `${name} (${[born, person.calledBy].filter((one) => one !== undefined).join(', ')})`
}
