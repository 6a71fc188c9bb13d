import { expect, test } from 'vitest'
import { decideByPolicy } from '../../../../src/decide/policy/policy.ts'
import { doubtedWords } from '../../../../src/detect/engine/doubt.ts'
import type { Passage } from '../../../../src/model/record/passage.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import type { Fragment } from '../../../../src/model/record/place.ts'
import { detectDossier } from '../../../../src/pipeline/load/detect-dossier.ts'
import { pipelineNames, readPipeline } from '../../../../src/store/installed/settings.ts'

const place = { kind: 'page', page: 1, box: [0, 0, 1, 1] } as const

const word = (start: number, end: number): Fragment => ({ start, end, place })
const doubted = (start: number, end: number): Fragment => ({ start, end, place, doubt: true })

const passageOf = (role: Passage['role'], fragments: readonly Fragment[]): Passage => ({
  id: 'P01-0001',
  text: 'Vit chez Rozem, à Quimpor.',
  offset: 0,
  role,
  level: null,
  fragments,
})

const pieceOf = (passage: Passage): Piece => ({
  id: 'P01',
  format: 'image',
  title: '',
  kind: null,
  date: null,
  authorQuality: null,
  madeFor: null,
  sha256: '',
  pages: 1,
  passages: [passage],
  problem: null,
  unread: [],
  layout: null,
})

const passage = passageOf('paragraph', [
  word(0, 3),
  word(4, 8),
  doubted(9, 14),
  doubted(14, 15),
  word(16, 17),
  doubted(18, 25),
  word(25, 26),
])

const textsOf = (role: Passage['role']): readonly string[] =>
  doubtedWords([pieceOf({ ...passage, role })]).map(({ start, end }) => passage.text.slice(start, end))

test('each word that a machine is not sure of is a finding, with the comma that it doubts too', () => {
  expect(textsOf('paragraph')).toEqual(['Rozem,', 'Quimpor'])
})

test('what is hidden needs no doubt: it never leaves', () => {
  expect(textsOf('hidden')).toEqual([])
})

test('doubts are found whatever detectors a pipeline names', () => {
  const { findings } = detectDossier({ pieces: [pieceOf(passage)], persons: [], services: [], use: ['nir'] })
  expect(findings.filter((finding) => finding.detector === 'ocr-doubt')).toHaveLength(2)
})

test.each(pipelineNames())('the rules of %s withhold a doubted word, even beside the person asked about', (name) => {
  const [finding] = doubtedWords([pieceOf(passage)])
  if (finding === undefined) throw new Error('no doubt')
  for (const target of [true, false]) {
    const facts = { role: 'accompanied', target, asked: true, named: true, minor: false, regime: 'discretion' } as const
    expect(decideByPolicy(finding, facts, readPipeline(name).policy).outcome).toBe('withhold')
  }
})
