import type { ProblemSentences } from '../index.ts'

/** Backups of the settings, secrets and journal of an account. */
type BackupSentences = Pick<
  ProblemSentences,
  | 'backup.nothing'
  | 'backup.broken'
  | 'backup.not-found'
  | 'backup.passphrase-missing'
  | 'backup.wrong-passphrase'
  | 'restore.differs'
>

export const backupFr: BackupSentences = {
  'backup.nothing': () => 'Ce compte n’a encore ni clé, ni secret, ni journal : il n’y a rien à sauvegarder.',
  'backup.broken': () =>
    'Ce fichier n’est pas une sauvegarde que cette version de Requis sait lire. Vérifiez que c’est le bon ; s’il vient d’une version plus récente, restaurez-le avec elle.',
  'backup.not-found': () => 'Le fichier de sauvegarde est introuvable, ou n’est pas un fichier. Vérifiez son chemin.',
  'backup.passphrase-missing': () =>
    'La phrase de passe de la sauvegarde manque. Donnez-la à l’invite, ou dans un fichier avec --passphrase-file.',
  'backup.wrong-passphrase': () =>
    'La phrase de passe n’ouvre pas cette sauvegarde : ce n’est pas la bonne, ou le fichier a été modifié ou coupé. Rien n’a été écrit. Vérifiez-la, sinon prenez une autre copie du fichier.',
  'restore.differs': ({ names }) =>
    `Ce compte a déjà autre chose à cette place : ${names.join(', ')}. Rien n’a été écrit : une restauration ne remplace jamais. Restaurez dans un compte neuf, ou mettez d’abord ces fichiers de côté, à un endroit que vous gardez.`,
}

export const backupEn: BackupSentences = {
  'backup.nothing': () => 'This account has no key, no secret and no journal yet: there is nothing to back up.',
  'backup.broken': () =>
    'This file is no backup that this version of Requis can read. Check that it is the right one; if a later version made it, restore it with that one.',
  'backup.not-found': () => 'The backup is not to be found, or is not a file. Check its path.',
  'backup.passphrase-missing': () =>
    'The passphrase of the backup is missing. Give it at the prompt, or in a file with --passphrase-file.',
  'backup.wrong-passphrase': () =>
    'The passphrase does not open this backup: it is not the right one, or the file was changed or cut. Nothing was written. Check it, or take another copy of the file.',
  'restore.differs': ({ names }) =>
    `This account has something else at that place already: ${names.join(', ')}. Nothing was written: a restore never replaces. Restore into a new account, or first move these files aside, to a place that you keep.`,
}
