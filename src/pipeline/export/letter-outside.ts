import { holderOf } from '../../decide/gates/gates.ts'
import { actsOf } from '../../decide/hand/settled.ts'
import type { Cover, Disclosure, Outside, Redacted } from '../../model/copy/disclosure.ts'
import type { Words } from '../../model/copy/label.ts'
import type { LetterFacts } from '../../model/copy/letter.ts'
import { bearingOf } from '../../model/copy/piece-reading.ts'
import type { Draft } from '../../model/draft.ts'
import type { Decision } from '../../model/law/decision.ts'
import { groundsWith } from '../../model/law/ground.ts'
import type { Law } from '../../model/law/law.ts'
import { outsideGround } from '../../model/law/outside-ground.ts'
import type { Problem } from '../../model/problem.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Labelling } from '../../redact/label-marks.ts'
import { leaveOutside } from '../../redact/outside.ts'
import { redact } from '../../redact/redact.ts'
import type { LetterDesk } from '../../reply/letter-facts.ts'
import { isPerson, isSilent, letterOutcomeOf } from '../../reply/letter-text.ts'
import type { Told } from '../../reply/told.ts'
import { draftFacts } from '../load/letter-desk.ts'
import { pieceReadings } from './piece-readings.ts'

/**
 * What leaves, as it is told outside: cut by what was decided, then without what is listed nowhere. `labelling` gives
 * marks their letters; only the copies print them.
 */
export const discloseOutside = (input: {
  readonly draft: Draft
  readonly decisions: readonly Decision[]
  readonly cover: Cover
  readonly desk: LetterDesk
  readonly words: Words
  readonly labelling?: Labelling
}): Told => {
  const { draft, decisions, cover, desk } = input
  const { dossier, findings } = draft
  const labelled = input.labelling === undefined ? {} : { labelling: input.labelling }
  const readings = pieceReadings(draft, decisions)
  const redacted = withBearings(redact({ dossier, findings, decisions, cover, ...labelled }), readings)
  const facts = { ...draftFacts(draft, desk, input.words), given: givenTexts(draft, decisions) }
  const within = letterOutcomeOf(redacted.disclosure, facts)
  const rule = facts.maySilence ? desk.table.secretExistence : null
  const outside = leaveOutside({
    ...{
      redacted,
      dossier,
      groundOf: outsideGround(desk.law.grounds, isPerson(facts)),
      rule,
      isSilent: facts.reply !== null && isSilent(within, facts),
      listsNothing: facts.given !== null,
      isForPerson: isPerson(facts),
    },
    apart: piecesTold(draft, 'piece.homonym', 'piece.other-birth'),
    hushed: piecesTold(draft, 'piece.author-hushed'),
  })
  const outcome = letterOutcomeOf(outside.disclosure, facts)
  const disclosure = { ...outside.disclosure, pieces: withRecorded(outside, draft, desk.law) }
  return { ...outside, disclosure, inside: redacted.disclosure, readings, facts, outcome }
}

const scopeGrounds = groundsWith('scope')

/** Where the grounds of a piece that is withheld whole say that it is beside the request: what in it is not. */
const withBearings = ({ disclosure, ...redacted }: Redacted, readings: Told['readings']): Redacted => {
  const pieces = disclosure.pieces.map((piece) => {
    const isBeside = piece.status === 'withheld' && piece.grounds.every((ground) => scopeGrounds.has(ground))
    const bearing = isBeside ? bearingOf(readings.get(piece.id)) : null
    return bearing === null ? piece : { ...piece, bearing }
  })
  return { ...redacted, disclosure: { ...disclosure, pieces } }
}

/** What covers words on purpose; a name or a place that was seen inside an address or a firm is part of it. */
const masking: ReadonlySet<string> = new Set(['scope', 'protection', 'reviewer'])

/** The lines of a letter that gives values alone: one that anything masks, here or by hand, is none. */
const givenTexts = ({ given, findings, request }: Draft, decisions: readonly Decision[]): LetterFacts['given'] => {
  if (given === undefined) return null
  const closed = new Set(decisions.filter(({ outcome }) => outcome === 'withhold').map(({ findingId }) => findingId))
  const masked = findings.filter(({ id, detector }) => closed.has(id) && masking.has(detector))
  return given.map(({ rank, field, value }) => {
    const asked = request.persons[rank - 1]
    const isMasked = masked.some((one) => value !== null && one.passageId === value.passageId && overlaps(one, value))
    return {
      person: asked === undefined ? '' : [...asked.given, ...asked.family].join(' '),
      field,
      value: value === null || isMasked ? null : value.words.replaceAll(/\s+/g, ' ').trim(),
    }
  })
}

/** Pieces with what the director recorded of them: the letter says no accord asked for, and no reason, that nobody recorded. */
const withRecorded = (
  { disclosure, outsideOf }: Outside,
  { rulings = [], dossier }: Draft,
  law: Law,
): Disclosure['pieces'] => {
  const recordId = new Map([...outsideOf].map(([id, as]) => [as, id]))
  return disclosure.pieces.map((piece) => {
    const id = recordId.get(piece.id) ?? piece.id
    const state = actsOf(rulings, 'accord').findLast((act) => act.pieceId === id)?.state
    const own = dossier.pieces.find((one) => one.id === id)
    const holder = own === undefined ? null : holderOf(own, law)
    const motif = actsOf(rulings, 'motif').findLast((act) => act.pieceId === id)?.text
    return {
      ...piece,
      ...(state === 'asked' || state === 'refused' ? { accord: state } : {}),
      ...(holder === null ? {} : { holder }),
      ...(motif === undefined ? {} : { motif }),
    }
  })
}

/** Pieces of which the proposal told this. */
const piecesTold = ({ problems }: Draft, ...codes: readonly ToldOfPiece[]): ReadonlySet<string> =>
  new Set(
    problems.flatMap((problem) => (isToldOfPiece(problem) && codes.includes(problem.code) ? [problem.pieceId] : [])),
  )

type ToldOfPiece = 'piece.homonym' | 'piece.other-birth' | 'piece.author-hushed'

const isToldOfPiece = (problem: Problem): problem is Extract<Problem, { readonly code: ToldOfPiece }> =>
  problem.code === 'piece.homonym' || problem.code === 'piece.other-birth' || problem.code === 'piece.author-hushed'
