import { compileCues, hasCue } from '../../language/cues.ts'
import { foldText } from '../../model/fold.ts'
import type { Person } from '../../model/record/person.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { familyLimits } from '../thresholds.ts'

/** A person whom a sentence names by initials, and where. */
export type Initials = { readonly personIds: readonly string[]; readonly at: number; readonly end: number }

/** « N.G. », « N. G. », « N. » ; not « M. », which is a title. */
const dotted = /(?<![\p{L}\d.])(?!M\. ?\p{Lu}\p{L})(\p{Lu})\.(?:[ -]?(\p{Lu})(?:\.|(?!\p{L})))?/gu
/** « NG dit », « NG : », « (MP, NG) »: two capitals are an acronym as well, and count before what one says, or in a list. */
const bare = /(?<![\p{L}\d.])(\p{Lu})(\p{Lu})(?=\s+\p{Ll}|\s*[:,)]|$)/gmu
/** « N dit que »: one capital, before a word by which one tells. */
const single = /(?<![\p{L}\d.'’])([B-LN-Z])(?= \p{Ll})/gu

/** Whom the initials of a sentence may stand for: the persons of the record who bear them both. */
export const initialsIn = (unit: Unit, bench: Bench): readonly Initials[] => {
  const text = unit.passage.text.slice(unit.start, unit.end)
  const tells = compileCues(bench.law.protections.confidences.tells)
  const isTold = (end: number): boolean => hasCue(tells, unit.folded.slice(end, end + familyLimits.nearVerb))
  const found = [
    ...[...text.matchAll(dotted)].filter(([, first, last]) => first !== 'M' || last !== undefined),
    ...text.matchAll(bare),
    ...[...text.matchAll(single)].filter((match) => isTold(match.index + match[0].length)),
  ]
  return found.flatMap((match) => {
    const [, first = '', last] = match
    const personIds = bench.persons.filter((one) => bears(one, first, last)).map(({ id }) => id)
    return personIds.length === 0 ? [] : [{ personIds, at: match.index, end: match.index + match[0].length }]
  })
}

const bears = ({ given, family }: Person, first: string, last: string | undefined): boolean =>
  given.some((name) => opens(name, first)) &&
  family.length > 0 &&
  (last === undefined || family.some((name) => name.split(/[\s-]+/).some((word) => opens(word, last))))

const opens = (name: string, letter: string): boolean => foldText(name).startsWith(foldText(letter))
