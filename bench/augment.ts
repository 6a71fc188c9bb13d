import { type Pools, swapEntities } from './augment-swap.ts'
import type { MarkedText } from './marked.ts'
import type { Random } from './random.ts'
import { pick } from './random.ts'
import { type Edit, rewrite } from './rewrite.ts'

/**
 * One more text from one: other persons, towns and numbers, then the accidents of real files. Without capitals and
 * lower case in training, a tagger finds almost nothing in them (docs/detection.md).
 */
export const augment = (marked: MarkedText, pools: Pools, random: Random): MarkedText => {
  const swapped = swapEntities(marked, pools, random)
  const draw = random.next()
  const accident = accidents.find((one) => draw < one.upTo)
  return accident === undefined ? swapped : accident.apply(swapped, random)
}

type Accident = { readonly upTo: number; readonly apply: (marked: MarkedText, random: Random) => MarkedText }

const everyUnit = (marked: MarkedText, change: (unit: string) => string): MarkedText => {
  const edits: Edit[] = []
  for (let at = 0; at < marked.text.length; at += 1) {
    const unit = marked.text[at] ?? ''
    const changed = change(unit)
    if (changed !== unit && changed.length === 1) edits.push({ start: at, end: at + 1, text: changed })
  }
  return rewrite(marked, edits)
}

const lower = (marked: MarkedText): MarkedText => everyUnit(marked, (unit) => unit.toLowerCase())
const upper = (marked: MarkedText): MarkedText => everyUnit(marked, (unit) => unit.toUpperCase())
const dropAccents = (marked: MarkedText): MarkedText =>
  everyUnit(marked, (unit) => unit.normalize('NFD').replace(/\p{M}/gu, ''))

/** Capitals of names only are lost, as in quick notes. */
const lowerNames = (marked: MarkedText, random: Random): MarkedText => {
  const edits = marked.entities
    .filter((entity) => ['person', 'place', 'organisation', 'address'].includes(entity.category) && random.isHit(0.8))
    .map((entity) => ({ start: entity.start, end: entity.end, text: entity.text.toLowerCase() }))
  return rewrite(marked, edits)
}

const isLetter = (unit: string | undefined): boolean => unit !== undefined && /\p{L}/u.test(unit)

/** Inside words only, so that an edit never touches the edge of a mark. */
const insideWords = (
  marked: MarkedText,
  random: Random,
  chance: number,
  change: (at: number) => string,
): MarkedText => {
  const edits: Edit[] = []
  for (let at = 1; at + 1 < marked.text.length; at += 1) {
    const isInside = isLetter(marked.text[at - 1]) && isLetter(marked.text[at]) && isLetter(marked.text[at + 1])
    if (isInside && random.isHit(chance)) edits.push({ start: at, end: at + 1, text: change(at) })
  }
  return rewrite(marked, edits)
}

const mistype = (marked: MarkedText, random: Random): MarkedText =>
  insideWords(marked, random, 0.02, (at) => {
    const unit = marked.text[at] ?? ''
    return pick(random, ['', unit + unit, pick(random, [...'aeinrstulomp'], 'e')], unit)
  })

const confusions: ReadonlyMap<string, readonly string[]> = new Map([
  ['l', ['1', 'I', '|']],
  ['i', ['l', '1', 'j']],
  ['o', ['0']],
  ['O', ['0']],
  ['e', ['c']],
  ['é', ['e', '6', 'è']],
  ['m', ['rn']],
  ['n', ['ri']],
  ['h', ['b']],
  ['u', ['ii']],
  ['S', ['5']],
  ['B', ['8']],
  ['I', ['l', '1']],
])

const scan = (marked: MarkedText, random: Random): MarkedText =>
  insideWords(marked, random, 0.06, (at) => {
    const unit = marked.text[at] ?? ''
    return pick(random, confusions.get(unit) ?? [unit], unit)
  })

const wrapLines = (marked: MarkedText, random: Random): MarkedText => {
  const edits: Edit[] = []
  let column = 0
  const width = 40 + random.below(50)
  for (let at = 0; at < marked.text.length; at += 1) {
    column = marked.text[at] === '\n' ? 0 : column + 1
    if (column < width || marked.text[at] !== ' ') continue
    edits.push({ start: at, end: at + 1, text: '\n' })
    column = 0
  }
  return rewrite(marked, edits)
}

const joinLines = (marked: MarkedText): MarkedText => {
  const edits = [...marked.text.matchAll(/(?<=[^\n])\n(?=[^\n])/g)].map((match) => ({
    start: match.index,
    end: match.index + 1,
    text: ' ',
  }))
  return rewrite(marked, edits)
}

const accidents: readonly Accident[] = [
  { upTo: 0.14, apply: lower },
  { upTo: 0.24, apply: upper },
  { upTo: 0.32, apply: dropAccents },
  { upTo: 0.4, apply: lowerNames },
  { upTo: 0.46, apply: mistype },
  { upTo: 0.52, apply: scan },
  { upTo: 0.58, apply: wrapLines },
  { upTo: 0.63, apply: joinLines },
]
