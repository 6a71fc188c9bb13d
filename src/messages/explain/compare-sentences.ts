import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  title: '{pairs} pièce(s) comparée(s) entre A et B.',
  reveal:
    'Occultation levée : {masks} de l’export {hidden} (pièce {hiddenPiece}) ; l’export {shown} (pièce {shownPiece}) montre {words} mot(s) à cet endroit.',
  passage:
    '{words} mot(s) de l’export {shown} (pièce {shownPiece}), hors de la demande dans l’export {hidden} (pièce {hiddenPiece}) : {masks}.',
  unnumbered: '{marks} occultation(s)',
  passages: 'Passages communiqués d’un côté seulement (une demande plus large le permet) : {count}.',
  only: 'Pièces de {side} sans copie correspondante dans l’autre export, non comparées : {pieces}.',
  'not-compared': 'Pièces de {side} illisibles ou de plus de {limit} mots, NON comparées : {pieces}.',
  found:
    '{count} endroit(s) occulté(s) d’un côté et lisible(s) de l’autre : qui tient les deux exports lit ce qui est occulté. Ne remettez pas le second sans décision de la direction.',
  clear: 'Aucune occultation n’est levée par la comparaison des pièces comparées.',
  none: 'Aucune pièce n’a pu être rapprochée : rien n’est dit de ces deux exports.',
  'refused-export': 'L’export {side} n’a pas passé la vérification : rien n’est comparé. Voyez : requis verifier.',
} as const

export type CompareKey = keyof typeof fr

const en: { readonly [Key in CompareKey]: string } = {
  title: '{pairs} piece(s) compared between A and B.',
  reveal:
    'Mask revealed: {masks} of export {hidden} (piece {hiddenPiece}); export {shown} (piece {shownPiece}) shows {words} word(s) there.',
  passage:
    '{words} word(s) of export {shown} (piece {shownPiece}), outside the request in export {hidden} (piece {hiddenPiece}): {masks}.',
  unnumbered: '{marks} mask(s)',
  passages: 'Passages disclosed on one side only (a wider request allows it): {count}.',
  only: 'Pieces of {side} without a matching copy in the other export, not compared: {pieces}.',
  'not-compared': 'Pieces of {side} that are unreadable or over {limit} words, NOT compared: {pieces}.',
  found:
    '{count} place(s) masked on one side and readable on the other: whoever holds both exports reads what is masked. Do not hand over the second one without the director’s decision.',
  clear: 'No mask is revealed by comparing the pieces that were compared.',
  none: 'No piece could be matched: nothing is said of these two exports.',
  'refused-export': 'Export {side} did not pass verification: nothing is compared. See: requis verify.',
}

/** A sentence of `requis compare`: numbers of pieces and masks, never a word of a copy. */
export const compareSentence = (
  language: Language,
  key: CompareKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
