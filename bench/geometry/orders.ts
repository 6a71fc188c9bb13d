import type { Glyph } from './glyphs.ts'

// The orders in which an eye may read letters, by this bench's own rules: no code of the product.
// Distances are in sizes of the letter; the figures were set on the originals of the corpus, where all must be found.

/** Letters side by side on one line, with no wide gap. */
export type Segment = {
  readonly page: number
  readonly words: readonly string[]
  readonly text: string
  readonly left: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export type Orders = {
  /** Squeezed letters, one string an order. */
  readonly strings: readonly string[]
  readonly segments: readonly Segment[]
  /** Letters that stand alone, run by run. */
  readonly runs: readonly string[]
  readonly lone: readonly Glyph[]
  /** Words in the engine's order. */
  readonly words: readonly string[]
}

const levels = [0.15, 0.5, 0.9] as const
const gaps = [0.6, 1, 2] as const
const wordGap = 0.2

export const orderAll = (glyphs: readonly Glyph[]): Orders => {
  const frames = framesOf(glyphs)
  const lines = frames.flatMap((frame) => levels.map((level) => linesOf(frame, level)))
  const segments = distinct(lines.flat().flatMap((line) => gaps.flatMap((gap) => splitAt(line, gap).map(segmentOf))))
  const lone = findLone(glyphs)
  const runs = stacksOf(lone).map(textOf).flatMap(bothWays)
  const strings = [
    textOf(glyphs),
    ...lines.map((frame) => textOf(frame.flat())),
    ...lines.flat().flatMap((line) => bothWays(textOf(line))),
    ...segments.flatMap((segment) => columnsFrom(segment, segments)),
    ...runs,
  ]
  return { strings: [...new Set(strings)], segments, runs, lone, words: wordsOf(glyphs) }
}

const bothWays = (text: string): readonly string[] => [text, [...text].reverse().join('')]

const distinct = (segments: readonly Segment[]): readonly Segment[] => {
  const known = new Map(segments.map((one) => [`${one.page} ${one.text} ${one.left} ${one.y}`, one]))
  return [...known.values()]
}

const textOf = (glyphs: readonly Glyph[]): string => glyphs.map(({ letter }) => letter).join('')

export const wordsOf = (glyphs: readonly Glyph[]): readonly string[] => {
  const words: string[] = []
  for (const { letter, isAfterGap } of glyphs)
    if (isAfterGap || words.length === 0) words.push(letter)
    else words.push(`${words.pop() ?? ''}${letter}`)
  return words
}

/** The page as it is, and turned for each slant that letters have. */
const framesOf = (glyphs: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const slants = new Map<number, Glyph[]>()
  for (const glyph of glyphs) {
    const slant = Math.round((glyph.angle * 180) / Math.PI / 4) * 4
    slants.set(slant, [...(slants.get(slant) ?? []), glyph])
  }
  const turned = [...slants].filter(([slant, own]) => slant !== 0 && own.length > 2)
  return [glyphs, ...turned.map(([slant, own]) => own.map((glyph) => turn(glyph, (-slant * Math.PI) / 180)))]
}

const turn = (glyph: Glyph, angle: number): Glyph => {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
  return { ...glyph, x: glyph.x * cos - glyph.y * sin, y: glyph.x * sin + glyph.y * cos, angle: glyph.angle + angle }
}

/** Letters whose feet stand within `level` sizes of each other, left to right. */
const linesOf = (glyphs: readonly Glyph[], level: number): readonly (readonly Glyph[])[] => {
  const lines: Glyph[][] = []
  const sorted = [...glyphs].sort((a, b) => a.page - b.page || a.y - b.y)
  for (const glyph of sorted) {
    const line = lines.at(-1)
    const last = line?.at(-1)
    const isSame = last?.page === glyph.page && glyph.y - last.y <= level * Math.min(glyph.size, last.size)
    if (isSame && line !== undefined) line.push(glyph)
    else lines.push([glyph])
  }
  return lines.map((line) => line.sort((a, b) => a.x - b.x))
}

const splitAt = (line: readonly Glyph[], gap: number): readonly (readonly Glyph[])[] => {
  const parts: Glyph[][] = []
  for (const glyph of line) {
    const last = parts.at(-1)?.at(-1)
    const isFar = last === undefined || glyph.x - (last.x + last.width) > gap * Math.min(glyph.size, last.size)
    if (isFar) parts.push([glyph])
    else parts.at(-1)?.push(glyph)
  }
  return parts
}

const segmentOf = (part: readonly Glyph[]): Segment => {
  const [first] = part
  const last = part.at(-1)
  const size = Math.max(...part.map((glyph) => glyph.size))
  return {
    ...{ page: first?.page ?? 0, words: splitAt(part, wordGap).map(textOf), text: textOf(part), size },
    ...{ left: first?.x ?? 0, right: (last?.x ?? 0) + (last?.width ?? 0), y: first?.y ?? 0 },
  }
}

/** A segment with those under it in its column, up to four; downwards, and upwards. */
const columnsFrom = (segment: Segment, all: readonly Segment[]): readonly string[] => {
  const column = [segment]
  for (let last: Segment | undefined = segment; last !== undefined && column.length < 5; ) {
    last = belowOf(last, all)
    if (last !== undefined) column.push(last)
  }
  const texts = column.map(({ text }) => text)
  return texts.length === 1 ? [] : [texts.join(''), texts.reverse().join('')]
}

/** The next lines of a column are at most so far under. */
const below = 2.6

const belowOf = (segment: Segment, all: readonly Segment[]): Segment | undefined => {
  const { page, left, right, y, size } = segment
  const under = all.filter((other) => {
    const down = other.y - y
    const isUnder = other.page === page && down > 0.5 * size && down < below * size
    return isUnder && other.left < right && other.right > left
  })
  const far = (other: Segment): number => Math.round(other.y - y) * 1000 + Math.abs(other.left - left) * 10
  return under.sort((a, b) => far(a) + a.right - (far(b) + b.right))[0]
}

/** Letters that belong to no word of three letters or more on their own baseline. */
const findLone = (glyphs: readonly Glyph[]): readonly Glyph[] => {
  const slants = new Set(glyphs.map(({ angle }) => Math.round(angle * 20)))
  return [...slants].flatMap((slant) => {
    const own = glyphs.filter(({ angle }) => Math.round(angle * 20) === slant)
    const originals = new Map(own.map((glyph) => [turn(glyph, -glyph.angle), glyph]))
    const words = linesOf([...originals.keys()], levels[0]).flatMap((line) => splitAt(line, wordGap))
    const few = words.filter((word) => word.length < 3).flat()
    return few.flatMap((glyph) => originals.get(glyph) ?? [])
  })
}

const middleOf = ({ x, y, width, size, angle }: Glyph): { readonly x: number; readonly y: number } => ({
  x: x + (Math.cos(angle) * width) / 2 + Math.sin(angle) * size * 0.35,
  y: y + (Math.sin(angle) * width) / 2 - Math.cos(angle) * size * 0.35,
})

/** Lone letters one under the other. */
const stacksOf = (lone: readonly Glyph[]): readonly (readonly Glyph[])[] => {
  const stacks: Glyph[][] = []
  for (const glyph of [...lone].sort((a, b) => a.page - b.page || a.y - b.y)) {
    const own = middleOf(glyph)
    const stack = stacks.find((one) => {
      const last = one.at(-1)
      if (last === undefined || last.page !== glyph.page) return false
      const over = middleOf(last)
      const size = Math.max(glyph.size, last.size)
      return Math.abs(own.x - over.x) < 0.7 * size && own.y > over.y && own.y - over.y < below * size
    })
    if (stack === undefined) stacks.push([glyph])
    else stack.push(glyph)
  }
  return stacks.filter(({ length }) => length > 1)
}

/** A chain of lone letters bends by less than this from step to step, and its steps are alike. */
const path = { reach: 3, bend: (80 * Math.PI) / 180, ratio: 2.6, near: 5 } as const

/** Whether lone letters spell the word from neighbour to neighbour: along an arc, a wave, a stair. */
export const hasPath = (word: string, lone: readonly Glyph[]): boolean => {
  const spots = lone.map((glyph) => ({ letter: glyph.letter, page: glyph.page, size: glyph.size, ...middleOf(glyph) }))
  type Spot = (typeof spots)[number]
  const far = (a: Spot, b: Spot): number => Math.hypot(a.x - b.x, a.y - b.y)
  const follow = (chain: readonly Spot[]): boolean => {
    if (chain.length === word.length) return true
    const last = chain.at(-1)
    if (last === undefined) return false
    const free = spots.filter((spot) => spot.page === last.page && !chain.includes(spot))
    const around = free
      .filter((spot) => far(spot, last) <= path.reach * Math.max(spot.size, last.size))
      .sort((a, b) => far(a, last) - far(b, last))
      .slice(0, path.near)
    return around.some(
      (spot) => spot.letter === word[chain.length] && isSmooth(chain, spot) && follow([...chain, spot]),
    )
  }
  const isSmooth = (chain: readonly Spot[], next: Spot): boolean => {
    const [before, last] = chain.slice(-2)
    if (before === undefined || last === undefined) return true
    const turnOf = (a: Spot, b: Spot): number => Math.atan2(b.y - a.y, b.x - a.x)
    const bend = Math.abs(turnOf(last, next) - turnOf(before, last))
    const ratio = far(last, next) / Math.max(0.1, far(before, last))
    return Math.min(bend, 2 * Math.PI - bend) <= path.bend && ratio <= path.ratio && ratio >= 1 / path.ratio
  }
  return spots.some((spot) => spot.letter === word[0] && follow([spot]))
}
