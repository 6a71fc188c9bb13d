import { everyday, foldedTitles } from '../civilities.ts'
import { alarm, business, near, office, parentOrChild, publicBody, silence, stranger, threat, worry } from './words.ts'

/** What a row says, folded, and what the record knows of whoever rang up. */
export type CallWords = {
  /** The words of the cell, and of the column that says who she is: known names cut out, unknown ones `unknownName`. */
  readonly cell: string
  readonly message: string
  /**
   * A name alone in the cell: the person asked about; `own`, a parent, a child or an official of the record; `kin`, another
   * person whom the record declares.
   */
  readonly known: 'asked' | 'own' | 'kin' | null
}

/**
 * True where a row shows that whoever rang up is no informant. One who asks for silence is one, whoever she is. So is one whom
 * nobody knows, unless her message is plain business and tells of no danger: doubt masks.
 */
export const isPlainCall = ({ cell, message, known }: CallWords): boolean => {
  if (known === 'asked') return true
  const all = `${cell} ${message}`
  if (silence.test(all)) return false
  if (known !== null) return known === 'own' || !alarm.test(all)
  if (isOfOffice(cell) || threat.test(message)) return true
  return business.test(message) && !alarm.test(all) && !worry.test(all)
}

/** A parent, a child, a public body, one who reports by duty; not kin, a shop, who works near the family, a neighbour. */
const isOfOffice = (cell: string): boolean => {
  const bare = bareWords(cell)
  if (parentOrChild.test(bare)) return true
  return !stranger.test(bare) && !near.test(bare) && (publicBody.test(bare) || office.test(bare))
}

const bareWords = (cell: string): string =>
  cell
    .replaceAll(/[^a-z0-9œ' -]+/g, ' ')
    .replaceAll(/ {2,}/g, ' ')
    .trim()

/** « Mme X », « X (sœur) »: a title before the name, what she is after it. « Sœur de X » is not X, nor is « X, sa sœur ». */
export const isNameAlone = (before: string, after: string): boolean => {
  const rest = bareWords(after)
  return titles.test(bareWords(before)) && /^(?:[a-z-]{2,14}(?: d(?:e|'))?)?$/.test(rest) && !stranger.test(rest)
}

const titles = new RegExp(`^(?:(?:${foldedTitles(everyday)}|dr|docteur|me|maitre|m) ?)*$`)
