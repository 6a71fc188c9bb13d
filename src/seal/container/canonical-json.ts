import { RequisError } from '../../model/problem.ts'
import { compareUnits } from './hash.ts'

export type JsonValue = null | boolean | number | string | readonly JsonValue[] | { readonly [key: string]: JsonValue }

/** RFC 8785, restricted: whole numbers and NFC text only, so that no two programs can read it differently. */
export const writeCanonicalJson = (value: JsonValue): string => {
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') return writeInteger(value)
  if (typeof value === 'string') return writeText(value)
  if (isList(value)) return `[${value.map(writeCanonicalJson).join(',')}]`
  const keys = Object.keys(value).sort(compareUnits)
  return `{${keys.map((key) => `${writeText(key)}:${writeCanonicalJson(value[key] ?? null)}`).join(',')}}`
}

const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value)

const writeInteger = (value: number): string => {
  if (!Number.isSafeInteger(value) || Object.is(value, -0)) throw new RequisError({ code: 'internal' })
  return String(value)
}

const writeText = (text: string): string => {
  // `isWellFormed` is newer than our ES2023 types; a lone surrogate is one that UTF-8 cannot carry.
  if (text.normalize('NFC') !== text || /\p{Surrogate}/u.test(text)) throw new RequisError({ code: 'internal' })
  return JSON.stringify(text)
}
