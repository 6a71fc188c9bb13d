import { expect, test } from 'vitest'
import { compileCues, hasCue } from '../../../../src/language/cues.ts'
import { foldText } from '../../../../src/model/fold.ts'
import { disclosedText, law, oneNote } from '../fixture.ts'

// A grown-up reads her own record: a sentence leaves by itself only if all that it tells is hers. All people are invented.

const hers = 'Mme ⟦person@p1:Inès BARTOLI⟧'
const text = (source: string): string =>
  disclosedText({ pieces: oneNote(`${hers} touche le RSA. ${source}`), policy: 'user-access' })

test.each([
  `${hers} ignore que Monsieur suit une chimiothérapie.`,
  `${hers} n’en a pas été informée, chimiothérapie ou non.`,
  `${hers} n’a pas vu ce message sur la chimiothérapie.`,
  `${hers} est décrite comme menaçante, chimiothérapie ou non, par la gardienne du square.`,
  `${hers} conteste les propos sur la chimiothérapie rapportés par l’animatrice du centre.`,
  `Le fleuriste reproche à ${hers} sa chimiothérapie.`,
  `L’ancienne logeuse de ${hers} affirme qu’elle suit une chimiothérapie.`,
  `Quelqu’un de sa famille nous a dit la chimiothérapie de ${hers}.`,
  `${hers} sera convoquée pour la chimiothérapie à la suite de la requête de l’avocate de Monsieur.`,
  `${hers} a croisé ⟦person@p2:Marc DELMAS⟧, qui suit une chimiothérapie.`,
  `${hers} a passé la soirée avec ⟦person@p6:Lina⟧, qui parle de chimiothérapie.`,
  `Une voisine plaint ${hers} pour sa chimiothérapie.`,
])('what tells of somebody else, or what she does not know, waits: « %s »', (source) => {
  expect(text(source)).toContain('touche le RSA')
  expect(text(source)).not.toContain('chimiothérapie')
})

test.each([
  `${hers} suit une chimiothérapie.`,
  `${hers} dit que son frère suit une chimiothérapie.`,
  `${hers} nous explique que Monsieur suit une chimiothérapie.`,
  `${hers} est accompagnée par l’équipe pour sa chimiothérapie.`,
  'Elle doit rendre les clés, et commence une chimiothérapie.',
  'La demande de prise en charge de la chimiothérapie est acceptée.',
  `L’éducatrice rappelle à ${hers} le rendez-vous de chimiothérapie.`,
])('what is hers, or what she told, leaves: « %s »', (source) => {
  expect(text(source)).toContain('chimiothérapie')
})

test.each([
  `${hers} est suivie pour sa chimiothérapie depuis l’appel de la personne qui promène son caniche.`,
  `Suite à l’appel du 5 mars, ${hers} parle de sa chimiothérapie.`,
  `À la suite d’un signalement reçu mardi, ${hers} est vue avant sa chimiothérapie.`,
  `${hers} est convoquée après un coup de fil anonyme, entre deux séances de chimiothérapie.`,
  `${hers} sera vue après sa chimiothérapie, en raison de deux appels reçus le même soir.`,
  `${hers} est vue dans la foulée du coup de téléphone de jeudi, avant sa chimiothérapie.`,
  `Alertés lundi soir, nous voyons ${hers} avant sa chimiothérapie.`,
  `Un appel reçu le 5 mars nous amène à parler à ${hers} de sa chimiothérapie.`,
  `Depuis l’alerte de février, ${hers} a repris sa chimiothérapie.`,
])('what tells that somebody alerted waits: « %s »', (source) => {
  expect(text(source)).toContain('touche le RSA')
  expect(text(source)).not.toContain('chimiothérapie')
})

test.each([
  `Suite à l’appel de ${hers}, la chimiothérapie est reportée.`,
  `Après un appel de la CAF, ${hers} reporte sa chimiothérapie.`,
  `${hers} a fait appel à l’équipe pour sa chimiothérapie.`,
  `${hers} rappelle le service après sa chimiothérapie.`,
  `${hers} reçoit des appels du service pour sa chimiothérapie.`,
  `${hers} est avertie par appel téléphonique de la date de sa chimiothérapie.`,
])('a call of hers, or of a body, does not: « %s »', (source) => {
  expect(text(source)).toContain('chimiothérapie')
})

test('a letter of somebody else waits whole', () => {
  const letter = `Bonjour madame,\nJe fais le ménage chez ${hers} le mardi. ${hers} a encore bu hier.`
  const pieces = oneNote(letter).map((one) => ({ ...one, piece: { ...one.piece, authorQuality: null } }))
  expect(disclosedText({ pieces, policy: 'user-access' })).not.toMatch(/ménage|bu hier/)
})

test.each([
  'Madame décide seule de la scolarité.',
  'Il est interdit d’entrer en contact avec sa fille.',
  'Ses droits sont suspendus depuis mars.',
  'Le juge a prononcé une adoption plénière.',
])('a record that tells of authority otherwise stops a parent’s request: « %s »', (sentence) => {
  expect(hasCue(compileCues(law.protections.authority), foldText(sentence))).toBe(true)
})
