import { isHiding, type Person } from '../../../model/record/person.ts'
import type { Span } from '../../../model/record/span.ts'
import { type Token, tokensOf } from '../hidden/canonical.ts'
import { isTellingWord, titles, ways } from '../hidden/hidden-terms.ts'
import { leastWord, whoHides } from '../hidden/place-words.ts'
import { nearAny } from './near-words.ts'
import type { Stretch } from './stretches.ts'

/** What no answer opens: the words of the home that is declared, and of every place that nobody has opened. */
export type Closed = {
  /** Whether the stretch is of the closed home by its street, or by all that it tells. */
  readonly isWhole: (stretch: Stretch) => boolean
  /** The parts of a stretch that stay masked: towns and post codes of the closed home. */
  readonly partsOf: (stretch: Stretch) => readonly Span[]
}

/** The words of the addresses that a description gives of those who hide, where it says that somebody does. */
export const declaredWords = (persons: readonly Person[]): ReadonlySet<string> =>
  new Set(
    addressesOf(persons)
      .flatMap(tokensOf)
      .map(({ word }) => word)
      .filter(tells),
  )

const tells = (word: string): boolean =>
  /^\d{5}$/.test(word) || (word.length >= leastWord && isTellingWord(word) && !ways.has(word))

const addressesOf = (persons: readonly Person[]): readonly string[] =>
  persons.some(isHiding)
    ? persons.flatMap(({ id, address }) => (address == null || !whoHides(persons).has(id) ? [] : [address]))
    : []

export const closedBy = (persons: readonly Person[], closed: readonly Stretch[]): Closed => {
  const declared = addressesOf(persons)
  const words = new Set([...declaredWords(persons), ...closed.flatMap((one) => one.words.map(({ word }) => word))])
  const streets = new Set([
    ...declared.flatMap(streetWords),
    ...closed.flatMap((one) => one.words.flatMap(({ word, isStreet }) => (isStreet ? [word] : []))),
  ])
  const pairs = new Set([...declared.map(tokensOf), ...closed.map(({ tokens }) => tokens)].flatMap(plainPairs))
  const isClosed = nearAny(words)
  const isStreet = nearAny(streets)
  /** Both halves of « Val-Belle » where « Valbelle » is closed, and the other way. */
  const marksOf = ({ tokens }: Stretch): readonly boolean[] =>
    tokens.map(({ word }, at) => {
      const [before, after] = [tokens[at - 1]?.word, tokens[at + 1]?.word]
      const halves = [
        word,
        ...(before === undefined ? [] : [before + word]),
        ...(after === undefined ? [] : [word + after]),
      ]
      return halves.some((one, rank) => (rank === 0 ? tells(one) && isClosed(one) : words.has(one)))
    })
  return {
    isWhole: (stretch) => {
      const { tokens } = stretch
      if (plainPairs(tokens).some((pair) => pairs.has(pair))) return true
      const marks = marksOf(stretch)
      if (!marks.includes(true)) return false
      return (
        tokens.some(({ word }) => tells(word) && isStreet(word)) ||
        !tokens.some(({ word }, at) => marks[at] !== true && tells(word))
      )
    },
    partsOf: (stretch) => runsOf(stretch.tokens, marksOf(stretch)),
  }
}

/** « rue du Centre », « Grande Rue »: of names that tell nothing, two words together. */
const plainPairs = (tokens: readonly Token[]): readonly string[] =>
  tokens.slice(1).flatMap(({ word: next }, at) => {
    const word = tokens[at]?.word ?? ''
    const isOfWay = ways.has(next) ? !ways.has(word) : ways.has(word) && !titles.has(next)
    return isOfWay && ![word, next].some((one) => tells(one) || /^\d/.test(one)) ? [`${word} ${next}`] : []
  })

/** Words of the street of an address: after the way, up to a comma, a figure or « à ». */
const streetWords = (address: string): readonly string[] => {
  const tokens = tokensOf(address)
  const way = tokens.find(({ word }) => ways.has(word))
  if (way === undefined) return []
  const end = way.end + address.slice(way.end).search(/[,;\n(–\d]|\s(?:à|au)\s|$/i)
  return tokens.flatMap(({ word, start }) => (start >= way.end && start < end && tells(word) ? [word] : []))
}

/** Words that stay masked, with what stands between them and a post code beside: each run as one span. */
const runsOf = (tokens: readonly Token[], marks: readonly boolean[]): readonly Span[] => {
  const isShut = (at: number): boolean =>
    marks[at] === true || (/^\d{5}$/.test(tokens[at]?.word ?? '') && (marks[at - 1] === true || marks[at + 1] === true))
  const runs: { start: number; end: number; last: number }[] = []
  for (const [at, { start, end }] of tokens.entries()) {
    if (!isShut(at)) continue
    const run = runs.at(-1)
    if (run?.last === at - 1) Object.assign(run, { end, last: at })
    else runs.push({ start, end, last: at })
  }
  return runs.map(({ start, end }) => ({ start, end }))
}
