import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

type Pair = { readonly fr: string; readonly en: string }

const sentences = {
  'first-look': {
    fr: 'Source : {entries} dossier(s) ou fichier(s) à sa racine. Le programme se charge, puis les compte un à un.',
    en: 'Source: {entries} folder(s) or file(s) at its root. The program is loading; it then counts each of them.',
  },
  'first-look-part': {
    fr: 'Source : plus de {entries} dossiers ou fichiers à sa racine. Le programme se charge, puis les compte un à un.',
    en: 'Source: more than {entries} folders or files at its root. The program is loading; it then counts each of them.',
  },
  looking: {
    fr: 'Inventaire de la source : {files} fichier(s) vus…',
    en: 'Listing the source: {files} file(s) seen…',
  },
  listing: {
    fr: 'Inventaire de la source : {items} élément(s), {dossiers} dossier(s)…',
    en: 'Listing the source: {items} item(s), {dossiers} dossier(s)…',
  },
  moved: {
    fr: '{dossiers} dossier(s) ont changé de nom dans la source : mêmes fichiers, mêmes octets. Ils sont refaits à leur place sous leur nouveau nom ; ce qu’ils étaient est gardé dans history/.',
    en: '{dossiers} dossier(s) have another name in the source: same files, same bytes. They are done again in their place under the new name; what they were is kept in history/.',
  },
  planned: {
    fr: 'Plan écrit : {items} élément(s) de {dossiers} dossier(s), dont {done} déjà traité(s).',
    en: 'Plan written: {items} item(s) of {dossiers} dossier(s), {done} of them already done.',
  },
  begun: { fr: 'Traitement : {done} sur {planned}…', en: 'Working: {done} of {planned}…' },
  running: {
    fr: 'Traitement : {done} sur {planned} ; {rate} éléments par minute ; reste {eta}.',
    en: 'Working: {done} of {planned}; {rate} items a minute; {eta} left.',
  },
  idle: {
    fr: 'Traitement : {done} sur {planned} ; {shards} paquet(s) attendent et aucun poste ne travaille depuis {since}. Lancez `requis worker` sur un poste.',
    en: 'Working: {done} of {planned}; {shards} shard(s) wait and no machine has worked for {since}. Start `requis worker` on one.',
  },
  requeued: {
    fr: '{shards} paquet(s) de dossiers que la file avait perdus y ont été remis.',
    en: '{shards} shard(s) that the queue had lost were put in again.',
  },
  done: {
    fr: 'Lot terminé : {planned} élément(s) prévus, {planned} terminés. Rapport : {out}/report.html',
    en: 'Batch done: {planned} item(s) planned, {planned} ended. Report: {out}/report.html',
  },
  'already-done': {
    fr: 'Ce lot est déjà terminé : rien n’a été refait. Même empreinte.',
    en: 'This batch is already done: nothing was done again. Same root.',
  },
  end: { fr: '  {name} : {count}', en: '  {name}: {count}' },
  root: { fr: 'Empreinte signée du lot : {root}', en: 'Signed root of the batch: {root}' },
  sealed: { fr: 'Signé par : {name}', en: 'Signed by: {name}' },
  quarantine: {
    fr: '{count} élément(s) mis à part : voir {out}/lists/quarantaine.csv, puis relancez avec --retry quarantine.',
    en: '{count} item(s) set aside: see {out}/lists/quarantaine.csv, then run again with --retry quarantine.',
  },
  asked: {
    fr: '{count} question(s) : remplissez {out}/lists/questions.csv, puis relancez avec --answers {out}/lists/questions.csv --retry quarantine.',
    en: '{count} question(s): fill in {out}/lists/questions.csv, then run again with --answers {out}/lists/questions.csv --retry quarantine.',
  },
  rehearsed: {
    fr: 'Réponses d’un autre lot : {taken} reprise(s) (même dossier, mêmes mots), {left} laissée(s), que ce lot ne demande pas ainsi.',
    en: 'Answers of another batch: {taken} taken (same dossier, same words), {left} left, which this batch does not ask like that.',
  },
  packaged: {
    fr: 'Paquet pour les archives (SEDA 2.2) : {out}/lists/versement : {dossiers} dossier(s), {files} fichier(s). {left} élément(s) n’y sont pas (changés ou illisibles) : voir versement.csv.',
    en: 'Package for the archives (SEDA 2.2): {out}/lists/versement: {dossiers} dossier(s), {files} file(s). {left} item(s) are not in it (changed, or not readable): see versement.csv.',
  },
  missing: { fr: '  restant : {count}', en: '  left: {count}' },
  stopping: {
    fr: 'Arrêt demandé : le lot s’arrête après les dossiers en cours. La même commande le reprendra.',
    en: 'Asked to stop: the batch stops after the running dossiers. The same command resumes it.',
  },
  'asked-paused': {
    fr: 'Suspension demandée : les dossiers en cours finissent. `--resume` reprend le lot.',
    en: 'Asked to pause: running dossiers end. `--resume` goes on.',
  },
  'asked-open': { fr: 'Reprise demandée.', en: 'Asked to go on.' },
  'asked-draining': {
    fr: 'Arrêt demandé : les dossiers en cours finissent. La même commande reprendra le lot.',
    en: 'Asked to stop: running dossiers end. The same command resumes the batch.',
  },
  'asked-cancelled': {
    fr: 'Annulation demandée : rien d’autre n’est pris. Ce qui est fait reste ; la même commande reprendra le lot.',
    en: 'Asked to cancel: nothing more is taken. What is done stays; the same command resumes the batch.',
  },
  'worker-ready': {
    fr: 'Prêt : ce poste prend les dossiers des lots de la file. Ctrl-C pour l’arrêter ; rien ne se perd.',
    en: 'Ready: this machine takes dossiers of the queue’s batches. Ctrl-C stops it; nothing is lost.',
  },
  'worker-did': {
    fr: '{shards} paquet(s) de dossiers traité(s) ; en attente des suivants.',
    en: '{shards} shard(s) of dossiers done; waiting for more.',
  },
  'worker-leaves': {
    fr: 'Lot {batch}… laissé de côté par ce poste : {reason}',
    en: 'Batch {batch}… is left aside by this machine: {reason}',
  },
  'worker-over': {
    fr: 'Plus aucun lot n’attend dans la file : ce poste s’arrête (--once).',
    en: 'No batch waits in the queue any more: this machine stops (--once).',
  },
  verified: {
    fr: 'Lot vérifié : {items} élément(s), {targets} fichier(s), empreinte {root}.',
    en: 'Batch verified: {items} item(s), {targets} file(s), root {root}.',
  },
  'checks-recorded': {
    fr: '{count} dossier(s) comparé(s) : noté, signé, et dit dans {out}/report.html.',
    en: '{count} dossier(s) compared: recorded, signed, and told in {out}/report.html.',
  },
  'verify-refused': { fr: 'Lot REFUSÉ.', en: 'Batch REFUSED.' },
} as const satisfies Readonly<Record<string, Pair>>

export type BatchSentence = keyof typeof sentences

/** What the batch commands say on a terminal. */
export const batchScreen = (
  language: Language,
  id: BatchSentence,
  facts: Readonly<Record<string, string | number>> = {},
): string => fill(sentences[id][language], facts)

/** The ends of docs/contract.md in words. */
export const endNames = {
  migrated: { fr: 'repris tels quels', en: 'carried as they are' },
  minimised: { fr: 'repris et occultés', en: 'carried and masked' },
  pseudonymised: { fr: 'pseudonymisés', en: 'pseudonymised' },
  disclosed: { fr: 'communiqués', en: 'disclosed' },
  reviewed: { fr: 'relus', en: 'reviewed' },
  archived: { fr: 'mis de côté pour les archives', en: 'set apart for the archives' },
  quarantined: { fr: 'mis à part (quarantaine)', en: 'set aside (quarantine)' },
  rejected: { fr: 'refusés', en: 'rejected' },
  merged: { fr: 'doublons réunis', en: 'merged duplicates' },
} as const satisfies Readonly<Record<string, Pair>>
