import type { Ground } from '../../../model/law/ground.ts'
import type { UnitStep } from '../../steps.ts'
import { topicScores } from '../../thresholds.ts'
import type { Unit } from '../units/units.ts'
import type { Topic } from './topic.ts'

const { clear, clearWhenShort, shortWords, carriedLeast, carried, farthest } = topicScores

/**
 * How a unit was read, for whoever weighs a doubt: how many it names of those asked about, by name and by kinship, and of
 * others; whether somebody else was spoken of before; how many days it stands from the period (null: nothing dates it).
 */
export type Reading = {
  readonly isSure: boolean
  readonly isDated: boolean
  readonly isUnplaced: boolean
  readonly named: number
  readonly byKin: number
  readonly others: number
  readonly wasOther: boolean
  /** A child whom nobody asks about confides something (study 4.3). */
  readonly isChildSpeaking: boolean
  readonly daysOut: number | null
  /** An entry of the period tells it of a time before. */
  readonly isReported?: boolean
  /** It is of another who bears the name of a person asked for. */
  readonly isNamesakes?: boolean
  /** Nothing says which of those who bear the name it is of. */
  readonly isAnybodys?: boolean
}

/** What was read of a unit before it is judged: whom it is about, whether its day is asked, how far it is on the subject. */
export type UnitFacts = {
  readonly unit: Unit
  readonly about: readonly string[]
  readonly isSure: boolean
  readonly isInPeriod: boolean
  readonly isUnplaced: boolean
  readonly topic: Topic
  readonly reading: Reading
}

/** Which of person, period and subject fails first. */
export const scopeSteps: readonly UnitStep[] = [
  {
    id: 'person',
    of: 'scope',
    fails: (_, { about, reading }) => (about.length === 0 || reading.isAnybodys === true ? 'HORS-PERS' : null),
  },
  { id: 'period', of: 'scope', fails: (_, { isInPeriod }) => (isInPeriod ? null : 'HORS-PER') },
  { id: 'subject', of: 'scope', fails: (all, unit, at) => (isOnSubject(all, unit, at) ? null : 'HORS-OBJ') },
]

/** The ground of the first step that fails; null when none does. */
export const groundOf = (
  all: readonly UnitFacts[],
  unit: UnitFacts,
  at: number,
  steps: readonly UnitStep[],
): Ground | null => {
  for (const step of steps) {
    const ground = step.of === 'scope' ? step.fails(all, unit, at) : null
    if (ground !== null) return ground
  }
  return null
}

/** Units of fewer words need a higher score: short units are often headings. */
const isShort = ({ folded }: Unit): boolean => (folded.match(/[a-z]{2,}/g) ?? []).length < shortWords

/** On the subject by itself. */
export const isClear = (unit: Unit, { asked }: Pick<Topic, 'asked'>): boolean =>
  asked >= (isShort(unit) ? clearWhenShort : clear)

/** On the subject itself, or between the sentences that are and not clearly about something else. */
const isOnSubject = (drafts: readonly UnitFacts[], own: UnitFacts, at: number): boolean => {
  if (isClear(own.unit, own.topic)) return true
  if (!own.isSure) return false
  const best = Math.max(0, ...carriedTo(drafts, own, at))
  return best >= carriedLeast && Math.max(best, own.topic.asked) >= own.topic.other
}

/** What the neighbours of the same passage that are themselves in scope carry to a sentence. */
const carriedTo = (drafts: readonly UnitFacts[], own: UnitFacts, at: number): readonly number[] => {
  const from = Math.max(0, at - farthest)
  return drafts.slice(from, at + farthest + 1).flatMap((draft, rank) => {
    const isNeighbour = draft !== own && draft.unit.passage === own.unit.passage
    const isAsked = draft.about.length > 0 && draft.isInPeriod && draft.topic.asked >= clear
    return isNeighbour && isAsked ? [draft.topic.asked * (carried[Math.abs(from + rank - at)] ?? 0)] : []
  })
}
