import { describe, expect, test } from 'vitest'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip } from './own-copy.ts'

const textOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const lines = [
  'SUIVI',
  '',
  'Le 3 mai, la famille déménage',
  'à la mairie.',
  '',
  '- un',
  '- deux',
  '',
  'Date\tLieu',
  '3 mai\tÉcole',
  '',
  'Fin.',
  '',
]

describe('a copy in the format of its file: plain text', () => {
  test.each([
    ['\n', 'a'],
    ['\r\n', 'b'],
  ])('the copy of a text of which nothing is withheld is that text, with its own line ends (%j)', async (end) => {
    const { before, after, copy } = await roundTrip('txt', lines.join(end))
    expect(after).toEqual(before)
    expect(textOf(copy.bytes)).toBe(lines.join(end))
  })

  test('marks are text; controls, half characters and signs that turn the line do not stay', async () => {
    const one = piece({
      source: 'text',
      blocks: [block('paragraph', [kept('Vue avec '), gap('M0001'), kept(' \u001b[31m\ud800\u202ehier')])],
    })
    const copy = await ownCopyOf(one)
    expect(textOf(copy.bytes)).toBe('Vue avec [M0001 TIERS] \ufffd[31m\ufffdhier\n')
    expect((await proofOf(copy, one)).passed).toBe(true)
  })

  test('a short line above a list or a table is no title in the copy', async () => {
    const text = 'LUN 6/10\n- appel\n\nVeille de nuit\n22 h\tRAS\n7 h\trelève\n\nFin du cahier.\n'
    const { before, after } = await roundTrip('txt', text)
    expect(before.map(({ role }) => role)).toEqual(['paragraph', 'list-item', 'paragraph', 'row', 'row', 'paragraph'])
    expect(after).toEqual(before)
  })
})
