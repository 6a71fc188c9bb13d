import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ficheNames } from '../../src/pipeline/load/fiche-desk.ts'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, requis, root, type Workshop } from './program.ts'

let workshop: Workshop

beforeAll(() => {
  workshop = openWorkshop()
})

afterAll(() => workshop.remove())

const fiche = (...argv: readonly string[]) => requis(workshop, 'fiche', ...argv)
const textOf = (name: string): string => readFileSync(workshop.path(name), 'utf8')

test('a notice for the persons of one kind of service, in French, then in English by setting', () => {
  expect(fiche('usager', '--service', 'CHRS du Parc', '--out', 'notice.md').code).toBe(0)
  expect(textOf('notice.md')).toContain('CASF L345-1')
  expect(fiche('notice', '--service', 'CHRS du Parc', '--lang', 'en', '--out', 'notice-en.md').code).toBe(0)
  expect(textOf('notice-en.md')).toContain('What you tell us')
})

test('each paper is printed on A4, and nothing is replaced', async () => {
  for (const name of ficheNames) expect(fiche(name, '--out', `${name}.pdf`).code).toBe(0)
  expect((await pdfText(new Uint8Array(readFileSync(workshop.path('pression.pdf'))))).join(' ')).toContain(
    'La phrase à opposer',
  )
  expect(fiche('pression', '--out', 'pression.pdf').code).toBe(1)
})

test('who must testify, for one profession in one service', () => {
  expect(fiche('audition', '--profession', 'veilleur de nuit', '--service', 'SIAO 99', '--out', 'heard.md').code).toBe(
    0,
  )
  expect(textOf('heard.md')).toContain('PEUT ET DOIT SE TAIRE')
  expect(textOf('heard.md')).not.toContain('médecin\n')
})

test('whom to call is that of the association’s own file', () => {
  const shipped = readFileSync(join(root, 'pipelines/association.yaml'), 'utf8')
  workshop.write('ours.yaml', shipped.replace(/lawyer: null/, 'lawyer: "Cabinet Arvor, 01 99 00 44 55"'))
  workshop.write('mine.yaml', 'name: mine\npolicy: requisition\nassociation: ./ours.yaml\n')
  expect(fiche('pression', '--pipeline', './mine.yaml', '--out', 'ours.md').code).toBe(0)
  expect(textOf('ours.md')).toContain('Cabinet Arvor, 01 99 00 44 55')
})

test('a paper that does not exist is refused with the list', () => {
  const { code, err } = fiche('sanction', '--out', 'x.md')
  expect(code).toBe(2)
  expect(err).toContain('audition')
})
