import { describe, expect, test } from 'vitest'
import { atService, boundOf, gateOf, gateProblems } from '../../../../src/decide/gates/gates.ts'
import type { Ground } from '../../../../src/model/law/ground.ts'
import type { Policy } from '../../../../src/model/law/policy.ts'
import type { Piece } from '../../../../src/model/record/piece.ts'
import { law, pieceOf, policyNamed } from '../fixture.ts'

const by = (authorQuality: string | null, more: Partial<Piece> = {}): Piece =>
  pieceOf('P01', [], { authorQuality, ...more })

const basisNamed = (id: string | null) => law.bases.find((row) => row.id === id) ?? null

const policy = policyNamed('requisition')

const gate = (piece: Piece, basis: string | null, service: string | null = null, under: Policy = policy) => {
  const own = atService(law, service)
  const ground = gateOf(piece, under, own, basisNamed(basis))
  const problems = gateProblems(piece, ground, { policy: under, law: own, basis: basisNamed(basis) })
  return { ground, codes: problems.map((problem) => problem.code) }
}

/** The columns of the decision table (study 3.4), each by some of its authors. */
const columns = {
  'accord list': [
    ['médecin généraliste', null],
    ['psychiatre', null],
    ['avocate', null],
    ['notaire', null],
    ['commissaire de justice', null],
    ['journaliste', null],
  ],
  'profession without veto': [
    ['assistante de service social', null],
    ['assistant social', 'CHRS Les Quatre-Vents'],
  ],
  mission: [
    ['éducatrice', 'CHRS Les Quatre-Vents'],
    ['éducateur spécialisé', 'SIAO du Val'],
    ['cheffe de service', 'Service de placement familial – Fondation Les Marronniers'],
    ['éducatrice', 'Service habilité par la protection judiciaire de la jeunesse'],
    ['secrétaire', 'PMI de Brécy'],
    ['référent RSA', null],
    ['agente de la MDPH', 'MDPH de Corvanne'],
    ['agent d’accueil', 'CCAS de Brécy'],
    ['assistante familiale', null],
    [null, 'CHRS Les Quatre-Vents'],
  ],
  disputed: [
    ['éducatrice', null],
    ['mandataire judiciaire', 'Service mandataire – Union tutélaire'],
    ['accompagnante éducatif et social', 'SAVS Les Saules'],
  ],
  discretion: [
    ['jardinier', null],
    [null, null],
  ],
} as const satisfies Record<string, readonly (readonly [string | null, string | null])[]>

type Column = keyof typeof columns
type Cell = 'accord' | 'excluded' | 'lawyer' | 'director' | 'release' | 'nothing'

const table: readonly (readonly [string | null, Readonly<Record<Column, Cell>>])[] = [
  ...['CPP 60-1', 'CPP 77-1-1', 'CPP 99-3', 'CPP 560'].map(
    (basis) =>
      [
        basis,
        {
          'accord list': 'accord',
          'profession without veto': 'director',
          mission: 'director',
          disputed: 'director',
          discretion: 'release',
        },
      ] as const,
  ),
  ...['CPP 60-2', 'CPP 77-1-2', 'CPP 99-4'].map(
    (basis) =>
      [
        basis,
        {
          'accord list': 'excluded',
          'profession without veto': 'excluded',
          mission: 'excluded',
          disputed: 'lawyer',
          discretion: 'release',
        },
      ] as const,
  ),
  [
    null,
    {
      'accord list': 'nothing',
      'profession without veto': 'nothing',
      mission: 'nothing',
      disputed: 'nothing',
      discretion: 'nothing',
    },
  ],
]

const names = ['accord list', 'profession without veto', 'mission', 'disputed', 'discretion'] as const

const cells = table.flatMap(([basis, row]) =>
  names.flatMap((column) =>
    columns[column].map(
      ([author, service]) =>
        ({ basis: basis ?? 'an informal request', id: basis, column, author, service, cell: row[column] }) as const,
    ),
  ),
)

const expected: Readonly<Record<Cell, { readonly isHeld: boolean; readonly code: string | null }>> = {
  accord: { isHeld: true, code: 'gate.accord' },
  excluded: { isHeld: true, code: 'gate.excluded' },
  lawyer: { isHeld: true, code: 'gate.lawyer' },
  director: { isHeld: false, code: 'gate.director' },
  release: { isHeld: false, code: null },
  nothing: { isHeld: true, code: null },
}

describe('the decision table of the study (3.4)', () => {
  test.each(cells)('$basis, $column, written by $author at $service: $cell', ({ id, author, service, cell }) => {
    const { ground, codes } = gate(by(author), id, service)
    expect(ground !== null).toBe(expected[cell].isHeld)
    // Of a notary, a bailiff or a journalist the accord is the law's own, and that is said.
    const said = codes
      .filter((code) => code !== 'piece.unknown-profession')
      .map((code) =>
        code === 'gate.accord-law' && !['médecin généraliste', 'psychiatre', 'avocate'].includes(author ?? '')
          ? 'gate.accord'
          : code,
      )
    expect(said).toEqual(expected[cell].code === null ? [] : [expected[cell].code])
  })

  test('what the text excludes bears its ground, what an accord may open bears the author’s', () => {
    expect(gate(by('médecin'), 'CPP 60-2').ground).toBe('SEC-60-2')
    expect(gate(by('éducatrice'), 'CPP 60-2', 'CHRS Les Saules').ground).toBe('SEC-60-2')
    expect(gate(by('médecin'), 'CPP 60-1').ground).toBe('MED-56-3')
    expect(gate(by('avocat'), 'CPP 60-1').ground).toBe('AVO-56-1')
    expect(gate(by('notaire'), 'CPP 60-1').ground).toBe('CONS')
    expect(gate(by('psychologue'), 'CPP 77-1-1').ground).toBe('SANTE')
    expect(gate(by('éducatrice'), 'CPP 60-2').ground).toBe('CONS')
  })
})

describe('the position on L1110-4 (study 2.3)', () => {
  test.each([
    ['secret', 'SEC-60-2', 'gate.excluded'],
    ['director', 'CONS', 'gate.lawyer'],
    ['discretion', null, null],
  ] as const)('taken as %s, a telematic request finds %s', (disputed, ground, code) => {
    const said = gate(by('éducatrice'), 'CPP 60-2', null, { ...policy, disputed })
    expect(said).toEqual({ ground, codes: code === null ? [] : [code] })
  })

  test('taken as discretion, an ordinary request says nothing of secrecy', () => {
    expect(gate(by('éducatrice'), 'CPP 77-1-1', null, { ...policy, disputed: 'discretion' }).codes).toEqual([])
  })
})

describe('who wrote, and where', () => {
  test.each<readonly [string | null, string | null, string, Ground]>([
    ['éducatrice', 'CHRS Les Quatre-Vents', 'mission', 'MIS-CHRS'],
    ['éducatrice', 'Service intégré d’accueil et d’orientation', 'mission', 'MIS-SIAO'],
    ['éducatrice', 'MECS Les Tilleuls', 'mission', 'MIS-ASE'],
    ['éducatrice', 'UEMO de Brécy', 'mission', 'MIS-PJJ'],
    ['puéricultrice', 'PMI de Brécy', 'discretion', 'L1110-4-D'],
    ['éducatrice', 'Service social – Val de Louvre', 'disputed', 'L1110-4-D'],
    ['éducatrice ASE', 'Service social – Val de Louvre', 'mission', 'MIS-ASE'],
    ['assistante sociale', 'MECS Les Tilleuls', 'profession', 'PRO-L411-3'],
    ['infirmière', 'CHRS Les Quatre-Vents', 'profession', 'SANTE'],
    ['médecin', 'CHRS Les Quatre-Vents', 'profession-accord', 'MED-56-3'],
    ['agent de la CAF', 'CHRS Les Quatre-Vents', 'mission', 'ORIG-TIERS'],
    ['MDPH', 'CHRS Les Quatre-Vents', 'mission', 'ORIG-TIERS'],
    ['MDPH', 'MDPH de Corvanne', 'mission', 'MIS-MDPH'],
    ['jardinier', 'CHRS Les Quatre-Vents', 'discretion', 'L1110-4-D'],
    ['aide sociale à l’enfance', null, 'mission', 'MIS-ASE'],
    ['Service de l’aide sociale à l’enfance', 'Service social – Val de Louvre', 'mission', 'MIS-ASE'],
    ['éducatrice de prévention spécialisée', null, 'mission', 'MIS-ASE'],
    ['éducatrice', 'Club de prévention du Louvre', 'mission', 'MIS-ASE'],
    ['éducatrice', 'Centre maternel Les Glycines', 'mission', 'MIS-ASE'],
    ['éducateur', 'Centre parental de Brécy', 'mission', 'MIS-ASE'],
    ['auxiliaire', 'Pouponnière des Tilleuls', 'discretion', 'L1110-4-D'],
    [null, 'Pouponnière des Tilleuls', 'mission', 'MIS-ASE'],
    ['permanent', 'Lieu de vie et d’accueil La Source', 'discretion', 'L1110-4-D'],
    [null, 'Lieu de vie La Source', 'mission', 'MIS-ASE'],
    ['éducatrice AED', null, 'mission', 'MIS-ASE'],
    ['éducatrice', 'Service de MJIE du Louvre', 'mission', 'MIS-PJJ'],
    ['sage-femme', null, 'profession', 'SANTE'],
    ['pharmacien', null, 'profession', 'SANTE'],
    ['chirurgien-dentiste', null, 'profession', 'SANTE'],
    ['chirurgienne', null, 'profession-accord', 'MED-56-3'],
    ['hôpital de Brécy', null, 'profession', 'SANTE'],
    ['Centre hospitalier de Corvanne', null, 'profession', 'SANTE'],
    ['praticien hospitalier', null, 'profession-accord', 'MED-56-3'],
    ['médecin du centre hospitalier', null, 'profession-accord', 'MED-56-3'],
    ['notaire', null, 'profession-accord', 'CONS'],
    ['huissier de justice', null, 'profession-accord', 'CONS'],
    ['journaliste', null, 'profession-accord', 'CONS'],
  ])('%s at « %s » is bound by %s, %s', (author, service, regime, ground) => {
    expect(boundOf(by(author), atService(law, service).regimes)).toMatchObject({ regime, ground })
  })

  test('a word inside another names no mission', () => {
    expect(atService(law, 'Foyer de la phase – association Base').regimes.service).toBeNull()
  })
})

describe('pieces that are not the service’s to give', () => {
  test.each<readonly [string, Partial<Piece>, string | null, Ground, string]>([
    ['a report made for a judge', { madeFor: 'judge' }, 'éducatrice', 'JUD-DOC', 'gate.court'],
    ['a judgment', { kind: 'jugement' }, null, 'JUD-DOC', 'gate.court'],
    ['a report of a judicial measure', { kind: 'rapport AEMO' }, 'éducatrice', 'JUD-DOC', 'gate.court'],
    ['a school’s letter', {}, 'principale du collège', 'ORIG-TIERS', 'gate.source'],
    ['a letter of the family benefits', {}, 'CAF', 'ORIG-TIERS', 'gate.source'],
    ['a personal note', { kind: 'note personnelle' }, 'éducatrice', 'NOTE-PERSO', 'gate.held'],
    ['an information préoccupante', { kind: 'information préoccupante' }, 'éducatrice', 'AUT-SIGN', 'gate.held'],
    ['an asylum story', { kind: 'récit OFPRA' }, 'éducatrice', 'ASILE', 'gate.held'],
    [
      'a doctor’s certificate filed by an educator',
      { kind: 'certificat médical' },
      'éducatrice',
      'MED-56-3',
      'gate.accord',
    ],
  ])('%s is withheld, and the director knows whom to refer to', (_, more, author, ground, code) => {
    expect(gate(by(author, more), 'CPP 77-1-1')).toEqual({ ground, codes: [code] })
  })

  test('the children’s judge is not referred to himself; the family judge is referred to him', () => {
    const report = by('éducatrice', { madeFor: 'judge' })
    expect(gate(report, 'CC 375', null, policyNamed('juge-des-enfants')).ground).toBeNull()
    expect(gate(report, 'CPC 138', null, policyNamed('jaf')).ground).toBe('JUD-DOC')
  })

  test('a person who asks for her own data hears nothing of a secret that protects her', () => {
    expect(gate(by('éducatrice'), 'RGPD 15', null, policyNamed('user-access'))).toEqual({ ground: null, codes: [] })
  })
})
