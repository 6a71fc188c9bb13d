import { isSameSigner } from '../../language/signer-name.ts'
import type { Draft } from '../../model/draft.ts'
import { RequisError } from '../../model/problem.ts'

export type NewRemark = {
  readonly pieceId: string
  readonly passageId: string | null
  readonly text: string
  readonly by: string
}

/** Throws `remark.nowhere` for a piece or a passage that is not of the record. */
export const addRemark = (draft: Draft, { pieceId, passageId, text, by }: NewRemark): Draft => {
  const piece = draft.dossier.pieces.find(({ id }) => id === pieceId)
  const isThere = piece !== undefined && (passageId === null || piece.passages.some(({ id }) => id === passageId))
  if (!isThere) throw new RequisError({ code: 'remark.nowhere' })
  const { remarks = [] } = draft
  const id = `N${String(remarks.length + 1).padStart(3, '0')}`
  return { ...draft, remarks: [...remarks, { id, pieceId, passageId, text: text.trim(), by: by.trim(), open: true }] }
}

/** Who sits at the page. */
type Closing = { readonly by: string; readonly second: string | null }

/** Whether one of those who sit there wrote the remark. */
export const wroteRemark = ({ remarks = [] }: Draft, id: string, { by, second }: Closing): boolean => {
  const writer = remarks.find((one) => one.id === id)?.by
  return writer !== undefined && [by, second].some((name) => name !== null && isSameSigner(name, writer))
}

export const closeRemark = (draft: Draft, id: string, { by, second }: Closing): Draft => {
  const { remarks = [] } = draft
  if (!remarks.some((one) => one.id === id && one.open)) throw new RequisError({ code: 'remark.nowhere' })
  const closedBy = [by, second].flatMap((name) => (name === null ? [] : [name.trim()])).join(', ')
  return { ...draft, remarks: remarks.map((one) => (one.id === id ? { ...one, open: false, closedBy } : one)) }
}
