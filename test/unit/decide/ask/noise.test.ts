import { describe, expect, test } from 'vitest'
import { isNoise } from '../../../../src/decide/ask/noise.ts'
import { unitsOf } from '../../../../src/decide/scope/units/units.ts'
import { groupByPassage } from '../../../../src/model/record/finding.ts'
import { readAs } from '../../read/read-as.ts'
import { marked, pieceOf } from '../fixture.ts'

// A title, or the head of a standard document, is nothing to ask a director about.

const noise = (source: string, role: 'paragraph' | 'row' = 'paragraph'): readonly boolean[] => {
  const { passage, findings } = marked(source, 'P01-0', role)
  const bench = { byPassage: groupByPassage(findings) }
  return unitsOf(passage).map((unit) => isNoise(pieceOf('P01', [passage]), unit, bench))
}

describe('what a piece calls itself', () => {
  test.each([
    'Note du 10 mars 2026',
    'MESSAGERIE – FOYER DES TILLEULS',
    'Compte rendu de réunion du ⟦date:4 mars⟧',
    'Rapport sur Mme ⟦person@p1:Inès BARTOLI⟧',
    'Cahier de liaison, mars 2026',
    'Courriel de ⟦person@p3:Awa SARR⟧ à l’⟦organisation:Association des Saules⟧',
    'Main courante du lundi 4 mai 2026',
    'Entretien du 12 juin',
  ])('« %s » is a title', (source) => {
    expect(noise(source)).toEqual([true])
  })

  test.each([
    'Note du 10 mars 2026 : Inès a été menacée.',
    'Entretien du 12 juin, ⟦violence:coups⟧ constatés',
    'Message reçu la nuit, menaces, insultes et photo de la maison',
    'Visite du 3 mars : ⟦person@p1:Inès⟧ absente, porte fracturée',
    'Inès a été menacée le 3 mars',
    'Lettre remise par le père devant le portail du collège',
  ])('« %s » tells something', (source) => {
    expect(noise(source)).not.toContain(true)
  })

  test('a line above others is a title, and what stands below it is not; a row is no title', () => {
    expect(noise('Note du 10 mars 2026\nInès a été menacée devant le portail.').at(-1)).toBe(false)
    expect(noise('Note du 10 mars 2026', 'row')).toEqual([false])
  })
})

test('the head of a CDA document is not asked about; its body is', async () => {
  const xml = `<?xml version="1.0"?><ClinicalDocument xmlns="urn:hl7-org:v3"><realmCode code="FR"/><id root="1.2.3.4"/>
<code code="34133-9" displayName="Synthèse"/><title>Synthèse</title><effectiveTime value="20260310"/>
<recordTarget><patientRole><patient><name><given>Inès</given></name></patient></patientRole></recordTarget>
<component><structuredBody><component><section><title>Note</title><text>Inès a été menacée.</text></section></component>
</structuredBody></component></ClinicalDocument>`
  const { passages, layout } = await readAs('xml', xml)
  const piece = pieceOf('P01', passages, { layout })
  const asked = passages.filter(
    (passage) => !unitsOf(passage).every((unit) => isNoise(piece, unit, { byPassage: new Map() })),
  )
  expect(asked.map(({ text }) => text).join(' ')).toContain('Inès a été menacée')
  expect(asked.map(({ text }) => text).join(' ')).not.toMatch(/realmCode|effectiveTime|Prénom/)
})
