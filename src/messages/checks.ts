import type { Language } from './index.ts'
import { fill } from './screen.ts'

export type Outcome = 'passed' | 'failed' | 'warning' | 'not-checked'

/** What each check of `requis verify` looks at, and what its failure means. */
const fr = {
  'container-structure': ['Conteneur bien formé', 'Conteneur mal formé ou piégé ({flaw})'],
  names: ['Noms de fichiers sûrs', 'Noms de fichiers dangereux ou en double'],
  'signature-present': ['Signature présente', 'Signature absente'],
  'cms-structure': ['Signature lisible et complète', 'Signature illisible ou modifiée'],
  'signed-attributes': ['Attributs signés présents', 'Attributs signés ôtés : attaque connue'],
  'digest-algorithm': ['Algorithmes sûrs', 'Algorithme faible ou inconnu'],
  'key-strength': ['Taille de clé suffisante ({bits} bits)', 'Taille de clé insuffisante'],
  'signature-valid': ['Signature exacte', 'La signature ne correspond pas au contenu'],
  'signing-certificate': ['Le certificat est celui que la signature désigne', 'Le certificat a été remplacé'],
  'certificate-validity': ['Certificat en cours de validité', 'Certificat périmé ou pas encore valable'],
  'certificate-usage': ['Certificat fait pour signer', 'Certificat non prévu pour signer'],
  trust: [
    'Identité rattachée à une autorité que vous avez donnée',
    'Le signataire n’est pas rattaché à l’autorité que vous avez donnée',
  ],
  pin: ['Empreinte du certificat conforme', 'Ce n’est pas le certificat attendu'],
  'file-set': ['Aucun fichier ajouté ni ôté', 'Fichiers ajoutés ou manquants'],
  digests: ['Chaque fichier est intact', 'Au moins un fichier a été modifié'],
  'bag-manifests': ['Manifestes BagIt exacts', 'Manifestes BagIt inexacts'],
  'format-version': ['Version de format connue', 'Version de format inconnue : mettez Requis à jour'],
  'statement-canonical': ['Déclaration sous sa forme canonique', 'Déclaration réécrite'],
  'statement-subjects': ['La déclaration décrit ces fichiers', 'La déclaration décrit d’autres fichiers'],
  'proof-report': ['Contrôle des copies : aucun résidu', 'Le contrôle des copies est absent ou négatif'],
  masks: ['Liste des occultations complète ({listed})', 'La liste des occultations ne correspond pas à la déclaration'],
  'bordereau-signature': ['Bordereau signé, document entier', 'Bordereau non signé ou modifié après signature'],
  timestamp: ['Horodatage exact', 'Horodatage refusé'],
  revocation: ['Certificat non révoqué', 'Certificat révoqué'],
} as const

type CheckName = keyof typeof fr

const en: { readonly [Name in CheckName]: readonly [string, string] } = {
  'container-structure': ['Container well formed', 'Container malformed or booby-trapped ({flaw})'],
  names: ['File names are safe', 'File names are dangerous or doubled'],
  'signature-present': ['Signature present', 'Signature absent'],
  'cms-structure': ['Signature readable and complete', 'Signature unreadable or altered'],
  'signed-attributes': ['Signed attributes present', 'Signed attributes stripped: a known attack'],
  'digest-algorithm': ['Algorithms are sound', 'Weak or unknown algorithm'],
  'key-strength': ['Key long enough ({bits} bits)', 'Key too short'],
  'signature-valid': ['Signature exact', 'The signature does not match the content'],
  'signing-certificate': ['The certificate is the one that the signature names', 'The certificate was replaced'],
  'certificate-validity': ['Certificate valid today', 'Certificate expired or not yet valid'],
  'certificate-usage': ['Certificate made for signing', 'Certificate not made for signing'],
  trust: ['Identity chains to an authority that you gave', 'The signer does not chain to the authority that you gave'],
  pin: ['Certificate fingerprint matches', 'This is not the expected certificate'],
  'file-set': ['No file added or removed', 'Files added or missing'],
  digests: ['Every file is intact', 'At least one file was changed'],
  'bag-manifests': ['BagIt manifests exact', 'BagIt manifests wrong'],
  'format-version': ['Known format version', 'Unknown format version: update Requis'],
  'statement-canonical': ['Statement in its canonical form', 'Statement rewritten'],
  'statement-subjects': ['The statement describes these files', 'The statement describes other files'],
  'proof-report': ['Proof of the copies: no residue', 'The proof of the copies is absent or negative'],
  masks: ['List of masks complete ({listed})', 'The list of masks does not match the statement'],
  'bordereau-signature': ['Bordereau signed, whole document', 'Bordereau not signed, or changed after signing'],
  timestamp: ['Time stamp exact', 'Time stamp refused'],
  revocation: ['Certificate not revoked', 'Certificate revoked'],
}

const warnings: { readonly [key: string]: { readonly fr: string; readonly en: string } } = {
  'key-strength': {
    fr: 'Clé acceptée mais courte ({bits} bits) : l’ANSSI recommande 3072',
    en: 'Key accepted but short ({bits} bits): 3072 is recommended',
  },
  'certificate-validity': { fr: 'Dates du certificat à regarder', en: 'Look at the dates of the certificate' },
  'trust.demonstration': {
    fr: 'Clé de démonstration : l’identité n’est pas prouvée',
    en: 'Demonstration key: identity is not proved',
  },
  trust: { fr: 'Identité non vérifiée : donnez --trust ou --pin', en: 'Identity not checked: give --trust or --pin' },
  'proof-report': { fr: 'Le contrôle des copies n’a pas tout pu lire', en: 'The proof could not read everything' },
}

const failures: { readonly [key: string]: { readonly fr: string; readonly en: string } } = {
  'container-structure.no-type': {
    fr: 'Le fichier mimetype manque : un export entier en contient un',
    en: 'The file mimetype is missing: a whole export holds one',
  },
  'container-structure.other-type': {
    fr: 'Le fichier mimetype a été modifié',
    en: 'The file mimetype was changed',
  },
  'container-structure.empty-folder': {
    fr: 'Un dossier vide a été ajouté : un export n’en contient aucun',
    en: 'An empty folder was added: an export holds none',
  },
}

const notChecked = {
  fr: {
    pin: 'Empreinte non demandée (--pin)',
    trust: 'Autorité non donnée : le certificat est vérifié par son empreinte',
    timestamp: 'Horodatage : aucun dans cet export',
    revocation: 'Révocation : non vérifiée (hors ligne)',
    other: 'Non vérifié',
  },
  en: {
    pin: 'No fingerprint asked (--pin)',
    trust: 'No authority given: the certificate is checked by its fingerprint',
    timestamp: 'Time stamp: none in this export',
    revocation: 'Revocation: not checked (offline)',
    other: 'Not checked',
  },
} as const

const isName = (id: string): id is CheckName => id in fr

/** What one check found, in words that a director understands. */
export const checkSentence = (
  language: Language,
  id: string,
  outcome: Outcome,
  facts: Readonly<Record<string, string | number>>,
): string => {
  if (!isName(id)) return id
  const [passed, failed] = (language === 'fr' ? fr : en)[id]
  if (outcome === 'warning')
    return fill((warnings[`${id}.${facts.reason}`] ?? warnings[id])?.[language] ?? passed, facts)
  if (outcome === 'not-checked') {
    const lines = notChecked[language]
    return id in lines
      ? lines[id === 'pin' || id === 'trust' || id === 'timestamp' || id === 'revocation' ? id : 'other']
      : `${passed} : ${lines.other}`
  }
  return fill(outcome === 'passed' ? passed : (failures[`${id}.${facts.flaw}`]?.[language] ?? failed), facts)
}
