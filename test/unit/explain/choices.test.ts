import { expect, test } from 'vitest'
import { choiceKinds } from '../../../src/explain/choices.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { draftChoices } from '../../../src/pipeline/propose/explaining.ts'
import { law, marked, oneNote, pieceOf, type Setup } from '../decide/fixture.ts'
import { draftOf, noteOf } from './explain-draft.ts'

const threat = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧.'

const kindsOf = (draft: Draft) => draftChoices(draft, law.subjects).map(({ kind, count }) => `${kind} ${count}`)

const kindsBut = (draft: Draft, ...left: readonly string[]) =>
  kindsOf(draft).filter((one) => !left.some((kind) => one.startsWith(kind)))

const noteAt = (id: string, source: string, more: Parameters<typeof pieceOf>[2] = {}): Setup['pieces'][number] => {
  const { passage, findings } = marked(source, `${id}-0`)
  return { piece: pieceOf(id, [passage], more), findings }
}

test('a clear fact, asked and dated, is no choice', () => {
  expect(kindsBut(noteOf(threat), 'hear-author')).toEqual([])
})

test('facts that two persons must sign are one choice for each piece', () => {
  const rape = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence/sexual-violence@p1:violée⟧.'
  const draft = draftOf({ pieces: [noteAt('P01', rape), noteAt('P02', rape)] })
  expect(kindsBut(draft, 'hear-author')).toEqual(['two-persons 1', 'two-persons 1'])
})

test('a piece that a gate holds back is one choice, however much it holds', () => {
  const letter = noteAt('P02', `${threat} ${threat} ${threat}`, {
    authorQuality: 'médecin',
    kind: 'certificat médical',
  })
  const choices = draftChoices(draftOf({ pieces: [noteAt('P01', threat), letter] }), law.subjects)
  expect(choices.filter(({ kind }) => kind === 'gate')).toEqual([
    { kind: 'gate', pieceIds: ['P02'], ground: 'MED-56-3', count: 1, findingIds: [], spots: [] },
  ])
})

test('an informal request holds everything back: that is one choice, not one for each piece', () => {
  const draft = draftOf({ pieces: [noteAt('P01', threat), noteAt('P02', threat)], request: { basis: null } })
  expect(kindsBut(draft, 'hear-author', 'request')).toEqual(['gate 2'])
})

test.each([
  ['in what leaves', `${threat.slice(0, -1)} par ⟦person@p2:Marc DELMAS⟧.`, ['doubt 1']],
  [
    'in a passage put aside',
    'Le 4 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ a vu ⟦person@p2:Marc DELMAS⟧ à la poste.',
    [],
  ],
])('a doubtful mask %s: only what leaves is looked at', (_, source, expected) => {
  const draft = draftOf({
    pieces: oneNote(source),
    change: (finding) => (finding.personId === 'p2' ? { ...finding, confidence: 0.3 } : finding),
  })
  expect(kindsBut(draft, 'hear-author')).toEqual(expected)
})

test('a guess that a sure finding confirms is no choice', () => {
  const sure = '⟦person@p2:Marc DELMAS⟧'
  const [note] = oneNote(`${threat.slice(0, -1)} par ${sure}.`)
  const twin = (note?.findings ?? []).find(({ personId }) => personId === 'p2')
  const guess = twin === undefined ? [] : [{ ...twin, id: 'guess', confidence: 0.2 }]
  const draftWith = (findings: typeof guess) =>
    draftOf({
      pieces:
        note === undefined ? [] : [{ ...note, findings: [...note.findings.filter((f) => f !== twin), ...findings] }],
    })
  expect(kindsBut(draftWith(guess), 'hear-author')).toEqual(['doubt 1'])
  expect(kindsBut(draftWith(twin === undefined ? [] : [...guess, twin]), 'hear-author')).toEqual([])
})

test('the same words doubted in several pieces are one choice', () => {
  const source = `${threat.slice(0, -1)} par ⟦person@p2:Marc DELMAS⟧.`
  const draft = draftOf({
    pieces: [noteAt('P01', source), noteAt('P02', source)],
    change: (finding) => (finding.personId === 'p2' ? { ...finding, confidence: 0.3 } : finding),
  })
  expect(draftChoices(draft, law.subjects).filter(({ kind }) => kind === 'doubt')).toMatchObject([
    { pieceIds: ['P01', 'P02'], ground: 'TIERS', count: 2 },
  ])
})

test.each([
  [
    'names nobody',
    'Le 3 mars 2026, ⟦person@p3:Awa SARR⟧ est venue. La voisine a été ⟦violence:frappée⟧.',
    ['person-unsure 1'],
  ],
  ['names another person', 'Le 3 mars 2026, ⟦person@p3:Awa SARR⟧ a été ⟦violence:frappée⟧.', []],
])('a passage on the subject that was put aside and %s', (_, source, expected) => {
  const shared = { title: 'Cahier de liaison', kind: 'cahier' }
  expect(kindsBut(draftOf({ pieces: [noteAt('P01', source, shared)] }), 'hear-author')).toEqual(expected)
})

test.each([
  ['2026-12-20', ['date-unsure 1']],
  ['2028-11-20', []],
])('a passage on the subject that nothing dates, in a piece of %s, gives %j', (date, expected) => {
  const source = 'Mme ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧.'
  expect(kindsBut(draftOf({ pieces: [noteAt('P01', source, { date })] }), 'hear-author')).toEqual(expected)
})

test('words badly read on a scan are one choice for the piece, where they leave', () => {
  const draft = draftOf({
    pieces: oneNote(`${threat.slice(0, -1)} devant ⟦other:Ia p0ste⟧ et ⟦other:Ia mairle⟧.`),
    change: (finding) =>
      finding.category === 'other' ? { ...finding, detector: 'ocr-doubt', confidence: 0.5 } : finding,
  })
  expect(kindsBut(draft, 'hear-author')).toEqual(['ocr 2'])
})

test('an author of unknown profession is a choice', () => {
  const draft = draftOf({ pieces: [noteAt('P01', threat, { authorQuality: 'sourcière' })] })
  expect(kindsBut(draft, 'hear-author')).toEqual(['profession 1'])
})

test('authors bound by one secret are heard once, not once for each piece', () => {
  const draft = draftOf({ pieces: [noteAt('P01', threat), noteAt('P02', threat)] })
  expect(kindsOf(draft)).toEqual(['hear-author 2'])
})

test('what is doubtful comes before what is only to be signed', () => {
  const rape = 'Le 3 mars 2026, Mme ⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence/sexual-violence@p1:violée⟧.'
  const draft = draftOf({
    pieces: [
      noteAt('P01', rape),
      noteAt('P02', threat, { authorQuality: 'médecin', kind: 'certificat médical' }),
      noteAt('P03', `${threat.slice(0, -1)} par ⟦person@p2:Marc DELMAS⟧.`),
    ],
    request: { subjectsRead: true },
    change: (finding) => (finding.personId === 'p2' ? { ...finding, confidence: 0.3 } : finding),
  })
  const kinds = draftChoices(draft, law.subjects).map(({ kind }) => kind)
  expect(kinds).toEqual(['request', 'doubt', 'two-persons', 'gate', 'hear-author'])
  expect(kinds).toEqual([...kinds].sort((a, b) => choiceKinds.indexOf(a) - choiceKinds.indexOf(b)))
})
