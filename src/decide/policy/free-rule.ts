import { categoriesWith } from '../../model/category.ts'
import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import { contains } from '../../model/record/span.ts'
import type { FindingStepId, OpeningRule } from '../../model/rule.ts'
import type { Bench } from '../bench.ts'
import type { Placed } from '../facts.ts'
import { isReadersName } from '../family/apart/may-be-reader.ts'
import type { Freed } from '../steps.ts'
import { valueLimits } from '../thresholds.ts'
import { doubtRule, isEveryday, wound } from './doubt-rule.ts'
import { isAdmitted, withinLine } from './told-fact.ts'

type Ask = (placed: Placed, bench: Bench) => Freed | null

/** What code asks of a finding before any policy, in order: the first that answers opens it. */
export const openings: readonly (readonly [FindingStepId, Ask])[] = [
  [
    'label',
    ({ passage, finding }) => (passage.role === 'labels' && !isPersonal(finding) ? free('label', finding) : null),
  ],
  [
    'same-as-target',
    ({ finding, findings }, bench) =>
      isTargetName(finding, findings, bench) || isNamedAfterTarget(finding, bench) || isReadersName(finding, bench)
        ? free('same-as-target', finding)
        : null,
  ],
  ['in-request', ({ finding }, bench) => (bench.isNamedByRequest(finding) ? free('in-request', finding) : null)],
  [
    'imperative',
    ({ finding }, bench) =>
      isNoName(finding, bench) ? free('imperative', { ...finding, category: 'other', personId: null }) : null,
  ],
  [
    'inside-a-name',
    ({ finding, findings }, bench) => {
      const name = nameAround(finding, findings, bench)
      return name === undefined ? null : free('no-name', name)
    },
  ],
  [
    'same-fact',
    (placed, bench) =>
      isSameFact(placed.finding, placed.findings, bench) || isAdmitted(placed, bench)
        ? free(isWound(placed.finding, bench) ? 'same-wound' : 'same-fact', placed.finding)
        : null,
  ],
  [
    'everyday-words',
    ({ finding, judgement, passage, findings }) => {
      const rule = doubtRule(finding, judgement, passage, findings)
      return rule === null ? null : free(rule, finding)
    },
  ],
]

const free = (rule: OpeningRule, as: Finding): Freed => ({ rule, as })

/** « tordu le bras » in the act itself: a body in everyday words. « pauvre dépressive » is health, inside the act too. */
const isWound = (finding: Finding, bench: Bench): boolean =>
  finding.category === 'health' && wound.test(finding.why) && isEveryday(textOf(finding, bench))

// « Gardez-la au chaud »: an order, with whom it is about.
const order = /^\p{Lu}\p{Ll}{2,}-(?:la|le|les|moi|toi|lui|nous|vous|leur|en|y)$/u

const isNoName = (finding: Finding, bench: Bench): boolean =>
  finding.category === 'person' && finding.detector !== 'knownPersons' && order.test(textOf(finding, bench))

/** The name that a fact was seen inside (« Bénédicte », « M. Soulard »). */
const nameAround = (finding: Finding, findings: readonly Finding[], bench: Bench): Finding | undefined =>
  (finding.detector === 'tagger' || /^\p{Lu}[\p{L}'’-]*$/u.test(textOf(finding, bench))) && facts.has(finding.category)
    ? findings.find(
        (other) => other.category === 'person' && other.detector !== 'safety-net' && contains(other, finding),
      )
    : undefined

const facts = categoriesWith('fact')

/** Two layers may name one fact differently: inside what the request asks for, the other name hides nothing. */
const isSameFact = (finding: Finding, findings: readonly Finding[], bench: Bench): boolean => {
  const isGuess =
    finding.detector === 'tagger' && (finding.category === 'person' || !/[\p{Lu}\d]/u.test(textOf(finding, bench)))
  if (bench.asked.has(finding.category) || !(facts.has(finding.category) || isGuess)) return false
  return findings.some(
    (other) =>
      bench.asked.has(other.category) &&
      other.category !== 'person' &&
      other.detector !== 'tagger' &&
      (finding.category !== 'person' || opensPhrase(finding, other)) &&
      (contains(other, withinLine(finding, bench)) ||
        (finding.category === 'judicial' && (isNextTo(other, finding, bench) || areQuoted(other, finding, bench))) ||
        (isGuess && finding.category !== 'health' && contains(finding, other))),
  )
}

/** What follows an act and begins with « de » completes it: « menace … de brûler sa voiture ». */
const isNextTo = (act: Finding, finding: Finding, bench: Bench): boolean => {
  const between = bench.passageOf.get(finding.passageId)?.text.slice(act.end, finding.start) ?? ''
  const isComplement = /^d(?:e |['’])/.test(textOf(finding, bench))
  return (
    isComplement && act.end <= finding.start && between.length <= valueLimits.complement && !/[.;:!?\n]/.test(between)
  )
}

/** The words of a threat are the fact itself: « si tu parles à la police, je te tue ». */
const areQuoted = (act: Finding, finding: Finding, bench: Bench): boolean => {
  const text = bench.passageOf.get(finding.passageId)?.text ?? ''
  const first = Math.min(act.start, finding.start)
  const last = Math.max(act.end, finding.end)
  const open = text.lastIndexOf('«', first)
  const close = text.indexOf('»', last)
  return open !== -1 && close !== -1 && !/[«»]/.test(text.slice(open + 1, close))
}

/** A person guessed where an act begins (« Coups reçus ») is the act; one further on (« frappée par kevin ») is a person. */
const opensPhrase = (finding: Finding, act: Finding): boolean => finding.start === act.start && contains(act, finding)

const textOf = (finding: Finding, bench: Bench): string =>
  bench.passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''

const identifiers = categoriesWith('identifier', 'born')

/**
 * Column names and keys name things (« diagnostic »), unless somebody or an identifier stands among them.
 */
const isPersonal = (finding: Finding): boolean =>
  identifiers.has(finding.category) && finding.confidence >= valueLimits.personalLabel

const nameCategories = categoriesWith('name')

/** A lesser claim on words that are the targeted person's own name adds nothing to hide. */
const isTargetName = (finding: Finding, findings: readonly Finding[], bench: Bench): boolean =>
  finding.personId === null &&
  nameCategories.has(finding.category) &&
  finding.kind !== 'informant-clue' &&
  findings.some(
    (other) =>
      other.category === 'person' &&
      other.personId !== null &&
      bench.targetIds.includes(other.personId) &&
      contains(other, finding),
  )

/** « garage Soulard », where the request asks about M. Soulard: no other word of it is a name. Under a hidden address it may be a clue. */
const isNamedAfterTarget = (finding: Finding, bench: Bench): boolean => {
  const names = textOf(finding, bench).match(/\p{Lu}[\p{L}'’-]+/gu) ?? []
  const families = bench.targetIds.flatMap((id) => bench.personOf.get(id)?.family ?? []).map(foldText)
  return (
    finding.category === 'organisation' &&
    !bench.flags.has('protectedAddress') &&
    !bench.flags.has('anonymousPlacement') &&
    names.length > 0 &&
    names.every((name) => families.includes(foldText(name)))
  )
}
