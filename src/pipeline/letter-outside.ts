import type { Cover, Disclosure } from '../model/copy/disclosure.ts'
import { isHandedOver, type LetterFacts, type LetterOutcome } from '../model/copy/letter.ts'
import type { Draft } from '../model/draft.ts'
import type { Decision } from '../model/law/decision.ts'
import type { Labelling } from '../redact/label-marks.ts'
import { redact } from '../redact/redact.ts'
import { outsideGround } from '../reply/outside-grounds.ts'
import { letterOutcomeOf, silent } from '../write/letter/letter-text.ts'
import { leaveOutside, type Outside } from './annex-outside.ts'
import { type LetterDesk, letterFactsOf, type Words } from './letter.ts'

/** `inside`: the same with every piece, its own number and its real ground, for the internal annex. */
export type Told = Outside & {
  readonly inside: Disclosure
  readonly facts: LetterFacts
  readonly outcome: LetterOutcome
}

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
  const redacted = redact({ dossier, findings, decisions, cover, ...labelled })
  const facts = letterFactsOf(draft, desk, input.words)
  const within = letterOutcomeOf(redacted.disclosure, facts)
  const rule = facts.maySilence ? desk.table.secretExistence : null
  const isSilent = !isHandedOver(within) && facts.reply !== null && silent.has(facts.reply)
  const outside = leaveOutside({
    ...{ redacted, dossier, groundOf: outsideGround(desk.law.grounds), rule, isSilent },
    apart: piecesTold(draft, 'piece.homonym'),
    hushed: piecesTold(draft, 'piece.author-hushed'),
  })
  const outcome = letterOutcomeOf(outside.disclosure, facts)
  return { ...outside, inside: redacted.disclosure, facts, outcome }
}

/** Pieces of which the proposal told this. */
const piecesTold = ({ problems }: Draft, code: 'piece.homonym' | 'piece.author-hushed'): ReadonlySet<string> =>
  new Set(problems.flatMap((problem) => (problem.code === code ? [problem.pieceId] : [])))
