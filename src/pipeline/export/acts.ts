import { actsOf } from '../../decide/hand/settled.ts'
import type { Ruling } from '../../model/ask/ruling.ts'
import { countRulings } from '../../model/ask/ruling-counts.ts'
import type { Disclosure } from '../../model/copy/disclosure.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { CheckStatus, Intake } from '../../model/law/intake.ts'
import type { Authority } from '../../review/decider.ts'
import type { Act } from '../../seal/journal/journal.ts'
import { countPoorer, countSetAside, type FallenProblem } from './fallen-problems.ts'
import type { Previewed } from './preview-draft.ts'

const none = { by: [], counts: {}, rootHash: null } as const

/**
 * Who prepared, what the checks of the request gave, and under which rules (CNADE 2017: who followed the procedure can prove
 * it). Pieces are not counted: beside those of the export, the number would tell that some are listed nowhere.
 */
export const proposedAct = (id: string, draft: Draft, { checks }: Intake): Act => {
  const { findings, rulings = [], preparedBy, request, versions } = draft
  const count = (status: CheckStatus): number => checks.filter((check) => check.status === status).length
  const called = request.act?.callBack ?? null
  return {
    ...{ ...none, act: 'proposed', draft: id, by: [preparedBy], versions },
    counts: {
      findings: findings.length,
      ...{ checksGreen: count('green'), checksAmber: count('amber'), checksRed: count('red') },
      checksRecorded: checks.filter(({ record }) => record !== null).length,
      ...(called === null ? {} : { callBack: 1, callConfirmed: called.result === 'confirmed' ? 1 : 0 }),
      ...(rulings.length === 0 ? {} : { replayed: rulings.length }),
    },
  }
}

type Deciders = { readonly by: string; readonly second: string | null }

const decidersIn = ({ by, second }: Deciders): readonly string[] =>
  [by, second].flatMap((name) => (name === null ? [] : [name.trim()]))

/** Answers and corrections, by kind: how many, never what they say. */
export const answeredAct = (id: string, rulings: readonly Ruling[], draft: Draft, deciders: Deciders): Act => {
  const { answers, corrections, byKind } = countRulings(rulings, draft)
  return {
    ...{ ...none, act: 'answered', draft: id, by: decidersIn(deciders) },
    counts: { answers, corrections, ...byKind },
  }
}

/** An act taken back or done again, a remark made or closed: that it was, never what it says. */
export const steppedAct = (id: string, act: 'undone' | 'redone' | 'remarked', deciders: Deciders): Act => ({
  ...{ ...none, act, draft: id, by: decidersIn(deciders) },
})

/** Whoever approves is named: they answer for the act in their office. */
export const approvedAct = (
  id: string,
  { decisions, waived, ...review }: Review,
  { rulings, authority }: Decided,
): Act => ({
  ...{ ...none, act: 'approved', draft: id, by: namesOf(review) },
  counts: {
    decisions: decisions.length,
    waived: waived ? 1 : 0,
    ...authorityCounts[authority.kind],
    ...askedOthers(rulings),
  },
})

type Decided = Pick<Draft, 'rulings'> & { readonly authority: Authority }

const authorityCounts = { director: { delegated: 0 }, delegate: { delegated: 1 }, unchecked: {} } as const

/** Accords and opinions as they stand: how many were asked, given, refused. */
const askedOthers = (rulings: Draft['rulings']): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {}
  const last = new Map([
    ...actsOf(rulings, 'accord').map((act) => [`accord ${act.pieceId}`, act.state] as const),
    ...actsOf(rulings, 'opinion').map((act) => [`opinion ${act.of}`, act.state] as const),
  ])
  for (const [key, state] of last) {
    const name = `${key.startsWith('accord') ? 'accords' : 'opinions'}${stateNames[state]}`
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

const stateNames = { asked: 'Asked', given: 'Given', refused: 'Refused' } as const

const namesOf = ({ approvedBy, secondBy }: Pick<Review, 'approvedBy' | 'secondBy'>): readonly string[] =>
  secondBy === null ? [approvedBy] : [approvedBy, secondBy]

type Sealed = {
  readonly disclosure: Pick<Disclosure, 'pieces' | 'masks'>
  readonly rootHash: string
  readonly fallen: readonly FallenProblem[]
}

/** Pieces of which no copy passed its proof, and those of which a poorer one did; nothing where all passed. */
const fallenCounts = (fallen: readonly FallenProblem[]): Readonly<Record<string, number>> => {
  const setAside = countSetAside(fallen)
  const poorer = countPoorer(fallen)
  return { ...(setAside > 0 ? { setAside } : {}), ...(poorer > 0 ? { poorer } : {}) }
}

/** `isOwnLetter`: somebody changed the letter that was proposed. */
export const exportedAct = (
  { id, review, isOwnLetter }: { readonly id: string; readonly review: Review; readonly isOwnLetter: boolean },
  { disclosure, rootHash, fallen }: Sealed,
): Act => ({
  ...{ act: 'exported', draft: id, by: namesOf(review), rootHash },
  counts: {
    pieces: disclosure.pieces.length,
    masks: disclosure.masks.length,
    letterChanged: isOwnLetter ? 1 : 0,
    ...fallenCounts(fallen),
  },
})

/** Shown to the service alone, and signed by nobody. */
export const previewedAct = (
  id: string,
  { pieces, masks, fallen }: Pick<Previewed, 'pieces' | 'masks' | 'fallen'>,
): Act => ({
  ...{ ...none, act: 'previewed', draft: id },
  counts: { pieces: pieces.length, masks, ...fallenCounts(fallen) },
})

/** Masks lifted by order of a judge: how many, never which words. */
export const revealedAct = (id: string, review: Review, masks: number): Act => ({
  ...{ ...none, act: 'revealed', draft: id, by: namesOf(review) },
  counts: { masks },
})

export const purgedAct = (id: string, files: number): Act => ({
  ...{ ...none, act: 'purged', draft: id },
  counts: { files },
})
