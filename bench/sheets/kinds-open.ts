import { band, bar, column, frame, type Paper, put, putEnd, putMiddle, type Sketch, widthOf } from './paper.ts'
import { rows, story } from './prose.ts'

export type PageKind = { readonly name: string; readonly sketch: Sketch }

const [first, second, third, fourth] = story

const letter: Sketch = (paper) => {
  put(paper, 'SERVICE SOCIAL DE CORVANNE', [60, 790], { face: 'bold', size: 14 })
  put(paper, '12, place du Marché – 99100 CORVANNE', [60, 774], { size: 9 })
  bar(paper, [60, 766], [535, 766], 1.2)
  put(paper, 'Madame Solène Kerambrun', [330, 720])
  put(paper, '4, impasse des Tilleuls', [330, 706])
  put(paper, '99100 CORVANNE', [330, 692])
  put(paper, 'Objet : votre demande du 3 mars', [60, 650], { face: 'bold' })
  let y = column(paper, `Madame, ${first}`, { x: 60, y: 620, width: 475 })
  y = column(paper, third, { x: 60, y, width: 475 })
  put(paper, 'Je vous prie d’agréer, Madame, mes salutations distinguées.', [60, y])
  put(paper, 'La directrice,', [380, y - 50])
  put(paper, 'P. Desmarais', [380, y - 66], { face: 'italic' })
  putMiddle(paper, '1 / 2', [297, 30], { size: 9 })
}

const cells = (paper: Paper, top: number, isShaded: boolean): void => {
  const edges = [60, 120, 270, 440, 535] as const
  const height = 22
  const heads = ['Date', 'Acte', 'Personne', 'Durée']
  if (isShaded) band(paper, [60, top - height], [475, height], [0.8, 0.86, 0.94])
  for (const [at, head] of heads.entries()) put(paper, head, [(edges[at] ?? 0) + 5, top - 15], { face: 'bold' })
  for (const [row, line] of rows.entries())
    for (const [at, cell] of line.entries()) put(paper, cell, [(edges[at] ?? 0) + 5, top - height * (row + 1) - 15])
  const bottom = top - height * (rows.length + 1)
  for (let y = top; y >= bottom; y -= height) bar(paper, [60, y], [535, y])
  for (const x of edges) bar(paper, [x, top], [x, bottom])
}

const ruledTable: Sketch = (paper) => {
  put(paper, 'Relevé des actes du premier semestre', [60, 780], { face: 'bold', size: 14 })
  cells(paper, 750, false)
  const y = column(paper, second, { x: 60, y: 560, width: 475 })
  cells(paper, y - 10, true)
  put(paper, 'Page 3', [500, 30], { size: 9 })
}

/** Only the rows are ruled. */
const openTable: Sketch = (paper) => {
  putMiddle(paper, 'CHRONOLOGIE', [297, 780], { face: 'bold', size: 14 })
  bar(paper, [60, 770], [535, 770], 1.5)
  for (const [at, [date, act, who, time]] of rows.entries()) {
    const y = 748 - at * 26
    put(paper, date, [60, y])
    put(paper, act, [130, y])
    put(paper, who, [300, y])
    putEnd(paper, time, [535, y])
    bar(paper, [60, y - 9], [535, y - 9], 0.4)
  }
  column(paper, fourth, { x: 60, y: 560, width: 475 })
}

const form: Sketch = (paper) => {
  band(paper, [50, 770], [495, 30], [0.15, 0.25, 0.45])
  put(paper, 'DEMANDE D’AIDE – formulaire n° 2', [60, 780], { face: 'bold', size: 13, white: true })
  const fields = [
    ['Nom et prénom', 'Kerambrun Solène'],
    ['Adresse', '4, impasse des Tilleuls, 99100 CORVANNE'],
    ['Téléphone', '06 99 01 22 40'],
    ['Motif de la demande', 'Loyer impayé de deux mois'],
    ['Conjoint', 'Armel Tréguidel'],
    ['Enfants à charge', 'Deux'],
  ] as const
  for (const [at, [name, value]] of fields.entries()) {
    const y = 740 - at * 34
    put(paper, `${name} :`, [60, y], { size: 9 })
    put(paper, value, [180, y])
    bar(paper, [175, y - 3], [530, y - 3], 0.5)
  }
  for (const [at, text] of ['Première demande', 'Renouvellement', 'Urgence'].entries()) {
    frame(paper, [60 + at * 150, 510], [9, 9])
    if (at === 1) put(paper, 'X', [61.5, 511], { size: 9 })
    put(paper, text, [75 + at * 150, 511], { size: 10 })
  }
  frame(paper, [60, 380], [220, 100])
  put(paper, 'Cachet du service', [65, 466], { size: 8 })
  frame(paper, [310, 380], [220, 100])
  put(paper, 'Signature de Lou Bai', [315, 466], { size: 8 })
}

const columns: Sketch = (paper) => {
  putMiddle(paper, 'LE JOURNAL DU QUARTIER', [297, 785], { face: 'bold', size: 18 })
  bar(paper, [50, 775], [545, 775], 2)
  bar(paper, [297, 760], [297, 300], 0.5)
  let y = 750
  for (const text of [first, second]) y = column(paper, text, { x: 50, y, width: 230, isEven: true })
  y = 750
  for (const text of [third, fourth]) y = column(paper, text, { x: 312, y, width: 230, isEven: true })
  putMiddle(paper, '– 7 –', [297, 40], { size: 9 })
}

const underlined: Sketch = (paper) => {
  const line = (text: string, marked: string, y: number): void => {
    const [before = '', after = ''] = text.split('_')
    const x = 60 + widthOf(paper, before)
    put(paper, before, [60, y])
    put(paper, marked, [x, y], { face: 'bold' })
    bar(paper, [x, y - 2], [x + widthOf(paper, marked, { face: 'bold' }), y - 2], 0.7)
    put(paper, after, [x + widthOf(paper, marked, { face: 'bold' }), y])
  }
  put(paper, 'NOTE DE SITUATION', [60, 780], { face: 'bold', size: 15 })
  bar(paper, [60, 777], [60 + widthOf(paper, 'NOTE DE SITUATION', { face: 'bold', size: 15 }), 777], 1)
  line('La mère, _, a demandé un rendez-vous.', 'Solène Kerambrun', 740)
  line('Le rapport du _ est joint au dossier.', '12 avril', 722)
  line('Une copie est remise à _ pour signature.', 'Jean-Maximilien Vandenbroucke', 704)
  band(paper, [58, 640], [300, 40], [1, 0.96, 0.7])
  put(paper, 'À retenir : la visite est reportée.', [64, 664], { face: 'bold' })
  put(paper, 'Prévenir Armel Tréguidel et l’école.', [64, 648])
  column(paper, second, { x: 60, y: 610, width: 475, isEven: true })
  putEnd(paper, 'Corvanne, le 14 avril', [535, 500])
  putEnd(paper, 'Lou Bai', [535, 484], { face: 'italic' })
}

const plainReport: Sketch = (paper) => {
  put(paper, 'RAPPORT DE SITUATION', [60, 780], { face: 'bold', size: 15 })
  let y = 750
  for (const [at, text] of story.entries()) {
    put(paper, `${at + 1}. Constat`, [60, y], { face: 'bold' })
    y = column(paper, text, { x: 60, y: y - paper.size * 1.5, width: 475, isEven: at % 2 === 1 }) - 6
  }
  putEnd(paper, 'Page 4 sur 9', [535, 36], { size: 9 })
}

export const openKinds: readonly PageKind[] = [
  { name: 'letter', sketch: letter },
  { name: 'ruled table', sketch: ruledTable },
  { name: 'open table', sketch: openTable },
  { name: 'form', sketch: form },
  { name: 'columns', sketch: columns },
  { name: 'underlined', sketch: underlined },
  { name: 'report', sketch: plainReport },
]
