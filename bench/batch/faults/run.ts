import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { makeRandom } from '../../random.ts'
import { makeBase } from '../base.ts'
import { spinsOfMillisecond } from '../program/treat.ts'
import { type Fault, faults } from './faults.ts'
import { judge, openStage, type Stage } from './scene.ts'

// `npm run bench:batch-faults -- [--seeds 20] [--only WORDS]`: each fault at as many random moments, and whether the batch was
// finished with the bytes of an undisturbed run.

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '20' }, only: { type: 'string', default: '' } },
})

const tryOnce = async (stage: Stage, fault: Fault, seed: number): Promise<string> => {
  const scene = await stage.scene(makeRandom(seed))
  try {
    const storage = await fault(scene)
    if (typeof storage !== 'string') return storage.skipped
    const different = judge(stage, storage)
    return different.length === 0 ? 'equal' : `differs: ${different.slice(0, 3).join(', ')}`
  } catch (error) {
    return `failed: ${error instanceof Error ? error.message : ''}`
  } finally {
    scene.clear()
  }
}

const base = mkdtempSync(join(tmpdir(), 'requis-base-'))
makeBase({ folder: base, dossiers: 400, seed: 20 })
const program = fileURLToPath(new URL('../program/program.js', import.meta.url))
const stage = await openStage({ program, base, spins: 3 * spinsOfMillisecond() })
console.log(`| fault (${values.seeds} moments each) | equal to an undisturbed run | seconds each |\n|---|---|---|`)
for (const [name, fault] of Object.entries(faults)) {
  if (!name.includes(values.only)) continue
  const began = performance.now()
  const outcomes: string[] = []
  for (let seed = 1; seed <= Number(values.seeds); seed += 1) outcomes.push(await tryOnce(stage, fault, seed))
  const others = [...new Set(outcomes.filter((outcome) => outcome !== 'equal'))]
  const seconds = (performance.now() - began) / 1000 / outcomes.length
  const equal = outcomes.filter((outcome) => outcome === 'equal').length
  console.log(`| ${name} | ${equal}${others.map((one) => `; ${one}`).join('')} | ${seconds.toFixed(1)} |`)
}
await stage.close()
rmSync(base, { recursive: true, force: true })
