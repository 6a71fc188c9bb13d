import { dataFolders } from '../container/tree.ts'
import { type FalseWords, joinedRows, type Spoken } from './false-words.ts'
import type { PrintedPage } from './printed.ts'
import type { SlipStated } from './stated.ts'
import { squeeze } from './wording.ts'

/** As `findFalseWords`, of the slip of a migrated dossier. */
export const findFalseSlip = (
  pages: readonly PrintedPage[],
  stated: SlipStated,
  { wording: { slip }, print }: Spoken,
): FalseWords | null => {
  const printed = (text: string): string => squeeze(print(text))
  const [title, subtitle] = [printed(slip.title(stated.reference)), printed(slip.subtitle(stated.date))]
  const areTitles = pages.every(({ titles }, at) => {
    const known = new Set([title, subtitle, printed(slip.page(at + 1, pages.length)), ''])
    return titles.every((one) => known.has(squeeze(one)))
  })
  if (!areTitles) return 'false-titles'
  const restriction = stated.closed === null ? null : (slip.restrictions[stated.closed] ?? stated.closed)
  const sentences = [
    ...[title, subtitle, printed(slip.meaning)],
    ...(restriction === null ? [] : [printed(slip.apart(restriction))]),
    printed(slip.caption),
  ]
  const shown = pages.map(({ texts }) => texts.map(squeeze).join('')).join('')
  if (shown !== sentences.join('')) return 'false-sentences'
  const rows = joinedRows(pages).map((row) => row.map(squeeze))
  const facts = [
    [slip.facts.reference, stated.reference],
    [slip.facts.batch, stated.batch],
    [slip.facts.files, String(stated.counts.files)],
    [slip.facts.masked, String(stated.counts.masked)],
  ]
  if (!facts.every((fact, at) => fact.map(printed).join('\n') === rows[at]?.join('\n'))) return 'false-references'
  const head = slip.heads.map(printed).join('\n')
  const files = rows.slice(facts.length).filter((row) => row.join('\n') !== head)
  return files.every((row) => isFileTrue(row, printed(slip.masked), printed(slip.whole))) ? null : 'false-pieces'
}

const isFileTrue = ([path = '', , state, hash, ...more]: readonly string[], masked: string, whole: string): boolean => {
  const told = path.startsWith(dataFolders.copies) ? masked : path.startsWith(dataFolders.files) ? whole : ''
  return state === told && hash !== undefined && more.length === 0
}
