import type { Ruling } from '../../model/ask/ruling.ts'
import { type Finding, hiddenHome } from '../../model/record/finding.ts'
import { tellingWords } from '../protections/place-words.ts'
import { actsOf } from './settled.ts'

/**
 * What a hidden address covers, without the places that two persons say are none of it. The home itself, and what bears its
 * name, stays whatever they say.
 */
export const withoutOtherPlaces = (
  hidden: readonly Finding[],
  rulings: readonly Ruling[] | undefined,
  textOf: (finding: Finding) => string,
): readonly Finding[] => {
  const signed = (rulings ?? []).filter(({ second }) => second !== null)
  const acts = actsOf(signed, 'not-a-name').map(({ words }) => new Set(tellingWords(words)))
  if (acts.length === 0) return hidden
  return hidden.filter((finding) => {
    const words = tellingWords(textOf(finding))
    return !isInferred(finding) || !acts.some((said) => words.length > 0 && words.every((word) => said.has(word)))
  })
}

const isInferred = ({ kind, why }: Finding): boolean => kind === 'protected-place' && why !== hiddenHome
