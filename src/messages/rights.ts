import type { Language } from './index.ts'
import { fill } from './screen.ts'

type Pair = { readonly fr: string; readonly en: string }

/** What is said of who else may read what an account keeps, by the system's word. `how`: a command to type as it stands. */
const sentences = {
  everybody: { fr: 'tous les comptes de cette machine', en: 'every account of this machine' },
  domain: { fr: 'tout compte connu du réseau du service', en: 'every account known to the service’s network' },
  group: { fr: 'les comptes du même groupe', en: 'the accounts of the same group' },
  settings: {
    fr: '! Le dossier de réglages (clés, secret des brouillons, journal) se lit aussi par : {who}. Fermez-le : {how}',
    en: '! The settings folder (keys, secret of the drafts, journal) may also be read by: {who}. Close it: {how}',
  },
  'settings-unknown': {
    fr: '– Qui d’autre lit le dossier de réglages : Windows ne l’a pas dit. Regardez : {how}',
    en: '– Who else reads the settings folder: Windows did not say. Look: {how}',
  },
  machine: {
    fr: '! Les réglages de la machine peuvent être changés par : {who}. L’administrateur les ferme par la commande icacls de docs/it.md.',
    en: '! The settings of the machine may be changed by: {who}. The administrator closes them by the icacls command of docs/it.md.',
  },
  key: {
    fr: 'Attention : le fichier de la clé se lit aussi par : {who}. Qui le lit peut signer à la place du service, ou chercher son mot de passe. Fermez-le : {how}',
    en: 'Mind: the key file may also be read by: {who}. Whoever reads it can sign in place of the service, or search for its password. Close it: {how}',
  },
  synchronised: {
    fr: 'Attention : ce brouillon, en clair, est dans un dossier que OneDrive copie chez Microsoft. Écrivez-le ailleurs (--draft), ou chiffrez-le (--encrypt).',
    en: 'Mind: this draft, in the clear, lies in a folder that OneDrive copies to Microsoft. Write it elsewhere (--draft), or encrypt it (--encrypt).',
  },
} as const satisfies Readonly<Record<string, Pair>>

export const rightsSentence = (
  key: 'settings' | 'settings-unknown' | 'machine' | 'key' | 'synchronised',
  language: Language,
  values: Readonly<Record<string, string>> = {},
): string => fill(sentences[key][language], values)

/** Accounts by their words; another one by its number (SID). */
export const readersWords = (readers: readonly string[], language: Language): string =>
  readers.map((one) => (isKnown(one) ? sentences[one][language] : one)).join(', ')

const isKnown = (reader: string): reader is 'everybody' | 'domain' | 'group' =>
  ['everybody', 'domain', 'group'].includes(reader)
