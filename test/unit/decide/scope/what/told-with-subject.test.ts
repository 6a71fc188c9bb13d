import { describe, expect, test } from 'vitest'
import { relatedCategories } from '../../../../../src/decide/scope/what/subjects.ts'
import { disclosedText, law, marked, oneNote, people, pieceOf } from '../../fixture.ts'

describe('a subject asked brings the facts that its own sentences tell', () => {
  test.each([
    [['work'], ['finance']],
    [['behaviour'], ['violence']],
    [['child-care'], ['violence']],
    [['housing', 'visits'], []],
    [['violence'], []],
  ])('%j brings %j', (asked, categories) => {
    expect([...relatedCategories(law.subjects, asked)].sort()).toEqual([...categories].sort())
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

test.each([
  '⟦person@p1:Inès BARTOLI⟧ a travaillé huit heures en cuisine et a une dette de ⟦finance:40 euros⟧.',
  '⟦person@p1:Inès BARTOLI⟧ a travaillé huit heures en cuisine, elle touche ⟦finance:le RSA⟧.',
])('a debt or an aid is no pay: « %s »', (note) => {
  const text = disclosedText({ pieces: oneNote(`Le 3 mars 2026, ${note}`), request: { subjects: ['work'] } })
  expect(text).not.toMatch(/40 euros|RSA/)
})

test('the money of a third person stays hers, where money is asked', () => {
  const note =
    'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a remis son argent à ⟦person@p2:Marc DELMAS⟧ qui a ⟦finance:300 euros de dettes⟧.'
  expect(disclosedText({ pieces: oneNote(note), request: { subjects: ['resources'] } })).not.toContain('300')
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
  expect(textWith('les violences subies chez Nettest, dans la ville de Propreté')).not.toContain('Nettest')
})

describe('who rings up in a register of calls is no informant where the record shows who it is', () => {
  const row = (id: string, who: string) =>
    marked(`date : 3 mars 2026\nappelant : ${who}\nmessage : à midi`, id, 'fields')
  const textOf = (...callers: readonly string[]) => {
    const rows = callers.map((who, at) => row(`P01-${at}`, who))
    const note = marked('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ devant le facteur.', 'P02-0')
    return disclosedText({
      pieces: [
        {
          piece: pieceOf(
            'P01',
            rows.map(({ passage }) => passage),
          ),
          findings: rows.flatMap(({ findings }) => findings),
        },
        { piece: pieceOf('P02', [note.passage]), findings: note.findings },
      ],
      persons: [people.ines, people.marc, people.martin],
    })
  }
  const known = ['⟦person@p1:Inès⟧', '⟦person@p5:Sophie MARTIN⟧', '⟦person@p1:Inès⟧']

  test('the person asked about, a professional', () => {
    expect(textOf(...known)).toContain('devant le facteur')
  })

  test('a parent by a name that tells no person', () => {
    expect(textOf(...known, 'Mme ⟦person:ZANGRANDI⟧ (maman)')).toContain('devant le facteur')
    expect(textOf(...known, 'Mme ⟦person:ZANGRANDI⟧ (voisine)')).not.toContain('facteur')
  })

  test('not one whom nobody knows, nor the only caller of a sheet', () => {
    expect(textOf(...known, 'la voisine du 2e')).not.toContain('facteur')
    expect(textOf(...known, 'soeur de ⟦person@p1:Inès⟧')).not.toContain('facteur')
    expect(textOf('⟦person@p1:Inès⟧')).not.toContain('facteur')
  })
})
