import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { pipelineNames } from '../../src/store/installed/settings.ts'
import { root } from '../cli/program.ts'
import { fateOfVariant, readVariant } from './fates.ts'

// Every request of fixtures/variants under every mode, over the record beside them: how many copies leave when two persons
// take every proposal, and what stops the request. The table was read row by row as a lawyer would; a cell that changes is
// read again before `REQUIS_REQUIRE_ALL=1 npx vitest run test/golden/fates.test.ts -u` writes it.

const folder = join(root, 'fixtures', 'variants')
const file = join(folder, 'fates.md')
const names = readdirSync(folder)
  .filter((name) => /^[a-z]{1,2}-.+\.yaml$/.test(name))
  .map((name) => name.replace(/\.yaml$/, ''))
  .sort((a, b) => a.indexOf('-') - b.indexOf('-') || a.localeCompare(b))

/** A developer's machine tries the modes by which somebody could ask for what is not theirs; CI every mode. */
const isThorough = process.env.REQUIS_REQUIRE_ALL === '1'
/** `relecture` answers no request: a batch counts by it. */
const modes = isThorough
  ? pipelineNames().filter((name) => name !== 'relecture')
  : ['requisition', 'sharing', 'user-access']

const about = `# What leaves for each request, under each mode

Rows: the requests of this folder. Columns: the modes (\`pipelines/*.yaml\`). A cell: how many of the five pieces of \`pieces/\`
leave when two persons take every proposal, or how many values a letter gives in their place; then what stops the request (\`pipelines/law/checks.yaml\`).
`

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

test('what leaves for each request under each mode is what a lawyer read', { timeout: 300_000 }, async () => {
  const rows: (readonly string[])[] = []
  for (const name of names) {
    const variant = await readVariant(name)
    rows.push([name, ...modes.map((mode) => fateOfVariant(variant, mode))])
  }
  const table = [row(['', ...modes]), `|${'---|'.repeat(modes.length + 1)}`, ...rows.map(row)].join('\n')
  if (isThorough) await expect(`${about}\n${table}\n`).toMatchFileSnapshot(file)
  else expect(rows).toEqual(readCells())
})

/** The cells of the table for the modes that are tried. */
const readCells = (): readonly (readonly string[])[] => {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| '))
  const [head = [], ...body] = lines.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  )
  return body.map((cells) => [cells[0] ?? '', ...modes.map((mode) => cells[head.indexOf(mode)] ?? '')])
}
