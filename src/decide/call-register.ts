import { foldText } from '../model/fold.ts'
import type { Piece } from '../model/piece.ts'

const caller = /(?:^|\n) ?appelante?s? ?:/

/** A register of calls has rows by the dozen; the sheet of one alarm has one caller. */
const fewRows = 3

/** Passages that are rows of a register of calls: whoever rings a service up is no informant for that. */
export const callRows = (pieces: readonly Piece[]): ReadonlySet<string> =>
  new Set(
    pieces.flatMap(({ passages }) => {
      const rows = passages.filter(
        ({ role, text }) => role === 'fields' && caller.test(text.split('\n').map(foldText).join('\n')),
      )
      return rows.length >= fewRows ? rows.map(({ id }) => id) : []
    }),
  )
