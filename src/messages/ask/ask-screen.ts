import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  page: 'p. {page}',
  none: 'Aucune question n’attend de réponse.',
  silence: 'quelqu’un a demandé que cela ne se sache pas',
  second: 'deux signatures',
  how: 'La réponse marquée > vaut tant que vous n’en donnez pas d’autre. Écrivez vos réponses dans un fichier, par exemple decisions.yaml :\n  answers:\n    - {open} question: {first}, answer: keep {close}\npuis : requis decide BROUILLON --decisions decisions.yaml --by VOTRE-NOM. Pour ne remettre que certaines phrases d’une question, ajoutez leurs numéros : items: [u-P01-3].',
} as const

const en: Readonly<Record<keyof typeof fr, string>> = {
  page: 'p. {page}',
  none: 'No question is waiting for an answer.',
  silence: 'somebody asked that it should not be known',
  second: 'two signatures',
  how: 'The answer marked > holds while you give no other. Write your answers in a file, for instance decisions.yaml:\n  answers:\n    - {open} question: {first}, answer: keep {close}\nthen: requis decide DRAFT --decisions decisions.yaml --by YOUR-NAME. To hand over only some sentences of a question, add their numbers: items: [u-P01-3].',
}

/** What the list of questions says on a screen, beside the questions themselves. */
export const askScreen = (
  language: Language,
  key: keyof typeof fr,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], { ...values, open: '{', close: '}' })
