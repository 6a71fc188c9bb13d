import { join, mix } from './tagger-hash.ts'
import { pad, type Seen } from './tagger-look.ts'

/** Templates of the lists, after those of the words themselves; a template that sees nothing has no feature (0). */
export const firstListTemplate = 45
export const listTemplates = 25

/** Ranks of the templates that hold what the lexicons found. */
export const phraseTemplates: readonly number[] = [57, 58, 59, 60, 61, 62, 63]

export const putLists = (rows: Int32Array, from: number, seen: Seen, token: number): void => {
  putSenses(rows, from, seen, token)
  putPhrases(rows, from, seen, token)
  putNames(rows, from, seen, token)
}

const put = (rows: Int32Array, from: number, template: number, value: number): void => {
  rows[from + template] = value === 0 ? 0 : mix(template + 1, value)
}

const pair = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : join(a, b))

const putSenses = (rows: Int32Array, from: number, { lists }: Seen, at: number): void => {
  const { sense, subject, object } = lists
  const here = sense[at] ?? 0
  const last = sense[at - 1] ?? 0
  const next = sense[at + 1] ?? 0
  const before = subject[at] ?? 0
  const after = object[at] ?? 0
  put(rows, from, 45, here)
  put(rows, from, 46, pair(last, here))
  put(rows, from, 47, pair(here, next))
  put(rows, from, 48, pair(pair(last, here), next))
  put(rows, from, 49, before)
  put(rows, from, 50, after)
  put(rows, from, 51, pair(before, here))
  put(rows, from, 52, pair(here, after))
  put(rows, from, 53, pair(before, after))
  put(rows, from, 54, pair(last, next))
  put(rows, from, 55, pair(pair(sense[at - 2] ?? 0, last), here))
  put(rows, from, 56, pair(pair(here, next), sense[at + 2] ?? 0))
}

const putPhrases = (rows: Int32Array, from: number, { lists, word }: Seen, at: number): void => {
  const { sense, phrase } = lists
  const here = phrase[at] ?? 0
  const last = phrase[at - 1] ?? 0
  const next = phrase[at + 1] ?? 0
  put(rows, from, 57, here)
  put(rows, from, 58, last)
  put(rows, from, 59, next)
  put(rows, from, 60, pair(last, sense[at] ?? 0))
  put(rows, from, 61, pair(next, sense[at] ?? 0))
  put(rows, from, 62, pair(here, sense[at] ?? 0))
  put(rows, from, 63, pair(last, word[at + pad] ?? 0))
}

const putNames = (rows: Int32Array, from: number, { lists, word, shape }: Seen, at: number): void => {
  const { sense, names } = lists
  const form = shape[at + pad] ?? 0
  const here = names[at] ?? 0
  const shaped = pair(here, form)
  put(rows, from, 64, here)
  put(rows, from, 65, shaped)
  put(rows, from, 66, pair(pair(names[at - 1] ?? 0, here), form))
  put(rows, from, 67, pair(pair(here, names[at + 1] ?? 0), form))
  put(rows, from, 68, pair(shaped, word[at - 1 + pad] ?? 0))
  put(rows, from, 69, pair(shaped, sense[at - 1] ?? 0))
}
