import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { checkAll, copyName, countInvented, type Verdict } from './check.ts'
import { readMasks } from './covered.ts'
import { type ReadGlyphs, startReader } from './glyphs.ts'
import type { Case } from './kind.ts'
import { makeCorpus, type Split, splits } from './make.ts'

// `npm run bench:geometry -- [--split open|blind|fresh|all] [--mode rebuilt|facsimile|all] [--sums] [--seed N] [--folder DIR]`:
// pages whose layout breaks what must be withheld, one dossier a split, through the whole program. `--sums` names no
// kind: for the split that nobody reads. `--folder DIR --again` judges the exports that DIR holds already. The checker
// is tried first on the originals, where it must find everything.

const root = resolve(import.meta.dirname, '../../..')
const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'all' },
    mode: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    sums: { type: 'boolean', default: false },
    folder: { type: 'string' },
    again: { type: 'boolean', default: false },
    program: { type: 'string', default: join(root, 'dist', 'cli', 'requis.js') },
  },
})

const Summary = z.object({ folder: z.string() })

type Export = { readonly pieces: string | null; readonly code: number | null }

const exportAll = (folder: string, split: Split, mode: string): Export => {
  const out = join(folder, `${split}-${mode}`)
  if (values.again) return { code: null, pieces: join(out, 'Relecture-2025', 'data', 'pieces') }
  rmSync(out, { recursive: true, force: true })
  const request = join(folder, `${split}-request.yaml`)
  const { status, stdout } = spawnSync(
    process.execPath,
    [
      ...[values.program, 'run', 'redact-only', join(folder, split), '--request', request, '--out', out],
      ...['--copies', mode, '--approve-as', 'Bench', '--demo-key', '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') }, maxBuffer: 2e9 },
  )
  const summary = stdout.startsWith('{') ? Summary.safeParse(JSON.parse(stdout)) : null
  return { code: status, pieces: summary?.success ? join(resolve(summary.data.folder), 'data', 'pieces') : null }
}

/** Throws where the checker is blind: nothing it says of a copy would count. */
const proveChecker = async (cases: readonly Case[], corpus: string, read: ReadGlyphs): Promise<void> => {
  const verdicts = await checkAll(cases, (index) => join(corpus, cases[index]?.file ?? ''), read)
  const missed = verdicts.filter(({ left, lost }) => lost.length > 0 || left.some((one) => one !== 'whole'))
  if (missed.length > 0) throw new Error(`the checker does not see ${missed.length} originals`)
  console.log(`originals: ${verdicts.length} seen; names invented: ${await countInvented(cases, corpus, read)}`)
}

const columns = [
  'pages',
  'whole',
  'part',
  'crumb',
  'kept lost',
  'pages hurt',
  'covered',
  'withheld page',
  'no copy',
] as const

const count = (verdicts: readonly Verdict[], cases: readonly Case[]): readonly number[] => {
  const read = verdicts.filter(({ isAbsent, isBlank }) => !isAbsent && !isBlank)
  const files = new Set(verdicts.map(({ file }) => file))
  return [
    cases.filter(({ file }) => files.has(file)).reduce((sum, { pages }) => sum + pages, 0),
    verdicts.filter(({ left }) => left.includes('whole')).length,
    verdicts.filter(({ left }) => left.includes('part') && !left.includes('whole')).length,
    verdicts.filter(({ left }) => left.includes('crumb')).length,
    read.reduce((sum, { lost }) => sum + lost.length, 0),
    read.filter(({ lost }) => lost.length > 0).length,
    read.filter(({ isCovered }) => isCovered).length,
    verdicts.filter(({ isBlank }) => isBlank).length,
    verdicts.filter(({ isAbsent }) => isAbsent).length,
  ]
}

const row = (name: string, cells: readonly (string | number)[]): string =>
  `| ${name.padEnd(26)} | ${cells.map((cell, at) => String(cell).padStart(columns[at]?.length ?? 0)).join(' | ')} |`

const printTable = (verdicts: readonly Verdict[], cases: readonly Case[]): void => {
  console.log(row('', columns))
  const kinds = values.sums ? [] : [...new Set(cases.map(({ kind }) => kind))]
  for (const kind of kinds)
    console.log(
      row(
        kind,
        count(
          verdicts.filter((one) => one.kind === kind),
          cases,
        ),
      ),
    )
  console.log(row('all', count(verdicts, cases)))
}

const folder = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'requis-geometry-')) : resolve(values.folder)
const modes = values.mode === 'all' ? ['rebuilt', 'facsimile'] : [values.mode]
const asked = splits.filter((split) => values.split === 'all' || values.split === split)
try {
  const { engine, read } = await startReader()
  for (const split of asked) {
    const { cases } = await makeCorpus(folder, split, Number(values.seed))
    console.log(`\n${split}, by ${engine}`)
    await proveChecker(cases, join(folder, split), read)
    for (const mode of modes) {
      const { code, pieces } = exportAll(folder, split, mode)
      const pathOf = (index: number): string => join(pieces ?? '/', copyName(index))
      console.log(`${mode}: exit ${code ?? 'unknown'}${pieces === null ? ', nothing exported' : ''}`)
      const masks = pieces === null ? [] : readMasks(dirname(pieces))
      printTable(await checkAll(cases, pathOf, read, masks), cases)
    }
  }
} finally {
  if (values.folder === undefined) rmSync(folder, { recursive: true, force: true })
}
