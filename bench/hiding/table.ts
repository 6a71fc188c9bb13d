import type { HidingJudge } from '../../src/decide/protections/hiding/judge.ts'
import type { HidingPassage } from './corpus.ts'
import type { OrdinaryPassage } from './ordinary.ts'

type Scored = { readonly hides: readonly number[]; readonly calm: readonly number[] }

export const scoreAll = (judge: HidingJudge, passages: readonly HidingPassage[]): Scored => {
  const chances = (hides: boolean): readonly number[] =>
    passages.filter((one) => one.hides === hides).map(({ text }) => judge(text).chance)
  return { hides: chances(true), calm: chances(false) }
}

/** The chance that no more than this share of the calm passages passes. */
export const chanceAt = (calm: readonly number[], share: number): number =>
  [...calm].sort((a, b) => b - a)[Math.floor(share * calm.length + 1e-9)] ?? 1

const shareAbove = (chances: readonly number[], least: number): number =>
  chances.filter((chance) => chance > least).length / Math.max(1, chances.length)

/** Recall where 1, 2, 5, 8 and 10 % of the calm passages are alarmed; then at the thresholds. */
export const formatPart = (title: string, { hides, calm }: Scored): string => {
  const curve = [0.01, 0.02, 0.05, 0.08, 0.1]
    .map((share) => percent(shareAbove(hides, chanceAt(calm, share))))
    .join(' ')
  return `${title.padEnd(8)} ${hides.length} hide, ${calm.length} calm; found where 1, 2, 5, 8, 10 % of calm are alarmed: ${curve}`
}

export const formatAt = (title: string, { hides, calm }: Scored, least: number): string =>
  `${title.padEnd(14)} from ${least.toFixed(3)}: ${percent(shareAbove(hides, least - 1e-9))} of hide found, ${percent(shareAbove(calm, least - 1e-9))} of calm alarmed`

/** Records, of those that hide nothing by intent, that would be asked about or hidden. */
export const formatRecords = (
  judge: HidingJudge,
  passages: readonly OrdinaryPassage[],
  least: { readonly sure: number; readonly ask: number },
): string => {
  const chances = passages.map(({ record, text }) => ({ record, chance: judge(text).chance }))
  const records = (from: number): number =>
    new Set(chances.filter(({ chance }) => chance >= from).map(({ record }) => record)).size
  const all = new Set(passages.map(({ record }) => record)).size
  return `ordinary records with a place: ${all}, ${passages.length} passages; asked ${records(least.ask)}, hidden ${records(least.sure)}`
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`
