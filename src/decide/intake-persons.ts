import { foldText } from '../model/fold.ts'
import { dayPattern, isoOf } from './intake-day.ts'
import type { ReadPerson } from './intake-read.ts'

const fullName =
  "(?!(?:Mme|Mlle|Madame|Mademoiselle|Monsieur)\\s)(?:\\p{Lu}[\\p{Ll}][\\p{L}'’-]{0,20}\\s{1,3}){1,3}\\p{Lu}[\\p{Lu}'’-]{1,30}(?:\\s\\p{Lu}[\\p{Lu}'’-]{1,30}){0,2}"

const lead =
  "M\\.|MM\\.|Mme|Mlle|Monsieur|Madame|[Mm]ineure?|[Nn]ommée?|[Ee]nfants?|[Ii]ntéressée?|subi(?:e|es|s)? par|concernant|envers|à l['’]encontre de|au préjudice de"

/** After a civility, a quality or a word that leads to whom it is about; or before a birth date: « Enzo LAGARDE né le ». */
const named = new RegExp(
  `(?:${lead})\\s{1,3}(?:(?:M\\.|Mme|Mlle|Madame|Monsieur)\\s{1,3})?(?<led>${fullName})|(?<![\\p{L}-])(?<born>${fullName})(?=[,(\\s]{1,4}n[ée]{1,2}e? le)`,
  'gu',
)

/** Who reported or complained is nobody that the request is about: naming him would give him away. */
const reports =
  /(?:signale[a-z]{0,3}|denonce[a-z]{0,3}|rapporte[a-z]{0,3}|revele[a-z]{0,3}|dite?s?) par|(?:plainte|signalement|appel|temoignage|declarations?|denonciation) de/

const isReporter = (before: string): boolean =>
  new RegExp(`(?:${reports.source}) (?:(?:m\\.|mme|mlle|monsieur|madame) ?)?$`).test(before)

const bornAfter = new RegExp(`^[,(\\s]{1,4}nee? le (${dayPattern})`)

/** Persons that the words of the act name, each once; a birth date only where it stands beside the name. */
export const personsIn = (asks: string): readonly ReadPerson[] => {
  const persons = new Map<string, ReadPerson>()
  for (const match of asks.matchAll(named)) {
    const found = match.groups?.led ?? match.groups?.born ?? ''
    const start = match.index + match[0].length - found.length
    if (isReporter(foldText(asks.slice(Math.max(0, start - 60), start)).replaceAll(/\s+/g, ' '))) continue
    const name = found.replaceAll(/\s+/g, ' ')
    const after = foldText(asks.slice(match.index + match[0].length, match.index + match[0].length + 60))
    const born = bornAfter.exec(after.replaceAll(/\s+/g, ' '))?.[1]
    const key = foldText(name)
    const known = persons.get(key)?.born ?? null
    persons.set(key, { name, born: known ?? (born === undefined ? null : isoOf(born)) })
  }
  return [...persons.values()]
}
