import { z } from 'zod'

/** The categories of docs/detection.md, and `out-of-scope` (a judgement on a passage), `other` (a reviewer's own mark). */
export const categories = [
  'person',
  'address',
  'place',
  'postcode',
  'phone',
  'email',
  'nir',
  'iban',
  'id-number',
  'birth-date',
  'date',
  'age',
  'vehicle',
  'account',
  'organisation',
  'health',
  'judicial',
  'violence',
  'origin',
  'belief',
  'sexuality',
  'finance',
  'family',
  'out-of-scope',
  'other',
] as const

export const categorySchema = z.enum(categories)

export type Category = z.infer<typeof categorySchema>
