import { foldedList, isEverydayWord } from '../../language/everyday-words.ts'
import { acronyms, genericHeads } from '../../language/lexicon.ts'
import { foldText } from '../../model/fold.ts'
import type { Finding } from '../../model/record/finding.ts'
import type { Clue, FoldedPassage } from './clues.ts'

/** Words of the name of a place that tell none by themselves. */
const smallWords = new Set([
  ...foldedList(acronyms, genericHeads),
  'rue',
  'avenue',
  'place',
  'chemin',
  'route',
  'boulevard',
  'allee',
  'impasse',
  'residence',
  'batiment',
  'appartement',
  'saint',
  'sainte',
  'centre',
  'service',
  'maison',
  'social',
  'sociale',
  'tribunal',
  'judiciaire',
  'france',
  'police',
  'gendarmerie',
  'brigade',
  'association',
  'conseil',
  'departement',
  'madame',
  'monsieur',
])

/** Proper words of any place found (a town, a street) are hidden wherever they stand, capitalised. */
export const sweepNames = (
  passages: readonly FoldedPassage[],
  places: readonly Finding[],
  personNames: ReadonlySet<string>,
): readonly Clue[] => {
  const textOf = new Map(passages.map(({ passage }) => [passage.id, passage.text]))
  const names = new Set<string>()
  for (const place of places) {
    const text = textOf.get(place.passageId)?.slice(place.start, place.end) ?? ''
    for (const [word] of text.matchAll(/\p{Lu}[\p{L}-]{3,}/gu))
      if (!smallWords.has(foldText(word)) && !personNames.has(foldText(word))) names.add(foldText(word))
  }
  return passages.flatMap(({ pieceId, passage }) =>
    [...passage.text.matchAll(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}-]{3,}/gu)]
      .filter((match) => names.has(foldText(match[0])) && !isOpeningWord(match[0], passage.text, match.index))
      .map((match) => ({ passage, pieceId, start: match.index, end: match.index + match[0].length })),
  )
}

/** « Réunion de synthèse », « Chambre »: an everyday word has its capital from where it stands. */
const isOpeningWord = (word: string, text: string, at: number): boolean =>
  isEverydayWord(foldText(word)) && opensLine(text, at)

/** Whether a sentence, a line or a cell begins there. */
export const opensLine = (text: string, at: number): boolean => /(?:^|[\n\t.!?:;(«–-]\s{0,2})$/u.test(text.slice(0, at))
