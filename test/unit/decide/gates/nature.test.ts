import { describe, expect, test } from 'vitest'
import { gateOf, handOf, isSealed } from '../../../../src/decide/gates/gates.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import { law, marked, pieceOf, policyNamed } from '../fixture.ts'

// The director may say what a piece is. What only a doctor or a lawyer may release stays theirs where their hand is on it.

const policy = policyNamed('requisition')
const basis = law.bases.find(({ id }) => id === 'CPP 77-1-1') ?? null

const piece = (lines: readonly string[], more: Partial<Piece> = {}): Piece =>
  pieceOf(
    'P01',
    lines.map((line, at) => marked(line, `P01-${at}`).passage),
    { authorQuality: null, kind: null, title: 'Note', ...more },
  )

const gate = (one: Piece) => gateOf(one, policy, law, basis)

const meetings: readonly (readonly [string, readonly string[], Partial<Piece>])[] = [
  ['an internal meeting', ['Réunion interne du 4 mars', 'Présents : Mme Roux, le Dr Vial.', 'Inès a été menacée.'], {}],
  ['a meeting about a clinic', ['Point d’équipe', 'Retour de la clinique : Inès va mieux.'], {}],
  ['a mail about a doctor', ['De : Julie Faure', 'Le docteur Vial a appelé.'], { title: 'Courriel hospitalier' }],
]

describe('a piece that words make a doctor’s or a lawyer’s', () => {
  test.each(meetings)('%s is held, until the director says what it is', (_, lines, more) => {
    const held = piece(lines, more)
    expect(gate(held)).not.toBeNull()
    expect(isSealed(held, gate(held) ?? 'CONS', { policy, basis, law })).toBe(true)
    expect(handOf(held, law.regimes)).toBeNull()
    expect(gate({ ...held, stated: 'compte rendu de réunion' })).toBeNull()
  })
})

test.each([
  ['suivi médical', 'L’équipe fait le point.'],
  ['consultation d’avocat', 'Je vous déconseille d’en parler à l’audience.'],
  ['certificat médical', 'Trois ecchymoses au bras gauche.'],
])('what the service itself filed as « %s » is not opened by what the director says that it is', (kind, line) => {
  expect(handOf(piece(['Synthèse', line], { kind }), law.regimes)).not.toBeNull()
})

describe('a hand that the piece bears', () => {
  test.each<readonly [string, readonly string[], Partial<Piece>, string]>([
    ['a certificate by its own title', ['Certificat médical', 'Inès présente une ecchymose.'], {}, 'MED-56-3'],
    ['a doctor who signs', ['Note', 'Inès présente une ecchymose.', 'Dr Hélène VIAL'], {}, 'MED-56-3'],
    ['a doctor after a greeting', ['Note', 'Vue ce jour.', 'Cordialement, Dr Vial'], {}, 'MED-56-3'],
    ['a doctor whose name ends a line', ['Note', 'Vue ce jour.', 'Dr. Vial.'], {}, 'MED-56-3'],
    ['a doctor in a stroke', ['Note', 'Vue ce jour.', 'H. VIAL / médecin du travail'], {}, 'MED-56-3'],
    ['a doctor of a form', ['Médecin : Hélène VIAL', 'Vue ce jour.'], {}, 'MED-56-3'],
    ['one doctor to another', ['Cher confrère, chère consœur,', 'Je vous adresse Inès.'], {}, 'MED-56-3'],
    ['who certifies by her title', ['Je, soussignée Hélène Vial, docteur en médecine, atteste.'], {}, 'MED-56-3'],
    ['a doctor by her quality', ['Note', 'Vue ce jour.', 'Hélène VIAL, médecin généraliste'], {}, 'MED-56-3'],
    ['a doctor who certifies', ['Je soussignée, docteur Vial, certifie avoir vu Inès.'], {}, 'MED-56-3'],
    ['a doctor who examined', ['Le 4 mars, j’ai examiné ma patiente.'], {}, 'MED-56-3'],
    ['the paper of a hospital', ['Centre hospitalier de Brécy', 'Sortie ce jour.'], {}, 'MED-56-3'],
    ['a signature below other lines', ['Note\nVue ce jour.\nSigné : Docteur VIAL'], {}, 'MED-56-3'],
    ['a declared author', ['Note', 'Vue ce jour.'], { authorQuality: 'médecin' }, 'MED-56-3'],
    ['a lawyer who signs', ['Note', 'Je reviens vers vous.', 'Maître Paul GRENET'], {}, 'AVO-56-1'],
    ['a lawyer for her client', ['Chère Madame, ma cliente me dit avoir été menacée.'], {}, 'AVO-56-1'],
    ['a declared lawyer', ['Note', 'Je reviens vers vous.'], { authorQuality: 'avocate' }, 'AVO-56-1'],
  ])('%s: the piece stays shut, whatever it is said to be', (_, lines, more, ground) => {
    const signed = piece(lines, more)
    expect(handOf(signed, law.regimes)).toBe(ground)
    expect(gate({ ...signed, stated: 'compte rendu de réunion' })).toBe(ground)
  })

  test('what the director says a piece is may close it', () => {
    const open = piece(['Point d’équipe', 'Inès va mieux.'])
    expect(gate(open)).toBeNull()
    expect(gate({ ...open, stated: 'certificat médical' })).toBe('MED-56-3')
  })

  test('an author that the table holds back, and a judge it was made for, hold it as before', () => {
    const lines = ['Point', 'Inès va mieux.']
    expect(gate({ ...piece(lines, { authorQuality: 'principal de collège' }), stated: 'note' })).toBe('ORIG-TIERS')
    expect(gate({ ...piece(lines, { madeFor: 'juge des enfants' }), stated: 'note' })).toBe('JUD-DOC')
  })
})

test('another title opens nothing: the words that a piece was filed under still say what it is', () => {
  const filed = piece(['Inès présente une ecchymose.'], { title: 'Certificat médical' })
  expect(gate(filed)).toBe('MED-56-3')
  expect(gate({ ...filed, title: 'Attestation', titled: 'Certificat médical' })).toBe('MED-56-3')
})

describe('what the software keeps of those who use it', () => {
  const log = ['Date;Utilisateur;Action', '04/03/2026 09:12;jfaure;a ouvert la fiche']
  test.each([
    'Journal d’accès au dossier',
    'Historique des consultations',
    'Historique de consultation',
    'Registre d’accès',
    'Traces de connexion',
    'Corbeille',
  ])('« %s » waits for the director, who may say that it is of the record', (title) => {
    const held = piece(log, { title })
    expect(gate(held)).toBe('ID-TECH')
    expect(isSealed(held, 'ID-TECH', { policy, basis, law })).toBe(false)
    expect(gate({ ...held, stated: 'tableau de suivi' })).toBeNull()
  })
  test('its own head tells it, under any title', () => {
    expect(gate(piece(['Journal des accès', ...log], { title: 'Annexe 3' }))).toBe('ID-TECH')
  })
  test('an exercise book or a diary is none', () => {
    expect(gate(piece(['Historique de la situation', 'Inès est arrivée en mars.']))).toBeNull()
    expect(gate(piece(['Journal de bord', 'Inès est arrivée en mars.'], { title: 'Journal' }))).toBeNull()
  })
})
