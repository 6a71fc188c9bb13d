import { grayscale } from 'pdf-lib'
import { type Cast, cutOf, nameOf, soften } from './cast.ts'
import type { Drawn, Kind } from './kind.ts'
import { box, edgesOf, type Look, put, putLetters, ring, rule, type Sheet, widthOf } from './sheet.ts'

// Kinds of the fresh split where each letter has its place: curves, stamps, forms, labels.

type Curve = (place: number) => readonly [number, number]

/** Letters along a curve, each turned with it, `step` points apart. Gives the place after the last. */
const putAlong = (sheet: Sheet, word: string, curve: Curve, start: number, step: number, look: Look): number => {
  const tiny = 0.001
  let place = start
  for (const letter of word) {
    const [[x, y], [toX, toY]] = [curve(place), curve(place + tiny)]
    const angle = (Math.atan2(toY - y, toX - x) * 180) / Math.PI
    if (letter.trim() !== '') put(sheet, letter, [x, y], { ...look, angle })
    place += (step * tiny) / Math.hypot(toX - x, toY - y)
  }
  return place
}

/** Clockwise from the top. */
const circle =
  (x: number, y: number, radius: number): Curve =>
  (turn) => [x + radius * Math.sin(turn), y + radius * Math.cos(turn)]

const concentricArcs = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const parts = cutOf(cast.random, family)
  const [x, y, outer] = [220 + cast.random.below(160), 440, 58 + cast.random.below(14)]
  ring(sheet, [x, y], outer + 14)
  for (const [index, part] of parts.entries()) {
    const radius = outer - index * 20
    putAlong(sheet, part, circle(x, y, radius), (-(part.length - 1) * 12) / radius / 2, 12, { face: 'sans' })
  }
  put(sheet, 'visé', [x - 9, y - 4], { size: 8 })
  return { withheld: [nameOf(family, parts)], keep: [] }
}

const spiral = (sheet: Sheet, cast: Cast): Drawn => {
  const { given, family } = cast.person('fresh')
  const [x, y, wide] = [200 + cast.random.below(180), 450, 24 + cast.random.below(4)]
  const curve: Curve = (turn) => circle(x, y, wide - 1.2 * turn)(turn)
  putAlong(sheet, `${given.toUpperCase()} ${family}`, curve, -1, 8, { size: 6, face: 'sans' })
  return { withheld: [nameOf(family)], keep: [] }
}

const ellipse = (sheet: Sheet, cast: Cast): Drawn => {
  const { given, family } = cast.person('fresh')
  const [x, y] = [230 + cast.random.below(140), 450]
  const [wide, high] = [62 + cast.random.below(14), 32 + cast.random.below(8)]
  const curve: Curve = (turn) => [x + wide * Math.sin(turn), y + high * Math.cos(turn)]
  sheet.page.drawEllipse({ x, y, xScale: wide - 5, yScale: high - 5, borderWidth: 0.7, borderColor: grayscale(0.3) })
  putAlong(sheet, `${given.slice(0, 1)}. ${family}`, curve, -1.3, 13, { size: 10 })
  return { withheld: [nameOf(family)], keep: [] }
}

const sinusoid = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const [high, wide, y] = [14 + cast.random.below(5), 11 + cast.random.below(4), 460]
  const before = 'Le registre reste ouvert chez '
  const x = 72 + widthOf(sheet, before)
  put(sheet, before, [70, y])
  const end = putAlong(sheet, soften(family), (run) => [x + run, y + high * Math.sin(run / wide)], 0, 9, {})
  put(sheet, 'avec les timbres', [x + end + 8, y])
  return { withheld: [nameOf(family)], keep: ['registre', 'ouvert', 'timbres'] }
}

const gable = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const rise = 6 + cast.random.below(3)
  const x = 120 + cast.random.below(150)
  const top = Math.floor(family.length / 2)
  putLetters(sheet, family, (index) => ({
    at: [x + index * 12, 480 - rise * Math.abs(index - top)],
    look: { size: 11, face: 'serif' },
  }))
  return { withheld: [nameOf(family)], keep: [] }
}

const pairsZigzag = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const drop = 10 + cast.random.below(5)
  const x = 100 + cast.random.below(200)
  const edges = edgesOf(sheet, family, { size: 11 })
  putLetters(sheet, family, (index) => {
    const pair = Math.floor(index / 2)
    return { at: [x + (edges[index] ?? 0) + pair * 3, 470 - (pair % 2) * drop], look: { size: 11 } }
  })
  return { withheld: [nameOf(family)], keep: [] }
}

const pairsInBoxes = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const width = 24 + cast.random.below(8)
  put(sheet, 'Deux lettres par case :', [70, 522], { size: 9 })
  for (let at = 0; at < family.length; at += 2) {
    const x = 70 + (at / 2) * (width + 3)
    box(sheet, [x, 496], width, 18)
    put(sheet, family.slice(at, at + 2), [x + 4, 501])
  }
  return { withheld: [nameOf(family)], keep: ['lettres'] }
}

const square = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const side = 15 + cast.random.below(8)
  const x = 120 + cast.random.below(250)
  const rows = Math.ceil(family.length / 3)
  box(sheet, [x - 5, 530 - rows * side], 3 * side + 6, rows * side + 6)
  putLetters(sheet, family, (index) => ({
    at: [x + (index % 3) * side, 522 - Math.floor(index / 3) * side],
    look: { face: 'sans' },
  }))
  return { withheld: [nameOf(family)], keep: [] }
}

const unevenComb = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const isLabelAbove = cast.random.isHit(0.5)
  put(sheet, 'Nom du titulaire, en lettres capitales', [70, isLabelAbove ? 520 : 478], { size: 7 })
  let x = 74
  for (const letter of family) {
    put(sheet, letter, [x, 499])
    rule(sheet, [x - 3, 495], [x - 3, 501])
    x += widthOf(sheet, letter) + 5 + cast.random.below(18)
  }
  rule(sheet, [70, 495], [x, 495])
  return { withheld: [nameOf(family)], keep: ['titulaire', 'capitales'] }
}

const shrinking = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const hangs = cast.random.isHit(0.5)
  let [x, size] = [90 + cast.random.below(150), 22]
  for (const letter of family) {
    put(sheet, letter, [x, hangs ? 490 - size * 0.72 : 470], { size, face: 'serif' })
    x += widthOf(sheet, letter, { size, face: 'serif' }) + 1
    size *= 0.87
  }
  return { withheld: [nameOf(family)], keep: [] }
}

/** A word of a cell that is too narrow runs over the rule into the next. */
const acrossRule = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const x = 80 + cast.random.below(60)
  const edges = edgesOf(sheet, family, { size: 9 })
  const middle = x + 90 + 3 + (edges[Math.floor(family.length / 2)] ?? 0) + 4
  const rows = ['Courrier', 'Armoire', 'Registre']
  for (const [index, label] of rows.entries()) {
    const y = 540 - index * 17
    for (const [from, to] of [
      [x, x + 90],
      [x + 90, middle],
      [middle, middle + 120],
    ] as const)
      box(sheet, [from, y], to - from, 17)
    put(sheet, label, [x + 3, y + 5], { size: 9 })
    if (index !== 1) put(sheet, 'volume remis', [middle + 50, y + 5], { size: 9 })
  }
  putLetters(sheet, family, (index) => ({ at: [x + 93 + (edges[index] ?? 0) + index, 528], look: { size: 9 } }))
  return { withheld: [nameOf(family)], keep: ['courrier', 'armoire', 'registre', 'volume'] }
}

const twoLayers = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const word = soften(family)
  const edges = edgesOf(sheet, word)
  const x = 70 + widthOf(sheet, 'Le courrier est remis à Mme ')
  const at = cast.random.below(2)
  const layer = (rest: number): readonly number[] => [...word].map((_, i) => i).filter((i) => i % 2 === rest)
  const spotOf = (index: number) => ({ at: [x + (edges[index] ?? 0), 480] as const })
  putLetters(sheet, word, spotOf, layer(at))
  put(sheet, 'Le courrier est remis à Mme ', [70, 480])
  put(sheet, 'et une armoire ferme à clef.', [70, 464])
  putLetters(sheet, word, spotOf, layer(1 - at))
  return { withheld: [nameOf(family)], keep: ['courrier', 'remis', 'armoire'] }
}

/** White letters on strips of dark tape, the second strip laid under the first. */
const tape = (sheet: Sheet, cast: Cast): Drawn => {
  const { family } = cast.person('fresh')
  const parts = cutOf(cast.random, family)
  const x = 90 + cast.random.below(200)
  for (const [index, part] of parts.entries()) {
    const [left, y] = [x + index * 14, 490 - index * 21]
    sheet.page.drawRectangle({ x: left - 5, y: y - 5, width: part.length * 13 + 8, height: 18 })
    putLetters(sheet, part, (at) => ({
      at: [left + at * 13, y + cast.random.below(3)],
      look: { size: 11, face: 'sans', grey: 1 },
    }))
  }
  return { withheld: [nameOf(family, parts)], keep: [] }
}

export const shapes: readonly Kind[] = [
  { name: 'two concentric arcs', draw: concentricArcs },
  { name: 'spiral', draw: spiral },
  { name: 'ellipse with initial', draw: ellipse },
  { name: 'sinusoid in a sentence', draw: sinusoid },
  { name: 'gable', draw: gable },
  { name: 'zigzag of two letters', draw: pairsZigzag },
  { name: 'two letters a box', draw: pairsInBoxes },
  { name: 'square, row by row', draw: square },
  { name: 'comb, uneven gaps', draw: unevenComb },
  { name: 'letters that shrink', draw: shrinking },
  { name: 'across a column rule', draw: acrossRule },
  { name: 'two layers', draw: twoLayers },
  { name: 'two strips of tape', draw: tape },
]
