import type { Decision } from '../model/law/decision.ts'
import type { Finding } from '../model/record/finding.ts'
import type { Passage } from '../model/record/passage.ts'
import type { Piece } from '../model/record/piece.ts'
import { barrier } from './fold-words.ts'

/** True when the last word on a finding withholds it: a person's decision goes over a rule's, no decision withholds. */
export type IsWithheld = (finding: Finding) => boolean

export const withheldBy = (decisions: readonly Decision[]): IsWithheld => {
  const last = new Map<string, Decision>()
  for (const decision of decisions) {
    const known = last.get(decision.findingId)
    const isWeaker = known !== undefined && 'reviewer' in known.by && 'rule' in decision.by
    if (!isWeaker) last.set(decision.findingId, decision)
  }
  return (finding) => last.get(finding.id)?.outcome !== 'disclose'
}

export type FindingsOf = (passageId: string) => readonly Finding[]

export const findingsByPassage = (findings: readonly Finding[]): FindingsOf => {
  const groups = new Map<string, Finding[]>()
  for (const finding of findings) {
    const group = groups.get(finding.passageId)
    if (group === undefined) groups.set(finding.passageId, [finding])
    else group.push(finding)
  }
  return (passageId) => groups.get(passageId) ?? []
}

/**
 * The text of a piece that was decided to be kept, character by character, worked out here and not borrowed from the
 * room that redacts. Barriers stand where something was withheld, and around each value of a data file.
 */
export const keptText = (piece: Piece, findingsOf: FindingsOf, isWithheld: IsWithheld): string =>
  piece.passages
    .filter((passage) => passage.role !== 'hidden')
    .map((passage) => keptOf(passage, findingsOf(passage.id).filter(isWithheld)))
    .join('\n')

const keptOf = (passage: Passage, withheld: readonly Finding[]): string => {
  const hidden = new Uint8Array(passage.text.length)
  for (const finding of withheld) hide(passage, finding, hidden)
  if (passage.role !== 'fields' && passage.role !== 'labels')
    return show(passage.text, hidden, { start: 0, end: passage.text.length })
  // Only values leave a data file; the labels that the reader put before them do not.
  return passage.fragments.map((fragment) => show(passage.text, hidden, fragment)).join(barrier)
}

const show = (
  text: string,
  hidden: Uint8Array,
  { start, end }: { readonly start: number; readonly end: number },
): string => {
  let shown = ''
  for (let at = start; at < end; ) {
    let to = at
    while (to < end && hidden[to] === hidden[at]) to += 1
    shown += hidden[at] === 0 ? text.slice(at, to) : ` ${barrier} `
    at = to
  }
  return shown
}

const letter = /[\p{L}\p{M}\p{N}\uD800-\uDFFF]/u

/** A number, a date, or a moment as programs write it. */
const isNumber = (value: string): boolean => !/\p{L}/u.test(value.replace(/^(\s*\d{4}-\d\d-\d\d)T(.*?)Z?\s*$/, '$1 $2'))

/** Hides a finding, the rest of the words it cuts, of the page fragments and of the numbers of data files it touches. */
const hide = (passage: Passage, finding: Finding, hidden: Uint8Array): void => {
  const isLetter = (at: number) => letter.test(passage.text.charAt(at))
  let from = Math.max(0, finding.start)
  let to = Math.min(passage.text.length, finding.end)
  while (from > 0 && isLetter(from - 1) && isLetter(from)) from -= 1
  while (to > 0 && to < passage.text.length && isLetter(to - 1) && isLetter(to)) to += 1
  for (const { start, end, place } of passage.fragments) {
    const isWhole = place.kind === 'page' || (place.kind === 'field' && isNumber(passage.text.slice(start, end)))
    if (isWhole && start < to && from < end) hidden.fill(1, start, end)
  }
  hidden.fill(1, from, to)
}
