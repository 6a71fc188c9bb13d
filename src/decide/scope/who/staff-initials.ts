import { columnKind, heardBefore, signsBefore, writesRow } from '../../../language/registers.ts'
import { foldText } from '../../../model/fold.ts'
import { type Finding, groupByPassage } from '../../../model/record/finding.ts'
import { mappedParts, type Passage } from '../../../model/record/passage.ts'
import type { Person } from '../../../model/record/person.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span } from '../../../model/record/span.ts'
import { besideName, personLimits } from '../../thresholds.ts'

const dotted = /(?<![\p{L}\d.])(?!M\. ?\p{Lu}\p{Ll})(\p{Lu})\.[ -]?(\p{Lu})\.?(?![\p{L}\d])/gu
const bare = /(?<![\p{L}\d.'’])(\p{Lu})(\p{Lu})(?![\p{L}\d])/gu

type Known = {
  readonly persons: readonly Person[]
  readonly findings: readonly Finding[]
  readonly targetIds: readonly string[]
}

/**
 * « Vu par K.B. », « 03h15 JB : », « init. : KP » beside a name: initials of whoever works for the service are theirs, as a name is.
 * Where one asked for bears them too, only a word by which one signs tells.
 */
export const withStaffInitials = (pieces: readonly Piece[], known: Known): readonly Finding[] => {
  const staff = known.persons.filter(({ role }) => role === 'professional')
  if (staff.length === 0) return known.findings
  const byPassage = groupByPassage(known.findings)
  const found = pieces.flatMap((piece) =>
    piece.passages.flatMap((passage) => initialsIn(piece, passage, staff, byPassage.get(passage.id) ?? [], known)),
  )
  const taken = new Map(found.flatMap(({ old, personId }) => (old === null ? [] : [[old.id, personId] as const])))
  return [
    ...known.findings.map((one) => (taken.has(one.id) ? { ...one, personId: taken.get(one.id) ?? one.personId } : one)),
    ...found.flatMap(({ own }) => own ?? []),
  ]
}

type Found = { readonly old: Finding | null; readonly own: Finding | null; readonly personId: string }

const initialsIn = (
  piece: Piece,
  passage: Passage,
  staff: readonly Person[],
  findings: readonly Finding[],
  { persons, targetIds }: Known,
): readonly Found[] => {
  const { text } = passage
  return [dotted, bare]
    .flatMap((pattern) => [...text.matchAll(pattern)])
    .flatMap((match): readonly Found[] => {
      const [whole, first = '', last = ''] = match
      const at = { start: match.index, end: match.index + whole.length }
      const [bearer] = staff.filter((person) => bearsInitials(person, first, last))
      if (bearer === undefined || mappedParts(passage, at).length === 0) return []
      const isTold = isInLegend(piece, whole, bearer)
      const rivals = persons.filter((one) => one.role !== 'professional' && bearsInitials(one, first, last))
      if (
        !isTold &&
        !isTheirs(passage, at, {
          isAsked: rivals.some(({ id }) => targetIds.includes(id)),
          isShared: rivals.length > 0,
        })
      )
        return []
      const over = findings.filter((one) => one.category === 'person' && overlaps(one, at))
      // A longer name holds them: « J.B. Moreau ».
      if (over.some(({ start, end }) => end - start > whole.length + personLimits.initials)) return []
      const [old = null] = over
      const own = old !== null ? null : findingOf(piece, passage, at, bearer)
      return [{ old, own, personId: bearer.id }]
    })
}

/** « (JB = Josiane Bruneau) » says of whom they are in all of a piece. */
const isInLegend = ({ passages }: Piece, initials: string, { given, family }: Person): boolean => {
  const lead = new RegExp(`(?<![\\p{L}])${initials.replaceAll('.', '\\.')} ?= ?([\\p{L}'’ -]{3,40})`, 'u')
  return passages.some(({ text }) => {
    const said = foldText(lead.exec(text)?.[1] ?? '')
    return given.some((name) => said.includes(foldText(name))) && family.some((name) => said.includes(foldText(name)))
  })
}

const findingOf = (piece: Piece, passage: Passage, at: Span, { id }: Person): Finding => ({
  ...{ id: `SI-${passage.id}-${at.start}`, pieceId: piece.id, passageId: passage.id, ...at },
  ...{ category: 'person', kind: null, personId: id, confidence: 1, detector: 'knownPersons', why: 'staff-initials' },
})

/** Two initials are those of a given name and of a word of a family name. */
export const bearsInitials = ({ given, family }: Person, first: string, last: string): boolean =>
  given.some((name) => opens(name, first)) &&
  family.some((name) => name.split(/[\s-]+/).some((word) => opens(word, last)))

const opens = (name: string, letter: string): boolean => foldText(name).startsWith(foldText(letter))

type Among = { readonly isAsked: boolean; readonly isShared: boolean }

/** By what stands before and after; alone, with dots, where nobody else bears them. */
const isTheirs = (passage: Passage, at: Span, { isAsked, isShared }: Among): boolean => {
  const { text } = passage
  const before = foldText(text.slice(Math.max(0, at.start - besideName.function), at.start))
  const isCells = passage.role === 'fields' || passage.role === 'row'
  if (isCells && isOwnCell(passage, at)) return isBesideName(passage, at)
  if (isAsked) return signsBefore.test(before)
  const after = foldText(text.slice(at.end, at.end + besideName.afterTitle))
  const isDotted = text.slice(at.start, at.end).includes('.')
  return heardBefore.test(before) || /^ ?[:=)]/.test(after) || (isDotted && !isShared)
}

/** The initials alone are the value or the cell. */
const isOwnCell = ({ text }: Passage, { start, end }: Span): boolean =>
  /(?:^|[\t\n]|: ?)$/.test(text.slice(0, start)) && /^ ?(?:$|[\t\n])/.test(text.slice(end))

/** A row that says by a name whose it is: initials beside it are of who wrote it. */
const isBesideName = ({ text, role }: Passage, { start, end }: Span): boolean => {
  if (role === 'row')
    return (
      end >= text.trimEnd().length &&
      text
        .split('\t')
        .slice(0, -1)
        .some((cell) => aName.test(cell))
    )
  const label = foldText(text.slice(text.lastIndexOf('\n', start - 1) + 1, start)).replace(/ ?: ?$/, '')
  return writesRow.test(label) && text.split('\n').some(namesSomebody)
}

const aName = /^\s*\p{Lu}[\p{L}'’-]{2,20}(?: \p{Lu}[\p{L}'’-]{1,20}){0,3}\s*$/u
const ofNames: ReadonlySet<string> = new Set(['own', 'name', 'given', 'who'])

const namesSomebody = (line: string): boolean => {
  const [label = '', value = ''] = line.split(/ ?: ?/)
  return ofNames.has(columnKind(foldText(label))) && /\p{L}{2}/u.test(value)
}
