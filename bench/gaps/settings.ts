import { popGraphicsState, pushGraphicsState, scale, setCharacterSpacing, translate } from 'pdf-lib'
import { type Look, put, type Sheet, widthOf } from '../geometry/sheet.ts'

/** A line of words to set, and how near to each other. */
export type Job = {
  readonly words: readonly string[]
  readonly at: readonly [number, number]
  readonly look: Look & { readonly size: number }
  /** Between two words, in ems. */
  readonly gap: number
  /** For what is uneven: in [0, 1). */
  readonly next: () => number
}

export type Setting = { readonly name: string; readonly set: (sheet: Sheet, job: Job) => void }

/** Each piece where the one before ends, and `room` points on. */
const putOn = (sheet: Sheet, pieces: readonly string[], job: Job, room: (at: number) => number): void => {
  let [x] = job.at
  for (const [at, piece] of pieces.entries()) {
    put(sheet, piece, [x, job.at[1]], job.look)
    // As it is painted: a text as a whole is measured with kerning, and painted without.
    x += [...piece].reduce((sum, letter) => sum + widthOf(sheet, letter, job.look), 0) + room(at)
  }
}

const words = (sheet: Sheet, job: Job): void => putOn(sheet, job.words, job, () => job.gap * job.look.size)

/** Letter by letter: what room stands after a letter of a word, in ems. */
const letters = (sheet: Sheet, job: Job, inner: (at: number) => number, gap = job.gap): void => {
  const pieces = job.words.flatMap((word) => [...word])
  const ends = new Set<number>()
  let count = 0
  for (const word of job.words) {
    count += [...word].length
    ends.add(count - 1)
  }
  putOn(sheet, pieces, job, (at) => (inner(at) + (ends.has(at) ? gap : 0)) * job.look.size)
}

const squeezed = (sheet: Sheet, job: Job, factor: number): void => {
  sheet.page.pushOperators(pushGraphicsState(), translate(job.at[0], job.at[1]), scale(factor, 1))
  words(sheet, { ...job, at: [0, 0] })
  sheet.page.pushOperators(popGraphicsState())
}

const spaced = (sheet: Sheet, job: Job, share: number): void => {
  const room = share * job.look.size
  sheet.page.pushOperators(setCharacterSpacing(room))
  putOn(sheet, job.words, job, (at) => [...(job.words[at] ?? '')].length * room + job.gap * job.look.size)
  sheet.page.pushOperators(setCharacterSpacing(0))
}

/** Words without a space glyph; the last ones are words whose letters do not touch. */
export const settings: readonly Setting[] = [
  { name: 'word by word', set: words },
  { name: 'letter by letter', set: (sheet, job) => letters(sheet, job, () => 0) },
  {
    name: 'letter by letter, rounded places',
    set: (sheet, job) => letters(sheet, job, () => (job.next() - 0.5) * 0.03),
  },
  { name: 'squeezed to 70 %', set: (sheet, job) => squeezed(sheet, job, 0.7) },
  { name: 'letters drawn together', set: (sheet, job) => spaced(sheet, job, -0.03) },
  {
    name: 'kerned pairs',
    set: (sheet, job) => letters(sheet, job, (at) => (at % 7 === 3 ? 0.04 : at % 5 === 2 ? -0.07 : 0)),
  },
]

/** No gap of theirs is one between words but those of 0.3 em and more. */
export const wholes: readonly Setting[] = [
  { name: 'letters 0.08 apart', set: (sheet, job) => letters(sheet, job, () => 0.08, 0.3) },
  { name: 'letters 0.12 apart', set: (sheet, job) => letters(sheet, job, () => 0.12, 0.3) },
  { name: 'letters spaced by the program', set: (sheet, job) => spaced(sheet, { ...job, gap: 0.3 }, 0.2) },
  {
    name: 'letters of another font: uneven',
    set: (sheet, job) => letters(sheet, job, () => (job.next() - 0.5) * 0.16, 0.3),
  },
  {
    name: 'wide kerned pairs',
    set: (sheet, job) => letters(sheet, job, (at) => (at % 9 === 4 ? 0.06 : at % 4 === 1 ? -0.05 : 0), 0.3),
  },
  {
    name: 'cut in two runs that touch',
    set: (sheet, job) =>
      putOn(
        sheet,
        job.words.flatMap((word) => [word.slice(0, 3), word.slice(3)].filter((part) => part !== '')),
        job,
        (at) => {
          let count = 0
          for (const word of job.words) {
            count += word.length > 3 ? 2 : 1
            if (count - 1 === at) return 0.3 * job.look.size
          }
          return 0.02 * job.look.size
        },
      ),
  },
]
