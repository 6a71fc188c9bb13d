import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { candidatesOf } from '../src/decide/ask/candidates.ts'
import { scoreOf } from '../src/decide/ask/chance.ts'
import { type Features, featuresOf } from '../src/decide/ask/features.ts'
import type { Telling } from '../src/decide/ask/telling.ts'
import { atService } from '../src/decide/gates/gates.ts'
import { judgeRecord } from '../src/decide/judge-record.ts'
import { orderOfJudgement } from '../src/decide/order.ts'
import { loadModels } from '../src/decide/plan/act-model.ts'
import { detectedIn } from '../src/explain/view.ts'
import { foldText } from '../src/model/fold.ts'
import { learn } from './fit-newton.ts'
import { holds, mayOpen } from './oracle.ts'
import {
  cachedCase,
  casesIn,
  type Expected,
  fold,
  law,
  pipelineOf,
  type ScopeCase,
  subjectWeights,
} from './scope-cases.ts'
import { type FactSentence, packFacts, tellFacts } from './train-facts.ts'

// `npm run train:asks [-- DIR…]`: learns in which sentences there is a fact to hand over, from families with their expected
// lists, and writes `pipelines/weights/asks.json`. Deterministic. Prints the calibration, each family judged by weights that
// never saw it.

const untold: Telling = () => 0

type Example = {
  readonly family: string
  readonly request: string
  readonly features: Features
  readonly label: number
  readonly unit: string
  /** As it would leave. */
  readonly text: string
  /** It leaves by itself; how many facts, and words that must not leave, it holds. */
  readonly isKept: boolean
  readonly facts: number
  readonly leaks: number
}

const told = (text: string, { keep, forbidden }: Expected) => ({
  facts: keep.filter((fact) => holds(text, fact.text)).length,
  leaks: forbidden.filter((word) => fold(text).includes(fold(word.text))).length,
})

/** The record is judged under the right subjects, and once more under those read: both happen. */
const examplesOf = async (one: ScopeCase): Promise<readonly Example[]> => {
  const { draft } = await cachedCase(one)
  const base = {
    ...{ pieces: draft.dossier.pieces, persons: draft.persons, findings: detectedIn(draft) },
    ...{ policy: pipelineOf(one).policy, law: atService(law, draft.dossier.service) },
    ...loadModels(subjectWeights),
  }
  const read = draft.request.subjects
  const right = one.expected.subjects.length > 0 ? one.expected.subjects : read
  const basis = draft.request.basis ?? 'CPP 77-1-1'
  const judged = (subjects: typeof read): readonly Example[] => {
    const request = { ...draft.request, subjects, basis, subjectsRead: false }
    const record = judgeRecord({ ...base, request }, orderOfJudgement)
    return candidatesOf(record, orderOfJudgement, null).map((candidate) => ({
      ...{ family: one.family, request: `${one.name} ${subjects.join(' ')}` },
      features: featuresOf(candidate, record.bench, untold),
      text: candidate.text,
      label: mayOpen(candidate, one.expected) ? 1 : 0,
      unit: `${one.name} ${candidate.piece.id} ${candidate.rank}`,
      isKept: candidate.ground === null && candidate.variant === 'plain',
      ...told(candidate.text, one.expected),
    }))
  }
  const isRead = read.length === right.length && read.every((subject) => right.includes(subject))
  return [...judged(right), ...(isRead ? [] : judged(read))]
}

type Scored = { readonly score: number; readonly label: number }

/** Platt's curve on scores of families that the weights had not seen. */
const platt = (scored: readonly Scored[]): { readonly slope: number; readonly offset: number } => {
  let [slope, offset] = [1, 0]
  for (let step = 0; step < 200; step += 1) {
    let [g0, g1, h00, h01, h11] = [0, 0, 1e-6, 0, 1e-6]
    for (const { score, label } of scored) {
      const p = 1 / (1 + Math.exp(-(slope * score + offset)))
      const d = p * (1 - p)
      g0 += (p - label) * score
      g1 += p - label
      h00 += d * score * score
      h01 += d * score
      h11 += d
    }
    const det = h00 * h11 - h01 * h01
    slope -= (h11 * g0 - h01 * g1) / det
    offset -= (h00 * g1 - h01 * g0) / det
  }
  return { slope, offset }
}

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { ridge: { type: 'string', default: '3' }, curve: { type: 'string', default: 'fixtures/ask' } },
})
const folders = positionals.length > 0 ? positionals : ['fixtures/scope', 'fixtures/ask']
const examples: Example[] = []
for (const one of casesIn(folders)) examples.push(...(await examplesOf(one)))
const ridge = Number(values.ridge)
const folds = 6

/** Families in as many parts as there are rounds of a training. */
const partsOf = (some: readonly Example[], parts: number): readonly ReadonlySet<string>[] => {
  const families = [...new Set(some.map(({ family }) => family))].sort()
  return Array.from({ length: parts }, (_, part) => new Set(families.filter((_, at) => at % parts === part)))
}

const withTold = (tell: Telling, { features, text }: Example): Features => ({ ...features, 'told:fact': tell(text) })

/** Each sentence with what its words tell, by weights that never saw its family. */
const toldApart = (some: readonly Example[]): readonly Example[] =>
  partsOf(some, 5).flatMap((held) => {
    const tell = tellFacts(factsIn(some.filter(({ family }) => !held.has(family))))
    return some
      .filter(({ family }) => held.has(family))
      .map((example) => ({ ...example, features: withTold(tell, example) }))
  })

/** Sentences, each once in a request, with all that they mask masked: whether there is a fact in it, in whatever way it leaves. */
const factsIn = (some: readonly Example[]): readonly FactSentence[] => {
  const units = new Map<string, FactSentence>()
  for (const { unit, text, facts, label } of some) {
    const before = units.get(unit)
    const isFact = facts > 0 || label === 1 || before?.isFact === true
    units.set(unit, { folded: before?.folded ?? foldText(text), isFact })
  }
  return [...units.values()]
}

const scored: (Scored & { readonly example: Example })[] = []
for (const held of partsOf(examples, folds)) {
  const seen = examples.filter(({ family }) => !held.has(family))
  const learnt = learn(toldApart(seen), ridge)
  const tell = tellFacts(factsIn(seen))
  for (const example of examples.filter(({ family }) => held.has(family)))
    scored.push({ score: scoreOf(withTold(tell, example), learnt), label: example.label, example })
}
// Where the rules were written with the records in sight they keep most facts themselves, and fewer are left to ask about
// than in a record that is new: the curve is of the records that the rules have seen least.
const newest = scored.filter(({ example }) => example.family.startsWith(values.curve))
const curve = platt(newest.length > 0 ? newest : scored)
const chance = (score: number): number => 1 / (1 + Math.exp(-(curve.slope * score + curve.offset)))
console.log(
  `${examples.length} ways of sentences in ${new Set(examples.map(({ family }) => family)).size} families, ${examples.filter(({ label }) => label === 1).length} to hand over`,
)
for (let bin = 0; bin < 10; bin += 1) {
  const inBin = newest.filter(({ score }) => Math.min(9, Math.floor(10 * chance(score))) === bin)
  if (inBin.length === 0) continue
  const said = inBin.reduce((sum, { score }) => sum + chance(score), 0) / inBin.length
  const was = inBin.filter(({ label }) => label === 1).length / inBin.length
  console.log(`said ${said.toFixed(2)}, was ${was.toFixed(2)} (${inBin.length})`)
}
const loss =
  scored.reduce(
    (sum, { score, label }) => sum - Math.log(Math.max(1e-9, label === 1 ? chance(score) : 1 - chance(score))),
    0,
  ) / scored.length
// Of the sentences to hand over, how many stand among the first twenty of their request.
const requests = [...new Set(scored.map(({ example }) => example.request))]
let [found, all] = [0, 0]
for (const request of requests) {
  const own = scored.filter(({ example }) => example.request === request).sort((a, b) => b.score - a.score)
  all += own.filter(({ label }) => label === 1).length
  found += own.slice(0, 20).filter(({ label }) => label === 1).length
}
console.log(`log loss ${loss.toFixed(4)}; among the first twenty of a request ${found} of ${all}`)
const bestOf = new Map<string, number>()
for (const { example, score } of scored) bestOf.set(example.unit, Math.max(score, bestOf.get(example.unit) ?? -99))
const kept = scored
  .filter(({ example }) => example.isKept)
  .map((one) => ({ ...one, score: bestOf.get(one.example.unit) ?? one.score }))
for (const least of [0, 0.02, 0.03, 0.05, 0.08, 0.1, 0.15, 0.2, 0.3, 0.4]) {
  const left = kept.filter(({ score }) => chance(score) >= least)
  const sumOf = (of: (example: Example) => number): number => left.reduce((sum, { example }) => sum + of(example), 0)
  console.log(
    `kept where the chance is ${least} and more: ${left.length} sentences, ${sumOf(({ facts }) => facts)} facts, ${sumOf(({ leaks }) => leaks)} words that must not leave`,
  )
}
const { bias, weights } = learn(toldApart(examples), ridge)
writeFileSync('pipelines/weights/facts.bin', packFacts(factsIn(examples)))
writeFileSync(
  'pipelines/weights/asks.json',
  `${JSON.stringify({ bias: Math.round(1e4 * bias) / 1e4, slope: Math.round(1e4 * curve.slope) / 1e4, offset: Math.round(1e4 * curve.offset) / 1e4, weights }, null, 1)}\n`,
)
