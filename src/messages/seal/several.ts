import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

/** What `requis verify` says of exports that lie together. */
const fr = {
  beside:
    '« {beside} », à côté, n’est pas le même export : il n’a pas été vérifié ici, ne vous y fiez pas sans le vérifier à part',
  replaced: '{old} est remplacé par {by} (version {version}) : ne vous fiez qu’à ce dernier',
  'replaced-by-other': '{by} dit remplacer {old}, mais un autre certificat l’a signé : demandez au service lequel vaut',
  aside: '{path} : non regardé. Un export s’y écrit, ou s’y est interrompu',
  link: '{path} : non regardé. C’est un lien vers un dossier : vérifiez ce dossier à part',
  batch: '{path} : c’est un lot. Ses exports sont regardés, non le lot : vérifiez-le seul, sans --all',
  'same-name': '{path} : non regardé. Ce dossier porte le nom d’un export, sans en contenir un',
  remains:
    '{path} : non regardé. Ce dossier ressemble à ce qui reste d’un export ; rien n’y est plus signé, ne vous y fiez pas',
  encrypted: '{path} : non regardé. Ce fichier est chiffré ; s’il contient un export, déchiffrez-le d’abord',
} as const

const en: { readonly [Name in keyof typeof fr]: string } = {
  beside: '"{beside}", beside it, is not the same export: it was not verified here, do not rely on it unverified',
  replaced: '{old} is replaced by {by} (version {version}): rely on that one alone',
  'replaced-by-other':
    '{by} claims to replace {old}, but another certificate signed it: ask the service which one holds',
  aside: '{path}: not looked at. An export is being written there, or was interrupted',
  link: '{path}: not looked at. It is a link to a folder: verify that folder by itself',
  batch: '{path}: this is a batch. Its exports are looked at, the batch is not: verify it alone, without --all',
  'same-name': '{path}: not looked at. This folder bears the name of an export and holds none',
  remains:
    '{path}: not looked at. This folder looks like what is left of an export; nothing in it is signed any more, do not rely on it',
  encrypted: '{path}: not looked at. This file is encrypted; if it holds an export, decrypt it first',
}

export const severalSentence = (
  language: Language,
  name: keyof typeof fr,
  values: Readonly<Record<string, string | number>>,
): string => fill((language === 'fr' ? fr : en)[name], values)
