import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { pdfText } from '../unit/write/press.ts'
import { openWorkshop, requis, root, type Workshop } from './program.ts'

const versions = join(root, 'fixtures', 'versions')

let workshop: Workshop

/** The draft and the account as that version left them. */
const lay = (day: string): void => {
  for (const name of ['dossier', 'request.yaml']) cpSync(join(versions, name), workshop.path(name), { recursive: true })
  cpSync(join(versions, day, 'draft'), workshop.path('draft'), { recursive: true })
}

const laySettings = (day: string): void =>
  cpSync(join(versions, day, 'settings'), workshop.path('config/requis'), { recursive: true })

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

describe.each(['2026-11-29', '2026-12-01'])('a draft and a journal of the version of %s', (day) => {
  beforeEach(() => {
    lay(day)
    laySettings(day)
  })

  test('are approved, exported and verified by today’s, with what was masked by hand', async () => {
    expect(requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals').code).toBe(0)
    expect(requis(workshop, 'export', 'draft', '--out', 'out').code).toBe(0)
    expect(requis(workshop, 'verify', 'out/PV-2026-004512.asice').code).toBe(0)
    expect(requis(workshop, 'journal', 'verify').code).toBe(0)
    const copy = (
      await pdfText(new Uint8Array(readFileSync(workshop.path('out/PV-2026-004512/data/pieces/P01.pdf'))))
    ).join('\n')
    expect(copy).toContain('menacée de mort')
    expect(copy).not.toContain('devant la poste')
  }, 60_000)

  test('give their decisions to a new proposal', () => {
    const again = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'new', '--answers-from', 'draft']
    expect(requis(workshop, ...again).code).toBe(0)
    const { rulings } = JSON.parse(readFileSync(workshop.path('new/draft.json'), 'utf8'))
    expect(rulings).toMatchObject([{ settled: [{ kind: 'mask', words: 'devant la poste', ground: 'TIERS' }] }])
  }, 60_000)
})

test('a draft of before drafts had a code is refused with what to do, and nothing is written', () => {
  lay('2026-11-25')
  const said = requis(workshop, 'approve', 'draft', '--by', 'Claire VASSEUR', '--accept-proposals')
  expect(said.code).toBe(1)
  expect(said.err).toContain('Proposez de nouveau, dans un autre dossier')
})
