import type { ProtectionTable } from '../../model/law/law.ts'
import type { Passage } from '../../model/record/passage.ts'
import { chainedPlaces } from './chained-places.ts'
import { type Clue, cluePattern, type FoldedPassage, findClues } from './clues.ts'
import { besideTells, headTells, leadOf, type Written } from './place-words.ts'

/** Clues to a hidden place, by the patterns of the law. */
export const placeClues = (passages: readonly FoldedPassage[], table: ProtectionTable): readonly Clue[] => {
  const lines = passages.map(withLines)
  const found = (sources: readonly string[]): readonly Clue[] => findClues(lines, sources.map(wholeWords))
  return [
    ...found(table.clues).map(trimTail),
    ...found(table.ways),
    ...found(table.heads)
      .filter((clue) => headTells(written(clue)))
      .map(trimTail),
    ...found(table.beside)
      .filter((clue) => besideTells(written(clue)))
      .map(trimBeside),
    ...chainedPlaces(lines),
    // « vit au-dessus de la boulangerie »: the clause that says where, whatever its words.
    ...findClues(lines, [cluePattern(table.clauses.join('|'))]),
  ]
}

/**
 * Values of a data file and cells of a row end where their line or cell does: what follows is another value. In any other
 * text a line end may be a fold of the page.
 */
const withLines = (one: FoldedPassage): FoldedPassage => {
  const { role, text } = one.passage
  const ends = role === 'fields' || role === 'labels' ? /[\t\n]/ : /\t/
  if (!ends.test(text)) return one
  const units = one.folded.split('').map((unit, at) => (ends.test(text.charAt(at)) ? '\n' : unit))
  return { ...one, folded: units.join('') }
}

/** « netto » is no shop in « nettoie ». */
const wholeWords = (source: string): RegExp => new RegExp(`${cluePattern(source).source}(?![a-z])`, 'g')

const written = (clue: Clue): Written => ({ text: textOf(clue), isLowerOnly: isLowerOnly(clue.passage) })

/** Dictated, or typed in haste: no capital tells a name. A cell is too short to tell. */
export const isLowerOnly = ({ role, text }: Passage): boolean =>
  role !== 'row' && role !== 'fields' && !/\p{Lu}/u.test(text)

/** A clue's free words end where the proper name does: the tail in lower case is not part of it. */
const trimTail = (clue: Clue): Clue => ({ ...clue, end: clue.start + tailEnd(textOf(clue)) })

/** « au bout de l'impasse » and « derrière le lavoir du bas »: words are counted after what says beside. */
const trimBeside = (clue: Clue): Clue => {
  const text = textOf(clue)
  const lead = leadOf(text)
  return { ...clue, end: clue.start + lead + tailEnd(text.slice(lead)) }
}

const textOf = ({ passage, start, end }: Clue): string => passage.text.slice(start, end)

const tailEnd = (text: string): number => {
  const name = text.match(/^.{0,60}[\p{Lu}\d][\p{L}\d'’-]*/u)?.[0]
  return (name ?? text.match(tailless)?.[0] ?? text).trimEnd().length
}

/** Three words at most, small ones not counted, none of which opens a clause: « gare routière », not « gare et l'a giflée ». */
const tailless =
  /^\s?(?:(?:de|du|des|la|le|les|au|aux|à)\s)*\S+(?:(?:\s(?:de|du|des|la|le|les|au|aux|à))*\s(?!(?:et|ou|mais|car|puis|qui|que|il|elle|ils|elles|on|lui|l[’']\S+|a|ont|est)(?!\p{L}))\S+){0,2}/u
