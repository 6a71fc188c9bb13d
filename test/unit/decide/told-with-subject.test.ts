import { describe, expect, test } from 'vitest'
import { relatedCategories } from '../../../src/decide/topic.ts'
import { disclosedText, marked, oneNote, people, pieceOf } from './fixture.ts'

describe('a subject asked brings the facts that its own sentences tell', () => {
  test.each([
    [['work'], ['finance', 'organisation']],
    [['visits'], ['family']],
    [['behaviour'], ['violence']],
    [['child-care'], ['family', 'violence', 'health']],
    [['violence'], []],
  ])('%j brings %j', (asked, categories) => {
    expect([...relatedCategories(asked)].sort()).toEqual([...categories].sort())
  })

  const paid = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a travaillé huit heures en cuisine, payée ⟦finance:40 euros⟧.'

  test('the pay, where the work is asked', () => {
    expect(disclosedText({ pieces: oneNote(paid), request: { subjects: ['work'] } })).toContain('40 euros')
  })

  test('not where something else is', () => {
    expect(disclosedText({ pieces: oneNote(paid), request: { subjects: ['presence-dates'] } })).not.toContain(
      '40 euros',
    )
  })
})

test('a sum that passes between two persons is the targeted one’s too, where money is asked', () => {
  const given =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a remis à ⟦person@p2:Marc DELMAS⟧ ⟦finance:300 euros⟧ en espèces.'
  expect(disclosedText({ pieces: oneNote(given), request: { subjects: ['resources'] } })).toContain('300 euros')
})

test('a firm that bears the name of a person asked about hides nothing more', () => {
  const request = { persons: [{ given: ['Marc'], family: ['DELMAS'], other: [], born: null }], subjects: ['violence'] }
  const at = (firm: string) =>
    disclosedText({
      pieces: oneNote(
        `Le 3 mars 2026, ⟦person@p2:Marc DELMAS⟧ a ⟦violence:frappé⟧ un client au ⟦organisation:${firm}⟧.`,
      ),
      request,
    })
  expect(at('garage Delmas')).toContain('garage Delmas')
  expect(at('garage Delmas et Fabre')).not.toContain('Fabre')
})

test('a body that the request itself names is no secret, even under a hidden address', () => {
  const note =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ devant ⟦organisation:Nettest Propreté⟧.'
  const hidden = { ...people.ines, flags: ['protectedAddress'] as const }
  const textWith = (asks: string) => disclosedText({ pieces: oneNote(note), persons: [hidden], request: { asks } })
  expect(textWith('les violences subies chez NETTEST PROPRETÉ')).toContain('Nettest Propreté')
  expect(textWith('les violences subies au travail')).not.toContain('Nettest')
})

describe('who rings up in a register of calls is no informant', () => {
  const row = (id: string, who: string) =>
    marked(`date : 3 mars 2026\nappelant : ${who}\nmessage : à midi`, id, 'fields')
  const textOf = (...rows: readonly ReturnType<typeof row>[]) =>
    disclosedText({
      pieces: [
        {
          piece: pieceOf(
            'P01',
            rows.map(({ passage }) => passage),
          ),
          findings: rows.flatMap(({ findings }) => findings),
        },
        ...oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ devant le facteur.').map(
          ({ piece, findings }) => ({
            piece: { ...piece, id: 'P02', passages: piece.passages.map((one) => ({ ...one, id: 'P02-0' })) },
            findings: findings.map((one) => ({ ...one, id: `x${one.id}`, pieceId: 'P02', passageId: 'P02-0' })),
          }),
        ),
      ],
      persons: [people.ines, people.marc, people.awa],
    })

  test('many callers', () => {
    const text = textOf(row('P01-0', 'Marc'), row('P01-1', 'Awa'), row('P01-2', 'le collège'))
    expect(text).toContain('devant le facteur')
  })

  test('one caller may be', () => {
    expect(textOf(row('P01-0', 'Marc'))).not.toContain('facteur')
  })
})
