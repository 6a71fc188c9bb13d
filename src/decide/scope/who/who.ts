import { abbreviated, everyday, foldedTitles, titlesOf, writtenTitles } from '../../../language/civilities.ts'
import { functionPattern } from '../../../language/functions.ts'
import { foldedKin, kin } from '../../../language/kinship.ts'
import { speaksOfOurs } from '../../../language/namesakes/same-name.ts'
import { foldedRanks } from '../../../language/numbers.ts'
import { isApart } from '../../../model/record/passage.ts'
import { besideName } from '../../thresholds.ts'
import { opensEntry } from '../units/entry-head.ts'
import type { Unit } from '../units/units.ts'
import { speaksAsChild } from './child-speech.ts'
import type { Gender } from './gender.ts'
import { knownIn } from './kin.ts'
import type { Mentions, WhoInput } from './mentions.ts'
import { readShared } from './other-resident.ts'
import { fitsObject, isTeller, opensWithKins } from './other-teller.ts'

/** Whom the reading is about: targeted persons, or somebody else. */
export type Focus = {
  readonly about: readonly string[]
  readonly isOther: boolean
  /** That other is none whom the file declares: « le père » may be theirs. */
  readonly isStranger: boolean
  /** In a book of a whole house: that other is another resident, or somebody without a name. */
  readonly isResident?: boolean
}

// « Madame », « l'intéressé »: in a record, whose it is, whoever was spoken of just before.
// « La résidente du studio 4 » is another one.
const address = titlesOf('plain', 'mlle')
const title = new RegExp(
  String.raw`(?<![a-z])(?<!(?:un|ce|du|le|vieux|autre) )(?:${foldedTitles(address)}|l'interessee?|l'usagere?|la residente|le resident|la jeune|le jeune|la victime|l'adolescente?)(?![a-z])(?! (?:fille |femme |homme )?(?:de la chambre|du (?:studio|\d|t\d|${foldedRanks(3)}|rez)|de l'(?:appartement|etage)|d'a cote|d'en face))`,
  'g',
)
const shortTitle = new RegExp(`^(?:${foldedTitles(abbreviated(address))})$`)

// « Sa cousine a été étranglée… », « La jeune fille de la chambre 8… »: somebody else, although nobody is named.
const otherSubject = new RegExp(
  String.raw`^[\s\-–•«"“]{0,4}(?:sa|son|ses|leurs?|la|le|les|l'|une?|des|cette|ce|notre|mon|ma)\s?(?:(?:petite? |grande? )?(?:${foldedKin(kin('sibling'))}|jumeau|jumelle|ainee?|cadet(?:te)?)s?|jeune fille|jeune homme|petite? amie?|belle-[a-z]+|beau-[a-z]+|ex-[a-z]+|grand-?[a-z]+|(?:${foldedKin(kin('cousin', 'sibling', 'child'))})s?|${foldedKin(kin('uncle', 'nephew', 'parent'))}|mari|femme|parents|collegues?|voisine?s?|amie?s?|copine|copain|residente?s?|hebergee?s?|usagers?|dame|monsieur|gardienne?|facteur|patron|${functionPattern('director', 'educator', 'psychologist', 'doctor')}|equipe|assistante sociale|proprietaire|bailleur|tuteur|compagn(?:e|on)|conjointe?|famille)(?![a-z])`,
)

/** Words by which a sentence about somebody else still does something to the person spoken of before. */
const asObject =
  /(?<![a-z0-9])(?:lui|l'(?:a|avait|aurait|ait|ont|avaient|insulte|appelle|attend|oblige|empeche|accuse|etrangle|ont|emmene|aide|heberge)|(?:contre|avec|chez|devant|sur|derriere|pour|vers|a|d'|de) ?(?:elle|lui|eux)|la (?:frappe|tape|menace|suit|gifle|bat|pousse|traite)|le (?:frappe|tape|menace|suit|gifle|bat|pousse|traite))(?![a-z0-9]{3})/g

// « à l'œil » holds no « il ».
const pronoun = /(?<![\p{L}\d'])(?:elle|il)(?![\p{L}\d])/gu

/**
 * Whom a unit is about, and whom the next one will be when it names nobody. `isSure` is false where a pronoun may be
 * somebody else's: only what is clearly on the subject is then taken for theirs.
 */
export type Who = { readonly about: readonly string[]; readonly isSure: boolean; readonly focus: Focus }

export const readWho = (unit: Unit, mentions: Mentions, before: Focus, input: WhoInput): Who => {
  // « Le nôtre », after another of that name: whose record it is.
  const focus = before.isOther && speaksOfOurs(unit.folded) ? settled(input.owners).focus : before
  if (isChildSpeaking(unit, input) || mentions.isOthersRow) return { about: [], isSure: true, focus }
  // What comes after goes on about the namesake.
  if (input.isNamesakes(unit)) return { about: [], isSure: true, focus: { about: [], isOther: true, isStranger: true } }
  const shared = input.isShared === true ? readShared(unit, mentions, focus, input) : null
  if (shared !== null) return shared
  // Where a stranger was spoken of, « le père » may be theirs.
  const named = focus.isStranger ? mentions.targets : [...mentions.targets, ...mentions.kin]
  if (named.length > 0) return settled(withSubject(unit, { ...mentions, targets: named }, focus))
  const known = mentions.kin.length > 0 ? knownIn(unit.folded, input.kin) : []
  if (known.length > 0) return { about: known, isSure: false, focus }
  if (mentions.kin.length > 0) return { about: [], isSure: true, focus }
  const titled = titledIn(unit, mentions, input)
  if (titled.length > 0) return settled(focus.about.some((id) => titled.includes(id)) ? focus.about : titled)
  if (isOthersSentence(unit, mentions, input)) {
    // A row stands for itself: nobody was spoken of before it. What another child tells is of itself until a name says otherwise.
    const isDone =
      !focus.isOther &&
      !isApart(unit.passage) &&
      !isTeller(unit, mentions, input) &&
      isObject(unit.folded.replace(otherSubject, ''), focus.about, input)
    return isDone
      ? { about: focus.about, isSure: false, focus }
      : { about: [], isSure: true, focus: { ...focus, isOther: true, isStranger: isStranger(mentions, focus, input) } }
  }
  const about = takenUp(unit, focus.about, input)
  // « Il l'a frappée »: he is nobody asked about, and it is done to her who was spoken of.
  const isDone =
    about.length === 0 && mentions.firstAct !== null && !focus.isOther && isObject(unit.folded, focus.about, input)
  return isDone ? { about: focus.about, isSure: false, focus } : { about, isSure: !focus.isOther, focus }
}

const isOthersSentence = (unit: Unit, mentions: Mentions, input: WhoInput): boolean =>
  otherSubject.test(unit.folded) ||
  opensWithName(unit, mentions, input) ||
  isFromKin(unit) ||
  isTeller(unit, mentions, input) ||
  opensWithKins(unit, mentions)

const isObject = (folded: string, about: readonly string[], input: WhoInput): boolean =>
  Array.from(folded.matchAll(asObject)).some(([words]) => fitsObject(words, about, input))

/** Somebody whom the file does not declare, or who is a resident as much as whom the record is about. */
const isStranger = ({ others }: Mentions, focus: Focus, { persons }: WhoInput): boolean => {
  const person = persons.get(others[0]?.personId ?? '')
  return focus.isStranger || person?.source !== 'dossier' || person.role === 'accompanied'
}

const firstPerson = /(?<![\p{L}'])(?:je|moi|me|mon|ma|mes|nous|notre|nos)(?!\p{L})|(?<![\p{L}'])[jm]'/u

export const speaksOfSelf = ({ folded }: Unit): boolean => firstPerson.test(folded)

/**
 * Where an informant speaks in the first person, « elle » is not the informant: it may be who was named just before
 * (`spoken`), in a sentence that says nothing of who speaks.
 */
export const takeUp = (unit: Unit, mentions: Mentions, read: Who, spoken: readonly string[], input: WhoInput): Who => {
  if (read.about.length > 0 || spoken.length === 0 || mentions.others.length > 0) return read
  if (speaksOfSelf(unit)) return read
  const about = takenUp(unit, spoken, input)
  return unit.folded.match(pronoun) === null ? read : { ...read, about, isSure: false }
}

/** « Il se penche vers Timéo »: him who was spoken of, and Timéo. */
const withSubject = (unit: Unit, mentions: Mentions, focus: Focus): readonly string[] => {
  const before = unit.folded.slice(0, Math.max(0, (mentions.first ?? unit.start) - unit.start))
  const isTaken = !focus.isOther && /(?<![a-z])(?:elle|il)(?![a-z])/.test(before)
  return isTaken ? [...new Set([...focus.about, ...mentions.targets])] : mentions.targets
}

/** What a child confides, unless the request names one. */
export const isChildSpeaking = (unit: Unit, input: WhoInput): boolean =>
  speaksAsChild(unit.folded) && !input.targetIds.some((id) => input.persons.get(id)?.role === 'minor')

const settled = (about: readonly string[]): Who => ({
  about,
  isSure: true,
  focus: { about, isOther: false, isStranger: false },
})

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
    !governed.test(before) &&
    before.length < besideName.subject
  )
}

/** « Contrat d'un mois chez Bois Ferrand », « ramenée par Karim »: what is told was told before; « Pour Théo, … » opens with him. */
const governed = new RegExp(
  `[a-z]{3}[^.;:!?]{0,60}(?<![a-z])(?:chez|par|avec|au|aux|a|en|dans|contre|sur|sous|vers|devant|derriere|d'apres|selon) (?:(?:${foldedTitles(everyday)}|la|le|l'|les|ets) ?)?$`,
)

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
