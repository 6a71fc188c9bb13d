import { expect, test } from 'vitest'
import type { Person } from '../../../../../src/model/record/person.ts'
import { disclosedText, marked, people, pieceOf } from '../../fixture.ts'

const other: Person = { ...people.ines, id: 'o1', given: ['Sofia'], family: ['RUELLE'], born: null }
const staff: Person = { ...other, id: 's1', given: ['Farid'], family: ['SAULNIER'], role: 'professional' }

/** What leaves of a book that the whole house writes in, where a list of rooms was kept. */
const leaving = (told: string, list = 'ch. 7 : ⟦person@p1:Inès BARTOLI⟧\nch. 5 : ⟦person@o1:Sofia RUELLE⟧'): string => {
  const sources = [
    list,
    `Ve 06/03/2026 : ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ par son ex-compagnon.\n${told}`,
  ]
  const parts = sources.map((source, at) => marked(source, `P0${at + 1}-0`))
  return disclosedText({
    persons: [...Object.values(people), other, staff],
    pieces: parts.map(({ passage, findings }, at) => ({
      piece: pieceOf(`P0${at + 1}`, [passage], { title: at === 0 ? 'Liste' : 'Cahier de liaison' }),
      findings,
    })),
  })
}

const hit = '⟦violence:frappée au visage⟧'

test.each([
  `SR rentrée à 2h, ivre, elle a été ${hit}.`,
  `S.R. a été ${hit}.`,
  `SR : ${hit} dans l’escalier.`,
  `23h10 : SR descend, elle a été ${hit}.`,
  `Le 5 : ${hit} par une fille.`,
  `La 5 : ${hit} par une fille.`,
  `Ch. 5 : rentrée à 1h, ${hit}.`,
  `ch 5 : ${hit}.`,
  `Chambre 5, ${hit}.`,
  `Ch. 9 : ${hit}.`,
  `SR rentrée à 2h. Elle a été ${hit}.`,
  `Le 5 : rentrée à 1h. Elle a été ${hit}.`,
])('a line that opens with another resident or room is of that one: %s', (told) => {
  const text = leaving(told)
  expect(text).toContain('menacée')
  expect(text).not.toContain('frappée')
})

test.each([
  `Le 7 : ${hit}.`,
  `Ch. 7 : ${hit}.`,
  `SR rentrée à 2h.\nLa 7 : ${hit}.`,
  `SR rentrée à 2h.\nCh. 7 : ${hit}.`,
  `SR rentrée à 2h.\nLe 7, ${hit}.`,
  `SR dit que ⟦person@p1:Inès⟧ a été ${hit}.`,
  `FS monte, elle a été ${hit}.`,
  `Le 12 mars, elle a été ${hit}.`,
  `RAS, puis ${hit}.`,
])('a line of her own room, or of nobody else, is hers: %s', (told) => {
  expect(leaving(told)).toContain('frappée')
})
