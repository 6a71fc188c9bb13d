import type { Language } from '../messages/index.ts'
import type { Rendered } from './view/report-types.ts'
import type { DeltaView, StartInput, StartOutcome, StartView } from './view/start-types.ts'
import type {
  ActInput,
  ActOutcome,
  DeskView,
  ExportDone,
  FindingView,
  PieceView,
  PreviewView,
  ProgressView,
} from './view/types.ts'

/** Who sits at the page: the director, and the second person if one sits with her. */
export type Sitting = { readonly by: string; readonly second: string | null }

export type Seat = { readonly who: Sitting | null; readonly language: Language }

export type PreviewAsked = {
  readonly state: string
  readonly forTwo: boolean
  readonly copies: 'rebuilt' | 'facsimile'
}

export type Approving = { readonly state: string; readonly second: string | null; readonly acceptProposals: boolean }

/** Where the page gets the letter as a file. */
export type ShownLetter = { readonly path: string }

export type Letter = { readonly text: string; readonly own: boolean }

export type Remarking = {
  readonly state: string
  readonly piece: string
  readonly passage: string | null
  readonly text: string
}

/** The file of an act: a piece of the record, or bytes that were dropped on the page. */
export type ActGiven = { readonly piece: string } | { readonly extension: string; readonly bytes: Uint8Array }

/** What the page's server does before there is a draft: the record, the request, and a proposal from both. */
export type StartPort = {
  readonly view: (language: Language) => Promise<StartView>
  readonly save: (input: StartInput, language: Language) => Promise<StartOutcome>
  readonly act: (state: string, given: ActGiven, language: Language) => Promise<StartOutcome>
  /** Reads, detects and proposes: minutes. */
  readonly propose: (state: string, language: Language) => Promise<void>
  /** What the last proposal changed; null where it is the first. */
  readonly delta: (language: Language) => DeltaView | null
}

/** What signs, as it was given on the page: the password of the command's key, or a key that was chosen there and its own. */
export type KeySecrets = {
  readonly password: string | null
  /** The bytes of a .p12, .pfx or .pem; null: the key that the command was started with. */
  readonly key: Uint8Array | null
}

/**
 * What the page's server does to a draft. It holds no rule: each act is that of the command of the same name. Everything
 * throws `RequisError`, whose sentence the page shows.
 */
export type DeskPort = {
  readonly start: StartPort
  /** Null where nothing was proposed yet. */
  readonly view: (seat: Seat) => DeskView | null
  readonly piece: (id: string, seat: Seat) => PieceView
  readonly findings: (seat: Seat) => readonly FindingView[]
  /** Refuses a name that may not decide. */
  readonly sit: (who: Sitting) => void
  readonly act: (input: ActInput, seat: Seat) => Promise<ActOutcome>
  readonly undo: (state: string, seat: Seat) => Promise<ActOutcome>
  readonly redo: (state: string, seat: Seat) => Promise<ActOutcome>
  readonly remark: (input: Remarking, seat: Seat) => Promise<ActOutcome>
  readonly closeRemark: (state: string, id: string, seat: Seat) => Promise<ActOutcome>
  readonly preview: (input: PreviewAsked, seat: Seat) => Promise<PreviewView>
  /** A file of the last preview; null where there is none of that code and name. */
  readonly previewFile: (code: string, name: string) => Uint8Array | null
  /** The file of a piece as the record holds it; null where it is not there, or changed. */
  readonly source: (id: string) => { readonly bytes: Uint8Array; readonly type: string } | null
  readonly letter: () => Letter
  /** The letter as these words would leave; they are not saved. */
  readonly showLetter: (text: string, seat: Seat) => Promise<ShownLetter>
  readonly saveLetter: (state: string, text: string, seat: Seat) => Promise<Letter>
  readonly approve: (input: Approving, seat: Seat) => Promise<ActOutcome>
  readonly export: (state: string, secrets: KeySecrets, seat: Seat) => Promise<ExportDone>
  readonly progress: () => ProgressView
  /** The internal report as the draft stands; `kept`: it lies beside the draft too. */
  readonly report: (seat: Seat) => Promise<Rendered & { readonly kept: boolean }>
}
