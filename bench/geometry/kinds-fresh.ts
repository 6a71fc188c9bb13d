import { setTextRenderingMode, TextRenderingMode } from 'pdf-lib'
import { pick } from '../random.ts'
import { addressOf, birthNumberOf, type Cast, cutOf, freshPlaces, nameOf, numberOf, phoneOf, soften } from './cast.ts'
import type { Drawn, Kind } from './kind.ts'
import { shapes } from './kinds-fresh-shapes.ts'
import { box, type Cell, drawTable, put, ring, rule, type Sheet, widthOf } from './sheet.ts'

// Kinds that were blind for one run, until they were opened, on 2026-11-30: rules were mended for them since. Those of
// kinds-fresh-shapes.ts nobody who writes the rules of joining has read.

const keep = ['service', 'observation', 'courrier', 'armoire', 'volume']

type Place = { readonly x: number; readonly y: number; readonly width: number }

/** Gives the top left corner of the cell, and its width. */
const drawCells = (sheet: Sheet, cast: Cast, cell: Cell, next: Cell = ['—'], last = 'volume remis'): Place => {
  const [x, y] = [60 + cast.random.below(90), 540 + cast.random.below(60)]
  const width = Math.max(50, ...[...cell, ...next].map((line) => widthOf(sheet, line, { size: 9 }))) + 10
  drawTable(
    sheet,
    [x, y],
    [80, width, 100],
    [
      [['Service'], ['Réf.'], ['Observation']],
      [['Courrier'], cell, [last]],
      [['Armoire'], next, ['volume rangé']],
    ],
  )
  return { x: x + 80, y: y - 17, width }
}

/** Pieces of one line, each where the one before ends, `gap` points on. */
const putOn = (sheet: Sheet, pieces: readonly string[], at: readonly [number, number], gap = 0): number => {
  let [x] = at
  for (const piece of pieces) {
    put(sheet, piece, [x, at[1]])
    x += widthOf(sheet, piece) + gap
  }
  return x
}

const cellRightLeft = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, family)
  const { x, y, width } = drawCells(sheet, cast, ['', ''])
  put(sheet, head, [x + width - 3 - widthOf(sheet, head, { size: 9 }), y - 11], { size: 9 })
  put(sheet, tail, [x + 3, y - 22], { size: 9 })
  return { withheld: [nameOf(family, [head, tail])], keep }
}

const rowEnd = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, family)
  drawCells(sheet, cast, ['remis'], [tail], head)
  return { withheld: [nameOf(family, [head, tail])], keep }
}

const marginNote = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const isUp = cast.random.isHit(0.5)
  const [angle, y, step] = isUp ? [90, 360, 12] : [-90, 580, -12]
  const x = isUp ? 28 : 44
  put(sheet, `à revoir avec Mme ${head}`, [x, y], { size: 9, angle })
  put(sheet, `${tail} avant la rentrée`, [x + step, y], { size: 9, angle })
  return { withheld: [nameOf(family, [head, tail])], keep: ['rentree'] }
}

/** The middle column holds a picture and one line. */
const threeColumns = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const word = soften(family)
  const third = Math.floor(word.length / 3)
  const parts = [word.slice(0, third), word.slice(third, 2 * third), word.slice(2 * third)] as const
  const left = ['Le registre du', 'courrier tient', 'à jour les envois', `que Mme ${parts[0]}-`]
  const right = [`${parts[2]} a remis`, 'au guichet avec', 'les timbres et', 'les enveloppes.']
  const wide = 96 + cast.random.below(20)
  for (const [index, line] of left.entries()) put(sheet, line, [70, 560 - index * 12], { size: 9 })
  box(sheet, [70 + wide, 534], wide - 14, 36)
  put(sheet, `${parts[1]}-`, [70 + wide, 524], { size: 9 })
  for (const [index, line] of right.entries()) put(sheet, line, [70 + 2 * wide, 560 - index * 12], { size: 9 })
  return { withheld: [nameOf(family, parts)], keep: ['registre', 'envois', 'guichet', 'timbres', 'enveloppes'] }
}

const otherHyphen = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const mark = pick(cast.random, ['\u00ad', '—', '–', '\u2010', '¬'], '—')
  put(sheet, `Les timbres et les enveloppes du service sont commandés par Mme ${head}${mark}`, [70, 480])
  put(sheet, `${tail} qui tient le registre du courrier.`, [70, 466])
  return { withheld: [nameOf(family, [head, tail])], keep: ['timbres', 'enveloppes', 'registre'] }
}

const aroundPicture = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const wide = 22 + cast.random.below(30)
  const x = putOn(sheet, ['Le registre est tenu par Mme ', head], [70, 470]) + 2
  box(sheet, [x, 462], wide, 26)
  rule(sheet, [x, 462], [x + wide, 488])
  put(sheet, `${tail} depuis la rentrée.`, [x + wide + 2, 470])
  return { withheld: [nameOf(family, [head, tail])], keep: ['registre', 'rentree'] }
}

const listNumber = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const marks = cast.random.isHit(0.5) ? ['1.', '2.', '3.'] : ['a)', 'b)', 'c)']
  const lines = [
    `Le courrier du service est ouvert par Mme ${head}`,
    `${tail} avant midi, puis rangé.`,
    'Les timbres sont comptés en fin de mois.',
  ]
  for (const [index, line] of lines.entries()) {
    put(sheet, marks[index] ?? '', [70, 520 - index * 15])
    put(sheet, line, [86, 520 - index * 15])
  }
  return { withheld: [nameOf(family, [head, tail])], keep: ['courrier', 'ouvert', 'timbres'] }
}

const footnoteMark = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const mark = String(2 + cast.random.below(7))
  const x = putOn(sheet, ['Les enveloppes sont remises à Mme ', head], [70, 480])
  put(sheet, mark, [x, 484], { size: 6 })
  put(sheet, `${tail} au guichet.`, [x + widthOf(sheet, mark, { size: 6 }), 480])
  put(sheet, mark, [70, 440], { size: 6 })
  put(sheet, 'Voir le registre du courrier.', [76, 437], { size: 8 })
  return { withheld: [nameOf(family, [head, tail])], keep: ['enveloppes', 'guichet', 'registre'] }
}

const gapInWord = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const before = `Le guichet du service est tenu par Mme ${head}`
  putOn(sheet, [before, `${tail} depuis la rentrée.`], [70, 480], 15)
  return { withheld: [nameOf(family, [head, tail])], keep: ['guichet', 'service', 'rentree'] }
}

/** « Qué ........ méneur » : the tab stop of a table of contents falls inside the word. */
const leader = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, family)
  const count = 12 + cast.random.below(30)
  put(sheet, 'Registre des timbres ........................................ 12', [90, 520])
  put(sheet, `${head} ${'.'.repeat(count)} ${tail}`, [90, 504])
  put(sheet, 'Registre des enveloppes ................................. 31', [90, 488])
  return { withheld: [nameOf(family, [head, tail])], keep: ['timbres', 'enveloppes'] }
}

const bothMargins = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  const y = 400 + cast.random.below(150)
  put(sheet, head, [12, y], { size: 8 })
  put(sheet, 'Les enveloppes du guichet sont comptées avec les timbres du mois.', [90, y])
  put(sheet, tail, [535, y], { size: 8 })
  return { withheld: [nameOf(family, [head, tail])], keep: ['enveloppes', 'guichet', 'timbres'] }
}

/** As an editor who restores letters. */
const brackets = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const word = soften(family)
  const at = 2 + cast.random.below(2)
  const parts = [word.slice(0, at), word.slice(at, at + 3), word.slice(at + 3)] as const
  const [open, close] = pick(
    cast.random,
    [
      ['[', ']'],
      ['(', ')'],
      ['‹', '›'],
    ] as const,
    ['[', ']'],
  )
  put(sheet, `Le guichet est tenu par Mme ${parts[0]}${open}${parts[1]}${close}${parts[2]} et fermé à midi.`, [70, 480])
  return { withheld: [nameOf(family, parts)], keep: ['guichet', 'tenu', 'ferme'] }
}

const joined = (sheet: Sheet, cast: Cast, mark: string): Drawn => {
  const { family } = cast.person('fresh')
  put(sheet, `Titulaire : ${[...family].join(mark)} au guichet`, [70, 470 + cast.random.below(60)])
  return { withheld: [nameOf(family)], keep: ['titulaire', 'guichet'] }
}

const dotted = (sheet: Sheet, cast: Cast): Drawn => joined(sheet, cast, pick(cast.random, ['·', '.', '•'], '·'))

const underscored = (sheet: Sheet, cast: Cast): Drawn => joined(sheet, cast, pick(cast.random, ['_', '__', ' _ '], '_'))

/** The word is spread as the line is. */
const spread = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const letters = [...soften(family)]
  const words = ['Le', 'guichet', 'de', 'Mme', ...letters, 'ferme', 'à', 'midi']
  const wide = 380 + cast.random.below(70)
  const free = wide - words.reduce((sum, word) => sum + widthOf(sheet, word), 0)
  putOn(sheet, words, [70, 480], free / (words.length - 1))
  put(sheet, 'et les timbres du service restent dans le tiroir du bas.', [70, 466])
  return { withheld: [nameOf(family)], keep: ['guichet', 'ferme', 'timbres', 'tiroir'] }
}

const shortSlashed = (sheet: Sheet, cast: Cast): Drawn => {
  const { given } = cast.person('freshShort')
  drawCells(sheet, cast, [[...given.toUpperCase()].join(pick(cast.random, ['/', ' / ', ' | '], '/'))])
  return { withheld: [nameOf(given)], keep }
}

const phoneColumn = (sheet: Sheet, cast: Cast): Drawn => {
  const phone = phoneOf(cast.random)
  const parts = phone.match(/../g) ?? []
  drawCells(sheet, cast, parts)
  return { withheld: [numberOf(phone, parts)], keep }
}

const birthNumberColumn = (sheet: Sheet, cast: Cast): Drawn => {
  const number = birthNumberOf(cast.random)
  const parts = [
    [0, 1],
    [1, 3],
    [3, 5],
    [5, 7],
    [7, 10],
    [10, 13],
    [13, 15],
  ].map(([from, to]) => number.slice(from, to))
  drawCells(sheet, cast, parts)
  return { withheld: [numberOf(number, parts)], keep }
}

const addressStamp = (sheet: Sheet, cast: Cast): Drawn => {
  const { number, way, name } = addressOf(cast.random, freshPlaces)
  const [head, tail] = cutOf(cast.random, name)
  const angle = -14 + cast.random.below(29)
  const turn = (angle * Math.PI) / 180
  const [x, y] = [230 + cast.random.below(120), 470]
  ring(sheet, [x, y], 50)
  for (const [index, line] of ['SERVICE', `${number} ${way}`, `${head}-`, tail].entries()) {
    const [along, up] = [-widthOf(sheet, line, { size: 9 }) / 2, 18 - index * 12]
    const at = [x + along * Math.cos(turn) - up * Math.sin(turn), y + along * Math.sin(turn) + up * Math.cos(turn)]
    put(sheet, line, [at[0] ?? 0, at[1] ?? 0], { size: 9, angle })
  }
  return { withheld: [nameOf(name, [head, tail])], keep: ['service'] }
}

/** The sender is cut by the width of a field. */
const faxHeader = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, family)
  const fields = ['02-06-2025  09:14', `DE ${head}`, tail, 'P. 1/1']
  const wide = 90 + cast.random.below(30)
  for (const [index, field] of fields.entries()) put(sheet, field, [40 + index * wide, 828], { size: 7, face: 'mono' })
  return { withheld: [nameOf(family, [head, tail])], keep: [] }
}

/** What a scanner's recognition wrote under its picture: words torn, sizes and feet uneven. */
const textLayer = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  sheet.page.pushOperators(setTextRenderingMode(TextRenderingMode.Invisible))
  let x = 80
  for (const word of ['Remis', 'à', 'Mme', head, tail, 'au', 'guichet']) {
    const look = { size: 9.5 + cast.random.next() * 1.6, face: 'sans' } as const
    put(sheet, word, [x, 480 + cast.random.next() * 1.6], look)
    x += widthOf(sheet, word, look) + 4 + cast.random.below(3)
  }
  sheet.page.pushOperators(setTextRenderingMode(TextRenderingMode.Fill))
  box(sheet, [74, 472], x - 74, 22)
  return { withheld: [nameOf(family, [head, tail])], keep: [] }
}

const cellCut = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const parts = cutOf(cast.random, family)
  drawCells(sheet, cast, parts)
  return { withheld: [nameOf(family, parts)], keep }
}

const lineCut = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [head, tail] = cutOf(cast.random, soften(family))
  put(sheet, `Les timbres et les enveloppes du service sont commandés par Mme ${head}-`, [70, 480])
  put(sheet, `${tail} qui tient le registre du courrier.`, [70, 466])
  return { withheld: [nameOf(family, [head, tail])], keep: ['timbres', 'enveloppes', 'registre'] }
}

export const freshKinds: readonly Kind[] = [
  { name: 'cell, right then left', draw: cellRightLeft },
  { name: 'row end, next row', draw: rowEnd },
  { name: 'margin note, turned', draw: marginNote },
  { name: 'three newspaper columns', draw: threeColumns },
  { name: 'another mark of hyphen', draw: otherHyphen },
  { name: 'around a picture', draw: aroundPicture },
  { name: 'number of a list', draw: listNumber },
  { name: 'footnote mark', draw: footnoteMark },
  { name: 'gap of 1.5 em', draw: gapInWord },
  { name: 'dots of a leader', draw: leader },
  { name: 'both margins', draw: bothMargins },
  { name: 'brackets', draw: brackets },
  { name: 'dots between letters', draw: dotted },
  { name: 'underscores between', draw: underscored },
  { name: 'spread with its line', draw: spread },
  { name: 'short name, slashes', draw: shortSlashed },
  { name: 'phone, two digits a line', draw: phoneColumn },
  { name: 'birth number in a column', draw: birthNumberColumn },
  { name: 'address in a stamp', draw: addressStamp },
  { name: 'header of a fax', draw: faxHeader },
  { name: 'text layer of a scan', draw: textLayer },
  { name: 'upside-down, cell cut', lie: 'upside-down', draw: cellCut },
  { name: 'fed upside-down, hyphen', lie: 'fed-upside-down', draw: lineCut },
  { name: 'skewed scan, cell cut', lie: 'skewed', draw: cellCut },
  ...shapes,
]
