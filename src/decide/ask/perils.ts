import { absoluteGrounds, type Ground } from '../../model/law/ground.ts'
import { handsOverFacts } from '../../model/law/policy.ts'
import type { Finding } from '../../model/record/finding.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import { wordsOf } from '../scope/who/namesake/named-in.ts'
import { askLimits } from '../thresholds.ts'
import type { Candidate } from './candidates.ts'

/**
 * What a wrong « keep » would do with a sentence, and why it is in no question with plain facts. `whose`: it may be of another of the
 * name, or nothing says for certain of whom; `shows`: who spoke, or a hidden place beside which it stands.
 */
export type Perils = { readonly whose: 'namesake' | 'who' | null; readonly shows: 'informant' | 'hideout' | null }

export const perilsOf = (candidate: Candidate, bench: Bench): Perils => {
  if (!handsOverFacts(bench.policy)) return { whose: null, shows: null }
  const isHiding = candidate.masked.some(({ decision }) => hides.has(decision.ground))
  const shows = isPointing(candidate, bench) ? 'informant' : isHiding ? 'hideout' : null
  return { whose: asksWhose(candidate, bench), shows }
}

/** Of whom a sentence is, where a person must say it and did not yet. */
export const asksWhose = (placed: Pick<Candidate, 'piece' | 'judgement' | 'ground'>, bench: Bench): Perils['whose'] =>
  !handsOverFacts(bench.policy) || placed.ground === null || placed.judgement.isWhoseTold === true
    ? null
    : whoseOf(placed, bench)

/** Who speaks in confidence is asked about for that; what all but its delicacy keeps is somebody's. */
const whoseOf = (candidate: Pick<Candidate, 'piece' | 'judgement'>, bench: Bench): Perils['whose'] => {
  if (mayBeNamesakes(candidate, bench)) return 'namesake'
  const { about, reading, isDelicate, isHushed } = candidate.judgement
  return isDelicate !== true && !isHushed && (about.length === 0 || !reading.isSure) ? 'who' : null
}

/** Someone asks for silence in the sentence itself, or who alerted is masked in it. */
const isPointing = ({ judgement, masked }: Candidate, { asksSilence }: Bench): boolean =>
  (judgement.isHushed && asksSilence(judgement.unit.folded) !== null) ||
  masked.some(({ decision }) => decision.ground === 'AUT-SIGN')

const hides: ReadonlySet<Ground | null> = new Set(absoluteGrounds)

/**
 * A sentence of a piece that gives the name another birth or another life, a row that nothing dates beside such, and one that nobody
 * asked for was found in, which bears a name of theirs, or stands in a piece that tells of another of the name.
 */
export const mayBeNamesakes = (placed: Pick<Candidate, 'piece' | 'judgement'>, bench: Bench): boolean => {
  const { reading, about, unit } = placed.judgement
  if (isHeldAsNamesakes(placed, bench)) return true
  if (about.length > 0 && reading.isSure) return false
  const named = (bench.byPassage.get(unit.passage.id) ?? []).filter(
    (one) => one.category === 'person' && overlaps(one, unit),
  )
  return fateOf(placed, bench) === 'own' || named.some((one) => bearsName(one, unit.passage.text, bench))
}

/** Nothing but what its piece tells of another of the name keeps it from being about those asked for. */
export const isHeldAsNamesakes = (placed: Pick<Candidate, 'piece' | 'judgement'>, bench: Bench): boolean => {
  const { isNamesakes, isAnybodys } = placed.judgement.reading
  return fateOf(placed, bench) === 'other-birth' || isNamesakes === true || isAnybodys === true
}

const fateOf = ({ piece }: Pick<Candidate, 'piece'>, { namesakes }: Bench) => namesakes.ofPiece.get(piece.id) ?? null

/** Whom of those asked for a sentence may be of: those whose name it bears; where it bears none, any of them. */
export const bearersIn = (
  { judgement }: Pick<Candidate, 'judgement'>,
  { personOf, targetIds }: Bench,
): readonly string[] => {
  const words = wordsOf(judgement.unit.folded)
  const bearers = targetIds.filter((id) => {
    const { given = [], family = [] } = personOf.get(id) ?? {}
    return [...wordsOf([...given, ...family].join(' '))].some((word) => words.has(word))
  })
  return bearers.length > 0 ? bearers : targetIds
}

/**
 * Surely somebody's name, and not that of anybody asked for: who says of whom a sentence is does not say that this one may be known.
 */
export const namesAnother = (finding: Finding, text: string, bench: Bench): boolean =>
  finding.category === 'person' &&
  finding.confidence >= askLimits.sureName &&
  !bench.targetIds.includes(finding.personId ?? '') &&
  !bearsName(finding, text, bench)

/** Words of the name of somebody asked for, of whom they are not read. A relative of another given name is no namesake. */
const bearsName = (
  { personId, start, end }: Pick<Finding, 'personId' | 'start' | 'end'>,
  text: string,
  { personOf, targetIds }: Bench,
): boolean => {
  if (targetIds.includes(personId ?? '')) return false
  const written = personOf.get(personId ?? '')
  const isDeclared = written?.source === 'dossier'
  const words = isDeclared ? wordsOf(written.given.join(' ')) : wordsOf(text.slice(start, end))
  return targetIds.some((id) => {
    const { given = [], family = [] } = personOf.get(id) ?? {}
    return [...wordsOf([...given, ...(isDeclared ? [] : family)].join(' '))].some((word) => words.has(word))
  })
}
