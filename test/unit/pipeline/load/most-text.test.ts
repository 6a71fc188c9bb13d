import { expect, test } from 'vitest'
import { mostText } from '../../../../src/pipeline/load/most-text.ts'
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
  const read = await readDossier({
    ...source('Note brève.', 'Une note bien plus longue.'),
    text: { piece: 12, dossier: 100 },
  })
  const problem = { code: 'read.over-budget', pieceId: 'P02', what: 'text' }
  expect(read.problems).toEqual([problem])
  expect(read.dossier.pieces.map((piece) => [piece.passages.length, piece.problem, piece.sha256])).toEqual([
    [1, null, '0'],
    [0, problem, '0'],
  ])
})

test('pieces that hold more text together than a dossier is judged for are set aside, in their order', async () => {
  const read = await readDossier({
    ...source('Une note assez longue.', 'Une autre, plus longue encore.', 'Note brève.', 'Une de trop.'),
    text: { piece: 100, dossier: 40 },
  })
  expect(read.dossier.pieces.map(({ problem }) => problem)).toEqual([
    null,
    { code: 'read.over-budget', pieceId: 'P02', what: 'dossier-text' },
    null,
    { code: 'read.over-budget', pieceId: 'P04', what: 'dossier-text' },
  ])
  expect(read.dossier.pieces[1]?.passages).toEqual([])
})

test('what files inside a mail hold counts for the dossier', async () => {
  const mail = (text: string) =>
    [
      'From: a@exemple.fr',
      'Subject: Visite',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=x',
      '',
      '--x',
      'Content-Type: text/plain',
      '',
      'Voici.',
      '--x',
      'Content-Type: text/plain; name=a.txt',
      'Content-Disposition: attachment; filename=a.txt',
      '',
      text,
      '--x--',
      '',
    ].join('\r\n')
  const files = [{ name: '0.eml', bytes: Buffer.from(mail('Une note. '.repeat(200))) }]
  const read = await readDossier({ ...source(), files, text: { piece: 10_000, dossier: 1000 } })
  expect(read.dossier.pieces.map(({ id, problem }) => [id, problem])).toEqual([
    ['P01', null],
    ['P01-1', { code: 'read.over-budget', pieceId: 'P01-1', what: 'dossier-text' }],
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
