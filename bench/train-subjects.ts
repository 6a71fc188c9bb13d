import { readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { parse } from 'yaml'
import { z } from 'zod'
import { loadModels } from '../src/decide/plan/act-model.ts'
import { loadSubjectModel, type SubjectModel } from '../src/decide/scope/what/subject-model.ts'
import { foldText } from '../src/model/fold.ts'
import { joinPairs, partOf, readSubjectFile, readSubjectFolder, type SubjectSentence } from './subject-corpus.ts'
import { fitCurves } from './subject-curves.ts'
import { type Curve, packSubjects, replaceParts } from './subject-pack.ts'
import { formatReadings, readAll } from './subject-table.ts'
import { trainSubjects } from './subject-train.ts'

/**
 * Two trainings: without a fifth of the sentences, for honest figures; then with all of them, for the weights shipped.
 * `--check` trains nothing: it scores the shipped weights on the test sentences, which no training ever reads.
 */
const { values } = parseArgs({
  options: {
    out: { type: 'string', default: 'pipelines/weights/subjects.bin' },
    check: { type: 'boolean', default: false },
  },
})

const table = z
  .array(z.object({ id: z.string(), asks: z.array(z.string()), cues: z.array(z.string()) }))
  .parse(parse(readFileSync('pipelines/subjects.yaml', 'utf8')))
const subjects = table.map(({ id }) => id)

const training = {
  seed: 20261,
  subjects: subjects.length,
  epochs: 14,
  step: 1,
  decay: 1e-5,
  start: 0.1,
  least: 2,
  dropped: 0.3,
  /** Share of the sentences that are also learnt joined to another. */
  joined: 0.35,
} as const

const folder = 'fixtures/training/subjects'

/** Words of the subjects, by hand: they bring more than any setting of the training (top subject right 53 % → 65 %). */
const words = readSubjectFile(`${folder}/words.tsv`, subjects)
const cues = table.flatMap(({ asks, cues }, at) =>
  [...asks, ...cues].map((cue) => ({ folded: foldText(cue.replace('*', '')), on: [at] })),
)

const plain: readonly Curve[] = subjects.map(() => [1, 0] as const)

const pack = (sentences: readonly SubjectSentence[], curves: readonly Curve[]): Uint8Array => {
  const joined = joinPairs([...sentences, ...words], training.joined, training.seed)
  const learnt = trainSubjects([...sentences, ...joined, ...words, ...words, ...cues], training)
  return packSubjects({ subjects, learnt, curves, largest: 700_000 })
}

const logit = (p: number): number => Math.log(p / (1 - p))

/** Every sentence is scored by weights that never saw it; the curves are fitted on these scores. */
const findCurves = (sentences: readonly SubjectSentence[], folds: number): readonly Curve[] => {
  const seen = Array.from({ length: folds }, (_, fold) => {
    const isOut = (one: SubjectSentence): boolean => Math.floor(partOf(one, 1000) / 5) % folds === fold
    const model = loadSubjectModel(
      pack(
        sentences.filter((one) => !isOut(one)),
        plain,
      ),
    )
    const outside = sentences.filter(isOut)
    return { outside, scores: readAll(model, outside).map((one) => one.map(logit)) }
  })
  return fitCurves(
    seen.flatMap(({ outside }) => outside),
    seen.flatMap(({ scores }) => scores),
    subjects.length,
  )
}

const print = (title: string, sentences: readonly SubjectSentence[], model: SubjectModel): void =>
  console.log(['', title, ...formatReadings(sentences, readAll(model, sentences), subjects)].join('\n'))

const isHeldOut = (one: SubjectSentence): boolean => partOf(one, 1000) % 5 === 1

const train = (): void => {
  const all = readSubjectFolder(folder, subjects)
  const rest = all.filter((one) => !isHeldOut(one))
  const restCurves = findCurves(rest, 3)
  print('Held-out fifth, weights that never saw it', all.filter(isHeldOut), loadSubjectModel(pack(rest, restCurves)))
  const curves = findCurves(all, 3)
  const bytes = pack(all, curves)
  writeFileSync(
    values.out,
    replaceParts(readFileSync(values.out), ([, ...acts]) => [bytes, ...acts]),
  )
  console.log(`${values.out}: ${bytes.length} bytes, ${all.length} sentences`)
}

if (!values.check) train()
print(
  'Test sentences, never learnt',
  readSubjectFile('fixtures/blind/subjects/test.tsv', subjects),
  loadModels(readFileSync(values.out)).subjectModel,
)
