import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../../src/detect/engine/view.ts'
import { health } from '../../../../src/detect/facts/health.ts'
import { expectMarks } from '../mark.ts'

describe('health in everyday words: a part of the body and its state, in plain words', () => {
  test.each([
    ['a swollen joint', 'Elle ⟦health:a la cheville gonflée depuis hier⟧.'],
    ['a joint that gives way', "Son ⟦health:genou qui lâche⟧ l'empêche de travailler."],
    ['a fall from a height', 'Il ⟦health:est tombé du toit⟧.'],
    ['a walking stick', 'Il ⟦health:marche avec une canne⟧.'],
    ['one deaf ear', "⟦health:Sourde d'une oreille⟧."],
    ['broken glasses', 'Il ⟦health:porte des lunettes cassées⟧.'],
    ['a weight by itself', 'Elle ⟦health:pèse 41 kg⟧.'],
    ['a birth before its term', '⟦health:Née à trente semaines⟧, ⟦health:1 690 g⟧.'],
    ['a death by illness', "Il ⟦health:est mort d'un cancer du poumon⟧."],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('health in everyday words: eating, sleeping and washing', () => {
  test.each([
    ['wetting the bed', 'Le petit ⟦health:a fait pipi au lit trois fois⟧.'],
    ['nights cut short', 'Il ⟦health:se lève la nuit toutes les deux heures⟧.'],
    ['no sleep', 'Elle ⟦health:ne dort plus⟧.'],
    ['a meal thrown up', 'Elle ⟦health:a vomi son repas⟧.'],
    ['late speech', 'Il ⟦health:ne parle pas encore à trois ans⟧.'],
    ['pills thrown away', 'Il ⟦health:a jeté ses comprimés⟧.'],
    ['a treatment stopped', 'Elle ⟦health:a arrêté son traitement⟧ en mars.'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('health in everyday words: a troubled mind', () => {
  test.each([
    ['forgetting', 'Elle ⟦health:oublie le gaz⟧.'],
    ['things in the wrong place', 'Elle ⟦health:range ses lunettes dans le frigo⟧.'],
    ['visions', 'Il ⟦health:voit des rats sur les murs⟧.'],
    ['a delusion', "Il ⟦health:est persuadé qu'on l'empoisonne⟧."],
    ['a wish to die', 'Il ⟦health:veut se jeter sous le train⟧.'],
    ['an overdose in plain words', 'Elle ⟦health:a avalé toute la boîte⟧.'],
    ['a farewell note', "Il ⟦health:a laissé un mot d'adieu⟧."],
    ['self-harm', '⟦health:Elle se griffe les bras⟧.'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('health in everyday words: alcohol, drugs and games', () => {
  test.each([
    ['a relapse', "Il ⟦health:s'est remis à boire⟧."],
    ['a quantity and its rhythm', '⟦health:Il boit trois bières par jour⟧.'],
    ['a smell', "Elle ⟦health:sent l'alcool dès le matin⟧."],
    ['a habit', '⟦health:Il fume du shit tous les soirs⟧.'],
    ['games of chance', 'Il ⟦health:joue au casino⟧ tout son salaire.'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('health in everyday words: care and handicap', () => {
  test.each([
    ['an appointment', 'Elle ⟦health:a rendez-vous chez le neurologue⟧.'],
    ['a follow-up and its rhythm', 'Son fils ⟦health:est suivi par une orthophoniste deux fois par semaine⟧.'],
    ['a vaccine by its brand', '⟦health:Vaccinée par Comirnaty⟧.'],
    ['a dose and its hours', 'Il ⟦health:prend du Vimpat 100 mg matin et soir⟧.'],
    ['what was not treated', '⟦health:TDAH non soigné⟧, ⟦health:énurésie toutes les nuits⟧.'],
    ['a recognition of handicap', '⟦health:Demande de RQTH en cours⟧.'],
    ['English', 'He has ⟦health:type 1 diabetes⟧ and ⟦health:hears voices⟧.'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

describe('what only looks like health stays readable', () => {
  test.each([
    ['coffee', 'Il boit du café.'],
    ['a figure of speech', "Elle a jeté l'éponge."],
    ['a lack of staff', 'Le service est en manque de personnel.'],
    ['a late arrival', 'En retard de dix minutes.'],
    ['a gun, not a drug', 'La carabine était au salon.'],
    ['a fruit, not a drug', 'Une tarte aux cerises et un jus.'],
    ['a town, not a drug', 'Elle est née à Créon.'],
    ['a card, not a therapy', "Elle a sa carte d'identité."],
    ['an item of an agenda', "Point 4 de l'ordre du jour."],
    ['a low voice', 'Il parle à voix basse.'],
    ['bills of exchange', 'Vingt-deux traites de 143 euros.'],
    ['the weight of things', 'Livraison de 30 kg de charbon.'],
    ['the heads of a table', '| Nom | Traitement | Pathologie |'],
    ['a box left empty', 'Conduites : ☐ alcool ☐ tabac'],
    ['a gasket', 'Joint de porte à changer.'],
    ['a vicarage', 'Le presbytère prête une salle.'],
    ['wages', 'La paie de juin est arrivée.'],
    ['a sick budget', 'Le budget est malade.'],
    ['a limping dog', 'Le chien boite depuis hier.'],
    ['a day of prevention', 'Journée mondiale contre le sida.'],
    ['an article of law', 'Article 50 de la loi.'],
    ['brake pads', 'Il a changé des plaquettes de frein.'],
    ['petrol', "Il avait pris de l'essence."],
    ['a neck that somebody squeezes', 'Il lui a comprimé le cou.'],
    ['a mirror', 'Devant le miroir et sans rire.'],
    ['money that is missing', 'Il en manque, tu te débrouilles.'],
  ])('%s', (_, text) => expectMarks(health, text, 'health'))
})

describe('the words round a health fact', () => {
  test.each([
    [
      'violence told after it keeps its own reading',
      'Elle ⟦health:a une fracture du nez⟧ depuis que son mari la frappe.',
    ],
    ['a ticked box counts, an empty one does not', '☐ alcool ☒ ⟦health:cannabis⟧'],
  ])('%s', (_, marked) => expectMarks(health, marked, 'health'))
})

test('the house that the record comes from is nobody’s illness', () => {
  const text = "Absent de l'ESAT mardi, suivi au CSAPA."
  const own = { persons: [], services: ['ESAT des Marais'] }
  const words = health(viewOf(text), own).map(({ start, end }) => text.slice(start, end))
  expect(words).toEqual(['suivi au CSAPA'])
})
