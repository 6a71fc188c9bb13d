import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readPiece } from '../../src/read/entry/read-piece.ts'
import { filesBelow, openWorkshop, requis, root, type Workshop } from '../cli/program.ts'

type Expected = {
  readonly forbidden: readonly { readonly text: string; readonly reason: string }[]
  readonly keep: readonly { readonly text: string; readonly reason: string }[]
  readonly wish: readonly { readonly text: string }[]
}

/** A developer's machine takes the demonstration and one mode; CI every dossier. */
const isThorough = process.env.REQUIS_REQUIRE_ALL === '1'

const cases = [
  { name: 'demo', pipeline: 'requisition', dossier: 'demo' },
  { name: 'chrs', pipeline: 'requisition', dossier: 'chrs' },
  { name: 'ase', pipeline: 'court-order', dossier: 'ase' },
  { name: 'protection-adulte', pipeline: 'bailiff', dossier: 'protection-adulte' },
  // One mode that keeps sentences, one that keeps values only; all modes up to what may leave: modes.test.ts.
  { name: 'modes/juge-des-enfants', pipeline: 'juge-des-enfants', dossier: 'ase' },
  { name: 'modes/address-only', pipeline: 'address-only', dossier: 'protection-adulte' },
] as const

const taken = cases.filter(({ name }) => isThorough || name === 'demo' || name === 'modes/address-only')

const fold = (text: string): string =>
  text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase()

const packages = createRequire(import.meta.url)
const pdfjs = dirname(packages.resolve('pdfjs-dist/package.json'))
const assets = { standardFontDataUrl: `${pdfjs}/standard_fonts/`, cMapUrl: `${pdfjs}/cmaps/` }

const textOfFile = async (path: string): Promise<string> => {
  const bytes = readFileSync(path)
  if (!path.endsWith('.pdf')) return bytes.toString('utf8')
  const read = await readPiece({ pieceId: 'X', bytes, extension: 'pdf', assets })
  return withoutRunningTitles(read.passages.map((passage) => passage.text)).join('\n')
}

/** A sentence goes on over the foot of a page and the head of the next: both repeat, but for their number. */
const withoutRunningTitles = (texts: readonly string[]): readonly string[] => {
  const shape = (text: string): string => text.replace(/\d+/g, '#')
  const times = new Map<string, number>()
  for (const text of texts) times.set(shape(text), (times.get(shape(text)) ?? 0) + 1)
  return texts.filter((text) => (times.get(shape(text)) ?? 0) < 2)
}

describe.each(taken)('the dossier $name under $pipeline', ({ name, pipeline, dossier }) => {
  let workshop: Workshop
  let text = ''
  let code: number | null = null
  const expected: Expected = JSON.parse(readFileSync(join(root, 'fixtures', name, 'expected.json'), 'utf8'))

  beforeAll(async () => {
    workshop = openWorkshop()
    const folder = join(root, 'fixtures', name)
    const said = requis(
      workshop,
      'run',
      pipeline,
      join(root, 'fixtures', dossier, 'pieces'),
      '--request',
      join(folder, 'request.yaml'),
      '--approve-as',
      'Odette FRESNEL',
      '--second',
      'Ignace OUVRARD',
      '--prepared-by',
      'Zélie TRONQUOY',
      '--out',
      'out',
    )
    code = said.code
    if (said.code === 4 || said.code === 1) throw new Error(said.err)
    const texts = await Promise.all(
      filesBelow(workshop.path('out'))
        .filter((file) => file.includes('/data/'))
        .map((file) => textOfFile(workshop.path(`out/${file}`))),
    )
    // A hash of five hundred may hold any five letters.
    text = fold(texts.join('\n')).replace(/[0-9a-f]{32,}/g, '')
  }, 300_000)

  afterAll(() => workshop.remove())

  test('the export is made', () => {
    expect([0, 5]).toContain(code)
  })

  test('nothing that is forbidden is in the export', () => {
    expect(expected.forbidden.filter((one) => text.includes(fold(one.text)))).toEqual([])
  })

  test('every fact in scope is kept and can be read', () => {
    expect(expected.keep.filter((one) => !text.includes(fold(one.text)))).toEqual([])
  })
})
