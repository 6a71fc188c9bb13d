import { describe, expect, test } from 'vitest'
import { openFaces } from '../../../src/write/fonts/face.ts'
import type { Element } from '../../../src/write/pdf/element.ts'
import { placeElements } from '../../../src/write/pdf/place-elements.ts'
import { markSizeOf } from '../../../src/write/pieces/mark.ts'
import { assets } from './press.ts'

const faces = openFaces(assets)
const place = (element: Element) => placeElements([element], { faces, mark: markSizeOf(faces, []) })

const bar = (label: string, text: string, share: number) => ({ label, text, share, color: '#1f6f43' })

describe('a chart in a PDF', () => {
  test('is read as a table: a row for each bar, its name and its value', () => {
    const { nodes, pages } = place({ kind: 'bars', bars: [bar('repris', '12', 1), bar('refusés', '1', 0.1)] })
    expect(nodes.map(({ tag }) => tag)).toEqual(['Table', 'TR', 'TH', 'TD', 'TR', 'TH', 'TD'])
    expect(pages[0]?.flatMap((draw) => (draw.kind === 'text' ? [draw.text] : []))).toEqual([
      'repris',
      '12',
      'refusés',
      '1',
    ])
    expect(pages[0]?.filter(({ kind }) => kind === 'shape').every(({ node }) => node === null)).toBe(true)
  })

  test('a bar of nothing is not drawn; one of little is seen', () => {
    const shapes = place({ kind: 'bars', bars: [bar('a', '0', 0), bar('b', '1', 0.0001)] }).pages[0]?.filter(
      ({ kind }) => kind === 'shape',
    )
    expect(shapes).toHaveLength(1)
  })

  test('a number stands at the right of its column', () => {
    const cell = (text: string) => [{ kind: 'text', text, face: 'R', tone: 'black' } as const]
    const rows = [
      [cell('Fin'), cell('Nombre')],
      [cell('repris'), cell('7')],
    ]
    const at = (numbers: readonly number[]) =>
      place({ kind: 'table', rows, headerRows: 1, size: 8.5, widths: [50, 50], numbers }).pages[0]?.find(
        (draw) => draw.kind === 'text' && draw.text === '7',
      )?.x ?? 0
    expect(at([1]) - at([])).toBeGreaterThan(200)
  })
})
