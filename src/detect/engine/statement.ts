import {
  abbreviated,
  capitalTitles,
  everyday,
  foldedTitles,
  spelledOut,
  titlesOf,
  without,
  writtenTitles,
} from '../../language/civilities.ts'
import { kin, kinOf, writtenKin } from '../../language/kinship.ts'
import { isGivenName } from '../names/name-lexicon.ts'
import { fold, type Token } from './tokens.ts'

/** What a sentence speaks of: somebody, or everybody. */
export type SentenceReach = { readonly isPersonal: boolean; readonly isGeneric: boolean; readonly isBrief: boolean }

/**
 * Sentence by sentence, at need. Generic and impersonal: a scale, a statistic, a procedure, a lesson, which names
 * diseases and benefits without saying them of anyone.
 */
export const statementReader = (flat: string, tokens: readonly Token[]): ((at: number) => SentenceReach) => {
  const known = new Map<number, SentenceReach>()
  const isAboutNobody = isImpersonal(flat)
  return (at: number): SentenceReach => {
    let from = at
    while (from > 0 && from > at - longest && tokens[from]?.isSentenceStart !== true) from -= 1
    const cached = known.get(from)
    if (cached !== undefined) return cached
    const found = read(flat, tokens, from)
    const statement = isAboutNobody ? { ...found, isGeneric: true } : found
    known.set(from, statement)
    return statement
  }
}

/** A page that names nobody, gives no birth and no age: a notice, a scale, a guide. Short texts prove nothing. */
const isImpersonal = (text: string): boolean => text.length > longText && !somebody.test(text)

const longText = 800
const shortTitles = without('m', abbreviated(everyday))
const near = {
  f: writtenKin(kinOf('f', kin('parent', 'child'))),
  m: writtenKin(kinOf('m', kin('parent', 'child'))),
}
const somebody = new RegExp(
  String.raw`(?<![\p{L}])(?:(?:M\.|${writtenTitles(spelledOut(everyday))}|${capitalTitles(spelledOut(everyday))}) [A-ZÀ-Ý][\p{L}'-]{2,}|(?:${foldedTitles(shortTitles)}|${writtenTitles(shortTitles)}|${capitalTitles(shortTitles)}) (?!l[ae] |l'|ou |et )\p{L}{2,}|[Nn](?:ée?|É(?:E)?) (?:le|LE)|\d{1,2} ?(?:ans|a)\)|(?:je suis|JE SUIS|j'ai|mon mari|mon (?:${near.m})|ma (?:${near.f})|${writtenKin(kin('parent-fond'))}|mamie)(?![\p{L}])|[A-ZÀ-Ý][\p{Ll}-]{2,20} [A-ZÀ-Ý]{3,20}(?![\p{L}])|[A-ZÀ-Ý]{3,20} [A-ZÀ-Ý][\p{Ll}-]{2,20}(?![\p{L}]))`,
  'u',
)

const longest = 80
/** Notes are written without subject: « Confuse. Tremble. » */
const brief = 9

const read = (flat: string, tokens: readonly Token[], from: number): SentenceReach => {
  let to = from + 1
  while (to < tokens.length && to < from + 2 * longest && tokens[to]?.isSentenceStart !== true) to += 1
  const start = tokens[from]?.start ?? 0
  const text = flat.slice(start, tokens[to]?.start ?? flat.length)
  return { isPersonal: isPersonal(text), isGeneric: genericCue.test(text), isBrief: to - from < brief }
}

const isPersonal = (text: string): boolean =>
  personCue.test(text.replace(impersonal, ' ')) ||
  namedPerson.test(text) ||
  hasFullName(text) ||
  /\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/.test(text)

const impersonal =
  /(?<![\p{L}])(?:il (?:faut|est (?:rappelé|demandé|possible|interdit|recommandé|prévu|précisé|inutile|important|conseillé|indispensable)|s'agit|y a|n'y a|convient|existe|suffit|paraît|n'est pas)|s'il y a|y a-t-il)(?![\p{L}])/giu

const personCue = new RegExp(
  String.raw`(?<![\p{L}])(?:elle|il|je|j(?=')|m(?=')|me|moi|lui|son|sa|ses|mon|ma|mes|ton|ta|tes|tu|${foldedTitles([...everyday, ...titlesOf('mademoiselle')])}|${writtenKin(kin('parent-fond', 'elder-fond'))}|le (?:${near.m})|la (?:${near.f})|l'intéressée?|la patiente|le patient|la jeune|le jeune|l'enfant (?:est|a|présente)|notre fille|notre fils)(?![\p{L}])`,
  'iu',
)

/** A capitalised word inside the sentence, followed by a surname in capitals or a bare initial. */
const namedPerson =
  /[\p{Ll}:,] (?:[A-ZÀ-Ý][\p{Ll}-]{2,20} [A-ZÀ-Ý]{2,20}|[A-ZÀ-Ý][\p{Ll}-]{2,20} [A-ZÀ-Ý]\.)(?![\p{L}])/u

/** « Tsering Dolma, tibétaine »: a given name and another capitalised word. A street is not somebody. */
const hasFullName = (text: string): boolean => {
  for (const match of text.matchAll(fullName)) {
    if (match[1] === undefined && isGivenName(fold(match[2] ?? ''))) return true
  }
  return false
}

const fullName =
  /((?:rue|avenue|place|boulevard|allée|école|collège|lycée|hôpital|clinique|centre|résidence|foyer|institut|association|quai|square|stade|loi|fondation|maison) )?(?<![\p{L}-])([A-ZÀ-Ý][\p{Ll}]{2,15}) [A-ZÀ-Ý][\p{L}'-]{1,25}/gu

const genericCue =
  /(?<![\p{L}])(?:toute personne|une personne|les personnes|aux personnes|les usagers|aux usagers|les familles|les agents|les salariés|les professionnels|les résidents|les allocataires|des enfants|les enfants (?:de|dont|confiés)|chaque (?:personne|usager|enfant|agent)|tout (?:agent|usager|majeur|mineur)|en cas de|en cas d(?=')|lorsqu(?=')|lorsque|si vous (?:êtes|avez|prenez|étiez)|ne jamais|proscri|priorité aux|situations de|personnes (?:en|victimes|titulaires|sans|âgées|handicapées)|l'article|loi n|décret|circulaire|barème|plafonds?|taux d'occupation|file active|statistiques?|en moyenne|âge moyen|poste ouvert|séquence|vocabulaire|(?:n'|ne )(?:entraîne|valent|vaut)|signes d'alerte|doivent|peuvent|est (?:dû|due|exclue?)s?|sont exclues?|entraînent|sont (?:classés|proscrites?)|affiche)(?![\p{L}])/iu
