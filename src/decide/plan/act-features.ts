import { type ActClause, wordsOf } from '../../language/acts/clauses.ts'
import { hashText } from '../scope/what/subject-features.ts'

/**
 * What tells whether a clause of an act asks for something, or is a recital, the charge, what is known already or an
 * exclusion: its words, those before it in its sentence, how the sentence opens, and where it stands.
 */
export const visitAskedFeatures = (clauses: readonly ActClause[], at: number, visit: (hash: number) => void): void => {
  const clause = clauses[at]
  if (clause === undefined) return
  for (const feature of [...ownWords(clause), ...around(clause), ...beside(clauses, clause, at)])
    visit(hashText(feature, seed))
}

const seed = 0x6000011

const ownWords = ({ folded }: ActClause): readonly string[] => {
  const words = wordsOf(folded)
  const firsts = words.slice(0, 2).map((word, rank) => `h${rank}${word}`)
  const pairs = words.slice(1).map((word, rank) => `b${words[rank]} ${word}`)
  const stems = words.filter((word) => word.length > 4).map((word) => `p${word.slice(0, 5)}`)
  return [
    ...words.map((word) => `w${word}`),
    ...stems,
    ...pairs,
    ...firsts,
    `hh${words[0]} ${words[1]}`,
    `n${words.length >> 1}`,
  ]
}

const around = (clause: ActClause): readonly string[] => {
  const { before, opening, isQuestion, isFirst, isAfterColon, fifth, isInLastSentence } = clause
  const last = before.slice(-3).map((word, rank, all) => `v${all.length - rank}${word}`)
  const heads = opening.map((word, rank) => `s${rank}${word}`)
  const all = [...new Set(before)].map((word) => `y${word.slice(0, 6)}`)
  return [
    ...[...last, ...heads, ...all, `ss${opening[0]} ${opening[1]}`],
    ...[`q${isQuestion}`, `f${isFirst}${isQuestion}`, `c${isAfterColon}`, `at${fifth}`, `last${isInLastSentence}`],
  ]
}

/** The clause before it, and whether the next one is a question of the same sentence. */
const beside = (clauses: readonly ActClause[], clause: ActClause, at: number): readonly string[] => {
  const [before, after] = [clauses[at - 1], clauses[at + 1]]
  const told =
    before === undefined
      ? []
      : wordsOf(before.folded)
          .slice(-6)
          .map((word) => `u${word.slice(0, 6)}`)
  const joined = before === undefined ? [] : [`j${before.sentence === clause.sentence}${before.isQuestion}`]
  const next = after === undefined ? [] : [`k${after.isQuestion}${after.sentence === clause.sentence}`]
  return [...told, ...joined, ...next]
}
