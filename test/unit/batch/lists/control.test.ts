import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readChecks, writeControl } from '../../../../src/batch/lists/control.ts'
import type { Sampled } from '../../../../src/batch/report/sample.ts'
import { RequisError } from '../../../../src/model/problem.ts'

const sample: readonly Sampled[] = [
  { code: 'L0123456789', draw: 'risk', items: 4, source: 'dossiers/D1/', target: 'targets/D1/' },
  { code: 'Labcdef0123', draw: 'both', items: 2, source: 'dossiers/D2/', target: 'targets/D2/' },
]

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'requis-control-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const written = (): string => {
  writeControl(root, sample, 'fr')
  return readFileSync(join(root, 'controle.csv'), 'utf8')
}

/** The list with what a person typed at the end of each row. */
const filled = (...ends: readonly string[]): Uint8Array => {
  const [head = '', ...rows] = written().trimEnd().split('\r\n')
  const done = rows.map((row, at) => (ends[at] === undefined ? row : row.replace(/;{6}$/, `;${ends[at]}`)))
  return Buffer.from([head, ...done, ''].join('\r\n'), 'utf8')
}

const read = (bytes: Uint8Array) => readChecks(bytes, sample, '2026-12-05')

const flawOf = (bytes: Uint8Array): unknown => {
  try {
    return read(bytes)
  } catch (error) {
    return error instanceof RequisError ? error.problem : error
  }
}

const line = (at: number, flaw: string) => ({ code: 'batch.checks-line', line: at, flaw })

describe('the list to fill in', () => {
  test('what was filled in is read; a row left empty is not compared', () => {
    expect(read(filled('4;3;1;Hugo Lemaire;04/12/2026;date fausse'))).toEqual([
      { code: 'L0123456789', draw: 'risk', seen: 4, conforming: 3, defects: 1, by: 'Hugo Lemaire', date: '2026-12-04' },
    ])
  })

  test('saved by a spreadsheet: windows-1252, other separators, quotes, ISO days', () => {
    const text = Buffer.from(filled('2;2;0;Zoé Hélary;2026-12-01;')).toString('utf8').replace('\ufeff', '')
    expect(read(Buffer.from(text, 'latin1'))[0]?.by).toBe('Zoé Hélary')
    expect(read(Buffer.from(text.replaceAll(';', '\t')))[0]?.seen).toBe(2)
    expect(read(Buffer.from(text.replace('Zoé Hélary', '"Zoé\r\nHélary"')))).toHaveLength(1)
  })

  test.each([
    ['a row filled in part', '4;3;1;;04/12/2026;', 'partial'],
    ['counts that do not close', '4;3;0;Hugo;04/12/2026;', 'sum'],
    ['more seen than there are', '5;5;0;Hugo;04/12/2026;', 'too-many'],
    ['none seen', '0;0;0;Hugo;04/12/2026;', 'none-seen'],
    ['a word for a count', 'oui;3;1;Hugo;04/12/2026;', 'not-a-count'],
    ['a day that does not exist', '4;4;0;Hugo;31/11/2026;', 'date'],
    ['a day to come', '4;4;0;Hugo;06/12/2026;', 'date-ahead'],
    ['a column too many', '4;4;0;Hugo;04/12/2026;;', 'columns'],
  ])('%s is refused with its line', (_, end, flaw) => {
    expect(flawOf(filled(end))).toEqual(line(2, flaw))
  })

  test('a dossier that was not drawn, or comes twice, is refused', () => {
    const text = Buffer.from(filled('4;4;0;Hugo;04/12/2026;')).toString('utf8')
    expect(flawOf(Buffer.from(text.replace('Labcdef0123', 'L9999999999')))).toEqual(line(3, 'unknown-code'))
    expect(flawOf(Buffer.from(text.replace('Labcdef0123', 'L0123456789')))).toEqual(line(3, 'twice'))
  })

  test('a line is counted as an editor does, below cells of several lines', () => {
    const bytes = filled('4;4;0;"Hugo\r\nLemaire";04/12/2026;', '2;1;0;Hugo;04/12/2026;')
    expect(flawOf(bytes)).toEqual(line(4, 'sum'))
  })

  test('another file, or one that nobody filled in, records nothing', () => {
    expect(flawOf(Buffer.from('a;b\r\n1;2\r\n'))).toMatchObject({ code: 'batch.checks-header' })
    expect(flawOf(Buffer.from('"'))).toMatchObject({ code: 'batch.checks-header' })
    expect(flawOf(filled())).toEqual({ code: 'batch.checks-empty' })
  })

  test('a list that somebody began is never written over; that of another draw is kept beside', () => {
    writeFileSync(join(root, 'controle.csv'), filled('4;4;0;Hugo;04/12/2026;'))
    writeControl(root, sample, 'fr')
    expect(read(readFileSync(join(root, 'controle.csv')))).toHaveLength(1)
    writeControl(root, sample.slice(0, 1), 'fr')
    expect(readdirSync(root).filter((name) => /^controle-[0-9a-f]{8}\.csv$/.test(name))).toHaveLength(1)
    expect(flawOf(readFileSync(join(root, 'controle.csv')))).toEqual({ code: 'batch.checks-empty' })
  })
})
