import type { AnswerProblem } from './answer-problem.ts'
import type { Refusal } from './ask/flaw.ts'
import type { BackupProblem } from './backup-index.ts'
import type { BatchProblem } from './batch-problem.ts'
import type { CheckProblem } from './check-problem.ts'
import type { AnewCause, FallPlace } from './copy/fall.ts'
import type { SenderKey } from './copy/sender.ts'
import type { GivenField } from './given.ts'
import type { Stop } from './law/intake.ts'
import type { MachineProblem } from './machine-problem.ts'
import type { Format } from './record/piece.ts'
import type { ClosedPeriod } from './record/request.ts'
import type { RecordProblem } from './record-problem.ts'
import type { SourceProblem } from './source-problem.ts'

/**
 * Trouble as data: a code, ids and numbers, never a word from a dossier. Sentences live in `messages/`.
 * `path` values are places in the user's own YAML (line, key), never values read from a piece.
 */
export type Problem =
  | BatchProblem
  // Settings and files that the user writes.
  | { readonly code: 'yaml.missing'; readonly file: string }
  /** `file`: its name or the option that gives it; null where only its place on the command line tells. */
  | { readonly code: 'file.not-plain'; readonly file: string | null }
  | { readonly code: 'file.not-opened'; readonly file: string }
  | { readonly code: 'file.too-large'; readonly file: string | null; readonly megabytes: number }
  | { readonly code: 'yaml.not-utf8'; readonly file: string }
  | { readonly code: 'yaml.garbled'; readonly file: string; readonly line: number }
  | { readonly code: 'yaml.broken'; readonly file: string; readonly line: number }
  | { readonly code: 'yaml.comma'; readonly file: string; readonly line: number }
  | {
      readonly code: 'yaml.unknown-key'
      readonly file: string
      readonly line: number
      readonly key: string
      readonly accepted: readonly string[]
    }
  | {
      readonly code: 'yaml.bad-value'
      readonly file: string
      readonly line: number
      readonly key: string
      readonly accepted: readonly string[]
    }
  | { readonly code: 'yaml.day-ahead'; readonly file: string; readonly key: string; readonly today: string }
  | { readonly code: 'pipeline.unknown'; readonly name: string; readonly accepted: readonly string[] }
  | { readonly code: 'pipeline.unknown-part'; readonly name: string; readonly accepted: readonly string[] }
  | { readonly code: 'policy.ground-missing'; readonly rule: string }
  | { readonly code: 'policy.rule-twice'; readonly file: string; readonly rule: string }
  | { readonly code: 'policy.rule-reserved'; readonly file: string; readonly rule: string }
  | {
      readonly code: 'policy.rule-unreachable'
      readonly file: string
      readonly rule: string
      readonly hiddenBy: readonly string[]
    }
  | ({ readonly code: 'policy.looser'; readonly file: string } & LooserPolicy)
  | {
      readonly code: 'law.not-valid'
      readonly table: 'regimes' | 'grounds'
      readonly name: string | null
      readonly from: string | null
      readonly to: string | null
    }
  // The settings of a whole machine, and backups.
  | MachineProblem
  | BackupProblem
  // Sources of a batch.
  | SourceProblem
  // What a person answered to the questions of a batch.
  | AnswerProblem
  // What a person compared side by side.
  | CheckProblem
  // Records of an export (a batch).
  | RecordProblem
  // The optional local model.
  | { readonly code: 'local-model.package-missing'; readonly name: string }
  /** A package that is installed apart (src/model/missing-package.ts). */
  | { readonly code: 'package.missing'; readonly name: string; readonly version: string }
  | { readonly code: 'local-model.folder-missing' }
  | { readonly code: 'local-model.file-missing'; readonly file: ModelFile }
  | { readonly code: 'local-model.broken'; readonly file: ModelFile }
  | { readonly code: 'local-model.wrong-kind' }
  | {
      readonly code: 'local-model.unmapped-label'
      readonly labels: readonly string[]
      readonly accepted: readonly string[]
    }
  | { readonly code: 'local-model.unknown-label'; readonly label: string; readonly accepted: readonly string[] }
  // Weights that come with Requis.
  | { readonly code: 'subject-model.broken' }
  // Reading.
  | { readonly code: 'dossier.not-found' }
  | { readonly code: 'dossier.empty' }
  | { readonly code: 'dossier.only-own' }
  | { readonly code: 'dossier.other-name' }
  | {
      readonly code: 'dossier.left-out'
      readonly what: OwnKind
      readonly count: number
      /** The piece that holds them; null: they stand in the dossier itself. */
      readonly pieceId: string | null
    }
  | { readonly code: 'read.unsupported'; readonly pieceId: string }
  | { readonly code: 'read.empty'; readonly pieceId: string }
  | { readonly code: 'read.encrypted'; readonly pieceId: string }
  | { readonly code: 'read.broken'; readonly pieceId: string }
  | { readonly code: 'read.no-text'; readonly pieceId: string }
  | { readonly code: 'read.page-no-text'; readonly pieceId: string; readonly page: number }
  | { readonly code: 'read.image-not-read'; readonly pieceId: string; readonly page: number }
  | { readonly code: 'read.image-read'; readonly pieceId: string; readonly images: number; readonly doubts: number }
  | { readonly code: 'read.recognised'; readonly pieceId: string; readonly pages: number; readonly doubts: number }
  | { readonly code: 'read.too-large'; readonly pieceId: string }
  | { readonly code: 'read.symlink'; readonly pieceId: string }
  | { readonly code: 'read.not-plain'; readonly pieceId: string }
  | { readonly code: 'read.not-opened'; readonly pieceId: string }
  | { readonly code: 'read.over-budget'; readonly pieceId: string; readonly what: OverBudget }
  | { readonly code: 'read.missing-file'; readonly pieceId: string }
  | { readonly code: 'read.duplicate-name'; readonly pieceId: string }
  | { readonly code: 'read.unlisted'; readonly pieceId: string }
  | { readonly code: 'read.binary'; readonly pieceId: string }
  | { readonly code: 'read.left-out'; readonly pieceId: string; readonly what: LeftOut }
  | { readonly code: 'read.needs-office'; readonly pieceId: string }
  | {
      readonly code: 'read.not-listed'
      readonly pieceId: string
      readonly format: Format
      readonly pipeline: string
    }
  | { readonly code: 'read.inside-left'; readonly pieceId: string; readonly count: number; readonly why: InsideLeft }
  // Detecting and deciding.
  | { readonly code: 'detect.unmapped'; readonly findingId: string }
  | { readonly code: 'detect.no-findings' }
  | { readonly code: 'person.unknown-role'; readonly personId: string }
  | { readonly code: 'person.plain-name'; readonly personId: string; readonly count: number }
  | { readonly code: 'piece.unknown-profession'; readonly pieceId: string }
  | { readonly code: 'request.other-kind'; readonly asked: string; readonly pipeline: string }
  | { readonly code: 'piece.title-replaced'; readonly pieceId: string }
  /** The name of a person of the request, with another birth date; alone, or beside others of the record. */
  | { readonly code: 'piece.homonym'; readonly pieceId: string }
  | { readonly code: 'piece.namesake-lines'; readonly pieceId: string }
  | { readonly code: 'piece.other-birth'; readonly pieceId: string }
  /** The author asks in it that nobody know: its quality is not printed outside. */
  | { readonly code: 'piece.author-hushed'; readonly pieceId: string }
  /** Its head names a judge as its addressee; dossier.yaml says nothing of it. */
  | { readonly code: 'gate.made-for-read'; readonly pieceId: string }
  | { readonly code: 'request.no-subject' }
  | { readonly code: 'request.excludes' }
  | { readonly code: 'request.excludes-asked' }
  | { readonly code: 'request.widened' }
  | { readonly code: 'request.no-basis' }
  | {
      readonly code: 'given.several'
      readonly rank: number
      readonly field: GivenField
      readonly pieces: readonly string[]
    }
  | { readonly code: 'given.not-searched' }
  | { readonly code: 'parent.not-held' }
  | { readonly code: 'parent.withdrawn' }
  | { readonly code: 'parent.unknown' }
  | { readonly code: 'parent.told-otherwise' }
  | {
      readonly code: 'danger.withheld'
      readonly count: number
      readonly pieces: readonly { readonly pieceId: string; readonly count: number }[]
    }
  /** A check that lets no piece leave, and who may lift it. */
  | ({ readonly code: 'request.stopped' } & Stop)
  | { readonly code: 'request.no-authorisation' }
  | { readonly code: 'request.person-not-found'; readonly rank: number }
  | { readonly code: 'request.homonym'; readonly rank: number }
  | { readonly code: 'request.ambiguous'; readonly rank: number }
  | { readonly code: 'request.contradicted'; readonly rank: number }
  | { readonly code: 'request.two-periods' }
  | { readonly code: 'request.period-unread' }
  | { readonly code: 'request.period-read'; readonly periods: readonly ClosedPeriod[] }
  | { readonly code: 'request.several-periods'; readonly periods: readonly ClosedPeriod[] }
  | { readonly code: 'request.periods-left'; readonly periods: readonly ClosedPeriod[] }
  | { readonly code: 'request.partial-name'; readonly rank: number }
  | { readonly code: 'request.name-only'; readonly rank: number }
  | { readonly code: 'request.text-only'; readonly rank: number }
  | { readonly code: 'request.is-act' }
  | { readonly code: 'request.is-folder' }
  | { readonly code: 'request.is-description' }
  | { readonly code: 'request.exists' }
  | { readonly code: 'request.no-input' }
  | { readonly code: 'request.act-not-found' }
  | { readonly code: 'request.wide'; readonly what: 'persons' | 'period' }
  | { readonly code: 'gate.accord' | 'gate.accord-law'; readonly pieceId: string }
  | { readonly code: 'piece.hidden-words'; readonly ids: readonly string[] }
  | { readonly code: 'gate.excluded'; readonly pieceId: string }
  | { readonly code: 'gate.lawyer'; readonly pieceId: string }
  | { readonly code: 'gate.court'; readonly pieceId: string }
  | { readonly code: 'gate.source'; readonly pieceId: string }
  | { readonly code: 'gate.held'; readonly pieceId: string; readonly ground: string }
  | { readonly code: 'gate.director'; readonly pieceId: string; readonly ground: string }
  // Draft and review.
  | { readonly code: 'draft.not-found' }
  | { readonly code: 'draft.broken' }
  | { readonly code: 'draft.exists' }
  | { readonly code: 'draft.no-secret' }
  | { readonly code: 'draft.no-code' }
  | { readonly code: 'draft.other-key' }
  | { readonly code: 'draft.changed' }
  | { readonly code: 'draft.extra'; readonly count: number }
  | { readonly code: 'draft.other-record' }
  | { readonly code: 'draft.other-rules' }
  | { readonly code: 'draft.raced' }
  | { readonly code: 'draft.locked'; readonly pid: number }
  | { readonly code: 'draft-key.not-found' }
  | { readonly code: 'draft-key.broken' }
  | { readonly code: 'draft-key.not-writable' }
  | { readonly code: 'draft-key.backup-beside' }
  | { readonly code: 'draft.passphrase-missing' }
  | { readonly code: 'draft.passphrase-short'; readonly least: number }
  | { readonly code: 'draft.passphrase-differs' }
  | { readonly code: 'draft.wrong-passphrase' }
  | { readonly code: 'draft.must-encrypt' }
  | { readonly code: 'draft.no-letter' }
  | { readonly code: 'purge.not-draft' }
  | { readonly code: 'purge.foreign'; readonly count: number }
  | { readonly code: 'purge.not-confirmed' }
  | { readonly code: 'purge.declined' }
  | { readonly code: 'purge.incomplete'; readonly left: number }
  // The journal of acts.
  | { readonly code: 'journal.not-found' }
  | { readonly code: 'journal.not-writable' }
  | { readonly code: 'journal.locked'; readonly pid: number }
  | { readonly code: 'journal.broken' }
  | { readonly code: 'journal.refused' }
  | { readonly code: 'journal.no-acts' }
  | { readonly code: 'mask.unknown'; readonly count: number }
  | { readonly code: 'piece.unknown'; readonly ids: readonly string[] }
  | { readonly code: 'passage.unknown'; readonly pieceId: string; readonly count: number }
  | { readonly code: 'review.open'; readonly undecided: number }
  | { readonly code: 'review.exists' }
  | { readonly code: 'review.floor'; readonly count: number; readonly grounds: readonly string[] }
  | { readonly code: 'review.same-person' }
  | { readonly code: 'review.not-decider'; readonly why: 'unknown' | 'dates' | 'kind' }
  | { readonly code: 'review.second-same' }
  | { readonly code: 'review.names-unclear' }
  | { readonly code: 'review.own-signature' }
  | { readonly code: 'review.second-needed'; readonly count: number }
  | { readonly code: 'review.name-missing' }
  | { readonly code: 'review.questions'; readonly count: number }
  | { readonly code: 'review.remarks'; readonly count: number }
  | { readonly code: 'steps.none' }
  | { readonly code: 'steps.two' }
  | { readonly code: 'remark.nowhere' }
  // The review page.
  | { readonly code: 'desk.bad-body' }
  | { readonly code: 'desk.port-taken'; readonly port: number }
  | { readonly code: 'desk.no-page' }
  | { readonly code: 'help.no-site' }
  | { readonly code: 'desk.nobody' }
  | { readonly code: 'desk.no-out' }
  | { readonly code: 'desk.busy' }
  | { readonly code: 'desk.unknown-piece' }
  | { readonly code: 'start.none' }
  | { readonly code: 'start.unread' }
  | { readonly code: 'start.bad-value'; readonly key: string; readonly accepted: readonly string[] }
  // Decisions given as a file.
  | { readonly code: 'decisions.refused'; readonly refusals: readonly Refusal[] }
  | { readonly code: 'decisions.none' }
  | { readonly code: 'decisions.reviewed' }
  | { readonly code: 'letter.unknown-mark'; readonly line: number }
  | { readonly code: 'letter.other-outcome' }
  | { readonly code: 'letter.secret-existence'; readonly line: number }
  | { readonly code: 'letter.empty' }
  | { readonly code: 'letter.to-complete' }
  /** Where to answer from is still what an example says, or is said nowhere. */
  | { readonly code: 'letter.example'; readonly keys: readonly SenderKey[] }
  | { readonly code: 'letter.sender-missing'; readonly keys: readonly SenderKey[] }
  | { readonly code: 'register.broken' }
  // Writing, proving, sealing.
  | { readonly code: 'out.not-empty' }
  | { readonly code: 'out.nested' }
  | { readonly code: 'out.exists' }
  | { readonly code: 'out.no-space' }
  | { readonly code: 'out.too-large' }
  | { readonly code: 'out.not-writable' }
  | { readonly code: 'out.held-open' }
  | { readonly code: 'write.failed'; readonly pieceId: string }
  | { readonly code: 'prove.residue'; readonly count: number; readonly maskIds: readonly string[] }
  | { readonly code: 'prove.unreadable'; readonly name: string }
  /** No copy of a piece passed its proof; a poorer one did, of those pages or, with none, of all of it. */
  | { readonly code: 'prove.set-aside'; readonly pieceId: string; readonly places: readonly FallPlace[] }
  | {
      readonly code: 'prove.poorer'
      readonly pieceId: string
      readonly pages: readonly number[]
      readonly places: readonly FallPlace[]
    }
  /** A copy in the format of its file did not pass: the piece leaves in another. */
  | { readonly code: 'prove.not-own'; readonly pieceId: string; readonly places: readonly FallPlace[] }
  /** A facsimile was asked, and no page of the piece keeps its layout. */
  | { readonly code: 'write.laid-anew'; readonly pieceId: string; readonly cause: AnewCause }
  | { readonly code: 'preview.unstamped' }
  | { readonly code: 'key.not-found' }
  | { readonly code: 'key.broken' }
  | { readonly code: 'key.wrong-password' }
  | { readonly code: 'key.unsupported' }
  /** The certificate is that of a certification authority. */
  | { readonly code: 'key.authority' }
  | { readonly code: 'key.pbmac1' }
  | { readonly code: 'key.no-password' }
  | { readonly code: 'key.exists' }
  | { readonly code: 'key.expired'; readonly until: string }
  | { readonly code: 'key.not-yet-valid'; readonly from: string }
  | { readonly code: 'key.weak'; readonly bits: number }
  | { readonly code: 'recipient.none' }
  | { readonly code: 'recipient.not-found' }
  | { readonly code: 'recipient.not-certificate'; readonly rank: number }
  | { readonly code: 'recipient.several'; readonly rank: number }
  | { readonly code: 'recipient.unsupported'; readonly rank: number }
  | { readonly code: 'recipient.weak'; readonly rank: number; readonly bits: number }
  | { readonly code: 'recipient.usage'; readonly rank: number }
  | { readonly code: 'recipient.not-yet-valid'; readonly rank: number; readonly from: string }
  | { readonly code: 'recipient.expired'; readonly rank: number; readonly until: string }
  | { readonly code: 'supersedes.refused' }
  | { readonly code: 'supersedes.other-request' }
  | { readonly code: 'tsa.unreachable' }
  | { readonly code: 'tsa.refused'; readonly status: number }
  | { readonly code: 'tsa.bad-answer'; readonly flaw: TokenFlaw }
  | { readonly code: 'tsa.bad-url' }
  // Proofs that no certificate is revoked, put in the export (level LT).
  | { readonly code: 'revocation.no-date' }
  | { readonly code: 'revocation.no-authority' }
  | { readonly code: 'revocation.unreachable' }
  | { readonly code: 'revocation.unproved'; readonly rank: number }
  | { readonly code: 'revocation.bad-answer'; readonly service: 'crl' | 'ocsp'; readonly flaw: RevocationFlaw }
  | {
      readonly code: 'revocation.bad-file'
      readonly flag: '--crl' | '--ocsp'
      readonly rank: number
      readonly flaw: RevocationFlaw
    }
  | {
      readonly code: 'revocation.revoked'
      readonly whose: 'signer' | 'authority' | 'time-stamping'
      readonly date: string
      readonly why: string
    }
  // A key on a card, a USB token or an HSM. `labels` are those of the person's own tokens or keys.
  | { readonly code: 'key.module-not-found' }
  | { readonly code: 'key.module-broken' }
  | { readonly code: 'key.no-token' }
  | { readonly code: 'key.unknown-token'; readonly labels: readonly string[] }
  | { readonly code: 'key.several-tokens'; readonly labels: readonly string[] }
  | { readonly code: 'key.wrong-pin'; readonly lastTry: boolean }
  | { readonly code: 'key.last-try' }
  | { readonly code: 'key.token-locked' }
  | { readonly code: 'key.pin-to-change' }
  | { readonly code: 'key.token-empty' }
  | { readonly code: 'key.unknown-key'; readonly labels: readonly string[] }
  | { readonly code: 'key.several-keys'; readonly labels: readonly string[] }
  | { readonly code: 'key.no-certificate' }
  | { readonly code: 'key.no-mechanism' }
  | { readonly code: 'key.token-removed' }
  | { readonly code: 'key.token-failed'; readonly call: string; readonly rv: string }
  | { readonly code: 'verify.not-found' }
  | { readonly code: 'verify.sealed' }
  | { readonly code: 'verify.not-folder' }
  | { readonly code: 'verify.none-found' }
  | { readonly code: 'verify.not-export' }
  | { readonly code: 'verify.other-folder' }
  | { readonly code: 'verify.preview' }
  | { readonly code: 'reveal.not-found' }
  | { readonly code: 'reveal.broken' }
  // The rest.
  | { readonly code: 'usage'; readonly what: string }
  /** A function of the library was given something that it does not take: `what` is the name of a parameter, or of a kind of value. */
  | { readonly code: 'library.argument'; readonly call: string; readonly what: string }
  | { readonly code: 'not-available'; readonly what: string }
  | { readonly code: 'internal' }

/** Where a policy is looser than the association's: the rule that is, and what it touches (an id, a ground, a kind). */
export type LooserPolicy = {
  readonly what: 'disclosed' | 'second' | 'gate' | 'ground' | 'disputed' | 'scope' | 'own-access' | 'basis'
  readonly rule: string | null
  readonly name: string
}

/** Why a revocation list or an OCSP response proves nothing (RFC 5280 6.3.3, RFC 6960 3.2). */
export type RevocationFlaw =
  | 'unreadable'
  | 'signature'
  | 'responder'
  | 'stale'
  | 'not-yet'
  | 'no-next-update'
  | 'indirect'
  | 'partial'
  | 'unknown-extension'
  | 'unknown-status'
  | 'elsewhere'

/** What is wrong with a time stamp token (RFC 3161). */
export type TokenFlaw =
  | 'unreadable'
  | 'imprint'
  | 'nonce'
  | 'policy'
  | 'algorithm'
  | 'certificate'
  | 'usage'
  | 'signature'
  | 'validity'
  | 'clock'
  | 'untrusted'
  | 'too-large'

/** What a data file held besides values, and that no copy shows. */
export type LeftOut = 'macros' | 'pictures' | 'binary' | 'hidden'

/** Requis' own files, which are no piece of a record. */
export type OwnKind =
  | 'draft'
  | 'export'
  | 'preview'
  | 'request'
  | 'act'
  | 'decisions'
  | 'batch'
  | 'verify-page'
  | 'reveal'
  | 'description'

/** Why files inside a file were not opened: too deep in each other, too many, or too many bytes. */
export type InsideLeft = 'depth' | 'count' | 'size'

/** What a piece takes too much of: time or memory to read, more text than is judged in one piece, or in the pieces of a dossier together. */
export type OverBudget = 'time' | 'memory' | 'text' | 'dossier-text'

export type ProblemCode = Problem['code']

/** The files that the folder of a local model holds (`tokenizer_config.json` may lack). */
export type ModelFile = 'config.json' | 'tokenizer.json' | 'tokenizer_config.json' | 'model.onnx'

export class RequisError extends Error {
  readonly problem: Problem

  constructor(problem: Problem) {
    super(problem.code)
    this.name = 'RequisError'
    this.problem = problem
  }
}
