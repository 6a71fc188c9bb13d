import type { Bench } from '../bench.ts'
import { keptFromReader } from '../family/kept-from.ts'
import type { Judgement } from '../scope/units/scope.ts'
import { isChildTrusting } from './child-words.ts'
import { silenceIn } from './silence.ts'

/**
 * Units that somebody asks to keep silent, and those in which a child confides. Under a request that names no minor, what a
 * child confided is in no question, as her own words are: the director's own hand may hand it over.
 */
export const hush = (judgements: readonly Judgement[], bench: Bench): readonly Judgement[] => {
  const { policy, asksSilence } = bench
  const hushed = silenceIn(
    judgements.map(({ unit }) => unit),
    asksSilence,
  )
  const kept = keptFromReader(judgements, bench)
  return judgements.map((judgement, at) => {
    const { unit, reading } = judgement
    const isTrusted = !policy.ownAccess && policy.scope === 'request' && isChildTrusting(unit, bench)
    return {
      ...judgement,
      keptFrom: kept[at]?.from ?? null,
      mustBeWhole: kept[at]?.mustBeWhole === true,
      isGuarded: kept[at]?.isGuarded === true,
      touches: kept[at]?.touches ?? null,
      isHushed: (hushed[at] === true && (kept[at]?.isOwn !== true || asksSilence(unit.folded) !== null)) || isTrusted,
      reading: isTrusted ? { ...reading, isChildSpeaking: true } : reading,
    }
  })
}
