import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  title: 'QUI CET EXPORT TOUCHE, ET CE QUI RESTE',
  asked: '  Personnes visées, nommées dans ce qui part : {n}.',
  others: '  Autres personnes nommées dans ce qui part : {n}. Chacune y est-elle nécessaire ?',
  masked:
    '  Personnes dont une phrase remise parle sous une occultation : {n}. Qui les connaît peut les reconnaître : relisez la phrase, pas seulement le nom.',
  minors: '  Parmi elles, mineurs : {n}.',
  sheltered: '  Parmi elles, personnes dont un lieu ou une naissance est caché : {n}.',
  doubts: '  Ce qui reste : {n} {n|nom ou fait lu|noms ou faits lus} sans certitude dans ce qui part.',
  risk: '  Ce qui reste toujours : deux faits anodins qui, ensemble, désignent quelqu’un ; la lecture par l’avocat d’une autre partie ; la confiance des autres personnes accueillies. Aucun programme ne les mesure.',
  'opinion.asked':
    '  Avis demandé à {of} ({date}), sans réponse notée : attendez-le, ou notez qu’il n’est pas venu (opinion, state: refused).',
  'opinion.given': '  Avis de {of} rendu le {date} : il éclaire, vous décidez.',
  'opinion.refused': '  Avis de {of} : non rendu ({date}).',
  motif:
    '  Vous opposez un motif légitime : relisez les deux risques et les sanctions (requis fiche refus), et faites relire par l’avocat.',
} as const

type TouchedKey = keyof typeof fr

const en: { readonly [Key in TouchedKey]: string } = {
  title: 'WHOM THIS EXPORT TOUCHES, AND WHAT STAYS',
  asked: '  Persons asked about, named in what leaves: {n}.',
  others: '  Other persons named in what leaves: {n}. Is each needed there?',
  masked:
    '  Persons of whom a sentence that leaves speaks under a mask: {n}. Who knows them may know them again: read the sentence, not the name alone.',
  minors: '  Among them, minors: {n}.',
  sheltered: '  Among them, persons with a hidden place or birth: {n}.',
  doubts: '  What stays: {n} {n|name or fact|names or facts} read without certainty in what leaves.',
  risk: '  What always stays: two harmless facts that together point to somebody; the reading by another party’s lawyer; the trust of the others whom the service receives. No program measures them.',
  'opinion.asked':
    '  Opinion asked of {of} ({date}), no answer recorded: wait for it, or record that it did not come (opinion, state: refused).',
  'opinion.given': '  Opinion of {of}, given on {date}: it informs, you decide.',
  'opinion.refused': '  Opinion of {of}: not given ({date}).',
  motif:
    '  You oppose a legitimate reason: read both risks and the sanctions (requis fiche refus), and have the lawyer read.',
}

export const touchedSentence = (
  language: Language,
  key: TouchedKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
