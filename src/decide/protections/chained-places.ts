import { foldedList } from '../../language/everyday-words.ts'
import * as words from '../../language/lexicon.ts'
import { foldText } from '../../model/fold.ts'
import { type Clue, cluePattern, type FoldedPassage, findClues } from './clues.ts'

const landmarks = foldedList(words.landmarks)
/** Of a matter, a kind or a body: « table de bois », « lit d'hôpital », « bord de mer » say so much of any place. */
const alsoMatter: ReadonlySet<string> = new Set([
  ...['bois', 'centre', 'cote', 'ligne', 'mine', 'train', 'hopital', 'clinique', 'plage', 'voie', 'sortie', 'arret'],
])
const nobodysName = foldedList(words.acronyms, words.genericHeads, words.professional, words.magistrate)

const lead =
  "(?:devant|derriere|face|pres|sur|sous|dans|contre|vers|depuis|jusqu'(?:a|au|aux)|a cote|au (?:bord|pied|fond|milieu|creux|bout|coin|bas|haut)|au-(?:dessus|dessous|dela)|en (?:face|bordure|bas|haut|contrebas)|le long|a l'(?:entree|angle)|a la sortie)"
const article =
  "(?:le |la |l'|les |du |des |au |aux |de la |de l'|d'un |d'une |un |une |a la |a l'|son |sa |ses |leur )?"
// The word that stands beside something, with a quality, and what it is of: « du petit lit asséché de la rivière ».
const chained = cluePattern(
  `${lead} ${article}[a-z'-]{2,20}(?: (?!de |du |des |d')[a-z'-]{2,20}){0,2}(?: (?:de la |de l'|du |des |de |d')[a-z-]{2,24}){1,2}`,
)

/**
 * What is everywhere (a bed, a gate, a back) is a place by what it is of: « au bord du lit de la rivière », « derrière la porte du
 * cimetière », « sur le banc du Lot ». Looked for after every lead, whatever stands between.
 */
export const chainedPlaces = (passages: readonly FoldedPassage[]): readonly Clue[] =>
  findClues(passages, [chained]).flatMap((clue) => cutAtPlace(clue) ?? [])

const link = /(?:^|\s)(de la |de l['’]|du |des |de |d['’])(\p{L}[\p{L}-]*)/giu

/** The clue up to the last word that tells a place; null where none does. */
const cutAtPlace = (clue: Clue): Clue | null => {
  const text = clue.passage.text.slice(clue.start, clue.end)
  let end = 0
  for (const match of text.matchAll(link)) {
    const [whole, between = '', word = ''] = match
    if (match.index > 0 && tellsPlace(between, word)) end = match.index + whole.length
  }
  return end === 0 ? null : { ...clue, end: clue.start + end }
}

/** A landmark; after an article, a proper name that no person or body bears: « de la Vézère », not « de la CAF », « de Lina ». */
const tellsPlace = (between: string, word: string): boolean => {
  const folded = foldText(word)
  const hasArticle = !/^d(?:e ?|['’])$/i.test(between.trim())
  if (landmarks.has(folded)) return hasArticle || !alsoMatter.has(folded)
  return hasArticle && /^\p{Lu}\p{Ll}{2}/u.test(word) && !nobodysName.has(folded)
}
