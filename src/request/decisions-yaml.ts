import { z } from 'zod'
import { accordStates } from '../model/ask/ruling.ts'
import { shortAnswer } from '../model/ask/short-answer.ts'
import type { DecisionsFile, WrittenDecision, WrittenForm } from '../model/ask/written.ts'
import { groundSchema } from '../model/law/ground.ts'
import { RequisError } from '../model/problem.ts'
import { dateSchema } from './dossier-file.ts'
import { type OpenedYaml, openYaml } from './yaml.ts'

const text = z.union([z.string(), z.number()]).transform((value) => String(value).trim())
const id = text.refine((value) => value !== '', { error: 'accepted:P04' })
/** Left out, or left empty: which forms need one is settled with the draft. */
const reason = text.nullish().transform((value) => value ?? null)
const date = dateSchema.nullish().transform((value) => value ?? null)

const placed = z.strictObject({ piece: id, text })
const rank = z.number().int().min(1)
const sentence = z.strictObject({ piece: id, passage: rank, sentence: rank.optional() })
const maskNumber = text.refine((value) => /^M\d{1,6}$/i.test(value), {
  error: 'accepted:M0045|{ piece: P07, text: … }',
})
const picture = text.refine((value) => /^P\d+(?:-\d+)*\/\d+$/i.test(value), { error: 'accepted:P02/3' })
const state = z.enum(accordStates)

/** What a line of `decisions` may hold, by the key that opens it (docs/contract.md). */
const forms: { readonly [F in WrittenForm['form']]: z.ZodType<WrittenForm> } = {
  // First: a picture is kept or not.
  picture: z
    .strictObject({ picture, keep: z.boolean(), reason })
    .transform((is) => ({ form: 'picture', ...is }) as const),
  mask: z
    .strictObject({
      mask: z.union([placed, text]),
      everywhere: z.boolean().optional(),
      ground: groundSchema.optional(),
      reason,
    })
    .transform((is) => ({ form: 'mask', ...is }) as const),
  keep: z
    .strictObject({ keep: z.union([placed, sentence, maskNumber]), reason })
    .transform((is) => ({ form: 'keep', ...is }) as const),
  undo: z.strictObject({ undo: z.union([placed, text]), reason }).transform((is) => ({ form: 'undo', ...is }) as const),
  notAName: z.strictObject({ notAName: text, reason }).transform((is) => ({ form: 'notAName', ...is }) as const),
  same: z.strictObject({ same: z.tuple([id, text]), reason }).transform((is) => ({ form: 'same', ...is }) as const),
  rename: z.strictObject({ rename: id, name: text, reason }).transform((is) => ({ form: 'rename', ...is }) as const),
  title: z.strictObject({ title: id, is: text, reason }).transform((is) => ({ form: 'title', ...is }) as const),
  kind: z.strictObject({ kind: id, is: text, reason }).transform((is) => ({ form: 'kind', ...is }) as const),
  accord: z
    .strictObject({ accord: id, state, from: reason, date, reason })
    .transform((is) => ({ form: 'accord', ...is }) as const),
  opinion: z
    .strictObject({ opinion: text, state, date, reason })
    .transform((is) => ({ form: 'opinion', ...is }) as const),
  motif: z
    .strictObject({ motif: id, text: reason, arguments: z.array(text).optional() })
    .transform((is) => ({ form: 'motif', ...is }) as const),
  pass: z.strictObject({ pass: text, reason }).transform((is) => ({ form: 'pass', ...is }) as const),
  // Last: an accord and an opinion have a date of their own.
  date: z.strictObject({ date: id, is: dateSchema, reason }).transform((is) => ({ form: 'date', ...is }) as const),
}

const opensForm = (key: string): key is WrittenForm['form'] => Object.hasOwn(forms, key)
const keys = Object.keys(forms).filter(opensForm)

const answerSchema = z.strictObject({
  question: id,
  answer: z.union([id.transform((one) => [one]), z.array(id).min(1)]),
  items: z.array(id).nullish(),
})

/** « - Q03: keep » is short for « - { question: Q03, answer: keep } ». */
const longForm = (line: unknown): unknown => {
  const short = shortAnswer(line)
  return short === null ? line : { question: short[0], answer: short[1] }
}

const withLongAnswers = (file: unknown): unknown => {
  const answers = typeof file === 'object' && file !== null && 'answers' in file ? file.answers : null
  return Array.isArray(answers) ? { ...Object(file), answers: answers.map(longForm) } : file
}

const row = z.record(z.string(), z.unknown())

const fileSchema = z.strictObject({
  preview: text.nullish(),
  answers: z.array(answerSchema).nullish(),
  decisions: z.array(row).nullish(),
})

/** Reads `decisions.yaml`, or the same in JSON. A key that it does not know is refused with its line. */
export const parseDecisionsFile = (yaml: string, file: string): DecisionsFile => {
  const opened = openYaml(yaml, file)
  const { preview, answers, decisions } = opened.parse([], withLongAnswers(opened.whole), fileSchema)
  return {
    preview: preview === undefined || preview === null ? null : { code: preview, line: opened.lineOf(['preview']) },
    answers: (answers ?? []).map((one, at) => ({
      ...{ ...one, items: one.items ?? null },
      line: opened.lineOf(['answers', at]),
    })),
    decisions: (decisions ?? []).map((one, at) => writtenDecision(one, at, opened, file)),
  }
}

const writtenDecision = (
  value: z.output<typeof row>,
  at: number,
  { parse, lineOf }: OpenedYaml,
  file: string,
): WrittenDecision => {
  const path = ['decisions', at]
  const line = lineOf(path)
  const form = keys.find((key) => Object.hasOwn(value, key))
  if (form !== undefined) return { ...parse(path, value, forms[form]), line }
  const [key = ''] = Object.keys(value)
  throw new RequisError({ code: 'yaml.unknown-key', file, line, key, accepted: keys })
}
