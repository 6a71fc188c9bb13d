import { expect, test } from 'vitest'
import { askEn, partsEn } from '../../../src/messages/ask/ask-en.ts'
import { askFr, partsFr } from '../../../src/messages/ask/ask-fr.ts'
import { itemNote } from '../../../src/messages/ask/item-note.ts'
import { questionWords } from '../../../src/messages/ask/question-words.ts'
import { type Doubt, doubts, type Question, type QuestionItem, questionKinds } from '../../../src/model/ask/question.ts'
import type { Draft } from '../../../src/model/draft.ts'
import { grounds } from '../../../src/model/law/ground.ts'
import { readLaw } from '../../../src/store/installed/settings.ts'
import { noteOf } from '../explain/explain-draft.ts'

const law = readLaw()
const draft = noteOf('⟦person:Tom TAVERNE⟧ a frappé sa mère, au ⟦phone:06 39 98 01 02⟧.')
const [passage] = draft.dossier.pieces.flatMap(({ passages }) => passages)
if (passage === undefined) throw new Error('no passage')
const of = { law, draft }

const quoted = (start: number, end: number, pieceId = 'P01') => ({
  ...{ pieceId, passageId: passage.id, start, end, words: passage.text.slice(start, end) },
})

const item = (id: string, more: Partial<QuestionItem> = {}): QuestionItem => ({
  ...{ id, unit: quoted(0, passage.text.length), page: null, text: passage.text, values: [], sensitive: [] },
  ...{ silence: false, needsSecond: false, chance: 0.5 },
  ...more,
})

const question = (more: Partial<Question>): Question => ({
  ...{ id: 'Q01', key: 'k', kind: 'passage', doubt: 'when', pieceId: null, ground: null, rank: null, sources: [] },
  options: [
    { id: 'keep', passages: 3, words: 41 },
    { id: 'withhold', passages: 0, words: 0 },
  ],
  ...{ default: 'withhold', several: false, needsSecond: false, items: [item('a'), item('b'), item('c')] },
  ...more,
})

const everyCase = questionKinds.flatMap((kind) =>
  doubts.flatMap((doubt) =>
    [null, ...grounds].flatMap((ground) =>
      [0, 1, 3].map((count) =>
        question({
          kind,
          doubt,
          ground,
          pieceId: 'P01',
          rank: 1,
          items: ['a', 'b', 'c'].slice(0, count).map((id) => item(id)),
        }),
      ),
    ),
  ),
)

const said = (one: Question, language: 'fr' | 'en' = 'fr', as: Draft = draft) => {
  const { ask, why, labels } = questionWords(one, language, { law, draft: as })
  return [ask, why, ...Object.values(labels)].join('\n')
}

test('every question is put, whatever is asked and whatever withholds, in both languages', () => {
  for (const one of everyCase)
    for (const language of ['fr', 'en'] as const) {
      const words = questionWords(one, language, of)
      expect(words.ask).toMatch(/\?|\.$/)
      expect(words.why.length).toBeGreaterThan(30)
      expect(`${words.ask} ${words.why} ${Object.values(words.labels).join(' ')}`).not.toMatch(/[{}|]|undefined|null/)
      expect(Object.keys(words.labels)).toEqual(['keep', 'withhold'])
    }
})

test('a question holds no word of an engineer', () => {
  const texts = JSON.stringify([askFr, partsFr])
  expect(texts).not.toMatch(
    /repérage|finding|score|détecteur|unité|élément|passage hors|tagger|règle in|étape|item|jeton/i,
  )
  expect(JSON.stringify([askEn, partsEn])).not.toMatch(/finding|score|detector|unit\b|tagger|token|item/i)
})

test('several sentences are told with their number and their piece; one alone is one', () => {
  expect(questionWords(question({}), 'fr', of).ask).toMatch(
    /^Ces 3 phrases de P01 \(.+\) sont datées hors de la période/,
  )
  expect(questionWords(question({ items: [item('a')] }), 'fr', of).ask).toMatch(
    /^Cette phrase de P01 \(.+\) est datée .* : la remettre \?$/,
  )
  const over = question({ items: [item('a'), item('b', { unit: quoted(0, 3, 'P07') })] })
  expect(questionWords(over, 'fr', of).ask).toMatch(/^Ces 2 phrases \(P01, P07\) sont datées/)
})

test('a piece bears the name that the director gave it', () => {
  const own: Draft = { ...draft, files: { P01: 'rapport\n2025.pdf' } }
  expect(questionWords(question({}), 'fr', { law, draft: own }).ask).toContain('de P01 (rapport 2025.pdf)')
})

test('an answer says how many sentences and words it lets out', () => {
  const { labels } = questionWords(question({}), 'fr', of)
  expect(labels).toEqual({ keep: 'Remettre (3 phrases, 41 mots)', withhold: 'Retenir' })
  const one = question({ options: [{ id: 'keep', passages: 1, words: 1 }] })
  expect(questionWords(one, 'fr', of).labels).toEqual({ keep: 'Remettre (1 phrase, 1 mot)' })
})

const asked = (more: Partial<Draft['request']['persons'][number]>): Draft => ({
  ...draft,
  persons: [
    { ...person('p1'), born: '2011-05-03' },
    { ...person('p2'), given: ['Maé'], born: null },
  ],
  request: { ...draft.request, persons: [{ given: ['Maëlle'], family: ['ROSTAING'], other: [], born: null, ...more }] },
})

const person = (id: string) => ({
  ...{ id, given: ['Maëlle'], family: ['ROSTAING'], other: [], role: 'minor' as const, flags: [] },
  ...{ source: 'dossier' as const, gender: 'f' as const },
})

const who = (...ids: readonly string[]): Question =>
  question({
    ...{ kind: 'person', doubt: 'who', rank: 1, items: [] },
    options: [...ids, 'withhold'].map((id) => ({ id, passages: 0, words: 0 })),
  })

test('a name alone is asked with both births; a contradiction is said', () => {
  const alone = said(who('p1'), 'fr', asked({}))
  expect(alone).toContain('Maëlle ROSTAING (sans date de naissance)')
  expect(alone).toContain('Maëlle ROSTAING (née le 03/05/2011)')
  expect(alone).toContain('Nom seul')
  expect(said(who('p1'), 'fr', asked({ born: '2012-05-03' }))).toContain('se contredisent')
  expect(said(who('p1'), 'fr', asked({ born: '2011-05-03' }))).toContain('Les deux concordent')
  expect(said(who('p1', 'p2'), 'fr', asked({}))).toContain('Plusieurs personnes')
  expect(said(who('p2'), 'fr', asked({}))).toContain('pas écrits de la même façon')
  expect(said(who(), 'fr', asked({}))).toContain('Aucune personne du dossier')
})

test('each person who may be meant has an answer of her own', () => {
  expect(questionWords(who('p1', 'p2'), 'fr', { law, draft: asked({}) }).labels).toEqual({
    p1: 'C’est Maëlle ROSTAING (née le 03/05/2011)',
    p2: 'C’est Maé ROSTAING (sans date de naissance)',
    withhold: 'Non, ou pas certain : personne du dossier ; rien n’est remis à ce nom',
  })
})

test('what may be of another of the name is asked by who it is, and says that « keep » opens nothing', () => {
  const whose = question({
    ...{ kind: 'person', doubt: 'namesake', items: [item('a')] },
    options: ['p1', 'none'].map((id) => ({ id, passages: id === 'none' ? 0 : 1, words: 4 })),
  })
  const { ask, why, labels } = questionWords(whose, 'fr', { law, draft: asked({}) })
  expect(ask).toMatch(/^De qui parle cette phrase de P01 .*homonyme/)
  expect(why).toContain('Seule une personne nommée ouvre')
  expect(labels).toEqual({
    p1: 'C’est Maëlle ROSTAING (née le 03/05/2011) (1 phrase, 4 mots)',
    none: 'Quelqu’un d’autre, ou pas certain : retenir',
  })
})

test('a question says what a wrong « keep » would do, and never whose a sentence is where nobody knows', () => {
  expect(said(question({ doubt: 'who' }))).toMatch(/ne sait pas de qui[\s\S]*une personne que la demande ne vise pas/)
  expect(said(question({ doubt: 'informant' }))).toMatch(/qui a parlé[\s\S]*en danger/)
  expect(said(question({ doubt: 'hideout' }))).toMatch(/tenu caché[\s\S]*mène à qui se cache/)
  for (const doubt of ['who', 'namesake', 'informant', 'hideout', 'silence', 'what', 'when', 'mixed'] as const)
    expect(said(question({ doubt }))).not.toMatch(
      /(?:Elles?|phrases?.*) (?:répond|répondent|parle|parlent) (?:à la demande|d’une personne visée)/,
    )
})

test('where sentences wait for different reasons, each bears its own', () => {
  const at = (doubt: Doubt) => itemNote({ doubt: 'mixed', kind: 'passage' }, item('a', { doubt }), 'fr')
  expect(at('when')).toContain('hors de la période')
  expect(at('value')).toContain('occultés')
  expect(itemNote({ doubt: 'when', kind: 'passage' }, item('a', { doubt: 'when' }), 'fr')).toBeNull()
})

test('an unknown article is quoted, and near ones are told in full', () => {
  const unknown: Draft = { ...draft, request: { ...draft.request, basis: 'CPP 77-1-9' } }
  const ask = question({
    ...{ kind: 'basis', doubt: 'basis', items: [] },
    options: ['CPP 77-1-1', 'none'].map((id) => ({ id, passages: 0, words: 0 })),
  })
  expect(said(ask, 'fr', unknown)).toContain('« CPP 77-1-9 »')
  expect(said(ask, 'fr', unknown)).toContain('article 77-1-1 du code de procédure pénale')
  expect(said(ask, 'fr', { ...draft, request: { ...draft.request, basis: null } })).toContain('ne cite aucun article')
})

test('a subject says what it would bring', () => {
  const ask = question({
    ...{ kind: 'subject', doubt: 'subject', items: [] },
    options: [
      { id: 'housing', passages: 6, words: 80 },
      { id: 'work', passages: 0, words: 0 },
    ],
  })
  expect(questionWords(ask, 'fr', of).labels).toEqual({
    housing: 'Hébergement et logement : 6 phrases, 80 mots',
    work: 'Emploi : aucune phrase',
  })
})

test('a held piece says what holds it, whom to ask, and that two must sign', () => {
  const medical = question({ kind: 'piece', doubt: 'gate', ground: 'MED-56-3', pieceId: 'P01', needsSecond: true })
  const { ask, why, sources } = questionWords(medical, 'fr', of)
  expect(ask).toMatch(/^P01 .*médical/)
  expect(why).toContain('Ce qui retient : Document médical')
  expect(why).toContain('Seul le médecin')
  expect(why).toContain('une seconde personne doit signer')
  expect(sources).toEqual(['CPP 56-3 et 60-1 ; CSP R.4127-4, à vérifier'])
})

test('a value says of what kind it is', () => {
  const start = passage.text.indexOf('06 39')
  const value = question({ kind: 'value', doubt: 'value', items: [item('a', { values: [quoted(start, start + 14)] })] })
  expect(questionWords(value, 'fr', of).ask).toContain('(téléphone)')
  expect(questionWords(value, 'en', of).ask).toContain('(telephone)')
})

test('what is sensitive, and a wish for silence, are said', () => {
  const ask = question({ items: [item('a', { sensitive: ['health', 'person'], silence: true })] })
  const { why } = questionWords(ask, 'fr', of)
  expect(why).toContain('Sensible, spécialement protégé par la loi : santé.')
  expect(why).toContain('Quelqu’un y demande que cela ne soit pas dit.')
})
