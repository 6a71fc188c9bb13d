import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { neutralTitle, parentIdOf } from '../../../../src/model/record/piece-number.ts'
import { neutralTitles } from '../../../../src/pipeline/load/neutral-titles.ts'
import { readDossier } from '../../../../src/pipeline/load/read-dossier.ts'
import { readInside } from '../../../../src/pipeline/load/read-inside.ts'
import { readPiece } from '../../../../src/read/entry/read-piece.ts'
import { redact } from '../../../../src/redact/redact.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { cover, marked, people, pieceOf, propose } from '../../decide/fixture.ts'
import { bytesOf } from '../../read/read-as.ts'
import { zipBytes } from '../../read/zip-bytes.ts'

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

const read = (files: Readonly<Record<string, Uint8Array>>) =>
  readDossier({
    files: Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
    described: emptyDossierFile,
    assets: { standardFontDataUrl: '', cMapUrl: '' },
    sha256,
  })

const mailOf = (subject: string, name: string, attached: Uint8Array): Uint8Array =>
  bytesOf(
    [
      'From: a@exemple.fr',
      `Subject: ${subject}`,
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Bonjour',
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from(attached).toString('base64'),
      '--b--',
      '',
    ].join('\r\n'),
  )

const note = bytesOf('Une note.')

const nested = async (depth: number): Promise<Uint8Array> =>
  depth === 0 ? note : zipBytes({ 'a.bin': await nested(depth - 1) })

describe('what a piece holds', () => {
  test('follows it, numbered below it, with a neutral title and the hash of its own bytes', async () => {
    const archive = await zipBytes({ 'zoé.eml': mailOf('dedans', 'note.txt', note), 'b.txt': note })
    const { dossier, problems } = await read({
      'a.txt': note,
      'b.eml': mailOf('dehors', 'c.zip', archive),
      'd.txt': note,
    })
    expect(dossier.pieces.map(({ id, title, format }) => [id, title, format])).toEqual([
      ['P01', 'Pièce 1', 'text'],
      ['P02', 'Pièce 2', 'eml'],
      ['P02-1', 'Pièce 2, annexe 1', 'zip'],
      ['P02-1-1', 'Pièce 2, annexe 1-1', 'eml'],
      ['P02-1-1-1', 'Pièce 2, annexe 1-1-1', 'text'],
      ['P02-1-2', 'Pièce 2, annexe 1-2', 'text'],
      ['P03', 'Pièce 3', 'text'],
    ])
    expect(problems).toEqual([])
    const hashes = new Map(dossier.pieces.map((piece) => [piece.id, piece.sha256]))
    expect([hashes.get('P02-1'), hashes.get('P02-1-1-1')]).toEqual([sha256(archive), sha256(note)])
    const ids = dossier.pieces.flatMap((piece) => piece.passages.map((passage) => passage.id))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('nested deeper than eight is one line in quarantine, and it is said', async () => {
    const { dossier, problems } = await read({ 'a.zip': await nested(12) })
    expect(dossier.pieces).toHaveLength(10)
    expect(dossier.pieces.at(-1)).toMatchObject({ id: `P01${'-1'.repeat(9)}`, passages: [] })
    expect(problems).toEqual([{ code: 'read.inside-left', pieceId: `P01${'-1'.repeat(9)}`, count: 1, why: 'depth' }])
  })

  test('beyond a thousand files is one line in quarantine, and it is said', async () => {
    const files = Object.fromEntries(Array.from({ length: 1010 }, (_, at) => [`${at}.txt`, note]))
    const { dossier, problems } = await read({
      'a.zip': await zipBytes(files),
      'b.zip': await zipBytes({ 'c.txt': note }),
    })
    expect(dossier.pieces).toHaveLength(1004)
    expect(problems).toEqual([
      { code: 'read.inside-left', pieceId: 'P01-1001', count: 10, why: 'count' },
      { code: 'read.inside-left', pieceId: 'P02-1', count: 1, why: 'count' },
    ])
  })

  test('beyond the bytes that may be opened is one line in quarantine, and what came before is read', async () => {
    const attachments = ['un', 'deux', 'trois'].map((text) => ({ bytes: bytesOf(text), extension: 'txt' }))
    const input = {
      assets: { standardFontDataUrl: '', cMapUrl: '' },
      sha256,
      budget: { count: 10, bytes: 5 },
      readFile: readPiece,
    }
    const { files } = await readInside('P01', attachments, input)
    expect(files.map(({ id, read: { problem } }) => [id, problem])).toEqual([
      ['P01-1', null],
      ['P01-2', { code: 'read.inside-left', pieceId: 'P01-2', count: 2, why: 'size' }],
    ])
  })

  test('that cannot be read goes to quarantine by itself', async () => {
    const { dossier, problems } = await read({
      'a.zip': await zipBytes({ 'a.txt': 'Bonjour', 'b.pdf': '%PDF-1.7 faux' }),
    })
    expect(dossier.pieces.map((piece) => piece.problem?.code ?? null)).toEqual([null, null, 'read.broken'])
    expect(problems).toEqual([{ code: 'read.broken', pieceId: 'P01-2' }])
  })

  test('keeps a neutral title when a title of the service names somebody', () => {
    const pieces = ['P01', 'P01-1', 'P02'].map((id) => pieceOf(id, [], { title: 'Courrier de Mme Awa SARR' }))
    const { dossier } = neutralTitles({ id: null, service: null, persons: [], pieces }, [people.awa])
    expect(dossier.pieces.map((piece) => piece.title)).toEqual(['Pièce 1', 'Pièce 1, annexe 1', 'Pièce 2'])
  })

  test.each([
    ['P03', 'Pièce 3', null],
    ['P112-1', 'Pièce 112, annexe 1', 'P112'],
    ['P03-10-2', 'Pièce 3, annexe 10-2', 'P03-10'],
  ])('%s is « %s »', (id, title, parent) => {
    expect([neutralTitle(id), parentIdOf(id)]).toEqual([title, parent])
  })
})

describe('a piece that only holds others', () => {
  const hidden = marked('zoé.eml', 'P01-0001', 'hidden')
  const sort = (...pieces: readonly ReturnType<typeof pieceOf>[]) => {
    const dossier = { id: null, service: null, persons: [], pieces }
    return redact({ dossier, findings: [], decisions: [], cover }).disclosure.pieces.map(({ status, grounds }) => [
      status,
      grounds,
    ])
  }

  test('is a container: neither withheld nor in quarantine, without a mask', () => {
    const archive = pieceOf('P01', [hidden.passage], { format: 'zip', authorQuality: null })
    expect(sort(archive)).toEqual([['container', []]])
  })

  test('in quarantine stays in quarantine', () => {
    expect(sort(pieceOf('P01', [], { problem: { code: 'read.encrypted', pieceId: 'P01' } }))).toEqual([
      ['quarantined', []],
    ])
  })

  test('hands its gate down to what it holds', () => {
    const said = marked('Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.', 'P01-1-0001')
    const inside = { piece: pieceOf('P01-1', [said.passage], { authorQuality: null }), findings: said.findings }
    const outcomes = (authorQuality: string) => {
      const piece = pieceOf('P01', [hidden.passage], { authorQuality })
      const { decisions, problems } = propose({ pieces: [{ piece, findings: [] }, inside] })
      return { problems, kept: decisions.filter(({ outcome }) => outcome === 'disclose').length > 0 }
    }
    expect(outcomes('éducatrice')).toMatchObject({ kept: true })
    expect(outcomes('médecin généraliste').problems).toContainEqual({ code: 'gate.accord', pieceId: 'P01-1' })
  })
})
