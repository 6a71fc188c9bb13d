import { expect, test } from 'vitest'
import { archive } from '../../../../src/batch/treat/archive/archive.ts'
import { review } from '../../../../src/batch/treat/review/review.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons are invented.

test('a review counts what each piece holds, and no word of it leaves', async () => {
  const source = sourceOf({
    'note Rostaing.txt': 'Mme Maëlle ROSTAING, 06 11 22 33 44, vit 12 rue des Lilas à Corvanne.\n',
    'cle.bin': new Uint8Array([0, 1, 2, 255]),
  })
  const { files, ends, facts } = await review({ source, place: 4, items: 2 }, deskOf('', 'relecture'))
  expect(ends.map(({ end, targets }) => [end, targets])).toEqual([
    ['reviewed', []],
    ['quarantined', []],
  ])
  expect(files.map(({ path }) => path)).toEqual(['lists/review/00000/00000005.json'])
  const list = Buffer.from(files[0]?.bytes ?? []).toString('utf8')
  expect(list).toMatch(/"phone":1/)
  expect(list).not.toMatch(/Rostaing|Lilas|D-2026/i)
  expect(facts.rules.phone).toBe(1)
})

test('a list for the archives takes what has passed its term, and leaves what has not or is held', async () => {
  const at = (lastContact: string | null) =>
    sourceOf({ 'a.txt': 'Rien.' }, '', { dates: { closed: null, lastContact, born: null } })
  const endOf = async (lastContact: string | null, yaml = '') => {
    const { files, ends } = await archive({ source: at(lastContact), place: 0, items: 1 }, deskOf(yaml, 'archives'))
    return [files.length, ends[0]?.end, ends[0]?.rule, ends[0]?.reason]
  }
  expect(await endOf('2019-05-01')).toEqual([0, 'archived', 'dernier-contact-2-ans', null])
  expect(await endOf(null)).toEqual([0, 'rejected', null, 'batch.not-due'])
  const held = 'holds: [{ dossier: D-2026-0001, reason: litige }]'
  expect(await endOf('2019-05-01', held)).toEqual([0, 'rejected', 'dernier-contact-2-ans', 'batch.held'])
})
