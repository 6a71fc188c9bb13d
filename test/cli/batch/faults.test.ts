import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBase } from '../../../bench/batch/base.ts'
import { hasPostgres } from '../../../bench/batch/cluster.ts'
import { faults } from '../../../bench/batch/faults/faults.ts'
import { judge, openStage, type Stage } from '../../../bench/batch/faults/scene.ts'
import { makeRandom } from '../../../bench/random.ts'
import { root } from '../program.ts'

// Real processes of a batch, with a work of known length in the place of a treatment. One moment for each fault here, twenty
// in `npm run bench:batch-faults`.

/** Node reads no TypeScript: the program is gathered from its sources, so that what is tested is what stands there. */
const gather = async (): Promise<string> => {
  const folder = join(root, 'dist', 'by-a-test-batch')
  const from = join(root, 'bench', 'batch', 'program')
  const bundle = await rolldown({
    input: { program: join(from, 'program.ts'), thread: join(from, 'thread.ts') },
    platform: 'node',
    external: /^(?!zod(?:\/|$))(?:node:|@?[a-z])/,
    logLevel: 'silent',
  })
  await bundle.write({ dir: folder, format: 'esm', entryFileNames: '[name].js' })
  await bundle.close()
  return join(folder, 'program.js')
}

let stage: Stage
const base = mkdtempSync(join(tmpdir(), 'requis-base-'))
beforeAll(async () => {
  if (!hasPostgres) return
  makeBase({ folder: base, dossiers: 300, seed: 20 })
  stage = await openStage({ program: await gather(), base, spins: 600 })
})
afterAll(async () => {
  if (hasPostgres) await stage.close()
  rmSync(base, { recursive: true, force: true })
})

test.skipIf(!hasPostgres).each(Object.entries(faults))(
  '%s: the batch is finished, byte for byte as if nothing had been',
  async (name, fault) => {
    const storage = await fault(await stage.scene(makeRandom(1)))
    // No test that is skipped: a machine that cannot make such a fault says so, and the others count.
    if (typeof storage !== 'string') process.stderr.write(`skipped « ${name} »: ${storage.skipped}\n`)
    else expect(judge(stage, storage)).toEqual([])
  },
)
