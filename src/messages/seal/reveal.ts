import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  written: '{count} occultation(s) levée(s) dans {path}.',
  beware:
    'Ce fichier contient le texte en clair. Remettez-le au seul magistrat qui a ordonné la levée, et contrôlez-le d’abord : requis verifier EXPORT --reveal {path}',
  proved: 'Texte occulté, tel qu’il était à la signature :',
  lifted: 'Texte levé :',
  mask: '{id} ({category}, {ground})',
} as const

const en: { readonly [Key in keyof typeof fr]: string } = {
  written: '{count} mask(s) lifted in {path}.',
  beware:
    'This file holds the text in clear. Hand it to the one magistrate who ordered it, and check it first: requis verify EXPORT --reveal {path}',
  proved: 'Masked text, as it was when it was signed:',
  lifted: 'Lifted text:',
  mask: '{id} ({category}, {ground})',
}

/** A sentence of `requis reveal` and `requis verify --reveal`, its places filled. */
export const revealSentence = (
  language: Language,
  key: keyof typeof fr,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
