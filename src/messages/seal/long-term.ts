import type { RevocationFlaw } from '../../model/problem.ts'
import type { Language, ProblemSentences } from '../index.ts'
import { reasonWords } from './revocation.ts'

/** The proofs of non-revocation that an export takes with it (`--crl`, `--ocsp`, `--long-term`). */
type LongTermSentences = Pick<
  ProblemSentences,
  | 'revocation.no-date'
  | 'revocation.no-authority'
  | 'revocation.unreachable'
  | 'revocation.unproved'
  | 'revocation.bad-answer'
  | 'revocation.bad-file'
  | 'revocation.revoked'
>

const flaws: Readonly<Record<RevocationFlaw, Readonly<Record<Language, string>>>> = {
  unreadable: { fr: 'illisible, ou d’une autre sorte de fichier', en: 'unreadable, or another kind of file' },
  signature: { fr: 'pas signé par l’autorité', en: 'not signed by the authority' },
  responder: { fr: 'signé par qui n’y est pas habilité', en: 'signed by someone not entitled to' },
  stale: { fr: 'périmé', en: 'out of date' },
  'not-yet': { fr: 'daté d’après aujourd’hui', en: 'dated after today' },
  'no-next-update': {
    fr: 'sans date de fin, et antérieur à la signature',
    en: 'without an end, and older than the signature',
  },
  indirect: { fr: 'une liste indirecte, que Requis ne lit pas', en: 'an indirect list, which Requis does not read' },
  partial: { fr: 'une liste qui ne porte pas sur ce certificat', en: 'a list that does not cover this certificate' },
  'unknown-extension': { fr: 'porteur d’une règle inconnue de Requis', en: 'bearing a rule that Requis does not know' },
  'unknown-status': {
    fr: 'd’une autorité qui ne connaît pas ce certificat',
    en: 'of an authority that does not know this certificate',
  },
  elsewhere: {
    fr: 'relatif à aucun des certificats de la signature ni de l’horodatage',
    en: 'about none of the certificates of the signature or of the time stamp',
  },
}

const othersFr = 'Recommencez plus tard ou sans --long-term, ou donnez les fichiers de l’autorité par --crl ou --ocsp.'

const revokedFr = {
  signer: 'Le certificat de la clé a été révoqué : il ne peut plus signer. Demandez-en un autre à votre autorité',
  authority: 'Une autorité du certificat de la clé a été révoquée. Demandez un autre certificat',
  'time-stamping': 'Le service d’horodatage a été révoqué par son autorité. Choisissez-en un autre par --tsa',
} as const

export const longTermFr: LongTermSentences = {
  'revocation.no-date': () =>
    '--crl, --ocsp et --long-term ajoutent des preuves de non-révocation à un export daté. Ajoutez --tsa URL, ou ôtez ces options.',
  'revocation.no-authority': () =>
    'La clé ne vient pas avec le certificat de son autorité (une clé de démonstration n’en a pas) : rien ne peut prouver qu’elle n’est pas révoquée. Demandez à votre autorité un fichier avec toute la chaîne, ou ôtez --long-term, --crl et --ocsp. Rien n’est exporté.',
  'revocation.unreachable': () =>
    `Le service de révocation de l’autorité ne répond pas. Rien n’est exporté. ${othersFr}`,
  'revocation.unproved': ({ rank }) =>
    `Rien ne prouve que ${rank === 1 ? 'le certificat de la clé' : `l’autorité de rang ${rank - 1} de la clé`} n’est pas révoqué${rank === 1 ? '' : 'e'}. Donnez sa liste (--crl) ou sa réponse (--ocsp), ou ôtez --long-term, --crl et --ocsp. Rien n’est exporté.`,
  'revocation.bad-answer': ({ service, flaw }) =>
    `${service === 'ocsp' ? 'La réponse OCSP' : 'La liste de révocation'} obtenue de l’autorité ne peut servir (fichier ${flaws[flaw].fr}). Rien n’est exporté. ${othersFr}`,
  'revocation.bad-file': ({ flag, rank, flaw }) =>
    `Le fichier n° ${rank} donné à ${flag} ne peut servir : il est ${flaws[flaw].fr}. Obtenez de l’autorité un fichier récent, ou ôtez-le. Rien n’est exporté.`,
  'revocation.revoked': ({ whose, date, why }) =>
    `${revokedFr[whose]} (révocation du ${date} : ${reasonWords('fr', why)}). Rien n’est exporté.`,
}

const othersEn = 'Try again later or without --long-term, or give the files of the authority with --crl or --ocsp.'

const revokedEn = {
  signer: 'The certificate of the key was revoked: it may no longer sign. Ask your authority for another',
  authority: 'An authority of the certificate of the key was revoked. Ask for another certificate',
  'time-stamping': 'The time stamping service was revoked by its authority. Choose another one with --tsa',
} as const

export const longTermEn: LongTermSentences = {
  'revocation.no-date': () =>
    '--crl, --ocsp and --long-term add proofs of non-revocation to a dated export. Add --tsa URL, or leave these options out.',
  'revocation.no-authority': () =>
    'The key does not come with the certificate of its authority (a demonstration key has none): nothing can prove that it is not revoked. Ask your authority for a file with the whole chain, or leave out --long-term, --crl and --ocsp. Nothing is exported.',
  'revocation.unreachable': () =>
    `The revocation service of the authority does not answer. Nothing is exported. ${othersEn}`,
  'revocation.unproved': ({ rank }) =>
    `Nothing proves that ${rank === 1 ? 'the certificate of the key' : `authority ${rank - 1} of the key`} is not revoked. Give its list (--crl) or its answer (--ocsp), or leave out --long-term, --crl and --ocsp. Nothing is exported.`,
  'revocation.bad-answer': ({ service, flaw }) =>
    `${service === 'ocsp' ? 'The OCSP response' : 'The revocation list'} obtained from the authority cannot be used (${flaws[flaw].en}). Nothing is exported. ${othersEn}`,
  'revocation.bad-file': ({ flag, rank, flaw }) =>
    `File ${rank} given with ${flag} cannot be used: it is ${flaws[flaw].en}. Obtain a recent file from the authority, or leave it out. Nothing is exported.`,
  'revocation.revoked': ({ whose, date, why }) =>
    `${revokedEn[whose]} (revoked on ${date}: ${reasonWords('en', why)}). Nothing is exported.`,
}

const warnings = {
  'tsa-unproved': {
    fr: 'Rien ne dit si le service d’horodatage est révoqué : ses certificats ne nomment aucun service à interroger. L’export vaut pour le reste.',
    en: 'Nothing says whether the time stamping service is revoked: its certificates name no service to ask. The export holds for the rest.',
  },
  older: {
    fr: 'La preuve de non-révocation est antérieure à la signature : la vérification le dira. Pour l’éviter, exportez de nouveau après la prochaine liste de l’autorité, ou par OCSP.',
    en: 'The proof of non-revocation is older than the signature: the verification will say so. To avoid it, use OCSP, or export again once the authority has published its next list.',
  },
} as const

/** What the director must know of an export that is made all the same. */
export const longTermWarning = (language: Language, warning: keyof typeof warnings): string =>
  warnings[warning][language]
