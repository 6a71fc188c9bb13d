import { readFileSync, writeFileSync } from 'node:fs'
import { visitAskedFeatures } from '../src/decide/plan/act-features.ts'
import { askedLabel, loadActModel } from '../src/decide/plan/act-model.ts'
import { readSigns } from '../src/decide/plan/read-act.ts'
import { type ChanceFeature, names, featuresOf as signFeatures } from '../src/decide/plan/subject-chance.ts'
import { clausesOfAct } from '../src/language/acts/clauses.ts'
import { foldText } from '../src/model/fold.ts'
import { loadLaw } from '../src/pipeline/load/load-pipeline.ts'
import { askedIn, type MarkedAct, readActs } from './act-corpus.ts'
import { learn } from './fit-newton.ts'
import { readSubjectFile } from './subject-corpus.ts'
import { type Curve, packSubjects, replaceParts } from './subject-pack.ts'
import { featuresOf, type LabelExample, type SubjectOptions, trainLabels } from './subject-train.ts'

// `npm run train:acts`: learns which clauses of an act ask, and for what, and writes them into `pipelines/weights/subjects.bin`.
// Each file of `fixtures/training/acts` is an author: weights of `planWeights` are fitted on acts whose author was held out. Deterministic.

const file = 'pipelines/weights/subjects.bin'
const law = loadLaw((path) => readFileSync(`pipelines/${path}`, 'utf8'))
const ids = law.subjects.map(({ id }) => id).filter((id) => id !== 'other')

const common = { seed: 20261, decay: 1e-5, start: 0.1, least: 2, dropped: 0.3 } as const
const askedOptions: SubjectOptions = { ...common, subjects: 1, epochs: 20, step: 0.3 }
const subjectOptions: SubjectOptions = { ...common, subjects: ids.length, epochs: 12, step: 0.5 }

/** What counts beside the marked clauses: cues, hints and words of each subject. Tuned. */
const wordWeight = 0.3

const ranksOf = (subjects: readonly string[]): readonly number[] =>
  ids.flatMap((id, at) => (subjects.includes(id) ? [at] : []))

const words: readonly LabelExample[] = [
  ...law.subjects.flatMap(({ id, asks, hints }) =>
    [...asks, ...hints].map((cue) => ({
      features: featuresOf(foldText(cue.replaceAll(/[*…]/g, ''))),
      on: ranksOf([id]),
      weight: wordWeight,
    })),
  ),
  ...readSubjectFile(
    'fixtures/training/subjects/words.tsv',
    law.subjects.map(({ id }) => id),
  ).map(({ folded, on }) => ({
    features: featuresOf(folded),
    on: ranksOf(on.map((at) => law.subjects[at]?.id ?? '')),
    weight: wordWeight,
  })),
]

const train = (acts: readonly MarkedAct[]): readonly [Uint8Array, Uint8Array] => {
  const clauses = acts.flatMap((act) => {
    const on = askedIn(act)
    const all = clausesOfAct(act.asks)
    return all.map(({ folded }, at) => ({ folded, on: on[at] ?? [], features: askedFeatures(all, at) }))
  })
  const asked = trainLabels(
    clauses.map(({ features, on }) => ({ features, on: on.length > 0 ? [0] : [] })),
    askedOptions,
  )
  const asking = clauses.filter(({ on }) => on.length > 0)
  const subjects = trainLabels(
    [...asking.map(({ folded, on }) => ({ features: featuresOf(folded), on: ranksOf(on) })), ...words],
    subjectOptions,
  )
  const plain = (labels: readonly string[]): readonly Curve[] => labels.map(() => [1, 0])
  return [
    packSubjects({ subjects: [askedLabel], learnt: asked, curves: plain([askedLabel]), largest: 250_000 }),
    packSubjects({ subjects: ids, learnt: subjects, curves: plain(ids), largest: 500_000 }),
  ]
}

const askedFeatures = (
  ...[clauses, at]: readonly [Parameters<typeof visitAskedFeatures>[0], number]
): readonly number[] => {
  const found: number[] = []
  visitAskedFeatures(clauses, at, (hash) => found.push(hash))
  return [...new Set(found)]
}

type Sample = { readonly features: Readonly<Record<ChanceFeature, number>>; readonly isOn: boolean }

type Weights = Readonly<Record<string, number>>

const fitWeights = (samples: readonly Sample[]): Weights => {
  const { bias, weights } = learn(
    samples.map(({ features: { none: _always, ...features }, isOn }) => ({ features, label: Number(isOn) })),
    ridge,
  )
  return { ...weights, none: bias }
}

const ridge = 1

type Read = { readonly author: string; readonly samples: readonly Sample[] }

const readBy = (acts: readonly MarkedAct[], [asking, subjects]: readonly [Uint8Array, Uint8Array]): readonly Read[] => {
  const model = loadActModel(asking, subjects)
  return acts.map((act) => ({
    author: act.author,
    samples: readSigns(act.asks, law.subjects, model).map((signs) => ({
      features: signFeatures(signs),
      isOn: act.subjects.includes(signs.id),
    })),
  }))
}

const chance = (weights: Weights, { features }: Sample): number =>
  1 / (1 + Math.exp(-names.reduce((sum, name) => sum + features[name] * (weights[name] ?? 0), 0)))

const line = (title: string, samples: readonly { readonly said: number; readonly isOn: boolean }[]): string => {
  const wanted = samples.filter(({ isOn }) => isOn).length
  const at = [0.7, 0.6, 0.5, 0.12].map((least) => {
    const read = samples.filter(({ said }) => said >= least)
    const right = read.filter(({ isOn }) => isOn).length
    return `from ${least}: ${(right / wanted).toFixed(3)} read, ${(right / Math.max(1, read.length)).toFixed(3)} right`
  })
  return `${title}: ${at.join('; ')}`
}

const acts = readActs('fixtures/training/acts')
const authors = [...new Set(acts.map(({ author }) => author))]
const held = authors.flatMap((author) =>
  readBy(
    acts.filter((act) => act.author === author),
    train(acts.filter((act) => act.author !== author)),
  ),
)
const scored = authors.flatMap((author) => {
  const weights = fitWeights(held.filter((one) => one.author !== author).flatMap(({ samples }) => samples))
  const samples = held
    .filter((one) => one.author === author)
    .flatMap((one) => one.samples.map((sample) => ({ said: chance(weights, sample), isOn: sample.isOn })))
  console.log(line(`${author}, held out`, samples))
  return samples
})
console.log(line('all, each author held out', scored))
for (const from of Array.from({ length: 10 }, (_, at) => at / 10)) {
  const inside = scored.filter(({ said }) => said >= from && said < from + 0.1)
  const said = inside.reduce((sum, one) => sum + one.said, 0) / inside.length
  console.log(
    `  said ${said.toFixed(2)}, was ${(inside.filter(({ isOn }) => isOn).length / inside.length).toFixed(2)} of ${inside.length}`,
  )
}
const weights = fitWeights(held.flatMap(({ samples }) => samples))
for (const name of names) console.log(`  ${name}: ${(weights[name] ?? 0).toFixed(2)}`)
const parts = train(acts)
writeFileSync(
  file,
  replaceParts(readFileSync(file), ([sentences, , , hiding]) => [sentences, ...parts, hiding]),
)
