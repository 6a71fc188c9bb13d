import type { Decision } from '../../../model/law/decision.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Restriction } from '../../model/carried.ts'
import type { AskedPlace } from '../../model/question.ts'
import { closeBesideHome } from '../fields/beside-home.ts'
import { closeTraits } from '../hidden/about-informant.ts'
import { closeMotherTraits } from '../hidden/about-mother.ts'
import { closeAroundHome } from '../hidden/around-home.ts'
import { closeBirths } from '../hidden/births.ts'
import { closeContacts } from '../hidden/contacts.ts'
import { withoutElsewhere } from '../hidden/elsewhere.ts'
import { type HiddenTerms, hiddenTerms } from '../hidden/hidden-terms.ts'
import { closeInformants } from '../hidden/informants.ts'
import { withToldMothers } from '../hidden/secret-mothers.ts'
import { sweepHidden } from '../hidden/sweep.ts'
import { answerPlaces, type PlacesDesk } from '../places/answered-places.ts'
import { outsideOpened, wholeAgain } from '../places/opened-whole.ts'
import { withSpelled } from '../spelled/spelled-homes.ts'
import { closeTellingMails } from '../spelled/telling-mails.ts'
import { atTheirEdges, withoutMistaken } from './edges.ts'
import type { Judged } from './judge-source.ts'
import { withoutOwnName } from './own-service.ts'
import { isFloor, restrictionOf } from './restrictions.ts'

/** What is to be hidden of a dossier, wherever it goes. */
export type Masks = {
  readonly findings: readonly Finding[]
  readonly decisions: readonly Decision[]
  readonly hidden: HiddenTerms
  /** Of each piece, what closes it: by the id of the piece. */
  readonly floorOf: ReadonlyMap<string, ReadonlySet<Restriction>>
  /** Somebody of it is protected from somebody: what nobody could read of a file is then in doubt. */
  readonly isGuarded: boolean
  /** The places of which a person can say that they are no hidden home. */
  readonly asked: readonly AskedPlace[]
}

export const masksOf = (
  { draft: read, hidesHome }: Judged,
  protections: Pick<ProtectionTable, 'elsewhere'>,
  places: PlacesDesk,
): Masks => {
  const proposed = atTheirEdges(read)
  const elsewhere = withoutElsewhere(proposed, withoutOwnName(proposed), protections)
  const placed = withSpelled({ ...proposed, findings: elsewhere.findings }, elsewhere)
  const answered = answerPlaces(proposed, placed, places, protections)
  const draft = withToldMothers({ ...proposed, findings: answered.findings })
  const own = closeContacts(draft, answered.decisions, hidesHome)
  const informants = closeInformants(draft)
  const births = closeBirths(draft)
  const asked = overlaid(own, informants.decisions, () => false)
  const born = overlaid(asked, births.decisions, isFloor)
  const traits = closeTraits(draft, informants.findings, born)
  const mothers = closeMotherTraits(draft, births.findings, born)
  const neighbours = closeAroundHome(draft, born, hidesHome, protections.elsewhere ?? null)
  const told = { ...neighbours, decisions: withoutMistaken(neighbours.decisions, draft) }
  const around = outsideOpened(told, answered.opened)
  const judged = [...overlaid(born, around.decisions, isFloor), ...traits.decisions, ...mothers.decisions]
  const hidden = hiddenTerms({ ...draft, findings: [...draft.findings, ...around.findings] }, judged)
  const swept = sweepHidden(draft, hidden)
  const beside = [closeBesideHome(draft, judged), closeTellingMails(draft, judged)]
  const all = [
    ...draft.findings,
    ...informants.findings,
    ...births.findings,
    ...around.findings,
    ...traits.findings,
    ...mothers.findings,
    ...swept.findings,
    ...beside.flatMap((one) => one.findings),
  ]
  const masked = {
    findings: all,
    decisions: [...judged, ...swept.decisions, ...beside.flatMap((one) => one.decisions)],
  }
  const whole = wholeAgain(masked, answered)
  const findings = [...masked.findings, ...whole.findings]
  const decisions = [...masked.decisions, ...whole.decisions]
  const floorOf = floorByPiece(findings, decisions)
  const isFlagged = draft.persons.some(
    ({ flags, role }) => role === 'informant' || flags.some((one) => one !== 'allegedPerpetrator'),
  )
  return { findings, decisions, hidden, floorOf, isGuarded: isFlagged || floorOf.size > 0, asked: whole.asked }
}

/** Decisions with others over them: one that stays is not changed, and what is said of another finding comes after. */
const overlaid = (
  base: readonly Decision[],
  over: readonly Decision[],
  stays: (decision: Decision) => boolean,
): readonly Decision[] => {
  const laid = new Map(over.map((one) => [one.findingId, one]))
  const held = new Set(base.map(({ findingId }) => findingId))
  return [
    ...base.map((one) => (stays(one) ? one : (laid.get(one.findingId) ?? one))),
    ...over.filter(({ findingId }) => !held.has(findingId)),
  ]
}

const floorByPiece = (
  findings: readonly Finding[],
  decisions: readonly Decision[],
): ReadonlyMap<string, ReadonlySet<Restriction>> => {
  const pieceOf = new Map(findings.map(({ id, pieceId }) => [id, pieceId]))
  const floorOf = new Map<string, Set<Restriction>>()
  for (const { findingId, ground } of decisions.filter(isFloor)) {
    const restriction = restrictionOf(ground)
    const pieceId = pieceOf.get(findingId)
    if (restriction === null || pieceId === undefined) continue
    floorOf.set(pieceId, (floorOf.get(pieceId) ?? new Set()).add(restriction))
  }
  return floorOf
}

/**
 * The decisions that a target asks for. What it closes by itself stays in the text. A word that a machine half read may be
 * anything: it is masked where the dossier guards somebody, and stays where it does not.
 */
export const decisionsFor = (
  { decisions, isGuarded }: Masks,
  expresses: ReadonlySet<Restriction>,
): readonly Decision[] =>
  decisions.map((decision): Decision => {
    if (decision.outcome === 'disclose') return decision
    const restriction = restrictionOf(decision.ground)
    const stays = decision.ground === 'ILLISIBLE' ? !isGuarded : restriction !== null && expresses.has(restriction)
    return stays ? { ...decision, outcome: 'disclose', ground: null } : decision
  })
