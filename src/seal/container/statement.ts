import { type JsonValue, writeCanonicalJson } from './canonical-json.ts'
import { isPayload, type MeasuredFile, sortFiles, treeNames } from './tree.ts'

/** The kind and version of a Requis statement. A later format gets another number, and its own reader. */
export const predicateType = 'urn:x-requis:redaction-export:v1'

export const statementType = 'https://in-toto.io/Statement/v1'

/**
 * `data/statement.json`, in the form of an in-toto statement. Its subjects are the files of `data/`, but for itself and
 * for the bordereau, which prints the statement's own hash.
 */
export const buildStatement = (files: readonly MeasuredFile[], predicate: JsonValue): Uint8Array =>
  Buffer.from(
    `${writeCanonicalJson({ _type: statementType, subject: subjectsOf(files), predicateType, predicate })}\n`,
    'utf8',
  )

export type Subject = { readonly name: string; readonly digest: { readonly sha256: string } }

/** Files of the tree by their full name (`data/…`). */
export const subjectsOf = (files: readonly MeasuredFile[]): readonly Subject[] =>
  sortFiles(files)
    .filter(({ name }) => isPayload(name) && name !== treeNames.statement && name !== treeNames.bordereau)
    .map(({ name, sha256 }) => ({ name, digest: { sha256: sha256.toString('hex') } }))
