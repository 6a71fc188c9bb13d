import { afterEach, expect, test, vi } from 'vitest'
import { makeOutput } from '../../../../src/cli/say/output.ts'
import { type Source, sayCounts, sayPiece } from '../../../../src/cli/say/say-findings.ts'
import { passagesOf } from '../../../../src/detect/engine/finding-rows.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { DetectedRows } from '../../../../src/pipeline/load/detect-rows.ts'
import { dossierOf } from '../../detect/dossier-text.ts'

afterEach(() => vi.restoreAllMocks())

const marked = 'Vu ⟦person:Solène TILLEROT⟧ et ⟦person:Driss URBANEK⟧ le ⟦date:3 mai 2021⟧.'

type Told = { readonly steps: readonly string[]; readonly text: string }

/** What is written, and when, beside the passages whose findings are asked for. */
const said = (count: number, isJson: boolean, whole = true): Told => {
  const { pieces, findings } = dossierOf(marked)
  const [piece] = pieces
  const [passage] = piece?.passages ?? []
  if (piece === undefined || passage === undefined) throw new Error('no piece')
  const long = { ...piece, passages: Array.from({ length: count }, (_, at) => ({ ...passage, offset: at * 100 })) }
  const steps: string[] = []
  const at = (rank: number): readonly Finding[] => {
    steps.push(`passage ${rank}`)
    return findings
  }
  const detected: DetectedRows = { places: passagesOf([long]), rows: { add: () => {}, at }, persons: [] }
  const written: string[] = []
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    steps.push('written')
    written.push(String(chunk))
    return true
  })
  const source: Source = { path: 'a.txt', inside: null, piece: long }
  const output = makeOutput({ language: 'fr', json: isJson, quiet: false })
  if (whole) sayPiece(source, detected, { text: false, explain: true }, output)
  else sayCounts([long], detected, output)
  return { steps, text: written.join('') }
}

test('the findings of a long text are written before the last passage is looked at', () => {
  const { steps } = said(2000, true)
  expect(steps.indexOf('written')).toBeLessThan(steps.indexOf('passage 1999'))
})

test('what is written in parts is one line of JSON, with each finding where it stands in the file', () => {
  const { text } = said(2000, true)
  expect(text.indexOf('\n')).toBe(text.length - 1)
  const { file, findings } = JSON.parse(text)
  expect(file).toBe('a.txt')
  expect(findings).toHaveLength(6000)
  expect(findings.at(-1)).toMatchObject({ start: 199_900 + 39, category: 'date', why: 'test' })
})

test('a piece without a finding is whole JSON too', () => {
  expect(JSON.parse(said(0, true).text)).toEqual({ file: 'a.txt', findings: [] })
})

test('counts go through all findings, and hold none', () => {
  const { categories } = JSON.parse(said(50, true, false).text)
  expect(categories).toEqual([
    { category: 'person', pieces: 1, elements: 100, doubtful: 0 },
    { category: 'date', pieces: 1, elements: 50, doubtful: 0 },
  ])
})
