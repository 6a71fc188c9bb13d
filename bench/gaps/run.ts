import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { PDFDocument } from 'pdf-lib'
import { viewOf } from '../../src/detect/engine/view.ts'
import { knownPersons } from '../../src/detect/names/known-persons.ts'
import type { Person } from '../../src/model/record/person.ts'
import { type Cast, makeCast, soften } from '../geometry/cast.ts'
import { sentences } from '../geometry/prose.ts'
import { embedAll, type Look, type Sheet } from '../geometry/sheet.ts'
import { readTexts } from '../order/read.ts'
import { pick } from '../random.ts'
import { type Setting, settings, wholes } from './settings.ts'

// `npm run bench:gaps -- [--seed N] [--keep FILE]`: lines whose words stand near to each other and have no space
// glyph between them. Seed 1 is the open one. For each setting and gap: declared names that are missed, words joined
// with another one, words cut.

const { values } = parseArgs({ options: { seed: { type: 'string', default: '1' }, keep: { type: 'string' } } })

const gaps = [0.05, 0.07, 0.1, 0.13, 0.16, 0.2, 0.25] as const
const faces = ['sans', 'serif', 'regular', 'bold', 'mono'] as const satisfies readonly Look['face'][]
const lines = 10

type Page = { readonly setting: Setting; readonly gap: number; readonly truth: readonly Line[] }
type Line = { readonly words: readonly string[]; readonly names: readonly string[] }

/** A name at the end of its cell, a title in capitals, a figure after a name, a sentence. */
const lineOf = (cast: Cast, rank: number): Line => {
  const { given, family } = cast.person('fresh')
  const name = rank % 2 === 0 ? family : soften(family)
  const said = (pick(cast.random, sentences, '') as string).split(' ').slice(0, 3 + (rank % 4))
  if (rank % 5 === 0) return { words: [given, name, ...said], names: [given, name] }
  if (rank % 5 === 1) return { words: [...said.map((word) => word.toLowerCase()), name, '2024'], names: [name] }
  if (rank % 5 === 2) return { words: ['COMPTE', 'RENDU', 'DE', family, 'AVA', '12'], names: [family] }
  if (rank % 5 === 3) return { words: [name, said[0] ?? 'Le'], names: [name] }
  return { words: ['vu', 'par', given, name, 'le', '12', 'mai'], names: [given, name] }
}

const drawPages = async (cast: Cast) => {
  const file = await PDFDocument.create({ updateMetadata: false })
  const addPage = () => file.addPage([595, 842])
  const sheet: Sheet = { file, faces: await embedAll(file), addPage, page: addPage(), pages: 0 }
  const pages: Page[] = []
  const jobs = [
    ...settings.flatMap((setting) => gaps.map((gap) => ({ setting, gap }))),
    ...wholes.map((setting) => ({ setting, gap: 0 })),
  ]
  for (const { setting, gap } of jobs) {
    if (pages.length > 0) sheet.page = addPage()
    const truth = Array.from({ length: lines }, (_, rank) => lineOf(cast, rank))
    for (const [rank, { words }] of truth.entries()) {
      const look = { face: pick(cast.random, faces, 'sans'), size: 9 + cast.random.below(4) }
      setting.set(sheet, { words, at: [50, 780 - rank * 60], look, gap, next: cast.random.next })
    }
    pages.push({ setting, gap, truth })
  }
  return { bytes: await file.save(), pages }
}

const personsOf = (cast: Cast): readonly Person[] =>
  cast.declared.map(({ given, family }, at) => ({
    ...{ id: `p${at}`, given: [given], family: [family], other: [], role: 'third-party' },
    ...{ born: null, flags: [], source: 'dossier' },
  }))

type Count = { names: number; missed: number; words: number; joined: number; cut: number }

const judge = ({ truth }: Page, texts: readonly string[], persons: readonly Person[]): Count => {
  const text = texts.join('\n')
  const tokens = text.split(/\s+/)
  const view = viewOf(text)
  const found = knownPersons(view, { persons, services: [] })
    .map(({ start, end }) => view.flat.slice(start, end))
    .join('\n')
  const words = truth.flatMap((line) => line.words)
  const names = truth.flatMap((line) => line.names)
  return {
    ...{ names: names.length, words: words.length },
    missed: names.filter((name) => !found.includes(name)).length,
    joined: words.filter((word) => !tokens.includes(word) && text.includes(word)).length,
    cut: words.filter((word) => !text.includes(word)).length,
  }
}

const row = (name: string, counts: readonly Count[]): string => {
  const sum = (key: keyof Count): number => counts.reduce((total, count) => total + count[key], 0)
  const part = (key: keyof Count, all: keyof Count): string => `${sum(key)}/${sum(all)}`.padStart(10)
  return `${name.padEnd(36)} ${part('missed', 'names')} ${part('joined', 'words')} ${part('cut', 'words')}`
}

const cast = makeCast(Number(values.seed) * 7919)
const { bytes, pages } = await drawPages(cast)
if (values.keep !== undefined) writeFileSync(values.keep, bytes)
const texts = await readTexts(bytes)
const persons = personsOf(cast)
const judged = pages.map((page, at) => ({ ...page, count: judge(page, texts.get(at + 1) ?? [], persons) }))
const rowOf = (name: string, isAsked: (page: (typeof judged)[number]) => boolean): string =>
  row(
    name,
    judged.filter(isAsked).map(({ count }) => count),
  )

console.log(`${''.padEnd(36)} ${'missed'.padStart(10)} ${'joined'.padStart(10)} ${'cut'.padStart(10)}`)
for (const one of [...settings, ...wholes]) console.log(rowOf(one.name, ({ setting }) => setting === one))
for (const gap of gaps) console.log(rowOf(`gap of ${gap} em`, (page) => page.gap === gap))
console.log(rowOf('words near to each other', ({ gap }) => gap > 0))
console.log(rowOf('letters apart, words whole', ({ gap }) => gap === 0))
