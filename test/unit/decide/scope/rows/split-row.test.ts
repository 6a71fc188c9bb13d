import { expect, test } from 'vitest'
import type { LegalRequest } from '../../../../../src/model/record/request.ts'
import { disclosedText, marked, pieceOf } from '../../fixture.ts'

/** What leaves of a register of the house of Inès. */
const leaving = (heads: string, rows: readonly string[], asked: Partial<LegalRequest> = {}): string => {
  const parts = [heads, ...rows].map((row, at) => marked(row.split(';').join('\t'), `P01-${at}`, 'row'))
  const passages = parts.map(({ passage }) => passage)
  const piece = pieceOf('P01', passages, { title: 'Registre', kind: 'registre' })
  return disclosedText({ pieces: [{ piece, findings: parts.flatMap(({ findings }) => findings) }], request: asked })
}

const hours: Partial<LegalRequest> = { asks: 'heures d’entrée et de sortie', subjects: ['presence-dates'] }
const ines = '⟦person@p1:BARTOLI Inès⟧'

test.each(['yeux rouges', 'sent l’alcool', 'moral en berne', 'traitée pour son diabète', 'a mal au ventre'])(
  'beside her hours, « %s » stays behind',
  (remark) => {
    const heads = 'Date;Heure;Résidente;Mouvement;Observation'
    const text = leaving(heads, [`03/03/2026;21h10;${ines};rentrée par le hall;${remark}`], hours)
    expect(text).toContain('21h10')
    expect(text).toContain('hall')
    expect(text).not.toContain(remark)
  },
)

test.each(['RAS', 'au portail', 'accompagnée de sa cousine'])('« %s » goes with the row', (remark) => {
  const heads = 'Date;Heure;Résidente;Mouvement;Observation'
  expect(leaving(heads, [`03/03/2026;21h10;${ines};rentrée par le hall;${remark}`], hours)).toContain(remark)
})

test('beside hours that are the only fact asked, a remark is no fact of the row', () => {
  const text = leaving('Date;Résidente;Arrivée;Observation', [`03/03/2026;${ines};19h12;moral en berne`], hours)
  expect(text).toContain('19h12')
  expect(text).not.toContain('berne')
})

test('a complaint goes with the blow', () => {
  const text = leaving('Date;Résidente;Fait;Suite', [`03/03/2026;${ines};menacée de mort;plainte déposée`])
  expect(text).toContain('plainte')
})

test('of the row of another who tells of her, only that cell leaves, with its day', () => {
  const row =
    '12/03/2026;19h40;22;⟦person@t9:THÉPAUT Rozenn⟧;absente au repas;a vu ⟦person@p1:Inès BARTOLI⟧ être menacée de mort'
  const text = leaving('Date;Arrivée;Ch.;Résidente;Présence;Observation', [
    `10/03/2026;18h05;7;${ines};là;menacée`,
    row,
  ])
  expect(text).toContain('être menacée')
  expect(text).toContain('12/03/2026')
  expect(text).not.toMatch(/19h40|absente|THÉPAUT/)
})
