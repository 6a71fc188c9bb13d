import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { commandVerify, type VerifyOptions } from '../../../src/cli/commands/command-verify.ts'
import { exitCodeOf } from '../../../src/cli/exit-codes.ts'
import type { Output } from '../../../src/cli/say/output.ts'
import { RequisError } from '../../../src/model/problem.ts'
import { type Judged, judgeScene, type Outcome, type Said } from './judge.ts'
import { layScene, type Scene, sceneNames } from './scenes.ts'

const outcomes: readonly Outcome[] = ['refused', 'named', 'silent', 'failed']

/** Prints, of each finished batch and each kind of tampering, what `verify` says; then what it accepted without a word. */
export const attacks = async (folder: string, program: string, seed: number): Promise<void> => {
  process.env.XDG_CONFIG_HOME = join(folder, 'config')
  process.env.REQUIS_LANG = 'fr'
  const run = (at: string, ...words: readonly string[]): number | null =>
    spawnSync(process.execPath, [program, ...words], { cwd: at, stdio: 'ignore' }).status
  console.log(`\n| batch | tampering | tried | ${outcomes.join(' | ')} |\n|---|---|---|---|---|---|---|`)
  const all: (readonly [string, Judged])[] = []
  for (const name of sceneNames) {
    const scene = layScene(name, join(folder, `attacks-${name}`), run)
    const own: Judged[] = []
    for await (const judged of judgeScene(scene, verifyHere, { seed, tries: 6, share: 1 })) own.push(judged)
    for (const kind of new Set(own.map(({ tampering }) => tampering.kind)))
      console.log(
        rowOf(
          `${name} | ${kind}`,
          own.filter(({ tampering }) => tampering.kind === kind),
        ),
      )
    all.push(...own.map((judged) => [name, judged] as const))
  }
  console.log(
    rowOf(
      'all |',
      all.map(([, judged]) => judged),
    ),
  )
  for (const [name, { tampering, outcome, said }] of all)
    if (outcome === 'silent' || outcome === 'failed')
      console.log(
        `${outcome}: ${name}, ${tampering.kind}: ${tampering.path}${outcome === 'failed' ? ` (${said.code}: ${said.out.slice(-200)})` : ''}`,
      )
}

const rowOf = (title: string, judged: readonly Judged[]): string =>
  `| ${title} | ${judged.length} | ${outcomes.map((one) => judged.filter(({ outcome }) => outcome === one).length).join(' | ')} |`

/** In this process: a start of Node for each would take a hundred times as long. */
const verifyHere = async ({ batch, source: [, source, , migration] }: Scene): Promise<Said> => {
  const lines: string[] = []
  const output: Output = {
    ...{ language: 'fr', json: false, quiet: false, ask: null },
    ...{ data: (text) => lines.push(...(typeof text === 'string' ? [text] : text)), say: () => {}, problem: () => {} },
  }
  const options: VerifyOptions = {
    ...{ trust: [], trustTsa: [], pin: null, crls: [], ocsp: [], known: [], reveal: null, text: false, all: false },
    ...{ source, migration, serviceKey: undefined },
  }
  try {
    const code = await commandVerify([batch], options, output, new Date('2026-11-02T00:00:00Z'))
    return { code, out: lines.join('\n') }
  } catch (error) {
    if (error instanceof RequisError) return { code: exitCodeOf(error.problem), out: error.problem.code }
    return { code: 1, out: error instanceof Error ? `${error.stack}` : '' }
  }
}
