import { foldText } from '../model/fold.ts'
import type { Association } from '../model/law/association.ts'
import { RequisError } from '../model/problem.ts'
import type { RequestKind } from '../model/record/request.ts'

/** In what right somebody decides: `unchecked` where the association named nobody. */
export type Authority =
  | { readonly kind: 'director' }
  | { readonly kind: 'delegate'; readonly act: string }
  | { readonly kind: 'unchecked' }

/** The day on which it is decided, ISO, and for what kind of request. */
export type Deciding = { readonly by: string; readonly kind: RequestKind; readonly on: string }

/**
 * Whether the association's file lets this person decide (CNADE 2017: the director, or a delegate named in writing, on these
 * days, for this kind of request). Throws where names stand there and none of them fits.
 */
export const authorityOf = ({ by, kind, on }: Deciding, { deciders, delegations }: Association): Authority => {
  const named = delegations.filter(({ name }) => name !== null)
  if (deciders.length === 0 && named.length === 0) return { kind: 'unchecked' }
  const isHer = ({ name }: { readonly name: string | null }): boolean => holdsName(by, name ?? '')
  if (deciders.some((row) => isHer(row) && isOn(on, row))) return { kind: 'director' }
  const hers = named.filter(isHer)
  const now = hers.filter((row) => isOn(on, row))
  const act = now.find(({ kinds }) => kinds.length === 0 || kinds.includes(kind))?.act
  if (act !== undefined) return { kind: 'delegate', act }
  const why = now.length > 0 ? 'kind' : hers.length > 0 || deciders.some(isHer) ? 'dates' : 'unknown'
  throw new RequisError({ code: 'review.not-decider', why })
}

const isOn = (on: string, { from, until }: { readonly from: string; readonly until: string | null }): boolean =>
  from <= on && (until === null || on <= until)

/** « Mme Claire Vasseur, directrice » is Claire VASSEUR: each word of the name stands there. */
const holdsName = (by: string, name: string): boolean => {
  const said = new Set(wordsOf(by))
  const words = wordsOf(name)
  return words.length > 1 && words.every((word) => said.has(word))
}

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}'-]+/gu) ?? []
