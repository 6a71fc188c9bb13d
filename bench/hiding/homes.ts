import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { csvLine, readCsvLines } from '../../src/batch/lists/csv.ts'
import { foldText } from '../../src/model/fold.ts'

// `npm run bench:homes`: dossiers of one note and no description, carried by `requis batch migration`. Notes that hide where
// somebody lives, in words of their own; near ones that hide nothing; and homes that are hidden beside places that are not. Written
// before anything here was tuned on them; opened on 2026-12-01. `-- --set blind` reads `homes-blind.json`, whose words nobody who tunes has
// read: it prints sums alone, and whoever opens it writes that here. Then a person who tells the truth fills in `questions.csv`: what is left, and
// how many questions it took.

type Case = { readonly text: string; readonly hidden: readonly string[]; readonly kept: readonly string[] }

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))
const { values } = parseArgs({ options: { set: { type: 'string' } } })
const file = values.set === undefined ? 'homes.json' : `homes-${values.set}.json`
const cases: readonly Case[] = JSON.parse(readFileSync(here(`../../../bench/hiding/${file}`), 'utf8'))
const folder = mkdtempSync(join(tmpdir(), 'requis-homes-'))

for (const [at, { text }] of cases.entries()) {
  mkdirSync(join(folder, 'base', nameOf(at)), { recursive: true })
  writeFileSync(join(folder, 'base', nameOf(at), 'note.txt'), `${text}\n`)
}
const out = join(folder, 'out')
const program = [here('../../../dist/cli/requis.js'), 'batch', 'migration', join(folder, 'base')]
const run = (...more: readonly string[]): void => {
  const said = spawnSync(process.execPath, [...program, '--out', out, ...more], {
    env: { ...process.env, XDG_CONFIG_HOME: join(folder, 'config') },
  })
  if (said.status !== 0) throw new Error(`the batch ended with ${said.status}`)
}

type Line = { readonly source: string; readonly targets: readonly { readonly path: string }[] }

const readLedger = (): readonly Line[] =>
  readFileSync(join(out, 'ledger.jsonl'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const wordsOf = (text: string): string =>
  ` ${foldText(text)
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim()} `

const groups = {
  'a home is hidden': ({ kept }: Case) => kept.length === 0,
  'nothing is hidden': ({ hidden }: Case) => hidden.length === 0,
  both: ({ hidden, kept }: Case) => hidden.length > 0 && kept.length > 0,
}

console.log(
  '| dossiers | number | hidden words still there | dossiers with one | other places masked | dossiers with one |',
)
console.log('|---|---|---|---|---|---|')
run()
show('')
const answered = new Map<string, string>()
// Places are asked once a person has said that a home is hidden: a second list, and a third for what a new word asks.
for (let round = 1; answerAll() > 0 && round <= 3; round += 1)
  run('--answers', join(folder, 'answers.csv'), '--retry', 'quarantine')
show(', answered')
const keys = [...answered.values()]
const counts = [...new Set(keys)].map((key) => keys.filter((one) => one === key).length)
console.log(
  `questions: ${keys.length} in ${counts.length} of ${cases.length} dossiers, ${Math.max(0, ...counts)} at most in one`,
)
rmSync(folder, { recursive: true, force: true })

function show(when: string): void {
  const ledger = readLedger()
  for (const [name, isIn] of Object.entries(groups)) {
    const read = cases.flatMap((one, at) => (isIn(one) ? [{ ...one, out: outOf(ledger, at) }] : []))
    const left = read.map(({ hidden, out: text }) => hidden.filter((word) => text.includes(wordsOf(word))).length)
    const lost = read.map(({ kept, out: text }) => kept.filter((word) => !text.includes(wordsOf(word))).length)
    const sum = (counts: readonly number[]): number => counts.reduce((all, one) => all + one, 0)
    const some = (counts: readonly number[]): number => counts.filter((one) => one > 0).length
    const words = [read.flatMap(({ hidden }) => hidden).length, read.flatMap(({ kept }) => kept).length]
    console.log(
      `| ${name}${when} | ${read.length} | ${sum(left)} of ${words[0]} | ${some(left)} | ${sum(lost)} of ${words[1]} | ${some(lost)} |`,
    )
  }
}

/** Who tells the truth: whether the note hides an address, and of a place whether it says a hidden word, or a part of one. Gives how many are new. */
function answerAll(): number {
  const [head = [], ...rows] = (
    readCsvLines(readFileSync(join(out, 'lists', 'questions.csv'), 'utf8').slice(1), ';') ?? []
  ).map(({ cells }) => cells)
  const at = (name: string): number => head.indexOf(name)
  const before = answered.size
  const filled = rows.map((row) => {
    const key = row[at('dossier')] ?? ''
    if (row[at('réponse')] !== '') return row
    answered.set(row[at('question')] ?? '', key)
    const { hidden = [] } = cases[Number(key.slice(1))] ?? {}
    const place = wordsOf(row[at('lieu')] ?? '')
    const tells = hidden.some((word) => place.includes(wordsOf(word)) || wordsOf(word).includes(place))
    const answer = place.trim() !== '' ? (tells ? 'caché' : 'ouvert') : hidden.length > 0 ? 'oui' : 'non'
    return row.map((cell, column) => (column === at('réponse') ? answer : cell))
  })
  writeFileSync(join(folder, 'answers.csv'), [head, ...filled].map(csvLine).join(''))
  return answered.size - before
}

/** A dossier with something masked has a neutral name: the ledger tells where its note went. */
function outOf(ledger: readonly Line[], at: number): string {
  const line = ledger.find((one) => one.source === `${nameOf(at)}/note.txt`)
  return wordsOf((line?.targets ?? []).map(({ path }) => readFileSync(join(out, path), 'utf8')).join('\n'))
}

function nameOf(at: number): string {
  return `D${String(at).padStart(3, '0')}`
}
