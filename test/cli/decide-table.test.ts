import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { dossierYaml, openWorkshop, requestYaml, requis, type Said, type Workshop } from './program.ts'

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
  workshop.write('dossier/dossier.yaml', dossierYaml.replaceAll('note.txt', 'suivi.csv'))
  workshop.write(
    'dossier/suivi.csv',
    'date;fait;suite\n2026-03-03;Inès BARTOLI menacée de mort par Marc DELMAS;plainte\n2026-03-04;Inès BARTOLI paie la cantine;facture\n',
  )
  workshop.write('request.yaml', requestYaml)
  requis(workshop, 'propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul')
})

afterEach(() => workshop.remove())

const decide = (...masks: readonly string[]): Said => {
  const { code } = JSON.parse(requis(workshop, 'preview', 'draft', '--out', `p${masks.join('')}`, '--json').out)
  const rows = masks.map((mask) => `  - { keep: ${mask}, reason: x }\n`).join('')
  workshop.write('decisions.yaml', `preview: ${code}\ndecisions:\n${rows}`)
  return requis(workshop, 'decide', 'draft', '--decisions', 'decisions.yaml', '--by', 'Claire VASSEUR')
}

const maskOf = (words: string): string => {
  const ids = ['M0001', 'M0002', 'M0003', 'M0004', 'M0005', 'M0006']
  return ids.find((id) => requis(workshop, 'explain', 'draft', '--why', id, '--text').out.includes(words)) ?? 'M0000'
}

test('one cell by its mask does not open its row; every mask of the row does', () => {
  const first = Number(maskOf('cantine').slice(1))
  const row = [0, 1, 2].map((at) => `M${String(first + at).padStart(4, '0')}`)
  const before = readFileSync(workshop.path('draft/draft.json'), 'utf8')
  const said = decide(row[1] ?? '')
  expect(said.code).toBe(2)
  expect(said.err).toContain('Lisez la phrase ou la ligne entière (requis expliquer BROUILLON --text P01:3)')
  expect(said.err).toContain('- { keep: { piece: P01, passage: 3, sentence: 1 }, reason: "…" }')
  expect(readFileSync(workshop.path('draft/draft.json'), 'utf8')).toBe(before)
  expect(decide(...row)).toMatchObject({ code: 0 })
  requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  requis(workshop, 'export', 'draft', '--out', 'out')
  expect(readFileSync(workshop.path('out/PV-2026-004512/data/pieces/P01.csv'), 'utf8')).toContain('cantine')
})
