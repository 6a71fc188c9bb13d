import { z } from 'zod'
import { type GivenField, givenFields } from '../given.ts'
import type { Ground } from '../law/ground.ts'
import { groundSchema } from '../law/ground.ts'
import type { CheckId } from '../law/intake.ts'
import { type ClosedPeriod, requestKinds } from '../record/request.ts'
import { type SenderKey, senderKeys } from './sender.ts'

/** To whom we answer, and in which frame (study 3.6). The sentences of each are in `messages/`. */
export const letterModes = [
  'requisition',
  'address-only',
  'judge',
  'civil-court',
  'user-access',
  'parent-access',
  'sharing',
  'bailiff',
  'prefecture',
  'signalement',
  'evaluation',
  'archives',
  'transfer',
] as const

export type LetterMode = (typeof letterModes)[number]

/**
 * What the letter says first. `nothing-held` is one sentence for two cases, nothing at all and nothing that may be told:
 * two sentences would tell which (study 3.5, items whose existence is secret).
 */
export const letterOutcomes = [
  'handed',
  'partly',
  'address-only',
  'none',
  'nothing-held',
  'ask',
  'ask-written',
  'later',
  'oppose',
  'refer',
  'unconfirmed',
] as const

export type LetterOutcome = (typeof letterOutcomes)[number]

export const isHandedOver = (outcome: LetterOutcome): boolean =>
  outcome === 'handed' || outcome === 'partly' || outcome === 'address-only'

/** What the letter can ask for; the checks of the intake name them the same way. */
export const letterAsks = [
  'ask-written',
  'ask-basis',
  'ask-quality',
  'ask-authorisation',
  'ask-commission',
  'ask-title',
  'ask-persons',
  'ask-birth',
  'ask-period',
  'ask-subjects',
] as const

export type LetterAsk = (typeof letterAsks)[number]

/** Texts that the sentences of the letter quote: names of the data, never an article in code. */
export const letterArticles = [
  'secrecy',
  'privacy',
  'hold',
  'minimisation',
  'doctor',
  'lawyer',
  'officer',
  'press',
  'court-file',
  'reason',
  'access',
  'parental',
  'complaint',
  'sharing',
  'prefecture',
  'enforcement',
  'child-judge',
  'civil-judge',
] as const

export type LetterArticle = (typeof letterArticles)[number]

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-01' })
const words = z.array(z.string()).default([])

/** `pipelines/law/letter.yaml`: what the letter quotes, what is doubtful, and what is listed nowhere outside. */
export const letterTableSchema = z.strictObject({
  checked: day,
  /** The first row that fits; a row names pipelines, bases or kinds of request. */
  modes: z.array(
    z.strictObject({
      mode: z.enum(letterModes),
      pipelines: words,
      bases: words,
      kinds: z.array(z.enum(requestKinds)).default([]),
    }),
  ),
  articles: z.record(
    z.enum(letterArticles),
    z.strictObject({
      fr: z.string(),
      en: z.string(),
      doubtful: z.boolean().default(false),
      validFrom: day.nullable().default(null),
      validTo: day.nullable().default(null),
    }),
  ),
  /** Grounds and bases whose text is unverified or disputed: the director is told before signing. */
  doubtful: z.strictObject({ grounds: z.array(groundSchema), bases: z.array(z.string()) }),
  /** Items whose very existence is secret (study 3.5): in the internal annex only. */
  secretExistence: z.strictObject({
    /** Kinds of request where the whole record is ours to move: everything is listed. */
    except: z.array(z.enum(requestKinds)),
    /** A piece withheld whole on one of these is listed nowhere. */
    grounds: z.array(groundSchema),
    /** The same for a piece that its title, its kind or its author's quality betrays; folded words, `*` any ending. */
    words: z.array(z.string()),
  }),
})

export type LetterTable = z.infer<typeof letterTableSchema>

/** `value` null: nothing that may be told, whether nothing is held or something is hidden. */
export type GivenText = { readonly person: string; readonly field: GivenField; readonly value: string | null }

/** All that the letter says beside what the disclosure holds. Nothing of it but given values comes from a piece. */
export type LetterFacts = {
  readonly mode: LetterMode
  readonly isWholeRecord: boolean
  readonly isAddressOnly: boolean
  /** Where values alone are given: one line each; null where copies answer. */
  readonly given: readonly GivenText[] | null
  /** What the intake leads to when nothing may be handed over; null leaves it to the pieces. */
  readonly reply: Extract<
    LetterOutcome,
    'ask' | 'ask-written' | 'later' | 'oppose' | 'refer' | 'nothing-held' | 'unconfirmed'
  > | null
  readonly asks: readonly LetterAsk[]
  /** The check that lets no piece leave; null where none does. Then nothing is told of what we hold. */
  readonly stop: CheckId | null
  readonly basis: string | null
  readonly references: readonly {
    readonly name: 'procedure' | 'parquet' | 'cabinet' | 'commission'
    readonly text: string
  }[]
  readonly receivedAt: string | null
  readonly period: { readonly from: string | null; readonly to: string | null }
  /** Each that was searched, where the act asks for several; and those of the act that were not. */
  readonly periods: readonly ClosedPeriod[]
  readonly periodsLeft: readonly ClosedPeriod[]
  readonly subjects: readonly string[]
  /** Those that its words may ask for as well, and what became of them: nobody answered yet, or the director left them out. */
  readonly unsureSubjects: { readonly subjects: readonly string[]; readonly end: 'open' | 'left' }
  readonly articles: Readonly<Partial<Record<LetterArticle, string>>>
  readonly sources: Readonly<Partial<Record<Ground, string>>>
  /** Whether something could be left unlisted: said in every letter of such a kind, whatever the record holds. */
  readonly maySilence: boolean
  /** The head of the letter: who answers, and from where. */
  readonly sender: readonly string[]
  /** The town that the letter is dated from. */
  readonly place: string | null
  /** What the head of the letter lacks: said to the director, never printed. */
  readonly missing: readonly SenderKey[]
  /** Texts that the letter may quote and that nobody validated: said to the director, never printed. */
  readonly unsettled: readonly string[]
  readonly addressee: readonly string[]
  readonly salutation: string
  readonly isMagistrate: boolean
  /** Who asks is a court, or a magistrate: it is not referred to itself. */
  readonly isCourt: boolean
  /** Somebody of the record is bound by a secrecy of the law: where the association owes discretion only, no secrecy is claimed. */
  readonly isSecret: boolean
  /** Something of the record could not be read: nobody says that all of it was. */
  readonly hasUnread: boolean
}

export const emptyFacts: LetterFacts = {
  ...{
    mode: 'requisition',
    isWholeRecord: false,
    isAddressOnly: false,
    given: null,
    reply: null,
    asks: [],
    stop: null,
    basis: null,
  },
  ...{
    references: [],
    receivedAt: null,
    period: { from: null, to: null },
    periods: [],
    periodsLeft: [],
    unsureSubjects: { subjects: [], end: 'open' },
    subjects: [],
    articles: {},
    sources: {},
  },
  ...{ maySilence: true, sender: [], place: null, missing: [], unsettled: [], addressee: [] },
  ...{ salutation: 'Madame, Monsieur', isMagistrate: false, isCourt: false, isSecret: true, hasUnread: false },
}

/** Whose accord holds a piece, and what was recorded of it. */
export const accordHolders = ['doctor', 'lawyer', 'officer', 'press', 'other'] as const
export const accordStates = ['absent', 'asked', 'refused'] as const

/** Names of the letter's sentences. */
export const letterLabels = [
  'title',
  'help',
  'help-missing',
  'help-unsettled',
  'help-unconfirmed',
  'object-unconfirmed',
  'outcome-oppose-bare',
  'outcome-ask-bare',
  'outcome-ask-untitled',
  'outcome-ask-silent',
  ...senderKeys.map((key) => `sender-${key}` as const),
  'dated-from',
  'dated',
  'object',
  'object-received',
  ...letterModes.map((mode) => `object-${mode}` as const),
  'basis',
  'your-references',
  'our-reference',
  ...letterModes.map((mode) => `frame-${mode}` as const),
  'frame-discretion',
  ...letterOutcomes.map((outcome) => `outcome-${outcome}` as const),
  ...letterAsks,
  'reference-procedure',
  'reference-parquet',
  'reference-cabinet',
  'reference-commission',
  'quality',
  'searched',
  'searched-whole',
  'searched-readable',
  'searched-period',
  'searched-periods',
  'periods-left',
  'searched-from',
  'searched-to',
  'searched-subjects',
  'subjects-open',
  'subjects-left',
  'given-item',
  'given-none',
  ...givenFields.map((field) => `given-${field}` as const),
  'handed-item',
  'handed-status',
  'masked',
  'masked-all',
  'masked-aside',
  'column-count',
  'not-handed',
  'not-handed-item',
  'held-awaited',
  'held-bears',
  'asks',
  ...accordStates.flatMap((state) => accordHolders.map((holder) => `accord-${holder}-${state}` as const)),
  'seizure',
  'court',
  'court-judge',
  'source',
  'excluded',
  'reason',
  'quarantine',
  'minimised',
  'originals',
  'rest',
  'secrecy',
  'discretion',
  'annex',
  'existence',
  'integrity',
  'complaint',
  'closing',
  'closing-magistrate',
  'closing-person',
  'to-complete',
] as const
