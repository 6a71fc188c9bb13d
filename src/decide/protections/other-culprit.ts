import { everyday, foldedTitles } from '../../language/civilities.ts'
import { allKin, foldedKin, type KinWord, kin, longFirst } from '../../language/kinship.ts'
import { generalJobs, professional, thirdParty, trades } from '../../language/lexicon.ts'
import { wordOf } from '../../language/namesakes/ties.ts'
import { foldText } from '../../model/fold.ts'
import type { Person } from '../../model/record/person.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Unit } from '../scope/units/units.ts'
import { besideName, topicScores } from '../thresholds.ts'

/**
 * Where the act asks about the violence of somebody whom it names, a blow by somebody else (« par sa mère », « son premier mari »), or to
 * a sister of whom it is asked. A person says whether the inquiry needs it.
 */
export const isByAnother = (judgement: Judgement, bench: Bench): boolean => {
  if (!isOfViolence(judgement, bench)) return false
  const culprits = culpritsOf(bench)
  if (culprits.length === 0) return false
  const { unit } = judgement
  return namesOther(unit, culprits, bench) || isDoneBy(unit.folded, culprits, bench) || isToKin(unit.folded)
}

export const isOfViolence = ({ unit, topic }: Judgement, bench: Bench): boolean =>
  (bench.byPassage.get(unit.passage.id) ?? []).some(
    ({ category, ...at }) => category === 'violence' && overlaps(at, unit),
  ) ||
  (bench.request.subjects.includes('violence') && topic.asked >= topicScores.clear)

/** Who the record says is accused, or whose acts the words of the act ask for: « violences de M. X », « commises par M. X ». */
const culpritsOf = ({ targetIds, personOf, request }: Bench): readonly Person[] => {
  const targets = targetIds.flatMap((id) => personOf.get(id) ?? [])
  const accused = targets.filter(({ flags }) => flags.includes('allegedPerpetrator'))
  const act = foldText(request.asks ?? '')
  return accused.length > 0 ? accused : targets.filter((one) => isAccused(one, act))
}

const accusing =
  /(?<![a-z])(?:(?:commis|exerce|perpetre|proferee|inflige|fait|porte)[es]{0,2} par|violences?|menaces?|coups|agissements|faits|comportements?|passages? a l'acte)(?: et (?:de )?[a-z]+)?(?: (?:de|d'|du|par|imput[a-z]+ a|reproch[a-z]+ a))?/

const isAccused = ({ given, family }: Person, act: string): boolean =>
  [...given, ...family]
    .filter((name) => name !== '')
    .some((name) => {
      const at = act.indexOf(foldText(name))
      return at > 0 && leads.test(act.slice(Math.max(0, at - besideName.accused), at))
    })

const leads = new RegExp(`${accusing.source} ?(?:(?:${foldedTitles(everyday)}) ?)?(?:[a-z-]{2,20} )?$`)

/** « par M. Sauvet », who is none of those asked about. « Suivie par Mme Perrichon, éducatrice »: the service struck nobody. */
const namesOther = (unit: Unit, culprits: readonly Person[], { byPassage, targetIds, personOf }: Bench): boolean =>
  (byPassage.get(unit.passage.id) ?? []).some(
    ({ category, personId, start, ...at }) =>
      category === 'person' &&
      !targetIds.includes(personId ?? '') &&
      !culprits.some(({ id }) => id === personId) &&
      personOf.get(personId ?? '')?.role !== 'professional' &&
      overlaps({ start, ...at }, unit) &&
      byName.test(unit.folded.slice(0, Math.max(0, start - unit.start))),
  )

const owner = "(?:(?:son|sa|ses|leurs?|mon|ma|mes|un|une|des|deux|le|la|les|notre|cet|cette|ce) |l')"
const quality =
  '(?:(?:propre|autre|ancien|ancienne|premier|premiere|precedent|precedente|vieux|vieil|jeune|grand|petit|ex)[ -])?'
const words = (list: string): string => list.replaceAll('\n', '|')
const people = `(?:${[thirdParty, trades, generalJobs, professional].map(words).join('|')}|inconnue?|homme|femme|bande|pretre|camarades?|patron|patronne|codetenue?|client|cliente)`
const ties = foldedKin(longFirst(allKin))
const byName = new RegExp(`(?<![a-z])par (?:(?:${foldedTitles(everyday)}) ?)?$`)
const byTie = new RegExp(`(?<![a-z])par ${owner}${quality}((?:ex-)?(?:${ties})s?|${people})(?![a-z-])`, 'g')

/** « Sa mère la battait », « son oncle l'a violée ». */
const tieDoes = new RegExp(
  `(?<![a-z])(?:son|sa|ses|mon|ma|mes) ${quality}((?:ex-)?(?:${ties})s?)(?: [a-z]{2,12})? (?:ne )?(?:l'|la |le |les |lui |me |m')`,
  'g',
)

const isDoneBy = (folded: string, culprits: readonly Person[], bench: Bench): boolean =>
  [...folded.matchAll(byTie), ...folded.matchAll(tieDoes)].some(({ 1: word = '' }) => !mayBe(word, culprits, bench))

/** Whether « son mari », « son père » may be who is accused. */
const mayBe = (word: string, culprits: readonly Person[], bench: Bench): boolean => {
  const told = wordOf(word.replace(/s$/, '')) ?? wordOf(word)
  if (told === null) return culprits.some(({ calledBy = '' }) => calledBy.split(/[ ,-]/).includes(word))
  return culprits.some((one) => bears(one, told, bench))
}

const bears = ({ calledBy = '' }: Person, { tie }: KinWord, { persons }: Bench): boolean => {
  const own = wordOf(calledBy)?.tie ?? null
  // Who is accused may be the father of a child of the record, whatever the file calls him.
  if (parents.has(tie))
    return own === tie || (own !== null && parents.has(own)) || persons.some(({ role }) => role === 'minor')
  if (couple.has(tie)) return own === null || couple.has(own) || parents.has(own)
  return own === tie
}

const couple: ReadonlySet<string> = new Set(['spouse', 'partner', 'sweetheart', 'friend'])
const parents: ReadonlySet<string> = new Set(['parent', 'parent-fond'])

/** « La sœur de Mme X est elle aussi battue »: done to a relative of hers. */
const isToKin = (folded: string): boolean => toKin.test(folded)

const toKin = new RegExp(
  `^[^a-z]{0,4}${owner}${quality}(?:${foldedKin(kin('sibling', 'half-sibling', 'cousin', 'uncle', 'parent', 'nephew', 'grandparent', 'in-law', 'friend', 'neighbour'))}) (?:de |d'|du )[^.;!?]{2,40} (?:est|etait|a ete|se fait|s'est fait)(?: (?:elle|lui) aussi| egalement| aussi)? (?:[a-z]+(?:ee?|ue?|ie?|te?|er)s?)(?![a-z])`,
)
