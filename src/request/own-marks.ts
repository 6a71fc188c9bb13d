import { parseDocument } from 'yaml'
import { shortAnswer } from '../model/ask/short-answer.ts'
import { reportFile, reportMark } from '../model/draft.ts'

/**
 * The marks of Requis' own files. Each asks for several things that no other file has together: what is recognised
 * wrongly would hide a piece.
 */

/** A file among pieces. `bytes` is null for one that may not be opened. */
export type AmongPieces = { readonly name: string; readonly bytes: Uint8Array | null }

/** In the clear, or encrypted (`draft-cipher.ts`). The names of its keys are looked for before anything is parsed. */
export const isDraft = (bytes: Uint8Array): boolean => {
  if (/^\{"cipher":"aes-256-gcm","draft":"[0-9a-f]{32}","format":"requis-draft-/.test(headOf(bytes))) return true
  if (!opensObject(bytes) || !holds(bytes, ['"policyKind"', '"preparedBy"', '"secret"', '"decisions"'])) return false
  const draft = jsonOf(bytes)
  return (
    ['dossier', 'request'].every((key) => isMap(draft?.[key])) &&
    ['findings', 'decisions', 'problems'].every((key) => Array.isArray(draft?.[key])) &&
    typeof draft?.format === 'number' &&
    typeof draft?.pipeline === 'string' &&
    typeof draft?.policyKind === 'string'
  )
}

/** What a draft's folder holds beside the draft. The letter may be the director's own words: only there is it hers. */
export const isDraftCompanion = (name: string, bytes: Uint8Array): boolean => {
  if (name === 'letter.md') return true
  if (name === 'authenticity.txt') return /^requis-draft-code-v\d /.test(headOf(bytes))
  if (name === 'acts.jsonl') return /^\{"act":"[a-z]{1,20}","after":"[0-9a-f]{64}","at":/.test(headOf(bytes))
  if (name === reportFile) return holds(bytes, [`content="${reportMark}"`])
  if (name !== 'review.json' || !opensObject(bytes)) return false
  const saved = jsonOf(bytes)
  return /^[0-9a-f]{64}$/.test(String(saved?.draft)) && isMap(saved?.review)
}

/** What opens masks again, in clear words. */
export const isReveal = (bytes: Uint8Array): boolean =>
  opensObject(bytes) && holds(bytes, ['"requis-reveal-v']) && /^requis-reveal-v\d$/.test(String(jsonOf(bytes)?.format))

/** The page that `verify-page` writes: its title and the places that its program fills. */
export const isVerifyPage = (bytes: Uint8Array): boolean =>
  /^(?:\uFEFF)?\s{0,20}<!doctype html>/i.test(headOf(bytes)) &&
  holds(bytes, ['data-text="pin.hint"', 'data-text="origin"', 'id="pin"', 'Requis', 'META-INF/ASiCManifest001.xml'])

/** `decisions.yaml` (docs/contract.md): its three keys and no other, and each line of the form that the contract gives. */
export const isDecisions = (text: string): boolean => {
  const file = yamlOf(text)
  if (file === null) return false
  const keys = Object.keys(file)
  const lines = [...listAt(file, 'answers'), ...listAt(file, 'decisions')]
  return (
    lines.length > 0 &&
    keys.every((key) => ['preview', 'answers', 'decisions'].includes(key)) &&
    listAt(file, 'answers').every(isAnswer) &&
    listAt(file, 'decisions').every((line) => isMap(line) && verbs.some((verb) => verb in line))
  )
}

const isAnswer = (line: unknown): boolean =>
  isMap(line) && (('question' in line && 'answer' in line) || shortAnswer(line) !== null)

const verbs = [
  ...[
    'mask',
    'keep',
    'undo',
    'notAName',
    'same',
    'rename',
    'title',
    'kind',
    'date',
    'accord',
    'opinion',
    'motif',
    'pass',
    'picture',
  ],
]

const listAt = (file: Readonly<Record<string, unknown>>, key: string): readonly unknown[] => {
  const value = file[key]
  return Array.isArray(value) ? value : []
}

const yamlOf = (text: string): Readonly<Record<string, unknown>> | null => {
  const document = parseDocument(text, { prettyErrors: false })
  if (document.errors.length > 0) return null
  try {
    const value: unknown = document.toJS({ maxAliasCount: 50 })
    return isMap(value) ? value : null
  } catch {
    return null
  }
}

export const isMap = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Enough for a mark at the start of a file. */
const headLength = 400

export const headOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(0, headLength)).toString('utf8')

export const opensObject = (bytes: Uint8Array): boolean => /^\uFEFF?\s*\{/.test(headOf(bytes))

export const holds = (bytes: Uint8Array, words: readonly string[]): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return words.every((word) => buffer.includes(word))
}

/** Null for what is no JSON map; the parser's words quote the file and are dropped. */
export const jsonOf = (bytes: Uint8Array): Readonly<Record<string, unknown>> | null => {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(bytes)
        .toString('utf8')
        .replace(/^\uFEFF/, ''),
    )
    return isMap(value) ? value : null
  } catch {
    return null
  }
}
