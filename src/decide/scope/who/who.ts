import { abbreviated, foldedTitles, titlesOf, writtenTitles } from '../../../language/civilities.ts'
import { functionPattern } from '../../../language/functions.ts'
import { foldedKin, kin } from '../../../language/kinship.ts'
import { foldedRanks } from '../../../language/numbers.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import { contains } from '../../../model/record/span.ts'
import { besideName } from '../../thresholds.ts'
import { isBareHead, opensEntry } from '../units/entry-head.ts'
import type { Unit } from '../units/units.ts'
import type { Gender } from './gender.ts'
import { type KinWords, kinIn } from './kin.ts'
import { type Rooms, roomsIn } from './rooms.ts'

/** Whom the reading is about: targeted persons, or somebody else. */
export type Focus = { readonly about: readonly string[]; readonly isOther: boolean }

export type WhoInput = {
  readonly targetIds: readonly string[]
  /** Those of the targeted persons whose record it is: whom « Madame » means when nobody was named. */
  readonly owners: readonly string[]
  readonly persons: ReadonlyMap<string, Person>
  readonly genderOf: (personId: string) => Gender | null
  readonly kin: KinWords
  readonly rooms: Rooms
}

/** Who is named in a unit, besides the professionals who write or hear. */
export type Mentions = {
  readonly targets: readonly string[]
  /** Targeted persons whom a word of kinship alone names. */
  readonly kin: readonly string[]
  /** Where the first of them stands in the passage; null when none is named in full. */
  readonly first: number | null
  readonly others: readonly Finding[]
}

export const mentionsOf = (unit: Unit, findings: readonly Finding[], input: WhoInput): Mentions => {
  const persons = findings.filter(
    (f) => f.category === 'person' && f.detector !== 'safety-net' && !isOfBody(f, findings),
  )
  const targets = persons.flatMap(({ personId }) =>
    personId !== null && input.targetIds.includes(personId) ? [personId] : [],
  )
  const others = persons.filter((mention) => isOther(mention, unit, input))
  const first = persons.find(({ personId }) => input.targetIds.includes(personId ?? ''))?.start ?? null
  const byName = [...targets, ...initialled(unit, input)]
  // « MARCHAL;Timéo;père non venu », « Kelya dit que le père… »: whose father is told by whom is named.
  const isOthers = byName.length === 0 && others.length > 0
  const byWord = isOthers ? [] : kinIn(unit.folded, input.kin)
  const byRoom = isOthers ? [] : roomsIn(unit.folded, input)
  const kin = byWord.filter((id) => !byName.includes(id) && !byRoom.includes(id))
  return { first, targets: [...new Set([...byName, ...byRoom])], kin, others }
}

const isOther = (mention: Finding, unit: Unit, input: WhoInput): boolean => {
  const { personId } = mention
  if (isAuthor(unit, mention)) return false
  if (personId !== null && input.targetIds.includes(personId)) return false
  const role = personId === null ? null : (input.persons.get(personId)?.role ?? null)
  return (role !== 'professional' && role !== 'magistrate') || isRowSubject(unit, mention)
}

/** « travailleur : MAINDRON K. »: whom the row is about, whatever else the record calls him. */
const isRowSubject = ({ passage }: Unit, { start }: Finding): boolean =>
  passage.role === 'fields' &&
  subjectLabel.test(foldText(passage.text.slice(passage.text.lastIndexOf('\n', start - 1) + 1, start)))

const subjectLabel =
  /^(?:nom|noms|nom prenom|nom et prenom|usagere?|beneficiaire|residente?|travailleu(?:r|se)|salariee?|personne(?: (?:accueilli|accompagne|suivi|aide|concerne|heberge|protege)e)?|(?:enfants?|mineure?|jeune)(?: (?:confie|accueilli|suivi|concerne)e?)?|eleve|apprentie?|patiente?|hebergee?|locataire|famille|dossier) ?: ?$/

/** « W. D. absent ce soir »: both initials of a targeted person, which detectors may leave. */
const initialled = (unit: Unit, input: WhoInput): readonly string[] => {
  const text = unit.passage.text.slice(unit.start, unit.end)
  return input.targetIds.filter((id) => {
    const person = input.persons.get(id)
    return person !== undefined && initialsOf(person)?.test(text) === true
  })
}

const compiled = new WeakMap<Person, RegExp | null>()

/** Asked for every unit: compiled once. Null for « ? », « (inconnu) », what a file gives for a name that nobody knows. */
const initialsOf = (person: Person): RegExp | null => {
  const known = compiled.get(person)
  if (known !== undefined) return known
  const [given, family] = [person.given[0]?.[0], person.family[0]?.[0]]
  const isNamed = isLetter(given) && isLetter(family)
  const pattern = isNamed ? new RegExp(`(?<![\\p{L}.])${given}\\. ?${family}\\.(?!\\p{L})`, 'u') : null
  compiled.set(person, pattern)
  return pattern
}

const isLetter = (sign = ''): boolean => /^\p{L}$/u.test(sign)

/** « Finabelle Crédit » is no person. */
export const isOfBody = (person: Finding, findings: readonly Finding[]): boolean =>
  findings.some(
    (f) => f.category === 'organisation' && f.end - f.start > person.end - person.start && contains(f, person),
  )

/** « Ve 30/01, 17h50 – Yamina », and the line ends: who wrote the entry. */
const isAuthor = (unit: Unit, { start, end }: Finding): boolean =>
  start > unit.start &&
  /^[.)]?\s*(?:\n|$|:)/.test(unit.passage.text.slice(end, unit.end)) &&
  isBareHead(unit.folded.slice(0, start - unit.start))

// « Madame », « l'intéressé »: in a record, whose it is, whoever was spoken of just before.
// « La résidente du studio 4 » is another one.
const address = titlesOf('plain', 'mlle')
const title = new RegExp(
  String.raw`(?<![a-z])(?:${foldedTitles(address)}|l'interessee?|l'usagere?|la residente|le resident|la jeune|le jeune|la victime|l'adolescente?)(?![a-z])(?! (?:fille |femme |homme )?(?:de la chambre|du (?:studio|\d|t\d|${foldedRanks(3)}|rez)|de l'(?:appartement|etage)|d'a cote|d'en face))`,
  'g',
)
const shortTitle = new RegExp(`^(?:${foldedTitles(abbreviated(address))})$`)

// « Sa cousine a été étranglée… », « La jeune fille de la chambre 8… »: somebody else, although nobody is named.
const otherSubject = new RegExp(
  String.raw`^[\s\-–•«"“]{0,4}(?:sa|son|ses|leurs?|la|le|les|l'|une?|des|cette|ce|notre|mon|ma)\s?(?:jeune fille|jeune homme|petite? amie?|belle-[a-z]+|beau-[a-z]+|ex-[a-z]+|grand-?[a-z]+|(?:${foldedKin(kin('cousin', 'sibling', 'child'))})s?|${foldedKin(kin('uncle', 'nephew', 'parent'))}|mari|femme|parents|collegues?|voisine?s?|amie?s?|copine|copain|residente?s?|hebergee?s?|usagers?|dame|monsieur|gardienne?|facteur|patron|${functionPattern('director', 'educator', 'psychologist', 'doctor')}|equipe|assistante sociale|proprietaire|bailleur|tuteur|compagn(?:e|on)|conjointe?|famille)(?![a-z])`,
)

/** Words by which a sentence about somebody else still does something to the person spoken of before. */
const asObject =
  /(?<![a-z0-9])(?:lui|l'(?:a|avait|aurait|ait|ont|avaient|insulte|appelle|attend|oblige|empeche|accuse|etrangle|ont|emmene|aide|heberge)|(?:contre|avec|chez|devant|sur|derriere|pour|vers|a|d'|de) ?(?:elle|lui|eux)|la (?:frappe|tape|menace|suit|gifle|bat|pousse|traite)|le (?:frappe|tape|menace|suit|gifle|bat|pousse|traite))(?![a-z0-9]{3})/

const pronoun = /(?<![a-z0-9'])(?:elle|il)(?![a-z0-9])/g

/**
 * Whom a unit is about, and whom the next one will be when it names nobody. `isSure` is false where a pronoun may be
 * somebody else's: only what is clearly on the subject is then taken for theirs.
 */
export type Who = { readonly about: readonly string[]; readonly isSure: boolean; readonly focus: Focus }

export const readWho = (unit: Unit, mentions: Mentions, focus: Focus, input: WhoInput): Who => {
  if (isChildSpeaking(unit, input)) return { about: [], isSure: true, focus }
  // Where somebody else was spoken of, « le père » may be theirs.
  const named = focus.isOther ? mentions.targets : [...mentions.targets, ...mentions.kin]
  if (named.length > 0) return settled(withSubject(unit, { ...mentions, targets: named }, focus))
  if (mentions.kin.length > 0) return { about: [], isSure: true, focus }
  const titled = titledIn(unit, mentions, input)
  if (titled.length > 0) return settled(focus.about.some((id) => titled.includes(id)) ? focus.about : titled)
  if (otherSubject.test(unit.folded) || opensWithName(unit, mentions, input) || isFromKin(unit)) {
    const isDone = !focus.isOther && asObject.test(unit.folded.replace(otherSubject, ''))
    return isDone
      ? { about: focus.about, isSure: false, focus }
      : { about: [], isSure: true, focus: { ...focus, isOther: true } }
  }
  return { about: takenUp(unit, focus.about, input), isSure: !focus.isOther, focus }
}

/** « Il se penche vers Timéo »: him who was spoken of, and Timéo. */
const withSubject = (unit: Unit, mentions: Mentions, focus: Focus): readonly string[] => {
  const before = unit.folded.slice(0, Math.max(0, (mentions.first ?? unit.start) - unit.start))
  const isTaken = !focus.isOther && /(?<![a-z])(?:elle|il)(?![a-z])/.test(before)
  return isTaken ? [...new Set([...focus.about, ...mentions.targets])] : mentions.targets
}

/** « Papa il a mis maman dans le mur »: what a child confides, unless the request names one. */
export const isChildSpeaking = (unit: Unit, input: WhoInput): boolean =>
  /[«"“][^»"”]{0,200}(?<![a-z])(?:papa|maman)(?![a-z])/.test(unit.folded) &&
  !input.targetIds.some((id) => input.persons.get(id)?.role === 'minor')

const settled = (about: readonly string[]): Who => ({ about, isSure: true, focus: { about, isOther: false } })

/** Targeted persons that a bare title may mean: of that gender, and not the title of a name that follows it. */
const titledIn = (unit: Unit, { others }: Mentions, input: WhoInput): readonly string[] => {
  const ids = new Set<string>()
  for (const match of unit.folded.matchAll(title)) {
    const at = unit.start + match.index
    if (others.some((other) => other.start <= at + match[0].length + 1 && at <= other.end)) continue
    if (
      shortTitle.test(match[0]) &&
      leadsToName(unit.passage.text.slice(at, at + match[0].length + besideName.afterTitle))
    )
      continue
    const gender = /^(?:ma|mm|ml|la|l'interessee|l'usagere|l'adolescente)/.test(match[0]) ? 'f' : 'm'
    for (const id of input.owners) if ((input.genderOf(id) ?? gender) === gender) ids.add(id)
  }
  return [...ids]
}

/** « Mme T. », « mme duval » in a text without capitals; not « Mme dit ». */
const leadsToName = (text: string): boolean => /^\p{L}{1,4}\.? ?\p{Lu}|^\p{Ll}{1,4}\.? ?\p{Ll}{2}/u.test(text)

const senderLine = new RegExp(
  `^.{4,40}(?<![a-z])(?:${foldedKin(kin('parent-fond', 'parent', 'sibling', 'elder-fond'))}|ecole|college|cpe|caf|docteur|dr|cabinet)(?: [a-z.]{1,14})? ?:`,
)

/** « 03/03 – 09h00 – Maman : »: a message of somebody else. */
const isFromKin = (unit: Unit): boolean => opensEntry(unit.folded) && senderLine.test(unit.folded)

/** The name of somebody else stands before any pronoun: it is the subject. */
const opensWithName = (unit: Unit, { others }: Mentions, input: WhoInput): boolean => {
  const first = others[0]
  if (first === undefined) return opensWithInitial(unit, input)
  const before = unit.folded.slice(0, Math.max(0, first.start - unit.start))
  return (
    !/(?<![a-z])(?:elle|il|je|on|nous|lui|j'|madame|monsieur)(?![a-z])/.test(before) &&
    before.length < besideName.subject
  )
}

const titledInitial = new RegExp(`^\\P{L}{0,4}(?:${writtenTitles(address)}) ?(\\p{Lu})\\.`, 'u')

/** « Mme T. a crié », which no detector found: another, unless a targeted person's name begins so. */
const opensWithInitial = (unit: Unit, { targetIds, persons }: WhoInput): boolean => {
  const initial = titledInitial.exec(unit.passage.text.slice(unit.start))?.[1]
  const isTheirs = (id: string): boolean => persons.get(id)?.family.some((name) => name[0] === initial) === true
  return initial !== undefined && !targetIds.some(isTheirs)
}

/**
 * Whom « il » and « elle » take up: those spoken of, where the gender fits; else a targeted person whom it fits. A unit
 * whose pronouns can be none of them is about somebody else.
 */
const takenUp = (unit: Unit, about: readonly string[], input: WhoInput): readonly string[] => {
  if (about.length === 0) return []
  const told = new Set([...unit.folded.matchAll(pronoun)].map((match): Gender => (match[0] === 'elle' ? 'f' : 'm')))
  const fits = (id: string): boolean => told.has(input.genderOf(id) ?? 'f') || input.genderOf(id) === null
  return told.size === 0 || about.some(fits) ? about : input.targetIds.filter(fits)
}
