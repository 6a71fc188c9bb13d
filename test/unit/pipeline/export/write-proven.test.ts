import { expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import type { DisclosedPage, DisclosedPiece } from '../../../../src/model/copy/disclosure.ts'
import { emptyFacts } from '../../../../src/model/copy/letter.ts'
import type { CopyProof, Proof } from '../../../../src/model/copy/proof.ts'
import type { Rendition } from '../../../../src/model/copy/rendition.ts'
import { fallenProblems } from '../../../../src/pipeline/export/fallen-problems.ts'
import { writeProven } from '../../../../src/pipeline/export/write-proven.ts'
import type { Told } from '../../../../src/reply/told.ts'
import { readLaw } from '../../../../src/store/installed/settings.ts'
import { noteOf } from '../../explain/explain-draft.ts'
import { assets, disclosureOf, pdfiumWasm, pdfText, piece } from '../../write/press.ts'

// A piece fails, not the dossier. The prover is one that refuses what a test says.

const words = { labels: labelsOf('fr', readLaw().grounds), lang: 'fr' as const }

const pageWith = (text: string, page: number): DisclosedPage => ({
  ...{ width: 400, height: 400, rotate: 0, page, shapes: [], pictures: [], hasLoss: false },
  lines: [
    {
      ...{ x: 40, y: 300, size: 12, isBold: false },
      parts: [
        {
          ...{ kind: 'word', text, isJoined: false, at: { x: 40, width: 60 }, runs: null },
          picture: { width: 60, height: 10, rise: 0, columns: 1, rows: 1, pixels: 'eJz7DwABAQEA' },
        },
      ],
    },
  ],
})

const facsimile = (id: string): DisclosedPiece => ({
  ...piece({ id, title: `Note ${id}` }),
  pages: [pageWith('Premier', 1), pageWith('Second', 2)],
})

const toldOf = (...pieces: readonly DisclosedPiece[]): Told => {
  const { cover, ...rest } = disclosureOf(...pieces)
  const disclosure = { ...rest, cover: { ...cover, copies: 'facsimile' as const } }
  return {
    ...{ disclosure, inside: disclosure, readings: new Map(), facts: emptyFacts, outcome: 'handed' },
    ...{ maskOf: new Map(), textUnder: new Map(), outsideOf: new Map(pieces.map(({ id }) => [`R-${id}`, id])) },
  }
}

type Judge = (copy: Rendition, round: number) => Partial<Pick<CopyProof, 'residues' | 'notRun'>> | null

const residue = (name: string, ...pages: readonly number[]) => ({
  residues: [{ name, maskId: 'M0001', where: 'text-seen', ...(pages.length === 0 ? {} : { pages }) }],
})

/** Runs with a prover that refuses what `judge` names; `written`: the names of what was proved, round after round. */
const proven = async (told: Told, judge: Judge, letter: string | null = null) => {
  const written: string[][] = []
  const prove = async (copies: readonly Rendition[]): Promise<Proof> => {
    if (copies.length > 0) written.push(copies.map(({ name }) => name))
    const proofs = copies.map((copy) => ({
      ...{ name: copy.name, engines: ['judge'], searched: 0, residues: [], notRun: [] },
      ...judge(copy, written.length),
    }))
    return { copies: proofs, passed: proofs.every(({ residues, notRun }) => residues.length + notRun.length === 0) }
  }
  const input = {
    ...{
      draft: { ...noteOf('Rien.'), findings: [] },
      review: { decisions: [] },
      letter,
      proveAssets: { pdfiumWasm },
      prove,
    },
    write: { assets, ...words, letter: emptyFacts },
  }
  return { ...(await writeProven(input, told)), written }
}

const isSecond = ({ name }: Rendition): boolean => name === 'pieces/P02.pdf'

const three = () => toldOf(piece({ id: 'P01' }), piece({ id: 'P02' }), piece({ id: 'P03' }))

test('what passes is written once, and its proof says no more', async () => {
  const { written, proof, falls } = await proven(three(), () => null)
  expect(written).toEqual([['pieces/P01.pdf', 'pieces/P02.pdf', 'pieces/P03.pdf', 'letter.pdf']])
  expect([falls, proof.falls, proof.passed]).toEqual([[], undefined, true])
})

test('a piece laid out anew that fails is set aside, with its place; the others are neither written nor proved again', async () => {
  const made = await proven(three(), (copy) => (isSecond(copy) ? residue(copy.name, 2) : null))
  expect(made.written).toEqual([['pieces/P01.pdf', 'pieces/P02.pdf', 'pieces/P03.pdf', 'letter.pdf'], ['letter.pdf']])
  expect(made.copies.map(({ name }) => name)).toEqual(['pieces/P01.pdf', 'pieces/P03.pdf'])
  expect(made.proof.copies.map(({ name }) => name)).toEqual(['pieces/P01.pdf', 'pieces/P03.pdf', 'letter.pdf'])
  expect(made.proof.passed).toBe(true)
  const places = [{ page: 2, reading: 'text-seen' }]
  expect(made.proof.falls).toEqual([{ pieceId: 'P02', to: 'quarantine', pages: [], places }])
  expect(fallenProblems(made.falls, { ...made.told, copies: made.copies })).toEqual([
    { code: 'prove.set-aside', pieceId: 'R-P02', places },
  ])
  expect(made.told.outcome).toBe('partly')
  expect(made.told.disclosure.pieces.map(({ status }) => status)).toEqual(['masked', 'quarantined', 'masked'])
  const letter = (await pdfText(made.letter.bytes)).join(' ').replaceAll(/\s+/g, ' ')
  expect(letter).toContain('P02 : lecture ou copie sûre impossible par nos moyens')
  expect(letter).not.toMatch(/P02 – /)
})

test('what keeps no layout before any proof is told, with its cause, and a piece that never had pages is not', async () => {
  const mark = (at: number) => ({ kind: 'mark', maskId: `M${at}`, grounds: ['TIERS'], label: null }) as const
  const line = { x: 40, y: 300, size: 12, isBold: false, parts: Array.from({ length: 20 }, (_, at) => mark(at)) }
  const crowded = { ...facsimile('P01'), pages: [{ ...pageWith('Premier', 1), lines: [line] }] }
  const told = toldOf(crowded, { ...piece({ id: 'P02' }), anew: 'columns' }, piece({ id: 'P03' }), facsimile('P04'))
  const made = await proven(told, () => null)
  expect(fallenProblems(made.falls, { ...made.told, copies: made.copies })).toEqual([
    { code: 'write.laid-anew', pieceId: 'R-P01', cause: 'marks' },
    { code: 'write.laid-anew', pieceId: 'R-P02', cause: 'columns' },
  ])
})

test('a page of a facsimile falls alone', async () => {
  const made = await proven(toldOf(facsimile('P01'), facsimile('P02')), (copy, round) =>
    isSecond(copy) && round === 1 ? residue(copy.name, 3) : null,
  )
  expect(made.falls).toMatchObject([{ pieceId: 'P02', to: 'plain', pages: [2] }])
  const pictures = made.told.disclosure.pieces[1]?.pages?.map(({ lines }) =>
    lines.flatMap(({ parts }) => parts.map((part) => part.kind === 'word' && part.picture !== null)),
  )
  expect(pictures).toEqual([[true], [false]])
  expect(made.written.slice(1)).toEqual([['pieces/P02.pdf', 'letter.pdf']])
  expect(made.copies.map(({ frontPages }) => frontPages)).toEqual([1, 1])
})

test('where no page can be named, all its pictures go', async () => {
  const made = await proven(toldOf(facsimile('P02')), (copy, round) =>
    isSecond(copy) && round === 1 ? { notRun: ['ocr'] } : null,
  )
  expect(made.falls).toEqual([{ pieceId: 'P02', to: 'plain', pages: [1, 2], places: [{ page: null, reading: 'ocr' }] }])
})

test('what fails whatever its form goes down step by step, and the proof ends', async () => {
  const made = await proven(toldOf(facsimile('P01'), facsimile('P02')), (copy) =>
    isSecond(copy) ? residue(copy.name, 2) : null,
  )
  expect(made.falls.map(({ to, pages }) => [to, ...pages])).toEqual([['plain', 1], ['rebuilt'], ['quarantine']])
  expect(made.written.length).toBe(4)
  expect(made.copies.map(({ name }) => name)).toEqual(['pieces/P01.pdf'])
})

test('where every piece fails, the letter says that none leaves', async () => {
  const made = await proven(three(), (copy) => (copy.pieceId === null ? null : residue(copy.name)))
  expect([made.told.outcome, made.copies]).toEqual(['none', []])
  expect((await pdfText(made.letter.bytes)).join(' ').replaceAll(/\s+/g, ' ')).toContain(
    'P01, P02, P03 : lecture ou copie sûre impossible',
  )
})

test('a letter of her own that says otherwise than what leaves is refused', async () => {
  const fail: Judge = (copy) => (copy.pieceId === null ? null : residue(copy.name))
  await expect(proven(three(), fail, 'Voici nos pièces.')).rejects.toMatchObject({
    problem: { code: 'letter.other-outcome' },
  })
  expect((await proven(three(), (copy) => (isSecond(copy) ? residue(copy.name) : null), 'Voici.')).told.outcome).toBe(
    'partly',
  )
})

test('what belongs to no piece still ends the export, whether pieces fail beside it or not', async () => {
  const letterFails: Judge = (copy) => (copy.pieceId === null ? residue(copy.name) : null)
  const problem = { code: 'prove.residue', count: 1, maskIds: ['M0001'] }
  await expect(proven(three(), letterFails)).rejects.toMatchObject({ problem })
  const both: Judge = (copy, round) => letterFails(copy, round) ?? (isSecond(copy) ? residue(copy.name) : null)
  await expect(proven(three(), both)).rejects.toMatchObject({ problem })
  await expect(
    proven(three(), (copy) => (copy.pieceId === null ? { notRun: ['pdfium'] } : null)),
  ).rejects.toMatchObject({
    problem: { code: 'prove.unreadable', name: 'letter.pdf' },
  })
})

test('a copy in the format of its file that fails leaves as PDF, and that is said; then it is set aside', async () => {
  const word = { ...piece({ id: 'P02' }), source: 'docx' as const }
  const made = await proven(toldOf(piece({ id: 'P01' }), word), (copy) =>
    copy.name === 'pieces/P02.docx' ? residue(copy.name) : null,
  )
  expect(made.written).toEqual([
    ['pieces/P01.pdf', 'pieces/P02.docx', 'letter.pdf'],
    ['pieces/P02.pdf', 'letter.pdf'],
  ])
  const places = [{ page: null, reading: 'text-seen' }]
  expect(made.falls).toEqual([{ pieceId: 'P02', to: 'rebuilt', pages: [], places, from: 'own' }])
  expect(fallenProblems(made.falls, { ...made.told, copies: made.copies })).toEqual([
    { code: 'prove.not-own', pieceId: 'R-P02', places },
  ])
  const last = await proven(toldOf(piece({ id: 'P01' }), word), (copy) =>
    copy.pieceId === 'P02' ? residue(copy.name) : null,
  )
  expect(last.falls.map(({ to }) => to)).toEqual(['rebuilt', 'quarantine'])
})

test('a sheet of OpenDocument that fails leaves as a workbook', async () => {
  const layout = {
    kind: 'xlsx',
    sheets: [{ header: null, rows: [{ row: 1, cells: [{ column: 1, isNumber: false }] }] }],
  } as const
  const blocks = [{ role: 'fields', level: null, segments: [{ kind: 'kept', text: 'vu', path: '/1/A1' }] }] as const
  const sheet = { ...piece({ id: 'P01', format: 'xlsx', layout, blocks }), source: 'ods' as const }
  const made = await proven(toldOf(sheet), (copy) => (copy.name === 'pieces/P01.ods' ? residue(copy.name) : null))
  expect(made.copies.map(({ name }) => name)).toEqual(['pieces/P01.xlsx'])
})
