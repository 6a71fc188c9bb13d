import type { SourceEntry, SourceTree } from '../../model/source.ts'
import { type GuessedTable, guessTable } from './guess-mapping.ts'
import { isBook, isTextTable, sampleText } from './sample-tables.ts'

/** What lies at the root of a source, by names and first bytes. `others`: files that are no tables, anywhere. */
type RootTables = {
  readonly texts: readonly GuessedTable[]
  readonly books: readonly SourceEntry[]
  readonly others: boolean
  readonly described: boolean
}

const known = new WeakMap<SourceTree, RootTables>()

export const rootTables = (tree: SourceTree): RootTables => {
  const found = known.get(tree) ?? lookAt(tree)
  known.set(tree, found)
  return found
}

/** Where no table lies at the root, what is below it is not walked: a base of folders may be large. */
const lookAt = (tree: SourceTree): RootTables => {
  if (![...tree.top()].some((entry) => isTextTable(entry) || isBook(entry)))
    return { texts: [], books: [], others: true, described: false }
  const texts: GuessedTable[] = []
  const books: SourceEntry[] = []
  let others = false
  let described = false
  for (const entry of tree.list()) {
    const isRoot = !entry.path.includes('/')
    if (isRoot && isTextTable(entry)) texts.push(...sampleText(tree, entry).map(guessTable))
    else if (isRoot && isBook(entry)) books.push(entry)
    else if (!/(?:^|\/)migration\.ya?ml$/.test(entry.path)) others = true
    described ||= /^(?:[^/]+\/){0,2}dossier\.ya?ml$/.test(entry.path)
  }
  return { texts: texts.filter(({ key }) => key?.isSure === true), books, others, described }
}

/** An index is the one table at the root, and names files; its columns are sure. */
export const isIndex = ({ rows, key, columns }: GuessedTable): boolean =>
  rows.kind === 'document' && key?.isSure === true && columns.some(({ name, isSure }) => name === 'file' && isSure)

/** By hand: the names that services give to a list of documents. */
export const indexName = /^(?:index|bordereau|sommaire|inventaire|liste des (?:documents|pi[èe]ces))[^/]*\.xls[xm]$/i
