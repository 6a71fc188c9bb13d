import type { Language } from '../index.ts'
import { fill } from '../screen.ts'
import type { CheckStatus } from './checks.ts'

/** What `requis verify` says of the folder that runs by itself, by check and outcome. */
const fr = {
  'list.passed': 'SHA256SUMS : liste lisible ({count} fichiers)',
  'list.failed': 'SHA256SUMS manque ou n’est pas la liste d’un dossier de Requis',
  'missing.passed': 'Aucun fichier ne manque',
  'missing.failed': '{count} fichier(s) manquent : {names}',
  'changed.passed': 'Chaque fichier est celui de la liste',
  'changed.failed': '{count} fichier(s) modifiés ou illisibles : {names}',
  'more.passed': 'Aucun fichier ajouté',
  'more.failed': '{count} fichier(s) ou dossier(s) ajoutés, hors de la liste : {names}',
  'plain.passed': 'Ni lien, ni fichier spécial',
  'plain.failed': '{count} lien(s) ou fichier(s) spéciaux : {names}',
  'settings.warning':
    'machine.yaml fixe des réglages et n’est pas dans la liste : demandez à l’administrateur s’il vient de lui',
  'itself.warning':
    'Ce dossier se vérifie lui-même : un programme modifié pourrait mentir. Vérifiez-le avec un autre Requis, ou avec openssl et sha256sum (docs/it.md)',
  'signed.warning':
    'La liste n’est pas signée : elle montre un accident, pas une main. Comparez l’empreinte du zip à celle qui vous a été donnée à part',
  'signed.failed': 'La liste n’est pas signée, et vous attendez une signature (--trust, --pin)',
  revocation: 'Révocation : non regardée pour un dossier du programme',
  accepted: 'Dossier de Requis accepté : rien n’a été changé depuis la signature de sa liste.',
  'accepted-with-warnings': 'Dossier de Requis accepté AVEC RÉSERVES : lisez les points marqués « ! ».',
  refused: 'Dossier de Requis REFUSÉ : ne le lancez pas. Décompressez de nouveau le zip d’une source sûre.',
} as const

export type ProgramSaying = keyof typeof fr

const en: { readonly [Name in ProgramSaying]: string } = {
  'list.passed': 'SHA256SUMS: list readable ({count} files)',
  'list.failed': 'SHA256SUMS is missing, or is not the list of a folder of Requis',
  'missing.passed': 'No file is missing',
  'missing.failed': '{count} file(s) are missing: {names}',
  'changed.passed': 'Each file is that of the list',
  'changed.failed': '{count} file(s) changed or unreadable: {names}',
  'more.passed': 'No file was added',
  'more.failed': '{count} file(s) or folder(s) added, which are not in the list: {names}',
  'plain.passed': 'No link, no special file',
  'plain.failed': '{count} link(s) or special file(s): {names}',
  'settings.warning': 'machine.yaml sets settings and is not in the list: ask the administrator whether it is theirs',
  'itself.warning':
    'This folder verifies itself: a changed program could lie. Verify it with another Requis, or with openssl and sha256sum (docs/it.md)',
  'signed.warning':
    'The list is not signed: it shows an accident, not a hand. Compare the hash of the zip with the one you were given apart',
  'signed.failed': 'The list is not signed, and you expect a signature (--trust, --pin)',
  revocation: 'Revocation: not looked at for a folder of the program',
  accepted: 'Folder of Requis accepted: nothing changed since its list was signed.',
  'accepted-with-warnings': 'Folder of Requis accepted WITH RESERVATIONS: read the points marked "!".',
  refused: 'Folder of Requis REFUSED: do not start it. Unpack the zip again, from a safe source.',
}

const sayings = { fr, en }

/** A sentence that holds whatever was found. */
export const programSentence = (language: Language, name: ProgramSaying): string => sayings[language][name]

/** What one check found. `names` are those of a few files. */
export const programCheckSentence = (
  language: Language,
  id: string,
  outcome: CheckStatus,
  { count, names }: { readonly count: number; readonly names: readonly string[] },
): string => {
  const name = `${id}.${outcome}`
  const shown = names.length < count ? `${names.join(', ')}…` : names.join(', ')
  return isSaying(name) ? fill(sayings[language][name], { count, names: shown }) : name
}

const isSaying = (name: string): name is ProgramSaying => name in fr
