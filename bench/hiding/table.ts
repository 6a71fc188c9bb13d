import type { HidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import type { UnseenPassage } from './learn.ts'
import type { OrdinaryPassage } from './ordinary.ts'

/** The chance that no more than this share of the calm passages passes. */
export const chanceAt = (passages: readonly UnseenPassage[], share: number): number => {
  const calm = chancesOf(passages, false)
  return [...calm].sort((a, b) => b - a)[Math.floor(share * calm.length + 1e-9)] ?? 1
}

const chancesOf = (passages: readonly UnseenPassage[], hides: boolean): readonly number[] =>
  passages.filter((one) => one.hides === hides).map(({ chance }) => chance)

const shareFrom = (chances: readonly number[], isMet: (chance: number) => boolean): string =>
  `${((100 * chances.filter(isMet).length) / Math.max(1, chances.length)).toFixed(1)} %`

/** Recall where 1, 2, 5, 8 and 10 % of the calm passages are alarmed. */
export const formatCurve = (title: string, passages: readonly UnseenPassage[]): string => {
  const [hide, calm] = [chancesOf(passages, true), chancesOf(passages, false)]
  const found = [0.01, 0.02, 0.05, 0.08, 0.1].map((share) => {
    const least = chanceAt(passages, share)
    return shareFrom(hide, (chance) => chance > least)
  })
  return `${title}: ${hide.length} hide, ${calm.length} calm; found where 1, 2, 5, 8, 10 % of calm are alarmed: ${found.join(' ')}`
}

export const formatAt = (title: string, passages: readonly UnseenPassage[], least: number): string => {
  const [found, alarmed] = [true, false].map((hides) =>
    shareFrom(chancesOf(passages, hides), (chance) => chance >= least),
  )
  return `  ${title}, from ${least}: ${found} of hide found, ${alarmed} of calm alarmed`
}

/** The likeliest passage of each record. */
export const recordChances = (judge: HidingJudge, passages: readonly OrdinaryPassage[]): readonly number[] => {
  const most = new Map<string, number>()
  for (const { record, text } of passages) most.set(record, Math.max(most.get(record) ?? 0, judge(text).chance))
  return [...most.values()]
}

/** What asking from a chance finds of what hides, and what it costs in questions for 100 ordinary records. */
export const formatPrice = (share: number, passages: readonly UnseenPassage[], records: readonly number[]): string => {
  const least = chanceAt(passages, share)
  const found = shareFrom(chancesOf(passages, true), (chance) => chance > least)
  const asked = shareFrom(records, (chance) => chance > least)
  return `  ask above ${least.toFixed(3)} (${100 * share} % of calm): ${found} of hide found, ${asked} of ${records.length} ordinary records asked`
}

/** Records, of those that hide nothing by intent, that would be asked about or hidden. */
export const formatRecords = (
  chances: readonly number[],
  least: { readonly sure: number; readonly ask: number },
): string => {
  const count = (from: number): number => chances.filter((chance) => chance >= from).length
  return `${chances.length} ordinary records with a place: ${count(least.ask)} asked, of which hidden ${count(least.sure)}`
}
