import { afterEach, beforeEach, expect, test } from 'vitest'
import { leftOfOwn } from './own-record.ts'
import { openWorkshop, type Workshop } from './program.ts'

// The private life of who works with a family leaves to nobody; what they do for the one who reads does. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const count = (text: string, word: string): number => text.split(word).length - 1

const reader = 'Killian ROUGERIE'
const host = [
  `name: ${reader}, role: accompagné, born: 1997-07-01`,
  'name: Solange BOUVIER, role: assistante familiale',
  'name: Denis CARADEC, role: éducateur',
]

const ofHost = [
  'Mme Bouvier traverse un divorce difficile (voile).',
  'Mme Bouvier a perdu son agrément après une plainte (voile).',
  'Mme Bouvier vend sa voiture (voile).',
  'L’assistante familiale a des soucis avec son fils aîné (voile).',
  'L’assistante familiale est passée. Son mari cherche du travail (voile).',
  'Le mari de Mme Bouvier a eu un accident (voile).',
  'La famille d’accueil part aux Antilles (voile).',
  'M. Caradec est en arrêt maladie (voile).',
  'M. Caradec est passé. Il attend un enfant (voile).',
  'L’arrêt maladie de M. Caradec se prolonge (voile).',
  'La psychologue est enceinte (voile).',
  'Mme Rallu, accueillante familiale, aime le loto (voile).',
]

const forHim = [
  'Mme Bouvier a conduit Killian à l’école (phare).',
  'Mme Bouvier dit que Killian dort bien (phare).',
  'L’assistante familiale lui a acheté des vêtements (phare).',
  'Killian vit chez Mme Bouvier (phare).',
  'M. Caradec a rencontré Killian (phare).',
]

test('a foster carer’s own life stays, her acts for the child leave', async () => {
  const notes = [...ofHost, ...forHim].map((line) => `Killian a joué au ballon.\n${line}`)
  const text = await leftOfOwn(workshop, { reader, born: '1997-07-01', persons: host, notes, date: '2008-03-01' })
  expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, forHim.length])
}, 60_000)

const ofAgent = [
  'L’assistante sociale est en arrêt maladie (voile).',
  'Mme Lecointe est enceinte (voile).',
  'Le divorce de M. Delory pèse sur l’équipe (voile).',
  'L’éducatrice est passée. Elle est en congé maternité dès mardi (voile).',
  'La directrice a été opérée en urgence (voile).',
]

const forHer = [
  'Mme Pradines est en arrêt maladie depuis mars (phare).',
  'Mme Lecointe aide Mme Pradines pour son divorce (phare).',
  'M. Delory l’accompagne à son rendez-vous (phare).',
  'L’assistante sociale propose un rendez-vous (phare).',
]

test('so does an agent’s, in the record of a grown-up', async () => {
  const persons = [
    'name: Odile PRADINES, role: accompagnée, born: 1970-02-23',
    'name: Marc DELORY, role: éducateur',
    'name: Anne LECOINTE, role: assistante sociale',
  ]
  const text = await leftOfOwn(workshop, {
    reader: 'Odile PRADINES',
    born: '1970-02-23',
    persons,
    notes: [...ofAgent, ...forHer],
  })
  expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, forHer.length])
}, 60_000)

const sheWrites = [
  'Ma fille cadette a quitté le lycée, on ne se parle plus (voile).',
  'Je dois passer une coloscopie jeudi, il faudra un relais (voile).',
  'Mon mari cherche du travail depuis mars (voile).',
  'Nous partons en Espagne cet été (voile).',
  'Je n’ai plus un sou ce mois-ci (voile).',
]

const sheDid = [
  'Killian a boudé, je lui ai lu une histoire (phare).',
  'Je l’ai emmené au stade avec ses copains (phare).',
  '« J’aime bien ma chambre », dit Killian (phare).',
  'Killian a réclamé sa mère au coucher (phare).',
]

test('a foster carer’s notebook: what she writes of herself stays, what she did for the child leaves', async () => {
  const text = await leftOfOwn(workshop, {
    ...{ reader, born: '1997-07-01', persons: host, date: '2008-03-01', author: 'assistante familiale' },
    notes: [...sheWrites, ...sheDid].map(
      (line) => `Killian a joué au ballon.\n${line}\nIl a écrit une carte de vœux (lampe).`,
    ),
  })
  expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, sheDid.length])
  expect(count(text, 'lampe')).toBe(sheWrites.length + sheDid.length)
}, 60_000)

test('an educator’s notebook: only what no child has is the educator’s', async () => {
  const own = ['Mon compagnon est muté, je cherche un poste ailleurs (voile).', 'Mes enfants sont malades (voile).']
  const his = ['J’aime bien ma chambre ici, je veux rester (phare).', 'Mon père me tapait avec la louche (phare).']
  const notes = [...own, ...his].map((line) => `Killian a joué au ballon.\n${line}`)
  const text = await leftOfOwn(workshop, { reader, born: '1997-07-01', persons: host, date: '2008-03-01', notes })
  expect([count(text, 'voile'), count(text, 'phare')]).toEqual([0, his.length])
}, 60_000)
