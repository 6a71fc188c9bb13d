import { foldedKin, kin } from '../../language/kinship.ts'
import { categoriesWith } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Passage } from '../../model/record/passage.ts'
import type { OpeningRule } from '../../model/rule.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { doubtScores } from '../thresholds.ts'

/** Facts that are told in everyday words, by which detectors are misled. */
const facts = categoriesWith('everyday')

// Illnesses, treatments, beliefs, loves and sentences of a court that none makes harmless, whatever it is about (RGPD 9, 10).
const hard =
  /(?<![a-z])(?:sero|vih|sida|hepat|syphil|bipol|schizo|paran|depress|epilep|diabet|cancer|tumeur|autis|alcool|ivre|ivresse|saoul|drog|toxico|addict|cocain|heroin|cannabis|shit|crack|methad|subut|bupren|trither|psych|antidep|anxio|neurol|handicap|trisom|alzheim|parkins|asthm|enceint|grossesse|avort|ivg|contracep|steril|menstru|malad|medic|traitement|hospital|sclerose|insulin|musulm|islam|chret|catho|protest|juif|juiv|bouddh|temoins? de|mosque|eglise|templ|ramadan|voile|fausse couche|sein|mastect|veines|suicid|scarif|dialys|stomi|anorex|boulim|memoire|hallucin|delir|entend des voix|greff|transplant|amput|prothes|obes|chimio|fauteuil|lesb|gay|gai|homo|bisex|trans|prostit|orient|condamn|incarcer|ecrou|prison|detenu|detention|sursis|casier|garde a vue|examen)/

/** No illness, treatment, belief or love is named by these words, nor anything that has a name or a number. */
export const isEveryday = (words: string): boolean => !/[\p{Lu}\d]/u.test(words) && !hard.test(foldText(words))

const told = /^lexicon-(?:symptom|care|service|judicial|visit|placement|religion|family)$/

/** « Elle a la lèvre fendue »: what an act leaves is told with it, where the sentence is of the act more than of health. */
export const wound = /^(?:lexicon-symptom|tagger)$/

/**
 * « Il a marché derrière elle » is no illness: in a unit in scope, a fact that a detector claims in everyday words hides
 * nothing when the sentence is not on its subject. Names, numbers and capitals are never freed.
 */
export const doubtRule = (
  finding: Finding,
  judgement: Judgement | null,
  passage: Passage,
  findings: readonly Finding[],
): OpeningRule | null => {
  if (judgement === null || judgement.ground !== null || !isDoubtful(finding)) return null
  const from = finding.start + (finding.start === judgement.unit.start ? 1 : 0)
  const words = wordsOf(from, finding, passage, findings)
  if (
    !isEveryday(words) ||
    finding.why === 'labelled-field' ||
    isUnnamed(finding, judgement, passage) ||
    isBrief(finding, words)
  )
    return null
  const { topic } = judgement
  const own = topic.of(finding.category) ?? (finding.detector === 'tagger' ? 0 : 1)
  const isWound = finding.category === 'health' && wound.test(finding.why)
  if (isWound && topic.asked >= doubtScores.askedForWound && own < topic.asked) return 'told-with-it'
  const limit = limitOf(finding)
  const needed =
    own < doubtScores.ownNothing && limit > doubtScores.mostListed ? doubtScores.askedLeastThen : doubtScores.askedLeast
  return topic.asked >= needed && own < limit ? 'other-subject' : null
}

/** The words claimed, without those that another finding judges: a name, a date. An hour says nothing either. */
const wordsOf = (from: number, finding: Finding, passage: Passage, findings: readonly Finding[]): string => {
  let words = passage.text.slice(0, finding.end)
  for (const { category, start, end } of findings)
    if (category === 'person' || category === 'date') words = words.slice(0, start).padEnd(end) + words.slice(end)
  return words.slice(from, finding.end).replace(/\d{1,2} ?(?:h(?: ?\d\d)?|:\d\d)(?!\p{L})/gu, '')
}

/** « un homme qui perd… », « la mère du petit, sous… », « chez sa sœur … »: the fact may be that of somebody whom nobody names. */
const isUnnamed = (finding: Finding, { unit }: Judgement, passage: Passage): boolean =>
  someone.test(
    foldText(passage.text.slice(Math.max(unit.start, finding.start - doubtScores.someoneBefore), finding.start)),
  )

const someone = new RegExp(
  `(?<![a-z])(?:une?|des|la|le|l'|les|du|de la|sa|son|ses|leurs?|chez) ?(?:autre |jeune |petite? )?(?:femme|homme|dame|monsieur|gars|garcon|residente?|hebergee?|patiente?|voisine?|amie?|copine?|copain|${foldedKin(kin('parent', 'sibling', 'child', 'uncle', 'cousin', 'nephew'))}|grand-[a-z]{4,5}|compagn(?:on|e)|mari|epouse?|ex|collegue|mineure?|enfant|bebe)s?(?![a-z])[^.;!?]{0,50}$`,
)

/** An act of violence is doubtful where the tagger alone claims it (« imite ses sons »). */
const isDoubtful = ({ category, detector }: Finding): boolean =>
  facts.has(category) || (category === 'violence' && detector === 'tagger')

/** One or two words that tell a belief or a sexuality (« musulmane ») are believed: only a longer stretch can be a mistake. */
const isBrief = ({ category }: Finding, words: string): boolean =>
  (category === 'belief' || category === 'sexuality') &&
  (words.match(/\p{L}{2,}/gu) ?? []).length < doubtScores.wordsOfBelief

const limitOf = ({ detector, why }: Finding): number =>
  detector === 'tagger' ? doubtScores.mostTagger : told.test(why) ? doubtScores.mostTold : doubtScores.mostListed
