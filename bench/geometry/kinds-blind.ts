import { addressOf, birthNumberOf, type Cast, cutOf, nameOf, numberOf, phoneOf, soften } from './cast.ts'
import type { Drawn, Kind } from './kind.ts'
import {
  box,
  type Cell,
  drawTable,
  edgesOf,
  type Look,
  put,
  putLetters,
  ring,
  rule,
  type Sheet,
  widthOf,
} from './sheet.ts'

// Kinds that were blind until they were opened, on 2026-11-30: rules were mended for them since.

const keep = ['salle', 'support', 'dessin', 'cahier', 'musique']

const drawCells = (sheet: Sheet, cast: Cast, head: Cell, cells: readonly Cell[]): void => {
  const x = 60 + cast.random.below(80)
  const y = 540 + cast.random.below(60)
  const wide = Math.max(...[head, ...cells].flat().map((line) => widthOf(sheet, line, { size: 9 }))) + 8
  const [first = ['—'], second = ['—']] = cells
  drawTable(
    sheet,
    [x, y],
    [80, wide, 90],
    [
      [['Salle'], head, ['Support']],
      [['Dessin'], first, ['cahier bleu']],
      [['Musique'], second, ['cahier vert']],
    ],
  )
}

const cellThreeLines = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const third = Math.max(2, Math.floor(family.length / 3))
  const parts = [family.slice(0, third), family.slice(third, 2 * third), family.slice(2 * third)]
  drawCells(sheet, cast, ['Réf.'], [parts])
  return { withheld: [nameOf(family, parts)], keep }
}

const headerCell = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const parts = cutOf(cast.random, soften(family))
  drawCells(sheet, cast, parts, [['présent'], ['absent']])
  return { withheld: [nameOf(family, parts)], keep: [...keep, 'présent', 'absent'] }
}

const marginUp = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const size = 8 + cast.random.below(5)
  const step = size * (1.2 + cast.random.next() * 0.5)
  const x = cast.random.isHit(0.5) ? 566 : 30
  putLetters(sheet, family, (index) => ({ at: [x, 380 + index * step], look: { size } }))
  return { withheld: [nameOf(family)], keep: [] }
}

const fullCircle = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [x, y] = [200 + cast.random.below(180), 450]
  const radius = 24 + cast.random.below(10)
  ring(sheet, [x, y], radius + 14)
  const step = (2 * Math.PI) / (family.length + 1)
  const start = Math.PI / 2 + cast.random.next() * 2
  putLetters(sheet, family, (index) => {
    const turn = start - index * step
    const angle = (turn * 180) / Math.PI - 90
    return { at: [x + radius * Math.cos(turn), y + radius * Math.sin(turn)], look: { size: 10, angle } }
  })
  return { withheld: [nameOf(family)], keep: [] }
}

const wavy = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const height = 5 + cast.random.below(5)
  const x = 90 + cast.random.below(200)
  const edges = edgesOf(sheet, family, { size: 12 })
  putLetters(sheet, family, (index) => ({
    at: [x + (edges[index] ?? 0) * 1.25, 470 + height * Math.sin(index * 1.05)],
    look: { size: 12 },
  }))
  return { withheld: [nameOf(family)], keep: [] }
}

const staircase = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const drop = (cast.random.isHit(0.5) ? 1 : -1) * (9 + cast.random.below(6))
  const x = 110 + cast.random.below(150)
  putLetters(sheet, family, (index) => ({ at: [x + index * 11, 470 - drop * (index - 4)] }))
  return { withheld: [nameOf(family)], keep: [] }
}

const superscript = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const word = soften(family)
  const from = 2 + cast.random.below(3)
  const lookOf = (index: number): Look => ({ size: index >= from ? 7 : 11 })
  let x = 70 + widthOf(sheet, 'Le dessin du groupe est tenu par Mme  ')
  put(sheet, 'Le dessin du groupe est tenu par Mme ', [70, 480])
  for (const [index, letter] of [...word].entries()) {
    put(sheet, letter, [x, index >= from ? 484 : 480], lookOf(index))
    x += widthOf(sheet, letter, lookOf(index)) + 0.4
  }
  return { withheld: [nameOf(family)], keep: ['dessin', 'groupe', 'tenu'] }
}

const overPages = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, soften(family))
  put(sheet, 'Le planning du mois est affiché dans la grande salle du bas.', [70, 100])
  put(sheet, `Le dessin du groupe est suivi avec soin par Mme ${head}-`, [70, 60])
  sheet.page = sheet.addPage()
  sheet.pages += 1
  put(sheet, `${tail} qui garde aussi la clef de la salle du bas.`, [70, 790])
  return { withheld: [nameOf(family, [head, tail])], keep: ['planning', 'dessin', 'groupe', 'aussi'] }
}

const firstLetterApart = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const y = 520 + cast.random.below(50)
  drawTable(
    sheet,
    [80, y],
    [20, 110, 90],
    [
      [['N'], ['suite du nom'], ['Support']],
      [[family.slice(0, 1)], [family.slice(1).toLowerCase()], ['cahier bleu']],
    ],
  )
  return { withheld: [nameOf(family, [family.slice(0, 1), family.slice(1)])], keep: ['support', 'cahier'] }
}

const dropCapital = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const word = soften(family)
  const first = word.slice(0, 1)
  const wide = 70 + widthOf(sheet, first, { size: 34, face: 'serif' }) + 2
  put(sheet, first, [70, 470], { size: 34, face: 'serif' })
  put(sheet, `${word.slice(1)} garde la clef de la salle et le cahier`, [wide, 486])
  put(sheet, 'du dessin qui reste dans le placard du bas', [wide, 472])
  return { withheld: [nameOf(family, [first, word.slice(1)])], keep: ['cahier', 'dessin', 'placard'] }
}

const mirroredOrder = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const word = soften(family)
  const edges = edgesOf(sheet, word)
  const order = [...word].map((_, index) => word.length - 1 - index)
  const x = 70 + widthOf(sheet, 'La salle du bas est tenue par Mme ')
  put(sheet, 'avec le groupe de dessin', [x + widthOf(sheet, word) + 6, 480])
  putLetters(sheet, word, (index) => ({ at: [x + (edges[index] ?? 0), 480] }), order)
  put(sheet, 'La salle du bas est tenue par Mme ', [70, 480])
  return { withheld: [nameOf(family)], keep: ['salle', 'tenue', 'groupe', 'dessin'] }
}

const ransomNote = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const faces = ['regular', 'bold', 'sans', 'serif', 'mono', 'slanted'] as const
  let x = 100 + cast.random.below(120)
  for (const letter of family) {
    const look: Look = { size: 9 + cast.random.below(12), face: faces[cast.random.below(faces.length)] ?? 'sans' }
    put(sheet, letter, [x, 470 + cast.random.below(4)], look)
    x += widthOf(sheet, letter, look) + 1 + cast.random.below(4)
  }
  return { withheld: [nameOf(family)], keep: [] }
}

const diagonal = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const angle = 35 + cast.random.below(20)
  const turn = (angle * Math.PI) / 180
  const size = 30
  const edges = edgesOf(sheet, family, { size })
  putLetters(sheet, family, (index) => {
    const along = (edges[index] ?? 0) + index * 3
    const at = [200 + along * Math.cos(turn), 320 + along * Math.sin(turn)] as const
    return { at, look: { size, angle, grey: 0.75 } }
  })
  return { withheld: [nameOf(family)], keep: [] }
}

const justified = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, soften(family))
  const lines = [
    'La grande salle est',
    'propre avec un banc et le',
    `dessin de Mme ${head}`,
    `${tail} a lieu avec`,
    'le groupe de musique',
  ]
  for (const [index, line] of lines.entries()) {
    const words = line.split(' ')
    const free = 120 - words.reduce((sum, word) => sum + widthOf(sheet, word), 0)
    let x = 80
    for (const word of words) {
      put(sheet, word, [x, 560 - index * 13])
      x += widthOf(sheet, word) + free / Math.max(1, words.length - 1)
    }
  }
  return { withheld: [nameOf(family, [head, tail])], keep: ['grande', 'salle', 'propre', 'dessin', 'groupe'] }
}

const inBoxes = (sheet: Sheet, label: string, text: string, width: number): void => {
  put(sheet, label, [70, 514], { size: 9 })
  for (const [index, letter] of [...text].entries()) {
    const x = 70 + index * width
    box(sheet, [x, 490], width, 17)
    put(sheet, letter, [x + (width - widthOf(sheet, letter)) / 2, 495])
  }
}

const phoneBoxes = (sheet: Sheet, cast: Cast): Drawn => {
  const phone = phoneOf(cast.random)
  inBoxes(sheet, 'Un chiffre par case :', phone, 15 + cast.random.below(8))
  return { withheld: [numberOf(phone)], keep: ['chiffre'] }
}

const birthNumberBoxes = (sheet: Sheet, cast: Cast): Drawn => {
  const number = birthNumberOf(cast.random)
  inBoxes(sheet, 'Un chiffre par case :', number, 14 + cast.random.below(10))
  return { withheld: [numberOf(number)], keep: ['chiffre'] }
}

const shortDown = (sheet: Sheet, cast: Cast): Drawn => {
  const { given } = cast.person('short')
  const up = cast.random.isHit(0.3) ? -1 : 1
  putLetters(sheet, given.toUpperCase(), (index) => ({ at: [30, 520 - up * index * 15], look: { size: 11 } }))
  return { withheld: [nameOf(given)], keep: [] }
}

const apostropheCut = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('apostrophe')
  const parts = [family.slice(0, 2), family.slice(2, 5), family.slice(5)]
  drawCells(sheet, cast, ['Réf.'], [parts])
  return { withheld: [nameOf(family, parts)], keep }
}

/** Base letters are painted first, the accents over them at the end. */
const accentsApart = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('accents')
  const look: Look = { size: 11, face: 'sans' }
  const marks: Record<string, string> = { '\u0301': '´', '\u0300': '`', '\u0302': '^', '\u0308': '¨' }
  const letters = [...family].map((letter) => [...letter.normalize('NFD')])
  const edges = edgesOf(sheet, letters.map(([base = '']) => base).join(''), look)
  const x = 70 + widthOf(sheet, 'Le groupe de dessin de Mme  ', look)
  put(sheet, 'Le groupe de dessin de Mme ', [70, 480], look)
  for (const [index, [base = '']] of letters.entries()) put(sheet, base, [x + (edges[index] ?? 0), 480], look)
  for (const [index, [, mark = '']] of letters.entries())
    if (mark !== '') put(sheet, marks[mark] ?? '', [x + (edges[index] ?? 0) + 2, 482.5], look)
  return { withheld: [nameOf(family)], keep: ['groupe', 'dessin'] }
}

const addressThreeLines = (sheet: Sheet, cast: Cast): Drawn => {
  const { number, way, name } = addressOf(cast.random)
  const [head, tail] = cutOf(cast.random, name)
  drawCells(sheet, cast, ['Lieu'], [[String(number), `${way} ${head}`, tail]])
  return { withheld: [nameOf(name, [head, tail])], keep }
}

const overRows = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person()
  const [head, tail] = cutOf(cast.random, family)
  drawCells(sheet, cast, ['Réf.'], [[head], [tail]])
  return { withheld: [nameOf(family, [head, tail])], keep }
}

const userUnit = (sheet: Sheet, cast: Cast): Drawn => {
  rule(sheet, [70, 618], [300, 618])
  return cellThreeLines(sheet, cast)
}

export const blindKinds: readonly Kind[] = [
  { name: 'cell, three lines', draw: cellThreeLines },
  { name: 'header cell', draw: headerCell },
  { name: 'margin, upwards', draw: marginUp },
  { name: 'full circle', draw: fullCircle },
  { name: 'wavy baseline', draw: wavy },
  { name: 'staircase', draw: staircase },
  { name: 'superscript letters', draw: superscript },
  { name: 'hyphen, page break', draw: overPages },
  { name: 'first letter in a cell', draw: firstLetterApart },
  { name: 'drop capital', draw: dropCapital },
  { name: 'painted backwards', draw: mirroredOrder },
  { name: 'mixed fonts and sizes', draw: ransomNote },
  { name: 'diagonal watermark', draw: diagonal },
  { name: 'justified column', draw: justified },
  { name: 'phone in boxes', draw: phoneBoxes },
  { name: 'birth number in boxes', draw: birthNumberBoxes },
  { name: 'short name, vertical', draw: shortDown },
  { name: 'apostrophe, three lines', draw: apostropheCut },
  { name: 'accents apart', draw: accentsApart },
  { name: 'address, three lines', draw: addressThreeLines },
  { name: 'over two rows', draw: overRows },
  { name: 'user unit, three lines', lie: 'user-unit', draw: userUnit },
  { name: 'negative, header cell', lie: 'negative', draw: headerCell },
]
