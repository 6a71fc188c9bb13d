import { spelledOut, titlesOf, titleWords } from '../../../language/civilities.ts'
import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Ground } from '../../../model/law/ground.ts'
import type { Finding } from '../../../model/record/finding.ts'
import { isHiding, type Person, type Role } from '../../../model/record/person.ts'
import { isFloor } from '../migrate/restrictions.ts'
import { type Token, tokensOf } from './canonical.ts'
import { phoneDigits } from './numbers.ts'

/** Words that follow each other, and what hides them. */
export type HiddenTerm = { readonly words: readonly string[]; readonly ground: Ground }

/** The digits of a number, without what a country or a first zero adds. */
export type HiddenNumber = { readonly digits: string; readonly ground: Ground }

/**
 * What a dossier hides, as it is looked for. `terms`: rows of words that say it by themselves, wherever they stand. `numbers`: rows of
 * digits (a phone), without what a country or a first zero adds. `names`: single words that no name of a file may hold.
 */
export type HiddenTerms = {
  readonly terms: readonly HiddenTerm[]
  readonly numbers: readonly HiddenNumber[]
  /** Single words that lead there by themselves, where they are written as names: « chez les Mimosas », « famille Tallec ». */
  readonly singles: readonly HiddenTerm[]
  readonly names: ReadonlySet<string>
  /** Codes of the hidden home's post office, each by itself: a figure like any other in the bytes of a file, told only where words are read. */
  readonly codes: readonly HiddenTerm[]
}

const places = categoriesWith('place')
const numbers = categoriesWith('identifier')

const civilities: ReadonlySet<string> = new Set(titleWords(spelledOut(titlesOf('plain', 'mademoiselle'))))

/** Ways, and what an address is full of: they name no place. */
const common: ReadonlySet<string> = new Set([
  ...civilities,
  ...`rue avenue boulevard place impasse allee chemin route square residence batiment appartement escalier etage saint sainte
  faubourg lotissement quai cours passage bis ter quater porte hameau lieu dit cedex chez foyer ecole
  college lycee centre maison association service social sociale mairie hopital chrs foyers logement france ville commune`.split(
    /\s+/,
  ),
])

/** A name of fewer letters says nobody in the name of a file. By hand. */
const leastName = 4

export const hiddenTerms = (draft: Draft, decisions: readonly Decision[]): HiddenTerms => {
  const held = new Map(decisions.map((one) => [one.findingId, one]))
  const texts = new Map(draft.dossier.pieces.flatMap(({ passages }) => passages.map((one) => [one.id, one.text])))
  const roleOf = new Map(draft.persons.map((person) => [person.id, isSecretMother(person) ? null : person.role]))
  const told = draft.findings.flatMap((finding): Told[] => {
    const decision = held.get(finding.id)
    const text = (texts.get(finding.passageId) ?? '').slice(finding.start, finding.end)
    if (decision === undefined || decision.ground === null || !isFloor(decision)) return []
    const kind = kindOf(finding, roleOf.get(finding.personId ?? '') ?? null)
    return kind === null ? [] : [{ kind, text, ground: decision.ground }]
  })
  const known = new Set(draft.persons.filter(isOpen).flatMap(nameWords))
  return termsOf([...told, ...draft.persons.flatMap(declared)], known)
}

/** The words of all her names, as they are compared. */
export const nameWords = ({ given, family, other }: Person): readonly string[] =>
  [...given, ...family, ...other].flatMap((name) => tokensOf(name).map(({ word }) => word))

type Told = { readonly kind: 'place' | 'person' | 'number'; readonly text: string; readonly ground: Ground }

/** Whose record it is, and the parents, are named all over it: what hides them beside a birth is not their name. */
const ofRecord: ReadonlySet<Role | null> = new Set<Role | null>(['accompanied', 'minor', 'parent'])

/** A clue hides somebody where it stands: the same words may be of anybody elsewhere. */
const kindOf = ({ category, kind }: Finding, role: Role | null): Told['kind'] | null => {
  if (kind === 'informant-clue' || category === 'out-of-scope') return null
  if (category === 'person') return ofRecord.has(role) ? null : 'person'
  if (places.has(category)) return 'place'
  return numbers.has(category) ? 'number' : null
}

/** An address that the service itself wrote down is hidden though no piece spells it so. */
const declared = (person: Person): readonly Told[] => [...home(person), ...(isSecretMother(person) ? born(person) : [])]

/** Who gave birth in secret is hidden by her name, as the service wrote it. */
const born = ({ given, family, other, address }: Person): readonly Told[] => {
  const names = [...other, ...family.flatMap((one) => given.map((first) => `${first} ${one}`)), ...family]
  return [
    ...names.map((text) => ({ kind: 'person', text, ground: 'X-NAISS' }) as const),
    ...(address === undefined ? [] : [{ kind: 'place', text: address, ground: 'X-NAISS' } as const]),
  ]
}

/** Of her own record she is the person, and of a child's the child: their names stay. */
export const isSecretMother = ({ role, flags }: Person): boolean =>
  flags.includes('secretBirth') && role !== 'accompanied' && role !== 'minor'

const home = (person: Person): readonly Told[] =>
  person.address != null && isHiding(person) ? [{ kind: 'place', text: person.address, ground: 'ADR-PROT' }] : []

/** Whose names stand all over a record: a word of one leads nowhere by itself. */
const isOpen = (person: Person): boolean => !isSecretMother(person) && isNamed(person)

const isNamed = ({ role, source }: Person): boolean => role !== 'informant' && (source !== 'text' || ofRecord.has(role))

const none: ReadonlySet<string> = new Set()

const termsOf = (told: readonly Told[], known: ReadonlySet<string>): HiddenTerms => {
  const singles = new Map<string, HiddenTerm>()
  const terms = new Map<string, HiddenTerm>()
  const numbers = new Map<string, HiddenNumber>()
  const names = new Set<string>()
  const codes = new Map<string, HiddenTerm>()
  for (const { kind, text, ground } of told) {
    const tokens = tokensOf(text)
    if (kind === 'place') for (const code of text.match(postcode) ?? []) codes.set(code, { words: [code], ground })
    const words = tokens.map(({ word }) => word)
    const digits = kind === 'number' ? phoneDigits(text) : null
    if (digits !== null) numbers.set(digits, { digits, ground })
    const saying =
      digits !== null
        ? []
        : kind === 'place'
          ? streetsIn(text, tokens)
          : [words.filter((word) => !civilities.has(word))]
    for (const one of saying) {
      if (one.length < 2) continue
      terms.set(one.join(' '), { words: one, ground })
      // « 12ruemercoeur »: written as one word.
      const glued = one.join('')
      if (glued.length >= leastGlued && /^[a-z]+$/.test(glued)) terms.set(glued, { words: [glued], ground })
    }
    const lone = kind === 'place' ? streetNames(saying) : kind === 'person' ? words.slice(-1) : []
    for (const word of lone)
      if (word.length >= leastSingle && isTellingWord(word) && !known.has(word))
        singles.set(word, { words: [word], ground })
    if (kind === 'number') continue
    // A child may bear her name: it stays his.
    const open = ground === 'X-NAISS' && kind === 'person' ? known : none
    for (const word of words)
      if (word.length >= leastName && !common.has(word) && !open.has(word) && !/^\d/.test(word)) names.add(word)
  }
  return {
    ...{ terms: [...terms.values()], numbers: [...numbers.values()], singles: [...singles.values()], names },
    codes: [...codes.values()],
  }
}

/** Five figures before the name of a town. */
const postcode = /(?<!\d)\d{5}(?=\s+\p{L})/gu

/**
 * Of an address the way and its name: who wrote it elsewhere may have left out its number and its town. Without a comma nobody
 * knows where the name of the way ends: its first word is looked for too.
 */
const streetsIn = (text: string, tokens: readonly Token[]): readonly (readonly string[])[] => {
  const from = tokens.findIndex(({ word }) => ways.has(word))
  const way = tokens[from]
  if (way === undefined) return [tokens.map(({ word }) => word)]
  const rest = text.slice(way.end)
  const cut = way.end + (/[,;\n(–]|\d{5}/.exec(rest)?.index ?? rest.length)
  const street = tokens.slice(from, from + longestWay).filter(({ start }) => start < cut)
  const [, first] = street
  const isName =
    first !== undefined && first.word.length >= leastName && !common.has(first.word) && !titles.has(first.word)
  return [street.map(({ word }) => word), ...(isName ? [[way.word, first.word]] : [])]
}

/** The words after the way: « Mimosas » of « lotissement Les Mimosas ». */
const streetNames = (streets: readonly (readonly string[])[]): readonly string[] =>
  streets.flatMap(([way = '', ...rest]) => (ways.has(way) ? rest : []))

/** Letters of several words in one, which no other word is by chance. By hand. */
const leastGlued = 8

/** A shorter word is too often another. By hand. */
const leastSingle = 5

export const isTellingWord = (word: string): boolean => !common.has(word) && !titles.has(word) && !/^\d/.test(word)

export const ways: ReadonlySet<string> = new Set(
  'rue avenue boulevard place impasse allee chemin route square residence quai cours passage faubourg hameau lotissement sente sentier ruelle venelle villa cite montee esplanade mail cour rond'.split(
    ' ',
  ),
)

/** Many ways begin so: the word alone names none. */
export const titles: ReadonlySet<string> = new Set(
  'docteur general marechal president professeur colonel capitaine abbe jean pierre grande petite vieille nouvelle'.split(
    ' ',
  ),
)

/** « rue du Docteur Jean Martin »: words after these are of the town. By hand. */
const longestWay = 5

/** The same as words that no name of a file may hold, each by itself. */
export const hiddenWordsOf = ({ terms, numbers, names }: HiddenTerms): readonly string[] => [
  ...terms.map(({ words }) => words.join(' ')),
  ...numbers.map(({ digits }) => digits),
  ...names,
]
