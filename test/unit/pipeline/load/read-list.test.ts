import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { type Format, formats } from '../../../../src/model/record/piece.ts'
import { loadPipeline } from '../../../../src/pipeline/load/load-pipeline.ts'
import { readDossier } from '../../../../src/pipeline/load/read-dossier.ts'
import { proposeDraft } from '../../../../src/pipeline/propose/propose-draft.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { law, request } from '../../decide/fixture.ts'
import { bytesOf } from '../../read/read-as.ts'
import { zipBytes } from '../../read/zip-bytes.ts'

const readSetting = (path: string): string => readFileSync(`pipelines/${path}`, 'utf8')

const sourceOf = (files: Readonly<Record<string, Uint8Array>>) => ({
  files: Object.entries(files).map(([name, bytes]) => ({ name, bytes })),
  described: emptyDossierFile,
  assets: { standardFontDataUrl: '', cMapUrl: '' },
  sha256: (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex'),
})

const note = bytesOf('Une note.')
const table = bytesOf('nom;ville\nA;B\nC;D\n')

describe('the formats that a pipeline names', () => {
  const read = async (files: Readonly<Record<string, Uint8Array>>, ...names: readonly Format[]) =>
    await readDossier({ ...sourceOf(files), accepts: { name: 'mine', read: names } })

  test('are the only ones read: a piece of another one goes to quarantine with the name of the setting', async () => {
    const { dossier, problems } = await read({ 'a.txt': note, 'b.csv': table }, 'text')
    expect(
      dossier.pieces.map(({ format, problem, passages }) => [format, problem?.code ?? null, passages.length]),
    ).toEqual([
      ['text', null, 1],
      ['csv', 'read.not-listed', 0],
    ])
    const problem = { code: 'read.not-listed', pieceId: 'P02', format: 'csv', pipeline: 'mine' } as const
    expect(problems).toEqual([problem])
    expect(sentenceOf(problem, 'fr')).toContain('Ajoutez « csv » à la liste « read »')
  })

  test('hold for the files inside a piece, and a piece that is refused is not opened', async () => {
    const archive = await zipBytes({ 'a.txt': note, 'b.csv': table })
    const inside = (await read({ 'a.zip': archive }, 'zip', 'csv')).dossier.pieces
    expect(inside.map(({ id, problem }) => [id, problem?.code ?? null])).toEqual([
      ['P01', null],
      ['P01-1', 'read.not-listed'],
      ['P01-2', null],
    ])
    expect((await read({ 'a.zip': archive }, 'text', 'csv')).dossier.pieces.map(({ id }) => id)).toEqual(['P01'])
  })

  test('leave a file that no reader knows to its own reason', async () => {
    const { problems } = await read({ 'a.bin': new Uint8Array() }, 'text')
    expect(problems.map(({ code }) => code)).toEqual(['read.empty'])
  })
})

describe('the list `read` of a pipeline', () => {
  const draftOf = async (list: string) => {
    const pipeline = loadPipeline(`name: mine\npolicy: requisition\n${list}`, 'mine.yaml', readSetting)
    const source = sourceOf({ 'a.csv': table })
    const versions = { software: '0', policy: '0', pipeline: '0' }
    return await proposeDraft({
      source,
      pipeline,
      request,
      law,
      extra: [],
      versions,
      preparedBy: 'A',
      subjectWeights: null,
      secret: '00',
    })
  }

  test('reaches the reading of the dossier', async () => {
    expect((await draftOf('read: [text]')).dossier.pieces[0]?.problem?.code).toBe('read.not-listed')
  })

  test('that is absent accepts every format', async () => {
    expect((await draftOf('')).dossier.pieces[0]?.problem).toBeNull()
  })

  const shipped = readdirSync('pipelines').filter(
    (name) => name.endsWith('.yaml') && !['subjects.yaml', 'association.yaml'].includes(name),
  )

  test.each(shipped)('of %s holds every format', (file) => {
    expect([...loadPipeline(readSetting(file), file, readSetting).read].sort()).toEqual([...formats].sort())
  })
})
