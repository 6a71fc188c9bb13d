import { foldText } from '../../../model/fold.ts'
import { isApart } from '../../../model/record/passage.ts'
import { callingsOf, type Piece } from '../../../model/record/piece.ts'
import { isRelative, type Mentions, type WhoInput } from '../who/mentions.ts'
import { isHead } from './entries.ts'
import type { Unit } from './units.ts'

/** A book that a whole house writes in: an entry that names nobody asked about is not about them. */
export const isSharedBook = (piece: Piece): boolean => {
  const called = foldText(callingsOf(piece))
  return (
    /cahier|courante|liaison|planning|registre|astreinte|permanence|journal de bord/.test(called) && !ofOne.test(called)
  )
}

/** A notebook that stays in one home, or goes with one child. */
const ofOne = /d(?:u|e la|e l'|e son|e leur) ?(?:domicile|maison|couple|menage|famille|enfant)/

/**
 * Of whom an entry of a shared book is, before its sentences are read: of those asked about, of somebody else, or of either:
 * it opens without a name after an entry of theirs, and names somebody else later.
 */
export type Standing = 'own' | 'foreign' | 'doubtful'

type Read = { readonly unit: Unit; readonly mentions: Mentions }

/** `hasSubjects`: the table has a column that names whom a row is about; blank, it goes on with the row before. */
export const standingOf = (
  read: readonly Read[],
  before: Standing,
  hasSubjects: boolean,
  input: WhoInput,
): Standing => {
  if (read.some(({ mentions }) => mentions.targets.length + mentions.kin.length > 0)) return 'own'
  const isRow = read.every(({ unit }) => isApart(unit.passage))
  const names = read.map((one) => namesOther(one, before, input))
  if (!names.includes(true)) return isRow && !hasSubjects ? 'own' : before
  const first = read.findIndex(({ unit }) => !isHead(unit) && /[a-z]{3}/.test(unit.folded))
  return isRow || before === 'foreign' || names[first] === true ? 'foreign' : 'doubtful'
}

/** Another resident, a stranger; in a book that goes on with hers, not a relative whom the file declares. Never who writes. */
const namesOther = ({ mentions }: Read, before: Standing, input: WhoInput): boolean =>
  mentions.isOthersRow ||
  mentions.opener?.is === 'other' ||
  mentions.others.some((other) => before !== 'own' || !isRelative(other, input))
