import { readFileSync } from 'node:fs'
import { loadModels } from '../../src/decide/plan/act-model.ts'
import { loadHidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import { hidingLimits } from '../../src/decide/thresholds.ts'
import { readHiding } from './corpus.ts'
import { judgeUnseen, learnHiding } from './learn.ts'
import { readOrdinary } from './ordinary.ts'
import { formatAt, formatCurve, formatRecords, recordChances } from './table.ts'

// `npm run bench:hiding`: the judge of hidden homes. The weights shipped are of every voice, so the figures are of weights made here of the
// voices for training alone: on these, on those for development, on those held out. Then the shipped ones on ordinary records, none of
// which they learnt from, and what a megabyte costs.

const learntFrom = await readOrdinary(['passages'], 'all')
const training = readHiding('train')
const { curve } = judgeUnseen(training, learntFrom)
const apart = loadHidingJudge(learnHiding(training, learntFrom, curve))
for (const part of ['train', 'dev', 'held'] as const) {
  const judged = readHiding(part).map((one) => ({ ...one, chance: apart(one.text).chance }))
  console.log(formatCurve(part, judged))
  console.log(formatAt('sure', judged, hidingLimits.sure))
  console.log(formatAt('sure or ask', judged, hidingLimits.ask))
}
const { hidingJudge } = loadModels(readFileSync('pipelines/weights/subjects.bin'))
for (const split of ['train', 'dev', 'blind'] as const) {
  const records = recordChances(hidingJudge, await readOrdinary(['adults', 'child-protection'], split))
  console.log(`${split}, ${formatRecords(records, hidingLimits)}`)
}
const start = performance.now()
for (const { text } of learntFrom) hidingJudge(text)
const megabytes = learntFrom.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0) / 1e6
const seconds = (performance.now() - start) / 1000
console.log(`${(seconds / megabytes).toFixed(1)} s per MB of passages (${megabytes.toFixed(2)} MB read)`)
