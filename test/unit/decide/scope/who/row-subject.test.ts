import { describe, expect, test } from 'vitest'
import { disclosedText, marked, pieceOf } from '../../fixture.ts'

/** What leaves of one row of a register of the record of Inès. */
const leaving = (...cells: readonly string[]): string => {
  const { passage, findings } = marked(cells.join('\n'), 'P01-0', 'fields')
  const piece = pieceOf('P01', [passage], { title: 'Tableau des sorties', kind: null })
  return disclosedText({ pieces: [{ piece, findings }] })
}

const day = 'Date de la sortie : ⟦date:3 mars 2026⟧'
const fact = 'Remarque : a été ⟦violence:menacée⟧ à son retour'

test.each([
  ['Jeune', '⟦person@p6:DELMAS L.⟧'],
  ['Résidente', '⟦person@p3:SARR A.⟧'],
])('a row whose %s is somebody else is theirs, wherever the name stands in it', (label, name) => {
  expect(leaving(day, 'Heure de départ prévue : 17h30', `${label} : ${name}`, fact)).not.toContain('menacée')
})

test.each([
  ['Jeune', '⟦person@p6:DELMAS L.⟧', 'frappé sa femme'],
  ['Personne', 'Mme ⟦person@p3:SARR⟧', 'pleure, son mari l’a ⟦violence:giflée⟧ hier'],
  ['Nom', '⟦person:ROUGERON Paule⟧', 'a été ⟦violence:menacée⟧'],
  ['Qui', 'Mme ⟦person@p3:SARR⟧', 'son mari l’a ⟦violence:giflée⟧'],
])(
  'right after a bare date, a %s is no writer of the row, and « l’ » is nobody of another row',
  (label, name, told) => {
    const text = leaving('Date : 12/03/2026', `${label} : ${name}`, `Faits : ${told}`)
    expect(text).not.toMatch(/gifl|frapp|menac/)
  },
)

test('the row of the one asked for leaves, whoever else stands in it', () => {
  const row = [day, 'Résidente : ⟦person@p1:BARTOLI I.⟧', 'Avec : ⟦person@p6:Lina⟧', fact]
  expect(leaving(...row)).toContain('menacée')
})

test('a visitor is not whose the row is', () => {
  expect(leaving(day, 'Résidente : ⟦person@p1:BARTOLI I.⟧', 'Visiteur : ⟦person@p2:DELMAS M.⟧', fact)).toContain(
    'menacée',
  )
})

test('a family name alone that the one asked for bears too closes no row', () => {
  const row = ['Date : 12/03/2026', 'Nom : ⟦person@p7:BARTOLI⟧', 'Remarque : Inès a été ⟦violence:menacée⟧ au portail']
  expect(leaving(...row)).toContain('menacée')
})

describe('a cell that calls somebody by an initial, a room or a description makes the row somebody else’s', () => {
  const beaten = 'Faits : pleure, son mari l’a ⟦violence:giflée⟧, a été ⟦violence:menacée⟧'
  const calls = [
    ...[
      'Mme K. (ch. 7)',
      'K. (7)',
      'M. D., chambre 12',
      'la voisine',
      'la dame du 3',
      'le nouveau',
      'La petite dernière',
    ],
    ...[
      'une Ukrainienne',
      'l’autre maman',
      'la 7',
      'ch. 7',
      'la nouvelle arrivante',
      'T. B.',
      'celle du studio',
      'Mme T',
    ],
  ]
  test.each(
    [
      'Résident',
      'Résident(e)',
      'Jeune',
      'Personne',
      'Personne concernée',
      'Nom',
      'Qui',
      'Nom de la résidente',
      'Résidente / ch.',
    ].map((label) => [label]),
  )('%s', (label) => {
    for (const call of calls)
      expect(leaving('Date : 12/03/2026', `${label} : ${call}`, beaten)).not.toMatch(/gifl|menac/)
  })

  test('in a table whose cells bear no label', () => {
    for (const call of calls) {
      const { passage, findings } = marked(`12/03/2026\t${call}\tpleure, a été ⟦violence:menacée⟧`, 'P01-0', 'row')
      const piece = pieceOf('P01', [passage], { title: 'Tableau des sorties', kind: null })
      expect(disclosedText({ pieces: [{ piece, findings }] }), call).not.toMatch(/menac/)
    }
  })

  test.each([
    ['her initials', 'I. B.'],
    ['her name', '⟦person@p1:Mme BARTOLI⟧ (ch. 7)'],
  ])('%s leave the row hers', (_, call) => {
    expect(leaving('Date : 12/03/2026', `Résidente : ${call}`, beaten)).toContain('menacée')
  })

  test('a blank subject, an hour and a count leave the row hers', () => {
    for (const line of ['Résidente : -', 'Heure : 7 h', 'Nombre : 2', 'Nom : Note du soir'])
      expect(leaving('Date : 12/03/2026', line, beaten)).toContain('menacée')
  })
})
