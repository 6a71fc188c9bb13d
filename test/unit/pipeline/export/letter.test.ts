import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import { annexSentence } from '../../../../src/messages/letter/letter-annex.ts'
import { ficheText, ficheTitle } from '../../../../src/messages/letter/letter-fiche.ts'
import type { Ruling, Settled } from '../../../../src/model/ask/ruling.ts'
import type { Draft, Review } from '../../../../src/model/draft.ts'
import type { Decision } from '../../../../src/model/law/decision.ts'
import type { Ground } from '../../../../src/model/law/ground.ts'
import type { Finding } from '../../../../src/model/record/finding.ts'
import type { Person } from '../../../../src/model/record/person.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import type { LegalRequest } from '../../../../src/model/record/request.ts'
import { letterToPrint, proposedLetter, tellOutside } from '../../../../src/pipeline/export/letter-draft.ts'
import { draftFacts } from '../../../../src/pipeline/load/letter-desk.ts'
import { annexText } from '../../../../src/reply/annex.ts'
import { senderProblems } from '../../../../src/reply/letter-facts.ts'
import { addToRegister, registerLine } from '../../../../src/reply/register.ts'
import { readFonts, readLaw, readLetterDesk } from '../../../../src/store/installed/settings.ts'
import { writePlainText } from '../../../../src/write/pdf/plain-text.ts'
import { pdfText, writeProposed } from '../../write/press.ts'

const desk = readLetterDesk()
const wordsIn = (lang: 'fr' | 'en') => ({ labels: labelsOf(lang, readLaw().grounds), lang })
const words = wordsIn('fr')

const pieceOf = (id: string, title: string, text: string): Piece => ({
  ...{ id, format: 'text', title, kind: null, date: '2025-03-04', authorQuality: null, madeFor: null },
  ...{ sha256: 'ab'.repeat(32), pages: null, problem: null, unread: [], layout: null },
  passages: [
    {
      ...{ id: `${id}-1`, text, offset: 0, role: 'paragraph', level: null },
      fragments: [{ start: 0, end: text.length, place: { kind: 'block', index: 0 } }],
    },
  ],
})

const findingOf = (piece: Piece, start: number, end: number): Finding => ({
  ...{ id: `f-${piece.id}`, pieceId: piece.id, passageId: `${piece.id}-1`, start, end, category: 'person', kind: null },
  ...{ personId: null, confidence: 1, detector: 'test', why: 'test' },
})

const withhold = (findingId: string, ground: Ground): Decision => ({
  ...{ findingId, outcome: 'withhold', ground, needsSecond: false, by: { rule: 'r' } },
})

const request: LegalRequest = {
  ...{ kind: 'requisition', basis: 'CPP 77-1-1', authority: 'Brigade de Val-Louvre', reference: 'PV 2025/01234' },
  ...{
    requester: { name: null, rank: null, quality: 'OPJ', contact: null },
    receivedAt: '2025-11-04T09:30',
    dueBy: null,
  },
  ...{ authorisation: { magistrate: null, date: '2025-11-03' }, period: { from: '2025-01-01', to: '2025-06-30' } },
  ...{
    persons: [{ given: ['Maëlle'], family: ['ROSTAING'], other: [], born: '2011-05-03' }],
    asks: 'écrits relatant des menaces',
  },
  ...{ subjects: ['violence'], subjectsRead: false },
}

/** Two pieces: one leaves but for a name, the other is withheld whole on a ground. */
const draftOf = (
  hidden: string,
  change: Partial<Draft> = {},
  second: { title?: string; ground?: Ground } = {},
): Draft => {
  const first = pieceOf('P01', 'Note', `Le 4 mars, ${hidden} a crié.`)
  const other = pieceOf('P02', second.title ?? 'Courrier', 'Secret entier.')
  const person: Person = {
    ...{ id: 'p1', given: ['Maëlle'], family: ['ROSTAING'], other: [], role: 'minor', born: '2011-05-03' },
    ...{ flags: [], source: 'dossier' },
  }
  return {
    ...{ format: 1, pipeline: 'requisition', policyKind: 'requisition', preparedBy: 'Z', secret: '00', problems: [] },
    floor: { withheld: [], twoPersons: [] },
    versions: { software: '1', policy: 'requisition + association 2026-11', pipeline: 'requisition' },
    dossier: {
      id: null,
      service: 'Service social',
      persons: [person],
      pieces: [first, other],
    },
    persons: [],
    request,
    findings: [findingOf(first, 11, 11 + hidden.length), findingOf(other, 0, 14)],
    decisions: [withhold('f-P01', 'TIERS'), withhold('f-P02', second.ground ?? 'MED-56-3')],
    ...change,
  }
}

const reviewOf = (draft: Draft): Review => ({
  ...{ approvedBy: 'Odette FRESNEL', secondBy: null, waived: false, decisions: draft.decisions },
})

const told = (draft: Draft) => tellOutside(draft, draft.decisions, desk, words)

const letterBytes = async (draft: Draft, lang: 'fr' | 'en'): Promise<string> => {
  const own = wordsIn(lang)
  const { disclosure, facts } = tellOutside(draft, draft.decisions, desk, own)
  const { bytes } = await writeProposed(disclosure, { ...own, assets: readFonts(), letter: facts })
  return createHash('sha256').update(bytes).digest('hex')
}

describe('the letter of a draft', () => {
  test.each(['fr', 'en'] as const)(
    'two records that differ by a withheld name give the same bytes (%s)',
    async (lang) => {
      const reference = await letterBytes(draftOf('Li'), lang)
      for (const name of ['Bruno TAVERNE', 'Anne-Sophie de La Rochefoucauld-Montbazon'])
        expect(await letterBytes(draftOf(name), lang)).toBe(reference)
      expect(await letterBytes(draftOf('Li', {}, { ground: 'JUD-DOC' }), lang)).not.toBe(reference)
    },
  )

  test('a piece whose existence is secret leaves the letter as if it had never been', async () => {
    const secret = draftOf('Li', {}, { title: 'Certificat d’IVG' })
    const { dossier, findings, decisions } = secret
    const never = {
      ...secret,
      dossier: { ...dossier, pieces: dossier.pieces.slice(0, 1) },
      findings: findings.slice(0, 1),
      decisions: decisions.slice(0, 1),
    }
    expect(await letterBytes(secret, 'fr')).toBe(await letterBytes(never, 'fr'))
    expect(proposedLetter(secret, desk, words)).toBe(proposedLetter(never, desk, words))
  })

  test('it quotes the label of the law data; a basis that is doubtful is said to the director, and not printed', () => {
    expect(draftFacts(draftOf('Li'), desk, words).basis).toBe(
      'article 77-1-1 du code de procédure pénale (enquête préliminaire)',
    )
    const bailiff = { ...request, kind: 'bailiff', basis: 'CPCE L152-1' } as const
    const facts = draftFacts(draftOf('Li', { request: bailiff }), desk, words)
    expect(facts.unsettled).toContain(facts.basis)
    expect(draftFacts(draftOf('Li'), desk, words).unsettled.join()).not.toContain('77-1-1')
    expect(proposedLetter(draftOf('Li'), desk, words)).not.toMatch(/à valider|\(à vérifier/)
  })

  test('an article no longer in force on the day of the request is said to the director', () => {
    const late = { ...request, receivedAt: '2029-03-01' }
    const { doctor = '' } = draftFacts(draftOf('Li'), desk, words).articles
    expect(draftFacts(draftOf('Li', { request: late }), desk, words).unsettled).toContain(doctor)
    expect(draftFacts(draftOf('Li'), desk, words).unsettled).not.toContain(doctor)
  })

  test.each([
    ['requisition', 'CPP 77-1-1', 'requisition', 'requisition'],
    ['address-only', 'CPP 560', 'requisition', 'address-only'],
    ['requisition', 'CPP 560', 'requisition', 'address-only'],
    ['juge-des-enfants', 'CC 375', 'court-order', 'judge'],
    ['jaf', 'CPC 138', 'court-order', 'civil-court'],
    ['court-order', null, 'court-order', 'judge'],
    ['user-access', null, 'user-access', 'user-access'],
    ['sharing', 'CASF L226-2-2', 'sharing', 'sharing'],
    ['bailiff', 'CPCE L152-1', 'bailiff', 'bailiff'],
    ['prefecture', 'CESEDA L811-4', 'prefecture', 'prefecture'],
    ['signalement', null, 'signalement', 'signalement'],
    ['migration', null, 'migration', 'transfer'],
  ] as const)('the chain %s on %s for a %s writes the letter %s', (pipeline, basis, kind, mode) => {
    expect(draftFacts(draftOf('Li', { pipeline, request: { ...request, basis, kind } }), desk, words).mode).toBe(mode)
  })

  test('what the director recorded of a piece is told under its outside number, and nothing else is', () => {
    const ruling = (settled: Settled): Ruling => ({
      ...{ id: 'R0001', question: null, settled: [settled], by: 'A', second: null, reason: null },
    })
    const asked = { kind: 'accord', pieceId: 'P02', state: 'asked', from: '', date: null } as const
    const piece = (draft: Draft) => told(draft).disclosure.pieces[1]
    expect(piece(draftOf('Li'))).not.toHaveProperty('accord')
    expect(piece(draftOf('Li', { rulings: [ruling(asked)] }))?.accord).toBe('asked')
    const given = draftOf('Li', { rulings: [ruling(asked), ruling({ ...asked, state: 'given' })] })
    expect(piece(given)).not.toHaveProperty('accord')
    const motif = draftOf(
      'Li',
      { rulings: [ruling({ kind: 'motif', pieceId: 'P02', text: 'la sécurité' })] },
      { ground: 'ML-DIR' },
    )
    expect(proposedLetter(motif, desk, words)).toContain('Motif : la sécurité')
  })

  test('a judge, or a prosecutor’s office, is a court', () => {
    const from = (authority: string) =>
      draftFacts(draftOf('Li', { request: { ...request, authority } }), desk, words).isCourt
    expect(from('Tribunal judiciaire de Brécy, cabinet du juge des enfants')).toBe(true)
    expect(from('Parquet de Brécy')).toBe(true)
    expect(from('Brigade de Val-Louvre')).toBe(false)
  })

  test('a request without a text is asked for it', () => {
    const facts = draftFacts(draftOf('Li', { request: { ...request, basis: null } }), desk, words)
    expect(facts).toMatchObject({ reply: 'ask', asks: expect.arrayContaining(['ask-basis']) })
  })

  test('a head that nobody filled in is empty: nothing is printed instead, and the director is told', () => {
    const facts = draftFacts(draftOf('Li'), desk, words)
    expect(facts.sender).toEqual(['Service social'])
    expect(facts.missing).toEqual(['post', 'place', 'phone', 'email'])
    expect(proposedLetter(draftOf('Li'), desk, words)).toContain('l’en-tête n’a pas l’adresse postale')
    expect(senderProblems(draftOf('Li'), desk)).toEqual([{ code: 'letter.sender-missing', keys: facts.missing }])
  })

  test('the address is the record’s, then the service’s, then the association’s', () => {
    const contact = { quality: 'Direction', post: '1, quai Sud – 75010 PARIS', place: null, phone: '01', email: null }
    const own = { name: 'service SOCIAL', post: '9, rue Basse – 99100 CORVANNE', place: null, phone: null, email: null }
    const association = { ...desk.association, association: 'Le Relais', contact, services: [own] }
    const read = (change: Partial<Draft>) => draftFacts(draftOf('Li', change), { ...desk, association }, words)
    expect(read({}).sender).toEqual(['Service social', 'Le Relais', '9, rue Basse – 99100 CORVANNE', '01'])
    expect(read({}).place).toBe('Corvanne')
    const sender = { association: null, post: '2, place Verte – 33000 BORDEAUX', place: null, phone: '05', email: null }
    expect(read({ sender }).sender).toEqual(['Service social', 'Le Relais', '2, place Verte – 33000 BORDEAUX', '05'])
    expect(read({ sender }).place).toBe('Bordeaux')
  })
})

describe('the letter that the director saved', () => {
  const draft = draftOf('Li')
  const print = (saved: string | null, review = reviewOf(draft)) =>
    letterToPrint({ draft, review, saved, desk, words: [words, wordsIn('en')] })

  test.each(['fr', 'en'] as const)('left as proposed, it is written anew from what was decided (%s)', (lang) => {
    expect(print(proposedLetter(draft, desk, wordsIn(lang)))).toBeNull()
  })

  test('deleted, the proposed one is printed', () => {
    expect(print(null)).toBeNull()
  })

  test('changed, it is printed as it is, also when an editor changed the line ends', () => {
    expect(print('Bonjour.\r\n')).toBe('Bonjour.\n')
  })

  test.each([
    ['', 'letter.empty'],
    ['<!-- rien -->', 'letter.empty'],
    ['Bonjour [[nom]].', 'letter.unknown-mark'],
  ])('%j is refused: %s', (saved, code) => {
    expect(() => print(saved)).toThrow(expect.objectContaining({ problem: expect.objectContaining({ code }) }))
  })

  test('one that names a secret kind of piece is refused where the record holds one, and there only', () => {
    const saved = 'Bonjour.\n\nLe dossier C.N.A.O.P. ne sera pas remis.'
    const secret = draftOf('Li', {}, { title: 'Dossier CNAOP' })
    const act = () => letterToPrint({ draft: secret, review: reviewOf(secret), saved, desk, words: [words] })
    expect(act).toThrow(expect.objectContaining({ problem: { code: 'letter.secret-existence', line: 3 } }))
    expect(print(saved)).toBe(saved)
  })

  test('one that hands over while the review withholds all is refused', () => {
    const { findings } = draft
    const whole = findings.map((finding) => (finding.id === 'f-P01' ? { ...finding, start: 0, end: 19 } : finding))
    const kept: Draft = {
      ...draft,
      findings: whole,
      decisions: [{ ...withhold('f-P01', 'TIERS'), outcome: 'disclose', ground: null }, withhold('f-P02', 'MED-56-3')],
    }
    const review: Review = {
      ...reviewOf(kept),
      decisions: [withhold('f-P01', 'HORS-OBJ'), withhold('f-P02', 'MED-56-3')],
    }
    const act = () => letterToPrint({ draft: kept, review, saved: 'Ci-joint.', desk, words: [words] })
    expect(act).toThrow(expect.objectContaining({ problem: { code: 'letter.other-outcome' } }))
  })
})

describe('the internal annex', () => {
  const annexOf = (draft: Draft, lang: 'fr' | 'en' = 'fr') =>
    annexText({
      ...{ draft, review: null, told: told(draft), words: wordsIn(lang), grounds: readLaw().grounds },
      say: (key, values) => annexSentence(lang, key, values),
      sentence: ({ code }) => code,
    })

  test('it lists every piece with its real ground, and says which are listed nowhere else', () => {
    const text = annexOf(
      draftOf(
        'Li',
        { problems: [{ code: 'gate.accord', pieceId: 'P02' }] },
        { title: 'Dossier CNAOP', ground: 'X-NAISS' },
      ),
    )
    for (const part of [
      'P01 (au-dehors : P01)',
      'P02 (non listée au-dehors) – Dossier CNAOP',
      'X-NAISS × 1',
      'abababab',
      'gate.accord',
      ': 1. Leur existence',
    ])
      expect(text).toContain(part)
  })

  test.each(['fr', 'en'] as const)('it quotes no piece (%s)', (lang) => {
    expect(annexOf(draftOf('Bruno TAVERNE'), lang)).not.toMatch(/TAVERNE|Secret entier|crié|\{[a-z]+\}/)
  })
})

describe('the fiche réflexe', () => {
  test.each(['fr', 'en'] as const)('holds on one page (%s)', async (lang) => {
    const { bytes, pages } = await writePlainText(
      ficheText(lang),
      { title: ficheTitle(lang), head: '' },
      { ...wordsIn(lang), assets: readFonts() },
    )
    expect(pages).toBe(1)
    expect((await pdfText(bytes)).join('')).toContain(lang === 'fr' ? 'Ce que je ne signe pas' : 'What I do not sign')
  })
})

describe('the register of third-party authorities', () => {
  const lineOf = (draft: Draft) =>
    registerLine({ draft, review: reviewOf(draft), told: told(draft), entry: 'e'.repeat(64), on: '2026-11-26' })

  test('one line: who asked, on what text, what came of it, under which rules', () => {
    expect(lineOf(draftOf('Li'))).toMatchObject({
      ...{ basis: 'CPP 77-1-1', authority: 'Brigade de Val-Louvre', requesterQuality: 'OPJ', outcome: 'partly' },
      ...{ pieces: 2, handedOver: 1, withheld: 1, masks: 2, byGround: 'TIERS:1 MED-56-3:1' },
      ...{ policy: 'requisition + association 2026-11', authorisation: 'stated', reference: 'PV 2025/01234' },
    })
  })

  test.each(['affaire Rostaing', 'PV ROSTAING/2025', 'pour maelle'])(
    '« %s » names someone: it is left out',
    (reference) => {
      expect(lineOf(draftOf('Li', { request: { ...request, reference } })).reference).toBe('–')
    },
  )

  test('what is secret in its existence is not counted', () => {
    const line = lineOf(draftOf('Li', {}, { title: 'Certificat d’IVG', ground: 'X-NAISS' }))
    expect(line).toMatchObject({ pieces: 1, withheld: 0, byGround: 'TIERS:1' })
  })

  test.each(['=1+1', '+33', '-2', '@SUM(A1)', ' =x', '＝1', '\t=1'])(
    'a cell that opens like a formula is text: %j',
    (authority) => {
      const csv = addToRegister(null, lineOf(draftOf('Li', { request: { ...request, authority } })), 'csv') ?? ''
      expect(csv).toMatch(/;"' ?[=+\-@＝]/)
    },
  )

  test.each(['csv', 'json'] as const)('lines add up, the same reply is entered once (%s)', (form) => {
    const line = lineOf(draftOf('Li'))
    const one = addToRegister(null, line, form) ?? ''
    const two = addToRegister(one, { ...line, entry: 'f'.repeat(16) }, form) ?? ''
    expect(two.length).toBeGreaterThan(one.length)
    expect(two.split('e'.repeat(16))).toHaveLength(2)
    expect(addToRegister(two, line, form)).toBeNull()
  })

  test.each([
    ['csv', 'nom;prénom\r\n'],
    ['json', '{"a":1}'],
    ['json', '[{'],
  ] as const)('a file that is no register is left alone (%s)', (form, existing) => {
    expect(() => addToRegister(existing, lineOf(draftOf('Li')), form)).toThrow(
      expect.objectContaining({ problem: { code: 'register.broken' } }),
    )
  })
})
