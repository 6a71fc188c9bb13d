import { type Certificate, demonstrationUnit, isDemonstration } from '../asn1/certificate.ts'
import { sha256Hex } from './hash.ts'
import type { Purpose } from './purpose.ts'

/** AA:BB:…, as openssl prints it. */
const printedFingerprint = (der: Uint8Array): string => (sha256Hex(der).toUpperCase().match(/../g) ?? []).join(':')

/**
 * The commands that check an export without Requis. Files that they need or make stand beside the folder, never in it:
 * one file more, and the set of files is no longer the signed one.
 */
const verificationCommands = (demonstration: boolean, timestamped: boolean) => {
  const trust = demonstration ? 'certs/chain.pem' : '../TRUST.pem'
  return {
    signature:
      'openssl cms -verify -cades -binary -auth_level 2 -purpose smimesign -inform DER ' +
      '-in META-INF/signature001.p7s -content META-INF/ASiCManifest001.xml ' +
      `-CAfile ${trust} -signer ../s.pem -out /dev/null`,
    fingerprint: 'openssl x509 -in ../s.pem -noout -fingerprint -sha256',
    hashes: 'sha256sum --strict --quiet -c manifest-sha256.txt tagmanifest-sha256.txt',
    bordereau: 'pdfsig data/bordereau.pdf',
    timestamp: timestamped ? timestampCommand : null,
    script: `sh verify.sh ${trust}`,
  } as const
}

const timestampCommand =
  'openssl ts -verify -token_in -in META-INF/timestamp001.tst -data META-INF/ASiCArchiveManifest.xml ' +
  '-CAfile ../TRUST.pem -untrusted certs/chain.pem'

/** `timestamped`: the export holds the tokens of a time stamping authority, and the reader is told how to check them. */
type ReadmeFacts = {
  readonly certificate: Certificate
  readonly date: Date
  readonly timestamped: boolean
  /** The signature holds what the authorities said of revocations (CAdES-B-LT). */
  readonly longTerm: boolean
  readonly purpose: Purpose
  /** False for the text of former versions, which had no words for Windows. */
  readonly windows?: boolean
}

/** LISEZMOI.txt: for a clerk of court who has never heard of Requis. */
export const writeReadme = (facts: ReadmeFacts): string => {
  const { certificate, date, timestamped, longTerm, purpose, windows = true } = facts
  const demonstration = isDemonstration(certificate)
  const notice = demonstration ? demonstrationNotice : trustNotice
  const steps = writeSteps(verificationCommands(demonstration, timestamped))
  const foot = writeFoot(purpose) + (longTerm ? longTermNotice : '')
  return writeHead(certificate, date, purpose) + notice + steps + (windows ? windowsSteps : '') + foot
}

const writeHead = (
  { commonName, organisation, der }: Certificate,
  date: Date,
  { readme }: Purpose,
): string => `${readme.head}

  Signataire annoncé : ${commonName}
  Organisme annoncé  : ${organisation || 'non indiqué'}
  Date annoncée      : ${date.toISOString().slice(0, 10)}
  Empreinte SHA-256 de son certificat :
  ${printedFingerprint(der)}

Ce qui est annoncé ici ne prouve rien. Demandez l'empreinte au service par une
autre voie (téléphone, courrier), puis comparez-la à celle de l'étape 2.
`

const writeSteps = (commands: ReturnType<typeof verificationCommands>): string => `
Ouvrez un terminal dans ce dossier, puis lancez ces commandes. Chacune tient sur
une ligne. N'ajoutez aucun fichier dans ce dossier : la vérification le
signalerait.

1. La signature est-elle valable ? Réponse attendue : « CAdES Verification
   successful ».

${commands.signature}

2. Qui a signé ? Comparez l'empreinte affichée à celle que le service vous a
   donnée.

${commands.fingerprint}

3. Les fichiers sont-ils intacts ? Réponse attendue : aucune ligne.

${commands.hashes}

4. Le bordereau est-il intact ? Réponse attendue : « Signature is Valid » et
   « Total document signed ». Adobe Reader le vérifie aussi.

${commands.bordereau}
${commands.timestamp === null ? '' : writeTimestampStep(commands.timestamp)}
${commands.timestamp === null ? 5 : 6}. Tout à la fois, et en plus : chaque fichier est-il dans la liste signée, et
   n'y en a-t-il aucun autre ? Lisez d'abord verify.sh, ou prenez-en une copie
   sûre : un faux export peut contenir un faux script. Dernière ligne attendue :
   « ACCEPTÉ ».

${commands.script}

`

const writeTimestampStep = (command: string): string => `
5. Depuis quand ? Réponse attendue : « Verification: OK ». Le certificat de
   l'autorité d'horodatage, obtenu lui aussi par une autre voie, doit se trouver
   dans TRUST.pem, à côté de ce dossier (ajoutez-le à la fin de ce fichier). Pour
   lire la date : openssl ts -reply -token_in -in META-INF/timestamp001.tst -text

${command}
`

/** For Windows PowerShell 5.1, which every Windows has, and for those after it. Names in the lists have `/`, which it takes. */
export const powerShellHashes =
  "Get-Content manifest-sha256.txt, tagmanifest-sha256.txt | ForEach-Object { $hash, $file = $_ -split '  ', 2; " +
  'if ((Get-FileHash -Algorithm SHA256 -LiteralPath $file).Hash -ne $hash) { "DIFFERENT : $file" } }'

const windowsSteps = `Sous Windows, sans openssl ni sh :

- La page de vérification de Requis, un fichier qui s'ouvre dans un navigateur,
  sans réseau, contrôle tout : signature, empreintes, liste des fichiers.
  Demandez-la au service par une autre voie (celle qui viendrait avec un faux
  export pourrait mentir), et déposez-y le fichier .asice.
- Adobe Reader vérifie le bordereau (étape 4).
- Étape 3, dans PowerShell : clic droit sur ce dossier en tenant Maj, « Ouvrir
  dans le terminal » ou « Ouvrir la fenêtre PowerShell ici », puis cette commande,
  d'une seule ligne. Réponse attendue : aucune ligne.

${powerShellHashes}

  Seule, elle ne prouve rien : qui change un fichier peut changer ces listes. La
  page, ou l'étape 1 sur une autre machine, dit si elles sont celles qui ont été
  signées.

`

const writeFoot = ({ readme }: Purpose): string => `${readme.proves} La révocation du certificat n'est
pas contrôlée par ces commandes : consultez l'autorité qui l'a émis.
`

const longTermNotice = `La signature contient ce que les autorités disaient des certificats ce jour-là
(listes de révocation, réponses OCSP) : verify.sh en montre les dates, Requis les
contrôle. Dans le bordereau, elles suivent la signature, avec un horodatage du
tout. À l'étape 4, pdfsig y voit donc deux signatures, et c'est ce qu'il faut :
- la première, du signataire : « Not total document signed », « Signature is
  Valid » ;
- la seconde, l'horodatage : « Total document signed », et « Signature has not yet
  been verified » avec une date de 1970, car pdfsig ne sait pas lire un
  horodatage : Requis et le validateur de la Commission européenne (DSS) le
  contrôlent.
Une troisième signature, ou aucun « Total document signed » : le bordereau a été
changé. Ce qui suit la première est dans la liste signée (étapes 1 et 3).
`

const demonstrationNotice = `
ATTENTION – ${demonstrationUnit}
Cet export est signé avec une clé de DÉMONSTRATION, que chacun peut fabriquer.
Les commandes ci-dessous montrent qu'aucun fichier n'a changé depuis la
signature ; elles ne disent pas qui a signé. Ne l'utilisez pas dans une
procédure.
`

const trustNotice = `
Demandez aussi au service le certificat de l'autorité qui a émis celui du
signataire, et placez-le à côté de ce dossier (pas dedans) sous le nom TRUST.pem.
Ne prenez jamais celui de certs/ : il vient de l'export lui-même.
`
