import type { WriteLabel } from '../../model/copy/label.ts'
import type { Language } from '../index.ts'

/**
 * How exports of earlier versions said what a bordereau says: `verify` must go on reading them. Whoever changes a sentence of the
 * bordereau puts the former one here.
 */
export const formerLabels: { readonly [L in Language]: { readonly [K in WriteLabel]?: readonly string[] } } = {
  fr: {
    'bordereau.totals': [
      '{pieces} pièces, {files} copies remises, {masks} occultations.',
      '{pieces} {pieces|pièce|pièces}, {files} {files|copie remise|copies remises}, {masks} {masks|occultation|occultations}, une pièce non remise comptant pour une.',
    ],
    'page.request': ['Réquisition ou demande : {reference}'],
    'status.accord': ['Accord attendu'],
    'status.withheld': ['Non remise'],
    'status-help.framed': [
      'Tout le texte visible est remis. Ce qui n’est pas du texte (images, logos, dessins, tampons, signatures) n’est pas reproduit : un cadre gris en tient la place là où la copie le permet.',
    ],
    'status-help.accord': ['La remise demande l’accord de l’auteur, ou une saisie dans les formes prévues par la loi.'],
    'status-help.withheld': [
      'Rien de cette pièce ne répond à la demande, ou une autre autorité la détient : voir le motif.',
    ],
  },
  en: {
    'bordereau.totals': [
      '{pieces} pieces, {files} copies handed over, {masks} masks.',
      '{pieces} {pieces|piece|pieces}, {files} {files|copy|copies} handed over, {masks} {masks|mask|masks}, a piece not handed over counting for one.',
    ],
    'status.accord': ['Accord awaited'],
    'status.withheld': ['Not handed over'],
    'status-help.framed': [
      'All visible words are handed over. What is no text (pictures, logos, drawings, stamps, signatures) is not reproduced: a grey frame stands in its place where the copy allows.',
    ],
    'status-help.withheld': [
      'Nothing in this piece answers the request, or another authority holds it: see the ground.',
    ],
  },
}
