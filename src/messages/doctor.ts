import type { Language } from './index.ts'
import { fill } from './screen.ts'

type Pair = { readonly fr: string; readonly en: string }

/** What `requis doctor` says of the settings of the machine. */
const sentences = {
  none: {
    fr: '– Réglages de la machine : aucun (facultatif ; l’administrateur écrit {path}, voyez docs/it.md)',
    en: '– Settings of the machine: none (optional; the administrator writes {path}, see docs/it.md)',
  },
  found: {
    fr: '✓ Réglages de la machine, fixés par l’administrateur : {path}',
    en: '✓ Settings of the machine, set by the administrator: {path}',
  },
  broken: {
    fr: '✗ Réglages de la machine : rien ne se fait tant qu’ils ne sont pas corrigés. {sentence}',
    en: '✗ Settings of the machine: nothing is done until they are corrected. {sentence}',
  },
  association: {
    fr: '    position de l’association : {value} ; une chaîne n’en apporte pas d’autre',
    en: '    position of the association: {value}; a pipeline brings no other',
  },
  journal: {
    fr: '    journal des actes : {value} ; --journal n’en accepte pas d’autre',
    en: '    journal of acts: {value}; --journal accepts no other',
  },
  tsa: {
    fr: '    service d’horodatage de toute signature : {value} ; --tsa n’en accepte pas d’autre',
    en: '    time-stamping service of every signature: {value}; --tsa accepts no other',
  },
  pkcs11: {
    fr: '    carte qui signe : {value} ; --key et un autre --pkcs11 sont refusés',
    en: '    card that signs: {value}; --key and another --pkcs11 are refused',
  },
  language: {
    fr: '    langue des phrases : {value}, si ni --lang ni REQUIS_LANG n’en disent une autre',
    en: '    language of sentences: {value}, unless --lang or REQUIS_LANG says another',
  },
  drafts: {
    fr: '    brouillons : chiffrés par une phrase de passe, sans exception',
    en: '    drafts: encrypted with a passphrase, without exception',
  },
  'clock-wrong': {
    fr: 'L’horloge de cette machine dit le {today}, ce qui ne peut être juste : le droit de ce programme a été vérifié le {checked}, et le journal a ses propres dates. Réglez-la : actes, signatures et contrôles de certificats portent cette date.',
    en: 'The clock of this machine says {today}, which cannot be right: the law of this program was checked on {checked}, and the journal has dates of its own. Set it: acts, signatures and checks of certificates bear that date.',
  },
} as const satisfies Readonly<Record<string, Pair>>

export const doctorSentence = (
  key: keyof typeof sentences,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(sentences[key][language], values)
