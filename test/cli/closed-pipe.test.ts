import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dossierYaml, noteText, openWorkshop, requestYaml, requis, root, type Workshop } from './program.ts'

// Real pipes, and a process for each command line: what is tested is how the program ends.

let workshop: Workshop
let forged = ''

beforeAll(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml)
  workshop.write('dossier/note.txt', noteText)
  workshop.write('request.yaml', requestYaml)
  const draft = ['dossier', '--request', 'request.yaml', '--prepared-by', 'Paul', '--draft', 'draft']
  requis(workshop, 'propose', ...draft, '--journal', 'journal.jsonl')
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals', '--journal', 'journal.jsonl')
  requis(workshop, 'export', 'draft', '--out', 'good', '--journal', 'journal.jsonl')
  requis(workshop, 'export', 'draft', '--out', 'forged', '--journal', 'journal.jsonl')
  forged = join('forged', readdirSync(workshop.path('forged')).find((name) => !name.endsWith('.asice')) ?? '')
  writeFileSync(join(workshop.folder, forged, 'data', 'masks.jsonl'), '{}\n')
  const journal = readFileSync(workshop.path('journal.jsonl'), 'utf8')
  workshop.write('cut.jsonl', journal.replace('"seq":2', '"seq":7'))
}, 300_000)

afterAll(() => workshop.remove())

const program = join(root, 'dist', 'cli', 'requis.js')

/** What a shell says; `$R` is the program. */
const shell = (script: string) => {
  const env = {
    ...process.env,
    XDG_CONFIG_HOME: workshop.path('config'),
    REQUIS_LANG: 'fr',
    R: `${process.execPath} ${program}`,
  }
  return spawnSync('bash', ['-c', script], {
    cwd: workshop.folder,
    encoding: 'utf8',
    env,
    maxBuffer: 1e9,
  }).stdout.trim()
}

/** The code of a command line of the program, its words going where `tail` says. */
const codeOf = (line: string, tail: string): string => shell(`$R ${line} 2>/dev/null ${tail}; echo \${PIPESTATUS[0]}`)

const run =
  'run requisition dossier --request request.yaml --approve-as Paul --prepared-by Paul --journal journal.jsonl --date 2026-11-20'

const exported = 'export draft --journal journal.jsonl --date 2026-11-20'

/** A command line, and the code that it ends with when all is read. `FORGED` is filled in. */
const lines = [
  ['verify of a forged export, in JSON', 'verify FORGED --json', 6],
  ['verify of several, one forged', 'verify good FORGED', 6],
  ['verify of a good export', 'verify good', 0],
  ['a journal with a changed line', 'journal verify cut.jsonl', 6],
  ['a journal that holds', 'journal verify journal.jsonl', 0],
  ['explain', 'explain draft', 0],
  ['explain, in JSON', 'explain draft --json', 0],
  ['detect', 'detect dossier/note.txt', 0],
  ['detect of a file that is not there', 'detect nulle-part.txt --json', 2],
  ['an export without approval', `${run} --out never`, 3],
] as const

/** Readers that leave: at once, after a line, with the sentences as well, and a disk that is full. */
const readers = [
  ['gone at once', '| true'],
  ['gone after a line', '| head -n 1 >/dev/null'],
  ['gone with the sentences', '2>&1 | true'],
  ['a full disk', '>/dev/full'],
  ['closed from the start', '>&- 2>&-'],
] as const

describe.skipIf(process.platform === 'win32')('the code is that of the work, whoever reads', () => {
  test.each(lines)('%s', (_, line, code) => {
    expect(codeOf(line.replace('FORGED', forged), '| true')).toBe(String(code))
  })

  test.each(readers)('a forged export is refused each time: %s', (_, tail) => {
    const codes = Array.from({ length: 3 }, () => codeOf(`verify ${forged}`, tail))
    expect(codes).toEqual(['6', '6', '6'])
  })

  test.each(readers)('an export is written to its end: %s', (name, tail) => {
    const out = `out-${name.replaceAll(' ', '-')}`
    expect(codeOf(`${exported} --out ${out}`, tail)).toBe('0')
    expect(readdirSync(workshop.path(out))).toHaveLength(2)
    expect(requis(workshop, 'verify', out).code).toBe(0)
  })

  test('a reader that is slow gets every word', () => {
    const text = Array.from({ length: 1000 }, (_, at) => `Mme Inès BARTOLI habite ${at} rue des Lilas à Brécy.`)
    workshop.write('long.txt', text.join('\n'))
    const whole = codeOf('detect long.txt --json --text', '>whole.json')
    const slow = codeOf('detect long.txt --json --text', '| (sleep 2; cat) >slow.json')
    expect([whole, slow]).toEqual(['0', '0'])
    const words = readFileSync(workshop.path('whole.json'))
    expect(words.length).toBeGreaterThan(1 << 18)
    expect(readFileSync(workshop.path('slow.json')).equals(words)).toBe(true)
  })
})
