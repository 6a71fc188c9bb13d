import type { Language } from './index.ts'
import { fill } from './screen.ts'

type Pair = { readonly fr: string; readonly en: string }

/** What a program of somebody else is asked for. A tool without its sentence does not compile. */
const uses = {
  openssl: { fr: 'vérifier un export sans Requis (verify.sh)', en: 'verifying an export without Requis (verify.sh)' },
  sha256sum: {
    fr: 'vérifier un export sans Requis (LISEZMOI.txt)',
    en: 'verifying an export without Requis (LISEZMOI.txt)',
  },
  pdfsig: {
    fr: 'vérifier la signature du bordereau sans Requis',
    en: 'checking the bordereau’s signature without Requis',
  },
  pdftotext: { fr: 'relire une copie sans Requis', en: 'reading a copy without Requis' },
  mutool: { fr: 'relire les copies par un autre lecteur (essais)', en: 'reading copies by another reader (tests)' },
  qpdf: { fr: 'éprouver la forme des copies (essais)', en: 'checking the form of copies (tests)' },
  unzip: { fr: 'ouvrir un export sans Requis', en: 'opening an export without Requis' },
  python3: {
    fr: 'le contrôle des fuites et les juges extérieurs (essais)',
    en: 'the leak checker and outside judges (tests)',
  },
  libreoffice: { fr: 'lire les anciens fichiers .doc', en: 'reading old .doc files' },
  chromium: { fr: 'éprouver la page de vérification (essais)', en: 'trying the page that verifies (tests)' },
  softhsm2: { fr: 'éprouver les cartes et clés USB (essais)', en: 'trying cards and tokens (tests)' },
  opensc: { fr: 'signer avec une carte ou une clé USB', en: 'signing with a card or a token' },
  gnutls: {
    fr: 'vérifier les signatures par une autre bibliothèque (essais)',
    en: 'checking signatures by another library (tests)',
  },
  '7zip': {
    fr: 'ouvrir les exports par un autre programme (essais)',
    en: 'opening exports by another program (tests)',
  },
  java: {
    fr: 'les juges extérieurs des signatures et des données (essais)',
    en: 'the outside judges of signatures and data (tests)',
  },
} as const satisfies Readonly<Record<string, Pair>>

export type ToolId = keyof typeof uses

const sentences = {
  title: {
    fr: 'Programmes extérieurs, pour vérifier ou essayer ; Requis n’en a pas besoin pour travailler :',
    en: 'Programs of others, to verify or to test; Requis needs none of them to work:',
  },
  found: { fr: '{id} : version {version}', en: '{id}: version {version}' },
  absent: { fr: '{id} : absent, utile pour {use} : {how}', en: '{id}: absent, needed for {use}: {how}' },
} as const satisfies Readonly<Record<string, Pair>>

export const toolUse = (id: ToolId, language: Language): string => uses[id][language]

export const toolSentence = (
  key: keyof typeof sentences,
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string => fill(sentences[key][language], values)
