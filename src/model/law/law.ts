import { z } from 'zod'
import { categorySchema } from '../category.ts'
import { kindSchema } from '../kind.ts'
import { flags } from '../record/person.ts'
import { regimes } from '../record/piece.ts'
import { type RequestKind, requestKinds } from '../record/request.ts'
import type { CheckTable } from './checks.ts'
import { groundSchema } from './ground.ts'
import { cautionCodes, checkIds } from './intake.ts'
import type { RetentionTable } from './retention.ts'
import type { SanctionTable } from './sanction.ts'
import type { ValueTable } from './values.ts'

/** `pipelines/subjects.yaml`: what a request can be about. `asks` are cues in the request, `cues` in the record. */
export const subjectTableSchema = z.array(
  z.strictObject({
    id: z.string().regex(/^[a-z-]+$/),
    label: z.strictObject({ fr: z.string(), en: z.string() }),
    asks: z.array(z.string()),
    /** Words of a request that may mean the subject, and read nothing by themselves. */
    hints: z.array(z.string()).default([]),
    cues: z.array(z.string()),
    categories: z.array(categorySchema).default([]),
    kinds: z.array(kindSchema).default([]),
    /** Findings that are asked for with the subject, though they do not put a sentence on it. */
    opens: z.array(categorySchema).default([]),
    /** Findings that a sentence on the subject may be about: how far it is on them tells how sure they are. */
    about: z.array(categorySchema).default([]),
    /** Findings of other subjects that are its own in a sentence that is clearly on it: the pay of a work. */
    tells: z.array(categorySchema).default([]),
  }),
)

export type SubjectTable = z.infer<typeof subjectTableSchema>

const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, { message: 'accepted:2026-11-01' })

const text = z.strictObject({ fr: z.string(), en: z.string() })

/** Where a row was read, and whether somebody read it there: what nobody did is shown as « à vérifier ». */
const sourced = { source: z.string(), verified: z.boolean() }

/** What a text lets its author have; `none` for one that is often cited and gives no power over documents. */
export const reaches = ['documents', 'values', 'mission', 'search', 'sharing', 'access', 'control', 'none'] as const

/** `pipelines/law/regimes.yaml`: how the author's profession, or the nature of a piece, binds it. */
export const regimeTableSchema = z.strictObject({
  validFrom: day,
  validTo: day.nullable().default(null),
  checked: day,
  /** Services that are bound by a mission of the law, by words of their name or of an author's quality. */
  missions: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema, ...sourced })).default([]),
  /** The mission of the service whose record is read; found from its name (`atService`), or written here. */
  service: groundSchema.nullable().default(null),
  professions: z.array(
    z.strictObject({
      words: z.array(z.string()),
      regime: z.enum(regimes),
      ground: groundSchema,
      withhold: z.boolean(),
      /** Whose accord the law asks for, where the ground does not tell. */
      holder: z.enum(['officer', 'press']).nullable().default(null),
      ...sourced,
    }),
  ),
  kinds: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema, withhold: z.boolean() })),
  madeFor: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
  /** Patterns on the folded head of a piece that tell whom it was written for, where dossier.yaml does not say. */
  addressed: z
    .array(z.strictObject({ magistrate: z.string(), patterns: z.array(z.string()), ground: groundSchema }))
    .default([]),
  /**
   * Certificates: a medical word makes one a doctor's; else its author decides; where nobody is known, what it attests:
   * another body's (`others`), or nothing that tells (`doubt`).
   */
  certificates: z
    .strictObject({
      ...{ words: z.array(z.string()), medical: z.array(z.string()), others: z.array(z.string()) },
      ...{ medicalGround: groundSchema, othersGround: groundSchema, doubt: groundSchema },
    })
    .nullable()
    .default(null),
  /** By which words whoever may lift what holds a piece is called, beside those of the professions that hold it. */
  accords: z.array(z.strictObject({ ground: groundSchema, words: z.array(z.string()) })).default([]),
  /** Words in the first lines of a piece that tell what it is. */
  heads: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
  /** The same in the letterhead of a piece that nobody described: who wrote it. */
  letterheads: z.array(z.strictObject({ words: z.array(z.string()), ground: groundSchema })),
  /** The hand of who wrote a piece: words anywhere in it, patterns on its folded lines. No saying of the director lifts it. */
  hands: z
    .array(z.strictObject({ words: z.array(z.string()), lines: z.array(z.string()), ground: groundSchema }))
    .default([]),
})

export type RegimeTable = z.infer<typeof regimeTableSchema>

/** `pipelines/law/bases.yaml`: articles that a request can rest on, dated; what each lets through. */
export const basisTableSchema = z.array(
  z.strictObject({
    id: z.string(),
    also: z.array(z.string()),
    /** Articles that no row answers on, and in whose place this one is offered to the director. */
    near: z.array(z.string()).default([]),
    validFrom: day,
    validTo: day.nullable(),
    label: text,
    reach: z.enum(reaches),
    ...sourced,
    /** Ids of `authors.yaml`: who may sign under this text. Empty: anybody. */
    signers: z.array(z.string()).default([]),
    /** Since when a signer may, where a later law added one. */
    signersFrom: z.record(z.string(), day).default({}),
    /** The delay that the text itself sets for an answer. */
    within: z.strictObject({ months: z.int().positive() }).nullable().default(null),
    /** False for a text that does not reach us, or not by this way: nothing is handed over on it. */
    answers: z.boolean().default(true),
    /** The outcome where it does not: a search is for the director and the order, the préfecture's list is opposed. */
    otherwise: z.enum(['oppose', 'refer', 'ask-to-specify']).default('oppose'),
    /** An inquiring judge's mandate must come with it (CPP 151), or an enforceable title (CPCE L111-3). */
    needs: z.enum(['commission', 'title']).nullable().default(null),
    /** A kind of request that needs no article to be cited: a person's own access. */
    impliedBy: z.array(z.enum(requestKinds)).default([]),
    /** Regimes that this basis excludes by its own text, with the ground. */
    excludes: z.array(z.strictObject({ regimes: z.array(z.enum(regimes)), ground: groundSchema })).default([]),
    needsAuthorisation: z.boolean().default(false),
    /** When set, nothing but findings of these categories about the targeted person may leave. */
    only: z.array(categorySchema).nullable().default(null),
  }),
)

export type BasisTable = z.infer<typeof basisTableSchema>

/**
 * `pipelines/law/authors.yaml`: who writes to us, by the words of the quality or of the service; what addresses the
 * authorities write from; and words of a request that call for care.
 */
export const authorTableSchema = z.strictObject({
  validFrom: day,
  checked: day,
  /** The first row whose words fit. `answer`: what is answered to one that no text names. */
  authors: z.array(
    z.strictObject({
      id: z.string(),
      label: text,
      words: z.array(z.string()),
      answer: z.enum(['oppose', 'refer']).nullable().default(null),
      source: z.string().nullable().default(null),
      verified: z.boolean().default(false),
    }),
  ),
  /** `words`: by which an act says that one of `of` controls who signs. */
  control: z.strictObject({
    who: z.array(z.string()),
    words: z.array(z.string()),
    of: z.array(z.string()),
    source: z.string(),
    verified: z.boolean().default(false),
  }),
  domains: z.strictObject({
    official: z.array(z.string()),
    freeMail: z.array(z.string()),
    /** Words that only an authority's address should hold. */
    names: z.array(z.string()),
  }),
  /** Words that ask for everything. */
  unbounded: z.strictObject({ persons: z.array(z.string()), period: z.array(z.string()) }),
  /** Words that call for care, whatever the basis; the code names the sentence. */
  cautions: z.array(z.strictObject({ code: z.enum(cautionCodes), words: z.array(z.string()), source: z.string() })),
  /** The text that each check rests on. */
  sources: z.record(z.enum(checkIds), z.string()),
})

export type AuthorTable = z.infer<typeof authorTableSchema>

/** `pipelines/law/grounds.yaml`: the sentence that a reader of the bordereau sees for each code. */
export const groundTableSchema = z.array(
  z.strictObject({
    code: groundSchema,
    label: text,
    ...sourced,
    /** What the text binds, and whom: for the director, never printed outside. */
    note: text.nullable().default(null),
    /** The ground that is named outside in its place; null: this one. */
    outside: groundSchema.nullable().default(null),
    /** The same, where a person of the record or a parent reads it, who would guess what it protects; null: as outside. */
    toPerson: groundSchema.nullable().default(null),
    /** When the text of the source holds; null where the study gives no date. */
    validFrom: day.nullable().default(null),
    validTo: day.nullable().default(null),
  }),
)

export type GroundTable = z.infer<typeof groundTableSchema>

/**
 * `pipelines/law/protections.yaml`: words by which the record itself says that something is hidden, and clues that lead
 * to a hidden place.
 */
const wordedSchema = z
  .strictObject({ words: z.record(z.string(), z.string()), patterns: z.array(z.string()) })
  .default({ words: {}, patterns: [] })

export const protectionTableSchema = z.strictObject({
  flags: z.array(z.strictObject({ flag: z.enum(flags), words: z.array(z.string()) })),
  /** Patterns by which somebody asks that something be kept silent; a name in capitals stands for the words of `words`. */
  silence: z
    .strictObject({
      ...{ words: z.record(z.string(), z.string()), patterns: z.array(z.string()) },
      /** Words of such a request by which it goes further than what stands just beside it. */
      reaches: z.strictObject({
        ...{ section: z.array(z.string()), after: z.array(z.string()) },
        ...{ before: z.array(z.string()), around: z.array(z.string()) },
        /** By which who writes asks not to be known to have told it. */
        letter: z.array(z.string()),
      }),
    })
    .default({ words: {}, patterns: [], reaches: { section: [], after: [], before: [], around: [], letter: [] } }),
  /** Patterns by which a piece says in any words that a place is hidden. */
  hiding: wordedSchema,
  /** Flags that are answered by no: they hide nothing. `label` is a flag as the name of a value, `no` its whole answer. */
  denied: z
    .strictObject({
      ...{ words: z.record(z.string(), z.string()), patterns: z.array(z.string()) },
      ...{ label: z.string(), no: z.string() },
    })
    .nullable()
    .default(null),
  /** What ties a place of a record to somewhere else than the hidden home: it stays in a migration. */
  elsewhere: z
    .strictObject({
      ...{ bodies: z.string(), here: z.string() },
      /** Words of a clause that tell no place (« vit seule »). */
      plain: z.array(z.string()),
    })
    .nullable()
    .default(null),
  /** Patterns of a request for silence that hides a place where one stands beside it, and of what such a request is not about. */
  hushed: z
    .strictObject({
      ...{ words: z.record(z.string(), z.string()), asks: z.array(z.string()) },
      ...{ homes: z.array(z.string()), spots: z.array(z.string()) },
      ...{ others: z.array(z.string()), matters: z.array(z.string()), there: z.array(z.string()) },
    })
    .default({ words: {}, asks: [], homes: [], spots: [], others: [], matters: [], there: [] }),
  /**
   * What is handed over by no rule alone, and asked, under a ground: patterns on folded text. Not asked where the act's own
   * words hold it, or where it asks for one of `subjects`.
   */
  delicate: z
    .strictObject({
      words: z.record(z.string(), z.string()),
      rows: z.array(
        z.strictObject({
          id: z.string(),
          ground: groundSchema,
          subjects: z.array(z.string()).default([]),
          /** What is said between quotation marks is not meant. */
          unquoted: z.boolean().default(false),
          patterns: z.array(z.string()),
        }),
      ),
    })
    .default({ words: {}, rows: [] }),
  clues: z.array(z.string()),
  /** The same, masked whole: hours, lines, ways, habits. */
  ways: z.array(z.string()),
  /** Of a school, a doctor, a dwelling, with what follows: a clue where that names or tells a place. */
  heads: z.array(z.string()).default([]),
  /** Before, behind, beside something: a clue unless it is everywhere. */
  beside: z.array(z.string()).default([]),
  clauses: z.array(z.string()),
  /** What is told of who hides: her work, her ways, her looks, what is heard from her home. */
  life: wordedSchema,
  /** Words of a sentence whose places may be the home. */
  homes: z.array(z.string()).default([]),
  /**
   * `speaks`: words that say that what is written here are an informant's own. `asks`: what one asks of us. `own`: what
   * is told of one in a row or sentence of hers. `tells`: her verbs that a fact follows.
   */
  informant: z.strictObject({
    ...{ words: z.array(z.string()), speaks: z.array(z.string()), clues: z.array(z.string()) },
    ...{ asks: z.array(z.string()), own: z.array(z.string()), tells: z.array(z.string()) },
    /** Where a witness who says « I » stands; words of a caller without a name; what is heard of one. */
    ...{ witness: z.array(z.string()).default([]), unnamed: z.array(z.string()).default([]) },
    voice: z.array(z.string()).default([]),
    /** Words by which an author asks that nobody know who wrote. */
    silence: z.array(z.string()).default([]),
    /** Words of a title that say who a piece comes from, where no profession does: « Courriel d'un proche ». */
    callings: z.array(z.string()).default([]),
  }),
  /** What a child tells and shows: verbs that follow a child, and words that tell of one wherever they stand. */
  confidences: z
    .strictObject({
      ...{ tells: z.array(z.string()), feels: z.array(z.string()) },
      /** Of what a parent reads of a child's record without a question, and words by which somebody else spoke. */
      ...{ ordinary: z.array(z.string()).default([]), hearsay: z.array(z.string()).default([]) },
      /** How a child speaks, and words of shouts and drink: whose they are, and of whom, is not known where nobody is named. */
      ...{ spoken: z.array(z.string()).default([]), rages: z.array(z.string()).default([]) },
      /** What says that the reader does not know; words for people who are none of the service; verbs by which one tells oneself. */
      ...{ unaware: z.array(z.string()).default([]), persons: z.array(z.string()).default([]) },
      ...{ says: z.array(z.string()).default([]), shared: z.array(z.string()).default([]) },
      /** Things and people of the service, with which a sentence about the reader may open. */
      service: z.array(z.string()).default([]),
    })
    .default({
      ...{ tells: [], feels: [], ordinary: [], hearsay: [], spoken: [], rages: [] },
      ...{ unaware: [], persons: [], says: [], shared: [], service: [] },
    }),
  /** Words of the private life of who works with a family, and who lives with the child. */
  agents: z
    .strictObject({
      ...{ hosts: z.array(z.string()), works: z.array(z.string()) },
      ...{ life: z.array(z.string()), states: z.array(z.string()) },
    })
    .default({ hosts: [], works: [], life: [], states: [] }),
  /** What who writes for a service tells of their own life, and thinks of somebody: patterns on folded text. */
  writer: z
    .strictObject({
      ...{ books: z.array(z.string()), speakers: z.string(), words: z.record(z.string(), z.string()) },
      ...{ own: z.array(z.string()), scorn: z.array(z.string()) },
      /** What is work in the first person, and what opens a judgement. */
      ...{ works: z.array(z.string()), marks: z.array(z.string()) },
    })
    .default({ books: [], speakers: '(?!)', words: {}, own: [], scorn: [], works: [], marks: [] }),
  /** Words by which a record says that a parent's authority was taken, given to another, or that contact is forbidden. */
  authority: z.array(z.string()).default([]),
  /** Words of a danger to a person, beside those of the subject « violence » and what detectors find. */
  danger: z.array(z.string()).default([]),
  /** Words by which a record says that whom it accompanies cannot protect herself or himself. */
  vulnerable: z.array(z.string()).default([]),
  /** What lets somebody in, or calls for help: patterns on folded text. */
  security: z.array(z.string()),
  /** Words that tell what a fact left (a mark, tears, a doctor seen), and those of the one to whom it was done. */
  consequences: z.strictObject({ marks: z.array(z.string()), told: z.array(z.string()) }),
})

export type ProtectionTable = z.infer<typeof protectionTableSchema>

/** Everything a lawyer may change, loaded once. */
export type Law = {
  readonly subjects: SubjectTable
  readonly values: ValueTable
  readonly regimes: RegimeTable
  readonly bases: BasisTable
  readonly authors: AuthorTable
  readonly checks: CheckTable
  readonly grounds: GroundTable
  readonly protections: ProtectionTable
  readonly sanctions: SanctionTable
  readonly retention: RetentionTable
  /** The day on which the tables were last read again, and the start of their hash: on every export. */
  readonly version: string
  /** Of the association's position: under which kinds of request the record is read whole, the person asks for her own, no article is needed. */
  readonly position: Readonly<Record<'wholeRecord' | 'ownAccess' | 'withoutBasis', readonly RequestKind[]>>
}
