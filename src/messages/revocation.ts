import type { Language } from './index.ts'

type Sentences = Readonly<Record<string, { readonly fr: string; readonly en: string }>>

/** Why a file given with --crl or --ocsp proves nothing. */
export const revocationWarnings: Sentences = {
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

/** What a file given with --crl or --ocsp tells against the certificate, or against itself. */
export const revocationFailures: Sentences = {
  'revocation.revoked': {
    fr: 'Certificat révoqué par son autorité le {date} : {why}',
    en: 'Certificate revoked by its authority on {date}: {why}',
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

const words: Sentences = {
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

/** The facts of a check with the reason of a revocation (RFC 5280 5.3.1) in words, and its date as a day. */
export const withReason = (
  language: Language,
  facts: Readonly<Record<string, string | number>>,
): Readonly<Record<string, string | number>> => {
  const { why, date } = facts
  if (why === undefined || date === undefined) return facts
  return { ...facts, why: words[why]?.[language] ?? why, date: String(date).slice(0, 10) }
}
