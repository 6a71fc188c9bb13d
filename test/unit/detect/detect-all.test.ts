import { describe, expect, test } from 'vitest'
import { age } from '../../../src/detect/age.ts'
import { detectAll } from '../../../src/detect/detect-all.ts'
import { phone } from '../../../src/detect/phone.ts'
import type { Passage } from '../../../src/model/passage.ts'
import type { Piece } from '../../../src/model/piece.ts'
import { nobody } from './mark.ts'

const block = { kind: 'block', index: 0 } as const

const passageOf = (id: string, text: string, covered: readonly (readonly [number, number])[]): Passage => ({
  id,
  text,
  offset: 0,
  role: 'paragraph',
  level: null,
  fragments: covered.map(([start, end]) => ({ start, end, place: block })),
})

const pieceOf = (...passages: readonly Passage[]): Piece => ({
  id: 'P01',
  format: 'text',
  title: 'Note',
  kind: null,
  date: null,
  authorQuality: null,
  madeFor: null,
  sha256: '',
  pages: null,
  passages,
  problem: null,
  unread: [],
  layout: null,
})

const options = { detectors: [{ name: 'phone', detect: phone }] }

describe('findings are placed in the dossier', () => {
  test('in reading order, with ids that follow it', () => {
    const passages = [passageOf('A', 'au 06 39 98 41 07', [[0, 17]]), passageOf('B', '07 00 81 33 06', [[0, 14]])]
    const findings = detectAll([pieceOf(...passages)], nobody, options)
    expect(findings.map((f) => [f.id, f.passageId, f.start, f.end])).toEqual([
      ['F000001', 'A', 3, 17],
      ['F000002', 'B', 0, 14],
    ])
  })

  test('in offsets of the original, whatever was composed before', () => {
    const text = 'e\u0301te\u0301 : 06\u00a039 98 41 07'
    const [finding] = detectAll([pieceOf(passageOf('A', text, [[0, text.length]]))], nobody, options)
    expect(text.slice(finding?.start, finding?.end)).toBe('06\u00a039 98 41 07')
  })

  test('but not on what the reader added itself', () => {
    expect(detectAll([pieceOf(passageOf('A', '06 39 98 41 07 : oui', [[17, 20]]))], nobody, options)).toEqual([])
  })

  test('cut to what came from the file', () => {
    const [finding] = detectAll([pieceOf(passageOf('A', '06 39 98 41 07', [[0, 8]]))], nobody, options)
    expect([finding?.start, finding?.end]).toEqual([0, 8])
  })

  test('of a table, under a heading that is another passage', () => {
    const rows = ['| Nom | Âge |', '| BRÉMOND | 33 |', '| MAGNAN | 38 |'].map((text, index) => ({
      ...passageOf(`R${index}`, text, [[0, text.length]]),
      role: 'row' as const,
    }))
    const findings = detectAll([pieceOf(...rows)], nobody, { detectors: [{ name: 'age', detect: age }] })
    expect(findings.map((f) => [f.passageId, f.start, f.end])).toEqual([
      ['R1', 12, 14],
      ['R2', 11, 13],
    ])
  })

  test('the same dossier gives the same findings', () => {
    const pieces = [pieceOf(passageOf('A', 'au 06 39 98 41 07 ou 07 00 81 33 06', [[0, 35]]))]
    expect(detectAll(pieces, nobody, options)).toEqual(detectAll(pieces, nobody, options))
  })
})
