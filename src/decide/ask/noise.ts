import { compileCues, hasCue } from '../../language/cues.ts'
import { monthNames } from '../../language/months.ts'
import { weekdayNames } from '../../language/weekdays.ts'
import { categoriesWith } from '../../model/category.ts'
import { isApart, type Passage } from '../../model/record/passage.ts'
import type { Piece } from '../../model/record/piece.ts'
import { pieceWords } from '../../model/record/piece-words.ts'
import { overlaps } from '../../model/record/span.ts'
import type { Bench } from '../bench.ts'
import type { Unit } from '../scope/units/units.ts'
import { askLimits } from '../thresholds.ts'

/** What nobody has to read to answer: what a piece calls itself, and the head of a standard document. */
export const isNoise = (piece: Piece, unit: Unit, bench: Pick<Bench, 'byPassage'>): boolean =>
  isTitle(unit, bench) || isDocumentHead(piece, unit.passage)

/** « Note du 10 mars 2026 », « MESSAGERIE – FOYER LES TILLEULS »: a line that names the piece, its day and its people. */
export const isTitle = (unit: Unit, { byPassage }: Pick<Bench, 'byPassage'>): boolean => {
  const { passage, folded } = unit
  const line = folded.trim()
  if (isApart(passage) || !isAlone(unit) || /[.!?…;]$/.test(line)) return false
  if (!hasCue(compileCues(pieceWords), line.split(' ').slice(0, askLimits.titleOpens).join(' '))) return false
  const findings = (byPassage.get(passage.id) ?? []).filter((finding) => overlaps(finding, unit))
  if (findings.some(({ category }) => telling.has(category))) return false
  let left = folded
  for (const { start, end } of findings.filter(({ category }) => named.has(category)))
    left = blank(left, start - unit.start, end - unit.start)
  return (left.match(/[a-z']{3,}/g) ?? []).filter((word) => !tellsNothing(word)).length <= askLimits.titleWords
}

const telling = categoriesWith('sensitive', 'intimate')
const named: ReadonlySet<string> = new Set(['person', 'organisation', 'place', 'date'])

const blank = (text: string, start: number, end: number): string =>
  text.slice(0, Math.max(0, start)) + ' '.repeat(Math.max(0, end - Math.max(0, start))) + text.slice(Math.max(0, end))

/** The whole of its passage, or of a line of it. */
const isAlone = ({ passage, start, end }: Unit): boolean => {
  const before = passage.text.slice(0, start).trimEnd().length
  const isFirst = before === 0 || passage.text.slice(before, start).includes('\n')
  const inside = passage.text.slice(start, end)
  const after = passage.text.slice(end).trim() === '' || /\n\s*$/.test(inside) || /^\s*\n/.test(passage.text.slice(end))
  return isFirst && after && !inside.trim().includes('\n')
}

const tellsNothing = (word: string): boolean =>
  empty.test(word) || word === 'rendu' || hasCue(compileCues(pieceWords), word)

const empty = new RegExp(
  `^(?:les?|des?|une?|dans|pour|avec|par|sur|aux?|annee|jour|mois|page|${monthNames}|${weekdayNames})$`,
)

/** The head of a CDA document (who, when, which code) stands before its body, which is its last element. */
const isDocumentHead = ({ layout, passages }: Piece, passage: Passage): boolean => {
  if (layout?.kind !== 'xml' || layout.flavour !== 'cda') return false
  const body = Math.max(...passages.flatMap(topSteps))
  const own = topSteps(passage)
  return own.length > 0 && own.every((step) => step < body)
}

const topSteps = ({ fragments }: Passage): readonly number[] =>
  fragments.flatMap(({ place }) => (place.kind === 'field' ? [Number(/^\/(\d+)/.exec(place.path)?.[1] ?? 0)] : []))
