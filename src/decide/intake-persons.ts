import { foldText } from '../model/fold.ts'
import { dayPattern, isoOf } from './intake-day.ts'
import type { ReadPerson } from './intake-read.ts'

/** A civility or a quality, given names, a family name in capitals: « Mme Inès BARTOLI », « le mineur Enzo LAGARDE ». */
const named =
  /(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|[Mm]ineure?|[Nn]ommée?|[Ee]nfants?|[Ii]ntéressée?)\s{1,3}((?:\p{Lu}[\p{Ll}][\p{L}'’-]{0,20}\s{1,3}){1,3}\p{Lu}[\p{Lu}'’-]{1,30}(?:\s\p{Lu}[\p{Lu}'’-]{1,30}){0,2})/gu

const bornAfter = new RegExp(`^[,(\\s]{1,4}nee? le (${dayPattern})`)

/** Persons that the words of the act name, each once; a birth date only where it stands beside the name. */
export const personsIn = (asks: string): readonly ReadPerson[] => {
  const persons = new Map<string, ReadPerson>()
  for (const match of asks.matchAll(named)) {
    const name = (match[1] ?? '').replaceAll(/\s+/g, ' ')
    const after = foldText(asks.slice(match.index + match[0].length, match.index + match[0].length + 60))
    const born = bornAfter.exec(after.replaceAll(/\s+/g, ' '))?.[1]
    const key = foldText(name)
    const known = persons.get(key)?.born ?? null
    persons.set(key, { name, born: known ?? (born === undefined ? null : isoOf(born)) })
  }
  return [...persons.values()]
}
