import { everyday, foldedTitles } from '../../../language/civilities.ts'
import { foldText } from '../../../model/fold.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { LegalRequest } from '../../../model/record/request.ts'
import { besideName } from '../../thresholds.ts'

const called =
  /(?<=\p{Lu}[\p{L}'’-]{1,30},? (?:\()?)(?:dite?|alias)[ :]+[«"“]? ?(?<said>\p{Lu}[\p{L}'’-]{1,20})|(?:surnommée?|se faisant appeler|connue? sous le (?:sur)?(?:nom|pseudonyme|prénom) de|répondant au (?:sur)?nom de)[ :]+[«"“]? ?(?<known>\p{Lu}[\p{L}'’-]{1,20})/gu

/** « DUPRAT dit Momo », « surnommée « Lili » »: other names that the act gives to whom it asks about, folded. */
export const actNames = (
  { asks }: Pick<LegalRequest, 'asks'>,
  targets: readonly Person[],
): ReadonlyMap<string, string> =>
  new Map(
    Array.from(asks.matchAll(called), (match): [string, string | null] => [
      foldText(match.groups?.said ?? match.groups?.known ?? ''),
      bearerOf(foldText(asks.slice(Math.max(0, match.index - besideName.actName), match.index)), targets),
    ]).flatMap(([name, id]): [string, string][] => (id === null ? [] : [[name, id]])),
  )

/** Who was named last before; where one person alone is asked about, that one. */
const bearerOf = (before: string, targets: readonly Person[]): string | null => {
  const [only, ...more] = targets
  if (only !== undefined && more.length === 0) return only.id
  const placed = targets
    .map(({ id, given, family }) => ({
      id,
      at: Math.max(-1, ...[...given, ...family].map((name) => before.lastIndexOf(foldText(name)))),
    }))
    .sort((a, b) => b.at - a.at)
  const [last] = placed
  return last === undefined || last.at < 0 ? null : last.id
}

const title = new RegExp(`^(?:${foldedTitles(everyday)}) ?`)

/** A mention by such a name is of that person, unless the file declares another one who bears it. */
export const resolveActNames = (
  findings: readonly Finding[],
  names: ReadonlyMap<string, string>,
  persons: readonly Person[],
  passageOf: ReadonlyMap<string, Passage>,
): readonly Finding[] => {
  if (names.size === 0) return findings
  const declared = new Set(persons.flatMap(({ id, source }) => (source === 'dossier' ? [id] : [])))
  return findings.map((finding) => {
    if (finding.category !== 'person' || declared.has(finding.personId ?? '')) return finding
    const words = foldText(passageOf.get(finding.passageId)?.text.slice(finding.start, finding.end) ?? '')
    const id = names.get(words.replace(title, '').trim())
    return id === undefined ? finding : { ...finding, personId: id }
  })
}
