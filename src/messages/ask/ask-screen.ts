import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  page: 'p. {page}',
  head: '{count} {count|question|questions}, de la plus utile à la moins utile. Chaque phrase est montrée telle qu’elle partirait.',
  codes: 'Ce qui reste occulté dans ces phrases :',
  none: 'Aucune question n’attend de réponse.',
  opened: 'dont occultés sans votre réponse : {words}',
  silence: 'quelqu’un a demandé que cela ne se sache pas',
  second: 'deux signatures',
  how: 'La réponse marquée > vaut tant que vous n’en donnez pas d’autre. Écrivez vos réponses dans un fichier, par exemple decisions.yaml :\n  answers:\n    - {answer}\n(keep : remettre ; withhold : retenir ; none : aucun ; p1, p2… : c’est cette personne.)\nPuis : requis decider {draft} --decisions decisions.yaml --by VOTRE-NOM. Pour ne remettre que certaines phrases d’une question, ajoutez leurs numéros : items: [{items}]. Ce qui est marqué « deux signatures » demande aussi --second NOM.',
} as const

const en: Readonly<Record<keyof typeof fr, string>> = {
  page: 'p. {page}',
  head: '{count} {count|question|questions}, most useful first. Each sentence is shown as it would leave.',
  codes: 'What stays masked in these sentences:',
  none: 'No question is waiting for an answer.',
  opened: 'of which masked without your answer: {words}',
  silence: 'somebody asked that it should not be known',
  second: 'two signatures',
  how: 'The answer marked > holds while you give no other. Write your answers in a file, for instance decisions.yaml:\n  answers:\n    - {answer}\nThen: requis decide {draft} --decisions decisions.yaml --by YOUR-NAME. To hand over only some sentences of a question, add their numbers: items: [{items}]. What is marked "two signatures" also needs --second NAME.',
}

/** What the list of questions says on a screen, beside the questions themselves. */
export const askScreen = (
  language: Language,
  key: keyof typeof fr,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
