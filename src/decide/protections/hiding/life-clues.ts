import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { landmarks } from '../../../language/lexicon.ts'
import { foldText } from '../../../model/fold.ts'
import type { ProtectionTable } from '../../../model/law/law.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import type { Person } from '../../../model/record/person.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { type Unit, unitsOf } from '../../scope/units/units.ts'
import type { Gender } from '../../scope/who/gender.ts'
import { ownGender } from '../../scope/who/may-bear.ts'
import { type Clue, cluePattern, type FoldedPassage, withWords } from '../clues.ts'

const places = `(?:${landmarks
  .split('\n')
  .map((word) => foldText(word.replace(/~$/, '')))
  .join('|')})`

type Known = {
  readonly findings: readonly Finding[]
  readonly persons: readonly Person[]
  readonly hidden: ReadonlySet<string>
}

/**
 * What a sentence about somebody in hiding tells of her life: what is heard from her home, by what she comes, where she works, learns or
 * prays, how she looks and calls herself now. Of another's life nothing is a clue.
 */
export const lifeClues = (
  passages: readonly FoldedPassage[],
  { life: { words, patterns } }: Pick<ProtectionTable, 'life'>,
  known: Known,
): readonly Clue[] => {
  const found = patterns.map((source) => cluePattern(withWords(source, { REPERE: places, ...words })))
  const named = groupByPassage(known.findings.filter(({ category }) => category === 'person'))
  return passages.flatMap(({ pieceId, passage }) =>
    unitsOf(passage).flatMap((unit) => {
      const around = mentionsIn(unit, named.get(passage.id) ?? [], known)
      return found
        .flatMap((pattern) => [...unit.folded.matchAll(pattern)])
        .filter((match) => isHers(match, unit, around))
        .map(({ index, 0: told }) => ({
          pieceId,
          passage,
          start: unit.start + index,
          end: unit.start + index + told.length,
        }))
    }),
  )
}

/** Who is named in a sentence, places as in the sentence, and of what gender those are who hide. */
type Around = {
  readonly names: readonly (Span & { readonly isHidden: boolean; readonly gender: Gender | null })[]
  readonly genders: ReadonlySet<Gender | null>
}

const mentionsIn = (unit: Unit, findings: readonly Finding[], { persons, hidden }: Known): Around => {
  const genderOf = (id: string | null): Gender | null => {
    const person = persons.find((one) => one.id === id)
    return person === undefined ? null : ownGender(person)
  }
  return {
    names: findings
      .filter((one) => overlaps(one, unit) && isWritten(unit, one))
      .map(({ start, end, personId }) => ({
        ...{ start: start - unit.start, end: end - unit.start },
        ...{ isHidden: hidden.has(personId ?? ''), gender: genderOf(personId) },
      })),
    genders: new Set([...hidden].map(genderOf)),
  }
}

/** « balcon » was taken for a name: where names have capitals, a word without one is none. */
const isWritten = ({ passage: { text } }: Unit, { start, end }: Span): boolean =>
  /\p{Lu}/u.test(text.slice(start, end)) || !/\p{Lu}/u.test(text)

/** Whom the words that lead to it speak of: the last name, or the pronoun after it. */
const isHers = (match: RegExpMatchArray, unit: Unit, { names, genders }: Around): boolean => {
  const lead = (match.index ?? 0) + (match.groups?.lead?.length ?? 0)
  const isThere = names.some(({ isHidden }) => isHidden)
  // « De sa chambre, elle entend Marc hurler » is the fact.
  const end = (match.index ?? 0) + match[0].length
  const isNamed = (one: Span): boolean => one.start >= lead && one.start < end && !isPlaceName(unit, one)
  if (names.some((one) => !one.isHidden && isNamed(one))) return false
  if (match.groups?.near !== undefined) return !formerHome.test(match[0]) && !isWithHim(match[0], genders)
  if (match.groups?.her !== undefined) return (isThere || names.length === 0) && !isOfAnother(match[0], unit, genders)
  // « Giflée par Marc, elle… »: who did it is no subject.
  const before = names.filter(
    ({ start, end, isHidden }) => end <= lead && (isHidden || !agent.test(unit.folded.slice(0, start))),
  )
  const last = before.at(-1)
  const pronoun = [...unit.folded.slice(last?.end ?? 0, lead).matchAll(subject)].at(-1)?.[1] ?? null
  // « Inès a vu Marc en descendant du bac »: whom the sentence opens with.
  const opens = gerund.test(unit.folded.slice(0, lead)) ? before[0] : last
  if (pronoun === null)
    return last === undefined ? !someoneElse.test(unit.folded.slice(0, lead)) : opens?.isHidden === true
  if (!/^(?:il|elle)/.test(pronoun)) return isThere || before.length === 0
  const gender: Gender = pronoun.startsWith('il') ? 'm' : 'f'
  const mayBeAnother = before.some((one) => !one.isHidden && (one.gender ?? gender) === gender)
  return (genders.has(gender) || genders.has(null)) && (isThere || !mayBeAnother)
}

/** « La cour de leur ancienne maison » is where it happened, and no longer where she is. */
const formerHome = /(?<![a-z])(?:ancien(?:ne)?s?|ex-[a-z]+|conjugale?s?|communs?|commune|d'avant|d'alors)(?![a-z])/

/** « Chez lui », where no man hides. */
const isWithHim = (words: string, genders: Around['genders']): boolean =>
  /(?<![a-z])chez lui(?![a-z])/.test(words) && !genders.has('m') && !genders.has(null)

/** « Il dort en bas de la gare »: told of somebody of another gender, and of nobody who hides. */
const isOfAnother = (words: string, { folded }: Unit, genders: Around['genders']): boolean => {
  const told = [...folded.slice(0, folded.indexOf(words)).matchAll(subject)].at(-1)?.[1] ?? ''
  if (!/^(?:il|elle)/.test(told) || genders.has(null)) return false
  return !genders.has(told.startsWith('il') ? 'm' : 'f')
}

/** « Les cloches de Saint-Aubert »: taken for somebody's name. */
const isPlaceName = ({ folded }: Unit, { start, end }: Span): boolean =>
  /^(?:st|ste|saint|sainte|notre[- ]dame)(?![a-z])/.test(folded.slice(start, end)) ||
  /(?<![a-z])(?:st|ste|saint|sainte)[- ]$/.test(folded.slice(0, start))

const agent = new RegExp(`(?<![a-z])par (?:(?:${foldedTitles(everyday)}).? ?)?$`)
const gerund = /(?<![a-z])en [a-z]{2,12}ant $/

const subject = /(?<![a-z'])(elles?|ils?|on|nous|je|j')(?![a-z-])/g

/** « Le gardien travaille à… » */
const someoneElse =
  /(?<![a-z])(?:le|un|son|ce|mon|notre|la|une|sa|cette|ma|l') ?[a-z-]{3,20}(?: [a-z-]{3,16})? ?(?:qui )?$/
