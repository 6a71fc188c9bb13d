import type { OverBudget } from '../../model/problem.ts'

type Sentences = Readonly<Record<OverBudget, (pieceId: string) => string>>

const stoppedFr = (what: string) => (pieceId: string) =>
  `La pièce ${pieceId} demande trop ${what} à lire : sa lecture a été arrêtée. Ouvrez-la, puis enregistrez-la de nouveau en PDF ou découpez-la. Elle n’est pas exportée.`

export const overBudgetFr: Sentences = {
  time: stoppedFr('de temps'),
  memory: stoppedFr('de mémoire'),
  text: (pieceId) =>
    `La pièce ${pieceId} contient plus de texte que Requis n’en juge dans une seule pièce (quelque 2 500 pages) : rien n’y a été cherché. Découpez-la en plusieurs fichiers, puis recommencez. Elle n’est pas exportée.`,
  'dossier-text': (pieceId) =>
    `Le dossier contient plus de texte que Requis n’en juge en une fois (quelque 2 500 pages) : la pièce ${pieceId} n’y tient plus, et rien n’y a été cherché. Traitez-la dans un dossier à part, avec la même demande. Elle n’est pas exportée.`,
}

const stoppedEn = (what: string) => (pieceId: string) =>
  `Piece ${pieceId} takes too much ${what} to read: reading it was stopped. Open it, then save it anew as PDF or split it. It is not exported.`

export const overBudgetEn: Sentences = {
  time: stoppedEn('time'),
  memory: stoppedEn('memory'),
  text: (pieceId) =>
    `Piece ${pieceId} holds more text than Requis judges in one piece (some 2,500 pages): nothing was sought in it. Split it into several files, then try again. It is not exported.`,
  'dossier-text': (pieceId) =>
    `The record holds more text than Requis judges at once (some 2,500 pages): piece ${pieceId} does not fit any more, and nothing was sought in it. Handle it in a record apart, with the same request. It is not exported.`,
}
