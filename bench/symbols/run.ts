import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { stringify } from 'yaml'
import { readPiece } from '../../src/read/entry/read-piece.ts'
import { readAssets } from '../../src/store/installed/installed.ts'
import { freshWays } from './fresh-ways.ts'
import { type Case, heldOf, type Split, type Way } from './kind.ts'
import { between, renderPage, textOf, unlike, type Word, wordsOf } from './look.ts'
import { officeWays } from './office-ways.ts'
import { pdfWays } from './pdf-ways.ts'

// `npm run bench:symbols -- [--split open|blind|fresh|all] [--sums] [--each]`: signs in all the ways that files hold them.
// For each: is it right, said unread, gone, or changed into another sign — in the passages, and in what poppler
// extracts from both kinds of copies; `alike` counts pairs of unlike signs that a copy draws alike.

const root = resolve(import.meta.dirname, '../../..')
const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'all' },
    sums: { type: 'boolean', default: false },
    each: { type: 'boolean', default: false },
    folder: { type: 'string' },
    program: { type: 'string', default: join(root, 'dist', 'cli', 'requis.js') },
  },
})

const waysOf = (split: Split): readonly Way[] => (split === 'fresh' ? freshWays : [...pdfWays, ...officeWays])

const makeCorpus = async (folder: string, split: Split): Promise<readonly Case[]> => {
  mkdirSync(join(folder, 'pieces'), { recursive: true })
  const cases: Case[] = []
  for (const [index, way] of waysOf(split).entries()) {
    const held = heldOf(way, split)
    const file = `pieces/${String(index + 1).padStart(2, '0')}-${way.name}.${way.extension}`
    writeFileSync(join(folder, file), await way.build(held))
    cases.push({ file, way: way.name, signs: held.map(({ tag, expected }) => ({ tag, expected })) })
  }
  const pieces = cases.map(({ file }) => ({ file, title: 'Grille', kind: 'social-report' }))
  const persons = [{ name: 'Irma Quelvenec', role: 'third-party' }]
  writeFileSync(
    join(folder, 'dossier.yaml'),
    stringify({ id: 'D-2025-0002', service: 'Service social de Corvanne', persons, pieces }),
  )
  writeFileSync(
    join(folder, 'request.yaml'),
    stringify({ kind: 'redact-only', reference: 'Relecture 2025', receivedAt: '2025-06-02' }),
  )
  return cases
}

const modes = ['rebuilt', 'facsimile'] as const
type Mode = (typeof modes)[number]
type Copies = Readonly<Record<Mode, string>>

type Verdict = 'right' | 'said' | 'gone' | 'changed'

// A letter by itself may be masked: an initial is a name.
const said = /\ufffd|⍰|\[(?:signe|case|M\d)[^\]]*\]/

const judge = (text: string, { tag, expected }: Case['signs'][number]): Verdict => {
  const plain = text.replaceAll(/\s+/g, ' ')
  const [start, end] = [plain.indexOf(`debut${tag}`), plain.indexOf(`fin${tag}`)]
  if (start < 0 || end < start) return 'gone'
  const held = plain.slice(start + `debut${tag}`.length, end).trim()
  if (held === '') return 'gone'
  if (said.test(held)) return 'said'
  if (expected === 'said') return 'changed'
  return [...expected].includes(held) ? 'right' : 'changed'
}

const readAll = async (folder: string, { file }: Case): Promise<string> => {
  const extension = file.split('.').at(-1) ?? ''
  const { passages } = await readPiece({
    pieceId: 'P01',
    bytes: new Uint8Array(readFileSync(join(folder, file))),
    extension,
    assets: readAssets(),
  })
  return passages
    .filter(({ role }) => role !== 'hidden')
    .map(({ text }) => text)
    .join('\n')
}

const exportAll = (folder: string, mode: Mode): string => {
  const out = join(folder, `out-${mode}`)
  const run = spawnSync(
    process.execPath,
    [
      ...[values.program, 'run', 'redact-only', folder, '--request', join(folder, 'request.yaml'), '--out', out],
      ...['--copies', mode, '--approve-as', 'Bench', '--demo-key', '--json'],
    ],
    { encoding: 'utf8', env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') }, maxBuffer: 2e9 },
  )
  console.log(`${mode}: exit ${run.status ?? 'none'}`)
  if (!existsSync(out)) console.log(run.stderr.slice(-800), run.stdout.slice(-400))
  return join(out, readdirSync(out).find((name) => existsSync(join(out, name, 'data'))) ?? '', 'data', 'pieces')
}

/** Pairs of signs that mean different things and look the same. */
const countAlike = (path: string, { signs }: Case): number => {
  if (!path.endsWith('.pdf')) return 0
  const words = wordsOf(path)
  const find = (start: string): Word | undefined => words.find(({ text }) => text.startsWith(start))
  const pages = new Map<number, ReturnType<typeof renderPage>>()
  const drawn = signs.flatMap(({ tag, expected }) => {
    const [left, right] = [find(`debut${tag}`), find(`fin${tag}`)]
    if (left === undefined || right === undefined || left.page !== right.page) return []
    const page = pages.get(left.page) ?? renderPage(path, left.page)
    pages.set(left.page, page)
    return [{ expected, look: between(page, left, right) }]
  })
  let alike = 0
  for (const [at, a] of drawn.entries())
    for (const b of drawn.slice(at + 1))
      if (![...a.expected].some((sign) => b.expected.includes(sign)) && unlike(a.look, b.look) < 10) alike += 1
  return alike
}

const verdicts: readonly Verdict[] = ['right', 'said', 'gone', 'changed']
const tally = (found: readonly Verdict[]): string =>
  verdicts.map((one) => String(found.filter((two) => two === one).length).padStart(3)).join(' ')

/** What became of the signs of one file: in its passages, and in its two copies. */
type Row = {
  readonly way: string
  readonly found: Readonly<Record<'passages' | Mode, readonly Verdict[]>>
  readonly alike: Readonly<Record<Mode, number>>
}

const judgeCase = async (folder: string, copies: Copies, index: number, one: Case): Promise<Row> => {
  const judgeText = (text: string): readonly Verdict[] => one.signs.map((sign) => judge(text, sign))
  const pathIn = (mode: Mode): string =>
    ['pdf', 'xlsx']
      .map((extension) => join(copies[mode], `P${String(index + 1).padStart(2, '0')}.${extension}`))
      .find(existsSync) ?? ''
  const [rebuilt, facsimile] = [pathIn('rebuilt'), pathIn('facsimile')]
  return {
    way: one.way,
    found: {
      passages: judgeText(await readAll(folder, one)),
      rebuilt: judgeText(textOf(rebuilt)),
      facsimile: judgeText(textOf(facsimile)),
    },
    alike: { rebuilt: countAlike(rebuilt, one), facsimile: countAlike(facsimile, one) },
  }
}

const printRow = ({ way, found, alike }: Row): void =>
  console.log(
    `${way.padEnd(14)} ${tally(found.passages)} | ${tally(found.rebuilt)} ${alike.rebuilt} | ${tally(found.facsimile)} ${alike.facsimile}`,
  )

const printEach = ({ way, found }: Row, held: ReturnType<typeof heldOf>): void => {
  for (const mode of modes) {
    const bad = held.flatMap((sign, at) =>
      found[mode][at] === 'right' ? [] : [`${sign.held} ${sign.expected}: ${found.passages[at]} ${found[mode][at]}`],
    )
    if (bad.length > 0) console.log(`  ${way} ${mode}: ${bad.join(' ; ')}`)
  }
}

const total = (rows: readonly Row[]): Row => ({
  way: 'all',
  found: {
    passages: rows.flatMap(({ found }) => found.passages),
    rebuilt: rows.flatMap(({ found }) => found.rebuilt),
    facsimile: rows.flatMap(({ found }) => found.facsimile),
  },
  alike: {
    rebuilt: rows.reduce((sum, { alike }) => sum + alike.rebuilt, 0),
    facsimile: rows.reduce((sum, { alike }) => sum + alike.facsimile, 0),
  },
})

const runSplit = async (base: string, split: Split): Promise<void> => {
  const folder = join(base, split)
  const cases = await makeCorpus(folder, split)
  const copies = { rebuilt: exportAll(folder, 'rebuilt'), facsimile: exportAll(folder, 'facsimile') }
  console.log(`\n${split}: right said gone changed, in passages | rebuilt copy, pairs alike | facsimile, pairs alike`)
  const rows: Row[] = []
  for (const [index, one] of cases.entries()) {
    const row = await judgeCase(folder, copies, index, one)
    rows.push(row)
    const way = waysOf(split)[index]
    if (values.each && way !== undefined) printEach(row, heldOf(way, split))
    if (!values.sums) printRow(row)
  }
  printRow(total(rows))
}

const base = values.folder === undefined ? mkdtempSync(join(tmpdir(), 'requis-symbols-')) : resolve(values.folder)
try {
  for (const split of ['open', 'blind', 'fresh'] as const)
    if (values.split === 'all' || values.split === split) await runSplit(base, split)
} finally {
  if (values.folder === undefined) rmSync(base, { recursive: true, force: true })
}
