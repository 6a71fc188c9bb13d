import { describe, expect, test } from 'vitest'
import { compareExports, type ExportCopies } from '../../../src/compare/compare.ts'
import { tokensOf, withoutFurniture } from '../../../src/compare/text.ts'
import { cpuSince } from '../../cpu-time.ts'

const opening = 'La mère a accueilli l’éducatrice avec le sourire ce matin. '
const closing = ' Le rendez-vous suivant est fixé au premier lundi du mois.'

const copyOf = (text: string, id = 'P01', front = ''): ExportCopies['copies'][number] => ({
  ...{ id, form: 'pdf', front },
  tokens: tokensOf(text),
})

const exportOf = (text: string): ExportCopies => {
  const copy = copyOf(opening + text + closing)
  const marks = copy.tokens.flatMap(({ code }) => (code === null ? [] : [code]))
  const masks = marks.map((code, at) => ({ id: `M${at + 1}`, piece: 'P01', grounds: code.split(' ') }))
  return { copies: [copy], unread: [], masks }
}

const told = (a: string, b: string) => {
  const { reveals, passages } = compareExports(exportOf(a), exportOf(b))
  const short = ({ maskedIn, masks, words }: (typeof reveals)[number]) => `${maskedIn} ${masks.join('+')} ${words}`
  return { reveals: reveals.map(short), passages: passages.map(short) }
}

describe('a mark inside a sentence that the other export shows is a reveal', () => {
  test.each([
    ['a name', 'Mme [TIERS] est venue.', 'Mme Ada Lormont est venue.', ['A M1 2']],
    ['the other way round', 'Mme Ada Lormont est venue.', 'Mme [TIERS] est venue.', ['B M1 2']],
    ['a mark of two grounds', 'Mme [M0001 HORS-OBJ TIERS A] est venue.', 'Mme Ada Lormont est venue.', ['A M1 2']],
    ['the second of two', 'Mme [TIERS] voit [TIERS] ici.', 'Mme [TIERS] voit Ada ici.', ['A M2 1']],
    ['each side once', 'Ada voit [TIERS] au parc.', '[TIERS] voit Bruno au parc.', ['B M1 1', 'A M1 1']],
    ['marks with letters', 'Mme [TIERS A] voit [TIERS AB] ici.', 'Mme [TIERS B] voit Ada ici.', ['A M2 1']],
    [
      'marks with numbers',
      'Mme [M0001 TIERS A] voit [M0002 TIERS] ici.',
      'Mme [M0009 TIERS] voit Ada ici.',
      ['A M2 1'],
    ],
    ['side by side', 'Elle vit Ada [ID-TECH] .', 'Elle vit [TIERS] 12 .', ['B M1 1', 'A M1 1']],
    ['part of a mask', 'Vu [TIERS] hier.', 'Vu Ada et [TIERS] hier.', ['A M1 2']],
    ['out of scope', 'Il dit que [HORS-PERS] et il part.', 'Il dit que Ada rit et il part.', ['A M1 2']],
    [
      'a secret that fills its sentence',
      'Il rit. [ADR-PROT] Il part.',
      'Il rit. Elle vit au Mas. Il part.',
      ['A M1 4'],
    ],
    [
      'a word equal by chance',
      'M. Marc l’a menacée devant la poste. [HORS-PERS]',
      'M. [TIERS] . Sa voisine [TIERS] a tout entendu.',
      ['B M1 7'],
    ],
  ])('%s', (_, a, b, reveals) => expect(told(a, b).reveals).toEqual(reveals))
})

describe('nothing is revealed', () => {
  test.each([
    ['same marks', 'Mme [TIERS] est venue.', 'Mme [TIERS] est venue.'],
    ['same marks under other grounds', 'Mme [TIERS] est venue.', 'Mme [AGENT] est venue.'],
    ['same marks with other numbers', 'Mme [M0004 TIERS A] est venue.', 'Mme [M0012 TIERS C] est venue.'],
    ['numbers on one side only', 'Mme [M0004 TIERS] est venue.', 'Mme [TIERS] est venue.'],
    ['same marks with other letters', 'Mme [TIERS A] est venue.', 'Mme [TIERS C] est venue.'],
    ['nothing masked', 'Mme Ada est venue.', 'Mme Ada est venue.'],
    ['a hyphen at the end of a line', 'Voir [TIERS] édu-\ncatrice.', 'Voir [TIERS] éducatrice.'],
    ['one mark for two', 'Vu [TIERS] hier.', 'Vu [TIERS] [AGENT] hier.'],
  ])('%s', (_, a, b) => expect(told(a, b)).toEqual({ reveals: [], passages: [] }))
})

test.each([
  ['Il rit. [HORS-PER] Il part.', 'Il rit. Elle a payé son loyer. Il part.', ['A M1 5']],
  ['Il rit. Il a couru. [HORS-PER]', 'Il rit. [HORS-PER] Elle a payé.', ['B M1 3', 'A M1 3']],
])('a whole sentence out of scope on one side is told apart, and is no reveal: %s', (a, b, passages) =>
  expect(told(a, b)).toEqual({ reveals: [], passages }),
)

test('copies are matched by their words, whatever their numbers', () => {
  const texts = [`${opening}Il est venu avec [TIERS] .`, `${closing} Un autre écrit parle du loyer de mars.`]
  const a = { copies: texts.map((text, at) => copyOf(text, `P0${at + 1}`)), unread: [], masks: [] }
  const b = { copies: [...texts].reverse().map((text, at) => copyOf(text, `P0${at + 5}`)), unread: [], masks: [] }
  expect(compareExports(a, b)).toMatchObject({
    pairs: [
      { pieceA: 'P01', pieceB: 'P06' },
      { pieceA: 'P02', pieceB: 'P05' },
    ],
    reveals: [],
  })
})

test('copies with too few words left are matched by their front, where it is the only one', () => {
  const one = (text: string, ...fronts: readonly string[]): ExportCopies => ({
    ...{ unread: [], masks: [] },
    copies: fronts.map((front, at) => copyOf(text, `P0${at + 1}`, front)),
  })
  expect(compareExports(one('Vu [TIERS] .', 'note du 3'), one('[TIERS] Ada .', 'note du 3')).pairs).toHaveLength(1)
  expect(compareExports(one('Vu [TIERS] .', 'note', 'note'), one('[TIERS] Ada .', 'note')).pairs).toHaveLength(0)
})

test('different writings are not compared, and a copy that could not be read is named', () => {
  const a = { copies: [copyOf(opening)], unread: ['P09'], masks: [] }
  const b = { copies: [copyOf(closing)], unread: [], masks: [] }
  const expected = { pairs: [], onlyA: ['P01'], onlyB: ['P01'], notCompared: [{ side: 'A', piece: 'P09' }] }
  expect(compareExports(a, b)).toMatchObject(expected)
})

test('no word of a copy is in the result', () => {
  const result = compareExports(exportOf('Mme [TIERS] est venue.'), exportOf('Mme Lormont est venue.'))
  expect(JSON.stringify(result).toLowerCase()).not.toContain('lormont')
})

test('a long copy that lost much is compared in seconds', () => {
  const sentence = (at: number): string => `Le jour ${at} elle a dit ${(at * 7919) % 1000} mots à ${at % 13} voisins. `
  const all = Array.from({ length: 12_000 }, (_, at) => sentence(at))
  const kept = all.map((text, at) => (at % 3 === 0 ? '[HORS-OBJ] ' : text))
  const start = process.cpuUsage()
  expect(told(kept.join(''), all.join('')).reveals).toEqual([])
  expect(cpuSince(start)).toBeLessThan(15_000)
})

test('titles, help and running lines of a copy are no part of its text', () => {
  const text =
    'Note\nPièce P01\nLa copie contient tout.\nIl rit.\nService de Brécy\nExport X-1 · Pièce P01 Page 1 / 2\nIl part.'
  const furniture = { front: ['La copie contient tout.'], lines: ['Service de Brécy'], foot: 'Export X-1' }
  const { front, tokens } = withoutFurniture(text, furniture)
  expect(front).toBe('note piece p01')
  expect(tokens.map(({ word }) => word)).toEqual(['il', 'rit', 'il', 'part'])
})
