import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { clausesOfAct } from '../src/language/acts/clauses.ts'

/** A stretch of an act that asks for something, and for which subjects. */
export type ActMark = { readonly start: number; readonly end: number; readonly subjects: readonly string[] }

export type MarkedAct = {
  readonly author: string
  readonly subjects: readonly string[]
  readonly asks: string
  readonly marks: readonly ActMark[]
}

/** `fixtures/training/acts/*.tsv`: subjects, values, words with `[[subject subject:stretch]]` marks. Errors name the line, never its words. */
export const readActs = (folder: string): readonly MarkedAct[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), 'utf8')
        .split('\n')
        .flatMap((line, at) => {
          const [subjects, , words, ...rest] = line.split('\t')
          if (line === '') return []
          if (subjects === undefined || words === undefined || rest.length > 0)
            throw new Error(`${name}, line ${at + 1}`)
          return [{ author: name.replace('.tsv', ''), subjects: subjects.split(' '), ...splitMarks(words) }]
        }),
    )

const splitMarks = (words: string): Pick<MarkedAct, 'asks' | 'marks'> => {
  const marks: ActMark[] = []
  let asks = ''
  let from = 0
  for (const { index, 0: whole, 1: subjects = '', 2: stretch = '' } of words.matchAll(
    /\[\[([^:\]]{1,120}):([^\]]{1,2000})\]\]/g,
  )) {
    asks += words.slice(from, index)
    marks.push({ start: asks.length, end: asks.length + stretch.length, subjects: subjects.split(/[ ,]+/) })
    asks += stretch
    from = index + whole.length
  }
  return { asks: asks + words.slice(from), marks }
}

/** For each clause of an act the subjects that it asks for; none where it asks nothing. */
export const askedIn = ({ asks, marks }: MarkedAct): readonly (readonly string[])[] =>
  clausesOfAct(asks).map(({ start, end }) => {
    const over = marks.filter((mark) => {
      const common = Math.min(mark.end, end) - Math.max(mark.start, start)
      return common > 0 && (common >= ofClause * (end - start) || common >= ofMark * (mark.end - mark.start))
    })
    return [...new Set(over.flatMap(({ subjects }) => subjects))]
  })

/** Shares of a clause, or of a mark, that must be in common for the clause to ask what is marked. By hand. */
const ofClause = 0.5
const ofMark = 0.6
