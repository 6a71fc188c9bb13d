import type { Problem } from '../../model/problem.ts'
import { type Language, pageSentenceOf } from '../index.ts'
import { checkTitle } from '../request/intake.ts'

type Sentences = { readonly [Code in Problem['code']]?: (problem: Extract<Problem, { readonly code: Code }>) => string }

/** Where the sentence of the terminal names a command or a file, the page names what is on it. */
const fr: Sentences = {
  'danger.withheld': ({ count, pieces }) =>
    `DANGER, à lire aujourd’hui : ${count} ${count > 1 ? 'passages qui disent' : 'passage qui dit'} un danger pour un enfant ou un adulte vulnérable ne ${count > 1 ? 'partent' : 'part'} pas (${perPiece(pieces, ' : ')}). Ouvrez ces pièces dans « Tous les repérages ». Ce qui n’est pas déjà signalé se signale à part, à la cellule départementale (CRIP) ou au procureur (CASF L221-6, L226-2-1 ; CP 226-14, 434-3), jamais par cette réponse. Danger immédiat : le 17 ; le 119 conseille.`,
  'piece.hidden-words': ({ ids }) =>
    `Des fichiers contiennent aussi ce qui ne se voit pas (commentaires, suppressions, cellules masquées, métadonnées) : ${ids.join(', ')}. Rien n’en part, et le bordereau dit que cela existe. Dans la pièce, ces passages sont dits « caché ».`,
  'piece.namesake-lines': ({ pieceId }) =>
    `La pièce ${pieceId} parle aussi, ou peut-être, de quelqu’un d’autre qui porte le nom d’une personne visée (autre naissance, « une autre », « père », ou rien qui date la ligne) : ces lignes sont masquées. Lisez-les ; celles dont on peut douter sont parmi les questions. Si une date de naissance est fausse dans le dossier ou dans la demande, faites-la corriger, puis proposer de nouveau.`,
  'piece.homonym': ({ pieceId }) =>
    `La pièce ${pieceId} porte le nom d’une personne visée, avec une autre date de naissance : un homonyme. Elle est mise à part, et n’est listée que dans l’annexe interne. Si c’est bien elle, faites corriger sa date de naissance, puis proposer de nouveau.`,
  'piece.other-birth': ({ pieceId }) =>
    `La pièce ${pieceId} donne à une personne visée une autre naissance, ou un autre âge, que le dossier ou la demande, ou ne nomme qu’un autre de ce nom : rien n’en part tant que personne n’a dit de qui elle parle. Répondez à sa question.`,
  'request.no-subject': () =>
    'L’objet de la demande n’a pas pu être lu avec certitude. Dites-le : la première question montre ce que chaque objet ferait partir ; ou demandez-le au requérant. Tant que personne ne l’a dit, rien ne part.',
  'request.stopped': ({ check, pass }) =>
    `Rien ne part : le contrôle « ${checkTitle('fr', check)} » arrête la demande. ${liftFr[pass]}`,
}

const liftFr = {
  nobody: 'Aucune décision ne le lève : le détail de la demande, en haut de page, dit quoi demander ou répondre.',
  director: 'Le détail de la demande, en haut de page, dit quoi demander. Vous pouvez passer outre, avec une raison.',
  answer: 'Répondez à sa question, ou faites corriger la demande ou la fiche du dossier.',
} as const

const en: Sentences = {
  'danger.withheld': ({ count, pieces }) =>
    `DANGER, to be read today: ${count} ${count > 1 ? 'passages that tell' : 'passage that tells'} of a danger to a child or a vulnerable adult ${count > 1 ? 'do' : 'does'} not leave (${perPiece(pieces, ': ')}). Open these pieces under "All findings". What was not reported is reported apart, to the département (CRIP) or the prosecutor (CASF L221-6, L226-2-1; CP 226-14, 434-3), never by this reply. Immediate danger: 17; 119 advises.`,
  'piece.hidden-words': ({ ids }) =>
    `Files also hold what nobody sees (comments, deletions, hidden cells, metadata): ${ids.join(', ')}. None of it leaves, and the bordereau says that it exists. In the piece these passages are called "hidden".`,
  'piece.namesake-lines': ({ pieceId }) =>
    `Piece ${pieceId} also speaks, or may, of somebody else who bears the name of a person asked for (another birth, "another", "father", or nothing that dates the line): these lines are masked. Read them; those that may be doubted are among the questions. If a birth date is wrong in the record or the request, have it corrected, then proposed again.`,
  'piece.homonym': ({ pieceId }) =>
    `Piece ${pieceId} bears the name of a person asked for, with another birth date: a namesake. It is set apart, and listed in the internal annex alone. If it is that person, have the birth date corrected, then proposed again.`,
  'piece.other-birth': ({ pieceId }) =>
    `Piece ${pieceId} gives a person asked for another birth, or another age, than the record or the request, or names only another of that name: nothing of it leaves until somebody said of whom it speaks. Answer its question.`,
  'request.no-subject': () =>
    'The subject of the request could not be read with certainty. Say it: the first question shows what each subject would let out; or ask the requester. Until somebody said it, nothing leaves.',
  'request.stopped': ({ check, pass }) =>
    `Nothing leaves: the check “${checkTitle('en', check)}” stops the request. ${liftEn[pass]}`,
}

const liftEn = {
  nobody: 'No decision lifts it: the details of the request, at the top of the page, say what to ask or reply.',
  director: 'The details of the request, at the top of the page, say what to ask. You may go on, with a reason.',
  answer: 'Answer its question, or have the request or the record corrected.',
} as const

const perPiece = (pieces: readonly { readonly pieceId: string; readonly count: number }[], sign: string): string =>
  pieces.map(({ pieceId, count }) => `${pieceId}${sign}${count}`).join(', ')

/** The sentence of a problem on the review page. */
export const noticeText = <Code extends Problem['code']>(
  problem: Extract<Problem, { readonly code: Code }>,
  language: Language,
): string => {
  const own = (language === 'fr' ? fr : en)[problem.code as Code]
  return own === undefined ? pageSentenceOf(problem, language) : own(problem)
}
