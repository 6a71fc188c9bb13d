import type { Flag } from '../../model/record/person.ts'
import type { CheckView } from './types.ts'

// What the first step of the page is told, as JSON: whose record it is, what is in it, and what is asked.

/** `state` names exactly what was entered: a form that was left open elsewhere changes nothing. */
export type StartView = {
  readonly state: string
  /** The pieces are being read; the request may be entered meanwhile. */
  readonly reading: boolean
  /** Why the record could not be read. */
  readonly trouble: string | null
  /** There is a proposal already: another one replaces it, and what was decided is taken over. */
  readonly hasDraft: boolean
  readonly approved: boolean
  readonly preparedBy: string
  readonly id: string
  readonly service: string
  readonly persons: readonly StartPerson[]
  /** Named in the pieces, and known to nobody yet; those who are named most first. */
  readonly found: readonly FoundPerson[]
  readonly pieces: readonly StartPiece[]
  readonly request: StartRequest
  readonly subjects: readonly Choice[]
  readonly kinds: readonly Choice[]
  /** What of the first step's answers is told; of the files too. */
  readonly notices: readonly string[]
  readonly intake: StartIntake
}

export type Choice = { readonly id: string; readonly label: string }

export type StartPerson = {
  readonly row: number
  readonly name: string
  /** Other names by which the record calls the person, with commas between them. */
  readonly aliases: string
  readonly role: string
  /** The role that Requis understands by that word. */
  readonly understood: string
  readonly born: string
  readonly address: string
  readonly flags: readonly Flag[]
  readonly mentions: number | null
}

export type FoundPerson = { readonly name: string; readonly mentions: number; readonly asked: boolean }

export type StartPiece = {
  readonly file: string
  readonly title: string
  readonly kind: string
  readonly date: string
  readonly profession: string
  readonly madeFor: string
  /** Null until it is read. */
  readonly id: string | null
  readonly pages: number | null
  /** Its first words: what lets somebody tell it from another. */
  readonly opening: string
  /** The first day that it names near its top (ISO): to be confirmed. */
  readonly dateRead: string | null
  readonly problem: string | null
  /** It reads like the act that was received. */
  readonly looksLikeAct: boolean
}

export type StartRequest = {
  /** By key of request.yaml (`callBack.result`). */
  readonly values: Readonly<Record<string, string>>
  /** Keys whose value was read in the act, and that nobody confirmed. */
  readonly read: readonly string[]
  readonly persons: readonly {
    readonly row: number
    readonly name: string
    readonly born: string
    readonly role: string
  }[]
  readonly subjects: readonly string[]
  /** What its words ask for, where nobody chose a subject. */
  readonly subjectsRead: readonly string[]
  readonly checks: readonly StartCheck[]
  /** An act was given. */
  readonly hasAct: boolean
}

/** What somebody checked by hand: who, when, how, and whether it held. */
export type StartCheck = {
  readonly id: string
  readonly by: string
  readonly when: string
  readonly how: string
  readonly result: 'ok' | 'not-ok'
}

export type StartIntake = { readonly clock: string; readonly outcome: string; readonly checks: readonly CheckView[] }

/** What the form gives back, whole. */
export type StartInput = {
  readonly state: string
  readonly preparedBy: string
  readonly id: string
  readonly service: string
  readonly persons: readonly (Pick<StartPerson, 'name' | 'aliases' | 'role' | 'born' | 'address' | 'flags'> & {
    readonly row: number | null
  })[]
  readonly pieces: readonly Pick<StartPiece, 'file' | 'title' | 'kind' | 'date' | 'profession' | 'madeFor'>[]
  readonly values: Readonly<Record<string, string>>
  readonly asked: readonly {
    readonly row: number | null
    readonly name: string
    readonly born: string
    readonly role: string
  }[]
  readonly subjects: readonly string[]
  readonly checks: readonly StartCheck[]
}

/** What a save gave: the new form, and what to say of it. */
export type StartOutcome = { readonly view: StartView; readonly said: readonly string[] }

/** What a new proposal changed against the one before: words that are masked now and were not, and the other way round. */
export type DeltaView = {
  readonly masks: { readonly before: number; readonly after: number }
  /** Acts that hold, and acts of which something no longer does. */
  readonly kept: number
  readonly dropped: number
  readonly questions: number
  readonly pieces: readonly DeltaPiece[]
}

export type DeltaPiece = {
  readonly id: string
  readonly title: string
  /** Null where the fate of the piece is the same. */
  readonly fate: { readonly before: string; readonly after: string } | null
  readonly masked: readonly DeltaWords[]
  readonly opened: readonly DeltaWords[]
}

/** `finding`: its id in the new proposal; null where nothing is found there any more. */
export type DeltaWords = { readonly finding: string | null; readonly text: string }
