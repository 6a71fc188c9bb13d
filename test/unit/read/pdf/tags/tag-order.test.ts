import { describe, expect, test } from 'vitest'
import { type Ink, readTagged, type Tag } from './draw-tagged.ts'

const p = (...kids: readonly number[]): Tag => ({ role: 'P', kids })

/** Lines of 13 points one under the other, each in a mark of its own. */
const lines = (at: readonly [number, number], first: number, texts: readonly string[]): readonly Ink[] =>
  texts.map((text, rank) => ({ text, at: [at[0], at[1] - rank * 13], mark: first + rank }))

/** Cells that touch: nothing but their left edge parts the columns. */
const cells: readonly Ink[] = [
  ...lines([60, 700], 0, ['Rozenn Le Goff']),
  ...lines([132, 700], 1, ['vit chez sa tante depuis le mois', 'de mars et va au collège à pied']),
  ...lines([273, 700], 3, ['une nouvelle évaluation est', 'prévue au terme de la mesure']),
  ...lines([60, 672], 5, ['Yann Guivarch']),
  ...lines([132, 672], 6, ['suit une formation de menuisier', 'qu’il doit finir dans deux ans']),
  ...lines([273, 672], 8, ['aucune trace de coup n’a été', 'vue pendant la visite du soir']),
]
const cell = (...kids: readonly number[]): Tag => ({ role: 'TD', kids: [p(...kids)] })
const row = (...kids: readonly Tag[]): Tag => ({ role: 'TR', kids })
const table: Tag = {
  role: 'Table',
  kids: [row(cell(0), cell(1, 2), cell(3, 4)), row(cell(5), cell(6, 7), cell(8, 9))],
}

describe('tags that agree with what a page shows', () => {
  test('tell the rows of a table without rules and without white between its columns', async () => {
    expect((await readTagged(cells, [table])).map(({ text }) => text)).toEqual([
      'Rozenn Le Goff\tvit chez sa tante depuis le mois\nde mars et va au collège à pied\tune nouvelle évaluation est\nprévue au terme de la mesure',
      'Yann Guivarch\tsuit une formation de menuisier\nqu’il doit finir dans deux ans\taucune trace de coup n’a été\nvue pendant la visite du soir',
    ])
  })

  test('tell the head of a table', async () => {
    const head = lines([60, 720], 20, ['Qui']).concat(
      { text: 'Situation', at: [132, 720], mark: 21 },
      { text: 'Suite', at: [273, 720], mark: 22 },
    )
    const heads = row(...[20, 21, 22].map((mark) => ({ role: 'TH', kids: [p(mark)] })))
    const read = await readTagged([...head, ...cells], [{ role: 'Table', kids: [heads, ...table.kids] }])
    expect(read.map(({ isHeader }) => isHeader)).toEqual([true, false, false])
  })

  test('leave a note at the foot of its page, out of the sentence that calls it', async () => {
    const page = [
      ...lines([60, 700], 0, ['La mère dit que son fils dort mal depuis le retour des vacances et']),
      { text: 'qu’il refuse de parler de son père.', at: [60, 687], mark: 2 },
      { text: '1 Selon la voisine du palier.', at: [60, 90], mark: 1, size: 8 },
    ] as const
    const texts = (await readTagged(page, [{ role: 'P', kids: [0, { role: 'Note', kids: [p(1)] }, 2] }])).map(
      ({ text }) => text,
    )
    expect(texts.at(-1)).toBe('1 Selon la voisine du palier.')
    expect(texts[0]).toMatch(/vacances et\nqu’il refuse/)
  })
})

const prose = lines([60, 700], 0, [
  'La visite a eu lieu au domicile en présence de la voisine Rozenn',
  'Le Goff et de la grand-mère, qui garde les enfants le mercredi et',
  'une partie des vacances. Le père n’a pas répondu aux trois courriers',
  'que le service lui a envoyés pendant le printemps.',
])
const halves: readonly Ink[] = [
  { text: 'Le garçon est suivi par Marie', at: [60, 700], mark: 0 },
  { text: 'Duvallon depuis le mois de mars.', at: [60, 700], mark: 1, after: 2.8 },
  { text: 'Il va au collège à pied.', at: [60, 670], mark: 2 },
]
const cut: readonly Ink[] = [
  { text: 'Le garçon est suivi par Marie Du', at: [60, 700], mark: 0 },
  { text: 'vallon depuis le mois de mars.', at: [60, 700], mark: 1, after: 0 },
  { text: 'Il va au collège à pied.', at: [60, 670], mark: 2 },
]
const columns = [
  ...lines([60, 700], 0, [
    'La visite a eu lieu au domicile et',
    'la grand-mère a reçu Rozenn',
    'Le Goff dans la cuisine, où',
    'elle garde les enfants le mercredi.',
  ]),
  ...lines([300, 700], 10, [
    'Le père n’a pas répondu aux trois',
    'courriers que lui a envoyés Yann',
    'Guivarch au nom du service, en',
    'mars puis en avril et en juin.',
  ]),
]
const names: readonly Ink[] = ['Rozenn', 'Yann', 'Odile'].flatMap((first, at): readonly Ink[] => [
  { text: first, at: [60, 700 - at * 16], mark: at },
  { text: ['Le Goff', 'Guivarch', 'Péronnet'][at] ?? '', at: [200, 700 - at * 16], mark: 10 + at },
])

describe('tags that lie leave a page as it is seen', () => {
  test.each<readonly [string, readonly Ink[], readonly Tag[]]>([
    ['the lines of a paragraph are tagged in another order', prose, [p(1), p(3), p(0), p(2)]],
    ['a name is parted over the end of its line', prose, [p(0), p(2), p(1), p(3)]],
    ['a first name and its name are tagged apart', halves, [p(0), p(2), p(1)]],
    [
      'a name on one line is tagged as two cells',
      halves,
      [{ role: 'Table', kids: [row(cell(0), cell(1)), row(cell(2))] }],
    ],
    ['a word is cut by tags', cut, [p(0), p(2), p(1)]],
    [
      'some words have no tag',
      [...prose.slice(0, 2), ...prose.slice(2).map((ink) => ({ ...ink, mark: null }))],
      [p(0, 1)],
    ],
    ['one text is tagged twice', prose, [p(0, 1, 2, 3), p(0)]],
    [
      'the lower paragraph is tagged first',
      halves.map((ink) => ({ ...ink, mark: ink.mark === 2 ? 2 : 0 })),
      [p(2), p(0)],
    ],
    [
      'two columns of prose are tagged as rows',
      columns,
      [{ role: 'Table', kids: [0, 1, 2, 3].map((at) => row(cell(at), cell(10 + at))) }],
    ],
    ['the right column is tagged first', columns, [p(10, 11, 12, 13), p(0, 1, 2, 3)]],
    ['first names and names are tagged as two columns', names, [p(0), p(1), p(2), p(10), p(11), p(12)]],
    ['a table stands in a cell of another', cells, [{ role: 'Table', kids: [row({ role: 'TD', kids: [table] })] }]],
  ])('%s', async (_, inks, tags) => {
    const seen = await readTagged(inks, tags, { isMarked: false })
    expect(seen.length).toBeGreaterThan(0)
    expect(await readTagged(inks, tags)).toEqual(seen)
  })

  test('a file that does not vouch for its tags is not asked for them', async () => {
    const seen = await readTagged(cells, [table], { isMarked: false })
    expect(await readTagged(cells, [table], { isSuspect: true })).toEqual(seen)
    expect(await readTagged(cells, [table])).not.toEqual(seen)
  })
})
