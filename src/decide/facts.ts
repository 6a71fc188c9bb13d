import { foldText } from '../model/fold.ts'
import type { Finding } from '../model/record/finding.ts'
import { isApart, type Passage } from '../model/record/passage.ts'
import { overlaps, type Span } from '../model/record/span.ts'
import type { Bench } from './bench.ts'
import { isOfOwnChildhood } from './family/once-child.ts'
import { isNamedValue } from './plan/values.ts'
import type { Case, Facts } from './policy/policy.ts'
import type { Judgement } from './scope/units/scope.ts'
import { isDoneToChild } from './scope/who/child-victim.ts'
import { isOfBody } from './scope/who/mentions.ts'
import { isMinor } from './scope/who/targets.ts'
import { topicScores, valueLimits } from './thresholds.ts'

/** A finding where it stands: its neighbours, what was judged of its sentence, how the author of its piece is bound. */
export type Placed = {
  readonly finding: Finding
  readonly passage: Passage
  readonly findings: readonly Finding[]
  readonly judgement: Judgement | null
  readonly regime: Facts['regime']
}

/** What the rules ask of a finding, read as `finding` says it is. */
export const caseOf = (finding: Finding, { findings, judgement, regime }: Placed, bench: Bench): Case => {
  const known = withKind(finding, findings, bench)
  const facts = factsOf(finding, findings, judgement, bench, regime)
  return { finding: known, facts: { ...facts, named: isNamed(known, bench) } }
}

const isNamed = (finding: Finding, { plan, law, passageOf }: Bench): boolean => {
  if (plan.values.size === 0) return false
  const words = passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? ''
  return isNamedValue(finding, words, plan.values, law.values)
}

const isTarget = (personId: string | null, bench: Bench): boolean =>
  personId !== null && bench.targetIds.includes(personId)

const factsOf = (
  finding: Finding,
  findings: readonly Finding[],
  judgement: Judgement | null,
  bench: Bench,
  regime: Facts['regime'],
): Omit<Facts, 'named'> => {
  const personId =
    finding.category === 'person' ? finding.personId : (finding.personId ?? nearestPerson(finding, findings, judgement))
  const person = personId === null ? undefined : bench.personOf.get(personId)
  const on = bench.request.receivedAt
  const about = judgement?.about ?? []
  const minorVictim = finding.category === 'violence' && isMinorVictim(finding, judgement, bench, on)
  return {
    role: person?.role ?? null,
    target:
      isTarget(personId, bench) ||
      (finding.category === 'person' && bench.namedIds.has(personId ?? '')) ||
      (isSharedFact(finding, personId) && about.length > 0) ||
      isOwnStory(finding, personId, bench),
    asked: (bench.asked.has(finding.category) && !isOtherDebt(finding, bench)) || isRelated(finding, judgement, bench),
    minor: finding.category === 'violence' ? minorVictim : person !== undefined && isMinor(person, on),
    regime,
  }
}

/** What somebody owes is no resource: an act about what came in and went out does not ask for it. */
const isOtherDebt = ({ kind }: Finding, { request }: Bench): boolean =>
  kind === 'debt' && !request.subjects.includes('debts')

const isRelated = (finding: Finding, judgement: Judgement | null, bench: Bench): boolean =>
  bench.related.has(finding.category) &&
  judgement !== null &&
  judgement.ground === null &&
  judgement.topic.asked >= topicScores.own &&
  (finding.category !== 'finance' || isPay(finding, judgement, bench))

/** A sum, in a sentence that speaks of no debt, no aid, no game: what a work is paid. */
const isPay = ({ passageId, start, end }: Finding, { unit }: Judgement, bench: Bench): boolean =>
  /\d ?(?:€|euros?)/i.test(bench.passageOf.get(passageId)?.text.slice(start, end) ?? '') &&
  !/(?<![a-z])(?:dette|credit|emprunt|jeu|rsa|caf|aah|apl|aide|alloc|impaye|surendett|pension|retraite|loyer|restos|amende)/.test(
    unit.folded,
  )

/** An act has an author and a victim: in a unit about the targeted person it is hers, whoever is named nearest. */
const isSharedFact = (finding: Finding, personId: string | null): boolean =>
  finding.category === 'violence' ||
  finding.kind === 'complaint' ||
  (finding.category !== 'person' && personId === null)

/**
 * The words name a minor asked about, are about minors alone, or tell of a child whom nobody names: « il l'a frappée » beside a mother is about her. In a row,
 * the value itself must name the minor.
 */
const isMinorVictim = (finding: Finding, judgement: Judgement | null, bench: Bench, on: string | null): boolean => {
  if (judgement === null) return false
  const { about, unit } = judgement
  const minors = about.filter((id) => isMinorId(id, bench, on))
  if (about.length > 0 && minors.length === about.length) return true
  if (isDoneToChild(unit.folded, { start: finding.start - unit.start, end: finding.end - unit.start })) return true
  const line = isApart(unit.passage) ? lineAround(finding, unit.passage.text) : unit
  const persons = bench.byPassage.get(finding.passageId) ?? []
  return persons.some((f) => f.category === 'person' && minors.includes(f.personId ?? '') && overlaps(f, line))
}

const lineAround = ({ start, end }: Finding, text: string): Span => {
  const after = text.slice(end).search(/[\t\n]/)
  const before = text.slice(0, start).search(/[^\t\n]*$/)
  return { start: before, end: after === -1 ? text.length : end + after }
}

export const isMinorId = (id: string, bench: Pick<Bench, 'personOf'>, on: string | null): boolean => {
  const person = bench.personOf.get(id)
  return person !== undefined && isMinor(person, on)
}

/** In the record of the reader's own childhood, what was done to a child, and facts of nobody else, are the reader's. */
const isOwnStory = (finding: Finding, personId: string | null, bench: Bench): boolean =>
  finding.category !== 'person' &&
  (finding.category === 'violence' || personId === null) &&
  isOfOwnChildhood({ id: finding.passageId }, bench)

/** A fact is about the nearest person named before it in its unit, else after it, else whom the unit is about. */
const nearestPerson = (finding: Finding, findings: readonly Finding[], judgement: Judgement | null): string | null => {
  if (judgement === null) return null
  const persons = findings.filter(
    (f) => f.category === 'person' && f.personId !== null && overlaps(f, judgement.unit) && !isOfBody(f, findings),
  )
  const before = persons.filter((f) => f.start <= finding.start).at(-1)
  return before?.personId ?? persons[0]?.personId ?? judgement.about[0] ?? null
}

/** A layer that knows the category only takes the finer kind from one that claims the same words. */
const withKind = (finding: Finding, findings: readonly Finding[], bench: Bench): Finding => {
  if (finding.kind !== null) return finding
  if (isBank(finding, bench)) return { ...finding, kind: 'bank' }
  if (isEmployer(finding, bench)) return { ...finding, kind: 'employer' }
  const twin = findings.find((f) => f.category === finding.category && f.kind !== null && overlaps(f, finding))
  return twin === undefined ? finding : { ...finding, kind: twin.kind }
}

const employs = /(?:employeu[a-z]{1,3}|travaille|salariee?|embauchee?|en poste|contrat (?:chez|avec))[^.;]{0,40}$/

/** A body that words of work lead to. */
const isEmployer = (finding: Finding, bench: Bench): boolean => {
  const text = bench.passageOf.get(finding.passageId)?.text ?? ''
  return (
    finding.category === 'organisation' &&
    employs.test(foldText(text.slice(Math.max(0, finding.start - valueLimits.workBefore), finding.start)))
  )
}

/** A body that holds money, by its name or by the account that words before it tell of. */
const isBank = ({ category, passageId, start, end }: Finding, bench: Bench): boolean => {
  if (category !== 'organisation') return false
  const text = bench.passageOf.get(passageId)?.text ?? ''
  const before = foldText(text.slice(Math.max(0, start - valueLimits.workBefore), start))
  return banks.test(foldText(text.slice(start, end))) || accountAt.test(before)
}

const banks =
  /(?<![a-z])(?:banque|credit (?:agricole|mutuel|lyonnais|cooperatif|du nord)|caisse d'epargne|bnp|societe generale|lcl|cic|bred|boursorama|boursobank|hello bank|fortuneo|revolut|n26|nickel|monabanq|ccp)(?![a-z])/
const accountAt =
  /(?<![a-z])(?:comptes?(?! rendu)|livrets?|domiciliation|domicilie|bancaire)[^.;]{0,40}(?:a|au|aux|chez|aupres d[eu]|dans|:) ?(?:la |le |l')?$/
