import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { z } from 'zod'
import type { Withheld } from './cast.ts'
import { isCovering, type Mask, readMasks } from './covered.ts'
import { type Glyph, type ReadGlyphs, startReader } from './glyphs.ts'
import type { Case } from './kind.ts'
import { hasPath, type Orders, orderAll } from './orders.ts'

// `node dist-bench/bench/geometry/check.js CORPUS/open [COPIES]`: what is left of each withheld word on the copies
// (COPIES/P01.pdf…), and which kept words are lost. Without COPIES it reads the originals: all must be found there.

const Form = z.enum(['name', 'short', 'number'])
const Word = z.object({
  ...{ letters: z.string(), pieces: z.array(z.string()), form: Form, ordinary: z.array(z.string()) },
})
const Expected = z.object({
  split: z.string(),
  cases: z.array(
    z.object({
      ...{ file: z.string(), kind: z.string(), variant: z.number(), pages: z.number() },
      withheld: z.array(Word),
      keep: z.array(z.array(z.string())),
    }),
  ),
})

/** `crumb`: a piece of two or three letters is left by itself. */
export type Left = 'whole' | 'part' | 'crumb' | 'gone'

/** `isAbsent`: no copy. `isBlank`: most of what must stay is lost, so the page as a whole was withheld.
 * `isCovered`: a mask hides words that the text still holds. */
export type Verdict = {
  readonly kind: string
  readonly file: string
  readonly left: readonly Left[]
  readonly kept: number
  readonly lost: readonly string[]
  readonly isAbsent: boolean
  readonly isBlank: boolean
  readonly isCovered: boolean
}

/** Under this share of kept words a page is withheld, not read. */
const blankShare = 0.3

export const readExpected = (corpus: string): readonly Case[] =>
  Expected.parse(JSON.parse(readFileSync(`${corpus}.json`, 'utf8'))).cases

export const checkAll = async (
  cases: readonly Case[],
  pathOf: (index: number) => string,
  read: ReadGlyphs,
  masks: readonly Mask[] = [],
): Promise<readonly Verdict[]> => {
  const verdicts: Verdict[] = []
  for (const [index, one] of cases.entries()) {
    const path = pathOf(index)
    verdicts.push(
      existsSync(path)
        ? judge(
            one,
            await read(path),
            masks.filter(({ piece }) => piece === copyOf(index)),
          )
        : absent(one),
    )
  }
  return verdicts
}

/** Names of the other pages that are « found » on a page that does not bear them: what the checker invents. */
export const countInvented = async (cases: readonly Case[], corpus: string, read: ReadGlyphs): Promise<number> => {
  let invented = 0
  for (const one of cases) {
    const known = new Set([...one.keep.flat(), ...one.withheld.map(({ letters }) => letters)])
    const orders = orderAll(await read(join(corpus, one.file)))
    const own = one.withheld.map(({ letters }) => letters)
    const others = new Map(cases.flatMap(({ withheld }) => withheld).map((other) => [other.letters, other]))
    for (const other of others.values())
      if (!own.includes(other.letters) && isRead(findLeft(other, orders, known))) invented += 1
  }
  return invented
}

const isRead = (left: Left): boolean => left === 'whole' || left === 'part'

const absent = ({ kind, file }: Case): Verdict => ({
  ...{ kind, file, left: [], kept: 0, lost: [], isAbsent: true, isBlank: false, isCovered: false },
})

const judge = ({ kind, file, withheld, keep }: Case, glyphs: readonly Glyph[], masks: readonly Mask[]): Verdict => {
  const orders = orderAll(glyphs)
  const lost = keep.filter((words) => !isKept(words, orders)).map((words) => words.join(' '))
  const kept = keep.length - lost.length
  const words = new Set(keep.flat())
  const left = withheld.map((one) => findLeft(one, orders, words))
  const isCovered = masks.some((mask) => isCovering(glyphs, mask))
  return { kind, file, left, kept, lost, isAbsent: false, isBlank: kept < blankShare * keep.length, isCovered }
}

const isKept = (words: readonly string[], { strings, words: read }: Orders): boolean =>
  words.length === 1
    ? strings.some((text) => text.includes(words[0] ?? ''))
    : read.some((_, at) => words.every((word, step) => read[at + step] === word))

const findLeft = (withheld: Withheld, orders: Orders, kept: ReadonlySet<string>): Left => {
  if (hasAllPieces(withheld, orders)) return 'whole'
  if (withheld.form === 'number') return findNumber(withheld, orders)
  if (withheld.form === 'short') return hasShort(withheld.letters, orders) ? 'whole' : 'gone'
  if (hasWhole(withheld.letters, orders)) return 'whole'
  const isOrdinary = (part: string): boolean =>
    withheld.ordinary.includes(part) || (part.length > 3 && [...kept].some((word) => word.includes(part)))
  const stands = (part: string): boolean => !isOrdinary(part) && standsAlone(part, orders)
  if (partsOf(withheld.letters, 4).some(stands)) return 'part'
  return withheld.pieces.some((piece) => piece.length > 1 && stands(piece)) ? 'crumb' : 'gone'
}

/** Every piece that the page made is a word of the copy, wherever it stands. One of them at least is no common word. */
const hasAllPieces = ({ pieces, ordinary }: Withheld, { words }: Orders): boolean =>
  pieces.length > 1 &&
  pieces.every((piece) => words.includes(piece)) &&
  pieces.some((piece) => piece.length > 1 && !ordinary.includes(piece))

const hasWhole = (name: string, orders: Orders): boolean =>
  orders.strings.some((text) => text.includes(name)) ||
  hasPath(name, orders.lone) ||
  hasPieces(name, orders) ||
  hasCapital(name, orders)

/** Heads, tails and middles, of names of six letters or more. */
const partsOf = (text: string, least: number): readonly string[] => {
  if (text.length < 6) return []
  const starts = Array.from({ length: text.length - least + 1 }, (_, index) => index)
  return starts.flatMap((start) =>
    starts
      .slice(start)
      .map((end) => text.slice(start, end + least))
      .filter((part) => part !== text),
  )
}

const standsAlone = (part: string, { segments, runs, words }: Orders): boolean =>
  words.includes(part) ||
  runs.some((run) => run.includes(part)) ||
  segments.some((segment) => segment.text === part || segment.words.includes(part))

/** Two pieces: one ends a line or a cell, the other begins one, wherever they stand; or three, the middle one alone. */
const hasPieces = (name: string, { segments }: Orders): boolean => {
  const ends = new Set(segments.map(({ words }) => words.at(-1) ?? ''))
  const starts = new Set(segments.map(({ words }) => words[0] ?? ''))
  const alone = new Set(segments.map(({ text }) => text))
  for (let at = 2; at <= name.length - 2; at += 1) {
    if (!ends.has(name.slice(0, at))) continue
    if (starts.has(name.slice(at))) return true
    for (let next = at + 2; next <= name.length - 2; next += 1)
      if (alone.has(name.slice(at, next)) && starts.has(name.slice(next))) return true
  }
  return false
}

/** A large first letter, the rest of the name at its right. */
const hasCapital = (name: string, { segments }: Orders): boolean =>
  segments.some(
    ({ text, page, right, y, size }) =>
      text === name[0] &&
      segments.some((other) => {
        const isBeside = other.page === page && other.left > right - 2 && other.left < right + 1.5 * size
        return isBeside && other.words[0] === name.slice(1) && other.y <= y + 2 && other.y > y - size
      }),
  )

/** A name of three or four letters counts only where nothing but the name stands. */
const hasShort = (name: string, { segments, runs, words }: Orders): boolean =>
  runs.includes(name) ||
  joins(words, name) ||
  segments.some((segment) => segment.text === name || joins(segment.words, name))

const joins = (words: readonly string[], name: string): boolean =>
  words.some((word, at) => {
    let joined = word
    for (let next = at + 1; joined.length < name.length && next < words.length; next += 1) joined += words[next]
    return joined === name
  })

/** Numbers kept for fiction begin alike by six figures. */
const sharedHead = 6

const findNumber = ({ letters: digits, pieces }: Withheld, { strings, words }: Orders): Left => {
  if (strings.some((text) => text.includes(digits))) return 'whole'
  const isTelling = (part: string): boolean => part.length > sharedHead || !digits.startsWith(part)
  const isIn = (part: string): boolean => strings.some((text) => text.includes(part))
  if (partsOf(digits, 6).some((part) => isTelling(part) && isIn(part))) return 'part'
  return pieces.some((piece) => piece.length > 3 && isTelling(piece) && words.includes(piece)) ? 'part' : 'gone'
}

/** The piece of the n-th file of the dossier. */
const copyOf = (index: number): string => `P${String(index + 1).padStart(2, '0')}`
export const copyName = (index: number): string => `${copyOf(index)}.pdf`

if (basename(process.argv[1] ?? '') === 'check.js') {
  const [corpus, copies] = process.argv.slice(2)
  if (corpus === undefined) throw new Error('check needs a corpus')
  const { engine, read } = await startReader()
  const cases = readExpected(corpus)
  const fileOf = (index: number): string =>
    copies === undefined ? join(corpus, cases[index]?.file ?? '') : join(copies, copyName(index))
  const masks = copies === undefined ? [] : readMasks(dirname(resolve(copies)))
  const verdicts = await checkAll(cases, fileOf, read, masks)
  for (const { file, kind, left, lost, isAbsent, isBlank, isCovered } of verdicts) {
    const isOfNote = copies === undefined ? left.some((one) => one !== 'whole') : left.some((one) => one !== 'gone')
    if (isOfNote || lost.length > 0 || isAbsent || isCovered)
      console.log(file, kind, left.join(' '), lost.join(', '), { isAbsent, isBlank, isCovered })
  }
  const all = verdicts.flatMap(({ left }) => left)
  const count = (one: Left): number => all.filter((left) => left === one).length
  const [kept, lost] = [verdicts.reduce((sum, one) => sum + one.kept, 0), verdicts.flatMap((one) => one.lost).length]
  console.log(
    `${engine}: ${all.length} withheld: whole ${count('whole')}, part ${count('part')}, crumb ${count('crumb')}, gone ${count('gone')}; kept ${kept}, lost ${lost}`,
  )
  if (copies === undefined) console.log(`invented: ${await countInvented(cases, corpus, read)}`)
}
