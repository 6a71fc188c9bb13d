import { z } from 'zod'
import { categorySchema } from '../category.ts'
import { kindSchema } from '../kind.ts'

/** Kinds of values that an act may name. */
export const valueKinds = [
  'phones',
  'emails',
  'handles',
  'vehicles',
  'sums',
  'employers',
  'hours',
  'schools',
  'bank-accounts',
  'identity-numbers',
  'insurance-numbers',
  'decisions',
  'addresses',
] as const

export type ValueKind = (typeof valueKinds)[number]

/** `pipelines/law/values.yaml`: the words by which an act names a kind of value, and the findings that hold one. */
export const valueTableSchema = z.array(
  z.strictObject({
    id: z.enum(valueKinds),
    label: z.strictObject({ fr: z.string(), en: z.string() }),
    asks: z.array(z.string()),
    /** None: such a value leaves anyhow (hours), or never (the association's floor), whoever names it. */
    categories: z.array(categorySchema).default([]),
    /** Without any, all findings of the categories. */
    kinds: z.array(kindSchema).default([]),
    /** Words that the value itself must hold (« collège »), where no kind tells it from others of its category. */
    words: z.array(z.string()).default([]),
  }),
)

export type ValueTable = z.infer<typeof valueTableSchema>
