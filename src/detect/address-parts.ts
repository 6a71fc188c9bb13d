import { complements, dwellings, sureWays } from './lexicon/structured-address.ts'
import { caseless } from './match.ts'

/** Moves the start of an address back over its building, staircase, floor, residence or hamlet. */
export const extendLeft = (flat: string, start: number, floor: number): number => {
  let at = start
  for (let turn = 0; turn < 5; turn += 1) {
    const left = flat.slice(Math.max(floor, at - 90), at)
    const part = leftParts
      .map((pattern) => pattern.exec(left)?.[0].trimStart() ?? '')
      .find((text) => text.trim() !== '')
    if (part === undefined) return at
    at -= part.length
  }
  return at
}

/** Moves the end of an address on over complements, postal code, town and CEDEX. */
export const extendRight = (flat: string, end: number): number => {
  let at = end
  for (let turn = 0; turn < 5; turn += 1) {
    const part = nextPart.exec(flat.slice(at, at + 70))?.[0]
    if (part === undefined) break
    at += part.length
  }
  const right = flat.slice(at, at + 120)
  const town = codeAndTown.exec(right)?.[0] ?? lowerTown.exec(right)?.[0] ?? atTown.exec(right)?.[0]
  if (town === undefined) return at
  return at + town.length + (cedex.exec(flat.slice(at + town.length, at + town.length + 20))?.[0].length ?? 0)
}

const join = '(?:,? {0,2}\\n[ >]{0,40}| ?- ?|, ?- ?|[ ,]{1,3}|; ?|\\. )'
const anyComplement = caseless(complements)
const article = caseless("(?:de la |de l'|de |du |des |d'|la |le |les |l'|aux? |à )")
const capital = "(?:[\\p{Lu}\\d][\\p{L}\\d'-]{0,25})"
const named = `(?![\\p{L}])\\.?(?: (?:${article}){0,2}${capital}){1,5}`
const inline = '(?: ?- ?|, ?- ?|[ ,]{1,3}|; ?)'

const leftParts: readonly RegExp[] = [
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${anyComplement})(?:${join})$`, 'u'),
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:[«"] ?)?(?:(?:[Ll][ea]s?|L[EA]S?) )?(?:${caseless(`(?:${dwellings})`)}|${caseless(`(?:${sureWays})`)})${named}(?: ?[»"])?${inline}$`,
    'u',
  ),
  // Over a line end only what cannot be the name of a service: `CITE NOUVEAU LOGIS BAT D` yes, `MAISON DE…` no.
  new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${caseless('(?:r[ée]sidence|r[ée]s\\.?|immeuble|cit[ée]|villa|tour|lotissement|lieu[ -]?dit|hameau|quartier|domaine|ferme|mas)')})${named},? ?\\n[ >]{0,40}$`,
    'u',
  ),
  // `les Micocouliers, 1 traverse…`: an article and a capital, alone in its segment, or quotes.
  /(?<=^|[,(:\n»-] ?|au |à |\n {1,40})(?:[«"] ?(?:L[eas]{1,2} |L')?\p{Lu}[^«»"\n]{2,40}[»"] ?,? ?|(?:[Ll]es|[Ll]e|[Ll]a) \p{Lu}[\p{L}'-]{1,25}(?: (?:de |du |des |d'|la |les )?\p{Lu}[\p{L}'-]{1,25}){0,3}, )$/u,
  // `au CCAS, 1 place…`: where the mail of those without a home goes.
  /(?<![\p{L}\p{N}])(?:CCAS|CIAS|SPADA|SAO|CHRS|FJT|[Ff]oyer)(?: (?:de |du )?\p{Lu}[\p{L}'-]{1,20})?, $/u,
  /(?<![\p{L}\p{N}])[Mm]aison (?:de la |des |de l'|du )\p{L}{4,15}, $/u,
  new RegExp(
    `(?<![\\p{L}\\p{N}])${caseless('(?:lot|appt?|apt|porte|villa|n°|au|b[âa]t|pk)')}\\.? $(?<!${caseless('au')} )`,
    'u',
  ),
]

const nextPart = new RegExp(
  `^(?:${join}(?:${anyComplement})(?![\\p{L}\\p{N}])|${join}(?:${caseless(`(?:${dwellings})`)})${named}(?=[ ,\\n-])| ?\\((?:${anyComplement})(?:, (?:${anyComplement})){0,3}\\))`,
  'u',
)

const code = '(?:F ?- ?)?(?:\\d{5}|\\d{2} \\d{3})(?!\\d)'
const stop =
  '(?!(?:T[ée]l|TEL|TÉL|Mme|Mr|M\\.|Mlle|Madame|Monsieur|MADAME|MONSIEUR|N[ée]e?|NÉE?|Nationalit|Date|Mail|M[ée]l|Courriel|Port|Fax|E-mail|SIRET|FINESS|Le \\d|LE \\d|France|Objet|Dossier|Email|Adresse|Me|Dr|Pr|NIR|CAF|N°)(?![\\p{L}]))'
const townWord = `${stop}\\p{Lu}[\\p{L}'-]*`
const link =
  "(?:[ -](?:sur|sous|en|lès|les|lez|la|le|de|du|des|aux|à|et|SUR|SOUS|EN|LES|LA|LE|DE|DU|AUX|ET|d|l|D|L)(?=[ '-]))"
const townStart = "(?:(?:[Ll][ea]s?|L[EA]S?|St|Ste|ST|STE|Saint|Sainte)[ -]|[Ll]')?"
const townName = `${townStart}${townWord}(?:${link}{1,2}[ '-]${townWord}|[ -]${townWord}){0,3}(?: \\d{1,2}(?:e|er|ème)?(?![\\p{L}\\p{N}/:]))?`
const codeAndTown = new RegExp(`^${join}${code}(?:${join}|  )${townName}`, 'u')
const lowerTown = new RegExp(
  `^${join}${code} (?:(?:(?:le|la|les|saint|st|sainte|ste)[ -]|l')[\\p{L}'-]{2,25}|[\\p{L}][\\p{L}'-]{2,25}(?:[ -](?:sur|sous|en|les|la|le|de)[ -][\\p{L}'-]{2,20})?)`,
  'u',
)
const atTown = new RegExp(`^(?: à ${townName}|, \\p{Lu}[\\p{L}-]{2,20} \\d{1,2}(?:er|e|ème)(?![\\p{L}\\p{N}]))`, 'u')
const cedex = /^ ?(?:cedex|CEDEX|Cedex)(?: \d{1,2})?/
