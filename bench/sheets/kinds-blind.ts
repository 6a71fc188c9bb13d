import type { PageKind } from './kinds-open.ts'
import { band, bar, column, frame, put, putEnd, putMiddle, type Sketch } from './paper.ts'
import { story } from './prose.ts'

// Looked at only when everything is done.

const minutes: Sketch = (paper) => {
  band(paper, [0, 800], [595, 42], [0.75, 0.85, 0.78])
  putMiddle(paper, 'PROCÈS-VERBAL D’AUDITION', [297, 815], { face: 'bold', size: 14 })
  const talk = [
    ['Question', 'Depuis quand connaissez-vous Armel Tréguidel ?'],
    ['Réponse', 'Depuis la rentrée de septembre, par l’école.'],
    ['Question', 'Qui était présent le soir du 4 mai ?'],
    ['Réponse', 'Lou Bai et moi, puis Solène Kerambrun est arrivée vers minuit.'],
    ['Question', 'Avez-vous entendu des cris ?'],
    ['Réponse', 'Oui, deux fois. Je suis sortie sur le palier.'],
  ] as const
  for (const [at, [who, text]] of talk.entries()) {
    put(paper, `${who} :`, [60, 760 - at * 24], { face: 'bold' })
    put(paper, text, [130, 760 - at * 24])
  }
  bar(paper, [60, 610], [535, 610], 0.8)
  column(paper, story[1], { x: 60, y: 585, width: 475 })
  putEnd(paper, '2/5', [535, 36], { size: 9 })
}

const budget: Sketch = (paper) => {
  put(paper, 'BUDGET DU FOYER', [60, 785], { face: 'bold', size: 14 })
  const lines = [
    ['Salaire de Solène Kerambrun', '1 412,00'],
    ['Allocation logement', '318,50'],
    ['Pension versée par Armel Tréguidel', '150,00'],
    ['Loyer', '– 640,00'],
    ['Prêt de Jean-Maximilien Vandenbroucke', '– 75,00'],
  ] as const
  for (const [at, [label, sum]] of lines.entries()) {
    const y = 752 - at * 20
    if (at % 2 === 0) band(paper, [60, y - 6], [475, 20], [0.92, 0.92, 0.92])
    put(paper, label, [66, y])
    putEnd(paper, sum, [528, y])
  }
  frame(paper, [60, 646], [475, 120])
  bar(paper, [430, 766], [430, 646], 0.6)
  frame(paper, [60, 590], [475, 34])
  put(paper, 'Reste à vivre par jour :', [70, 602], { face: 'bold' })
  putEnd(paper, '38,85 €', [525, 602], { face: 'bold' })
  column(paper, story[2], { x: 60, y: 560, width: 300, isEven: true })
}

const memo: Sketch = (paper) => {
  frame(paper, [40, 40], [515, 762])
  put(paper, 'De : Solène Kerambrun', [60, 770])
  put(paper, 'À : équipe de suivi', [60, 754])
  put(paper, 'Objet : vacances de Lou Bai', [60, 738], { face: 'bold' })
  bar(paper, [40, 726], [555, 726], 0.6)
  let y = 700
  for (const text of story.slice(1)) y = column(paper, text, { x: 60, y, width: 475 })
  for (const [at, item] of ['prévenir l’école', 'rappeler Armel Tréguidel', 'relire le projet'].entries())
    put(paper, `• ${item}`, [80, y - at * 16])
  putMiddle(paper, '12', [297, 50], { size: 9 })
}

export const blindKinds: readonly PageKind[] = [
  { name: 'minutes', sketch: minutes },
  { name: 'budget', sketch: budget },
  { name: 'memo', sketch: memo },
]
