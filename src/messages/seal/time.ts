import type { TokenFlaw } from '../../model/problem.ts'
import type { Language } from '../index.ts'
import type { Said } from './said.ts'

const tokenFlaws: Readonly<Record<TokenFlaw, Said>> = {
  unreadable: {
    fr: 'le jeton est illisible, ou d’une forme que Requis ne connaît pas',
    en: 'the token cannot be read, or has a form that Requis does not know',
  },
  imprint: {
    fr: 'le jeton date autre chose que ce qui devait l’être : un jeton repris d’ailleurs ?',
    en: 'the token dates something else: a token taken from elsewhere?',
  },
  nonce: {
    fr: 'le jeton ne répond pas à la question posée : un jeton rejoué ?',
    en: 'the token does not answer the question that was asked: a replayed token?',
  },
  policy: {
    fr: 'le jeton suit une autre politique que celle demandée',
    en: 'the token follows another policy than the one asked for',
  },
  algorithm: {
    fr: 'un algorithme ou une clé du jeton est trop faible ou inconnu',
    en: 'an algorithm or a key of the token is too weak or unknown',
  },
  certificate: {
    fr: 'le jeton ne désigne pas le certificat qui l’accompagne',
    en: 'the token does not name the certificate that comes with it',
  },
  usage: {
    fr: 'le certificat n’a pas été émis pour horodater, et pour cela seul',
    en: 'the certificate was not issued to give time stamps, and for that alone',
  },
  signature: {
    fr: 'la signature du jeton n’est pas exacte',
    en: 'the signature of the token is not exact',
  },
  validity: {
    fr: 'le certificat du service n’était pas valable à la date du jeton',
    en: 'the certificate of the service was not valid on the date of the token',
  },
  clock: {
    fr: 'la date du jeton s’écarte de plus de cinq minutes de l’horloge de cette machine',
    en: 'the date of the token is more than five minutes from the clock of this machine',
  },
  untrusted: {
    fr: 'le service n’est pas rattaché à l’autorité donnée par --trust-tsa',
    en: 'the service does not chain to the authority given with --trust-tsa',
  },
  'too-large': {
    fr: 'le jeton est trop gros',
    en: 'the token is too large',
  },
}

/** What is wrong with a time stamp, as the end of a sentence. */
export const tokenFlawWords = (language: Language, flaw: TokenFlaw): string => tokenFlaws[flaw][language]

/** What is wrong with the time stamps of an export, taken together. */
const setFlaws = {
  removed: {
    fr: 'la déclaration signée annonce un horodatage, qui a été ôté',
    en: 'the signed statement announces a time stamp, which was removed',
  },
  incomplete: {
    fr: 'il manque le jeton (META-INF/timestamp001.tst) ou la liste qu’il date',
    en: 'the token (META-INF/timestamp001.tst) or the list that it dates is missing',
  },
  files: {
    fr: 'la liste datée (META-INF/ASiCArchiveManifest.xml) n’est pas celle de ces fichiers',
    en: 'the dated list (META-INF/ASiCArchiveManifest.xml) is not that of these files',
  },
  future: {
    fr: 'sa date est dans le futur ; vérifiez d’abord l’horloge de cette machine',
    en: 'its date is in the future; check the clock of this machine first',
  },
} as const

/** What revocation files say of the service. */
const revocationFlaws = {
  'tsa-revoked': {
    fr: 'le certificat du service était révoqué, ou suspect, quand il a daté (révoqué le {date}, {why})',
    en: 'the certificate of the service was revoked, or suspect, when it gave the date (revoked on {date}, {why})',
  },
} as const

/** Failed lines of the check `timestamp`, by what was wrong. */
export const timeFailures: Readonly<Record<string, Said>> = Object.fromEntries(
  Object.entries({ ...tokenFlaws, ...setFlaws, ...revocationFlaws }).map(([flaw, words]) => [
    `timestamp.${flaw}`,
    { fr: `Horodatage refusé : ${words.fr}`, en: `Time stamp refused: ${words.en}` },
  ]),
)

/** An exact time stamp that proves less than it could, or a certificate that only its time stamp saves. */
export const timeWarnings = {
  'timestamp.no-trust-given': {
    fr: 'Horodatage cohérent ({at}), mais rien ne dit qui l’a donné : donnez --trust-tsa',
    en: 'Time stamp consistent ({at}), but nothing says who gave it: give --trust-tsa',
  },
  'timestamp.other-authority': {
    fr: 'Horodatage cohérent ({at}), mais son service n’est pas rattaché à l’autorité du signataire : donnez --trust-tsa',
    en: 'Time stamp consistent ({at}), but its service does not chain to the signer’s authority: give --trust-tsa',
  },
  'timestamp.other-date': {
    fr: 'Horodatage exact ({at}), mais le signataire annonce une date qui s’en écarte de plus d’un jour',
    en: 'Time stamp exact ({at}), but the signer claims a date more than a day away from it',
  },
  'timestamp.tsa-file': {
    fr: 'Horodatage exact ({at}) ; un fichier de révocation qui porte le nom de son autorité n’est pas d’elle, ou a été modifié',
    en: 'Time stamp exact ({at}); a revocation file that bears the name of its authority is not of it, or was changed',
  },
  'timestamp.tsa-doubtful': {
    fr: 'Horodatage cohérent ({at}), mais le certificat de son service a été révoqué le {date} ({why}) : il ne prouve plus la date',
    en: 'Time stamp consistent ({at}), but the certificate of its service was revoked on {date} ({why}): it proves the date no longer',
  },
  'timestamp.tsa-revoked-since': {
    fr: 'Horodatage exact ({at}) ; le certificat de son service a été révoqué depuis, le {date} ({why})',
    en: 'Time stamp exact ({at}); the certificate of its service has been revoked since, on {date} ({why})',
  },
  'certificate-validity.expired-since': {
    fr: 'Certificat périmé depuis le {until}, mais l’horodatage prouve que la signature est antérieure',
    en: 'Certificate expired since {until}, but the time stamp proves that the signature is older',
  },
} as const
