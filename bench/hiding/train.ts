import { readFileSync, writeFileSync } from 'node:fs'
import { loadHidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import { replaceParts } from '../subject-pack.ts'
import { readHiding } from './corpus.ts'
import { judgeUnseen, learnHiding } from './learn.ts'
import { readOrdinary } from './ordinary.ts'
import { chanceAt, formatCurve, formatPrice, recordChances } from './table.ts'

// `npm run train:hiding`: learns which passages hide a home and writes it into `pipelines/weights/subjects.bin`. The weights shipped are
// of every voice; the curve and the thresholds that `hidingLimits` holds are of voices held out in turn. Deterministic.

const file = 'pipelines/weights/subjects.bin'
const passages = readHiding('train', 'dev', 'held')
const learntFrom = await readOrdinary(['passages'], 'all')
const { unseen, curve } = judgeUnseen(passages, learntFrom)
const bytes = learnHiding(passages, learntFrom, curve)
writeFileSync(
  file,
  replaceParts(readFileSync(file), ([sentences, asking, subjects]) => [sentences, asking, subjects, bytes]),
)
const others = ['adults', 'child-protection']
const ordinary = [...(await readOrdinary(others, 'train')), ...(await readOrdinary(others, 'dev'))]
const records = [...recordChances(loadHidingJudge(bytes), ordinary)].sort((a, b) => b - a)
const sure = Math.max(chanceAt(unseen, 0.01), records[Math.floor(0.01 * records.length)] ?? 1)
console.log(`${file}: ${bytes.length} bytes of it`)
console.log(formatCurve('each voice held out', unseen))
console.log(`above this, sure: ${sure.toFixed(4)}`)
for (const share of [0.08, 0.15, 0.2, 0.25, 0.3, 0.4]) console.log(formatPrice(share, unseen, records))
