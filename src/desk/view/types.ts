// What the review page is told, as JSON. All words are in the page's language already, but for the record's own.

/** The draft as the page shows it. `state` names exactly these contents: every act says on which it was decided. */
export type DeskView = {
  readonly state: string
  readonly reference: string | null
  readonly service: string | null
  readonly preparedBy: string
  /** Who sits at the page; null until they said so. */
  readonly by: string | null
  readonly second: string | null
  readonly request: RequestView
  /** What the director is told before all else: a danger, a request that is stopped, a piece that may be of a namesake. */
  readonly dangers: readonly string[]
  /** Where each of these is read or answered. */
  readonly dangerPlaces: readonly DangerPlace[]
  /** What else she should know. */
  readonly notices: readonly string[]
  readonly progress: Progress
  /** Those that must be answered, most useful first, and those that are. */
  readonly questions: readonly QuestionView[]
  /** Those after the twelfth: they may be answered. */
  readonly later: readonly QuestionView[]
  readonly persons: readonly PersonView[]
  readonly categories: readonly CategoryView[]
  readonly pieces: readonly PieceLine[]
  /** What was settled, in order. */
  readonly acts: readonly ActView[]
  readonly canUndo: boolean
  readonly canRedo: boolean
  readonly remarks: readonly RemarkView[]
  readonly review: { readonly approvedBy: string; readonly secondBy: string | null } | null
  /** Codes that stand in texts and masks, and what they mean. */
  readonly grounds: readonly { readonly code: string; readonly label: string }[]
  readonly exporting: ExportingView
}

/** `danger`: its sentence. A passage of a piece, with its rank in it, or the question that settles it. */
export type DangerPlace = { readonly danger: string } & (
  | { readonly piece: string; readonly passage: string; readonly rank: number }
  | { readonly question: string }
)

export type RequestView = {
  readonly authority: string | null
  readonly basis: string | null
  readonly requester: string | null
  readonly asks: string
  readonly persons: readonly string[]
  readonly period: string
  /** The same as ISO days, for the picture; a side that is open is null. */
  readonly periods: readonly { readonly from: string | null; readonly to: string | null }[]
  readonly subjects: readonly string[]
  /** The subjects were read by the program, and nobody confirmed them. */
  readonly subjectsRead: boolean
  /** How much time is left, in a sentence. */
  readonly clock: string
  readonly outcome: string
  readonly checks: readonly CheckView[]
}

export type CheckView = {
  readonly id: string
  readonly status: 'green' | 'amber' | 'red'
  readonly text: string
  /** It stops the request and the law leaves it to the director: the name that her decision passes, and what it is in words. */
  readonly passable: { readonly pass: string; readonly what: string } | null
}

/** `due` counts the questions that are answered too; `masks` are those of the copies; `share`: letters that leave, in percent. */
export type Progress = {
  readonly due: number
  readonly answered: number
  readonly findings: number
  readonly doubtful: number
  readonly masks: number
  readonly share: number
  readonly waitingForTwo: number
  readonly openRemarks: number
}

export type QuestionView = {
  readonly id: string
  readonly kind: string
  readonly ask: string
  readonly why: string
  readonly sources: readonly string[]
  /** Ids of the options that hold while nobody answered. */
  readonly defaults: readonly string[]
  readonly several: boolean
  readonly needsSecond: boolean
  readonly options: readonly OptionView[]
  readonly items: readonly ItemView[]
}

export type OptionView = {
  readonly id: string
  readonly label: string
  readonly passages: number
  readonly words: number
  readonly examples: readonly { readonly piece: string; readonly text: string }[]
}

/** A sentence as it would leave. `[CODE]` in `text` stays masked; `opens`: words that the answer would show. */
export type ItemView = {
  readonly id: string
  readonly piece: string
  readonly passage: string
  readonly place: string
  /** The page alone, where the piece is known already; null where it has none. */
  readonly page: string | null
  readonly text: string
  readonly why: string | null
  readonly sensitive: readonly string[]
  readonly silence: boolean
  readonly needsSecond: boolean
  readonly opens: readonly string[]
  /** The words of a sentence that leaves whatever is answered: its masked values alone are asked about. Null for any other. */
  readonly leaves: string | null
  /** Where these stand in `text`: `[start, end]`. */
  readonly opensAt: readonly (readonly [number, number])[]
}

export type PersonView = {
  readonly id: string
  readonly name: string
  readonly role: string
  /** Named by the request. */
  readonly asked: boolean
  /** Protections that the record declares. */
  readonly flags: readonly string[]
  /** Known from the words of the record alone. */
  readonly fromText: boolean
  readonly mentions: number
  readonly masked: number
}

export type CategoryView = {
  readonly id: string
  readonly label: string
  readonly found: number
  readonly masked: number
  readonly doubtful: number
}

export type PieceLine = {
  readonly id: string
  readonly title: string
  /** The file's own name: for this screen alone. */
  readonly file: string | null
  readonly kind: string | null
  readonly date: string | null
  /** Nobody gave it: it stands at the head of the piece. */
  readonly dateRead: boolean
  readonly author: string | null
  readonly format: string | null
  readonly pages: number | null
  readonly status: string
  /** What of it leaves. */
  readonly fate: 'whole' | 'masked' | 'partial' | 'withheld' | 'quarantined' | 'container'
  readonly masks: number
  readonly grounds: readonly string[]
  /** The ground that holds it back whole. */
  readonly held: string | null
  /** Why it could not be read. */
  readonly problem: string | null
  readonly findings: number
  readonly doubtful: number
  readonly inPeriod: boolean | null
}

/** `what`: a sentence. `undone` acts are no longer there. */
export type ActView = {
  readonly id: string
  readonly question: string | null
  readonly what: string
  readonly by: string
  readonly second: string | null
  readonly reason: string | null
}

/** A note to oneself or to the second person. While one is open nothing can be approved. */
export type RemarkView = {
  readonly id: string
  readonly piece: string
  readonly passage: string | null
  readonly text: string
  readonly by: string
  readonly open: boolean
  /** Null while it is open, and where it is not known. */
  readonly closedBy: string | null
}

export type ExportingView = {
  /** Where the export goes, as the command was told; null: the page cannot export. */
  readonly out: string | null
  /** How it is signed; `demonstration`: or with a key chosen on the page; `password`: the page asks for that of the key, or the PIN of the card. */
  readonly key: 'demonstration' | 'password' | 'ready' | null
  readonly done: ExportDone | null
}

export type ExportDone = {
  readonly reference: string
  readonly container: string
  readonly folder: string
  readonly sentences: readonly string[]
  readonly residues: 0
}

/** A piece whole, with what is found in it and what becomes of each word. */
export type PieceView = {
  readonly state: string
  readonly id: string
  readonly passages: readonly PassageView[]
  readonly findings: readonly FindingView[]
  readonly sizes: readonly PageView[]
  /** Its file is where it was, with the same hash: its pages can be shown. */
  readonly source: 'pdf' | 'image' | null
  /** Why its file cannot be shown. */
  readonly sourceProblem: string | null
}

export type PageView = { readonly width: number; readonly height: number; readonly rotate: 0 | 90 | 180 | 270 }

export type PassageView = {
  readonly id: string
  /** From 1, as `requis explain` numbers it. */
  readonly rank: number
  readonly role: 'heading' | 'paragraph' | 'list-item' | 'row' | 'fields' | 'labels' | 'hidden'
  readonly page: number | null
  readonly runs: readonly RunView[]
  /** Where its words stand on pages: `[start, end, page, x0, y0, x1, y1]` in points from the bottom left. */
  readonly words: readonly (readonly [number, number, number, number, number, number, number])[]
}

/** A stretch of a passage: kept, or under a mask. `findings`: ids. */
export type RunView = {
  readonly start: number
  readonly text: string
  readonly grounds: readonly string[]
  readonly findings: readonly string[]
}

export type FindingView = {
  readonly id: string
  readonly piece: string
  readonly passage: string
  readonly start: number
  readonly end: number
  readonly text: string
  readonly category: string
  readonly label: string
  /** Why it was found, in words. */
  readonly why: string
  /** In percent. */
  readonly confidence: number
  readonly doubtful: boolean
  readonly masked: boolean
  readonly ground: string | null
  /** Which rule decided, in words. */
  readonly rule: string
  /** The director's own hand decided. */
  readonly byHand: boolean
  readonly needsSecond: boolean
  readonly person: string | null
  /** No decision may open it. */
  readonly absolute: boolean
  /** It is masked with the sentences around it: alone it cannot leave, they can. Empty where nothing but its own rule masks it. */
  readonly sentences: readonly SentenceView[]
}

/** By the ranks that decisions.yaml takes; without `sentence`, the whole passage. */
export type SentenceView = { readonly passage: number; readonly sentence?: number; readonly text: string }

/** An answer or a decision, as decisions.yaml writes it (docs/contract.md). */
export type ActInput = {
  readonly state: string
  readonly answers: readonly {
    readonly question: string
    readonly answer: string | readonly string[]
    readonly items?: readonly string[]
  }[]
  readonly decisions: readonly Readonly<Record<string, unknown>>[]
}

/** What an act gave: the new view, or why it was refused. `conflict`: the draft is no longer the one on the screen. */
export type ActOutcome =
  | { readonly ok: true; readonly view: DeskView; readonly said: readonly string[] }
  | { readonly ok: false; readonly conflict: boolean; readonly refusals: readonly string[] }

export type PreviewView = {
  readonly code: string
  readonly pieces: readonly {
    readonly id: string
    readonly listedAs: string
    readonly title: string
    readonly status: string
    /** Name of the file below `/api/preview/CODE/`; null where nothing leaves. */
    readonly file: string | null
    readonly masks: number
  }[]
  readonly letter: string
  readonly unlisted: number
  /** Pieces of which no copy, or a poorer one, passed its proof: a sentence each. */
  readonly notes: readonly string[]
}

export type ProgressView = { readonly stage: string | null; readonly done: number; readonly total: number }
