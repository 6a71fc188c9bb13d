import { compileCues, hasCue } from '../../language/cues.ts'
import { daysBetween } from '../../language/dates/calendar.ts'
import { foldedKin, kin, kinOf } from '../../language/kinship.ts'
import type { ProtectionTable } from '../../model/law/law.ts'
import type { Entry } from '../scope/units/entries.ts'
import type { Judgement } from '../scope/units/scope.ts'
import type { Gender } from '../scope/who/gender.ts'
import { gateLimits } from '../thresholds.ts'

type ConsequenceInput = {
  readonly judgements: readonly Judgement[]
  /** Judgements whose unit holds a fact that waits for a second person. */
  readonly waiting: ReadonlySet<Judgement>
  readonly words: ProtectionTable['consequences']
  readonly isMinor: (personId: string) => boolean
  readonly genderOf: (personId: string) => Gender | null
}

/** What a walk from a waiting fact knows: of whom it tells, in which entry, and how many sentences ago. */
type Trail = {
  readonly victims: readonly string[]
  readonly entry: Entry
  readonly gap: number
}

/**
 * Units in scope that tell what came of a fact which waits: its mark, the tears, the words of a child, the doctor. They
 * would tell the fact itself (docs/judgement.md, « three ends »), so they wait with it. Told after it, or just before.
 */
export const consequencesOf = (input: ConsequenceInput): readonly Judgement[] => {
  const forward = walk(input, input.judgements, true)
  const backward = walk(input, [...input.judgements].reverse(), false)
  return input.judgements.filter((judgement) => forward.has(judgement) || backward.has(judgement))
}

const walk = (input: ConsequenceInput, judgements: readonly Judgement[], isAfter: boolean): ReadonlySet<Judgement> => {
  const held = new Set<Judgement>()
  let trail: Trail | null = null
  for (const judgement of judgements) {
    if (input.waiting.has(judgement)) {
      trail = { victims: victimsOf(judgement, input), entry: judgement.entry, gap: 0 }
      continue
    }
    if (trail === null) continue
    const isHeld: boolean = judgement.ground === null && tellsOf(judgement, trail, input, isAfter)
    if (isHeld) held.add(judgement)
    trail = nextTrail(trail, judgement, isHeld)
  }
  return held
}

const nextTrail = (trail: Trail, { entry }: Judgement, isHeld: boolean): Trail | null => {
  if (isHeld) return { ...trail, entry, gap: 0 }
  return trail.gap === gateLimits.sentencesBetween ? null : { ...trail, gap: trail.gap + 1 }
}

const victimsOf = ({ about }: Judgement, { isMinor }: ConsequenceInput): readonly string[] => {
  const minors = about.filter(isMinor)
  return minors.length > 0 ? minors : about
}

const tellsOf = (judgement: Judgement, trail: Trail, input: ConsequenceInput, isAfter: boolean): boolean => {
  const { about, unit, entry } = judgement
  const { marks, told } = input.words
  const isTheirs = about.some((id) => trail.victims.includes(id))
  if (entry !== trail.entry && !isNear(entry, trail.entry)) return false
  const isToThem = asObject.test(unit.folded) && entry === trail.entry
  if (hasCue(compileCues(marks), unit.folded)) return isTheirs || isToThem
  const isTold = hasCue(compileCues(told), unit.folded) || quoted.test(unit.folded)
  if (isTold && isTheirs && maySpeak(unit.folded, trail.victims, input)) return true
  return isAfter && trail.gap === 0 && entry === trail.entry && isTheirs && carriesOn.test(unit.folded)
}

const isNear = (a: Entry, b: Entry): boolean =>
  a.dates.some((one) => b.dates.some((other) => Math.abs(daysBetween(one.from, other.from)) <= gateLimits.consequence))

/** « Madame l'a emmené aux urgences »: done to the one of whom it was told. */
const near = kin('child', 'sibling')
const asObject = new RegExp(
  `(?<![a-z0-9])(?:l'(?:a|ont|avait|avons|ai|emmen|accompagn|examin|auscult|consol|conduit|amen|entend)|lui|la petite|le petit|l'enfant|sa (?:${foldedKin(kinOf('f', near))})|son (?:${foldedKin(kinOf('m', near))})|le garcon|la fillette)`,
)

/** « Il a dit en partant… » is nothing that a girl says. */
const maySpeak = (folded: string, victims: readonly string[], { genderOf }: ConsequenceInput): boolean => {
  const first = /(?<![a-z])(elle|il)s?(?![a-z])/.exec(folded)?.[1]
  const gender = first === 'elle' ? 'f' : 'm'
  return first === undefined || victims.some((id) => (genderOf(id) ?? gender) === gender)
}

const quoted = /[«“"]/

/** « Il ne parle plus », « Depuis, elle… »: goes on with what was told just before. */
const carriesOn =
  /^[^a-z0-9]{0,4}(?:(?:depuis|puis|ensuite|alors|apres|aussitot|du coup|et|mais|le soir|la nuit|le lendemain|ce soir-la),? ?)?(?:ils?|elles?|on|ca|cela|c'est|l'enfant|l[ea] petite?|le garcon|la fillette|l[ea] mineure?|l'adolescente?|l[ea] jeune)(?![a-z])/
