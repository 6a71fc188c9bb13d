import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { loadModels } from '../src/decide/plan/act-model.ts'
import { planOf } from '../src/decide/plan/plan.ts'
import { loadLaw } from '../src/pipeline/load/load-pipeline.ts'
import { type ActRow, formatActs } from './act-table.ts'

// `npm run bench:acts`: what is read and asked of the acts of `fixtures/acts/acts.tsv`, in sums. `tune` acts may be
// looked at; those of `unseen…` are only counted.

const law = loadLaw((path) => readFileSync(join('pipelines', path), 'utf8'))
const { actModel } = loadModels(readFileSync('pipelines/weights/subjects.bin'))

const rows = readFileSync('fixtures/acts/acts.tsv', 'utf8')
  .split('\n')
  .flatMap((line): ActRow[] => {
    const [part, subjects = '', values = '', asks] = line.split('\t')
    if (asks === undefined || part === undefined) return []
    const wanted = {
      subjects: subjects.split(' ').filter((id) => id !== 'other'),
      values: values === '-' ? [] : values.split(' '),
    }
    const request = {
      asks,
      subjects: [],
      subjectsRead: true,
      persons: [],
      period: { from: null, to: null },
      basis: null,
    }
    return [{ part, ...wanted, asks, plan: planOf(request, law, actModel) }]
  })

for (const part of new Set(rows.map((row) => row.part)))
  for (const line of formatActs(
    rows.filter((row) => row.part === part),
    part,
  ))
    console.log(line)
