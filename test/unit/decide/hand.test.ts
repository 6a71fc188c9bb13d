import { expect, test } from 'vitest'
import { proposeAll } from '../../../src/decide/propose-all.ts'
import type { Quoted } from '../../../src/model/ask/question.ts'
import type { Ruling, Settled } from '../../../src/model/ask/ruling.ts'
import { redact } from '../../../src/redact/redact.ts'
import { lastDecisions } from '../../../src/review/close-review.ts'
import { cover, law, oneNote, people, pieceOf, policyNamed, request, type Setup } from './fixture.ts'

const ruled = (...settled: readonly Settled[]): readonly Ruling[] => [
  { id: 'R0001', question: null, settled, by: 'Claire VASSEUR', second: null, reason: 'x' },
]

const proposeWith = ({ pieces, request: more }: Setup, ...settled: readonly Settled[]) =>
  proposeAll({
    pieces: pieces.map(({ piece }) => piece),
    persons: Object.values(people),
    findings: pieces.flatMap(({ findings }) => findings),
    request: { ...request, ...more },
    ...{ policy: policyNamed('requisition'), law, subjectModel: null, rulings: ruled(...settled) },
  })

/** What leaves; each gap as its ground in brackets. */
const leaving = (setup: Setup, ...settled: readonly Settled[]): string => {
  const proposal = proposeWith(setup, ...settled)
  const pieces = setup.pieces.map(({ piece }) => piece)
  const decisions = lastDecisions(proposal.decisions).map((one) =>
    one.needsSecond ? { ...one, outcome: 'withhold' as const } : one,
  )
  const dossier = { id: null, service: null, persons: [], pieces }
  return redact({ dossier, findings: proposal.findings, decisions, cover })
    .disclosure.pieces.flatMap(({ blocks }) => blocks)
    .map(({ segments }) => segments.map((one) => (one.kind === 'kept' ? one.text : `[${one.grounds[0]}]`)).join(''))
    .join('\n')
}

const note = (...sources: readonly string[]): Setup => ({ pieces: oneNote(...sources) })

const quoted = ({ pieces }: Setup, words: string): Quoted => {
  for (const { piece } of pieces)
    for (const { id, text } of piece.passages) {
      const start = text.indexOf(words)
      if (start !== -1) return { pieceId: piece.id, passageId: id, start, end: start + words.length, words }
    }
  throw new Error('these words stand nowhere')
}

const threat = note(
  'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée de mort⟧ devant la friterie.',
  'Le 5 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a payé son loyer à la friterie.',
)

test('masked words leave nowhere, under the ground that was given', () => {
  expect(leaving(threat)).toContain('devant la friterie')
  const masked = leaving(threat, { kind: 'mask', words: 'La Friterie', at: null, ground: 'TIERS' })
  expect(masked).toContain('devant [TIERS]')
  expect(masked).not.toContain('friterie')
})

test('a mask in one place leaves the other, and a word inside a longer one is not touched', () => {
  const twice = note('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au bar, au barreau, au bar.')
  const at = quoted(twice, 'bar')
  const one = leaving(twice, { kind: 'mask', words: 'bar', at, ground: 'TIERS' })
  expect(one).toContain('au [TIERS], au barreau, au bar.')
  const all = leaving(twice, { kind: 'mask', words: 'bar', at: null, ground: 'TIERS' })
  expect(all).toContain('au [TIERS], au barreau, au [TIERS]')
})

test('a whole sentence that is kept leaves, though it is beside the request', () => {
  const sentence = 'Le 5 mars 2026, Inès BARTOLI a payé son loyer à la friterie.'
  expect(leaving(threat)).not.toContain('loyer')
  expect(leaving(threat, { kind: 'keep', at: quoted(threat, sentence) })).toContain('a payé son loyer')
})

test('a part of a sentence out of scope stays withheld with it', () => {
  expect(leaving(threat, { kind: 'keep', at: quoted(threat, 'a payé son loyer') })).not.toContain('loyer')
})

test('the signs around the words of a sentence need not be given', () => {
  expect(
    leaving(threat, {
      kind: 'keep',
      at: quoted(threat, 'Le 5 mars 2026, Inès BARTOLI a payé son loyer à la friterie'),
    }),
  ).toContain('a payé son loyer')
})

test('stretches that are kept one by one count together, and one alone opens nothing beside it', () => {
  const [first, second] = ['Le 5 mars 2026, Inès BARTOLI a payé', 'son loyer à la friterie.'].map(
    (words): Settled => ({
      ...{ kind: 'keep', at: quoted(threat, words) },
    }),
  )
  if (first === undefined || second === undefined) throw new Error('two stretches')
  expect(leaving(threat, first)).not.toContain('a payé')
  expect(leaving(threat, second)).not.toContain('loyer')
  expect(leaving(threat, first, second)).toContain('a payé son loyer')
})

test('kept words whose place says something else now are not kept', () => {
  const at = { ...quoted(threat, 'Le 5 mars 2026, Inès BARTOLI a payé son loyer à la friterie.'), words: 'autre' }
  expect(leaving(threat, { kind: 'keep', at })).not.toContain('loyer')
})

test('a masked word inside a stretch that is kept stays masked', () => {
  const sentence = 'Le 5 mars 2026, Inès BARTOLI a payé son loyer à la friterie.'
  const kept = leaving(
    threat,
    { kind: 'keep', at: quoted(threat, sentence) },
    { kind: 'mask', words: 'la friterie', at: null, ground: 'TIERS' },
  )
  expect(kept).toContain('a payé son loyer à [TIERS]')
})

test('an absolute protection holds inside a stretch that is kept', () => {
  const told = note('Le 3 mars 2026, ⟦person@p4:Paula COSTA⟧ a ⟦violence:menacé⟧ ⟦person@p1:Inès BARTOLI⟧.')
  const at = quoted(told, 'Le 3 mars 2026, Paula COSTA a menacé Inès BARTOLI.')
  expect(leaving(told, { kind: 'keep', at })).not.toContain('COSTA')
})

test('a word that is no name hides nothing, and nobody is read there', () => {
  const claimed = note('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ au ⟦person:Grand⟧ bassin.')
  expect(leaving(claimed)).not.toContain('Grand')
  expect(leaving(claimed, { kind: 'not-a-name', words: 'grand' })).toContain('au Grand bassin')
})

test('the name of a declared person stays one', () => {
  const claimed = note('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée⟧ devant ⟦person@p3:Awa⟧.')
  expect(leaving(claimed, { kind: 'not-a-name', words: 'Awa' })).not.toContain('Awa')
})

test('a nickname is the person that it means, also where nobody claimed it', () => {
  const told = note(
    'Le 3 mars 2026, ⟦person:Nana⟧ a été ⟦violence:menacée de mort⟧.',
    'Le 4 mars 2026, ⟦violence:menacée⟧ encore, Nana pleurait.',
  )
  const { findings } = proposeWith(told, { kind: 'same', personId: 'p1', words: 'nana' })
  const meant = findings.filter(({ category, personId }) => category === 'person' && personId === 'p1')
  expect(meant.map(({ passageId }) => passageId)).toEqual(['P01-0', 'P01-1'])
  expect(leaving(told, { kind: 'same', personId: 'p1', words: 'nana' })).toContain('Nana a été menacée de mort')
})

test('who informed is not made somebody else', () => {
  const told = note(
    'Le 3 mars 2026, ⟦person@p4:la dame du troisième⟧ a vu ⟦person@p1:Inès BARTOLI⟧ ⟦violence:menacée⟧.',
  )
  const { findings } = proposeWith(told, { kind: 'same', personId: 'p1', words: 'la dame du troisième' })
  const [informant] = findings.filter(({ personId }) => personId === 'p4')
  expect(informant).toMatchObject({ category: 'person', detector: 'test' })
  expect(leaving(told, { kind: 'same', personId: 'p1', words: 'la dame du troisième' })).not.toContain('la dame')
})

test('a person who bears her right name is the one that the request names', () => {
  const asked = { persons: [{ given: ['Marco'], family: ['DALMASSO'], other: [], born: null }] }
  const told = {
    pieces: oneNote('Le 3 mars 2026, ⟦person@p2:Marc DELMAS⟧ a été ⟦violence:menacé de mort⟧.'),
    request: asked,
  }
  expect(leaving(told)).not.toContain('DELMAS')
  expect(leaving(told, { kind: 'rename', personId: 'p2', name: 'Marco DALMASSO' })).toContain('DELMAS')
})

test('the day of a piece tells whether it is in the period', () => {
  const undated = { pieces: oneNote('⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ hier.') }
  expect(leaving(undated)).toContain('menacée de mort')
  expect(leaving(undated, { kind: 'date', pieceId: 'P01', date: '2019-03-10' })).not.toContain('menacée')
})

const doctor: Setup = {
  pieces: oneNote('Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧.').map(
    ({ piece, findings }) => ({
      piece: pieceOf('P01', piece.passages, { title: 'Compte rendu', authorQuality: 'psychologue' }),
      findings,
    }),
  ),
}

const accord = (state: 'asked' | 'given' | 'refused'): Settled => ({
  ...{ kind: 'accord', pieceId: 'P01', state, from: 'docteur', date: null },
})

const held: Setup = {
  pieces: doctor.pieces.map(({ piece, findings }) => ({
    piece: { ...piece, authorQuality: 'médecin généraliste' },
    findings,
  })),
}

test('a held piece is judged once its accord is given, and only then', () => {
  expect(leaving(held)).not.toContain('menacée')
  expect(leaving(held, accord('asked'))).not.toContain('menacée')
  expect(leaving(held, accord('refused'))).not.toContain('menacée')
  expect(leaving(held, accord('given'), accord('refused'))).not.toContain('menacée')
  expect(leaving(held, accord('given'))).toContain('menacée de mort')
})

test('a stretch of a held piece is not kept without its accord', () => {
  const at = quoted(held, 'Le 3 mars 2026, Inès BARTOLI a été menacée de mort.')
  expect(leaving(held, { kind: 'keep', at })).not.toContain('menacée')
})

test('a legitimate ground holds a whole piece in the name of the director', () => {
  const { decisions } = proposeWith(threat, { kind: 'motif', pieceId: 'P01', text: 'secret des affaires' })
  const own = decisions.filter(({ by }) => 'reviewer' in by)
  expect(own.map(({ outcome, ground }) => `${outcome} ${ground}`)).toEqual(['withhold ML-DIR', 'withhold ML-DIR'])
  expect(leaving(threat, { kind: 'motif', pieceId: 'P01', text: 'x' })).not.toContain('menacée')
})

test('a check that is the director’s is passed; one that the law keeps is not', () => {
  const oral = { ...threat, request: { requester: { ...request.requester, contact: 'par appel' } } }
  expect(leaving(oral)).not.toContain('menacée')
  expect(leaving(oral, { kind: 'pass', check: 'written' })).not.toContain('menacée')
})

test('the same acts give the same findings and decisions', () => {
  const acts: readonly Settled[] = [
    { kind: 'mask', words: 'la friterie', at: null, ground: 'TIERS' },
    { kind: 'same', personId: 'p2', words: 'loyer' },
  ]
  expect(proposeWith(threat, ...acts)).toEqual(proposeWith(threat, ...acts))
})
