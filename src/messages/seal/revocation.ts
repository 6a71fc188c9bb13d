import type { Language } from '../index.ts'
import type { Sayings } from './said.ts'

/** Why a file given with --crl or --ocsp proves nothing. */
export const revocationWarnings: Sayings = {
  'revocation.stale': {
    fr: 'Révocation non prouvée : le fichier donné n’est plus à jour depuis le {until}. Obtenez-en un récent',
    en: 'Revocation not proved: the file given has been out of date since {until}. Obtain a recent one',
  },
  'revocation.not-yet': {
    fr: 'Révocation non prouvée : le fichier donné est daté d’après aujourd’hui. Vérifiez l’horloge',
    en: 'Revocation not proved: the file given is dated after today. Check the clock',
  },
  'revocation.no-next-update': {
    fr: 'Révocation non prouvée : le fichier donné ne dit pas jusqu’à quand il vaut. Obtenez-en un autre',
    en: 'Revocation not proved: the file given does not say how long it holds. Obtain another one',
  },
  'revocation.other-issuer': {
    fr: 'Révocation non prouvée : la liste donnée est celle d’une autre autorité. Donnez celle qui a émis le certificat',
    en: 'Revocation not proved: the list given is of another authority. Give that of the issuer of the certificate',
  },
  'revocation.other-certificate': {
    fr: 'Révocation non prouvée : la réponse OCSP donnée parle d’un autre certificat',
    en: 'Revocation not proved: the OCSP response given is about another certificate',
  },
  'revocation.indirect': {
    fr: 'Révocation non prouvée : la liste donnée est indirecte (plusieurs autorités), ce que Requis ne lit pas',
    en: 'Revocation not proved: the list given is indirect (several authorities), which Requis does not read',
  },
  'revocation.partial': {
    fr: 'Révocation non prouvée : la liste donnée ne porte pas sur ce certificat. Donnez la liste complète',
    en: 'Revocation not proved: the list given does not cover this certificate. Give the complete list',
  },
  'revocation.unknown-extension': {
    fr: 'Révocation non prouvée : le fichier donné porte une règle que Requis ne connaît pas',
    en: 'Revocation not proved: the file given bears a rule that Requis does not know',
  },
  'revocation.unknown-status': {
    fr: 'Révocation non prouvée : l’autorité répond qu’elle ne connaît pas ce certificat. Interrogez-la',
    en: 'Revocation not proved: the authority answers that it does not know this certificate. Ask it',
  },
  'revocation.no-trust': {
    fr: 'Révocation non prouvée : donnez aussi --trust, l’autorité dont le fichier doit venir',
    en: 'Revocation not proved: give --trust too, the authority that the file must come from',
  },
  'revocation.no-path': {
    fr: 'Révocation non prouvée : aucune autorité donnée avec --trust n’a émis ce certificat',
    en: 'Revocation not proved: no authority given with --trust issued this certificate',
  },
}

/** What the values inside an export of level LT do not prove, and a revocation that came after the proven date. */
export const heldWarnings: Sayings = {
  'revocation.held-before': {
    fr: 'Révocation : l’export contient une liste du {issued}, antérieure à la signature ; elle a pu manquer une révocation entre les deux. Demandez à l’autorité la liste du jour',
    en: 'Revocation: the export holds a list of {issued}, older than the signature; it may miss a revocation between the two. Ask the authority for the list of today',
  },
  'revocation.held-undated': {
    fr: 'Révocation non prouvée : l’export contient les preuves de l’autorité, mais vous n’avez pas dit à quel service d’horodatage vous vous fiez. Donnez le certificat de son autorité',
    en: 'Revocation not proved: the export holds the proofs of the authority, but you did not say which time stamping service you trust. Give the certificate of its authority',
  },
  'revocation.held-silent': {
    fr: 'Révocation non prouvée : ce que l’export contient ne porte pas sur ce certificat à cette date. Demandez à l’autorité la liste du jour',
    en: 'Revocation not proved: what the export holds is not about this certificate on that date. Ask the authority for the list of today',
  },
  'revocation.revoked-since': {
    fr: 'Certificat révoqué le {date}, après la date prouvée de la signature, sans soupçon sur la clé : {why}',
    en: 'Certificate revoked on {date}, after the proven date of the signature, with no suspicion on the key: {why}',
  },
}

/** Proved by what the export holds, and not by a file of the reader. */
export const heldPasses: Sayings = {
  'revocation.held': {
    fr: 'Certificat non révoqué à la date prouvée ({date}), selon la réponse de l’autorité du {issued} contenue dans l’export',
    en: 'Certificate not revoked on the proven date ({date}), by the answer of the authority of {issued} held in the export',
  },
}

/** What a file given with --crl or --ocsp tells against the certificate, or against itself. */
export const revocationFailures: Sayings = {
  'revocation.revoked': {
    fr: 'Certificat révoqué par son autorité le {date} : {why}',
    en: 'Certificate revoked by its authority on {date}: {why}',
  },
  'revocation.revoked-later': {
    fr: 'Certificat révoqué par son autorité le {date}, après la date prouvée de la signature : {why}. Dans le doute, l’export est refusé ; un expert peut en juger autrement',
    en: 'Certificate revoked by its authority on {date}, after the proven date of the signature: {why}. In doubt the export is refused; an expert may weigh it otherwise',
  },
  'revocation.invalid-since': {
    fr: 'Certificat révoqué : son autorité le tient pour suspect depuis le {date}, avant la signature : {why}',
    en: 'Certificate revoked: its authority has held it for suspect since {date}, before the signature: {why}',
  },
  'revocation.held-false': {
    fr: 'Des données de révocation contenues dans l’export ne sont pas celles de l’autorité, ou ont été modifiées',
    en: 'Revocation data held in the export is not that of the authority, or was changed',
  },
  'revocation.values-removed': {
    fr: 'La déclaration signée annonce les preuves de non-révocation : elles ont été ôtées de la signature',
    en: 'The signed statement announces the proofs of non-revocation: they were removed from the signature',
  },
  'revocation.values-added': {
    fr: 'Des données de révocation ont été ajoutées à la signature : la déclaration signée n’en annonce pas',
    en: 'Revocation data was added to the signature: the signed statement announces none',
  },
  'revocation.authority-revoked': {
    fr: 'L’autorité qui a émis le certificat a été révoquée le {date} : {why}',
    en: 'The authority that issued the certificate was revoked on {date}: {why}',
  },
  'revocation.signature': {
    fr: 'Le fichier de révocation donné a été modifié, ou n’est pas signé par l’autorité. Obtenez-le de nouveau',
    en: 'The revocation file given was changed, or is not signed by the authority. Obtain it again',
  },
  'revocation.responder': {
    fr: 'La réponse OCSP donnée est signée par qui n’y est pas habilité. Obtenez-la de nouveau',
    en: 'The OCSP response given is signed by someone not entitled to. Obtain it again',
  },
  'revocation.unreadable': {
    fr: 'Le fichier de révocation donné est illisible : --crl attend une liste (DER ou PEM), --ocsp une réponse (DER)',
    en: 'The revocation file given cannot be read: --crl expects a list (DER or PEM), --ocsp a response (DER)',
  },
}

const words: Sayings = {
  unspecified: { fr: 'motif non précisé', en: 'no reason given' },
  keyCompromise: { fr: 'sa clé a pu être volée', en: 'its key may have been stolen' },
  cACompromise: { fr: 'la clé de l’autorité a pu être volée', en: 'the key of the authority may have been stolen' },
  aACompromise: { fr: 'la clé de l’autorité a pu être volée', en: 'the key of the authority may have been stolen' },
  affiliationChanged: { fr: 'son titulaire a changé de service', en: 'its holder changed place' },
  superseded: { fr: 'un autre certificat le remplace', en: 'another certificate replaces it' },
  cessationOfOperation: { fr: 'il ne sert plus', en: 'it is no longer used' },
  certificateHold: { fr: 'suspendu', en: 'on hold' },
  privilegeWithdrawn: { fr: 'son titulaire n’est plus habilité', en: 'its holder is no longer entitled' },
}

/** Why a certificate was revoked, as the end of a sentence. */
export const reasonWords = (language: Language, why: string): string => words[why]?.[language] ?? why

/** The facts of a check with the reason of a revocation (RFC 5280 5.3.1) in words, and its date as a day. */
export const withReason = (
  language: Language,
  facts: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> => {
  const { why, date } = facts
  if (why === undefined || date === undefined) return facts
  return { ...facts, why: reasonWords(language, String(why)), date: String(date).slice(0, 10) }
}
