import type { CheckFlaw, CheckProblem } from '../../model/check-problem.ts'
import type { ProblemSentences } from '../index.ts'

type CheckSentences = Pick<ProblemSentences, CheckProblem['code']>

const flawsFr: Readonly<Record<CheckFlaw, string>> = {
  columns: 'elle n’a pas le nombre de colonnes de l’en-tête',
  'unknown-code': 'son code n’est pas celui d’un dossier tiré pour ce lot',
  twice: 'ce dossier est déjà sur une autre ligne',
  partial:
    'elle est remplie en partie : remplissez « vus », « conformes », « en défaut », « par » et « date », ou aucun',
  'not-a-count': '« vus », « conformes » et « en défaut » sont des nombres entiers',
  'none-seen': 'aucun élément n’a été vu : videz la ligne si le dossier n’est pas comparé',
  'too-many': 'il y a plus d’éléments vus que le dossier n’en contient',
  sum: '« conformes » et « en défaut » ne font pas « vus »',
  date: 'la date s’écrit JJ/MM/AAAA',
  'date-ahead': 'la date est après aujourd’hui',
}

const flawsEn: Readonly<Record<CheckFlaw, string>> = {
  columns: 'it has not as many columns as the header',
  'unknown-code': 'its code is not that of a dossier drawn for this batch',
  twice: 'this dossier stands on another line already',
  partial: 'it is filled in part: fill in “seen”, “conforming”, “with a defect”, “by” and “date”, or none',
  'not-a-count': '“seen”, “conforming” and “with a defect” are whole numbers',
  'none-seen': 'no item was seen: empty the line if the dossier is not compared',
  'too-many': 'more items are seen than the dossier holds',
  sum: '“conforming” and “with a defect” do not make “seen”',
  date: 'the date is written DD/MM/YYYY',
  'date-ahead': 'the date is after today',
}

export const checksFr: CheckSentences = {
  'batch.checks-header': ({ accepted }) =>
    `Ce n’est pas la liste de contrôle de ce lot. Reprenez lists/controle.csv sans changer ses colonnes : ${accepted.join(', ')}.`,
  'batch.checks-empty': () =>
    'Aucune ligne de la liste de contrôle n’est remplie. Comparez au moins un dossier, puis recommencez.',
  'batch.checks-line': ({ line, flaw }) =>
    `Liste de contrôle, ligne ${line} : ${flawsFr[flaw]}. Corrigez-la, puis recommencez. Rien n’est enregistré.`,
}

export const checksEn: CheckSentences = {
  'batch.checks-header': ({ accepted }) =>
    `This is not the list of checks of this batch. Take lists/controle.csv again without changing its columns: ${accepted.join(', ')}.`,
  'batch.checks-empty': () =>
    'No line of the list of checks is filled in. Compare one dossier at least, then start again.',
  'batch.checks-line': ({ line, flaw }) =>
    `List of checks, line ${line}: ${flawsEn[flaw]}. Correct it, then start again. Nothing is recorded.`,
}
