import type { Category } from '../../model/category.ts'
import type { Claim } from '../../model/record/finding.ts'
import { type SentenceReach, statementReader } from '../engine/statement.ts'
import type { Token } from '../engine/tokens.ts'
import type { View } from '../engine/view.ts'
import { isDeniedAfter, isDeniedInside, isQuestioned, polarityBefore } from './negation.ts'
import { withAuxiliaries, withComplements } from './phrase-complement.ts'
import { completed, extendLeft, extendRight, isLinked, widenCompound } from './phrase-extent.ts'
import type { PhraseMatch } from './phrase-matcher.ts'
import type { Sense } from './sensitive-lexicon.ts'
import { phrasesOf } from './sensitive-phrases.ts'

/** The claims of one category. The text is read once for all of them. */
export const sensitiveClaims = (view: View, category: Category): readonly Claim[] => {
  const known = scans.get(view) ?? scan(view.flat)
  scans.set(view, known)
  return known.filter((claim) => claim.category === category)
}

/** Eight detectors ask for the same view, one after the other. Nothing is kept once the view is gone. */
const scans = new WeakMap<View, readonly Claim[]>()

type Fact = { readonly from: number; readonly to: number; readonly sense: Sense }

const scan = (flat: string): readonly Claim[] => {
  const { tokens, matches } = phrasesOf(flat)
  const statementAt = statementReader(flat, tokens)
  const facts = withoutFriends(matches)
    .filter((fact) => isSaidOfSomebody(fact, { flat, tokens, statementAt }))
    .map((fact) => ({ ...fact, to: reach(tokens, fact) }))
  return linked(facts, tokens).map((fact) => claimOf(fact, tokens, flat))
}

const reach = (tokens: readonly Token[], { from, to, sense }: Fact): number => {
  const end = completed(tokens, sense.isOpen ? extendRight(tokens, completed(tokens, to)) : to)
  return withComplements(tokens, { from, to: end })
}

/** A false friend silences what it overlaps in its category, unless a longer phrase holds it whole. */
const withoutFriends = (matches: readonly PhraseMatch<Sense>[]): readonly Fact[] => {
  const friendAt = new Map<string, Run>()
  for (const { from, to, target } of matches) {
    if (target.isFriend) for (let at = from; at < to; at += 1) friendAt.set(`${target.category} ${at}`, { from, to })
  }
  const isSilenced = ({ from, to, target }: PhraseMatch<Sense>): boolean => {
    for (let at = from; at < to; at += 1) {
      const friend = friendAt.get(`${target.category} ${at}`)
      if (friend !== undefined && !holds({ from, to }, friend)) return true
    }
    return false
  }
  return matches.flatMap((match) =>
    match.target.isFriend || isSilenced(match) ? [] : [{ from: match.from, to: match.to, sense: match.target }],
  )
}

type Run = { readonly from: number; readonly to: number }

const holds = (outer: Run, inner: Run): boolean =>
  outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from

type Reading = {
  readonly flat: string
  readonly tokens: readonly Token[]
  readonly statementAt: (at: number) => SentenceReach
}

const isSaidOfSomebody = (fact: Fact, { flat, tokens, statementAt }: Reading): boolean => {
  const last = tokens[fact.to - 1]
  if (last === undefined || isShare(flat, last.end) || isTradeTitle(flat, tokens, fact) || isLabel(flat, fact, last))
    return false
  if (fact.sense.kind === 'service' && isLetterhead(tokens, fact)) return false
  if (isTicked(flat, tokens[fact.from])) return true
  const statement = statementAt(fact.from)
  if (fact.sense.isWeak && !statement.isPersonal && !statement.isBrief) return false
  return statement.isPersonal || !statement.isGeneric
}

/** « [X] handicap d'une personne du foyer »: a ticked box says it of somebody, however general its words. */
const isTicked = (flat: string, first: Token | undefined): boolean =>
  first !== undefined && /(?:\[[xX✓✔]\]|[☒☑✓✔]) {0,2}$/.test(flat.slice(Math.max(0, first.start - 6), first.start))

/** « troubles psychiques (18 %) »: a statistic. A rate of incapacity is written the other way round. */
const isShare = (flat: string, end: number): boolean =>
  /^ ?(?:\(|: ?)\d{1,3}(?:[.,]\d{1,2})? ?%/.test(flat.slice(end, end + 14))

/** « Allergies : … »: the name of a field says nothing; its value has its own detector. */
const isLabel = (flat: string, fact: Fact, last: Token): boolean =>
  fact.to === fact.from + 1 && label.test(last.folded) && /^ ?:/.test(flat.slice(last.end, last.end + 2))

const label =
  /^(?:allergie|traitement|pathologie|handicap|maladie|addiction|hospitalisation|nationalite|violence|dette|credit|expulsion|religion|orientation|ressource|revenu|salaire|retraite|epargne)s?$/

/** « Élodie NOËL, psychologue », « (ergothérapeute) »: somebody's trade. */
const isTradeTitle = (flat: string, tokens: readonly Token[], fact: Fact): boolean => {
  const first = tokens[fact.from]
  const before = tokens[fact.from - 1]
  if (first === undefined || before === undefined || !first.isBroken || !trade.test(first.folded)) return false
  return /^\p{Lu}/u.test(before.text) && /[,(–:-]/.test(flat.slice(before.end, first.start))
}

/** « SAMSAH Cap Autonomie »: the name of a service, not somebody's care. */
const isLetterhead = (tokens: readonly Token[], fact: Fact): boolean => {
  const next = tokens[fact.to]
  return (
    tokens[fact.from]?.isSentenceStart === true && (next === undefined || next.isBroken || /^\p{Lu}/u.test(next.text))
  )
}

const trade =
  /(?:logue|iatre|ologiste|therapeute|psychomotricien(?:ne)?|orthophoniste|infirmiere?|orthoptiste|nutritionniste|pediatre|obstetricienne?|kine|neuro|psy|curateur|curatrice|tuteur|tutrice|mandataire|cpip|mjpm|chirurgien(?:ne)?)s?$/

const linked = (facts: readonly Fact[], tokens: readonly Token[]): readonly Fact[] => {
  const merged: Fact[] = []
  for (const fact of facts) {
    const last = merged.at(-1)
    const isSame = last !== undefined && last.sense.category === fact.sense.category
    if (isSame && (fact.from < last.to || isLinked(tokens, last.to, fact.from))) {
      merged[merged.length - 1] = { ...last, to: Math.max(last.to, fact.to) }
    } else merged.push(fact)
  }
  return merged
}

const claimOf = (fact: Fact, tokens: readonly Token[], flat: string): Claim => {
  const from = extendLeft(tokens, fact.from)
  const before = polarityBefore(tokens, from) ?? polarityBefore(tokens, fact.from)
  const start = tokens[withAuxiliaries(tokens, Math.min(before?.from ?? from, from))]?.start ?? 0
  const end = tokens[fact.to - 1]?.end ?? 0
  return {
    ...widenCompound(flat, start, end),
    category: fact.sense.category,
    kind: before?.kind ?? ownPolarity(fact, tokens, flat, end) ?? fact.sense.kind,
    confidence: fact.sense.isWeak ? 0.6 : 0.85,
    why: `lexicon-${fact.sense.kind}`,
  }
}

const ownPolarity = (fact: Fact, tokens: readonly Token[], flat: string, end: number): string | null => {
  if (isDeniedInside(tokens, fact.from, fact.to) || isDeniedAfter(flat, end)) return 'negated'
  return isQuestioned(flat, end) ? 'hypothetical' : null
}
