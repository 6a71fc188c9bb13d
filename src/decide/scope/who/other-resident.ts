import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldedKin, kin } from '../../../language/kinship.ts'
import * as lexicon from '../../../language/lexicon.ts'
import { foldedRanks } from '../../../language/numbers.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Unit } from '../units/units.ts'
import type { Mentions, WhoInput } from './mentions.ts'
import type { Focus, Who } from './who.ts'

/** « Sa 07/03/2026 : », « 23h10 – », « 22:30 »: what stands before what an entry tells. */
const entryHead = /^.{0,30}?\d.{0,12}?[:>–-] ?(?=[^a-z\d]{0,3}[a-z])|^[^a-z]{0,6}\d{1,2} ?[h:] ?\d{2}[ ,]{1,3}/

const quality = `(?:nouve(?:lle|au|l)|petite?|jeune|autre|ancienne?|derniere?|seconde?|${foldedRanks(3)}|vieille|vieux|grande?|plus [a-z]{3,10}|seule|pauvre|meme|future?)`

const listed = [lexicon.accompanied, lexicon.minor, lexicon.thirdParty]
  .flatMap((list) => list.split('\n'))
  .filter((word) => !['menage', 'auteur', 'petit', 'petite', 'jeune'].includes(word))

const somebody = `(?:${[...new Set(listed)].join('|')}|(?:arriv|entr|sort|occup|habit|rempla[cç]|pass|demand|pension)(?:ante?|naire)|dames?|femmes?|hommes?|gars|gosse|mome|${foldedKin(kin('parent', 'parent-fond', 'child', 'sibling', 'cousin', 'neighbour', 'friend', 'sweetheart'))}|monsieur|doyenne?|stagiaire|cliente?|gens|personne|couple|famille|[a-z]{3,12}(?:ienne|ienn?es|aise))`

const does =
  "(?:(?:n'|ne |s'|se |y |nous |lui |l')*(?:a|ont|est|sont|avait|etait|dit|disent|pleure|crie|hurle|appelle|raconte|explique|demande|montre|rentre|revient|arrive|sort|part|frappe|tape|gifle|menace|subi[a-z]*)(?![a-z])|frappe|gifle|menace|agresse|battu|en pleurs|absente?|rentree?)"

/** « La nouvelle arrivante », « l'autre pleure », « celle du 5 », « une Ukrainienne », « la 12 », « Dame en pleurs ». */
const opensWithOther = new RegExp(
  `^[^a-z\\d]{0,4}(?:(?:la|le|l'|une?|cette|ce|cet|notre|les|des|ces|deux|les deux)? ?(?:${quality} ){0,2}${somebody}s?(?![a-z])|(?:la|le|l'|une?|cette|ce|notre) ?(?:${quality} ?){1,2}(?=${does})|(?:celles?|celui|ceux|quelqu'une?|certaines?|plusieurs|une|chacune|aucune) (?:du |de |d'|des |qui |a |est )|(?:la|le|ch\\.?|chambre|studio|appt?\\.?) \\d{1,4},?(?= ${does}))`,
)

/** « La résidente dit… »: as a record calls whose it is; « la résidente du 4 », « la jeune Ukrainienne » are others. */
const ownTitle = new RegExp(
  `^[^a-z\\d]{0,4}(?:la residente|le resident|(?:la|le) jeune|l'usagere?|l'interessee?|la victime|l'adolescente?),? ?(?:${does}|[.;:]|$)`,
)

/** Where a whole house writes: the sentence opens with somebody who has no name here, and so may be anybody. */
export const speaksOfAnother = ({ folded }: Pick<Unit, 'folded'>): boolean => {
  const told = folded.replace(entryHead, '')
  return opensWithOther.test(told) && !ownTitle.test(told)
}

const roomed = String.raw`,? ?[(–/-]? ?(?:ch(?:ambre|\.)?|appt?\.?|apt|studio|lit|place|n ?°)? ?\d{1,4}(?!\d|/| ?(?:ans|mois|jours|h)(?![a-z]))\)?`

/** « Mme K. (ch. 7) », « K. B. », « la 7 », « chambre 12 »: a cell that calls somebody by an initial or a room. */
const calledShort = new RegExp(
  `^(?:(?:(?:${foldedTitles(everyday)}) ?[a-z]\\.?|[a-z]\\.)(?: ?-? ?[a-z]\\.){0,2}(?:${roomed})?|(?:la|le|ch(?:ambre|\\.)?|studio|appt?\\.?) ?(?:n ?° ?)?\\d{1,4}|(?:${foldedTitles(everyday)})${roomed})$`,
)

/** « la nouvelle », « le petit dernier », « l'autre »: no noun follows. */
const calledByQuality = new RegExp(`^(?:la|le|l'|une?|cette|ce|notre) ?(?:${quality} ?){1,2}$`)

/** A cell that says who somebody is without a name: what stands in its row is of whoever that is. */
export const describesSomebody = (value: string): boolean => {
  const said = value.trim()
  return calledShort.test(said) || calledByQuality.test(said) || (opensWithOther.test(said) && !ownTitle.test(said))
}

/**
 * In a book of a whole house, whom a sentence is about where it names nobody asked for. Another resident, or somebody without a
 * name, is not them; nor is who « elle », « Madame » or no subject at all takes up after such a sentence. Null: it is read as
 * in anybody's record.
 */
export const readShared = (unit: Unit, mentions: Mentions, focus: Focus, input: WhoInput): Who | null => {
  if (mentions.targets.length > 0) return null
  const isOpened = mentions.opener !== null
  if (isOpened || mentions.others.some((other) => isResident(other, input)) || speaksOfAnother(unit)) {
    const next = { ...focus, isOther: true, isStranger: true, isResident: true }
    const isDone = !focus.isOther && doneAtOnce.test(unit.folded)
    return { about: isDone ? focus.about : [], isSure: !isDone, focus: next }
  }
  return focus.isResident === true ? { about: [], isSure: true, focus } : null
}

/** Nobody whom the file of those asked for declares beside them. */
const isResident = ({ personId }: Finding, { persons }: WhoInput): boolean => {
  const person = persons.get(personId ?? '')
  return person?.source !== 'dossier' || person.role === 'accompanied'
}

/** « Kelya l'a frappée »; in « Kelya pleure, son mari l'a frappée » it is done to Kelya. */
const doneAtOnce =
  /^(?:(?!(?<![a-z])(?:son|sa|ses|leurs?|qui|que|dont|on|il|elle)(?![a-z])|[,.;] )[\s\S]){0,60}?(?<![a-z])(?:lui |l'(?:a|avait|ont)(?![a-z])|(?:la|le) (?:frappe|tape|menace|suit|gifle|bat|pousse|traite))/
