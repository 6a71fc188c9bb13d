import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { copyOf } from './copy.ts'
import { type Case, makeCases, splits } from './make.ts'
import { printedCases } from './printed.ts'
import { type Fate, type Score, scoreCopy } from './score.ts'
import { taggedTables } from './tagged.ts'

// `npm run bench:tables -- [--split open|blind|fresh|all] [--seed N] [--kind NAME] [--printed [--tagged]] [--sums] [--folder DIR]`: tables that a script
// draws, read and written as rebuilt copies, with all kept and with the names masked. The tags of each copy are read by
// engines of their own: is each filled cell in its row and column? `--folder` keeps originals and copies.

const { values } = parseArgs({
  options: {
    split: { type: 'string', default: 'all' },
    seed: { type: 'string', default: '1' },
    kind: { type: 'string' },
    printed: { type: 'boolean', default: false },
    tagged: { type: 'boolean', default: false },
    sums: { type: 'boolean', default: false },
    folder: { type: 'string' },
  },
})

const keep = (name: string, bytes: Uint8Array): void => {
  if (values.folder === undefined) return
  const folder = resolve(values.folder)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
}

const judge = async (one: Case, isMasked: boolean): Promise<Score> => {
  const copy = await copyOf(one.bytes, one.format, isMasked)
  keep(`${one.name}.${one.format}`, one.bytes)
  if (copy.bytes !== null) keep(`${one.name}-${isMasked ? 'masked' : 'kept'}.pdf`, copy.bytes)
  return scoreCopy(one.tables, copy.bytes === null ? [] : await taggedTables(copy.bytes), isMasked)
}

const fates: readonly Fate[] = ['found', 'other-row', 'other-column', 'other-text', 'no-table']

const percent = (part: number, all: number): string => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`)

const line = (name: string, tables: number, scores: readonly Score[]): string => {
  const all = scores.flatMap((score) => score.fates)
  const counts = fates.map((fate) => all.filter((one) => one === fate).length)
  const share = (of: 'spans' | 'heads'): string =>
    percent(
      scores.reduce((sum, score) => sum + score[of].right, 0),
      scores.reduce((sum, score) => sum + score[of].all, 0),
    )
  const cells = [
    tables,
    all.length,
    percent(counts[0] ?? 0, all.length),
    ...counts.slice(1),
    share('spans'),
    share('heads'),
  ]
  return `| ${name.padEnd(24)} | ${cells.map((cell) => String(cell).padStart(8)).join(' | ')} |`
}

for (const split of splits.filter((one) => values.split === 'all' || values.split === one)) {
  const made = (await makeCases(split, Number(values.seed))).filter(
    ({ kind }) => values.kind === undefined || kind === values.kind,
  )
  // As LibreOffice prints those of office formats, with tags or without; else as they were made.
  const cases = values.printed ? printedCases(made, values.tagged) : made
  for (const isMasked of [false, true]) {
    console.log(`\n${split}, ${isMasked ? 'names masked' : 'all kept'}`)
    console.log(
      `| ${''.padEnd(24)} | ${['tables', 'cells', 'found', 'row', 'column', 'text', 'none', 'spans', 'heads'].map((head) => head.padStart(8)).join(' | ')} |`,
    )
    const judged: { readonly kind: string; readonly tables: number; readonly score: Score }[] = []
    for (const one of cases)
      judged.push({ kind: one.kind, tables: one.tables.length, score: await judge(one, isMasked) })
    const print = (name: string, part: typeof judged): void =>
      console.log(
        line(
          name,
          part.reduce((sum, { tables }) => sum + tables, 0),
          part.map(({ score }) => score),
        ),
      )
    if (!values.sums)
      for (const kind of new Set(judged.map((one) => one.kind)))
        print(
          kind,
          judged.filter((one) => one.kind === kind),
        )
    print('all', judged)
  }
}
