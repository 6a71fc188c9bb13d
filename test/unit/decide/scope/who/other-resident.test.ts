import { expect, test } from 'vitest'
import { speaksOfAnother } from '../../../../../src/decide/scope/who/other-resident.ts'
import { foldText } from '../../../../../src/model/fold.ts'
import { disclosedText, marked, pieceOf } from '../../fixture.ts'

/** What leaves of a book that the whole house writes in. */
const leaving = (...sources: readonly string[]): string => {
  const parts = sources.map((source, at) => marked(source, `P01-${at}`))
  const passages = parts.map(({ passage }) => passage)
  const piece = pieceOf('P01', passages, { title: 'Cahier de liaison' })
  return disclosedText({ pieces: [{ piece, findings: parts.flatMap(({ findings }) => findings) }] })
}

const hers = 'Ve 06/03/2026 : ⟦person@p1:Inès BARTOLI⟧ dit avoir été ⟦violence:menacée⟧ par son ex-compagnon.'
const hit = '⟦violence:frappée au visage⟧'

test.each([
  `La nouvelle arrivante a été ${hit}.`,
  `La dame du 3 a été ${hit}.`,
  `L’autre pleure, elle a été ${hit}.`,
  `La petite Ukrainienne a été ${hit}.`,
  `La jeune Malienne dit avoir été ${hit}.`,
  `Une femme est arrivée en pleurs, ${hit} par son mari.`,
  `Celle du studio 5 a été ${hit}.`,
  `La plus jeune a été ${hit} par son frère.`,
  `La 12 a été ${hit}.`,
  `La maman du rez-de-chaussée a été ${hit}.`,
  `Dame en pleurs, ${hit} par son ex.`,
  `La nouvelle pleure, son mari l’a ${hit}.`,
  `Une autre résidente a été ${hit}.`,
  `Quelqu’une des résidentes a été ${hit}.`,
])('in a shared book, somebody without a name is not the one asked for: %s', (told) => {
  for (const text of [
    leaving(`${hers} ${told}`),
    leaving(hers, `Sa 07/03/2026 : ${told}`),
    leaving(hers, `23h10 – ${told}`),
  ])
    expect(text).not.toContain('frappée')
  expect(leaving(`${hers} ${told}`)).toContain('menacée')
})

test.each([
  `⟦person@t9:Kelya ROCHE⟧ pleure. Elle a été ${hit}.`,
  `Accueil de ⟦person@t9:Mme ROCHE⟧. Madame a été ${hit}.`,
  `Entretien avec ⟦person@t9:Kelya⟧. Elle a été ${hit}.`,
  `⟦person@t9:Kelya⟧ est rentrée. Arrivée en pleurs, ${hit} par son ex.`,
  `⟦person@t9:Kelya⟧ est rentrée. Nuit calme. Elle a été ${hit}.`,
  `⟦person@t9:Kelya⟧ pleure, son mari l’a ${hit}.`,
  `La nouvelle arrivante est rentrée. Elle a été ${hit}.`,
  `Appel pour la dame du 4. La résidente a été ${hit}.`.replace('Appel pour la', 'La'),
])('in a shared book, what follows another resident is of that one: %s', (told) => {
  expect(leaving(`${hers} ${told}`)).not.toContain('frappée')
})

test.each([
  `Elle a été ${hit}.`,
  `La résidente a été ${hit}.`,
  `Madame a été ${hit}.`,
  `⟦person@t9:Kelya⟧ l’a ${hit}.`,
  `⟦person@p2:Marc DELMAS⟧ est venu. Elle a été ${hit}.`,
  `⟦person@t9:Kelya⟧ est rentrée. ⟦person@p1:Inès⟧ a été ${hit}.`,
  `La porte est fermée. Elle a été ${hit}.`,
])('what goes on with the one asked for leaves: %s', (told) => {
  expect(leaving(`${hers} ${told}`)).toContain('frappée')
})

test.each([
  'La police est venue.',
  'La nuit est calme.',
  'Le 7 mars, elle pleure.',
  'La semaine a été dure.',
  'La petite table est cassée.',
  'Les faits sont graves.',
  'Une plainte est déposée.',
])('« %s » speaks of no other resident', (text) => {
  expect(speaksOfAnother({ folded: foldText(text) })).toBe(false)
})
