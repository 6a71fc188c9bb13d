import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldText } from '../../src/model/fold.ts'

// `npm run bench:around`: notes of one dossier each, carried by `requis batch migration`. `around`: seven of ten hide a home, and say who
// lives beside it, the bus, the door; three tell by what an informant is known. `told`: mothers of a secret birth, people who ask not to be
// named, numbers of others, and words that no mask should take. The first of each was written and opened for development, the `-held` one
// with it, and opened for the figures alone. `--show` names what is wrong in the first.

type Case = {
  readonly group: string
  readonly text: string
  readonly hidden: readonly string[]
  readonly kept: readonly string[]
  /** `dossier.yaml`, where there is one; the name of the file, where it is no note.txt. */
  readonly dossier?: string
  readonly file?: string
}

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const program = here('../../../dist/cli/requis.js')

const wordsOf = (text: string): string =>
  ` ${foldText(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `

const nameOf = (at: number): string => `D${String(at).padStart(3, '0')}`

type Line = { readonly source: string; readonly targets: readonly { readonly path: string }[] }

const carried = (cases: readonly Case[]): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), 'requis-around-'))
  for (const [at, { text, file = 'note.txt', dossier }] of cases.entries()) {
    mkdirSync(join(folder, 'base', nameOf(at)), { recursive: true })
    writeFileSync(join(folder, 'base', nameOf(at), file), `${text}\n`)
    if (dossier !== undefined) writeFileSync(join(folder, 'base', nameOf(at), 'dossier.yaml'), dossier)
  }
  const said = spawnSync(
    process.execPath,
    [program, 'batch', 'migration', join(folder, 'base'), '--out', join(folder, 'out')],
    {
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') },
    },
  )
  // 5: something is in quarantine, of which nothing leaves.
  if (said.status !== 0 && said.status !== 5) throw new Error(`the batch ended with ${said.status}`)
  const ledger: readonly Line[] = readFileSync(join(folder, 'out', 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const out = cases.map(({ file = 'note.txt' }, at) => {
    const line = ledger.find(({ source }) => source === `${nameOf(at)}/${file}`)
    return (line?.targets ?? []).map(({ path }) => readFileSync(join(folder, 'out', path), 'utf8')).join('\n')
  })
  rmSync(folder, { recursive: true, force: true })
  return out
}

const countIn = (words: readonly (readonly string[])[]): number => words.flat().length

for (const name of ['around', 'around-held', 'told', 'told-held']) {
  const cases: readonly Case[] = JSON.parse(readFileSync(here(`../../../bench/hiding/${name}.json`), 'utf8'))
  const texts = carried(cases).map(wordsOf)
  const rows = cases.map((one, at) => ({
    ...one,
    left: one.hidden.filter((word) => texts[at]?.includes(wordsOf(word))),
    lost: one.kept.filter((word) => !texts[at]?.includes(wordsOf(word))),
  }))
  for (const group of new Set(cases.map((one) => one.group))) {
    const own = rows.filter((row) => row.group === group)
    const [left, lost] = [countIn(own.map((row) => row.left)), countIn(own.map((row) => row.lost))]
    const [hidden, kept] = [countIn(own.map((row) => row.hidden)), countIn(own.map((row) => row.kept))]
    console.log(`${name}, ${group}: ${left} of ${hidden} left in the copy, ${lost} of ${kept} others masked`)
  }
  if (!name.endsWith('-held') && process.argv.includes('--show'))
    for (const [at, { left, lost }] of rows.entries())
      console.log(at, 'left:', left.join(', '), '| lost:', lost.join(', '))
}
