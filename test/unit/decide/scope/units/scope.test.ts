import { expect, test } from 'vitest'
import { disclosedText, oneNote, people, propose, request } from '../../fixture.ts'

const kept = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée de mort⟧.'

test('a threat told by the targeted person in the period is kept, and the third person in it is masked', () => {
  expect(disclosedText({ pieces: oneNote(kept) })).toBe(
    'Le 3 mars 2026, Inès BARTOLI dit que [TIERS] l’a menacée de mort.',
  )
})

test('a sentence outside the subject is withheld whole', () => {
  const text = disclosedText({ pieces: oneNote(`${kept} Le 4 mars 2026, ⟦person@p1:Inès⟧ a payé son loyer.`) })
  expect(text).toContain('menacée de mort')
  expect(text).not.toContain('loyer')
  expect(text.endsWith('[HORS-OBJ]')).toBe(true)
})

test('a sentence about another person is withheld', () => {
  const text = disclosedText({
    pieces: oneNote(kept, 'Le 5 mars 2026, ⟦person@p3:Awa SARR⟧ a été ⟦violence:frappée⟧ par un voisin.'),
  })
  expect(text).not.toContain('frappée')
  expect(text).toContain('[HORS-PERS]')
})

test('a fact dated before the period is withheld even in a piece of the period', () => {
  const text = disclosedText({ pieces: oneNote(kept, 'En 2019, ⟦person@p1:Inès⟧ avait été ⟦violence:giflée⟧.') })
  expect(text).not.toContain('giflée')
  expect(text).toContain('[HORS-PER]')
})

test('what nothing dates is withheld when a period is asked', () => {
  const [note] = oneNote('⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧.')
  if (note === undefined) throw new Error('no note')
  expect(disclosedText({ pieces: [{ ...note, piece: { ...note.piece, date: null } }] })).toBe('')
})

test('speech that follows a kept sentence is kept with it', () => {
  const text = disclosedText({ pieces: oneNote(`${kept} Elle ajoute : « il m’a dit qu’il me retrouverait ».`) })
  expect(text).toContain('il me retrouverait')
})

test('a pronoun takes up the targeted person', () => {
  const text = disclosedText({ pieces: oneNote(`${kept} Elle a été ⟦violence:frappée⟧ le 6 mars 2026.`) })
  expect(text).toContain('Elle a été frappée')
})

test('without a subject nothing is disclosed, and it is said', () => {
  const setup = { pieces: oneNote(kept), request: { subjects: [] } }
  expect(disclosedText(setup)).toBe('')
  expect(propose(setup).problems).toContainEqual({ code: 'request.no-subject' })
})

test('without a person in the request nothing is disclosed, and it is said', () => {
  const setup = { pieces: oneNote(kept), request: { persons: [] } }
  expect(disclosedText(setup)).toBe('')
  expect(propose(setup).problems).toContainEqual({ code: 'request.wide', what: 'persons' })
})

test('a homonym born on another date is not the person asked about', () => {
  const setup = {
    pieces: oneNote(kept),
    request: { persons: request.persons.map((p) => ({ ...p, born: '1970-01-01' })) },
  }
  expect(disclosedText(setup)).toBe('')
  expect(propose(setup).problems).toContainEqual({ code: 'request.homonym', rank: 1 })
})

test('an authorisation that the act does not mention is asked for', () => {
  const { problems } = propose({ pieces: oneNote(kept), request: { authorisation: 'not-stated' } })
  expect(problems).toContainEqual({ code: 'request.no-authorisation' })
})

test('every stretch of a visible passage is either in scope or withheld by a finding', () => {
  const pieces = oneNote(kept, 'Sans rapport.\nAutre ligne\n- un point', 'Fin')
  const { findings, decisions } = propose({ pieces })
  const withheld = new Set(decisions.filter((d) => d.outcome === 'withhold').map((d) => d.findingId))
  for (const passage of pieces.flatMap(({ piece }) => piece.passages)) {
    const covers = findings.filter(
      (f) => f.passageId === passage.id && f.category === 'out-of-scope' && withheld.has(f.id),
    )
    const isCovered = (at: number): boolean => covers.some((f) => f.start <= at && at < f.end)
    const letters = [...passage.text.matchAll(/\S/g)].filter((match) => !isCovered(match.index))
    expect(letters.length > 0).toBe(passage.id === 'P01-0')
  }
})

test('a minor victim asks two persons: without the second the sentence stays withheld', () => {
  const source = 'Le 3 mars 2026, ⟦person@p6:Lina⟧ dit que son père l’a ⟦violence:frappée⟧.'
  const setup = {
    pieces: oneNote(source),
    request: { persons: [{ given: ['Lina'], family: ['DELMAS'], other: [], born: '2015-06-01' }] },
    persons: [people.lina],
  }
  expect(disclosedText(setup)).toBe('')
  expect(disclosedText(setup, true)).toContain('frappée')
})

test('a hard-wrapped sentence is one unit, even when a line starts with a number', () => {
  const source =
    '⟦person@p1:Inès BARTOLI⟧ indique au service qu’elle a reçu un message de ⟦violence:menaces⟧ le\n3 mars 2026 à 7 h 14.'
  expect(disclosedText({ pieces: oneNote(source) })).toContain('menaces le\n3 mars 2026')
})

test('a fact asked for is kept although another layer gives it another name', () => {
  const source = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧.'
  const [note] = oneNote(source)
  if (note === undefined) throw new Error('no note')
  const twin = note.findings.map((f) => ({ ...f, id: `${f.id}-twin`, category: 'judicial' as const })).slice(1)
  expect(disclosedText({ pieces: [{ ...note, findings: [...note.findings, ...twin] }] })).toContain('menacée de mort')
})

test('a name that several bear is first that of the person asked about', () => {
  const sister = { ...people.ines, id: 'p9', given: ['Aurélie'], role: 'relative' as const, born: null }
  const source = 'Le 3 mars 2026, Mme ⟦person:BARTOLI⟧ a été ⟦violence:menacée⟧.'
  const setup = { pieces: oneNote(source), persons: [people.ines, sister] }
  expect(disclosedText(setup)).toBe('Le 3 mars 2026, Mme BARTOLI a été menacée.')
  const both = `${source} Sa sœur ⟦person@p9:Aurélie BARTOLI⟧ l’a vue.`
  expect(disclosedText({ ...setup, pieces: oneNote(both) })).not.toContain('Mme BARTOLI')
})

test('where an informant speaks, a pronoun is not taken for the person asked about', () => {
  const source =
    'Le 3 mars 2026, ⟦person@p4:Mme COSTA⟧ dit que ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧. Elle a ⟦violence:frappé⟧ au mur.'
  const text = disclosedText({ pieces: oneNote(source) })
  expect(text).toContain('menacée')
  expect(text).not.toContain('au mur')
})
