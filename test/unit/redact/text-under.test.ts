import { expect, test } from 'vitest'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import type { Piece } from '../../../src/model/record/piece.ts'
import { redact } from '../../../src/redact/redact.ts'
import { cover, marked, pieceOf, withhold } from '../decide/fixture.ts'

type Part = { readonly piece: Piece; readonly findings: readonly Finding[] }

/** The text under each mask, in the order of the masks. */
const underMasks = (...parts: readonly Part[]): readonly (string | undefined)[] => {
  const findings = parts.flatMap((part) => part.findings)
  const dossier = { id: null, service: null, persons: [], pieces: parts.map(({ piece }) => piece) }
  const { disclosure, textUnder } = redact({ dossier, findings, decisions: findings.map(withhold), cover })
  expect(textUnder.size).toBe(disclosure.masks.length)
  return disclosure.masks.map(({ id }) => textUnder.get(id))
}

const note = (id: string, ...sources: readonly string[]): Part => {
  const parts = sources.map((source, at) => marked(source, `${id}-${at}`))
  return {
    piece: pieceOf(
      id,
      parts.map(({ passage }) => passage),
    ),
    findings: parts.flatMap(({ findings }) => findings),
  }
}

test('a mask hides the words that are gone from the copy, and no other', () => {
  expect(underMasks(note('P01', 'Vu par ⟦person:Paula COSTA⟧ le matin, puis ⟦person:Awa SARR⟧ le soir.'))).toEqual([
    'Paula COSTA',
    'Awa SARR',
  ])
})

test('findings that touch or overlap share a mask: it hides the joined stretch', () => {
  expect(underMasks(note('P01', 'Vu par ⟦person:Paula COSTA⟧, ⟦phone:06 39 98 12 34⟧, hier.'))).toEqual([
    'Paula COSTA, 06 39 98 12 34',
  ])
})

test('a finding in the middle of a word hides the word', () => {
  expect(underMasks(note('P01', 'Vu par Du⟦person:pont⟧ hier.'))).toEqual(['Dupont'])
})

test('passages withheld from end to end, one after the other, have one mask: it hides them whole', () => {
  const whole = '⟦person:Paula COSTA⟧ !'
  expect(underMasks(note('P01', 'Gardé.', whole, '– ⟦phone:06 39 98 12 34⟧', 'Gardé aussi.', whole))).toEqual([
    'Paula COSTA !\n– 06 39 98 12 34',
    'Paula COSTA !',
  ])
})

test('a piece of which nothing leaves has one mask: it hides all that people see of it', () => {
  expect(underMasks(note('P01', '⟦health:Asthme sévère⟧', '⟦person:Paula COSTA⟧.'), note('P02', 'Gardé.'))).toEqual([
    'Asthme sévère\nPaula COSTA.',
  ])
})

test('in a data file each value has its mask, and the labels that the reader added are under none', () => {
  const text = 'nom : COSTA ; ville : Brécy ; note : gardé'
  const value = (word: string, path: string) => {
    const start = text.indexOf(word)
    return { start, end: start + word.length, place: { kind: 'field' as const, path } }
  }
  const fragments = [value('COSTA', '/0/nom'), value('Brécy', '/0/ville'), value('gardé', '/0/note')]
  const passage: Passage = { id: 'P01-0', text, offset: 0, role: 'fields', level: null, fragments }
  const { findings } = marked('nom : ⟦person:COSTA ; ville : Brécy⟧', 'P01-0')
  const leaves = fragments.map(({ place }) => ({ kind: 'leaf' as const, path: place.path, type: 'string' as const }))
  const layout: Piece['layout'] = { kind: 'json', root: { kind: 'array', items: leaves } }
  expect(underMasks({ piece: pieceOf('P01', [passage], { format: 'json', layout }), findings })).toEqual([
    'COSTA',
    'Brécy',
  ])
})
