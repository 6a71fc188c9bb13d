import { createHash } from 'node:crypto'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { readDossier } from '../../../../src/pipeline/load/read-dossier.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { bytesOf } from '../../read/read-as.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

type File = { readonly type: string; readonly name: string; readonly bytes: Uint8Array }

const mailOf = (...files: readonly File[]): Uint8Array =>
  bytesOf(
    [
      'From: a@exemple.fr',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Bonjour',
      ...files.flatMap(({ type, name, bytes }) => [
        '--b',
        `Content-Type: ${type};`,
        `\tname="${name}"`,
        `Content-Disposition: attachment; filename="${name}"`,
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from(bytes).toString('base64'),
      ]),
      '--b--',
      '',
    ].join('\r\n'),
  )

const readAttached = async (...files: readonly File[]) => {
  const read = await readDossier({
    files: [{ name: 'a.eml', bytes: mailOf(...files) }],
    described: emptyDossierFile,
    assets: { standardFontDataUrl: '', cMapUrl: '' },
    sha256,
  })
  return read.dossier.pieces.slice(1)
}

const textsOf = async (...files: readonly File[]) =>
  (await readAttached(...files)).map(({ passages }) => passages.map(({ text }) => text).join('\n'))

const said = 'Mme Zoé LŒUILLET doit 30 €.'

describe('the charset that a mail gives to a text that it holds', () => {
  test.each([
    ['text/plain; charset=iso-8859-15', 'iso-8859-15', said],
    ['text/plain; charset="macintosh"', 'macintosh', 'Mme Zoé LŒUILLET.'],
    ['text/plain; charset=ISO-8859-1', 'windows-1252', said],
    ['text/plain; charset=cp850', 'cp850', 'Mme Zoé LEGUÉNEC.'],
    ['text/plain; charset=iso-8859-2', 'iso-8859-2', 'M. Łukasz WAŁĘSA.'],
    ['text/html; charset=iso-8859-15', 'iso-8859-15', said],
    ['text/plain; charset=utf-7', 'utf-7', 'Mme Zoé LŒUILLET.'],
  ])('is the one it is read in: %s', async (type, charset, text) => {
    const written = type.startsWith('text/html') ? `<html><body><p>${text}</p></body></html>` : text
    const bytes = iconv.encode(written, charset)
    const [piece] = await readAttached({ type, name: 'note.txt', bytes })
    expect(piece?.passages.map((passage) => passage.text)).toEqual([text])
    expect(piece?.sha256).toBe(sha256(bytes))
  })

  test('is each its own, by the names of the files', async () => {
    const bytes = (charset: string) => iconv.encode('LŒUILLET', charset)
    const files = [
      { type: 'text/plain; charset=iso-8859-15', name: 'un.txt', bytes: bytes('iso-8859-15') },
      { type: 'text/plain; charset=macintosh', name: 'deux.txt', bytes: bytes('macintosh') },
    ]
    expect(await textsOf(...files)).toEqual(['LŒUILLET', 'LŒUILLET'])
  })

  test.each([
    ['bytes that are UTF-8 are read so', 'text/plain; charset=iso-8859-15', bytesOf(said), said],
    ['a name that nobody knows', 'text/plain; charset=x-inconnu', iconv.encode('Zoé', 'windows-1252'), 'Zoé'],
  ])('is not believed against the bytes: %s', async (_, type, bytes, text) => {
    expect(await textsOf({ type, name: 'note.txt', bytes })).toEqual([text])
  })

  test('says nothing of a file that is no text', async () => {
    const json = iconv.encode('{"nom": "LŒUILLET"}', 'utf-8')
    expect(await textsOf({ type: 'text/plain; charset=iso-8859-15', name: 'a.json', bytes: json })).toEqual([
      'nom\nnom : LŒUILLET',
    ])
  })
})
