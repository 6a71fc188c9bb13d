import { describe, expect, test } from 'vitest'
import { roomBearers, roomsIn, roomsOf } from '../../../../../src/decide/scope/who/rooms.ts'
import type { Passage } from '../../../../../src/model/record/passage.ts'
import { marked } from '../../fixture.ts'

const read = (sources: readonly string[], role: Passage['role'] = 'paragraph') => {
  const passages = sources.map((source, at) => marked(source, `P01-${at}`, role))
  const passageOf = new Map(passages.map(({ passage }) => [passage.id, passage]))
  return Object.fromEntries(
    roomsOf(
      roomBearers(
        passages.flatMap(({ findings }) => findings),
        passageOf,
      ),
    ),
  )
}

describe('a room beside a name, twice, is that person’s', () => {
  test.each([
    ['⟦person@p1:Inès⟧ (ch. 7) dort', { 7: 'p1' }],
    ['⟦person@p1:Bartoli⟧, chambre 12', { 12: 'p1' }],
    ['Ch. 9 : Mme ⟦person@p1:Bartoli⟧', { 9: 'p1' }],
    ['ch. 21 (⟦person@p1:Inès⟧)', { 21: 'p1' }],
    ['ch. 7 : ⟦person@p1:Inès⟧\nch. 9 : ⟦person@p2:Marc⟧', { 7: 'p1', 9: 'p2' }],
    ['⟦person@p1:Inès⟧, 33 ans', {}],
    ['⟦person@p1:Inès⟧, chambre 12 h', {}],
    ['⟦person@p1:Inès⟧ – studio 4', {}],
    ['⟦person@p1:Inès⟧ (ch. 7) et ⟦person@p2:Marc⟧ (ch. 7)', {}],
    ['⟦person@p1:Inès⟧ (ch. 7) et ⟦person:Zoé⟧ (ch. 7)', {}],
  ])('%s', (source, rooms) => {
    expect(read([source, source])).toEqual(rooms)
    expect(read([source])).toEqual({})
  })

  test('in a row, of whom it names first', () => {
    const row = 'résident : ⟦person@p1:BARTOLI⟧\nch. : 33\nvisiteur : ⟦person@p2:Marc⟧'
    expect(read([row, row], 'fields')).toEqual({ 33: 'p1' })
  })
})

describe('then the room says who', () => {
  const rooms = new Map([
    ['33', 'p1'],
    ['12', 'p2'],
  ])

  test.each([
    ['la 33 n’a pas dormi la', ['p1']],
    ['chambre 33 vide', ['p1']],
    ['la 12 est bruyante', []],
    ['il est 33 heures', []],

    ['le 33 juin', []],
    ['la 33/12', []],
    ['la 33e semaine', []],
    ['la 33 est donnee a un homme', []],
  ])('« %s »', (folded, ids) => {
    expect(roomsIn(folded, { rooms, targetIds: ['p1'], genderOf: () => 'f' })).toEqual(ids)
  })
})
