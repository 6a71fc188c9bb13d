import { parseArgs } from 'node:util'
import type { Draft } from '../src/model/draft.ts'
import { foldText } from '../src/model/fold.ts'
import { answerAs, mayOpen } from './oracle.ts'
import { cachedCase, casesIn, fold, type ScopeCase } from './scope-cases.ts'
import { type Left, leavingAs, leftOf } from './scope-left.ts'

// `npm run bench:scope -- DIR… [--show]`: requisitions over dossiers. Each family of DIR has `pieces/` and folders with
// `request.yaml` and `expected.json`. Counted: facts to keep that are kept, words that must not leave that do: with no
// human, then after 5, 10, 12, 20 questions answered as the law would (`oracle.ts`), the words read, and whether a chance that
// was said came true. Without --show: sums only, so that a blind folder stays blind.

const budgets = [5, 10, 12, 20] as const

type Outcome = {
  readonly one: ScopeCase
  readonly alone: Left
  readonly both: Left
  readonly after: readonly (Left & { readonly answers: number; readonly words: number; readonly rounds: number })[]
  readonly why: readonly string[]
  readonly whyAfter: readonly string[]
  readonly said: readonly { readonly chance: number; readonly was: boolean }[]
  readonly milliseconds: { readonly detect: number; readonly propose: number }
}

/** What covers a fact that was lost: the grounds of scope first, else what was found inside it. */
const whyLost = (draft: Draft, text: string, isBoth: boolean): string => {
  const decisionOf = new Map(draft.decisions.map((one) => [one.findingId, one]))
  for (const { id, text: own } of draft.dossier.pieces.flatMap(({ passages }) => passages)) {
    const cells = cellsIn(foldText(own), text)
    if (cells.length === 0) continue
    const over = draft.findings.filter(
      (f) => f.passageId === id && cells.some(({ start, end }) => f.start < end && start < f.end),
    )
    const held = over
      .filter((f) => decisionOf.get(f.id)?.outcome === 'withhold' || (!isBoth && decisionOf.get(f.id)?.needsSecond))
      .sort((a, b) => Number(b.category === 'out-of-scope') - Number(a.category === 'out-of-scope'))
    const words = held.map(
      (f) =>
        `${f.why === 'gate' ? 'gate:' : ruleOf(decisionOf.get(f.id))}${decisionOf.get(f.id)?.ground}${f.category === 'out-of-scope' ? '' : `:${f.category}[${own.slice(f.start, f.end)}]`}`,
    )
    return [...new Set(words)].join(' ')
  }
  return '?'
}

/** A sentence that waits: because it was doubted, or somebody asked for silence in it. */
const ruleOf = (decision: Draft['decisions'][number] | undefined): string =>
  decision !== undefined && 'rule' in decision.by && ['doubted', 'silence', 'two-persons'].includes(decision.by.rule)
    ? `${decision.by.rule}:`
    : ''

/** Where a fact stands in a passage: whole, or cell by cell for a row; empty when it does not. */
const cellsIn = (own: string, text: string): readonly { readonly start: number; readonly end: number }[] => {
  const cells = text.split(';').filter((cell) => cell.trim() !== '')
  let from = 0
  const found = cells.map((cell) => {
    const start = own.indexOf(cell, from)
    from = start === -1 ? from : start + cell.length
    return { start, end: start + cell.length }
  })
  return found.some(({ start }) => start === -1) ? [] : found
}

const runCase = async (one: ScopeCase): Promise<Outcome> => {
  const { draft, detect, propose } = await cachedCase(one)
  const { expected } = one
  const alone = leftOf(draft, leavingAs(draft, null), expected)
  const after = budgets.map((most) => {
    const answered = answerAs(one, draft, most)
    return { ...answered, ...leftOf(answered.draft, leavingAs(answered.draft, 'Odile MAREY'), expected) }
  })
  const last = after[budgets.indexOf(12)]
  const lostText = (left: Left | undefined): readonly string[] =>
    expected.keep.filter((_, at) => left?.kept[at] !== true).map(({ text }) => fold(text))
  return {
    ...{ one, alone, after },
    both: leftOf(draft, leavingAs(draft, 'Odile MAREY'), expected),
    why: lostText(alone).map((text) => whyLost(draft, text, false)),
    whyAfter: lostText(last).map((text) => whyLost(last?.draft ?? draft, text, true)),
    said: (last?.draft.questions ?? [])
      .filter(({ id }) => last?.draft.rulings?.some((one) => one.question === id))
      .flatMap(({ items }) => items.map((item) => ({ chance: item.chance, was: mayOpen(item, expected) }))),
    milliseconds: { detect, propose },
  }
}

const share = (count: number, total: number): string =>
  `${count} of ${total} (${((100 * count) / Math.max(1, total)).toFixed(1)} %)`

const causesOf = (whys: readonly string[]): string => {
  const causes = new Map<string, number>()
  for (const why of whys) {
    const cause = /^(?:[a-z-]+:)?[A-Z0-9-]+(?::[a-z-]+)?/.exec(why)?.[0] ?? 'none'
    causes.set(cause, (causes.get(cause) ?? 0) + 1)
  }
  return [...causes]
    .sort(([, a], [, b]) => b - a)
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { show: { type: 'boolean' } } })
const outcomes: Outcome[] = []
for (const one of casesIn(positionals)) outcomes.push(await runCase(one))

const sum = (of: (outcome: Outcome) => number): number => outcomes.reduce((total, one) => total + of(one), 0)
const total = sum(({ one }) => one.expected.keep.length)
const forbidden = sum(({ one }) => one.expected.forbidden.length)
const keptIn = (of: (outcome: Outcome) => Left): number => sum((one) => of(one).kept.filter(Boolean).length)
const leakedIn = (of: (outcome: Outcome) => Left): number => sum((one) => of(one).leaked.length)
const ofOne = sum(({ one }) => one.expected.keep.filter(({ needs }) => needs === 'one').length)
const keptOfOne = sum(
  ({ one, alone }) => one.expected.keep.filter(({ needs }, at) => needs === 'one' && alone.kept[at]).length,
)

if (values.show === true) {
  for (const { one, alone, after, why, whyAfter } of outcomes) {
    const last = after[budgets.indexOf(12)]
    console.log(
      `${one.name}: alone ${alone.kept.filter(Boolean).length}, after ${last?.kept.filter(Boolean).length} of ${one.expected.keep.length} (${last?.answers} answers, ${last?.words} words)`,
    )
    const lost = one.expected.keep.filter((_, at) => !alone.kept[at])
    for (const [at, fact] of lost.entries()) console.log(`  lost  ${why[at]} | ${fact.text}`)
    const lostAfter = one.expected.keep.filter((_, at) => last?.kept[at] !== true)
    for (const [at, fact] of lostAfter.entries()) console.log(`  STILL ${whyAfter[at]} | ${fact.text}`)
    for (const sight of alone.sights) console.log(`  LEFT  ${sight}`)
    for (const sight of last?.sights.filter((_, at) => !alone.leaked.includes(last.leaked[at] ?? '')) ?? [])
      console.log(`  LEFT AFTER ${sight}`)
  }
}
console.log(`${outcomes.length} requests`)
console.log(
  `no human, one signature: kept ${share(
    keptIn(({ alone }) => alone),
    total,
  )}; of those that one may free ${share(keptOfOne, ofOne)}; left ${share(
    leakedIn(({ alone }) => alone),
    forbidden,
  )}`,
)
console.log(
  `no human, two signatures: kept ${share(
    keptIn(({ both }) => both),
    total,
  )}; left ${share(
    leakedIn(({ both }) => both),
    forbidden,
  )}`,
)
for (const [at, most] of budgets.entries()) {
  const of = ({ after }: Outcome) => after[at] ?? { kept: [], leaked: [], sights: [], answers: 0, words: 0, rounds: 0 }
  const words = outcomes.map((one) => of(one).words).sort((a, b) => a - b)
  console.log(
    `${most} questions: kept ${share(keptIn(of), total)}; left ${share(leakedIn(of), forbidden)}; ${(sum((one) => of(one).answers) / outcomes.length).toFixed(1)} answers, ${words[Math.floor(words.length / 2)] ?? 0} words in the middle, ${words.at(-1) ?? 0} at most`,
  )
}
console.log(`lost alone to: ${causesOf(outcomes.flatMap(({ why }) => why))}`)
console.log(`lost after twelve to: ${causesOf(outcomes.flatMap(({ whyAfter }) => whyAfter))}`)
const said = outcomes.flatMap((one) => one.said)
for (let bin = 0; bin < 10; bin += 1) {
  const inBin = said.filter(({ chance }) => Math.min(9, Math.floor(10 * chance)) === bin)
  if (inBin.length === 0) continue
  const mean = inBin.reduce((all, { chance }) => all + chance, 0) / inBin.length
  console.log(
    `chance said ${mean.toFixed(2)}, was ${(inBin.filter(({ was }) => was).length / inBin.length).toFixed(2)} (${inBin.length})`,
  )
}
console.log(
  `proposing ${(
    (100 * sum((one) => one.milliseconds.propose)) /
      Math.max(
        1,
        sum((one) => one.milliseconds.detect),
      )
  ).toFixed(0)} % of the CPU of detecting`,
)
