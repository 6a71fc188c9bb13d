/**
 * How a piece whose copy failed its proof is written instead, each form safer than the one before: some of its pages in our
 * font and without pictures, all of it laid out anew, nothing of it.
 */
export type FallForm = 'plain' | 'rebuilt' | 'quarantine'

/** Where the proof failed: the reading, or the engine that could not read; a page of the copy where one can be named. */
export type FallPlace = { readonly page: number | null; readonly reading: string }

/**
 * Why a page keeps no layout, before any proof. `columns`: a table tells how long a withheld word is; `turned`: a turned line
 * lost words; `marks`: the marks have no room.
 */
export type AnewCause = 'columns' | 'turned' | 'marks'

/**
 * `pages` are those of the original that become plain; `from`: the copy that failed was in the format of its file. Never a word
 * of the piece, nor the number of a mask.
 */
export type Fall = {
  readonly pieceId: string
  readonly to: FallForm
  readonly pages: readonly number[]
  readonly places: readonly FallPlace[]
  readonly from?: 'own'
}

/** The trouble of a piece of which no copy passed its proof. */
export const asideCode = 'prove.set-aside'

export const isSetAside = ({ problemCode }: { readonly problemCode: string | null }): boolean =>
  problemCode === asideCode
