import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { openInHand } from '../../../../src/pipeline/load/in-hand.ts'
import { readDossier } from '../../../../src/pipeline/load/read-dossier.ts'
import type { ReadFile } from '../../../../src/pipeline/load/read-sources.ts'
import { setAside } from '../../../../src/read/entry/reading.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'

const later = () => new Promise((resolve) => setTimeout(resolve, 2))

test('no more bytes in hand than the bound, and what is larger waits until it is alone', async () => {
  const hand = openInHand({ pieces: 3, bytes: 100 })
  const [inHand, most]: [number[], number[]] = [[], []]
  const readOne = async (bytes: number) => {
    await hand.take(bytes)
    inHand.push(bytes)
    most.push(inHand.reduce((sum, one) => sum + one, 0))
    await later()
    inHand.splice(inHand.indexOf(bytes), 1)
    hand.give(bytes)
  }
  await Promise.all([60, 50, 500, 30, 20, 10, 5].map(readOne))
  expect(Math.max(...most.filter((sum) => sum !== 500))).toBeLessThanOrEqual(100)
  expect(most.filter((sum) => sum >= 500)).toEqual([500])
})

const megabyte = 2 ** 20
const assets = { standardFontDataUrl: '', cMapUrl: '' }

/** Reads of files that are read from the disk when their bytes are asked for: how many are in memory at once. */
const readLarge = async (size: number, inside: number, count: number) => {
  let [now, most, held] = [0, 0, 0]
  const files = Array.from({ length: count }, (_, at) => ({
    name: `${String(at).padStart(3, '0')}.zip`,
    size,
    get bytes() {
      now += 1
      most = Math.max(most, now)
      return new Uint8Array(1)
    },
  }))
  const attachments = inside === 0 ? [] : [{ bytes: new Uint8Array(inside), extension: 'txt' }]
  const readFile: ReadFile = async ({ pieceId }) => {
    await later()
    if (!pieceId.includes('-')) {
      now -= 1
      held += inside
    }
    most = Math.max(most, held / megabyte)
    if (pieceId.includes('-')) held -= inside
    return { ...setAside({ code: 'read.empty', pieceId }), attachments: pieceId.includes('-') ? [] : attachments }
  }
  const sha256 = () => createHash('sha256').digest('hex')
  await readDossier({ files, described: emptyDossierFile, assets, sha256, readFile })
  return most
}

test('of large pieces one is in memory at a time; of small ones, as many as there are threads to wait for', async () => {
  expect(await readLarge(190 * megabyte, 0, 12)).toBe(1)
  expect(await readLarge(1000, 0, 40)).toBe(8)
})

test('files that pieces hold are read before more of them are opened', async () => {
  expect(await readLarge(1000, 5 * megabyte, 40)).toBeLessThanOrEqual(64)
})
