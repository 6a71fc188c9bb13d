import { isEverydayWord } from '../../language/everyday-words.ts'
import { foldText } from '../../model/fold.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import { contains, overlaps, type Span } from '../../model/record/span.ts'
import { isApart } from '../scope/units/entries.ts'
import { type Unit, unitsOf } from '../scope/units/units.ts'
import { cluePattern, type FoldedPassage } from './clues.ts'
import { tellingWords } from './place-words.ts'

/** Says whether a stretch stands in words that tie a place to who is feared, and to nobody else. */
export type IsTied = (passageId: string, at: Span) => boolean

type Around = {
  readonly findings: readonly Finding[]
  readonly persons: readonly Person[]
  readonly table: ProtectionTable
}

/**
 * « M. Delmas travaille à Rotterdam »: the work, the home, the birth, the prison of the alleged perpetrator, told in a sentence
 * with nobody else in it. Where nobody is declared as hidden, or as feared, nothing is tied: doubt withholds.
 */
export const tiedTo = (passages: readonly FoldedPassage[], { findings, persons, table }: Around): IsTied => {
  const isDeclared = persons.some(({ flags, source }) => source !== 'text' && flags.includes('protectedAddress'))
  const feared = new Set(persons.filter(isFeared).map(({ id }) => id))
  if (!isDeclared || feared.size === 0) return () => false
  const ties = cluePattern(`(?:${table.elsewhere.ties.join('|')})`)
  const others = new RegExp(cluePattern(`(?:${table.elsewhere.others.join('|')})(?![a-z])`).source)
  const byPassage = groupByPassage(findings.filter(({ category }) => category === 'person'))
  const tied = new Map(
    passages.map(({ passage }) => {
      const names = byPassage.get(passage.id) ?? []
      const units = isApart(passage) ? [] : unitsOf(passage)
      const own = units.filter((unit, at) => isOf(feared, namesOf(unit, names), namesOf(units[at - 1], names), unit))
      const spans = own.filter(({ folded }) => !others.test(folded)).flatMap((unit) => tiedIn(unit, ties))
      return [passage.id, spans] as const
    }),
  )
  return (passageId, at) => (tied.get(passageId) ?? []).some((span) => contains(span, at))
}

const isFeared = ({ flags, source }: Person): boolean =>
  source !== 'text' && flags.includes('allegedPerpetrator') && !flags.includes('protectedAddress')

const namesOf = (unit: Unit | undefined, names: readonly Finding[]): readonly Finding[] =>
  unit === undefined ? [] : names.filter((name) => overlaps(name, unit))

/** The sentence names who is feared and nobody else; or goes on with « il » after one that does. */
const isOf = (
  feared: ReadonlySet<string>,
  names: readonly Finding[],
  before: readonly Finding[],
  { folded }: Unit,
): boolean => {
  const areFeared = (some: readonly Finding[]): boolean =>
    some.length > 0 && some.every(({ personId }) => personId !== null && feared.has(personId))
  return names.length > 0 ? areFeared(names) : /^\s*il(?![a-z])/.test(folded) && areFeared(before)
}

/** What follows the words that tie, to the end of the sentence. */
const tiedIn = ({ start, end, folded }: Unit, ties: RegExp): readonly Span[] => {
  const first = [...folded.matchAll(ties)][0]
  return first === undefined ? [] : [{ start: start + first.index, end }]
}

/**
 * What is covered, without the places that are tied to who is feared. A name is that of such a place only where the record
 * writes it nowhere else, in capitals or not.
 */
export const withoutElsewhere = (
  covered: readonly Finding[],
  isTied: IsTied,
  passages: readonly FoldedPassage[],
): readonly Finding[] => {
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  const named = ({ passageId, start, end }: Finding): readonly string[] =>
    namesIn(textOf.get(passageId)?.slice(start, end) ?? '')
  const tied = covered.filter((one) => isTied(one.passageId, one))
  const names = new Set(tied.flatMap(named))
  const told = new Set([...names].filter((name) => isToldOutside(name, isTied, passages)))
  return covered.filter((one) => !isTied(one.passageId, one) || named(one).some((name) => told.has(name)))
}

/** A capital, or a word that is none of the language, may name a place (« Tours », « plouer »). */
const namesIn = (text: string): readonly string[] => [
  ...tellingWords(text).filter((word) => !isEverydayWord(word)),
  ...[...text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]+/gu)].map(([name]) => foldText(name)),
]

const isToldOutside = (name: string, isTied: IsTied, passages: readonly FoldedPassage[]): boolean => {
  const whole = new RegExp(`(?<![a-z0-9])${name}(?![a-z0-9])`, 'g')
  return passages.some(({ passage, folded }) =>
    [...folded.matchAll(whole)].some(({ index }) => !isTied(passage.id, { start: index, end: index + name.length })),
  )
}
