import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { openLists } from '../../../../src/batch/lists/open-lists.ts'
import type { ReportedDossier } from '../../../../src/batch/report/facts.ts'
import { arrived, ended, rules, stopped } from '../report/invented.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'requis-lists-'))
})
afterEach(() => rmSync(root, { recursive: true, force: true }))

const write = (dossiers: readonly ReportedDossier[], treatment = 'migrate'): string => {
  const folder = join(root, 'lists')
  const lists = openLists({ folder, treatment, retention: rules, visa: null, language: 'fr' })
  for (const dossier of dossiers) lists.add(dossier)
  lists.settle([])
  return folder
}

const linesOf = (folder: string, name: string): readonly string[] =>
  readFileSync(join(folder, name), 'utf8')
    .replace(/^\ufeff/, '')
    .trimEnd()
    .split('\r\n')

describe('lists for the service', () => {
  test('what is in quarantine has its cause, its owner and how it is tried again', () => {
    const folder = write([ended(0, { ends: [arrived(0, 0), stopped('read.encrypted')] })])
    const [, row, ...others] = linesOf(folder, 'quarantaine.csv')
    expect(row).toMatch(
      /^dossiers\/D0\/piece-1\.pdf;quarantaine;read\.encrypted;Fichier protégé.*;référent du dossier;corriger/,
    )
    expect(others).toEqual([])
  })

  test('a description that cannot be read is told by its line and its key', () => {
    const problem = {
      code: 'yaml.unknown-key',
      file: 'dossier.yaml',
      line: 4,
      key: 'family',
      accepted: ['id', 'name'],
    } as const
    const one = ended(0, { ends: [stopped('yaml.unknown-key')] })
    const folder = write([{ ...one, listed: { ...one.listed, trouble: { end: 'quarantined', problem } } }])
    expect(linesOf(folder, 'quarantaine.csv')[1]).toMatch(
      /dossier\.yaml, ligne 4, contient une clé inconnue : « family »/,
    )
  })

  test('what has passed its term waits for the visa; a hold is told', () => {
    const retention = { rule: 'aide-ponctuelle-10-ans', action: 'eliminate', hold: true } as const
    const folder = write([ended(0, { facts: { retention } })])
    const [, row = ''] = linesOf(folder, 'elimination.csv')
    expect(row.split(';').slice(0, 7)).toEqual([
      ...['D0', 'dossiers/D0/piece-0.pdf', '1', '1000', 'aide-ponctuelle-10-ans', '10 ans après la clôture'],
      'Tableau de tri du service, 2024',
    ])
    expect(row).toMatch(
      /gelé : rien ne se fait tant que le gel dure;;;en attente du visa \(code du patrimoine L212-2\)$/,
    )
    expect(linesOf(folder, 'versement.csv')).toHaveLength(1)
  })

  test('files under a restriction are named where an end names them, and counted where none does', () => {
    const closed = { ...arrived(0, 1), rule: 'medical' }
    const folder = write([
      ended(0, {
        ends: [arrived(0, 0), closed],
        facts: {
          restrictions: [
            { id: 'medical', outcome: 'apart' },
            { id: 'medical', outcome: 'apart' },
            { id: 'hidden-address', outcome: 'masked' },
          ],
        },
      }),
    ])
    expect(linesOf(folder, 'restrictions.csv').slice(1)).toEqual([
      'dossiers/D0/piece-1.pdf;targets/D0/piece-1.pdf;pièces médicales;rangé à part, fermé par défaut;1',
      'dossiers/D0/ (autres fichiers du dossier);;pièces médicales;rangé à part, fermé par défaut;1',
      'dossiers/D0/ (autres fichiers du dossier);;adresse tenue secrète;occultée dans le fichier;1',
    ])
  })

  test('each row of a table of which something was masked has its line, though they are one file', () => {
    const path = 'targets/D0/notes.csv'
    const masked = {
      end: 'minimised',
      targets: [{ path, sha256: 'ab'.repeat(32) }],
      rule: 'hidden-address',
      reason: null,
    } as const
    const whole = { ...masked, end: 'migrated', rule: null } as const
    const restrictions = [
      { id: 'hidden-address', outcome: 'masked' },
      { id: 'hidden-address', outcome: 'masked' },
    ] as const
    const folder = write([ended(0, { ends: [masked, whole, masked, masked], facts: { restrictions } })])
    expect(linesOf(folder, 'restrictions.csv').slice(1)).toEqual([
      ...[0, 2, 3].map(
        (row) => `dossiers/D0/piece-${row}.pdf;${path};adresse tenue secrète;occultée dans le fichier;1`,
      ),
      'dossiers/D0/ (autres fichiers du dossier);;adresse tenue secrète;occultée dans le fichier;1',
    ])
  })

  test('each item of the source has a line from old to new, with no target where there is none', () => {
    const merged = { end: 'merged', targets: arrived(0, 0).targets, rule: null, reason: null } as const
    const folder = write([ended(0, { ends: [arrived(0, 0), stopped('read.empty'), merged] })])
    const moves = linesOf(folder, 'correspondance.csv').slice(1)
    expect(moves.map((line) => line.split(';').slice(0, 3).join(';'))).toEqual([
      'dossiers/D0/piece-0.pdf;repris tels quels;targets/D0/piece-0.pdf',
      'dossiers/D0/piece-1.pdf;en quarantaine;',
      'dossiers/D0/piece-2.pdf;doublons réunis;targets/D0/piece-0.pdf',
    ])
    expect(linesOf(folder, 'fusions.csv')[1]).toMatch(/^dossiers\/D0\/piece-2\.pdf;targets\/D0\/piece-0\.pdf;/)
  })

  test('a test set leaves no table of who became whom', () => {
    const folder = write([ended(0)], 'test-set')
    expect(readdirSync(folder).sort()).toEqual(['controle.csv', 'quarantaine.csv'])
  })

  test('a name that a spreadsheet would run is disarmed; separators and quotes stay in their cell', () => {
    const folder = write([ended(0, { folder: '=HYPERLINK("x");a', ends: [stopped('read.empty')] })])
    expect(linesOf(folder, 'quarantaine.csv')[1]).toMatch(/^"'=HYPERLINK\(""x""\);a\/piece-0\.pdf";quarantaine;/)
  })

  test('only the account of the service reads them, and nothing is left half written', () => {
    const folder = write([ended(0)])
    for (const name of readdirSync(folder)) expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
    const lists = openLists({
      folder: join(root, 'other'),
      treatment: 'migrate',
      retention: rules,
      visa: null,
      language: 'fr',
    })
    lists.add(ended(0))
    lists.drop()
    expect(readdirSync(join(root, 'other'))).toEqual([])
  })

  test('made again over those of a former run: the same bytes', () => {
    const folder = write([ended(0), ended(1)])
    const before = readFileSync(join(folder, 'correspondance.csv'))
    write([ended(0), ended(1)])
    expect(readFileSync(join(folder, 'correspondance.csv')).equals(before)).toBe(true)
  })
})
