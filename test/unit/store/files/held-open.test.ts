import * as realFs from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { sentenceOf } from '../../../../src/messages/index.ts'
import { openDossier } from '../../../../src/pipeline/load/open-dossier.ts'
import { readDossierFiles } from '../../../../src/store/files/dossier-folder.ts'

// A file that Excel holds open is refused by Windows as busy; one that this account may not read, everywhere (root reads all: refused here).

const held = vi.hoisted(() => ({ names: new Map<string, string>() }))

vi.mock('node:fs', async (load) => {
  const real = await load<typeof realFs>()
  return {
    ...real,
    openSync: (path: string | Buffer, flags: string | number, mode?: number) => {
      const code = [...held.names].find(([name]) => path.toString().endsWith(name))?.[1]
      if (code !== undefined) throw Object.assign(new Error(`${code}: refused`), { code })
      return real.openSync(path, flags, mode)
    },
  }
})

let folder: string

beforeEach(() => {
  folder = realFs.mkdtempSync(join(tmpdir(), 'requis-held-'))
  realFs.writeFileSync(join(folder, 'note.txt'), 'Note.')
})

afterEach(() => {
  held.names.clear()
  realFs.rmSync(folder, { recursive: true, force: true })
})

const desk = { sha256: () => '', request: null, act: null }

test.each(['EBUSY', 'EACCES', 'EIO'])('a piece that cannot be opened (%s) is told so, never as empty', (code) => {
  realFs.writeFileSync(join(folder, 'suivi.xlsx'), 'x')
  realFs.writeFileSync(join(folder, '~$suivi.xlsx'), 'owner')
  held.names.set('suivi.xlsx', code)
  const files = readDossierFiles(folder)
  expect(files.map(({ name }) => name).sort()).toEqual(['note.txt', 'suivi.xlsx'])
  expect(files.find(({ name }) => name === 'suivi.xlsx')).toEqual({
    ...{ name: 'suivi.xlsx', bytes: null, because: 'not-opened' },
  })
  expect(sentenceOf({ code: 'read.not-opened', pieceId: 'P02' }, 'fr')).toContain('tient ouverte (Word, Excel)')
})

test('a large one that cannot be opened is told so too, though it would be read later', () => {
  realFs.writeFileSync(join(folder, 'scan.pdf'), '')
  realFs.truncateSync(join(folder, 'scan.pdf'), 40 * 2 ** 20)
  held.names.set('scan.pdf', 'EBUSY')
  expect(readDossierFiles(folder).find(({ name }) => name === 'scan.pdf')?.because).toBe('not-opened')
})

test('a description that cannot be opened is refused: whom it protects would be lost without a word', async () => {
  realFs.writeFileSync(join(folder, 'dossier.yaml'), 'persons: []\n')
  held.names.set('dossier.yaml', 'EBUSY')
  await expect(openDossier(readDossierFiles(folder), desk)).rejects.toMatchObject({
    problem: { code: 'file.not-opened', file: 'dossier.yaml' },
  })
})
