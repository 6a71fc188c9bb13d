import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import { agreementFailures } from './agreement.ts'
import { printedFailures } from './printed.ts'
import { heldPasses, heldWarnings, revocationFailures, revocationWarnings, withReason } from './revocation.ts'
import type { Sayings } from './said.ts'
import { timeFailures, timeWarnings } from './time.ts'

export type CheckStatus = 'passed' | 'failed' | 'warning' | 'not-checked'

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
  agreement: ['Les écrits signés disent une seule chose ({rules} règles)', 'Les écrits signés se contredisent'],
  reveal: [
    'Textes levés ({revealed}) : ce qui était sous ces occultations à la signature',
    'Un texte levé n’est pas ce qui était sous l’occultation {mask}',
  ],
  'bordereau-signature': ['Bordereau signé, document entier', 'Bordereau non signé ou modifié après signature'],
  'bordereau-prints': [
    'Le bordereau montre l’empreinte de chaque fichier ({files}), ne cache rien et dit ce que dit la déclaration',
    'Le bordereau ne montre pas l’empreinte de {missing} fichier(s), dont {first} : remplacés depuis',
  ],
  guides: ['LISEZMOI.txt et verify.sh sont ceux de cette version de Requis', 'Modes d’emploi illisibles'],
  timestamp: ['Horodatage exact : signé avant le {at}', 'Horodatage refusé'],
  revocation: ['Certificat non révoqué, selon le fichier donné (valable jusqu’au {until})', 'Certificat révoqué'],
  superseded: [
    'Aucun export que vous avez donné ne remplace celui-ci',
    'Export remplacé : la version {version}, que vous avez donnée, le remplace. Ne vous fiez qu’à elle',
  ],
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
  agreement: ['The signed files say one thing ({rules} rules)', 'The signed files contradict each other'],
  reveal: [
    'Revealed texts ({revealed}): what lay under these masks when it was signed',
    'A revealed text is not what lay under mask {mask}',
  ],
  'bordereau-signature': ['Bordereau signed, whole document', 'Bordereau not signed, or changed after signing'],
  'bordereau-prints': [
    'The bordereau shows the hash of each file ({files}), hides nothing and says what the statement says',
    'The bordereau does not show the hash of {missing} file(s), {first} among them: replaced since',
  ],
  guides: ['LISEZMOI.txt and verify.sh are those of this version of Requis', 'Instructions unreadable'],
  timestamp: ['Time stamp exact: signed before {at}', 'Time stamp refused'],
  revocation: ['Certificate not revoked, by the file given (valid until {until})', 'Certificate revoked'],
  superseded: [
    'No export that you gave replaces this one',
    'Export replaced: version {version}, which you gave, replaces it. Rely on that one alone',
  ],
}

const warnings: Sayings = {
  ...timeWarnings,
  'key-strength': {
    fr: 'Clé acceptée mais courte ({bits} bits) : l’ANSSI recommande 3072',
    en: 'Key accepted but short ({bits} bits): 3072 is recommended',
  },
  'certificate-validity': { fr: 'Dates du certificat à regarder', en: 'Look at the dates of the certificate' },
  'certificate-usage': {
    fr: 'Le certificat ne dit pas à quoi il sert (pas de keyUsage) : demandez au service s’il est fait pour signer',
    en: 'The certificate does not say what it is for (no keyUsage): ask the service whether it was made for signing',
  },
  'trust.demonstration': {
    fr: 'Clé de démonstration : l’identité n’est pas prouvée',
    en: 'Demonstration key: identity is not proved',
  },
  trust: { fr: 'Identité non vérifiée : donnez --trust ou --pin', en: 'Identity not checked: give --trust or --pin' },
  ...revocationWarnings,
  ...heldWarnings,
  'superseded.known-refused': {
    fr: 'Remplacement non vérifié : un export donné avec --known est lui-même refusé. Vérifiez-le à part',
    en: 'Replacement not checked: an export given with --known is itself refused. Verify it by itself',
  },
  'superseded.other-signer': {
    fr: 'Un export donné avec --known dit remplacer celui-ci, mais un autre certificat l’a signé. Interrogez le service',
    en: 'An export given with --known claims to replace this one, but another certificate signed it. Ask the service',
  },
  agreement: {
    fr: 'Ancien format ({format}) : les écrits signés se tiennent, par les {rules} règles qu’il connaît ; une copie n’y est pas nommée par son empreinte',
    en: 'Older format ({format}): the signed files say one thing, by the {rules} rules that it knows; it names no copy by its hash',
  },
  guides: {
    fr: 'Ce ne sont pas les textes de cette version de Requis : {files}. Prenez-les d’une source sûre avant de les suivre',
    en: 'These are not the texts of this version of Requis: {files}. Take them from a safe source before you follow them',
  },
  'proof-report': { fr: 'Le contrôle des copies n’a pas tout pu lire', en: 'The proof could not read everything' },
}

const failures: Sayings = {
  ...printedFailures,
  ...agreementFailures,
  ...revocationFailures,
  ...timeFailures,
  'container-structure.two-exports': {
    fr: 'Le conteneur et le dossier placé à côté sont deux exports différents : ne vous fiez à aucun',
    en: 'The container and the folder beside it are two different exports: rely on neither',
  },
  'container-structure.unreadable': {
    fr: 'Un fichier du dossier ne peut pas être lu, ou a changé pendant la lecture',
    en: 'A file of the folder cannot be read, or changed while it was read',
  },
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
  'certificate-usage.authority': {
    fr: 'Le signataire est une autorité de certification : elle délivre des certificats et ne signe aucun export',
    en: 'The signer is a certification authority: it issues certificates and signs no export',
  },
  'file-set.preview': {
    fr: 'Copies d’un APERÇU (projet non validé) : {previews}. Personne ne les a approuvées, quoi que dise la signature',
    en: 'Copies of a PREVIEW (not validated): {previews}. Nobody approved them, whatever the signature says',
  },
  'reveal.not-stated': {
    fr: 'Cet export ne s’est engagé sur aucun texte occulté : rien ne peut y être levé avec preuve',
    en: 'This export committed to no masked text: nothing of it can be lifted with proof',
  },
  'reveal.other-export': {
    fr: 'Les textes levés sont ceux d’un autre export',
    en: 'The revealed texts are those of another export',
  },
  'reveal.twice': {
    fr: 'Une même occultation est levée deux fois',
    en: 'The same mask is lifted twice',
  },
  'reveal.other-mask': {
    fr: 'Le numéro, la catégorie ou le motif d’une occultation levée n’est pas celui de la liste signée',
    en: 'The number, category or ground of a lifted mask is not that of the signed list',
  },
}

const notChecked = {
  fr: {
    pin: 'Empreinte non demandée (--pin)',
    trust: 'Autorité non donnée : le certificat est vérifié par son empreinte',
    timestamp: 'Horodatage : aucun dans cet export, rien ne prouve sa date',
    revocation:
      'Révocation : non vérifiée. Donnez --crl ou --ocsp, un fichier récent obtenu de l’autorité du signataire',
    superseded: 'Remplacement : non vérifié. Donnez --known, la version la plus récente que vous ayez reçue',
    reveal: 'Levée d’occultations : aucune donnée (--reveal)',
    'bordereau-prints':
      'Empreintes que le bordereau imprime : non lues ici. Comparez-les aux fichiers, ou lancez requis verifier',
    other: 'Non vérifié',
  },
  en: {
    pin: 'No fingerprint asked (--pin)',
    trust: 'No authority given: the certificate is checked by its fingerprint',
    timestamp: 'Time stamp: none in this export, nothing proves its date',
    revocation: 'Revocation: not checked. Give --crl or --ocsp, a recent file obtained from the signer’s authority',
    superseded: 'Replacement: not checked. Give --known, the latest version that you received',
    reveal: 'Lifted masks: none given (--reveal)',
    'bordereau-prints':
      'Hashes that the bordereau prints: not read here. Compare them with the files, or run requis verify',
    other: 'Not checked',
  },
} as const

const isUnchecked = (id: string): id is keyof (typeof notChecked)['fr'] => id in notChecked.fr

const isName = (id: string): id is CheckName => id in fr

/** What one check found, in words that a director understands. */
export const checkSentence = (
  language: Language,
  id: string,
  outcome: CheckStatus,
  given: Readonly<Record<string, string | number>>,
): string => {
  if (!isName(id)) return id
  const facts = withReason(language, given)
  const [passed, failed] = (language === 'fr' ? fr : en)[id]
  if (outcome === 'warning')
    return fill((warnings[`${id}.${facts.reason}`] ?? warnings[id])?.[language] ?? passed, facts)
  if (outcome === 'not-checked') {
    const lines = notChecked[language]
    return isUnchecked(id) ? lines[id] : `${passed} : ${lines.other}`
  }
  if (outcome === 'passed') return fill(heldPasses[`${id}.${facts.basis}`]?.[language] ?? passed, facts)
  return fill(failures[`${id}.${facts.flaw}`]?.[language] ?? failed, facts)
}
