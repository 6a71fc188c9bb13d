import { foldedTitles, ofGender, titlesOf } from '../../language/civilities.ts'
import { compileCues, hasCue } from '../../language/cues.ts'
import { foldedKin, kin, kinOf } from '../../language/kinship.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { Piece } from '../../model/record/piece.ts'
import { overlaps, type Span } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { isMinorId } from '../facts.ts'
import { type Unit, unitsOf } from '../scope/units/units.ts'
import { calledAt } from '../scope/who/called.ts'
import type { Gender } from '../scope/who/gender.ts'
import { ownGender } from '../scope/who/may-bear.ts'
import { initialsIn } from './initials.ts'
import { isOfOwnChildhood, youngWords } from './once-child.ts'

/** Whom a sentence names, as whoever reads the record sees them; `staff` have no private life in it. */
export type Named = {
  readonly who: 'reader' | 'child' | 'other' | 'staff'
  readonly at: number
  readonly end: number
  readonly gender: Gender | null
  /** An agent with whom the child lives, by the file. */
  readonly isHost?: boolean
}

/** The one who reads, or an agent of the service. */
export const isOurs = ({ who }: Pick<Named, 'who'>): boolean => who === 'reader' || who === 'staff'

const young = new RegExp(
  `(?<![a-z])(?:(?:son|sa|ses|leurs?|le|la|les|l'|une?|du|au|aux|des|deux|trois|cette|cet|petit|petite) ?)(?:${youngWords})(?![a-z])(?! (?:amie?s?|copine|copain|dejeuner|peu|pot|mot|femme|homme|age))`,
  'g',
)

const elders = kin(
  'grandparent',
  'grandparent-fond',
  'uncle',
  'elder-fond',
  'godparent',
  'cousin',
  'in-law',
  'neighbour',
  'friend',
)
const mates = kin('partner', 'spouse', 'sweetheart', 'step-parent')

/** People who see a family from near: told of without a name, each is known to whoever reads. A cell needs no article. */
const near = new RegExp(
  `(?:(?<![a-z])(?:le|la|l'|les|une?|sa|son|ses|leurs?|ma|mon|nos|notre|cette|ce|du|au|des) ?|(?<=^|[\\n;:|(–-] ?))(?:${foldedKin(elders)}|${foldedKin(mates)}|grand-[a-z]+|belle-[a-z]+|beau-[a-z]+|ex(?:-[a-z]+)?|voisin[a-z]{0,2}|gardienne?|concierge|institut[a-z]{2,5}|maitresse|maitre d'ecole|enseignante?s?|profess(?:eur|eure)s?|prof|cpe|atsem|ecole|college|lycee|creche|nourrice|nounou|assistante? maternelle|baby-sitter|infirmiere? scolaire|medecin(?: [a-z]+)?|pediatre|pharmacienne?|entraineur|dame de (?:la )?cantine|ami[es]{0,2}|copine?s?|copain|connaissances?|temoins?|proche[s]?|parrain|marraine)(?![a-z])`,
  'g',
)

const wordsFor = (gender: 'f' | 'm'): { readonly plain: string; readonly fond: string } => ({
  plain: foldedKin(kinOf(gender, kin('parent'))),
  fond: foldedKin(kinOf(gender, kin('parent-fond'))),
})
/** « Maman » alone is what a child says; « la maman », « sa mère », « père absent » are what a service writes. */
const aParent = ({ plain, fond }: ReturnType<typeof wordsFor>): RegExp =>
  new RegExp(
    `(?<![a-z])(?:(?:(?:le|la|l'|sa|son|leur|du|au) ?)?(?:${plain})|(?:le|la|sa|son|leur|du|au) (?:${fond}))(?![a-z])`,
    'g',
  )
const parentWord = { f: aParent(wordsFor('f')), m: aParent(wordsFor('m')) }

/** « Madame la directrice » is of the service, or of a court. */
const bareTitle = (gender: 'f' | 'm'): RegExp =>
  new RegExp(
    `(?<![a-z])(?:${foldedTitles(ofGender(gender, titlesOf('plain', 'mr', 'mlle', 'mademoiselle')))})(?![a-z])(?!,? (?:la |le |l')[a-z])`,
    'g',
  )
const bare = { f: bareTitle('f'), m: bareTitle('m') }

/** Everybody whom a folded unit names, by name, by a title or by a word of kinship, in order. */
export const namedIn = (unit: Unit, bench: Bench): readonly Named[] => {
  const found = personsIn(unit, bench)
  const isNew = (one: Named): boolean => !found.some((name) => one.at < name.end && name.at < one.end)
  const names = [...found, ...byInitials(unit, bench).filter(isNew)]
  const words = [...matches(unit, young, 'child'), ...matches(unit, near, 'other'), ...adults(unit, bench)]
  const isApart = (word: Named): boolean => !names.some((name) => word.at < name.end && name.at <= word.end + 1)
  return [...names, ...words.filter(isApart)].sort((a, b) => a.at - b.at || b.end - a.end)
}

const personsIn = (unit: Unit, bench: Bench): readonly Named[] =>
  namesAt(unit.passage.id, unit, bench).map(({ personId, start, end }) => ({
    who: whoIs(personId, bench),
    isHost: hasCue(compileCues(bench.law.protections.agents.hosts), bench.personOf.get(personId ?? '')?.calledBy ?? ''),
    at: start - unit.start,
    end: end - unit.start,
    gender: bench.genders.get(personId ?? '') ?? calledAt(unit.passage.text, { start, end }).gender,
  }))

/** Initials of several persons are a child's where they may be, then somebody else's. */
const byInitials = (unit: Unit, bench: Bench): readonly Named[] =>
  initialsIn(unit, bench).flatMap(({ personIds, at, end }) => {
    const all = personIds.map((id) => whoIs(id, bench))
    const who = order.find((one) => all.includes(one))
    return who === undefined ? [] : [{ who, at, end, gender: bench.genders.get(personIds[0] ?? '') ?? null }]
  })

const order = ['child', 'other', 'reader', 'staff'] as const

/** Whom the names in a stretch of a passage are of. */
export const personsAt = (passageId: string, at: Span, bench: Bench): readonly Named['who'][] =>
  namesAt(passageId, at, bench).map(({ personId }) => whoIs(personId, bench))

const namesAt = (passageId: string, at: Span, { byPassage }: Bench): readonly Finding[] =>
  (byPassage.get(passageId) ?? []).filter(
    (one) => one.category === 'person' && one.detector !== 'safety-net' && overlaps(one, at),
  )

const whoIs = (id: string | null, bench: Bench): Named['who'] => {
  const person = id === null ? undefined : bench.personOf.get(id)
  if (person === undefined) return 'other'
  if (bench.readerIds.includes(person.id)) return 'reader'
  if (isMinorId(person.id, bench, bench.request.receivedAt)) return 'child'
  const isOurs = person.role === 'professional' || person.role === 'magistrate'
  return isOurs && !isOutside(person, bench) ? 'staff' : 'other'
}

/** A teacher, a neighbour's carer: at work, and no one of the service. */
const isOutside = ({ calledBy }: Person, { law }: Bench): boolean =>
  calledBy !== undefined && hasCue(compileCues(law.protections.informant.callings), calledBy)

const matches = ({ folded }: Unit, pattern: RegExp, who: Named['who']): readonly Named[] =>
  Array.from(folded.matchAll(pattern), (match) => ({
    ...{ who, at: match.index, end: match.index + match[0].length },
    gender: /^(?:la|une|sa|ma|cette) /.test(match[0])
      ? ('f' as const)
      : /^(?:le|un|mon|ce|du|au) /.test(match[0])
        ? ('m' as const)
        : null,
  }))

/** « Monsieur », « le père »: the reader where it may be; « Madame », « sa mère » beside a father who reads are another. */
const adults = (unit: Unit, bench: Bench): readonly Named[] => {
  const genders = bench.readerIds.map((id) => bench.genders.get(id) ?? null)
  return (['f', 'm'] as const).flatMap((gender) => {
    // In the record of her own childhood « sa mère » is another.
    const isOfThem = genders.includes(gender) && !isOfOwnChildhood(unit.passage, bench)
    const titled = matches(unit, bare[gender], 'other').map((one) => ({
      ...one,
      who: whoOf(isOfThem && one.at + unit.start >= (bench.ownTitles.get(unit.passage.id) ?? 0)),
    }))
    const who = whoOf(isOfThem && !hasOtherParent(gender, bench))
    return [...titled, ...matches(unit, parentWord[gender], who)].map((one) => ({ ...one, gender }))
  })
}

const whoOf = (isReader: boolean): Named['who'] => (isReader ? 'reader' : 'other')

/** The file declares a father, who is not the one who reads: « le père » is that one. */
const hasOtherParent = (gender: Gender, { bearers, persons, readerIds }: Bench): boolean =>
  bearers.readers.some(({ role }) => role !== 'parent') &&
  persons.some(
    (one) =>
      one.role === 'parent' &&
      one.source === 'dossier' &&
      !readerIds.includes(one.id) &&
      (ownGender(one) ?? gender) === gender,
  )

export const namesChild = ({ passages }: Piece, bench: Bench): boolean =>
  passages.some(
    (passage) =>
      !isOfOwnChildhood(passage, bench) &&
      unitsOf(passage).some((unit) => namedIn(unit, bench).some(({ who }) => who === 'child')),
  )

/** A child stands in the unit, by name or by a word. */
export const childIn = (unit: Unit, bench: Bench): boolean =>
  unit.folded.search(young) >= 0 || personsIn(unit, bench).some(({ who }) => who === 'child')
