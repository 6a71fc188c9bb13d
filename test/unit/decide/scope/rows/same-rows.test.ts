import { expect, test } from 'vitest'
import { disclosedText, marked, pieceOf } from '../../fixture.ts'

/** What leaves of a table with these columns; in a cell, the name of the one asked for is marked. */
const leaving = (heads: string, ...rows: readonly string[]): string => {
  const parts = [heads, ...rows].map((row, at) => {
    const said = row.replace('BARTOLI', '⟦person@p1:BARTOLI⟧').replace('Inès', '⟦person@p1:Inès⟧')
    return marked(said.split(';').join('\t'), `P01-${at}`, 'row')
  })
  const piece = pieceOf(
    'P01',
    parts.map(({ passage }) => passage),
    { title: 'Registre', kind: null },
  )
  return disclosedText({ pieces: [{ piece, findings: parts.flatMap(({ findings }) => findings) }] }, true)
}

const heads = 'Date;Nom;Prénom;Né(e) le;Fait'
const hers = '10/03/2026;BARTOLI;Inès;14/02/1991;menacée de mort au portail'
const namesake = '11/03/2026;BARTOLI;Inès;02/11/1974;menacée de mort dans l’escalier'

test.each([
  'idem;idem;idem;idem;menacée de mort à la cave',
  '12/03/2026;";";";menacée de mort à la cave',
  '12/03/2026;;;;menacée de mort à la cave',
  'idem;idem;Inès;idem;menacée de mort à la cave',
  '12/03/2026;BARTOLI;Inès;id.;menacée de mort à la cave',
])('« idem » under a namesake is of the namesake: %s', (row) => {
  const text = leaving(heads, hers, namesake, row, 'idem;idem;idem;idem;menacée de mort au grenier')
  expect(text).toContain('portail')
  expect(text).not.toMatch(/escalier|cave|grenier/)
})

test.each([
  'idem;idem;idem;idem;menacée de mort à la cave',
  '12/03/2026;BARTOLI;Inès;14/02/1991;menacée de mort à la cave',
])('under her own row, or with her own birth, it is hers: %s', (row) => {
  expect(leaving(heads, namesake, hers, row)).toContain('cave')
  expect(leaving(heads, namesake, hers, row)).not.toContain('escalier')
})
