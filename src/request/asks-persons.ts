import { birthsTold } from '../language/births.ts'
import { everyday, writtenTitles } from '../language/civilities.ts'
import { bench, functionPattern } from '../language/functions.ts'
import { foldText } from '../model/fold.ts'
import type { AskedPerson } from '../model/record/request.ts'

/**
 * Persons of a request, with what the words of the act say of each: where she was born, where she lives. Another birth date
 * there than beside her name, or words that name other persons alone, is a contradiction: a person is asked which is right.
 */
export const withWords = (persons: readonly AskedPerson[], asks: string): readonly AskedPerson[] => {
  const isOthers = namesOthersAlone(persons, asks)
  return persons.map((person) => {
    const after = wordsAfter(person, persons, asks)
    const day = after === null ? null : dayIn(after)
    const bornAt = person.bornAt ?? (after === null ? null : townIn(after))
    const isOther = isOthers || (day !== null && person.born !== null && day !== person.born)
    return {
      ...person,
      ...(bornAt === null ? {} : { bornAt }),
      ...(isOther ? { isContradicted: true } : {}),
    }
  })
}

/** Characters after a name in which an act says who it is (« née le 17/03/1992 à Brest »). By hand. */
const reach = 120

/** What stands right after her name, up to the next person or the end of the sentence; null where she is not named. */
const wordsAfter = (person: AskedPerson, persons: readonly AskedPerson[], asks: string): string | null => {
  const folded = foldText(asks)
  const ends = fullNames(person).flatMap((name) => {
    const at = folded.indexOf(name)
    return at < 0 ? [] : [at + name.length]
  })
  const [end] = ends
  if (end === undefined) return null
  const rest = folded.slice(end, end + reach)
  const next = persons.flatMap((other) => (other === person ? [] : fullNames(other).map((name) => rest.indexOf(name))))
  const stop = Math.min(rest.length, ...next.filter((at) => at >= 0), ...stopsIn(rest))
  return asks.slice(end, end + stop)
}

const stopsIn = (rest: string): readonly number[] => {
  const at = rest.search(/[.;](?= [a-z]{3})|(?<![a-z])(?:et|ainsi que|contre|par|entre le|du chef)(?![a-z])/)
  return at < 0 ? [] : [at]
}

const fullNames = ({ given, family }: AskedPerson): readonly string[] =>
  given
    .slice(0, 1)
    .flatMap((first) => family.flatMap((last) => [foldText(`${first} ${last}`), foldText(`${last} ${first}`)]))

const dayIn = (text: string): string | null =>
  birthsTold(text, null).find(({ by }) => by === 'day')?.ranges[0]?.from ?? null

const town =
  /(?<![\p{L}])(?:née?|nées?|NÉE?|NEE?)(?![\p{L}])[^.;]{0,40}? à (?<town>\p{Lu}[\p{L}'’-]+(?:[ -](?:\p{Lu}[\p{L}'’-]+|l[ae]s?|lès|sur|sous|en|de|du|d['’]\p{L}+)){0,5}(?: ?\(\d[\dAB]{1,2}\))?)/u

const townIn = (text: string): string | null => town.exec(text)?.groups?.town ?? null

/** « Mme Awa SARR », « M. DELMAS Marc ». */
const titledName = new RegExp(
  String.raw`(?<![\p{L}])(?:${writtenTitles(everyday)}|M\.|Mme|nommée?) ?(?:\p{Lu}[\p{L}'’-]+ ){0,2}(?<name>\p{Lu}{2}[\p{Lu}'’-]+)(?![\p{L}'’-])`,
  'gu',
)

/** A magistrate or an officer is named with a quality. */
const quality = new RegExp(
  `^[ ,]{1,2}(?:vice-|premiere? )?(?:${bench}|${functionPattern('clerk', 'director', 'investigator', 'commissioner')}|adjudant|gendarme|capitaine|lieutenant|brigadi|major|apj)`,
)

/** The act names persons, and none of those beside it. */
const namesOthersAlone = (persons: readonly AskedPerson[], asks: string): boolean => {
  const named = [...asks.matchAll(titledName)].filter(
    ({ index, 0: words }) => !quality.test(foldText(asks.slice(index + words.length, index + words.length + reach))),
  )
  const folded = foldText(asks)
  const isNamed = persons.some(({ given, family }) =>
    [...family, ...given].some((name) => folded.includes(foldText(name))),
  )
  return named.length > 0 && persons.length > 0 && !isNamed
}
