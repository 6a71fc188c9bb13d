import { describe, expect, test } from 'vitest'
import { roomsIn, roomsOf } from '../../../src/decide/rooms.ts'
import type { Passage } from '../../../src/model/passage.ts'
import { marked } from './fixture.ts'

const read = (source: string, role: Passage['role'] = 'paragraph') => {
  const { passage, findings } = marked(source, 'P01-0', role)
  return Object.fromEntries(roomsOf(findings, new Map([[passage.id, passage]])))
}

describe('a room beside a name is that person’s', () => {
  test.each([
    ['⟦person@p1:Inès⟧ (ch. 7) dort', { 7: 'p1' }],
    ['⟦person@p1:Bartoli⟧, chambre 12', { 12: 'p1' }],
    ['Ch. 9 : Mme ⟦person@p1:Bartoli⟧', { 9: 'p1' }],
    ['ch. 21 (⟦person@p1:Inès⟧)', { 21: 'p1' }],
    ['⟦person@p1:Inès⟧ – studio 4', { 4: 'p1' }],
    ['⟦person@p1:Inès⟧, 33 ans', {}],
    ['⟦person@p1:Inès⟧, appartement 12 h', {}],
    ['⟦person@p1:Inès⟧ (ch. 7) et ⟦person@p2:Marc⟧ (ch. 7)', {}],
    ['⟦person@p1:Inès⟧ (ch. 7) et ⟦person:Zoé⟧ (ch. 7)', {}],
  ])('%s', (source, rooms) => {
    expect(read(source)).toEqual(rooms)
  })

  test('in a row, of whom it names first', () => {
    expect(read('résident : ⟦person@p1:BARTOLI⟧\nch. : 33\nvisiteur : ⟦person@p2:Marc⟧', 'fields')).toEqual({
      33: 'p1',
    })
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
  ])('« %s »', (folded, ids) => {
    expect(roomsIn(folded, rooms, ['p1'])).toEqual(ids)
  })
})
