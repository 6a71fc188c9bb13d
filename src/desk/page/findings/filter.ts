import type { FindingView } from '../../view/types.ts'
import { foldWords } from './occurrences.ts'

export type Filter = {
  readonly category: string | null
  readonly person: string | null
  readonly piece: string | null
  readonly state: 'all' | 'masked' | 'kept'
  readonly hand: 'all' | 'only' | 'hidden'
  readonly doubtfulFirst: boolean
  readonly search: string
}

export const noFilter: Filter = {
  category: null,
  person: null,
  piece: null,
  state: 'all',
  hand: 'all',
  doubtfulFirst: true,
  search: '',
}

/** The findings that the filters leave, the doubtful ones first when that is asked. */
export const filterFindings = (findings: readonly FindingView[], filter: Filter): readonly FindingView[] => {
  const search = foldWords(filter.search)
  const left = findings.filter((one) => isLeft(one, filter) && (search === '' || foldWords(one.text).includes(search)))
  if (!filter.doubtfulFirst) return left
  return [...left.filter((one) => one.doubtful), ...left.filter((one) => !one.doubtful)]
}

const isLeft = (one: FindingView, { category, person, piece, state, hand }: Filter): boolean => {
  if (category !== null && one.category !== category) return false
  if (person !== null && one.person !== person) return false
  if (piece !== null && one.piece !== piece) return false
  if (state !== 'all' && one.masked !== (state === 'masked')) return false
  return hand === 'all' || one.byHand === (hand === 'only')
}

/** The next doubtful finding that no hand decided, after this one and round again. */
export const nextDoubtful = (findings: readonly FindingView[], after: string | null): FindingView | null => {
  const from = findings.findIndex(({ id }) => id === after) + 1
  return [...findings.slice(from), ...findings.slice(0, from)].find((one) => one.doubtful && !one.byHand) ?? null
}
