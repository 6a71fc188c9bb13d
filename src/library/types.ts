/**
 * What whoever calls the library sees. This file imports nothing: what it says is what is promised (docs/library.md,
 * « Stability »), whatever becomes of the program behind it.
 */

/** The language of sentences, letters and bordereaux. */
export type Language = 'fr' | 'en'

/** A file in memory. `name` may hold folders (`2024/note.pdf`); it is shown to the director, and leaves in no copy. */
export type FileInMemory = { readonly name: string; readonly bytes: Uint8Array }

/** Trouble as data: a code of docs/contract.md, with numbers and ids, never a word of a record. `sentenceOf` says it. */
export type ShownProblem = { readonly code: string; readonly [field: string]: unknown }

/** The steps of the work, in their order: the first three are those of `propose`, the others those of `preview` and `exportDossier`. */
export type ShownStage = 'read' | 'detect' | 'propose' | 'redact' | 'write' | 'prove' | 'seal'

/** `done` of `total` pieces or copies of the running stage; both 0 as it begins. */
export type Progress = { readonly stage: ShownStage; readonly done: number; readonly total: number }

/** `signal` stops the act between two pieces at the latest, and its reason is thrown; nothing is written then. */
export type Followed = {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/**
 * `folder`: the path of a folder, an archive or one file; or `files` in memory, with the text of a `dossier.yaml` where there is
 * one. `request`: the path of a `request.yaml`; or `requestText`, its text. `pipeline`: one of those shipped, by its name, or
 * the path of a YAML file.
 */
export type DossierSource = {
  readonly folder?: string
  readonly files?: readonly FileInMemory[]
  readonly description?: string
  readonly request?: string
  readonly requestText?: string
  readonly pipeline?: string
}

/** A record and its request, opened: no piece is read yet. */
export type ShownDossier = {
  /** Files that will be read. */
  readonly files: number
  readonly reference: string | null
  readonly requestKind: string
  /** What was left out of the record, and what the reader of the request should know. */
  readonly problems: readonly ShownProblem[]
}

/** How a record is proposed. */
export type ProposeOptions = Followed & {
  /** Who prepares; by default, the account of the system. Whoever prepares never approves. */
  readonly preparedBy?: string
}

/** `name` is that of the file: for the director's screen alone. `unread`: parts of it that nobody could read. */
export type DraftPiece = {
  readonly id: string
  readonly name: string | null
  readonly problem: ShownProblem | null
  readonly unread: number
}

/** A record with what is proposed for it: it holds personal data, in memory. */
export type ShownDraft = {
  readonly reference: string | null
  readonly pieces: readonly DraftPiece[]
  readonly findings: number
  /** Masks that the copies would bear if it were approved as it is. */
  readonly masks: number
  /** Questions that are due. */
  readonly questions: number
  readonly problems: readonly ShownProblem[]
}

/** `all`: also those that are not due. */
export type QuestionOptions = { readonly language?: Language; readonly all?: boolean }

/** One answer that a question takes. `isDefault`: what holds where nobody answers, which withholds. */
export type QuestionOption = { readonly id: string; readonly label: string; readonly isDefault: boolean }

/** `text`: the sentence as it would leave, what stays masked in it as `[CODE]`. */
export type QuestionItem = {
  readonly id: string
  readonly piece: string
  readonly page: number | null
  readonly text: string
  readonly needsSecond: boolean
}

/** What a person is asked before the draft leaves. `several`: more than one option may be answered. `needsSecond`: two persons must answer. */
export type ShownQuestion = {
  readonly id: string
  readonly kind: string
  readonly ask: string
  readonly why: string
  readonly several: boolean
  readonly needsSecond: boolean
  readonly options: readonly QuestionOption[]
  readonly items: readonly QuestionItem[]
}

/** `question` and `answer` are ids of a question and of its options; `items`: another answer for some of its sentences, by their ids. */
export type Answer = {
  readonly question: string
  readonly answer: string | readonly string[]
  readonly items?: Readonly<Record<string, string>>
}

/** What a file of decisions holds (docs/contract.md, « questions and decisions.yaml »): its text, or the same as values. */
export type Decisions =
  | string
  | {
      readonly preview?: string
      readonly answers?: readonly Answer[]
      readonly decisions?: readonly Readonly<Record<string, unknown>>[]
    }

/** `second`: who signs with whoever decides, where the law wants two. */
export type Deciding = { readonly by: string; readonly second?: string }

/** The draft with what was decided in it, and how much was. */
export type Decided = {
  readonly draft: ShownDraft
  readonly answers: number
  readonly corrections: number
}

/** How a copy of a PDF is made: laid out anew (`rebuilt`), or with its letters where they stood (`facsimile`). Neither holds a byte of the original. */
export type Copies = 'rebuilt' | 'facsimile'

/** `second`: who would sign with whoever decides. `date` is the day printed; by default, now. */
export type PreviewOptions = Followed & {
  readonly second?: string
  readonly copies?: Copies
  readonly language?: Language
  readonly date?: Date
}

/** The copies as they would leave, stamped on every page. `code` names this state: numbers of masks are those of this preview. */
export type Preview = {
  readonly code: string
  readonly masks: number
  readonly files: readonly FileInMemory[]
  readonly problems: readonly ShownProblem[]
}

/** `acceptProposals`: what nobody decided holds as it was proposed, which is recorded in the export. */
export type Approving = Deciding & { readonly acceptProposals?: boolean }

/** A draft that somebody approved in her name: it may leave. */
export type Approved = {
  readonly draft: ShownDraft
  readonly approvedBy: string
  readonly second: string | null
}

/**
 * `key`: the path or the bytes of a .p12 or a .pem; without one, the demonstration key, which says so in the export.
 * `password`: that of the .p12. `out`: the path of a folder, empty or new, that receives the export; without one nothing is
 * written. `timeStamping`: the address of an RFC 3161 service, asked for a stamp; nothing else ever leaves the machine.
 */
export type ExportOptions = Followed & {
  readonly key?: string | Uint8Array
  readonly password?: string
  readonly date?: Date
  readonly copies?: Copies
  readonly language?: Language
  readonly out?: string
  readonly timeStamping?: string
}

/** What leaves: signed, and proved copy by copy. */
export type Exported = {
  readonly reference: string
  /** The ASiC-E container, whole. */
  readonly container: Uint8Array
  /** The same files as a tree. */
  readonly files: readonly FileInMemory[]
  readonly masks: number
  /** SHA-256 that stands for the whole export. */
  readonly rootHash: string
  /** Pieces of which no copy, or a poorer one, passed its proof. */
  readonly problems: readonly ShownProblem[]
}

/** What is verified: the path of a container or of a folder, a container, or the files of a tree. */
export type Verified = string | Uint8Array | readonly FileInMemory[]

/** All of it is obtained by whoever verifies, never from the export. `pin`: SHA-256 of the signer's certificate, in hex. */
export type VerifyOptions = {
  readonly trust?: readonly Uint8Array[]
  readonly trustTsa?: readonly Uint8Array[]
  readonly pin?: string
  readonly now?: Date
  readonly language?: Language
}

/** One thing that was verified. `id` is stable; `sentence` is for people. */
export type Check = {
  readonly id: string
  readonly outcome: 'passed' | 'failed' | 'warning' | 'not-checked'
  readonly sentence: string
}

/** What was found of an export. Read `checks` too: a warning is told there. */
export type Verdict = {
  readonly verdict: 'accepted' | 'accepted-with-warnings' | 'refused'
  readonly checks: readonly Check[]
  /** Whose certificate signed; null where none could be read. `demonstration`: a key that proves nobody's identity. */
  readonly signer: {
    readonly name: string
    readonly organisation: string
    readonly fingerprint: string
    readonly demonstration: boolean
  } | null
  readonly rootHash: string | null
}

/** `description`: the text of a `dossier.yaml`, whose identities are known. */
export type DetectOptions = { readonly description?: string; readonly signal?: AbortSignal }

/**
 * `file`: the name that was given; `inside`: which of the files that it holds (`1`, `1-2`), null for itself. `start` and `end` are UTF-16
 * units in the text of that piece, `[start, end)`. `confidence` is in [0, 1].
 */
export type Found = {
  readonly file: string
  readonly inside: string | null
  readonly start: number
  readonly end: number
  readonly text: string
  readonly category: string
  readonly kind: string | null
  readonly confidence: number
  readonly detector: string
}

/** What is sensitive, and what could not be read. */
export type Detection = { readonly findings: readonly Found[]; readonly problems: readonly ShownProblem[] }

/** What came of an act. */
export type Attempted<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: ShownProblem; readonly sentence: string }
