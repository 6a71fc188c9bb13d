import type { Draft } from '../model/draft.ts'
import { foldText } from '../model/fold.ts'
import { type Ground, groundSchema } from '../model/law/ground.ts'
import type { SubjectTable } from '../model/law/law.ts'
import type { Finding } from '../model/record/finding.ts'
import { parentIdOf } from '../model/record/piece-number.ts'
import { guessesIn, type MakeOnSubject, unsureAside } from './doubts.ts'
import { coversOver, type DraftIndex, groundOf, type Spot, spotOf } from './view.ts'

/** In the order in which a director looks: what is doubtful, then what is sure and hers to sign. */
export const choiceKinds = [
  'request',
  'person-unsure',
  'date-unsure',
  'doubt',
  'ocr',
  'profession',
  'two-persons',
  'gate',
  'hear-author',
] as const

export type ChoiceKind = (typeof choiceKinds)[number]

/** One thing to look at: what of one kind shares a piece and a ground. `count` is how many elements it settles. */
export type Choice = {
  readonly kind: ChoiceKind
  readonly pieceIds: readonly string[]
  readonly ground: Ground | null
  readonly count: number
  readonly findingIds: readonly string[]
  readonly spots: readonly Spot[]
}

/**
 * What a director has to look at in a draft, doubtful first. Judgements of scope are not kept in a draft: what could be
 * in scope is read from the findings of what was put aside.
 */
export const choicesOf = (
  view: DraftIndex,
  subjects: SubjectTable,
  makeOnSubject: MakeOnSubject,
): readonly Choice[] => {
  const { draft } = view
  const guesses = guessesIn(view)
  const choices = [
    ...requestChoices(draft),
    ...unsureChoices(view, unsureAside(view, subjects, makeOnSubject)),
    ...grouped('doubt', guesses, view, sharedKey(guesses, view)),
    ...grouped('ocr', readByMachine(view), view),
    ...professionChoices(draft),
    ...grouped('two-persons', needingTwo(view), view),
    ...gateChoices(view),
    ...authorChoices(draft),
  ]
  const rank = (choice: Choice): number => choiceKinds.indexOf(choice.kind)
  return [...choices].sort((a, b) => rank(a) - rank(b) || b.count - a.count)
}

const bare = (kind: ChoiceKind, count: number, pieceIds: readonly string[] = []): Choice => ({
  kind,
  pieceIds,
  ground: null,
  count,
  findingIds: [],
  spots: [],
})

type KeyOf = (finding: Finding) => string

/** Words that are doubted in several pieces are one choice for all of them. */
const sharedKey = (findings: readonly Finding[], view: DraftIndex): KeyOf => {
  const piecesOf = new Map<string, Set<string>>()
  for (const finding of findings) {
    const words = wordsOf(finding, view)
    piecesOf.set(words, (piecesOf.get(words) ?? new Set()).add(finding.pieceId))
  }
  return (finding) => {
    const words = wordsOf(finding, view)
    return (piecesOf.get(words)?.size ?? 0) > 1 ? `words ${words}` : finding.pieceId
  }
}

const wordsOf = ({ passageId, start, end }: Finding, view: DraftIndex): string =>
  foldText(view.passageOf.get(passageId)?.text.slice(start, end) ?? '')

/** One choice for each piece and ground. */
const grouped = (
  kind: ChoiceKind,
  findings: readonly Finding[],
  view: DraftIndex,
  keyOf: KeyOf = ({ pieceId }) => pieceId,
): readonly Choice[] => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const key = `${groundOf(finding, view) ?? ''} ${keyOf(finding)}`
    groups.set(key, [...(groups.get(key) ?? []), finding])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    return [
      {
        ...bare(kind, group.length, [...new Set(group.map((finding) => finding.pieceId))]),
        ground: groundOf(first, view),
        findingIds: group.map((finding) => finding.id),
        spots: group.map((finding) => spotOf(finding, view)),
      },
    ]
  })
}

/** What is doubtful in the request itself is settled with whoever asks, once. */
const requestChoices = ({ problems, request, policyKind }: Draft): readonly Choice[] => {
  const doubts = problems.filter(({ code }) => code.startsWith('request.')).length
  const count = doubts + (request.subjectsRead && policyKind !== 'redact-only' ? 1 : 0)
  return count === 0 ? [] : [bare('request', count)]
}

const unsureChoices = (view: DraftIndex, aside: readonly Finding[]): readonly Choice[] => {
  const of = (ground: Ground): readonly Finding[] => aside.filter((finding) => groundOf(finding, view) === ground)
  return [...grouped('person-unsure', of('HORS-PERS'), view), ...grouped('date-unsure', of('HORS-PER'), view)]
}

const readByMachine = (view: DraftIndex): readonly Finding[] =>
  view.draft.findings.filter((finding) => finding.detector === 'ocr-doubt' && coversOver(finding, view).length === 0)

const professionChoices = ({ problems }: Draft): readonly Choice[] =>
  problems.flatMap((problem) =>
    problem.code === 'piece.unknown-profession' ? [bare('profession', 1, [problem.pieceId])] : [],
  )

/** Facts that leave with two signatures only; the sentence around them goes with them. */
const needingTwo = (view: DraftIndex): readonly Finding[] =>
  view.draft.findings.filter(
    (finding) =>
      finding.detector !== 'scope' &&
      view.decisionOf.get(finding.id)?.needsSecond === true &&
      coversOver(finding, view).length === 0,
  )

/** A piece and what it holds are one choice; where one reason holds the whole record back, that is one choice too. */
const gateChoices = (view: DraftIndex): readonly Choice[] => {
  const held = view.draft.findings.filter((finding) => finding.detector === 'scope' && finding.why === 'gate')
  const pieces = [...new Set(held.map((finding) => finding.pieceId))]
  const grounds = new Set(held.map((finding) => groundOf(finding, view)))
  const readable = view.draft.dossier.pieces.filter((piece) => piece.passages.some(({ role }) => role !== 'hidden'))
  const [ground = null] = grounds
  if (pieces.length > 1 && pieces.length === readable.length && grounds.size === 1)
    return [{ ...bare('gate', pieces.length, pieces), ground }]
  return pieces
    .filter((id) => !pieces.includes(parentIdOf(id) ?? ''))
    .map((id) => {
      const first = held.find((finding) => finding.pieceId === id)
      return { ...bare('gate', 1, [id]), ground: first === undefined ? null : groundOf(first, view) }
    })
}

/** Whoever is bound by a secret is heard once for each ground, not for each piece. */
const authorChoices = ({ problems }: Draft): readonly Choice[] => {
  const piecesOf = new Map<Ground, string[]>()
  for (const problem of problems) {
    if (problem.code !== 'gate.director') continue
    const ground = groundSchema.parse(problem.ground)
    piecesOf.set(ground, [...(piecesOf.get(ground) ?? []), problem.pieceId])
  }
  return [...piecesOf].map(([ground, ids]) => ({ ...bare('hear-author', ids.length, ids), ground }))
}
