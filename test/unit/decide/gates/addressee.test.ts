import { describe, expect, test } from 'vitest'
import { gateOf, gateProblems } from '../../../../src/decide/gates/gates.ts'
import type { Passage } from '../../../../src/model/record/passage.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import { law, marked, pieceOf, policyNamed } from '../fixture.ts'

const policy = policyNamed('requisition')
const basis = law.bases.find(({ id }) => id === 'CPP 77-1-1') ?? null

const reportOf = (head: readonly string[], more: Partial<Piece> = {}): Piece => {
  const passages: Passage[] = [...head, 'Madame a dit avoir été menacée le 3 mars.'].map(
    (text, at) => marked(text, `P01-${at}`, text.includes('\t') ? 'row' : 'paragraph').passage,
  )
  return pieceOf('P01', passages, more)
}

const gate = (piece: Piece) => {
  const ground = gateOf(piece, policy, law, basis)
  return { ground, codes: gateProblems(piece, ground, { policy, law, basis }).map(({ code }) => code) }
}

describe('a head that names a judge as its addressee', () => {
  test.each([
    ['Destinataire : M. le juge des enfants'],
    ['Destinataire\tM. le juge des enfants'],
    ['DESTINATAIRES : Madame la Juge des enfants'],
    ['Destinataire : Tribunal pour enfants de Brécy'],
    ['Destinataire : Madame la Procureure de la République'],
    ['À Madame la Présidente du tribunal pour enfants'],
    ['A Monsieur le Juge des enfants'],
    ['À l’attention de M. le Juge aux affaires familiales'],
    ['À l’intention du magistrat'],
    ['Rapport établi à la demande du magistrat'],
    ['Rapport adressé au juge'],
    ['Note adressée à Madame la juge des enfants'],
    ['Rapport au juge des enfants'],
    ['Bilan demandé par le juge'],
    ['Évaluation réalisée à la demande de M. le procureur'],
    ['Pour : M. le substitut'],
  ])('%s', (line) => {
    const { ground, codes } = gate(reportOf(['Service social de Brécy', line]))
    expect(ground).toBe('JUD-DOC')
    expect(codes).toContain('gate.made-for-read')
  })

  test.each([
    ['Destinataire : Mme la présidente de l’association'],
    ['Destinataire : M. le directeur du collège'],
    ['À Madame la Présidente du conseil départemental'],
    ['Compte rendu de l’audience du 3 mars devant le juge des enfants'],
    ['Madame attend une réponse du juge pour les vacances.'],
    ['Copie : chef de service'],
    ['Note éducative'],
  ])('and one that does not: %s', (line) => {
    expect(gate(reportOf([line]))).toMatchObject({ ground: null })
  })

  test('two cells, one under the other', () => {
    expect(gate(reportOf(['Destinataire :', 'M. le juge des enfants'])).ground).toBe('JUD-DOC')
  })

  test('is a proposal: what dossier.yaml says wins', () => {
    const head = ['Destinataire : M. le juge des enfants']
    expect(gate(reportOf(head, { madeFor: 'personne' })).ground).toBeNull()
    expect(gate(reportOf(head, { madeFor: 'judge' }))).toMatchObject({ ground: 'JUD-DOC' })
    expect(gate(reportOf(head, { madeFor: 'judge' })).codes).not.toContain('gate.made-for-read')
  })
})

describe('a certificate', () => {
  const of = (title: string, authorQuality: string | null, more: Partial<Piece> = {}) =>
    gate(reportOf([], { title, kind: 'certificat', authorQuality, ...more })).ground

  test.each([
    ['Certificat de scolarité', 'principal', 'ORIG-TIERS'],
    ['Certificat de scolarité', null, 'ORIG-TIERS'],
    ['Certificat de travail', 'employeur', 'ORIG-TIERS'],
    ['Certificat de travail', null, 'ORIG-TIERS'],
    ['Certificat de nationalité', null, 'ORIG-TIERS'],
    ['Certificat d’hébergement', null, 'ORIG-TIERS'],
    ['Certificat de naissance', null, 'ORIG-TIERS'],
    ['Certificat d’assurance', null, 'ORIG-TIERS'],
    ['Certificat Consuel', null, 'ORIG-TIERS'],
    ['Certificat de perte', null, 'ORIG-TIERS'],
    ['Certificat d’hébergement', 'éducatrice', null],
    ['Certificat', 'éducatrice', null],
    ['Certificat', 'professeur', 'ORIG-TIERS'],
    ['Certificat', null, 'CONS'],
    ['Certificat', 'médecin', 'MED-56-3'],
    ['Certificat', 'psychologue', 'SANTE'],
    ['Certificat', 'avocate', 'AVO-56-1'],
    ['Certificat médical', null, 'MED-56-3'],
    ['Certif médical', 'éducatrice', 'MED-56-3'],
    ['Certificat de coups et blessures', null, 'MED-56-3'],
    ['Certificat d’arrêt de travail', null, 'MED-56-3'],
    ['Certificat d’IVG', 'éducatrice', 'MED-56-3'],
  ] as const)('« %s » by %s is held on %s', (title, author, ground) => {
    expect(of(title, author)).toBe(ground)
  })

  test('a bare one that a doctor’s head opens is the doctor’s', () => {
    const head = reportOf(['Je soussigné, docteur Dubois, certifie'], { title: 'Certificat', authorQuality: null })
    expect(gate(head).ground).toBe('MED-56-3')
  })
})
