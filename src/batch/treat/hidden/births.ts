import { dayPattern, isoOf } from '../../../language/dates/whole-day.ts'
import { categoriesWith } from '../../../model/category.ts'
import type { Draft } from '../../../model/draft.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import { spanOfMatch } from '../../../model/record/span.ts'
import { addedId, withholding } from '../adding.ts'
import { tokensOf } from './canonical.ts'
import { isSecretMother, nameWords } from './hidden-terms.ts'
import type { Closed } from './informants.ts'

/**
 * Who gave birth in secret, where a description says so of her: in a record that moves whole, whatever names her is closed, though no
 * words of it tell of the birth. Her names and initials as they were found, her day of birth, and numbers and addresses that are hers
 * or stand next after her name.
 */
export const closeBirths = (draft: Draft): Closed => {
  const hers = draft.persons.filter(isSecretMother)
  if (hers.length === 0) return { findings: [], decisions: [] }
  const desk = deskOf(draft, hers)
  const told = draft.dossier.pieces.flatMap(({ id, passages }) =>
    passages.flatMap((one) => [...daysIn(one, id, desk.days), ...initialsIn(one, id, hers)]),
  )
  const findings = told.map((one, at): Finding => ({ ...one, id: addedId('BI', at) }))
  const closed = draft.findings.filter((one) => isHers(one, desk))
  return { findings, decisions: [...closed, ...findings].map(({ id }) => mask(id)) }
}

const mask = withholding('X-NAISS', 'secret-birth')

const identifiers = new Set([...categoriesWith('identifier')].filter((one) => one !== 'person'))

type Desk = {
  readonly ids: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly initials: ReadonlySet<string>
  readonly days: ReadonlySet<string>
  readonly byPassage: ReadonlyMap<string, readonly Finding[]>
  readonly textOf: (finding: Finding) => string
}

const deskOf = ({ dossier, persons, findings }: Draft, hers: readonly Person[]): Desk => {
  const passages = new Map(dossier.pieces.flatMap((piece) => piece.passages.map((one) => [one.id, one.text])))
  const names = new Set(hers.flatMap(nameWords))
  const others = new Set(
    persons.filter(({ born }) => born !== null).flatMap((one) => (hers.includes(one) ? [] : one.born)),
  )
  return {
    ids: new Set(hers.map(({ id }) => id)),
    names,
    initials: new Set([...names].map((word) => word.slice(0, 1))),
    days: new Set(hers.flatMap(({ born }) => (born === null || others.has(born) ? [] : [born]))),
    byPassage: groupByPassage(findings.filter(({ category }) => category === 'person')),
    textOf: ({ passageId, start, end }) => (passages.get(passageId) ?? '').slice(start, end),
  }
}

const isHers = (finding: Finding, { ids, names, initials, byPassage, textOf }: Desk): boolean => {
  const isOwn = ids.has(finding.personId ?? '')
  if (finding.category === 'person')
    // « La mère » is said of her all over the record, and names nobody.
    return isOwn && tokensOf(textOf(finding)).some(({ word }) => names.has(word) || initials.has(word))
  if (!identifiers.has(finding.category)) return isOwn && finding.category === 'birth-date'
  if (finding.personId !== null) return isOwn
  const before = (byPassage.get(finding.passageId) ?? []).filter(({ start }) => start <= finding.start)
  const last = before.reduce<Finding | null>(
    (best, one) => (best === null || one.start >= best.start ? one : best),
    null,
  )
  return ids.has(last?.personId ?? '')
}

/** The day in any spelling. */
const day = new RegExp(`(?<![a-z0-9])${dayPattern}(?![0-9])`, 'g')

const daysIn = (passage: Passage, pieceId: string, days: ReadonlySet<string>): readonly Finding[] =>
  [...foldText(passage.text).matchAll(day)].flatMap((match) => {
    const span = spanOfMatch(match)
    if (!days.has(isoOf(match[0]) ?? '') || mappedParts(passage, span).length === 0) return []
    return [
      {
        ...{ id: '', pieceId, passageId: passage.id, ...span, category: 'birth-date', kind: null, personId: null },
        ...{ confidence: 1, detector: 'protection', why: 'secret-birth' },
      } as const,
    ]
  })

/** « SK », « S. K. », « K.S. »: initials of both her names, where no detector saw a name. */
const initialsIn = (passage: Passage, pieceId: string, hers: readonly Person[]): readonly Finding[] =>
  hers.flatMap(({ given, family }) => {
    const [first, last] = [given[0]?.charAt(0), family[0]?.charAt(0)].map((one) => one?.toUpperCase())
    if (first === undefined || last === undefined || !/^\p{Lu}{2}$/u.test(`${first}${last}`)) return []
    const both = `${first}\\.? ?${last}|${last}\\.? ?${first}`
    const pattern = new RegExp(`(?<![\\p{L}\\d.])(?:${both})(?![\\p{L}\\d])\\.?`, 'gu')
    return [...passage.text.matchAll(pattern)].flatMap((match): readonly Finding[] => {
      const span = spanOfMatch(match)
      if (mappedParts(passage, span).length === 0) return []
      return [
        {
          ...{ id: '', pieceId, passageId: passage.id, ...span, category: 'person', kind: null, personId: null },
          ...{ confidence: 1, detector: 'protection', why: 'secret-birth' },
        },
      ]
    })
  })
