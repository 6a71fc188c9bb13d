import { expect, test } from 'vitest'
import { mostText, withoutTooLong } from '../../../../src/pipeline/load/most-text.ts'
import { readDossier } from '../../../../src/pipeline/load/read-dossier.ts'
import { readRecord } from '../../../../src/pipeline/load/read-record.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { parseRequestFile } from '../../../../src/request/request-file.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'

const source = (...texts: readonly string[]) => ({
  files: texts.map((text, at) => ({ name: `${at}.txt`, bytes: Buffer.from(text) })),
  described: emptyDossierFile,
  assets: { standardFontDataUrl: '', cMapUrl: '' },
  sha256: () => '0',
})

test('a piece of more text than is judged is set aside with a sentence, and the others are judged', async () => {
  const read = withoutTooLong(await readDossier(source('Note brève.', 'Une note bien plus longue.')), 12)
  const problem = { code: 'read.over-budget', pieceId: 'P02', what: 'text' }
  expect(read.problems).toEqual([problem])
  expect(read.dossier.pieces.map((piece) => [piece.passages.length, piece.problem, piece.sha256])).toEqual([
    [1, null, '0'],
    [0, problem, '0'],
  ])
})

test('nothing is sought in a line of nine megabytes', async () => {
  const sought: number[] = []
  const detect = ({ flat }: { readonly flat: string }) => {
    sought.push(flat.length)
    return []
  }
  const request = parseRequestFile('', 'request.yaml', readLaw(), 'requisition')
  const extra = [{ name: 'watch', detect, arbiter: null }]
  const files = source('Note brève.', 'a '.repeat(mostText / 2 + 500_000))
  const { problems } = await readRecord({ source: files, request, use: [], extra })
  expect(problems).toEqual([{ code: 'read.over-budget', pieceId: 'P02', what: 'text' }])
  expect(Math.max(...sought)).toBeLessThan(100)
}, 60_000)
