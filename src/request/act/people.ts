import { capitalTitles, foldedTitles, titlesOf, titleWords, writtenTitles } from '../../language/civilities.ts'
import { bench, functionPattern } from '../../language/functions.ts'
import { kin, kinOf, writtenKin } from '../../language/kinship.ts'
import { foldText } from '../../model/fold.ts'
import type { Span } from '../../model/record/span.ts'
import type { ActText } from './act-text.ts'
import { anyName, familyName, givenName, partName, partsOfName, sureName } from './names.ts'
import { hasRank } from './ranks.ts'

/** A person whom the act is about. `other` are maiden and married names, and aliases. */
export type ReadPerson = {
  readonly given: readonly string[]
  readonly family: string
  readonly other: readonly string[]
  readonly born: string | null
  readonly role: string | null
}

const called = titlesOf('plain', 'mlle', 'mademoiselle')
const lead = [
  writtenTitles(called),
  "MM\\.|[Mm]ineure?s?|[Nn]ommée?s?|[Dd]énommée?s?|[Ee]nfants?|[Jj]eunes?|[Ii]ntéressée?|[Ss]ubi(?:e|es|s)? par|[Cc]oncernant|[Ee]nvers|à l['’]encontre de|au préjudice de|opposant|de la part de|commis par",
  `(?:sa|leur) (?:${writtenKin(kinOf('f', kin('parent')))})|(?:son|leur) (?:${writtenKin(kinOf('m', kin('parent')))})`,
  `(?:son|ses|leurs?|sa) (?:${writtenKin(kin('sibling', 'child'))})s?`,
  capitalTitles(called),
  "(?:LA |LE |LES )?MINEURE?S?|NOMMÉE?|NOMMEE?|L[’']ENFANT|CONCERNANT",
].join('|')

const civility = `(?:${writtenTitles(called)}|${capitalTitles(called)}|M\\s|\\[?nommée?)`

const born = 'n[ée]{1,2}e?(?:\\(e\\))?|NÉE?|NEE?'

/** « épouse X », « née X », « alias X », « dit X », « nom d'usage X », after a name. */
const also = `(?:[,\\s(]{1,4}(?<tie>épouse|epouse|ép\\.|veuve|vve|divorcée|ex-épouse|${born}|alias|dite?|surnommée?|nom d['’]usage|nom de naissance|nom marital|ÉPOUSE|EPOUSE|VEUVE|ALIAS)\\s{1,3}(?!le\\s|LE\\s|en\\s|à\\s|\\d)(?<also>${partName})\\)?)`

const person = new RegExp(
  [
    `(?<![\\p{L}-])(?:${lead})\\s{1,3}(?:${civility}\\s{0,3})?(?<led>${anyName})`,
    `(?<![\\p{L}-])(?<dated>${anyName})(?=[,(\\s]{1,4}(?:${born})(?![\\p{L}])|\\s{0,2}\\(\\d{2}[/.]\\d{2}[/.]\\d{4}\\))`,
    `(?<![\\p{L}-])(?<tied>${sureName})(?=[,(\\s]{1,4}(?:épouse|ép\\.|alias|dite?|veuve)\\s)`,
  ].join('|'),
  'gu',
)

/** Persons that the words of the act name, each once. A birth date counts only where it stands beside the name. */
export const peopleOf = (
  act: ActText,
  asks: string | null,
  aside: readonly (string | null)[],
): readonly ReadPerson[] => {
  const excluded = new Set(aside.flatMap((name) => (name === null ? [] : [keyOf(name)])))
  const from = asks === null ? act.plain.length : act.plain.indexOf(asks)
  const asked = { start: from, end: from + (asks?.length ?? 0) }
  const found = new Map<string, ReadPerson>()
  for (const named of [...namedIn(act), ...siblingsIn(act, asked)]) {
    const key = keyOf(`${named.person.given.join(' ')} ${named.person.family}`)
    if (!excluded.has(key) && isAbout(act, named, asked)) found.set(key, merge(found.get(key), named.person))
  }
  return [...found.values()]
}

/** A person with the place of the name. */
type Named = Span & { readonly person: ReadPerson }

/** What stands after « alias » or « née » is another name of the one before, and no other person. */
const namedIn = (act: ActText): readonly Named[] => {
  const all: Named[] = []
  let taken = 0
  for (const match of act.plain.matchAll(person)) {
    const name = match.groups?.led ?? match.groups?.dated ?? match.groups?.tied ?? ''
    const start = match.index + match[0].length - name.length
    if (start < taken) continue
    const { other, end } = otherNames(act.plain, start + name.length)
    taken = end
    const more = { other, born: bornAt(act, end), role: roleAt(act, start, end) }
    all.push({ start, end: start + name.length, person: { ...partsOfName(name, act.desk.isGiven), ...more } })
  }
  return all
}

/** Far from what is asked, only a birth date or a line that says « concernant » tells whom it is about. */
const isAbout = (act: ActText, { start, end, person: { born: day } }: Named, asked: Span): boolean =>
  ((start >= asked.start && start < asked.end) || day !== null || isSubjectLine(act, start)) &&
  !isOfficial(act, start, end) &&
  !isReporter(act, start, day !== null)

const siblings = new RegExp(
  `(?<![\\p{L}])(?:[Mm]ineure?s|[Ee]nfants|[Jj]eunes|fr[èe]res|s(?:œ|oe)urs|MINEURE?S|ENFANTS)\\s{1,3}(?<firsts>${givenName}(?:,\\s{1,3}${givenName}){0,5}),?\\s{1,3}et\\s{1,3}(?<last>${givenName})\\s{1,3}(?<family>${familyName})`,
  'gu',
)

/** « les mineurs Enzo et Jade LAGARDE »: each of them bears the name. */
const siblingsIn = (act: ActText, asked: Span): readonly Named[] =>
  [...act.plain.slice(asked.start, asked.end).matchAll(siblings)].flatMap(({ groups, index }) =>
    [...(groups?.firsts ?? '').split(/,\s+/), groups?.last ?? ''].map((given) => ({
      ...{ start: asked.start + index, end: asked.start + index },
      person: { given: [given], family: groups?.family ?? '', other: [], born: null, role: null },
    })),
  )

const keyOf = (name: string): string =>
  foldText(name)
    .split(/[^a-z]+/)
    .filter((word) => word.length > 1)
    .sort()
    .join(' ')

const merge = (known: ReadPerson | undefined, read: ReadPerson): ReadPerson =>
  known === undefined
    ? read
    : {
        ...known,
        other: [...new Set([...known.other, ...read.other])],
        born: known.born ?? read.born,
        role: known.role ?? read.role,
      }

const mostNames = 4

const otherNames = (plain: string, at: number): { readonly other: readonly string[]; readonly end: number } => {
  const next = new RegExp(also, 'uy')
  const other: string[] = []
  let end = at
  for (let turn = 0; turn < mostNames; turn += 1) {
    next.lastIndex = end
    const match = next.exec(plain)
    if (match === null) break
    other.push(
      (match.groups?.also ?? '')
        .replaceAll(/[«»"“”]/g, '')
        .replaceAll(/\s+/g, ' ')
        .trim(),
    )
    end = match.index + match[0].length
  }
  return { other, end }
}

const bornAt = ({ flat, desk }: ActText, at: number): string | null => {
  const day = desk.dayPattern
  const found = new RegExp(
    `^[,( ]{0,4}(?:nee?(?:\\(e\\))? ?(?:(?:le|en date du) ?)?:? ?|date de naissance ?:? ?|le (?=\\d))?(${day})`,
  ).exec(flat.slice(at, at + 70))
  return found?.[1] === undefined ? null : desk.isoOf(found[1])
}

const roles: readonly (readonly [RegExp, string])[] = [
  [/victime|plaignant/, 'victim'],
  [/mis(?:e)? en cause|suspect|auteur presume|garde a vue|prevenu|mis(?:e)? en examen/, 'suspect'],
  [/temoin/, 'witness'],
  [/disparu|en fugue|fugueu/, 'missing'],
]

/** Folded words that say the place in the inquiry. */
export const roleOf = (folded: string): string | null => roles.find(([words]) => words.test(folded))?.[1] ?? null

const nextPerson = new RegExp(`(?<![a-z])(?:et|ainsi que|${foldedTitles(titlesOf('plain'))})(?![a-z])`)

/** The place in the inquiry, where it stands right before the name or right after the birth date. */
const roleAt = ({ flat }: ActText, start: number, end: number): string | null => {
  const before = flat.slice(Math.max(0, start - 30), start)
  const after = /^[^;.]{0,70}/.exec(flat.slice(end))?.[0] ?? ''
  const own = after.split(nextPerson)[0] ?? ''
  return roleOf(before) ?? roleOf(own)
}

const others = functionPattern(
  ...(['clerk', 'lawyer', 'director', 'socialWorker', 'psychologist'] as const),
  ...(['investigator', 'bailiff', 'commissioner', 'prefect'] as const),
)

/** Magistrates, agents, lawyers, staff of the service: their function stands beside their name. */
const functions = `(?:${bench}|${others}|${titleWords(titlesOf('doctor', 'lawyer')).join('|')}|${functionPattern('educator')}[a-z ]{0,14}|chef(?:fe)? d[eu] [a-z]{4,8}|responsable|suivie? par|interlocut(?:eur|rice)|requerante?)`

const isOfficial = ({ flat }: ActText, start: number, end: number): boolean => {
  const before = flat.slice(Math.max(0, start - 34), start)
  const after = flat.slice(end, end + 26)
  return (
    new RegExp(`(?<![a-z])${functions}[,:.]? ?(?:${foldedTitles(titlesOf('plain', 'mlle'))})? ?$`).test(before) ||
    new RegExp(`^[,( ]{1,3}(?:premiere? |vice-)?${functions}(?![a-z])`).test(after) ||
    hasRank(before.slice(-18).replace(/^\S*/, '')) ||
    hasRank(
      /^[, ]{1,3}[a-z' -]{3,26}/
        .exec(after)?.[0]
        .replace(/^[, ]+/, '')
        .split(' ')
        .slice(0, 2)
        .join(' ') ?? '',
    )
  )
}

/** Who reported is nobody that the request is about: naming them would give them away. */
const reports =
  /(?:signale[a-z]{0,3}|rapporte[a-z]{0,3}|revele[a-z]{0,3}|alertee?s?|dite?s?) par|(?:signalement|appel|temoignage) d[e'u]/

/** Who complained is a victim where the act gives a birth date; else it may be anybody. */
const complaints = /denonce[a-z]{0,3} par|(?:plainte|declarations?|denonciation|audition) d[e'u]/

const isReporter = ({ flat }: ActText, start: number, isDated: boolean): boolean => {
  const words = isDated ? reports.source : `${reports.source}|${complaints.source}`
  return new RegExp(
    `(?:${words}) ?(?:(?:la |le )?(?:${foldedTitles(titlesOf('plain', 'mlle'))}|voisine?|nommee?|denommee?)? ?)?$`,
  ).test(flat.slice(Math.max(0, start - 60), start))
}

/** « Concernant : », « Objet : », « AFFAIRE : c/ »: whom the act is about, said at its head. */
const isSubjectLine = ({ lines }: ActText, start: number): boolean => {
  const line = lines.slice(lines.lastIndexOf('\n', start - 1) + 1, start)
  return /^ ?(?:[-•*] ?)?(?:concernant|objet|personnes?(?: concernee?s?| visee?s?| recherchee?s?)?|identite|victimes?|mis(?:e|es)? en cause|mineure?s?|enfants?|a l'egard d[eu]|interesse)[^:\n]{0,20}:/.test(
    line,
  )
}
