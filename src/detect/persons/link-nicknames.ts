import { shortNames } from '../lexicon.ts'
import { isGivenName } from '../names/name-lexicon.ts'
import { linkLimits } from '../thresholds.ts'

/** Given names that a usual short form stands for (`pipelines/lexicon/persons/short-names.txt`). */
const namesOf: ReadonlyMap<string, readonly string[]> = new Map(
  shortNames.split('\n').map((line): readonly [string, readonly string[]] => {
    const [short = '', ...names] = line.split(' ')
    return [short, names]
  }),
)

/** Whether parts of a name (`anne`, `ce`) are a short form of a given name (`anne`, `cecile`). */
export const isShortFor = (asked: readonly string[], own: readonly string[]): boolean => {
  const [part] = asked
  if (part === undefined || own.length === 0) return false
  if (asked.length > 1) return isCutComposed(asked, own)
  const names = namesOf.get(part) ?? []
  if (names.includes(own.join('-')) || own.some((name) => names.includes(name))) return true
  return isBlend(part, own) || (!isGivenName(part) && (isStart(part, own) || isEnd(part, own)))
}

/** « Titou » for Titouan. */
const isStart = (part: string, own: readonly string[]): boolean =>
  part.length >= linkLimits.shortName && own[0] !== part && own[0]?.startsWith(part) === true

/** « Bastien », « Naëlle »: only the opening of the name is gone. */
const isEnd = (part: string, own: readonly string[]): boolean =>
  own.some(
    (name) =>
      part.length >= linkLimits.endOfName && name.endsWith(part) && name.length - part.length <= linkLimits.lost,
  )

/** « Anne-Cé », « Pierre-Bap ». */
const isCutComposed = (asked: readonly string[], own: readonly string[]): boolean =>
  asked.length === own.length &&
  asked.every((part, at) => part.length >= linkLimits.blended && own[at]?.startsWith(part) === true)

/** « Malou » for Marie-Lou, « Pibap » for Pierre-Baptiste: the openings of both halves, the second one whole for a name. */
const isBlend = (part: string, own: readonly string[]): boolean => {
  const [first = '', second = ''] = own
  if (own.length !== 2 || part.length < 2 * linkLimits.blended) return false
  for (let cut = linkLimits.blended; cut <= part.length - linkLimits.blended; cut += 1) {
    const tail = part.slice(cut)
    if (first.startsWith(part.slice(0, cut)) && (isGivenName(part) ? tail === second : second.startsWith(tail)))
      return true
  }
  return false
}
