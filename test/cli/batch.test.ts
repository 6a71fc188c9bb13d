import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { envOf, openWorkshop, requis, requisCold, root } from './program.ts'

const workshop = openWorkshop()

const day = ['--date', '2026-11-01']

const dossiers = 12

/** The twelfth holds a file that nobody can read, and a file lies outside any dossier. */
const plant = (): void => {
  for (let at = 1; at <= dossiers; at += 1) {
    const folder = `base/D-${String(at).padStart(3, '0')}`
    workshop.write(
      `${folder}/note.txt`,
      `Note du ${at} mars 2025. Madame Roseline KERVADEC${at} est venue au service.\n`,
    )
    workshop.write(`${folder}/suivi.csv`, `date;observation\n0${(at % 9) + 1}/04/2025;Visite à domicile\n`)
  }
  workshop.write('base/D-012/casse.pdf', Buffer.from('%PDF-1.7\n\u0000\u0001 rien', 'latin1'))
  workshop.write('base/perdu.txt', 'Sans dossier.\n')
}

const batch = (out: string, ...more: readonly string[]) =>
  requisCold(workshop, 'batch', 'migration', 'base', '--out', out, ...day, ...more)

const read = (path: string): string => readFileSync(workshop.path(path), 'utf8')

const ledgerOf = (out: string): readonly Record<string, unknown>[] =>
  read(`${out}/ledger.jsonl`)
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

const filesBelow = (path: string): readonly string[] =>
  readdirSync(workshop.path(path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(workshop.path(path).length + 1))
    .sort()

beforeAll(() => {
  plant()
  expect(batch('whole').code).toBe(5)
}, 240_000)

afterAll(() => workshop.remove())

test('every item of the source has exactly one line of the ledger, in the order of the source', () => {
  const lines = ledgerOf('whole')
  const names = lines.map(({ source }) => source)
  expect(names).toEqual([...new Set(names)])
  expect(names).toEqual(filesBelow('base'))
  expect(lines.filter(({ end }) => end === 'migrated')).toHaveLength(2 * dossiers)
  expect(lines.filter(({ end }) => end === 'quarantined').map(({ source }) => source)).toEqual([
    'D-012/casse.pdf',
    'perdu.txt',
  ])
})

test('a file in which nothing is to be hidden is carried byte for byte', () => {
  expect(readFileSync(workshop.path('whole/targets/D-003/note.txt'))).toEqual(
    readFileSync(workshop.path('base/D-003/note.txt')),
  )
})

test('status counts what is planned, done and left', () => {
  const said = requis(workshop, 'status', 'whole', '--json')
  expect(said.code).toBe(0)
  const { planned, done, missing, ends } = JSON.parse(said.out)
  expect({ planned, done, missing }).toEqual({ planned: 2 * dossiers + 2, done: 2 * dossiers + 2, missing: 0 })
  expect(ends.quarantined).toBe(2)
})

test('a finished batch that is run again does nothing, and has the same root', () => {
  const before = read('whole/batch.json')
  const signed = readFileSync(workshop.path('whole/checkpoint.p7s'))
  const said = batch('whole')
  expect(said.code).toBe(5)
  expect(said.err).toContain('rien n’a été refait')
  expect(read('whole/batch.json')).toBe(before)
  expect(readFileSync(workshop.path('whole/checkpoint.p7s'))).toEqual(signed)
}, 60_000)

test('verify accepts the batch, and its source', () => {
  const said = requis(workshop, 'verify', 'whole', '--source', 'base')
  expect(said.out).toContain('Lot vérifié')
  expect(said.code).toBe(0)
})

let cut = Buffer.alloc(0)

const changes: readonly (readonly [string, () => void, () => void])[] = [
  changed('a target that changed', 'whole/targets/D-001/note.txt'),
  changed('a line of the ledger that changed', 'whole/ledger.jsonl'),
  changed('a checkpoint that changed', 'whole/checkpoint.txt'),
  changed('a batch.json that changed', 'whole/batch.json'),
  [
    'a batch.json cut short',
    () => {
      cut = readFileSync(workshop.path('whole/batch.json'))
      writeFileSync(workshop.path('whole/batch.json'), cut.subarray(0, 20))
    },
    () => writeFileSync(workshop.path('whole/batch.json'), cut),
  ],
  changed('a plan that changed', 'whole/plan/00000/00000000.jsonl'),
  [
    'a file beside the targets',
    () => workshop.write('whole/targets/D-001/ajout.txt', 'x'),
    () => rmSync(workshop.path('whole/targets/D-001/ajout.txt')),
  ],
  [
    'a target that is gone',
    () => rmSync(workshop.path('whole/targets/D-002/note.txt')),
    () => workshop.write('whole/targets/D-002/note.txt', readFileSync(workshop.path('base/D-002/note.txt'))),
  ],
]

function changed(title: string, path: string): readonly [string, () => void, () => void] {
  let bytes = Buffer.alloc(0)
  return [
    title,
    () => {
      bytes = readFileSync(workshop.path(path))
      const other = Buffer.from(bytes)
      const middle = Math.floor(other.length / 2)
      other[middle] = (other[middle] ?? 0) ^ 1
      writeFileSync(workshop.path(path), other)
    },
    () => writeFileSync(workshop.path(path), bytes),
  ]
}

test.each(changes)('%s is refused', (_, change, undo) => {
  change()
  try {
    expect(requis(workshop, 'verify', 'whole').code).toBe(6)
  } finally {
    undo()
  }
  expect(requis(workshop, 'verify', 'whole').code).toBe(0)
})

test('a source that changed since is told from the one of the batch', () => {
  const note = workshop.path('base/D-004/note.txt')
  const bytes = readFileSync(note)
  writeFileSync(note, 'autre')
  try {
    const said = requis(workshop, 'verify', 'whole', '--source', 'base')
    expect(said.code).toBe(6)
    expect(said.out).toContain('La source a changé depuis le lot')
  } finally {
    writeFileSync(note, bytes)
  }
})

test('killed at any moment, the same command ends the batch with the same root and the same files', async () => {
  for (const after of [300, 1500, 4000]) {
    const run = spawn(
      process.execPath,
      [join(root, 'dist/cli/requis.js'), 'batch', 'migration', 'base', '--out', 'killed', ...day],
      {
        cwd: workshop.folder,
        env: envOf(workshop),
        stdio: 'ignore',
      },
    )
    await pause(after)
    run.kill('SIGKILL')
    await pause(100)
  }
  expect(batch('killed').code).toBe(5)
  expect(read('killed/batch.json')).toBe(read('whole/batch.json'))
  expect(read('killed/ledger.jsonl')).toBe(read('whole/ledger.jsonl'))
  expect(filesBelow('killed/targets')).toEqual(filesBelow('whole/targets'))
}, 240_000)

test('what is in quarantine is tried again once the source is mended; what is done is left', () => {
  expect(batch('retried').code).toBe(5)
  const before = read('retried/batch.json')
  rmSync(workshop.path('base/perdu.txt'))
  workshop.write('base/D-012/casse.pdf', 'Lisible à présent.\n')
  workshop.write('base/D-013/perdu.txt', 'Sans dossier.\n')
  const said = batch('retried', '--retry', 'quarantine')
  expect(ledgerOf('retried').filter(({ end }) => end === 'quarantined')).toEqual([])
  expect(said.code).toBe(0)
  const ends = new Map(ledgerOf('retried').map(({ source, end, reason }) => [source, [end, reason]]))
  expect(ends.get('D-012/casse.pdf')).toEqual(['migrated', null])
  expect(ends.get('D-013/perdu.txt')).toEqual(['migrated', null])
  expect(ends.get('perdu.txt')).toEqual(['rejected', 'batch.gone'])
  expect(read('retried/history/1/batch.json')).toBe(before)
  expect(requis(workshop, 'verify', 'retried').code).toBe(0)
  plant()
  rmSync(workshop.path('base/D-013'), { recursive: true })
}, 240_000)

test('what a person compared is recorded strictly, signed, and told in the report', () => {
  const head = ';\n'
  const list = read('whole/lists/controle.csv')
  const rows = list
    .replace(/^\ufeff/, '')
    .trim()
    .split(/\r?\n/)
  const filled = rows.map((row, at) => (at === 0 ? row : fillRow(row)))
  workshop.write('controle.csv', `\ufeff${filled.join('\r\n')}\r\n`)
  const said = requis(workshop, 'status', 'whole', '--checks', 'controle.csv', '--by', 'Mme Odile FERRAND')
  expect(said.err).toContain('comparé(s)')
  expect(said.code).toBe(0)
  const checks = JSON.parse(read('whole/checks.json'))
  expect(checks.rows).toHaveLength(rows.length - 1)
  expect(checks.root).toBe(JSON.parse(read('whole/batch.json')).root)
  expect(read('whole/report.html')).toContain('Odile FERRAND')
  expect(existsSync(workshop.path('whole/checks.p7s'))).toBe(true)
  workshop.write('controle.csv', `${filled.join('\n').replace(/L[0-9a-f]{10}/, 'L0000000000')}${head}`)
  expect(requis(workshop, 'status', 'whole', '--checks', 'controle.csv', '--by', 'X').code).not.toBe(0)
  expect(requis(workshop, 'status', 'whole', '--checks', 'controle.csv').code).toBe(2)
  expect(requis(workshop, 'verify', 'whole').code).toBe(0)
})

/** Columns: code, draw, source, target, items, then seen, conforming, defects, by, date, note. */
const fillRow = (row: string): string => {
  const cells = row.split(';')
  const items = cells[4] ?? '1'
  return [...cells.slice(0, 5), items, items, '0', 'Mme Odile FERRAND', '2026-11-30', ''].join(';')
}

test('a folder that holds something else is refused, and nothing is written to it', () => {
  workshop.write('filled/autre.txt', 'x')
  const said = batch('filled')
  expect(said.code).toBe(2)
  expect(readdirSync(workshop.path('filled'))).toEqual(['autre.txt'])
})

test('another batch than the one that lies there is refused', () => {
  workshop.write('other.yaml', 'reason: autre\n')
  expect(batch('whole', '--migration', 'other.yaml').code).toBe(2)
})

test('an answer to a request needs a request, and somebody who approves', () => {
  const said = requis(workshop, 'batch', 'requisition', 'base', '--out', 'none')
  expect(said.code).toBe(2)
  expect(said.err).toContain('--request request.yaml')
  expect(existsSync(workshop.path('none'))).toBe(false)
})

test('a test set needs nobody who approves, and holds no name of the base', () => {
  workshop.write('small/D-1/note.txt', 'Madame Roseline KERVADEC est venue le 3 mars 2025.\n')
  const said = requisCold(workshop, 'batch', 'evaluation', 'small', '--out', 'set', ...day)
  expect(said.code).toBe(0)
  const texts = filesBelow('set/targets').map((path) => read(`set/targets/${path}`))
  expect(texts).toHaveLength(1)
  expect(texts.join('')).not.toMatch(/KERVADEC|Roseline/i)
}, 60_000)

test('status and verify of a folder without a batch say so', () => {
  expect(requis(workshop, 'status', 'base').code).toBe(2)
})
