import type { Language } from '../index.ts'

export type Gender = 'f' | 'm'

type Form = {
  /** Folded words of the quality or of the rank. */
  readonly words: RegExp
  readonly fr: Readonly<Record<Gender, string>>
  readonly en: Readonly<Record<Gender, string>>
  readonly isMagistrate: boolean
}

const judge = { f: 'Dear Madam', m: 'Dear Sir' } as const

/** Functions that are named in the salutation; the first that fits. A rank of the police or of the army is not. */
const forms: readonly Form[] = [
  {
    words: /\b(?:vice-?procureure?|procureure? adjointe?)\b/,
    fr: { f: 'Madame la Vice-Procureure', m: 'Monsieur le Vice-Procureur' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\bprocureure? generale?\b/,
    fr: { f: 'Madame la Procureure générale', m: 'Monsieur le Procureur général' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\bprocureure?\b/,
    fr: { f: 'Madame la Procureure', m: 'Monsieur le Procureur' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\bsubstitute?\b/,
    fr: { f: 'Madame la Substitute', m: 'Monsieur le Substitut' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\bavocate? generale?\b/,
    fr: { f: 'Madame l’Avocate générale', m: 'Monsieur l’Avocat général' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\b(?:vice-?)?presidente? (?:du|de la|de chambre|de cour|d'assises)\b/,
    fr: { f: 'Madame la Présidente', m: 'Monsieur le Président' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\b(?:juges?|magistrate?)\b/,
    fr: { f: 'Madame la Juge', m: 'Monsieur le Juge' },
    en: judge,
    isMagistrate: true,
  },
  {
    words: /\bsous-prefete?\b/,
    fr: { f: 'Madame la Sous-Préfète', m: 'Monsieur le Sous-Préfet' },
    en: judge,
    isMagistrate: false,
  },
  { words: /\bprefete?\b/, fr: { f: 'Madame la Préfète', m: 'Monsieur le Préfet' }, en: judge, isMagistrate: false },
  {
    words: /\b(?:maire|mairesse)\b/,
    fr: { f: 'Madame la Maire', m: 'Monsieur le Maire' },
    en: judge,
    isMagistrate: false,
  },
]

/** « Maître » is said to women and men alike. */
const masters = /\b(?:avocate?|huissi(?:er|ere)|commissaires? de justice|notaire)\b/

const plainForms = { fr: { f: 'Madame', m: 'Monsieur' }, en: judge } as const

const unknownForm = { fr: 'Madame, Monsieur', en: 'Dear Sir or Madam' } as const

export type Salutation = { readonly text: string; readonly isMagistrate: boolean }

/** `functions`: folded quality and rank. « Madame, Monsieur » only where nothing tells which. */
export const salutationOf = (functions: string, gender: Gender | null, language: Language): Salutation => {
  const form = forms.find(({ words }) => words.test(functions))
  const isMagistrate = form?.isMagistrate ?? false
  if (form === undefined && masters.test(functions) && language === 'fr') return { text: 'Maître', isMagistrate }
  if (gender === null) return { text: unknownForm[language], isMagistrate }
  return { text: (form?.[language] ?? plainForms[language])[gender], isMagistrate }
}

/** What the letters of a quality stand for: nobody is addressed by an acronym. */
const acronyms: Readonly<Record<string, string>> = {
  opj: 'officier de police judiciaire',
  apj: 'agent de police judiciaire',
  apja: 'agent de police judiciaire adjoint',
  odj: 'officier de douane judiciaire',
  je: 'juge des enfants',
  jaf: 'juge aux affaires familiales',
  ji: 'juge d’instruction',
}

export const spelledQuality = (quality: string): string =>
  acronyms[quality.trim().toLowerCase().replaceAll('.', '')] ?? quality

export const civilityWords: Readonly<Record<Gender, string>> = { f: 'Madame', m: 'Monsieur' }
