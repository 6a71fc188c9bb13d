import { readFileSync, writeFileSync } from 'node:fs'
import { loadHidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import { replaceParts } from '../subject-pack.ts'
import { readHiding } from './corpus.ts'
import { learnHiding } from './learn.ts'
import { readOrdinary } from './ordinary.ts'
import { chanceAt, formatPart, scoreAll } from './table.ts'

// `npm run train:hiding`: learns which passages hide a home and writes it into `pipelines/weights/subjects.bin`. Prints the thresholds
// that `hidingLimits` holds. Deterministic.

const file = 'pipelines/weights/subjects.bin'
const dev = readHiding('dev')
const bytes = learnHiding(readHiding('train'), await readOrdinary(['passages'], 'all'), dev)
writeFileSync(
  file,
  replaceParts(readFileSync(file), ([sentences, asking, subjects]) => [sentences, asking, subjects, bytes]),
)
const judge = loadHidingJudge(bytes)
const scored = scoreAll(judge, dev)
const records = [
  ...(await readOrdinary(['adults', 'child-protection'], 'train')),
  ...(await readOrdinary(['adults', 'child-protection'], 'dev')),
]
const ordinary = Math.max(...records.map(({ text }) => judge(text).chance))
console.log(`${file}: ${bytes.length} bytes of it`)
console.log(formatPart('dev', scored))
const sure = Math.max(ordinary, chanceAt(scored.calm, 0.01))
console.log(`above these, sure: ${sure.toFixed(4)}, ask: ${chanceAt(scored.calm, 0.08).toFixed(4)}`)
