import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { planOf } from '../src/decide/plan/plan.ts'
import { readSigns } from '../src/decide/plan/read-act.ts'
import { featuresOf } from '../src/decide/plan/subject-chance.ts'
import { loadSubjectModel } from '../src/decide/scope/what/subject-model.ts'
import { planWeights } from '../src/decide/thresholds.ts'
import { loadLaw } from '../src/pipeline/load/load-pipeline.ts'
import { type ActRow, formatActs } from './act-table.ts'
import { fitLogistic } from './fit-logistic.ts'

// `npm run bench:acts [-- --fit]`: what is read and asked of the acts of `fixtures/acts/acts.tsv`, in sums. `tune` acts may be
// looked at; `unseen` ones are only counted. `--fit` prints the weights of `planWeights`, fitted on the `tune` acts.

const law = loadLaw((path) => readFileSync(join('pipelines', path), 'utf8'))
const model = loadSubjectModel(readFileSync('pipelines/weights/subjects.bin'))

const rows = readFileSync('fixtures/acts/acts.tsv', 'utf8')
  .split('\n')
  .flatMap((line): ActRow[] => {
    const [part, subjects = '', values = '', asks] = line.split('\t')
    if (asks === undefined || (part !== 'tune' && part !== 'unseen')) return []
    const wanted = { subjects: subjects.split(' '), values: values === '-' ? [] : values.split(' ') }
    const request = {
      asks,
      subjects: [],
      subjectsRead: true,
      persons: [],
      period: { from: null, to: null },
      basis: null,
    }
    return [{ part, ...wanted, asks, plan: planOf(request, law, model) }]
  })

for (const part of ['tune', 'unseen'] as const)
  for (const line of formatActs(
    rows.filter((row) => row.part === part),
    part,
  ))
    console.log(line)

const { values } = parseArgs({ options: { fit: { type: 'boolean', default: false } } })
if (values.fit) {
  const samples = rows
    .filter(({ part }) => part === 'tune')
    .flatMap(({ asks, subjects }) =>
      readSigns(asks, law.subjects, model).map((signs) => ({
        features: featuresOf(signs),
        isOn: subjects.includes(signs.id),
      })),
    )
  const weights = fitLogistic(samples)
  for (const [at, name] of Object.keys(planWeights).entries()) console.log(`${name}: ${(weights[at] ?? 0).toFixed(2)}`)
}
