import { describe, expect, test } from 'vitest'
import type { Draft } from '../../../src/model/draft.ts'
import { joinRulings } from '../../../src/review/contradictions.ts'
import { noteOf } from '../explain/explain-draft.ts'
import { decide, previewOf, questionOf, refusedIn, settledBy } from './decide.ts'

const draft: Draft = noteOf(
  'Le 3 mars, ⟦person@p1:Inès BARTOLI⟧ a vu ⟦person:Grand⟧ à la friterie de la place, près du 06 39 98 12 34.',
  'La friterie de la place était fermée. ⟦person@p4:Paula COSTA⟧ le dit. Il pleuvait.',
  '⟦person@p4:La dame du troisième⟧ le dit. ⟦person:Lucien Vautrin⟧ passait.',
)

const decisions = (...rows: readonly string[]): string =>
  `preview: ${previewOf}\ndecisions:\n${rows.map((row) => `  - ${row}\n`).join('')}`

test('a mask without a place is for everywhere; with one, for that piece', () => {
  expect(settledBy(draft, decisions('{ mask: "la friterie", ground: TIERS }'))).toEqual([
    { kind: 'mask', words: 'la friterie', at: null, ground: 'TIERS' },
  ])
  const inPiece = settledBy(draft, decisions('{ mask: { piece: P01, text: "la friterie" } }'))
  expect(inPiece.map((one) => (one.kind === 'mask' ? one.at?.passageId : null))).toEqual(['P01-0', 'P01-1'])
})

test('a stretch to keep is found once, with the words that stand there', () => {
  expect(settledBy(draft, decisions('{ keep: { piece: P01, text: "il pleuvait" }, reason: météo }'))).toMatchObject([
    { kind: 'keep', at: { passageId: 'P01-1', words: 'Il pleuvait' } },
  ])
})

test('a name is the same with its title', () => {
  expect(settledBy(draft, decisions('{ same: [p2, "M. Lucien Vautrin"] }', '{ notAName: "Mme Grand" }'))).toEqual([
    { kind: 'same', personId: 'p2', words: 'Lucien Vautrin' },
    { kind: 'not-a-name', words: 'Grand' },
  ])
})

test('a mask by its number is the stretches under it', () => {
  const at = { pieceId: 'P01', passageId: 'P01-0', start: 3, end: 9, words: '3 mars' }
  const under = (mask: string) => (mask === 'M0002' ? [at] : null)
  expect(settledBy(draft, decisions('{ keep: m0002, reason: date }'), { under })).toEqual([{ kind: 'keep', at }])
  expect(refusedIn(draft, decisions('{ keep: M0003, reason: date }'), { under })).toEqual(['3 mask-unknown'])
})

const pictured: Draft = {
  ...draft,
  problems: [...draft.problems, { code: 'read.image-read', pieceId: 'P01', images: 2, doubts: 0 }],
}

test('a picture that a piece does not hold is refused, and one that it holds is settled', () => {
  expect(settledBy(pictured, decisions('{ picture: P01/2, keep: false }'))).toHaveLength(1)
  for (const picture of ['P01/3', 'P01/0', 'P01/99'])
    expect(refusedIn(pictured, decisions(`{ picture: ${picture}, keep: false }`))).toEqual(['3 picture-unknown'])
  expect(refusedIn(draft, decisions('{ picture: P01/1, keep: false }'))).toEqual(['3 picture-unknown'])
})

test('where pictures were left out that nobody counted, any number may be one', () => {
  const left: Draft = { ...draft, problems: [{ code: 'read.left-out', pieceId: 'P01', what: 'pictures' }] }
  expect(settledBy(left, decisions('{ picture: P01/7, keep: false }'))).toHaveLength(1)
})

test('an accord says who gave it and when, and is of somebody who may', () => {
  const mayAccord = (_: string, from: string) => from.startsWith('docteur')
  const given = (rest: string): string => decisions(`{ accord: P01, state: given${rest} }`)
  expect(refusedIn(draft, given(''), { mayAccord })).toEqual(['3 from'])
  expect(refusedIn(draft, given(', from: docteur MERLE'), { mayAccord })).toEqual(['3 accord-date'])
  expect(refusedIn(draft, given(', from: la voisine, date: 2026-01-20'), { mayAccord })).toEqual(['3 accord-other'])
  expect(refusedIn(draft, given(', from: docteur MERLE, date: 2026-01-20'), { mayAccord })).toEqual([])
  expect(refusedIn(draft, decisions('{ accord: P01, state: asked }'), { mayAccord })).toEqual([])
})

describe('the day of an accord or an opinion is one on which it can have been given', () => {
  const asked = { ...draft, request: { ...draft.request, receivedAt: '2026-11-04T09:30' } }
  const today = '2026-11-10'

  test.each([
    ['of tomorrow', '2026-11-11', ['3 date-future']],
    ['of another century', '2099-01-01', ['3 date-future']],
    ['of the day', '2026-11-10', []],
    ['from before the request, for one before it', '2026-02-01', []],
    ['a year to the day before the request', '2025-11-04', []],
    ['older than a year', '2025-11-03', ['3 date-old']],
    ['of 1999', '1999-03-04', ['3 date-old']],
  ])('%s', (_, date, refusals) => {
    for (const line of [
      `{ accord: P01, state: given, from: docteur MERLE, date: ${date} }`,
      `{ accord: P01, state: refused, from: docteur MERLE, date: ${date} }`,
      `{ opinion: avocat, state: given, date: ${date} }`,
    ])
      expect(refusedIn(asked, decisions(line), { today })).toEqual(refusals)
  })

  test('a request that bears no day is counted from today', () => {
    const line = decisions('{ opinion: avocat, state: given, date: 2025-11-09 }')
    expect(refusedIn({ ...draft, request: { ...draft.request, receivedAt: null } }, line, { today })).toEqual([
      '3 date-old',
    ])
  })
})

describe('nobody is called by what the record hides', () => {
  const hidden = noteOf(
    'Adresse tenue secrète. ⟦person@p1:Inès BARTOLI⟧ vit à ⟦place:Sarlat-la-Canéda⟧, ⟦address:12 rue du Puits⟧.',
    'Le 3 mars 2026, ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée⟧. ⟦person:Karim HADDAD⟧ passait, ⟦person:Wanda⟧ aussi.',
  )

  test.each([
    ['p2, name: Sarlat-la-Canéda', ['3 rename-tells']],
    ['p1, name: Inès SARLAT', ['3 rename-tells']],
    ['p2, name: sarlat la caneda', ['3 rename-tells']],
    ['p2, name: Marc PUITS', ['3 rename-tells']],
    ['p2, name: 12 rue du Puits', ['3 rename-tells']],
    ['p2, name: Marc 24200', ['3 rename-tells']],
    ['p2, name: Karim HADDAD', ['3 rename-tells']],
    ['p1, name: HADDAD Inès Karim', ['3 rename-tells']],
    ['p2, name: Wanda', ['3 rename-tells']],
    ['p2, name: Marco DELMAS', []],
    ['p1, name: Inès HADDAD', []],
    ['p1, name: Agnès BARTOLI', []],
  ])('%s', (rest, refusals) => {
    expect(refusedIn(hidden, decisions(`{ rename: ${rest} }`))).toEqual(refusals)
  })
})

describe('two persons are not made one', () => {
  const told = (...lines: readonly string[]) => noteOf(...lines)
  const same = (person: string, words: string): string => decisions(`{ same: [${person}, "${words}"] }`)

  test.each([
    ['her brother beside her', '⟦person@p1:Inès⟧ est venue avec son frère ⟦person:Lucas⟧.', 'p1', 'Lucas'],
    ['her brother in her record', 'Son frère aîné ⟦person:Lucas⟧ a appelé.', 'p1', 'Lucas'],
    ['an apposition', '⟦person@p1:Inès⟧ dort chez ⟦person:Lucas⟧, son cousin.', 'p1', 'Lucas'],
    ['her sister', '⟦person@p1:Mme BARTOLI⟧ et sa sœur ⟦person:Nour⟧ sont parties.', 'p1', 'Nour'],
    ['a child of hers', 'Sa fille ⟦person:Maé⟧ est gardée par la voisine.', 'p1', 'Maé'],
    ['another birth date', 'Vu ⟦person:Lucas⟧, né le ⟦birth-date:3 avril 1988⟧.', 'p1', 'Lucas'],
    ['the given name of a declared person', '⟦person@p3:Awa⟧ a appelé.', 'p1', 'Awa'],
  ])('%s', (_, line, person, words) => {
    expect(refusedIn(told(line), same(person, words))).toEqual(['3 two-persons'])
  })

  test.each([
    ['a nickname', '⟦person:Nana⟧ est venue.', 'p1', 'Nana'],
    ['the daughter by her short name', '⟦person@p1:Inès⟧ est venue avec sa fille ⟦person:Lili⟧.', 'p6', 'Lili'],
    ['her brother in the next sentence', '⟦person:Nana⟧ est venue. Son frère ⟦person:Lucas⟧ attendait.', 'p1', 'Nana'],
    ['a brother of somebody else', '⟦person@p2:Marc⟧ passe avec son frère, puis ⟦person:Nana⟧ arrive.', 'p1', 'Nana'],
    ['her own birth date', 'Vu ⟦person:Nana⟧, née le ⟦birth-date:14 février 1991⟧.', 'p1', 'Nana'],
    [
      'the birth date of the next one',
      '⟦person:Nana⟧, ⟦person@p6:Lina⟧ (née le ⟦birth-date:1er juin 2015⟧).',
      'p1',
      'Nana',
    ],
  ])('%s is who she is said to be', (_, line, person, words) => {
    expect(refusedIn(told(line), same(person, words))).toEqual([])
  })
})

test('persons, pieces, accords and checks are settled by their ids', () => {
  const rows = [
    ...['{ notAName: Grand }', '{ same: [p3, "Paula COSTA le dit"] }', '{ rename: p2, name: Marco DELMAS }'],
    ...['{ title: P01, is: Note }', '{ date: P01, is: 2026-03-04 }'],
    ...['{ accord: P01, state: given, from: docteur, date: 2026-01-20 }', '{ opinion: avocat, state: asked }'],
    ...['{ motif: P01, text: secret }', '{ pass: authorisation, reason: vue }', '{ picture: P01/1, keep: false }'],
  ]
  const kinds = settledBy(pictured, decisions(...rows.filter((row) => !row.includes('same')))).map(({ kind }) => kind)
  expect(kinds).toEqual([...['not-a-name', 'rename', 'title', 'date', 'accord', 'opinion', 'motif', 'pass', 'picture']])
})

test.each([
  ['words that stand nowhere', '{ mask: "la pizzeria" }', 'nowhere'],
  ['words of another piece', '{ keep: { piece: P01, text: "la gare" }, reason: x }', 'nowhere'],
  ['a piece that is not there', '{ keep: { piece: P09, text: "il pleuvait" }, reason: x }', 'piece-unknown'],
  ['half a word', '{ mask: "friter" }', 'cuts'],
  ['half a number', '{ mask: "06 39" }', 'cuts'],
  ['no word', '{ mask: " ? " }', 'no-words'],
  ['an only place that is not the only one', '{ mask: "la friterie", everywhere: false }', 'many'],
  ['words to keep that stand twice', '{ keep: { piece: P01, text: "la friterie" }, reason: x }', 'many'],
  ['a keep without a reason', '{ keep: { piece: P01, text: "il pleuvait" } }', 'reason'],
  ['a keep with an empty reason', '{ keep: { piece: P01, text: "il pleuvait" }, reason: " " }', 'reason'],
  ['a legitimate ground without words', '{ motif: P01, text: "" }', 'reason'],
  ['a check passed without a reason', '{ pass: authorisation }', 'reason'],
  ['a check that nobody knows', '{ pass: everything, reason: x }', 'check-unknown'],
  ['a check that the law leaves to nobody', '{ pass: written, reason: x }', 'check-closed'],
  ['an accord that nobody gave', '{ accord: P01, state: given }', 'from'],
  ['a word that is taken for no name', '{ notAName: fermée }', 'no-finding'],
  ['the name of a declared person', '{ notAName: Inès BARTOLI }', 'declared-name'],
  ['the name of who informed as no name', '{ notAName: la dame du troisième }', 'declared-name'],
  ['who informed as somebody else', '{ same: [p1, la dame du troisième] }', 'floor'],
  ['a part of a longer name', '{ same: [p1, Lucien] }', 'part-of-name'],
  ['more than a name', '{ same: [p1, Lucien Vautrin passait] }', 'part-of-name'],
  ['another name for an unknown person', '{ same: [p99, Grand] }', 'person-unknown'],
  ['a declared person as another', '{ same: [p2, "Inès BARTOLI"] }', 'other-name'],
  ['a person renamed into another', '{ rename: p2, name: Mme Bartoli Inès }', 'other-name'],
  ['an informant as another', '{ same: [p1, "Paula"] }', 'floor'],
  ['an informant renamed', '{ rename: p4, name: Zoé VIDAL }', 'floor'],
  ['an unknown person renamed', '{ rename: p99, name: Léo VIDAL }', 'person-unknown'],
  ['a title that tells', '{ title: P01, is: Lettre de Mme Untel }', 'title-tells'],
  ['a date of an unknown piece', '{ date: P09, is: 2026-01-01 }', 'piece-unknown'],
  ['a picture to keep', '{ picture: P01/2, keep: true, reason: x }', 'picture'],
])('%s: refused, with its line', (_, row, flaw) => {
  const more = { tells: (title: string) => title.includes('Untel'), closedChecks: new Set(['written']) }
  expect(refusedIn(draft, decisions('{ opinion: avocat, state: asked }', row), more)).toEqual([`4 ${flaw}`])
})

test.each([
  [
    'masked and kept',
    '{ mask: "il pleuvait" }',
    '{ keep: { piece: P01, text: "Il pleuvait" }, reason: x }',
    'contrary',
  ],
  ['two titles', '{ title: P01, is: Note }', '{ title: P01, is: Lettre }', 'contrary'],
  ['two dates', '{ date: P01, is: 2026-03-04 }', '{ date: P01, is: 2026-03-05 }', 'contrary'],
  ['the same twice', '{ mask: "la friterie" }', '{ mask: "La FRITERIE" , ground: TIERS }', 'contrary'],
  ['two persons', '{ same: [p2, Grand] }', '{ same: [p3, grand] }', 'contrary'],
  ['a name and none', '{ same: [p2, Grand] }', '{ notAName: Grand }', 'contrary'],
  ['word for word', '{ title: P01, is: Note }', '{ title: P01, is: Note }', 'twice'],
])('two lines that do not go together (%s) are refused', (_, first, second, flaw) => {
  expect(refusedIn(draft, decisions(first, second))).toEqual([`4 ${flaw}`])
})

test('what was masked by hand before stays masked in a sentence that is kept later, and a part of it is not kept', () => {
  const mask = { ...draft.findings[0], id: 'H1', passageId: 'P01-1', start: 0, end: 20, detector: 'reviewer' } as const
  const [first] = draft.findings
  if (first === undefined) throw new Error('the note has findings')
  const masked: Draft = {
    ...draft,
    findings: [...draft.findings, { ...first, ...mask }],
    decisions: [
      ...draft.decisions,
      {
        findingId: 'H1',
        outcome: 'withhold',
        ground: 'TIERS',
        needsSecond: false,
        by: { reviewer: 'Claire VASSEUR' },
      },
    ],
  }
  const keep = '{ keep: { piece: P01, text: "la friterie de la place était fermée" }, reason: x }'
  expect(settledBy(masked, decisions(keep)).map(({ kind }) => kind)).toEqual(['keep'])
  const part = '{ keep: { piece: P01, text: "de la place était" }, reason: x }'
  expect(refusedIn(masked, decisions(part))).toEqual(['3 masked-before'])
})

test('numbers of pieces hold for the preview that they were read on', () => {
  const title = 'decisions:\n  - { title: P01, is: Note }\n'
  expect(refusedIn(draft, title)).toEqual(['2 preview-missing'])
  expect(refusedIn(draft, `preview: 0000\n${title}`)).toEqual(['1 preview-other'])
  expect(refusedIn(draft, `preview: ${previewOf}\n${title}`, { preview: null })).toEqual(['1 preview-none'])
  expect(refusedIn(draft, title, { preview: null })).toEqual(['2 preview-none'])
  expect(refusedIn(draft, 'decisions:\n  - { mask: "la friterie" }\n')).toEqual([])
})

test('ten thousand decisions cost some ten times what a thousand do', () => {
  const text = Array.from({ length: 10_000 }, (_, at) => `mot${at} dans la phrase numéro ${at} du dossier.`)
  const large = noteOf(...Array.from({ length: 100 }, (_, at) => text.slice(at * 100, at * 100 + 100).join(' ')))
  const rows = Array.from({ length: 10_000 }, (_, at) => `{ mask: "mot${at} dans la phrase" }`)
  const costOf = (count: number): number => {
    const start = process.cpuUsage()
    expect(settledBy(large, decisions(...rows.slice(0, count)))).toHaveLength(count)
    return process.cpuUsage(start).user
  }
  const ofThousand = costOf(1000)
  // A ratio in one run, for the machine is shared: what grows with the square would be a hundred times.
  expect(costOf(10_000) / ofThousand).toBeLessThan(40)
})

test('a later act about the same replaces the earlier one', () => {
  const asked = { ...draft, questions: [questionOf('Q03')] }
  const before = decide(asked, `answers:\n  - { question: Q03, answer: keep }\n`).map(({ ruling }) => ruling)
  const titled = decide({ ...asked, rulings: before }, decisions('{ title: P01, is: Note }')).map(
    ({ ruling }) => ruling,
  )
  const rulings = joinRulings(before, titled)
  const again = decide({ ...asked, rulings }, `answers:\n  - { question: Q03, answer: withhold }\n`)
  const joined = joinRulings(
    rulings,
    again.map(({ ruling }) => ruling),
  )
  expect(joined.map(({ id, question }) => `${id} ${question}`)).toEqual(['R0002 null', 'R0003 Q03'])
})

test('what a piece is, is said with a reason, and never of one that bears a doctor’s hand', () => {
  const said = decisions('{ kind: P01, is: réunion d’équipe, reason: lu }')
  expect(settledBy(draft, said)).toEqual([{ kind: 'nature', pieceId: 'P01', is: 'réunion d’équipe' }])
  expect(refusedIn(draft, said, { handOf: () => 'MED-56-3' })).toEqual(['3 kind-hand'])
  expect(refusedIn(draft, decisions('{ kind: P01, is: réunion }'))).toEqual(['3 reason'])
  expect(refusedIn(draft, decisions('{ kind: P01, is: "…", reason: lu }'))).toEqual(['3 no-words'])
})

const placed = (why: string): Draft => {
  const one = noteOf('Il écrit de ⟦place:Rotterdam⟧, où il travaille.')
  const [place] = one.findings
  if (place === undefined) throw new Error('the note has findings')
  return {
    ...one,
    findings: [{ ...place, why, kind: 'protected-place', detector: 'protection' }],
    decisions: [
      {
        findingId: place.id,
        outcome: 'withhold',
        ground: 'ADR-PROT',
        needsSecond: false,
        by: { rule: 'protected-place' },
      },
    ],
  }
}

test.each([
  ['two persons say that an inferred place is another', 'clue', 'Paul RENARD', []],
  ['one person does not', 'clue', null, ['3 second']],
  ['nobody says it of the hidden home', 'hidden-home', 'Paul RENARD', ['3 floor']],
])('under a hidden address: %s', (_what, why, second, refusals) => {
  expect(refusedIn(placed(why), decisions('{ notAName: Rotterdam }'), { second })).toEqual(refusals)
})
