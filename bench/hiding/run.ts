import { readFileSync } from 'node:fs'
import { loadModels } from '../../src/decide/plan/act-model.ts'
import { hidingLimits } from '../../src/decide/thresholds.ts'
import { readHiding } from './corpus.ts'
import { readOrdinary } from './ordinary.ts'
import { formatAt, formatPart, formatRecords, scoreAll } from './table.ts'

// `npm run bench:hiding`: the judge of hidden homes on voices that it learnt from, on those for development, on those held out, then on
// ordinary records; and what a megabyte of passages costs.

const { hidingJudge } = loadModels(readFileSync('pipelines/weights/subjects.bin'))
for (const part of ['train', 'dev', 'held'] as const) {
  const scored = scoreAll(hidingJudge, readHiding(part))
  console.log(formatPart(part, scored))
  console.log(formatAt('  sure', scored, hidingLimits.sure))
  console.log(formatAt('  sure or ask', scored, hidingLimits.ask))
}
for (const split of ['train', 'dev', 'blind'] as const)
  console.log(
    split.padEnd(8),
    formatRecords(hidingJudge, await readOrdinary(['adults', 'child-protection'], split), hidingLimits),
  )
const texts = (await readOrdinary(['passages'], 'all')).map(({ text }) => text)
const start = performance.now()
for (const text of texts) hidingJudge(text)
const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6
console.log(
  `${((performance.now() - start) / 1000 / megabytes).toFixed(1)} s per MB of passages (${megabytes.toFixed(2)} MB read)`,
)
