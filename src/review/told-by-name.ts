import { wordsOf } from '../language/occurrences.ts'
import { absoluteGrounds, type Ground } from '../model/law/ground.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Person } from '../model/record/person.ts'
import type { Placing } from './decision-desk.ts'

/**
 * Whether a name to be given to somebody is, or holds, what the record hides: a word of a hidden place, a masked address, the
 * name of somebody who is masked, words masked whole. What is called so would leave under that name. Figures name nobody. Her
 * own present name is hers.
 */
export const tellsMasked = (
  name: string,
  { id, given, family, other }: Person,
  placing: Pick<Placing, 'passages' | 'byPassage' | 'decisionOf'>,
): boolean => {
  const own = new Set([...given, ...family, ...other].flatMap((part) => [...wordsOf(part)]))
  const written = new Set([...wordsOf(name)].filter((word) => !own.has(word)))
  const isTold = (finding: Finding, text: string): boolean => {
    if (isHiddenPlace(finding, placing)) return placeWords(text).some((word) => written.has(word))
    const words = [...wordsOf(text)]
    return words.some((word) => written.has(word)) && words.every((word) => written.has(word) || own.has(word))
  }
  const holds = ({ passage }: Placing['passages'][number]): boolean =>
    (placing.byPassage.get(passage.id) ?? []).some(
      (finding) =>
        finding.personId !== id &&
        isHidden(finding, placing) &&
        isTold(finding, passage.text.slice(finding.start, finding.end)),
    )
  return /\d/.test(name) || placing.passages.some(holds)
}

/** What its own decision hides; a name or an address that is withheld for any reason. */
const isHidden = (finding: Finding, placing: Pick<Placing, 'decisionOf'>): boolean => {
  const decision = placing.decisionOf.get(finding.id)
  if (decision?.outcome !== 'withhold') return false
  const isNamed = finding.category === 'person' || finding.category === 'address'
  return isNamed || 'reviewer' in decision.by || isAbsolute(decision.ground)
}

const isHiddenPlace = ({ id, category }: Finding, { decisionOf }: Pick<Placing, 'decisionOf'>): boolean =>
  places.has(category) && isAbsolute(decisionOf.get(id)?.ground ?? null)

const isAbsolute = (ground: Ground | null): boolean => ground !== null && absoluteGrounds.includes(ground)

const places: ReadonlySet<Finding['category']> = new Set(['place', 'address', 'postcode', 'organisation'])

/** Words with a capital; all of them where no word has one. Shorter ones tell nothing of a place (« La », « Le »). */
const placeWords = (text: string): readonly string[] => {
  const capitals = text.match(/\p{Lu}[\p{L}-]{2,}/gu) ?? []
  const told = capitals.length > 0 ? capitals : (text.match(/\p{L}[\p{L}-]{2,}/gu) ?? [])
  return told.flatMap((word) => [...wordsOf(word)])
}
