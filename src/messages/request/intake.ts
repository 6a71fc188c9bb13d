import { dateText } from '../../language/dates/printed.ts'
import type { CheckId, CheckStatus, Clock, IntakeCheck, IntakeOutcome, Todo } from '../../model/law/intake.ts'
import type { Law } from '../../model/law/law.ts'
import { byHand, onPage } from '../by-hand.ts'
import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { subjectLabel } from '../subject-label.ts'
import { todosEn } from './intake-en.ts'
import { todosFr } from './intake-fr.ts'

type Facts = Readonly<Record<string, string | number>>

type Texts = {
  readonly checks: Readonly<Record<CheckId, string>>
  readonly statuses: Readonly<Record<CheckStatus, string>>
  readonly outcomes: Readonly<Record<IntakeOutcome, string>>
  readonly clock: Readonly<Record<Clock['state'], string>>
  readonly since: string
  readonly todos: Readonly<Record<Todo, string>>
}

const fr: Texts = {
  checks: {
    written: 'Demande écrite',
    basis: 'Fondement cité et en vigueur',
    'author-named': 'Auteur désigné par le texte',
    'author-real': 'Auteur bien réel',
    authorisation: 'Autorisation, commission rogatoire ou titre',
    persons: 'Personnes identifiées',
    period: 'Période bornée',
    categories: 'Objet précis',
    identity: 'Identité rapprochée du dossier',
    secrecy: 'Secret : écarté ou rappelé par le texte',
    channel: 'Voie de réponse sûre',
    delay: 'Délai',
  },
  statuses: { green: 'vert', amber: 'orange', red: 'ROUGE' },
  outcomes: {
    'hand-over': 'remettre ce qui est strictement nécessaire, après décision de la direction',
    'address-only': 'ne communiquer que ce que le texte énumère (adresse)',
    'ask-to-specify':
      'répondre en demandant des précisions ; d’ici là, ne part que ce que la direction tranche elle-même (requis questions, requis decider)',
    'ask-written': 'demander un acte écrit, par une voie vérifiée ; ne rien dire d’ici là',
    oppose: 'répondre par un refus motivé, après décision de la direction',
    refer: 'saisir la direction sans délai et renvoyer vers la voie compétente',
    'verify-first': 'vérifier d’abord qui demande ; ne rien remettre d’ici là',
    'nothing-held': 'répondre que le service ne détient rien sous cette identité',
    'read-first': 'lire d’abord les pièces qui n’ont pas pu l’être ; ne rien répondre sur cette identité d’ici là',
  },
  clock: {
    past: 'Le délai fixé ({date}) est passé de {days} jour(s).',
    near: 'Il reste {days} jour(s) : réponse attendue le {date}.',
    ahead: 'Réponse attendue le {date}, dans {days} jour(s).',
    'no-date': 'Aucune date fixée : répondre dans les meilleurs délais.',
  },
  since: ' Demande reçue il y a {since} jour(s).',
  todos: todosFr,
}

const en: Texts = {
  checks: {
    written: 'Request in writing',
    basis: 'Basis stated and in force',
    'author-named': 'Author named by the text',
    'author-real': 'Author really is who they say',
    authorisation: 'Authorisation, mandate or title',
    persons: 'Persons identified',
    period: 'Period bounded',
    categories: 'Subject stated',
    identity: 'Identity matched with the record',
    secrecy: 'Secrecy: set aside or recalled by the text',
    channel: 'Safe way to reply',
    delay: 'Delay',
  },
  statuses: { green: 'green', amber: 'amber', red: 'RED' },
  outcomes: {
    'hand-over': 'hand over what is strictly necessary, once the director has decided',
    'address-only': 'give only what the text lists (address)',
    'ask-to-specify':
      'reply by asking to specify; meanwhile only what the direction settles itself leaves (requis questions, requis decide)',
    'ask-written': 'ask for a written act, by a verified way; say nothing meanwhile',
    oppose: 'reply with a reasoned refusal, once the director has decided',
    refer: 'call the director at once and refer to the competent way',
    'verify-first': 'verify first who asks; hand over nothing meanwhile',
    'nothing-held': 'reply that the service holds nothing under this identity',
    'read-first': 'read first the pieces that could not be read; say nothing about this identity meanwhile',
  },
  clock: {
    past: 'The day set ({date}) is past by {days} day(s).',
    near: '{days} day(s) left: the answer is due on {date}.',
    ahead: 'The answer is due on {date}, in {days} day(s).',
    'no-date': 'No day set: answer as soon as possible.',
  },
  since: ' Received {since} day(s) ago.',
  todos: todosEn,
}

const textsOf = (language: Language): Texts => (language === 'fr' ? fr : en)

export const checkTitle = (language: Language, id: CheckId): string => textsOf(language).checks[id]

export const statusWord = (language: Language, status: CheckStatus): string => textsOf(language).statuses[status]

export const outcomeSentence = (language: Language, outcome: IntakeOutcome): string =>
  textsOf(language).outcomes[outcome]

/** Who reads: at a terminal, with the files at hand, or on the review page. */
type Said = { readonly law: Law; readonly language: Language; readonly isPage?: boolean }

/** What is to be done for a check that is not green. */
export const todoSentence = (todo: Todo, facts: Facts, { law, language, isPage = false }: Said): string => {
  const sentence = textsOf(language).todos[todo]
  return fill(isPage ? onPage(sentence) : byHand(sentence), factsText(facts, law, language))
}

/** What is to be done about a check. */
export const todoSentences = ({ todo, facts }: IntakeCheck, said: Said): readonly string[] =>
  todo.map((code) => todoSentence(code, facts, said))

/** Authors and subjects are ids in facts, and days ISO: a person reads words. */
const factsText = (facts: Facts, { authors, subjects }: Law, language: Language): Facts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => {
      if (typeof value !== 'string') return [name, value]
      if (name === 'author') return [name, authors.authors.find(({ id }) => id === value)?.label[language] ?? value]
      if (name === 'subjects')
        return [
          name,
          value
            .split(', ')
            .map((id) => subjectLabel(id, subjects, language))
            .join(', '),
        ]
      return [name, isoDay.test(value) ? dateText(value, language) : value]
    }),
  )

const isoDay = /^\d{4}-\d{2}-\d{2}$/

/** The clock in a sentence: shown wherever a request is. */
export const clockSentence = (language: Language, clock: Clock): string => {
  const texts = textsOf(language)
  const days = Math.abs(clock.daysLeft ?? 0)
  const since = clock.daysSince === null ? '' : fill(texts.since, { since: clock.daysSince })
  return (
    fill(texts.clock[clock.state], { days, date: clock.dueBy === null ? '' : dateText(clock.dueBy, language) }) + since
  )
}
