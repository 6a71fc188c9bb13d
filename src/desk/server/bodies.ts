import { z } from 'zod'
import { flags } from '../../model/record/person.ts'
import { mostDecisions } from '../terms.ts'

const language = z.enum(['fr', 'en']).default('fr')
const state = z.string().regex(/^[0-9a-f]{64}$/)
const name = z.string().trim().min(1).max(200)
const words = z.string().max(20_000)

/** In base64. A key with the certificates of its authority is of some 10 kilobytes; thirty times as much is no key. By hand. */
const keyFile = z.base64().max(400_000)

const line = z.string().max(400)
const flag = z.enum(flags)
const row = z.int().min(0).max(10_000).nullable()

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
  shownLetter: z.strictObject({ lang: language, text: z.string().max(200_000) }),
  letter: z.strictObject({ lang: language, state, text: z.string().max(200_000) }),
  approve: z.strictObject({ lang: language, state, second: name.nullable(), acceptProposals: z.boolean() }),
  start: z.strictObject({
    ...{ lang: language, state, preparedBy: line, id: line, service: line },
    persons: z
      .array(
        z.strictObject({ row, name: line, aliases: line, role: line, born: line, address: line, flags: z.array(flag) }),
      )
      .max(2000),
    pieces: z
      .array(
        z.strictObject({
          ...{ file: z.string().max(4000), title: line, kind: line, date: line },
          ...{ profession: line, madeFor: line },
        }),
      )
      .max(20_000),
    values: z.record(z.string().regex(/^[a-zA-Z]{2,20}(?:\.[a-zA-Z]{2,20})?$/), words),
    asked: z.array(z.strictObject({ row, name: line, born: line, role: line })).max(500),
    subjects: z.array(z.string().max(60)).max(100),
    checks: z
      .array(
        z.strictObject({ id: z.string().max(60), by: line, when: line, how: line, result: z.enum(['ok', 'not-ok']) }),
      )
      .max(100),
  }),
  startAct: z.strictObject({ lang: language, state, piece: z.string().max(40) }),
  startActFile: z.strictObject({ lang: language, state, extension: z.string().regex(/^(?:\.[a-z0-9]{1,6})?$/) }),
  export: z.strictObject({ lang: language, state, password: words.nullable(), key: keyFile.nullable().default(null) }),
} as const
