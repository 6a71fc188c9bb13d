import { monthWords } from '../../../language/months.ts'
import { parseName } from '../../../language/person-name.ts'
import { weekdayNames } from '../../../language/weekdays.ts'
import { fold, type Token } from '../../engine/tokens.ts'
import { classOf } from '../../engine/word-class.ts'
import { shortNames } from '../../lexicon.ts'
import { writtenForms } from '../../thresholds.ts'
import type { Form } from './propagate-tree.ts'

/** The usual short forms of a given name (`pipelines/lexicon/persons/short-names.txt`). */
const usualOf: ReadonlyMap<string, readonly string[]> = (() => {
  const shorts = new Map<string, string[]>()
  for (const line of shortNames.split('\n')) {
    const [short = '', ...names] = line.split(' ')
    for (const name of names) shorts.set(name, [...(shorts.get(name) ?? []), short])
  }
  return shorts
})()

/** « Dom » for Dominique, « Laeti » for Laetitia: usual ones, and starts that are neither a word nor another's name. */
export const shortsOf = (word: Token): readonly string[] => {
  if (!classOf(word.text).given) return []
  const starts = Array.from({ length: Math.max(0, word.folded.length - writtenForms.short - 1) }, (_, at) =>
    word.folded.slice(0, at + writtenForms.short),
  )
  return [...(usualOf.get(word.folded) ?? []).filter((short) => !isCommon(short)), ...starts.filter(isFree)]
}

const isCommon = (short: string): boolean => classOf(short).ordinary || days.some((day) => day.startsWith(short))

const isFree = (start: string): boolean => classOf(start).unknown && !isCommon(start)

/** « Mar. », « Jan. » shorten a day or a month. */
const days: readonly string[] = [...weekdayNames.split('|'), ...monthWords].map(fold)

/** « Lebrun » for Le Brun, « Danjou » for d'Anjou, « Jeanmarc » for Jean-Marc: two words of a name as one. */
export const wholesOf = (value: string, words: readonly Token[]): readonly Token[] =>
  words.flatMap((word, at) => {
    const next = words[at + 1]
    if (next === undefined || !isOneName(value.slice(word.end, next.start), word)) return []
    const text = `${word.text}${next.text.toLowerCase()}`
    return text.length < writtenForms.whole ? [] : [{ ...word, text, end: next.end, folded: fold(text) }]
  })

const isOneName = (gap: string, word: Token): boolean =>
  /^['’-]$/.test(gap) || (gap === ' ' && classOf(word.text).particle)

type Letters = { readonly steps: readonly string[]; readonly care: Form['care'] }

/** « J-M », « JM D'Anjou » for Jean-Marc D'Anjou; « GR » in a cell for Geneviève Rochefort. */
export const lettersOf = (value: string): readonly Letters[] => {
  const { given, family } = parseName(value.replaceAll('’', "'"))
  const [own, name] = [partsOf(given.join(' ')), partsOf(family.join(' '))]
  const composed = own.length > 1 ? [dashed(own)] : []
  if (own.length === 0 || name.length === 0) return composed
  const letters = openingsOf(own)
  const joined =
    own.length > 1
      ? [
          [letters, ...name],
          [...letters, ...name],
        ]
      : []
  const ends = new Set([openingsOf(name), openingsOf(name.filter((part) => !classOf(part).particle))])
  return [
    ...composed,
    ...joined.map((steps) => ({ steps, care: 'capital' as const })),
    ...[...ends]
      .map((end) => letters + end)
      .filter(isNoCode)
      .map((steps) => ({ steps: [steps], care: 'cell' as const })),
  ]
}

const openingsOf = (parts: readonly string[]): string => parts.map((part) => part.slice(0, 1)).join('')

const isNoCode = (letters: string): boolean =>
  letters.length > 1 &&
  !classOf(letters).acronym &&
  !classOf(letters).ordinary &&
  !classOf(letters.toUpperCase()).acronym

const dashed = (own: readonly string[]): Letters => ({ steps: own.map((part) => part.slice(0, 1)), care: 'dashed' })

const partsOf = (name: string): readonly string[] =>
  name
    .split(/[\s'-]+/)
    .filter((part) => part !== '')
    .map(fold)
