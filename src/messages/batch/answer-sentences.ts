import type { AnswerFlaw, AnswerProblem } from '../../model/answer-problem.ts'
import type { ProblemSentences } from '../index.ts'

type AnswerSentences = Pick<ProblemSentences, AnswerProblem['code']>

const flawsFr: Readonly<Record<AnswerFlaw, string>> = {
  unknown: 'sa question n’est pas de ce lot (première colonne)',
  place: 'la réponse est « ouvert » ou « caché »',
  hidden: 'la réponse est « oui » ou « non »',
  foreign: 'la réponse est « oui » ou « non »',
  term: 'la réponse est une date, JJ/MM/AAAA',
  twice: 'la même question a une autre réponse plus haut',
  columns: 'deux colonnes « réponse » se contredisent',
}

const flawsEn: Readonly<Record<AnswerFlaw, string>> = {
  unknown: 'its question is not of this batch (first column)',
  place: 'the answer is “open” or “hidden”',
  hidden: 'the answer is “yes” or “no”',
  foreign: 'the answer is “yes” or “no”',
  term: 'the answer is a date, DD/MM/YYYY',
  twice: 'the same question has another answer above',
  columns: 'two columns “answer” contradict each other',
}

export const answersFr: AnswerSentences = {
  'batch.answers-header': () =>
    'Ce n’est pas la liste des questions d’un lot. Reprenez lists/questions.csv sans ôter ses colonnes « question » et « réponse ».',
  'batch.answers-empty': () =>
    'Aucune question n’a de réponse dans ce fichier. Remplissez la colonne « réponse », puis recommencez.',
  'batch.answers-foreign': () =>
    'Ces réponses sont celles d’un autre lot : aucune de leurs questions n’est de celui-ci. Reprenez son fichier lists/questions.csv.',
  'batch.answers-none': () =>
    'Ce lot n’a pas encore posé de questions. Lancez-le d’abord, remplissez lists/questions.csv, puis donnez-le avec `--answers` et `--retry quarantine`.',
  'batch.answers-line': ({ line, flaw }) =>
    `Questions, ligne ${line} : ${flawsFr[flaw]}. Corrigez-la, puis recommencez. Aucune réponse n’est prise.`,
  'batch.answers-unknown': ({ question }) =>
    `Dans migration.yaml, la question ${question} (« places ») n’est pas une question de ce dossier dans ce lot. Reprenez-la de lists/questions.csv. Aucune réponse n’est prise.`,
  'batch.answers-against': ({ question }) =>
    `La question ${question} a deux réponses contraires : dans migration.yaml et dans le fichier des questions, ou pour le dossier et pour un de ses lieux. Gardez-en une. Aucune réponse n’est prise.`,
}

export const answersEn: AnswerSentences = {
  'batch.answers-header': () =>
    'This is not the list of questions of a batch. Take lists/questions.csv again without removing its columns “question” and “answer”.',
  'batch.answers-empty': () => 'No question has an answer in this file. Fill in the column “answer”, then start again.',
  'batch.answers-foreign': () =>
    'These answers are those of another batch: none of their questions is of this one. Take its own lists/questions.csv.',
  'batch.answers-none': () =>
    'This batch has asked no question yet. Run it first, fill in lists/questions.csv, then give it with `--answers` and `--retry quarantine`.',
  'batch.answers-line': ({ line, flaw }) =>
    `Questions, line ${line}: ${flawsEn[flaw]}. Correct it, then start again. No answer is taken.`,
  'batch.answers-unknown': ({ question }) =>
    `In migration.yaml, the question ${question} (“places”) is no question of that dossier in this batch. Take it again from lists/questions.csv. No answer is taken.`,
  'batch.answers-against': ({ question }) =>
    `The question ${question} has two answers that contradict each other: in migration.yaml and in the file of questions, or for the dossier and one of its places. Keep one. No answer is taken.`,
}
