import type { Bundle, Check } from '../container/bundle.ts'
import { isPayload, treeNames } from '../container/tree.ts'
import { result } from './check-files.ts'
import { isMigration } from './words/migration-words.ts'

/** The text of a PDF; throws where it cannot be read. */
export type ReadText = (pdf: Uint8Array) => Promise<string>

/** Octets: the bordereau of ten thousand files makes less (bench:seal). Only a signed one is read at all. */
const largest = 2 ** 26

/**
 * Whether the bordereau, which people read, prints the hash of each file of `data/` beside its name: then no file was put in the place
 * of another after it was printed, the statement among them. `isSigned`: its signature was found good; nothing else is unpacked.
 */
export const checkPrinted = async (bundle: Bundle, isSigned: boolean, readText?: ReadText): Promise<Check> => {
  const pdf = bundle.contents.get(treeNames.bordereau)
  if (readText === undefined) return { id: 'bordereau-prints', outcome: 'not-checked', facts: {} }
  const isRead = pdf !== undefined && isSigned && pdf.length <= largest
  const text = isRead ? await readText(pdf).catch(() => null) : null
  if (text === null) return result('bordereau-prints', false, { flaw: 'unread', missing: 0 })
  const files = printedFiles(bundle)
  const missing = unprinted(files, isMigration(bundle), text.replaceAll(/\s+/g, ''))
  return result('bordereau-prints', missing.length === 0, {
    flaw: missing.length === 0 ? 'none' : 'unprinted',
    ...{ files: files.length, missing: missing.length, first: missing[0] ?? '' },
  })
}

const printedFiles = ({ files }: Bundle) =>
  [...files.values()].filter(({ name }) => isPayload(name) && name !== treeNames.bordereau)

/** A migration prints what a file was called between its name and its hash; its lists are told by the statement, which has their hashes. */
const unprinted = (files: ReturnType<typeof printedFiles>, isApart: boolean, text: string): readonly string[] =>
  files
    .filter(({ name }) => !isApart || name === treeNames.statement || isCopy(name))
    .filter(({ name, sha256 }) => {
      const hash = sha256.toString('hex')
      if (isApart) return !text.includes(hash)
      const printed = hashesAfter(text, name.slice('data/'.length))
      return printed.length === 0 || printed.some((one) => one !== hash)
    })
    .map(({ name }) => name)

/** Every hash that follows a name: two of them, and a reader could choose. */
const hashesAfter = (text: string, name: string): readonly string[] =>
  text
    .split(name)
    .slice(1)
    .flatMap((after) => /^[0-9a-f]{64}/.exec(after)?.[0] ?? [])

const isCopy = (name: string): boolean => name.startsWith('data/pieces/') || name.startsWith('data/fichiers/')
