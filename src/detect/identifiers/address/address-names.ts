import { capitalTitles, spelledOut, titlesOf, writtenTitles } from '../../../language/civilities.ts'
import { accentedMonths } from '../../../language/months.ts'
import { caseless } from '../../engine/match.ts'
import { complements, stopWords } from '../../patterns/address.ts'

const glue = `(?:${caseless("(?:de la|de l'|de|du|des|d'|la|le|les|l'|aux?|à|en|sur|sous|ar|an|al|ti|di|dels?|y|et|saint|sainte|st|ste)")}(?:(?<=')|[ -]|\\n {0,40}))`
const dated = `\\d{1,2}[ -]${caseless(`(?:${accentedMonths})`)}(?:[ -]\\d{4})?`
const notName = `(?!(?:BP|CS|TSA|B[AÂ]T|B[âa]t|Bt|BT|APP?T|App?t|ESC|Esc|HALL|Hall|PORTE|Porte|[ÉE]TAGE|LOT|Lot|CEDEX|Cedex|R[EÉ]S|R[ée]s|R[EÉ]SIDENCE|R[ée]sidence|T[ée]l|T[EÉ]L|${writtenTitles(titlesOf('plain', 'mr'))}|${capitalTitles(spelledOut(titlesOf('plain')))}|N[ée]e?)(?![\\p{L}]))`
// `L.` is an initial; a word of several letters before a dot ends the sentence.
const word = `${notName}(?:\\p{Lu}\\.|(?:St|Ste|Gal|Gén|Mal|Dr|Pdt|Cdt|Cel|Col)\\.|\\p{Lu}[\\p{L}'-]*)`

/** A street name whose words have capitals, or a date: `du 8-Mai-1945`, `des Fours à Chaux`, `an Ti-Kêr`. */
export const upperName = new RegExp(
  `^(?:${glue}){0,3}(?:${dated}|\\d{1,3}(?:e|er|ème) \\p{Lu}[\\p{L}'-]*|(?:\\d{2,3} )?${word})(?: ?(?:(?<=\\.)|(?<= )|(?= ))(?:${glue}){0,3}${word}){0,5}(?: (?:rouges?|blanche?s?|noire?s?|verte?s?|bleue?s?|neuve?|hautes?|basses?|vieux|vieille)(?!\\p{L}))?(?: \\d{1,2}(?=[ ,]{1,2}\\d{5}))?`,
  'u',
)

const lowerWord = `(?!(?:${caseless(stopWords)}|${caseless(complements)}|cedex)(?![\\p{L}]))[\\p{L}][\\p{L}'-]{1,24}`
const lowerName = new RegExp(`^(?:${glue}){0,3}${lowerWord}(?: (?:${glue}){0,2}${lowerWord}){0,3}`, 'u')
const firstWords = new RegExp(`^(?:${glue}){0,3}${lowerWord}(?: (?:${glue}){1,2}${lowerWord})?`, 'u')
const closing = new RegExp(
  `^(?:[ ,]{0,2}(?:\\d|$)|[,;.)\\n]|\\s{2}|[ ,]{1,2}(?:${caseless(complements)})(?![\\p{L}]))`,
  'u',
)

/** A lower-case name ends at a comma, a number, a line or a staircase; else its first words are all we may take. */
export const lowerNameLength = (right: string): number => {
  const name = lowerName.exec(right)?.[0] ?? ''
  return closing.test(right.slice(name.length)) ? name.length : (firstWords.exec(right)?.[0].length ?? 0)
}
