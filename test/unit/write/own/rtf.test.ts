import { describe, expect, test } from 'vitest'
import { readAs, visibleTexts } from '../../read/read-as.ts'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip } from './own-copy.ts'

const note = String.raw`{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 Arial;}}
\pard\outlinelevel1 Le contexte\par
\pard Le 3 mai, la famille d\'e9m\'e9nage.\line Fin \{1\} \\ suite\tab ici.\par
\pard\ls3 une d\'e9marche\par
\pard - une autre\par
\trowd\cellx100\cellx200\pard\intbl Date\cell Lieu\cell\row
\trowd\cellx100\cellx200\pard\intbl 3 mai\cell \'c9cole\cell\row
\pard \u-10179 ?\u-8704 ? Fin.\par}`

describe('a copy in the format of its file: a rich text', () => {
  test('a reader sees the headings, items, rows and words of the original', async () => {
    const { before, after, copy } = await roundTrip('rtf', note)
    expect(copy.name).toBe('pieces/P01.rtf')
    expect(before.length).toBe(7)
    expect(after).toEqual(before)
  })

  test('marks are text, what looks like a control word is none, and the proof passes', async () => {
    const one = piece({
      source: 'rtf',
      frames: [{ at: 0, kind: 'picture', count: 2 }],
      blocks: [
        block('list-item', [kept('Vue avec '), gap('M0001'), kept(' \\v hier\u202e\u0007 {\\*\\x y}')]),
        block('row', [kept('3 mai\t'), gap('M0002')]),
      ],
    })
    const copy = await ownCopyOf(one)
    expect(visibleTexts(await readAs('rtf', copy.bytes))).toEqual([
      'piece.left-picture 2',
      'Vue avec [M0001 TIERS] \\v hier\ufffd {\\*\\x y}',
      '3 mai\t[M0002 TIERS]',
    ])
    expect((await proofOf(copy, one)).copies[0]).toMatchObject({ engines: ['rtf'], residues: [], notRun: [] })
  })
})
