import {
  abbreviated,
  capitalTitles,
  everyday,
  spelledOut,
  titlesOf,
  titleWords,
  without,
  writtenTitles,
} from '../../../language/civilities.ts'
import { kin, writtenKin } from '../../../language/kinship.ts'
import { leftOf } from '../../engine/match.ts'

const stop = `(?!(?:T[ée]l|TEL|TÉL|${writtenTitles(everyday)}|${capitalTitles(spelledOut(everyday))}|N[ée]e?|NÉE?|Nationalit|Date|Mail|M[ée]l|Courriel|Port|Fax|E-mail|SIRET|FINESS|Le \\d|LE \\d|France|Objet|Dossier|Email|Adresse|${writtenTitles(abbreviated(titlesOf('doctor', 'lawyer', 'professor')))}|NIR|CAF|N°)(?![\\p{L}]))`
const townWord = `${stop}\\p{Lu}[\\p{L}'-]*`
const link =
  "(?:[ -](?:sur|sous|en|lès|les|lez|la|le|de|du|des|aux|à|et|SUR|SOUS|EN|LES|LA|LE|DE|DU|AUX|ET|d|l|D|L)(?=[ '-]))"
const townStart = "(?:(?:[Ll][ea]s?|L[EA]S?|St|Ste|ST|STE|Saint|Sainte)[ -]|[Ll]')?"

export const townName = `${townStart}${townWord}(?:${link}{1,2}[ '-]${townWord}|[ -]${townWord}){0,3}(?: \\d{1,2}(?:e|er|ème)?(?![\\p{L}\\p{N}/:]))?`

export const lowerTownName =
  "(?:(?:(?:le|la|les|saint|st|sainte|ste)[ -]|l')[\\p{L}'-]{2,25}|[\\p{L}][\\p{L}'-]{2,25}(?:[ -](?:sur|sous|en|les|la|le|de)[ -][\\p{L}'-]{2,20})?)"

/** A postal code; a scanner reads `O` for 0 and `l` for 1. */
export const postalCode =
  '(?:F ?- ?)?(?:\\d{5}|\\d{2} \\d{3}|(?=[Ol\\d]{5})(?=[Ol]{0,3}\\d[Ol]{0,3}\\d)[Ol\\d]{5})(?![\\dOl])'

const coded = new RegExp(
  `(?<=[ ,\\n(])(?:${postalCode}(?:(?:,? {1,2}|,? ?\\n[ >]{0,20})${townName}| (?=\\p{Ll}{3})${lowerTownName}|(?=[.,;)\\n]|$))|${townName} \\d{5}(?!\\d|,? \\p{Lu}))`,
  'u',
)

/** Length from a street to the end of its town, over what stands between them: a hamlet, a floor, a nickname. */
export const bridgeLength = (right: string): number => {
  const found = coded.exec(right)
  return found !== null && isBridge(right.slice(0, found.index)) ? found.index + found[0].length : 0
}

const bridge =
  /^(?: ?, ?| ?\(| - | ?\n[ >]{0,20}| )(?:[\p{L}\d ,'°/()«»"\n-]|\.(?= ?[\d,)]| ?\p{L}(?!\p{L})| [a-z]|[A-Z]\.)){0,80}$/u
const sentence = new RegExp(
  `(?<!\\p{L})(?:t[ée]l|${titleWords(without('m', everyday)).join('|')}|n[ée]e?s?|depuis|habite|vit|est|sont|était|sera|il|elle|on|qui|que|ans|mois|${writtenKin(kin('parent', 'child', 'sibling'))}|avec|mais|dossier|siret|finess|mail|fax|puis|née|email|courriel|caf|nir|pour|dit|du \\d|le \\d)(?!\\p{L})`,
  'iu',
)

/** Words of a place and nothing of a sentence; only two line ends at most. */
export const isBridge = (between: string): boolean =>
  bridge.test(between) && !sentence.test(between) && !/\d{5}/.test(between) && between.split('\n').length <= 3

const sureDwelling =
  /(?<![\p{L}'-])(?:[Rr][ée]sidence|[Ii]mmeuble|[Cc]it[ée]|[Vv]illa|[Hh]ameau|[Ll]ieu[ -]?dit|[Ll]otissement|[Cc]amping|[Mm]as|[Ff]erme|[Dd]omaine|[Ss]ection|[Hh]abitation|[Cc]aserne|[Hh]lm|[Qq]uartier|[Pp]resbyt[èe]re|[Mm]oulin|[Pp]éniche|[Mm]orne|[Cc]halet|[Mm]anoir|[Mm]eubl[ée]|RESIDENCE|RÉSIDENCE|IMMEUBLE|CIT[EÉ]|VILLA|HAMEAU|LIEU[ -]?DIT|LOTISSEMENT|CAMPING|MAS|FERME|DOMAINE|SECTION|HABITATION|CASERNE|HLM|QUARTIER|MORNE)(?![\p{L}-])/u

/** Length of `caserne Courrège, logement 31` or `section Bazin, après le calvaire`, just before a postal code. */
export const dwellingLength = (flat: string, codeAt: number): number => {
  const left = leftOf(flat, codeAt, 90)
  const line = left.slice(left.lastIndexOf('\n', left.length - 2) + 1)
  const found = sureDwelling.exec(line)
  if (found === null) return 0
  const rest = line.slice(found.index + found[0].length)
  return /^[ ,(]/.test(rest) && isBridge(rest) ? line.length - found.index : 0
}

const numberedName =
  /(?<![\p{L}\p{N}.,/-]|\d )\d{1,3}(?: ?(?:bis|ter|[A-D])(?!\p{L}))?,? (?:(?:[Ll][ae]s?|L[AE]S?) |[Ll]')?\p{Lu}[\p{L}'-]{2,25}(?:[ -](?:(?:de|du|des|la|le|les|d'|l') ?)?\p{Lu}?[\p{L}'-]{2,25}){0,4}$/u

/** `2 La Croix-Guillaume, ` before a postal code: a number and the name of a hamlet. */
export const numberedNameLength = (before: string): number => numberedName.exec(before)?.[0].length ?? 0
