import { z } from 'zod'
import type { Bundle, Check } from '../container/bundle.ts'
import { dataFolders, isPayload, treeNames } from '../container/tree.ts'
import { findFalseSlip } from '../printed/false-slip.ts'
import { findFalseWords } from '../printed/false-words.ts'
import type { Printed, PrintedPage } from '../printed/printed.ts'
import { readSlipStated, readStated } from '../printed/stated.ts'
import type { Wording } from '../printed/wording.ts'
import { result } from './check-files.ts'
import { isMigration } from './words/migration-words.ts'

/**
 * `see`: what a reader sees of a PDF whose signature was found good, of at most so many bytes once unpacked. `print`: a text with the
 * characters that our fonts have. `wordings`: the sentences of a bordereau in each language.
 */
export type BordereauReader = {
  readonly see: (pdf: Uint8Array, most: number) => Promise<Printed>
  readonly print: (text: string) => string
  readonly wordings: readonly Wording[]
}

/**
 * Whether the bordereau, which people read, shows the hash of each file of `data/` beside its name, and no other: then no file was put
 * in the place of another after it was printed, the statement among them. `isSigned`: its signature was found good; nothing else is
 * unpacked.
 */
export const checkPrinted = async (bundle: Bundle, isSigned: boolean, reader?: BordereauReader): Promise<Check> => {
  const pdf = bundle.contents.get(treeNames.bordereau)
  if (reader === undefined) return { id: 'bordereau-prints', outcome: 'not-checked', facts: {} }
  const isRead = pdf !== undefined && isSigned
  const printed = isRead ? await reader.see(pdf, mostPrinted(bundle)).catch(() => null) : null
  if (printed === null) return result('bordereau-prints', false, { flaw: 'unread', missing: 0 })
  if (printed.flaw !== null)
    return result('bordereau-prints', false, { flaw: printed.flaw, missing: 0, page: printed.page })
  const facts = compareHashes(bundle, printed.pages)
  if (facts.flaw !== 'none') return result('bordereau-prints', false, facts)
  const lie = compareWords(bundle, printed.pages, reader)
  return result('bordereau-prints', lie === null, lie === null ? facts : { ...facts, flaw: lie })
}

/** Bytes: the bordereau of an empty export holds 0.1 million with its fonts, each piece and its copy 2,000 (bench:seal). By hand. */
const [ownRoom, roomOfRow, largest] = [2 ** 20, 2 ** 14, 2 ** 28]

const pieceSchema = z.looseObject({ predicate: z.looseObject({ pieces: z.array(z.unknown()) }) })

/** What it may hold, and hold once unpacked, so that nobody waits for a bordereau of what is not there. */
export const mostPrinted = ({ files, statement }: Bundle): number => {
  const pieces = pieceSchema.safeParse(statement).data?.predicate.pieces.length ?? 0
  return Math.min(largest, ownRoom + roomOfRow * (files.size + pieces))
}

const compareHashes = (bundle: Bundle, pages: readonly PrintedPage[]): Check['facts'] => {
  const isApart = isMigration(bundle)
  const files = printedFiles(bundle, isApart)
  const shown = pages.flatMap(({ rows }) => rows.flatMap(hashOfRow))
  const printed = new Map(shown)
  const missing = [...files]
    .filter(([name, hash]) => printed.get(name) !== hash)
    .map(([name]) => (isApart ? name : `data/${name}`))
  const counts = { files: files.size, missing: missing.length, first: missing[0] ?? '' }
  if (missing.length > 0) return { flaw: 'unprinted', ...counts }
  const hashes = countHashes(pages)
  const isMore = hashes > files.size || shown.length > files.size
  return { flaw: isMore ? 'more-hashes' : 'none', ...counts, hashes }
}

/** What it says around the hashes is what the statement says. Whose statement is none is told by other checks. */
const compareWords = (bundle: Bundle, pages: readonly PrintedPage[], { print, wordings }: BordereauReader) => {
  const isApart = isMigration(bundle)
  const [stated, slip] = isApart ? [null, readSlipStated(bundle)] : [readStated(bundle), null]
  const lies = wordings.map((wording) => {
    if (slip !== null) return findFalseSlip(pages, slip, { wording, print })
    return stated === null ? null : findFalseWords(pages, stated, { wording, print })
  })
  return lies.includes(null) ? null : (lies.find((lie) => lie !== 'false-titles') ?? 'false-titles')
}

/** A migration prints the path of a file, and none of its lists: the statement, which it prints, has their hashes. */
const printedFiles = ({ files }: Bundle, isApart: boolean): ReadonlyMap<string, string> =>
  new Map(
    [...files.values()]
      .filter(({ name }) => isPayload(name) && name !== treeNames.bordereau)
      .filter(({ name }) => !isApart || name === treeNames.statement || isCopy(name))
      .map(({ name, sha256 }) => [isApart ? name : name.slice('data/'.length), sha256.toString('hex')]),
  )

const isCopy = (name: string): boolean => name.startsWith(dataFolders.copies) || name.startsWith(dataFolders.files)

/** A row that ends with a hash begins with the name of its file. */
const hashOfRow = (row: readonly string[]): readonly (readonly [name: string, hash: string])[] => {
  const [name = '', hash = ''] = [row[0], row.at(-1)].map((cell) => cell?.replaceAll(/\s/g, ''))
  return row.length > 1 && /^[0-9a-f]{64}$/.test(hash) ? [[name, hash]] : []
}

/** Whatever a reader could take for a hash, in a row or elsewhere: more than half of its 64 digits. The number of a batch has 32. */
const countHashes = (pages: readonly PrintedPage[]): number => {
  let count = 0
  for (const { rows, texts, titles } of pages)
    for (const text of [...rows.flat(), ...texts, ...titles])
      count += text.replaceAll(/\s/g, '').match(/[0-9a-f]{40,}/gi)?.length ?? 0
  return count
}
