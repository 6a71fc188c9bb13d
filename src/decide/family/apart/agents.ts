import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { compileCues, hasCue } from '../../../language/cues.ts'
import { numberPattern, units } from '../../../language/numbers.ts'
import { roleOfWord } from '../../../language/roles.ts'
import type { Span } from '../../../model/record/span.ts'
import type { Bench } from '../../bench.ts'
import type { Unit } from '../../scope/units/units.ts'
import { isGoverned } from '../../scope/who/agreement.ts'
import { besideName } from '../../thresholds.ts'
import type { Named } from '../named.ts'

/** Who works with the family, where the unit names them; `isHost`: the child lives with them, or they come as neighbours do. */
type Agent = Pick<Named, 'at' | 'end' | 'gender'> & { readonly isHost: boolean }

/** Of whom the unit before was about, where that was an agent. */
export type AgentBefore = Pick<Agent, 'isHost'> | null

/**
 * What a unit tells of the private life of somebody at work (RGPD 15(4)): an illness, a couple, children, money, a sanction of an
 * agent; of a foster carer, whatever is no act for the one who reads. `others`: those of whom it tells so.
 */
export const agentsIn = (unit: Unit, named: readonly Named[], before: AgentBefore, bench: Bench) => {
  const agents = [...namedAgents(unit, named, bench), ...byFunction(unit, named, bench)].sort((a, b) => a.at - b.at)
  const family = named.filter((one) => one.who !== 'staff' && !isTheirs.test(unit.folded.slice(one.at)))
  const isPrivate = lifeIn(unit, bench).some((life) => isOfAgent(unit, life, { agents, family, before }))
  const first = [...agents, ...family].sort((a, b) => a.at - b.at).find((one) => !governs(unit, one))
  const agent = agents.find((one) => one === first) ?? null
  const goesOn = first === undefined && before !== null && takesUp.test(unit.folded)
  const isIdle = (agent?.isHost === true || (goesOn && before.isHost)) && !isAtWork(unit, agent, family, bench)
  const others = isPrivate || (isIdle && agent !== null) ? agents.slice(0, 1) : []
  return {
    isPrivate: isPrivate || (isIdle && goesOn),
    others: others.map(({ at, end, gender }): Named => ({ who: 'other', at, end, gender })),
    before: agent ?? (goesOn ? before : null),
  }
}

/** Words of the private life of somebody at work, places in the unit. */
export const livesOfAgents = (unit: Unit, named: readonly Named[], bench: Bench): readonly Span[] => {
  const agents = [...namedAgents(unit, named, bench), ...byFunction(unit, named, bench)].sort((a, b) => a.at - b.at)
  const family = named.filter((one) => one.who !== 'staff')
  return lifeIn(unit, bench)
    .filter((life) => isOfAgent(unit, life, { agents, family, before: null }))
    .map(({ at, end }) => ({ start: at, end }))
}

/** « Il attend un enfant »: told of another, and not whom the unit is about. */
const isTheirs = new RegExp(`^(?:une?|son|sa|ses|leurs?|des|${numberPattern(...units)}) `)

const namedAgents = (unit: Unit, named: readonly Named[], bench: Bench): readonly Agent[] =>
  named.flatMap((one) =>
    one.who === 'staff' ? [{ ...one, isHost: one.isHost === true || isHostBeside(unit, one, bench) }] : [],
  )

/** « Mme Guéna, assistante familiale » where the file does not say it. */
const isHostBeside = ({ folded }: Unit, { at, end }: Pick<Named, 'at' | 'end'>, { law }: Bench): boolean => {
  const hosts = compileCues(law.protections.agents.hosts)
  const [before, after] = [folded.slice(0, at), folded.slice(end)]
  return (
    hasCue(hosts, /[^.;:!?]{0,40}$/.exec(before)?.[0] ?? '') ||
    hasCue(hosts, /^,? ?\(?[^,.;:!?)]{0,40}/.exec(after)?.[0] ?? '')
  )
}

const article =
  /(?<![a-z])(?:(?:la|le|les|une?|notre|nos|son|sa|ses|cette|cet|ce|des|du|au|aux) |l')([a-z]+(?:-[a-z]+)*)/g
const opening = /^[^a-z]{0,4}([a-z]+(?:-[a-z]+)*)/g

/** « L'éducatrice », « notre référente »: by a word for a function, of nobody who is named. */
const byFunction = (unit: Unit, named: readonly Named[], { law }: Bench): readonly Agent[] => {
  const hosts = compileCues(law.protections.agents.hosts)
  return [...unit.folded.matchAll(article), ...unit.folded.matchAll(opening)].flatMap((match): readonly Agent[] => {
    const [whole, word = ''] = match
    const end = match.index + whole.length
    const isHost = startsWithCue(hosts, unit.folded.slice(end - word.length))
    const isAgent =
      isHost || roleOfWord.get(word) === 'professional' || roleOfWord.get(word.replace(/s$/, '')) === 'professional'
    if (!isAgent || named.some((one) => one.at < end && match.index < one.end)) return []
    const gender = /^(?:la|une|sa|cette) /.test(whole)
      ? ('f' as const)
      : /^(?:le|un|ce|du|au) /.test(whole)
        ? ('m' as const)
        : null
    return [{ at: match.index, end, gender, isHost }]
  })
}

const startsWithCue = (pattern: RegExp | null, text: string): boolean => {
  if (pattern === null) return false
  pattern.lastIndex = 0
  return pattern.exec(text)?.index === 0
}

type Life = { readonly at: number; readonly end: number }

/** Words of a private life, and states that follow « est », « a été ». */
const lifeIn = ({ folded }: Unit, { law }: Bench): readonly Life[] => {
  const { life, states } = law.protections.agents
  const told = [...folded.matchAll(compileCues(life) ?? never)]
  const state = [...folded.matchAll(compileCues(states) ?? never)].filter((match) =>
    being.test(folded.slice(0, match.index)),
  )
  return [...told, ...state].map((match) => ({ at: match.index, end: match.index + match[0].length }))
}

const never = /(?!)/g
const being =
  /(?<![a-z])(?:est|etait|sera|serait|etre|soit|ete|reste|restee?|tombe|tombee?|sort|revient|toujours|souffre|souffrait|traverse|suite a|cause de|cause d'|pour|en|d'|de|une?|son|sa|ses|plus|tres|assez|trop|gravement) ?$/

/** Of the agent named last before it, unless one of the family stands nearer; or « l'arrêt maladie de l'éducatrice ». */
const isOfAgent = (
  unit: Unit,
  life: Life,
  {
    agents,
    family,
    before,
  }: { readonly agents: readonly Agent[]; readonly family: readonly Named[]; readonly before: AgentBefore },
): boolean => {
  if (agents.some(({ at }) => at >= life.end && ofThem.test(unit.folded.slice(life.end, at)))) return true
  const near = [...agents, ...family]
    .filter(({ at, end }) => end <= life.at && at < life.at)
    .sort((a, b) => b.at - a.at)
    .find((one) => (agents.some((agent) => agent === one) ? !governs(unit, one) : !isOwner(unit, one)))
  if (near === undefined) return before !== null && takesUp.test(unit.folded)
  const agent = agents.find((one) => one === near)
  return agent !== undefined && (agent.isHost || !forSomebody.test(unit.folded.slice(agent.end, life.at)))
}

const ofThem = new RegExp(
  `^[^.;!?]{0,16}(?:(?<![a-z])(?:de|du|des|chez|a) ?|d')(?:(?:la|le|notre|${foldedTitles(everyday)}) |l')?$`,
)

/** « L'éducatrice l'aide », « lui propose »: what follows is of the one whom she helps. */
const forSomebody =
  /^[a-z -]{0,30}?(?<![a-z])(?:l'(?=[a-z])|lui |leur |aide |aider |instruit |oriente |accompagne |propose |prescrit |preconise |evoque |demande )/

const takesUp = /^[^a-z]{0,4}(?:elles?|ils?|s(?:on|a|es)|leurs?|celle-ci|celui-ci)(?![a-z])/

const owner = new RegExp(`(?<![a-z])(?:de|du|d') ?(?:(?:${foldedTitles(everyday)}) ?)?$`)

/** « L'éducatrice de Sabrina est malade »: not Sabrina. « Rappelle à Mme X la date de son opération »: hers. */
const isOwner = ({ folded }: Unit, { at }: Pick<Agent, 'at'>): boolean => owner.test(folded.slice(0, at))

const governs = ({ passage, start, folded }: Unit, { at }: Pick<Agent, 'at'>): boolean =>
  /^(?:du|des|au|aux) /.test(folded.slice(at)) ||
  isGoverned(passage.text.slice(Math.max(start, start + at - besideName.governing), start + at))

/** An act for the one who reads, or for the service, and nothing else. */
const isAtWork = ({ folded }: Unit, agent: Agent | null, family: readonly Named[], { law }: Bench): boolean => {
  const after = folded.slice(agent?.end ?? 0)
  const isFor = family.some(({ who, at }) => (who === 'reader' || who === 'child') && at > (agent?.at ?? -1))
  return isFor || done.test(after) || hasCue(compileCues(law.protections.agents.works), after)
}

const done =
  /^[^.;!?]{0,60}(?<![a-z])(?:l'(?:a|ont|avait|[a-z]{3,})|lui|la (?:conduit|garde|couche|console|soigne|leve|rassure|ramene)|le (?:conduit|garde|couche|console|soigne|leve|rassure|ramene))(?![a-z])/
