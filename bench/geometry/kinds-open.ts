import { addressOf, type Cast, cutOf, nameOf, numberOf, phoneOf, soften } from './cast.ts'
import type { Drawn, Kind } from './kind.ts'
import { box, type Cell, drawTable, edgesOf, put, putLetters, ring, rule, type Sheet, widthOf } from './sheet.ts'

// The kinds that may be read while the product's rules of joining are written.

const keep = ['atelier', 'remarque', 'lecture', 'cuisine', 'papier']

const drawCells = (sheet: Sheet, cast: Cast, cells: readonly Cell[], align: 'left' | 'right' = 'left'): void => {
  const x = 70 + cast.random.below(60)
  const y = 560 + cast.random.below(50)
  const width = Math.max(...cells.flat().map((line) => widthOf(sheet, line, { size: 9 }))) + 9
  const widths = [90, ...cells.map(() => width), 110]
  const blank = cells.map((): Cell => ['—'])
  drawTable(
    sheet,
    [x, y],
    widths,
    [
      [['Atelier'], ...cells.map((): Cell => ['Réf.']), ['Remarque']],
      [['Lecture'], ...cells, ['papier prêt']],
      [['Cuisine'], ...blank, ['à revoir']],
    ],
    { align },
  )
}

const inCells = (sheet: Sheet, cast: Cast, word: string, cells: readonly Cell[]): Drawn => {
  drawCells(sheet, cast, cells)
  return { withheld: [nameOf(word, cells.flat())], keep }
}

const cellTwoLines = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  return inCells(sheet, cast, family, [cutOf(cast.random, family)])
}

const commonHead = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('wordHead')
  const heads = ['ROSE', 'MARIN', 'JARDIN', 'PORT', 'FLEUR', 'PRINCE', 'CHARBON', 'TABLE']
  const head = heads.find((word) => family.startsWith(word)) ?? ''
  const tail = family.slice(head.length)
  return inCells(sheet, cast, family, [[soften(head), tail.toLowerCase()]])
}

const marginDown = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const size = 9 + cast.random.below(4)
  const step = size * (1.15 + cast.random.next() * 0.5)
  putLetters(sheet, family, (index) => ({ at: [28, 640 - index * step], look: { size } }))
  return { withheld: [nameOf(family)], keep: [] }
}

const turnedLetters = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const angle = cast.random.isHit(0.5) ? 90 : -90
  const word = soften(family)
  const edges = edgesOf(sheet, word, { size: 11 })
  putLetters(sheet, word, (index) => {
    const along = (edges[index] ?? 0) + index * 0.6
    return { at: [32, angle === 90 ? 380 + along : 560 - along], look: { size: 11, angle } }
  })
  return { withheld: [nameOf(family)], keep: [] }
}

const stampArc = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [x, y, radius] = [380, 450, 44 + cast.random.below(20)]
  ring(sheet, [x, y], radius + 16)
  ring(sheet, [x, y], radius - 5)
  const step = 12 / radius
  const start = Math.PI / 2 + ((family.length - 1) * step) / 2
  putLetters(sheet, family, (index) => {
    const turn = start - index * step
    const angle = (turn * 180) / Math.PI - 90
    return { at: [x + radius * Math.cos(turn), y + radius * Math.sin(turn)], look: { size: 10, angle, face: 'sans' } }
  })
  put(sheet, 'reçu', [x - 10, y - 4], { size: 9 })
  return { withheld: [nameOf(family)], keep: [] }
}

const loweredLetters = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const y = 470 + cast.random.below(40)
  const word = soften(family)
  const x = 70 + widthOf(sheet, 'Salle du bas :  ')
  put(sheet, 'Salle du bas : ', [70, y])
  const edges = edgesOf(sheet, word)
  putLetters(sheet, word, (index) => ({ at: [x + (edges[index] ?? 0), y - (index % 2) * 3.6] }))
  return { withheld: [nameOf(family)], keep: ['salle'] }
}

const hyphenLineEnd = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, soften(family))
  put(sheet, `Le classeur de la salle de lecture est tenu avec soin par Mme ${head}-`, [70, 480])
  put(sheet, `${tail} qui aide aussi pour le rangement.`, [70, 466])
  return { withheld: [nameOf(family, [head, tail])], keep: ['lecture', 'aussi', 'rangement'] }
}

const hyphenOverColumn = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, soften(family))
  const left = ['Le planning de la salle', 'est affiché à côté du', 'tableau vert. Les clefs', `sont chez Mme ${head}-`]
  const right = [`${tail} jusqu’à midi. Le`, 'rangement se fait en', 'fin de semaine avec', 'les volontaires.']
  for (const [index, line] of left.entries()) put(sheet, line, [70, 560 - index * 13])
  for (const [index, line] of right.entries()) put(sheet, line, [320, 560 - index * 13])
  return { withheld: [nameOf(family, [head, tail])], keep: ['planning', 'tableau', 'rangement', 'volontaires'] }
}

const overTwoCells = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, family)
  return inCells(sheet, cast, family, [[head], [tail]])
}

const combBoxes = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const width = 14 + cast.random.below(5)
  const y = 500
  put(sheet, cast.random.isHit(0.5) ? 'Nom de naissance :' : 'En capitales :', [70, y + 4], { size: 9 })
  for (const [index, letter] of [...family].entries()) {
    const x = 180 + index * width
    box(sheet, [x, y], width, 16)
    put(sheet, letter, [x + (width - widthOf(sheet, letter)) / 2, y + 4])
  }
  return { withheld: [nameOf(family)], keep: [] }
}

const randomOrder = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const word = soften(family)
  const edges = edgesOf(sheet, word)
  const order = [...word].map((_, index) => ({ index, key: cast.random.next() }))
  order.sort((a, b) => a.key - b.key)
  putLetters(
    sheet,
    word,
    (index) => ({ at: [150 + (edges[index] ?? 0), 480] }),
    order.map(({ index }) => index),
  )
  put(sheet, 'Chez Madame', [70, 480])
  put(sheet, 'avec les livres de lecture', [150 + widthOf(sheet, word) + 6, 480])
  return { withheld: [nameOf(family)], keep: ['livres', 'lecture'] }
}

const ownObjects = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const word = soften(family)
  const look = { size: 10 + cast.random.below(3), face: 'sans' } as const
  const edges = edgesOf(sheet, word, look)
  putLetters(sheet, word, (index) => ({ at: [160 + (edges[index] ?? 0) + index * 2.4, 480], look }))
  put(sheet, 'Salle tenue par', [70, 480])
  return { withheld: [nameOf(family)], keep: ['salle', 'tenue'] }
}

const smallCapitals = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const sizeOf = (index: number): number => (index === 0 ? 13 : 9)
  let x = 150
  put(sheet, 'Atelier de', [70, 480])
  for (const [index, letter] of [...family].entries()) {
    put(sheet, letter, [x, 480], { size: sizeOf(index), face: 'serif' })
    x += widthOf(sheet, letter, { size: sizeOf(index), face: 'serif' }) + (index === 0 ? 1.6 : 0.8)
  }
  return { withheld: [nameOf(family)], keep: ['atelier'] }
}

const interleaved = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  put(sheet, 'Le rangement de la salle de lecture est fait avant midi par le groupe', [70, 490])
  put(sheet, 'et la clef de la salle est remise au bureau avec le cahier de la semaine', [70, 474])
  const gap = 12 + cast.random.below(24)
  putLetters(sheet, family, (index) => ({ at: [80 + index * gap, 483], look: { size: 6 } }))
  return { withheld: [nameOf(family)], keep: ['rangement', 'lecture', 'bureau', 'cahier', 'semaine'] }
}

const rightAligned = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const parts = cutOf(cast.random, family)
  drawCells(sheet, cast, [parts], 'right')
  return { withheld: [nameOf(family, parts)], keep }
}

const phoneCut = (sheet: Sheet, cast: Cast): Drawn => {
  const phone = phoneOf(cast.random)
  const at = 4 + cast.random.below(3)
  const parts = [phone.slice(0, at), phone.slice(at)]
  const cells = cast.random.isHit(0.5) ? [parts] : parts.map((part) => [part])
  drawCells(sheet, cast, cells)
  return { withheld: [numberOf(phone, parts)], keep }
}

const addressOverCells = (sheet: Sheet, cast: Cast): Drawn => {
  const { number, way, name } = addressOf(cast.random)
  const [head, tail] = cutOf(cast.random, name)
  drawCells(sheet, cast, [[`${number} ${way} ${head}`], [tail]])
  return { withheld: [nameOf(name, [head, tail])], keep }
}

const shortCut = (sheet: Sheet, cast: Cast): Drawn => {
  const { given } = cast.person('short')
  const at = 1 + cast.random.below(2)
  return inCells(sheet, cast, given, [[given.slice(0, at), given.slice(at)]])
}

const compoundCut = (sheet: Sheet, cast: Cast): Drawn => {
  const { given } = cast.person('compound')
  const at = given.indexOf('-') + 1
  return inCells(sheet, cast, given, [[given.slice(0, at), given.slice(at)]])
}

const ligature = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('ligature')
  const at = Math.max(family.indexOf('fi'), family.indexOf('fl'))
  const cut = at > 0 ? at : family.indexOf('f')
  const tied = family.replace('fi', 'ﬁ').replace('fl', 'ﬂ')
  return inCells(sheet, cast, family, [[tied.slice(0, cut), tied.slice(cut)]])
}

const overlappedColumns = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, soften(family))
  const left = [
    'La salle est rangée',
    'chaque soir et Mme',
    `qui vient est ${head}`,
    `${tail} du bas au`,
    'soir avec le groupe',
  ]
  const right = [
    'Le cahier reste au',
    'bureau avec la clef',
    'et le planning de la',
    'semaine est affiché',
    'près du tableau vert',
  ]
  const width = Math.max(...left.map((line) => widthOf(sheet, line)))
  for (const [index, line] of left.entries()) put(sheet, line, [70, 560 - index * 13])
  for (const [index, line] of right.entries()) put(sheet, line, [70 + width + 8, 560 - index * 13])
  return { withheld: [nameOf(family, [head, tail])], keep: ['cahier', 'bureau', 'planning', 'tableau', 'groupe'] }
}

const underlined = (sheet: Sheet, cast: Cast): Drawn => {
  rule(sheet, [70, 612], [300, 612])
  return cellTwoLines(sheet, cast)
}

export const openKinds: readonly Kind[] = [
  { name: 'cell, two lines', draw: cellTwoLines },
  { name: 'cell, head is a word', draw: commonHead },
  { name: 'margin, downwards', draw: marginDown },
  { name: 'turned letters', draw: turnedLetters },
  { name: 'arc of a stamp', draw: stampArc },
  { name: 'lowered letters', draw: loweredLetters },
  { name: 'hyphen, line end', draw: hyphenLineEnd },
  { name: 'hyphen, column break', draw: hyphenOverColumn },
  { name: 'two cells of a row', draw: overTwoCells },
  { name: 'comb of boxes', draw: combBoxes },
  { name: 'painted in random order', draw: randomOrder },
  { name: 'own object a letter', draw: ownObjects },
  { name: 'small capitals', draw: smallCapitals },
  { name: 'between two lines', draw: interleaved },
  { name: 'right-aligned, cut', draw: rightAligned },
  { name: 'phone cut', draw: phoneCut },
  { name: 'address over cells', draw: addressOverCells },
  { name: 'short name cut', draw: shortCut },
  { name: 'compound name cut', draw: compoundCut },
  { name: 'ligature', draw: ligature },
  { name: 'columns 8 points apart', draw: overlappedColumns },
  { name: 'turned page, cell cut', lie: 'turned', draw: underlined },
]
