import { z } from 'zod'
import { mostDecisions } from '../terms.ts'

const language = z.enum(['fr', 'en']).default('fr')
const state = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().trim().min(1).max(200)
const words = z.string().max(20_000)

/** What each route takes; anything else is refused, an unknown key too. */
export const bodies = {
  session: z.strictObject({ lang: language, by: name, second: name.nullable() }),
  acts: z.strictObject({
    lang: language,
    state,
    answers: z
      .array(
        z.strictObject({
          question: z.string().max(20),
          answer: z.union([z.string().max(400), z.array(z.string().max(200)).max(100)]),
          items: z.array(z.string().max(60)).max(5000).optional(),
        }),
      )
      .max(100),
    decisions: z.array(z.record(z.string().max(40), z.unknown())).max(mostDecisions),
  }),
  report: z.strictObject({ lang: language }),
  step: z.strictObject({ lang: language, state }),
  remark: z.strictObject({
    lang: language,
    state,
    piece: z.string().max(40),
    passage: z.string().max(60).nullable(),
    text: z.string().trim().min(1).max(2000),
  }),
  closing: z.strictObject({ lang: language, state, id: z.string().max(20) }),
  preview: z.strictObject({ lang: language, state, forTwo: z.boolean(), copies: z.enum(['rebuilt', 'facsimile']) }),
  letter: z.strictObject({ lang: language, state, text: z.string().max(200_000) }),
  approve: z.strictObject({ lang: language, state, second: name.nullable(), acceptProposals: z.boolean() }),
  export: z.strictObject({ lang: language, state, password: words.nullable() }),
} as const
