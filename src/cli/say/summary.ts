import { join } from 'node:path'
import { explainText } from '../../messages/explain/explain-words.ts'
import { type Language, sentenceOf } from '../../messages/index.ts'
import { labelsOf } from '../../messages/letter/labels.ts'
import { screen } from '../../messages/screen.ts'
import { subjectLabel } from '../../messages/subject-label.ts'
import { isWhole, type Waiting } from '../../model/copy/disclosure.ts'
import { countByGround, countMasks } from '../../model/copy/mask-count.ts'
import type { Draft, Review } from '../../model/draft.ts'
import type { Ground } from '../../model/law/ground.ts'
import type { Problem } from '../../model/problem.ts'
import type { Exported } from '../../pipeline/export/export-draft.ts'
import { waitingIn } from '../../pipeline/export/waiting.ts'
import { dangerWithheld } from '../../pipeline/propose/dangers.ts'
import { draftChoices } from '../../pipeline/propose/explaining.ts'
import { touchedIn } from '../../pipeline/propose/touched.ts'
import type { Authority } from '../../review/decider.ts'
import { dueQuestions } from '../../review/open-questions.ts'
import { readLaw } from '../../store/installed/settings.ts'
import type { Output } from './output.ts'
import { type Sealed, saySealed, sealedFacts } from './say-sealed.ts'
import type { StageShare } from './stage-clock.ts'
import { adviceLines, touchedLines } from './touched-lines.ts'

/**
 * What the director should know of a draft, in sentences; on `--json`, the same as one document without any text. `masks`
 * are those that the export would bear if one person accepted the proposals.
 */
export const sayProposal = (draft: Draft, masks: number, folder: string, output: Output): void => {
  const count = (outcome: string): number => draft.decisions.filter((decision) => decision.outcome === outcome).length
  const facts = {
    findings: draft.findings.length,
    pieces: draft.dossier.pieces.length,
    disclose: count('disclose'),
    withhold: count('withhold'),
  }
  const choices = draftChoices(draft, readLaw().subjects).length
  const questions = dueQuestions(draft).length
  if (output.json) {
    output.data(
      JSON.stringify({
        ...facts,
        masks,
        choices,
        questions,
        awaiting: waitingIn(draft, null),
        subjects: draft.request.subjects,
        subjectsRead: draft.request.subjectsRead,
        problems: draft.problems,
      }),
    )
    return
  }
  const { language } = output
  output.say(screen(language, 'propose.done', facts))
  output.say(screen(language, 'propose.masks', { count: masks }))
  const read = draft.request.subjectsRead ? screen(language, 'propose.read') : ''
  output.say(screen(language, 'propose.subjects', { subjects: subjectNames(draft, language), read }))
  sayWaiting(waitingIn(draft, null), output)
  sayProblems(draft.problems, output)
  if (questions > 0) output.say(explainText(language, 'waits.propose', { count: questions, draft: folder }))
  output.say(explainText(language, 'choices.propose', { count: choices, draft: folder }))
  output.say(screen(language, 'propose.next', { draft: folder }))
}

const subjectNames = ({ request }: Draft, language: Language): string => {
  const { subjects } = readLaw()
  return request.subjects.map((id) => subjectLabel(id, subjects, language)).join(', ') || '–'
}

const sayWaiting = (counts: Waiting | null, output: Output): void => {
  if (counts !== null)
    output.say(screen(output.language, 'waiting.second', { waiting: counts.waiting, facts: counts.facts }))
}

const sayProblems = (problems: readonly Problem[], output: Output): void => {
  if (problems.length === 0) return
  output.say(screen(output.language, 'attention.title'))
  for (const sentence of new Set(problems.map((problem) => sentenceOf(problem, output.language))))
    output.say(`  • ${sentence}`)
}

type Approval = { readonly review: Review; readonly authority: Authority }

export const sayApproval = (draft: Draft, { review, authority }: Approval, output: Output): void => {
  const open = draft.decisions.filter((decision) => decision.needsSecond).length
  const danger = dangerWithheld(draft, review.decisions)
  if (output.json) {
    output.data(
      JSON.stringify({
        approvedBy: review.approvedBy,
        secondBy: review.secondBy,
        waived: review.waived,
        authority: authority.kind,
        touched: touchedIn(draft, review),
        needsSecond: open,
        awaiting: waitingIn(draft, review),
        danger: danger?.count ?? 0,
      }),
    )
    return
  }
  const { language } = output
  const second = review.secondBy === null ? '' : screen(language, 'approve.second', { second: review.secondBy })
  output.say(screen(language, 'approve.done', { by: review.approvedBy, second }))
  sayAuthority(authority, output)
  for (const line of [...adviceLines(draft, language), ...touchedLines(draft, review, language)]) output.say(line)
  if (review.waived) output.say(screen(language, 'approve.waived'))
  sayWaiting(waitingIn(draft, review), output)
  if (danger !== null) sayProblems([danger], output)
}

export const sayAuthority = (authority: Authority, output: Output): void => {
  const { language } = output
  if (authority.kind === 'unchecked') output.say(screen(language, 'approve.unchecked'))
  if (authority.kind === 'delegate') output.say(screen(language, 'approve.delegate', { act: authority.act }))
}

type ExportFacts = {
  readonly draft: Draft
  readonly review: Review
  readonly exported: Exported
  readonly out: string
  /** For whom the export was encrypted, and where its clear copy is; null when it leaves in the clear. */
  readonly sealed: Sealed | null
  readonly shares: readonly StageShare[]
}

export const sayExport = (facts: ExportFacts, output: Output): void => {
  const { exported, draft, review } = facts
  const { disclosure, proof, reference } = exported
  const pieces = countPieces(exported)
  const byGround = groundsByCount(exported)
  const second = review.secondBy === null ? draft.decisions.filter((decision) => decision.needsSecond).length : 0
  const container = join(facts.out, `${reference}.asice${facts.sealed === null ? '' : '.p7m'}`)
  if (output.json) {
    output.data(
      JSON.stringify({
        reference,
        container,
        folder: facts.sealed === null ? join(facts.out, reference) : null,
        ...(facts.sealed === null ? {} : { sealed: sealedFacts(facts.sealed) }),
        pieces,
        masks: countMasks(disclosure),
        byGround: Object.fromEntries(byGround.map(({ ground, count: masks }) => [ground, masks])),
        proof: { passed: proof.passed },
        needsSecond: second,
        awaiting: disclosure.cover.waiting,
        problems: [...draft.problems, ...exported.fallen],
        stages: facts.shares,
      }),
    )
    return
  }
  const { language } = output
  for (const line of exportLines(exported, language)) output.say(line)
  sayProblems(draft.problems, output)
  sayWaiting(disclosure.cover.waiting, output)
  if (review.waived) output.say(screen(language, 'export.waived', { by: review.approvedBy }))
  if (disclosure.cover.demonstration) output.say(screen(language, 'export.demonstration'))
  const shares = facts.shares
    .map(({ stage, share }) => `${screen(language, `stage.${stage}`)} ${Math.round(share * 100)} %`)
    .join(', ')
  output.say(screen(language, 'export.times', { shares }))
  if (facts.sealed !== null) {
    saySealed(facts.sealed, container, output)
    return
  }
  output.say(screen(language, 'export.where', { container, folder: join(facts.out, reference) }))
  output.say(
    screen(language, 'export.verify', { container: quoted(container), folder: quoted(join(facts.out, reference)) }),
  )
}

const countPieces = ({ disclosure }: Exported) => {
  const count = (...statuses: readonly string[]): number =>
    disclosure.pieces.filter((piece) => statuses.includes(piece.status)).length
  return {
    total: disclosure.pieces.length,
    whole: disclosure.pieces.filter(isWhole).length,
    framed: disclosure.pieces.filter((piece) => piece.status === 'whole' && !isWhole(piece)).length,
    masked: count('masked', 'partial'),
    withheld: count('withheld'),
    quarantined: count('quarantined'),
    containers: count('container'),
  }
}

const groundsByCount = ({ disclosure }: Exported) =>
  [...countByGround(disclosure.masks)].sort((a, b) => b.count - a.count)

/** What left, under which grounds, and what the proof found: on a terminal and on the review page. */
export const exportLines = (exported: Exported, language: Language): readonly string[] => {
  const pieces = countPieces(exported)
  const containers = pieces.containers === 0 ? '' : screen(language, 'export.containers', { count: pieces.containers })
  const framed = pieces.framed === 0 ? '' : screen(language, 'export.framed', { count: pieces.framed })
  return [
    screen(language, 'export.title', { reference: exported.reference }),
    screen(language, 'export.pieces', { ...pieces, containers, framed }),
    screen(language, 'export.masks', { count: countMasks(exported.disclosure) }),
    ...groundsByCount(exported).map(
      ({ ground, count: masks }) =>
        `  ${ground.padEnd(10)} ${String(masks).padStart(5)}  ${groundText(ground, language)}`,
    ),
    screen(language, 'export.proof', proofFacts(exported)),
    ...exported.fallen.map((problem) => `  • ${sentenceOf(problem, language)}`),
  ]
}

const groundText = (ground: Ground, language: Language): string =>
  labelsOf(language, readLaw().grounds)(`ground.${ground}`)

const proofFacts = ({ proof }: Exported) => ({
  copies: proof.copies.length,
  engines: new Set(proof.copies.flatMap((copy) => copy.engines)).size,
})

/** As a shell takes it in one piece, where it would not otherwise. */
const quoted = (path: string): string => (/^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`)
