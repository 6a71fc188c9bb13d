import { describe, expect, test } from 'vitest'
import { readAs, visibleTexts } from '../../read/read-as.ts'
import { block, gap, kept, piece } from '../press.ts'
import { ownCopyOf, proofOf, roundTrip } from './own-copy.ts'

const page =
  '<html><head><title>Note</title></head><body><h2>Le contexte</h2><p>Le 3 mai,<br>la famille &amp; les autres.</p><ul><li>une démarche</li><li>- une autre</li></ul><table><tr><th>Date</th><th>Lieu</th></tr><tr><td rowspan="2">3 mai</td><td>École</td></tr><tr><td>Mairie</td></tr><tr><td colspan="2">Suite au verso</td></tr></table><p>Fin.</p></body></html>'

describe('a copy in the format of its file: a web page', () => {
  test('a reader sees the headings, items, rows and words of the original', async () => {
    const { before, after, copy } = await roundTrip('html', page)
    expect(copy.name).toBe('pieces/P01.html')
    expect(before.length).toBeGreaterThan(7)
    expect(after).toEqual(before)
  })

  test('marks are text, what looks like a tag is none, and the proof passes', async () => {
    const one = piece({
      source: 'html',
      frames: [{ at: 0, kind: 'picture', count: 2 }],
      blocks: [
        block('paragraph', [kept('Vue avec '), gap('M0001'), kept(' <script>hier\u202e</script> &amp;')]),
        { ...block('row', [kept('3 mai\t'), gap('M0002')]), row: { table: 1, isHeader: false, spans: [] } },
      ],
    })
    const copy = await ownCopyOf(one)
    expect(visibleTexts(await readAs('html', copy.bytes))).toEqual([
      'piece.left-picture 2',
      'Vue avec [M0001 TIERS] <script>hier</script> &amp;',
      '3 mai\t[M0002 TIERS]',
    ])
    expect((await proofOf(copy, one)).copies[0]).toMatchObject({ engines: ['html'], residues: [], notRun: [] })
  })
})
