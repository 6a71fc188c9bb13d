import { describe, expect, test } from 'vitest'
import { isMistaken } from '../../../../src/detect/names/not-a-name.ts'
import type { Category } from '../../../../src/model/category.ts'
import type { Claim } from '../../../../src/model/record/finding.ts'

const claimIn = (flat: string, text: string, category: Category = 'person', confidence = 0.4): Claim => {
  const start = flat.indexOf(text)
  return { start, end: start + text.length, category, kind: null, confidence, why: 'tagger' }
}

describe('what the tagger takes wrongly for a name is dropped', () => {
  test.each([
    ['a brand', 'Achats : Lidl, Ikea', 'Lidl'],
    ['a game', 'il joue à Fortnite', 'Fortnite'],
    ['an author who is quoted', 'Bowlby et Winnicott', 'Winnicott'],
    ['words of the trade', 'aide Garantie Jeunes', 'Garantie Jeunes'],
    ['a shop and its town', 'courses faites chez Casino Vesoul', 'Casino Vesoul'],
    ['a shop and its district', 'Débit carte : Netto Montbéliard', 'Netto Montbéliard'],
    ['a make and a model', 'au volant d’une Skoda Fabia', 'Skoda Fabia'],
    ['a model', 'la vieille Twingo grise', 'Twingo'],
    ['an agency of temporary work', 'mission par Manpower Gap', 'Manpower Gap'],
    ['a lender', 'prélèvement Sofinco', 'Sofinco'],
    ['an operator of telephones', 'carte Lycamobile', 'Lycamobile'],
    ['a supplier of current', 'facture Ekwateur', 'Ekwateur'],
    ['a benefits office', 'versement Urssaf', 'Urssaf'],
    ['the code of a receipt', 'Reçu : AB-0412, espèces', 'AB'],
    ['a part of the body that heads a line', 'Examen\n- Phalanges : deux fracturées', 'Phalanges'],
    ['another, alone', 'Tibia : fracturé', 'Tibia'],
    ['a value in lower case under a label of goods', 'Libellé : fontaine à eau', 'fontaine'],
  ])('%s', (_title, flat, text) => expect(isMistaken(flat, claimIn(flat, text))).toBe(true))
  test.each([
    ['a part of a text', 'Objectifs\nA. Consolider la lecture', 'A. Consolider'],
    ['a part numbered in Roman', 'fin.\nV. Pièces jointes', 'V. Pièces'],
    ['a class', 'Noa, 6eB, 11 ans', 'eB'],
    ['a building', 'écrou 12, bat B, cellule 3', 'bat B'],
    ['an acronym', 'curatelle renforcée (UDAF, bureau 3)', 'UDAF'],
    ['a verb after a title', 'ce jour Mme trempe la tétine', 'trempe'],
    ['a postscript', 'Ninon\nP.-S. Merci', 'P.-S.'],
    ['a title without its name', 'puis Mlle Turpin', 'Mlle'],
  ])('%s', (_title, flat, text) => expect(isMistaken(flat, claimIn(flat, text))).toBe(true))
  test.each([
    ['a duration taken for an age', 'stable depuis six ans, rien', 'six ans', 'age'],
    ['a measure taken for an age', 'Poids, 13,1 kg', '13', 'age'],
    ['a kind of body', 'elle dort au centre social ce soir', 'centre social', 'organisation'],
    ['an acronym taken for a body', 'orienté en IME par la CDAPH', 'IME', 'organisation'],
  ] as const)('%s', (_title, flat, text, category) =>
    expect(isMistaken(flat, claimIn(flat, text, category))).toBe(true),
  )
  test('the day of a law', () => {
    const flat = 'la loi du 14 mars 2016'
    expect(isMistaken(flat, claimIn(flat, '14 mars 2016', 'date'))).toBe(true)
  })
  test('a file', () => {
    const flat = 'voir compte_rendu_v2.docx joint'
    expect(isMistaken(flat, claimIn(flat, 'compte_rendu_v2', 'account'))).toBe(true)
  })
})

describe('a name stays claimed', () => {
  test.each([
    ['after a title, even that of a brand', 'vu Mme Leclerc', 'Leclerc'],
    ['the given name of somebody who bears that of a brand', 'Jeanne Casino est venue', 'Jeanne Casino'],
    ['a family name beside a brand', 'le chauffeur Uber Bensalem', 'Bensalem'],
    ['a name before a hyphen and a name', 'vu Ana-Lou', 'Ana'],
    ['a name under a label of goods', 'Libellé : Kenza', 'Kenza'],
    ['a word with a capital inside a sentence', 'Abel, Prune, Océan, Marin', 'Océan'],
    ['an unknown name in a note without capitals', 'vu ce matin bersalik au foyer, il dort mal', 'bersalik'],
    ['a listed name in lower case', 'Hier Mme Roux et diakite sont venus', 'diakite'],
    ['an initial and a surname that opens a line', 'APPEL.\nG. Barthomel, éleveur', 'G. Barthomel'],
    ['a given name that opens a sentence', 'Kenza pleure', 'Kenza'],
  ])('%s', (_title, flat, text) => expect(isMistaken(flat, claimIn(flat, text))).toBe(false))
  test('an age', () => {
    const flat = 'sa fille Zoé, neuf ans, dort'
    expect(isMistaken(flat, claimIn(flat, 'neuf ans', 'age'))).toBe(false)
  })
  test('a body with its name', () => {
    const flat = 'vu au CMP Boisrobert hier'
    expect(isMistaken(flat, claimIn(flat, 'CMP Boisrobert', 'organisation'))).toBe(false)
  })
})
