import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { foldText } from '../../src/model/fold.ts'

// `npm run bench:around`: notes of one dossier each, carried by `requis batch migration`. Seven of ten hide a home, and say who lives
// beside it, the bus, the door; three tell by what an informant is known. `around.json` was written and opened for development,
// `around-held.json` was written with it before any of this, and opened for the figures alone. `--show` names what is wrong in the first.

type Case = { readonly text: string; readonly hidden: readonly string[]; readonly kept: readonly string[] }

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
  for (const [at, { text }] of cases.entries()) {
    mkdirSync(join(folder, 'base', nameOf(at)), { recursive: true })
    writeFileSync(join(folder, 'base', nameOf(at), 'note.txt'), `${text}\n`)
  }
  const said = spawnSync(
    process.execPath,
    [program, 'batch', 'migration', join(folder, 'base'), '--out', join(folder, 'out')],
    {
      env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') },
    },
  )
  if (said.status !== 0) throw new Error(`the batch ended with ${said.status}`)
  const ledger: readonly Line[] = readFileSync(join(folder, 'out', 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
  const out = cases.map((_, at) => {
    const line = ledger.find(({ source }) => source === `${nameOf(at)}/note.txt`)
    return (line?.targets ?? []).map(({ path }) => readFileSync(join(folder, 'out', path), 'utf8')).join('\n')
  })
  rmSync(folder, { recursive: true, force: true })
  return out
}

for (const name of ['around', 'around-held']) {
  const cases: readonly Case[] = JSON.parse(readFileSync(here(`../../../bench/hiding/${name}.json`), 'utf8'))
  const texts = carried(cases).map(wordsOf)
  const left = cases.map(({ hidden }, at) => hidden.filter((word) => texts[at]?.includes(wordsOf(word))))
  const lost = cases.map(({ kept }, at) => kept.filter((word) => !texts[at]?.includes(wordsOf(word))))
  const sum = (all: readonly (readonly string[])[], from: number, to: number): number =>
    all.slice(from, to).flat().length
  for (const [group, from, to] of [
    ['home', 0, 7],
    ['informant', 7, 10],
  ] as const) {
    const [hidden, kept] = [
      sum(
        cases.map((one) => one.hidden),
        from,
        to,
      ),
      sum(
        cases.map((one) => one.kept),
        from,
        to,
      ),
    ]
    console.log(
      `${name}, ${group}: ${sum(left, from, to)} of ${hidden} left in the copy, ${sum(lost, from, to)} of ${kept} others masked`,
    )
  }
  if (name === 'around' && process.argv.includes('--show'))
    for (const [at, words] of left.entries())
      console.log(at, 'left:', words.join(', '), '| lost:', lost[at]?.join(', '))
}
