import { describe, expect, test } from 'vitest'
import { detectAll } from '../../../../src/detect/engine/detect-all.ts'
import { age } from '../../../../src/detect/identifiers/dates/age.ts'
import { phone } from '../../../../src/detect/identifiers/phone.ts'
import type { Passage } from '../../../../src/model/record/passage.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import { nobody } from '../mark.ts'

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

describe('the keys of a data file', () => {
  const fieldsOf = (paths: readonly string[], values: readonly string[]): Passage => {
    const text = values.join('\n')
    const starts = values.map((_, at) => values.slice(0, at).join('\n').length + (at > 0 ? 1 : 0))
    const fragments = values.map((value, at) => ({
      start: starts[at] ?? 0,
      end: (starts[at] ?? 0) + value.length,
      place: { kind: 'field' as const, path: paths[at] ?? '' },
    }))
    return {
      id: 'A',
      text,
      offset: 0,
      role: paths.some((path) => path.startsWith('#')) ? 'labels' : 'fields',
      level: null,
      fragments,
    }
  }

  /** A detector at its worst: all of a text is somebody. */
  const all = {
    name: 'tagger',
    detect: ({ flat }: { readonly flat: string }) => [
      { start: 0, end: flat.length, category: 'person' as const, kind: null, confidence: 0.3, why: 'test' },
    ],
  }

  const claimed = (passage: Passage, detectors = [all]): readonly string[] =>
    detectAll([pieceOf(passage)], nobody, { detectors }).map(({ start, end }) => passage.text.slice(start, end))

  test('ordinary keys tell nothing of anybody, and a name among them is claimed for itself', () => {
    const keys = ['dateNaissance', 'firstName', 'kevin_delaunoy', 'total', 'Angel']
    const passage = fieldsOf(
      keys.map((_, at) => `#key:${at}`),
      keys,
    )
    expect(claimed(passage)).toEqual(['kevin_delaunoy', 'Angel'])
  })

  test('a name that the dossier knows is claimed even where the key is an ordinary word', () => {
    const passage = fieldsOf(['#key:0', '#key:1'], ['total', 'date'])
    expect(claimed(passage, [{ ...all, name: 'knownPersons' }])).toEqual(['total', 'date'])
  })

  test('a heading made like a key is left, an ordinary word alone in a cell is judged', () => {
    expect(claimed(fieldsOf(['/0/0'], ['date_of_birth']))).toEqual([])
    expect(claimed(fieldsOf(['/0/0'], ['Placement']))).toEqual(['Placement'])
  })
})
