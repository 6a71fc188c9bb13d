import type { Language } from './index.ts'
import { fill } from './screen.ts'

type Pair = { readonly fr: string; readonly en: string }

const sentences = {
  done: {
    fr: 'Sauvegarde écrite : {file} ; {count} {count|fichier|fichiers}, {lines} {lines|ligne|lignes} de journal. Sans sa phrase de passe elle ne s’ouvre plus : gardez l’une loin de l’autre, et loin de ce poste.',
    en: 'Backup written: {file}; {count} {count|file|files}, {lines} {lines|line|lines} of journal. Without its passphrase it opens no more: keep the two apart, and away from this machine.',
  },
  drafts: {
    fr: 'N’y est pas : {count} {count|brouillon|brouillons} de ce compte. Un brouillon tient des données du dossier ; recopiez-le avec ses précautions, ou purgez-le.',
    en: 'Not in it: {count} {count|draft|drafts} of this account. A draft holds what the record holds; copy it with its precautions, or purge it.',
  },
  'journal-broken': {
    fr: 'Attention : la chaîne du journal ne tient pas ({breaks} {breaks|rupture|ruptures}). Il est gardé tel quel, comme preuve ; « requis journal verifier » dit où.',
    en: 'Beware: the chain of the journal does not hold ({breaks} {breaks|break|breaks}). It is kept as it is, as evidence; "requis journal verify" says where.',
  },
  'to-write': { fr: 'à écrire : {path} ({bytes} octets)', en: 'to write: {path} ({bytes} bytes)' },
  written: { fr: 'écrit : {path} ({bytes} octets)', en: 'written: {path} ({bytes} bytes)' },
  there: { fr: 'déjà là, identique : {path}', en: 'there already, the same: {path}' },
  restored: {
    fr: 'Sauvegarde du {day} restaurée : {count} {count|fichier écrit|fichiers écrits}. Les actes faits depuis ce jour n’y sont pas : comparez le journal avec son témoin.',
    en: 'Backup of {day} restored: {count} {count|file|files} written. Acts done since that day are not in it: compare the journal with its witness.',
  },
  tried: {
    fr: 'Essai : rien n’a été écrit. Sans --dry-run, {count} {count|fichier serait écrit|fichiers seraient écrits}.',
    en: 'Trial: nothing was written. Without --dry-run, {count} {count|file|files} would be.',
  },
} as const satisfies Readonly<Record<string, Pair>>

/** What `requis backup` and `requis restore` say. */
export const backupSentence = (
  key: keyof typeof sentences,
  language: Language,
  values: Readonly<Record<string, string | number>> = {},
): string => fill(sentences[key][language], values)
