import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { type CheckStatus, checkSentence } from './checks.ts'
import type { Sayings } from './said.ts'

const fr = {
  title: 'Vérifier un export signé',
  language: 'Langue de la page',
  intro:
    'Cette page vérifie un export de Requis sur votre ordinateur. Rien n’en sort : elle s’interdit tout accès au réseau.',
  origin:
    'D’où vient cette page ? Prenez-la sur le site du service, ou par une autre voie que l’export. Une page jointe à l’export ne prouve rien : un faux export peut contenir une fausse page.',
  signer: '1. Ce que vous savez du signataire',
  'signer.why':
    'L’export ne peut pas dire lui-même qui l’a signé. Sans l’une de ces deux données, obtenue du service par téléphone ou par courrier, seule l’intégrité est vérifiée, pas l’identité.',
  pin: 'Empreinte SHA-256 du certificat du signataire',
  'pin.hint': '64 chiffres et lettres de A à F, avec ou sans « : ».',
  trust: 'Certificat de l’autorité qui a émis celui du signataire',
  'trust.hint': 'Fichier .pem, .crt ou .cer. Jamais celui du dossier certs : il vient de l’export.',
  export: '2. L’export',
  drop: 'Déposez le fichier .asice sur la page, ou choisissez :',
  container: 'le fichier .asice',
  folder: 'ou le dossier extrait',
  result: '3. Le résultat',
  'result.none': 'Aucun export choisi.',
  'result.working': 'Vérification en cours…',
  'result.what': '{name}, vérifié le {date}',
  'result.print': 'Imprimer ce résultat',
  'verdict.accepted': 'ACCEPTÉ',
  'verdict.accepted-with-warnings': 'ACCEPTÉ AVEC RÉSERVES',
  'verdict.refused': 'REFUSÉ',
  'signer.name': 'Signataire',
  'signer.organisation': 'Organisme',
  'signer.fingerprint': 'Empreinte du certificat',
  'signer.claimed': 'Date annoncée',
  'signer.root': 'Empreinte de l’export',
  'signer.absent': 'non indiqué',
  'signer.title': 'Signataire, selon son certificat',
  'checks.title': 'Ce qui a été vérifié',
  'skipped.title': 'Ce qui n’a pas été vérifié',
  'outcome.passed': 'exact',
  'outcome.failed': 'échec',
  'outcome.warning': 'à lire',
  'outcome.not-checked': 'non vérifié',
  limits:
    'Un export accepté est intact et approuvé par son signataire. Cela ne prouve pas que la communication est conforme au droit. Hors ligne, nul ne sait si le certificat est révoqué aujourd’hui : demandez-le à l’autorité qui l’a émis.',
  version: 'Page de Requis {version}.',
  script: 'Cette page a besoin de JavaScript. Sans lui, suivez LISEZMOI.txt, dans l’export.',
  'problem.empty': 'Ce fichier est vide (0 octet). Demandez un nouvel envoi de l’export.',
  'problem.pdf':
    'Ce fichier est un PDF, pas un export. Choisissez le fichier .asice entier, dont ce PDF n’est qu’une partie.',
  'problem.not-container':
    'Ce fichier n’est pas un export de Requis : ne vous y fiez pas. Choisissez le fichier .asice, ou demandez un nouvel envoi.',
  'problem.not-export':
    'Ce dossier n’est pas un export de Requis. Choisissez celui qui contient META-INF et data, sans autre fichier.',
  'problem.too-large':
    'Cet export dépasse {limit} Mo : cette page ne peut pas le lire. Vérifiez-le avec « requis verifier », ou avec verify.sh (voyez LISEZMOI.txt).',
  'problem.several': 'Il faut un seul fichier .asice, ou un seul dossier. Recommencez avec l’un ou l’autre.',
  'problem.folder': 'Un dossier ne peut pas être déposé : choisissez-le avec le bouton « ou le dossier extrait ».',
  'problem.unreadable':
    'Ce fichier ne peut pas être lu. Copiez-le sur votre ordinateur, fermez les programmes qui l’utilisent, puis recommencez.',
  'problem.pin':
    'Cette empreinte n’est pas une empreinte SHA-256 : il y faut 64 chiffres et lettres de A à F. Corrigez-la ou effacez-la.',
  'problem.trust': 'Le fichier d’autorité ne contient aucun certificat lisible. Choisissez un .pem, .crt ou .cer.',
  'problem.no-crypto':
    'Ce navigateur ne sait pas vérifier une signature ici. Ouvrez la page avec une version récente de Firefox, Chrome ou Edge.',
  'problem.internal':
    'La vérification s’est arrêtée : ne vous fiez pas à cet export. Vérifiez-le avec « requis verifier », ou avec verify.sh.',
} as const

export type PageKey = keyof typeof fr

export const isPageKey = (key: string): key is PageKey => key in fr

const en: { readonly [Key in PageKey]: string } = {
  title: 'Verify a signed export',
  language: 'Language of the page',
  intro:
    'This page verifies an export of Requis on your computer. Nothing leaves it: the page denies itself any network.',
  origin:
    'Where does this page come from? Take it from the service’s web site, or by another way than the export. A page that came with the export proves nothing: a false export may hold a false page.',
  signer: '1. What you know of the signer',
  'signer.why':
    'The export cannot say by itself who signed it. Without one of these two, received from the service by telephone or by post, only integrity is checked, not identity.',
  pin: 'SHA-256 fingerprint of the signer’s certificate',
  'pin.hint': '64 digits and letters from A to F, with or without ":".',
  trust: 'Certificate of the authority that issued the signer’s',
  'trust.hint': 'A .pem, .crt or .cer file. Never the one of the certs folder: it comes from the export.',
  export: '2. The export',
  drop: 'Drop the .asice file on the page, or choose:',
  container: 'the .asice file',
  folder: 'or the extracted folder',
  result: '3. The result',
  'result.none': 'No export chosen.',
  'result.working': 'Verifying…',
  'result.what': '{name}, verified on {date}',
  'result.print': 'Print this result',
  'verdict.accepted': 'ACCEPTED',
  'verdict.accepted-with-warnings': 'ACCEPTED WITH RESERVATIONS',
  'verdict.refused': 'REFUSED',
  'signer.name': 'Signer',
  'signer.organisation': 'Organisation',
  'signer.fingerprint': 'Fingerprint of the certificate',
  'signer.claimed': 'Date claimed',
  'signer.root': 'Fingerprint of the export',
  'signer.absent': 'not stated',
  'signer.title': 'Signer, as the certificate says',
  'checks.title': 'What was checked',
  'skipped.title': 'What was not checked',
  'outcome.passed': 'exact',
  'outcome.failed': 'failed',
  'outcome.warning': 'to be read',
  'outcome.not-checked': 'not checked',
  limits:
    'An accepted export is intact and approved by its signer. That does not prove that the disclosure is lawful. Offline, nobody knows whether the certificate is revoked today: ask the authority that issued it.',
  version: 'Page of Requis {version}.',
  script: 'This page needs JavaScript. Without it, follow LISEZMOI.txt, in the export.',
  'problem.empty': 'This file is empty (0 bytes). Ask for the export to be sent again.',
  'problem.pdf': 'This file is a PDF, not an export. Choose the whole .asice file, of which this PDF is only a part.',
  'problem.not-container':
    'This file is not an export of Requis: do not rely on it. Choose the .asice file, or ask for it to be sent again.',
  'problem.not-export':
    'This folder is not an export of Requis. Choose the one that holds META-INF and data, and no other file.',
  'problem.too-large':
    'This export is larger than {limit} MB: this page cannot read it. Verify it with "requis verify", or with verify.sh (see LISEZMOI.txt).',
  'problem.several': 'It takes one .asice file, or one folder. Start again with either.',
  'problem.folder': 'A folder cannot be dropped: choose it with the button "or the extracted folder".',
  'problem.unreadable':
    'This file cannot be read. Copy it to your computer, close the programs that use it, then try again.',
  'problem.pin':
    'This is no SHA-256 fingerprint: it takes 64 digits and letters from A to F. Correct it or clear the field.',
  'problem.trust': 'The file of the authority holds no certificate that can be read. Choose a .pem, .crt or .cer.',
  'problem.no-crypto':
    'This browser cannot verify a signature here. Open the page with a recent version of Firefox, Chrome or Edge.',
  'problem.internal':
    'The verification stopped: do not rely on this export. Verify it with "requis verify", or with verify.sh.',
}

/** A sentence of the offline verification page, its places filled. */
export const pageText = (
  language: Language,
  key: PageKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)

/** The checklist names options of the command line: on the page they are fields. */
const onPage: Sayings = {
  'trust.warning.no-trust-given': {
    fr: 'Identité non vérifiée : donnez l’empreinte ou le certificat de l’autorité (étape 1)',
    en: 'Identity not checked: give the fingerprint or the certificate of the authority (step 1)',
  },
  'revocation.warning.no-trust': {
    fr: 'Révocation : l’export contient les preuves de l’autorité ; donnez son certificat (étape 1) pour qu’elles comptent',
    en: 'Revocation: the export holds the proofs of the authority; give its certificate (step 1) for them to count',
  },
  'revocation.not-checked': {
    fr: 'Révocation : non vérifiée (hors ligne). Demandez à l’autorité du signataire',
    en: 'Revocation: not checked (offline). Ask the signer’s authority',
  },
  'superseded.not-checked': {
    fr: 'Remplacement : non vérifié. Demandez au service si une version plus récente existe',
    en: 'Replacement: not checked. Ask the service whether a later version exists',
  },
  'reveal.not-checked': { fr: 'Levée d’occultations : aucune', en: 'Lifted masks: none' },
  'pin.not-checked': { fr: 'Empreinte non donnée (étape 1)', en: 'No fingerprint given (step 1)' },
}

/** What one check found, as `requis verify` says it. */
export const pageCheckSentence = (
  language: Language,
  id: string,
  outcome: CheckStatus,
  facts: Readonly<Record<string, string | number>>,
): string =>
  (onPage[`${id}.${outcome}.${facts.reason}`] ?? onPage[`${id}.${outcome}`])?.[language] ??
  checkSentence(language, id, outcome, facts)
