import type { Problem, ProblemCode } from '../model/problem.ts'

/** Exit codes of docs/contract.md. When several hold: 2, 1, 4, 3, 5 in that order. */
export const exitCodes = { done: 0, failed: 1, usage: 2, reviewOpen: 3, residue: 4, quarantine: 5, refused: 6 } as const

const usage: ReadonlySet<ProblemCode> = new Set([
  'usage',
  'tsa.bad-url',
  'revocation.no-date',
  'yaml.missing',
  'yaml.broken',
  'yaml.garbled',
  'yaml.unknown-key',
  'yaml.comma',
  'yaml.bad-value',
  'yaml.day-ahead',
  'pipeline.unknown',
  'pipeline.unknown-part',
  'local-model.folder-missing',
  'local-model.file-missing',
  'local-model.unmapped-label',
  'local-model.unknown-label',
  'policy.ground-missing',
  'policy.rule-twice',
  'policy.rule-reserved',
  'policy.rule-unreachable',
  'policy.looser',
  'dossier.not-found',
  'dossier.only-own',
  'draft.not-found',
  'draft.broken',
  'draft.no-secret',
  'draft-key.not-found',
  'draft-key.broken',
  'draft-key.backup-beside',
  'verify.not-folder',
  'verify.none-found',
  'verify.other-folder',
  'reveal.not-found',
  'reveal.broken',
  'draft.must-encrypt',
  'purge.not-draft',
  'purge.not-confirmed',
  'mask.unknown',
  'piece.unknown',
  'passage.unknown',
  'review.name-missing',
  'decisions.refused',
  'decisions.none',
  'request.other-kind',
  'request.exists',
  'request.is-act',
  'request.is-folder',
  'request.is-description',
  'request.no-input',
  'request.act-not-found',
  'recipient.none',
  'out.nested',
  'recipient.not-found',
  'recipient.not-certificate',
  'recipient.several',
  'key.unknown-token',
  'key.several-tokens',
  'key.unknown-key',
  'key.several-keys',
])

const open: ReadonlySet<ProblemCode> = new Set([
  'review.open',
  'review.questions',
  'review.same-person',
  'review.not-decider',
  'review.second-same',
  'review.names-unclear',
  'review.own-signature',
  'review.second-needed',
  'letter.unknown-mark',
  'letter.other-outcome',
  'letter.secret-existence',
  'letter.empty',
  'letter.to-complete',
])

export const exitCodeOf = (problem: Problem): number => {
  if (usage.has(problem.code)) return exitCodes.usage
  if (problem.code === 'prove.residue') return exitCodes.residue
  if (problem.code === 'journal.refused' || problem.code === 'verify.preview') return exitCodes.refused
  return open.has(problem.code) ? exitCodes.reviewOpen : exitCodes.failed
}
