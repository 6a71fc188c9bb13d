import { dateText } from '../../language/dates/printed.ts'
import { roles } from '../../model/record/person.ts'
import type { AskedPerson } from '../../model/record/request.ts'
import { roleText } from '../explain/explain-rules.ts'
import type { Language } from '../index.ts'
import { part } from './ask-parts.ts'

type Told = AskedPerson & { readonly gender?: 'f' | 'm'; readonly calledBy?: string }

/** « Maëlle ROSTAING », or what else a person is called by. */
export const personName = ({ given, family, other }: Pick<Told, 'given' | 'family' | 'other'>): string =>
  [...given, ...family].join(' ') || other.join(' ')

/** « Maëlle ROSTAING (née le 03/05/2011, fille) »: what lets a director tell two persons apart. */
export const personText = (person: Told, language: Language): string => {
  const born =
    person.born === null
      ? part(language, 'born.none')
      : part(language, `born.${person.gender ?? 'x'}`, { day: dateText(person.born, language) })
  return `${personName(person)} (${[born, calledText(person.calledBy, language)].filter((one) => one !== undefined).join(', ')})`
}

/** A service may write a role by its code. */
const calledText = (called: string | undefined, language: Language): string | undefined => {
  const role = roles.find((one) => one === called)
  return role === undefined ? called : roleText(role, language)
}
