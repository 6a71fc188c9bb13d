import { foldText } from '../../../model/fold.ts'
import type { ColumnName } from './mapping.ts'

/** What a header most likely names. `key`: the number of the dossier. `isSure`: nobody writes it for anything else. */
export type HeaderGuess = { readonly name: ColumnName | 'key'; readonly isSure: boolean }

/** « N°_Dossier », « num. dossier » and « Numéro de dossier » are one. */
export const plainHeader = (header: string): string =>
  foldText(header.normalize('NFC'))
    .replaceAll('œ', 'oe')
    .replaceAll(/([a-z])'/g, '$1 ')
    .replaceAll(/n[°º]/g, 'n ')
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .replaceAll(/\b(?:de|du|des|d|l|la|le|les|et|a|au|en)\b(?! ?$)/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

/** The number of something, in the words of exports. */
const number = '(?:n|no|nr|num|numero|id|identifiant|code|ref|reference|cle)'
const whose = '(?:personne|usager|usagere|beneficiaire|benef|individu|enfant|patient|resident|client|jeune)'

/** The first row that fits. Sure ones first: by hand, from the exports of the former software that services know. */
const sure: readonly (readonly [HeaderGuess['name'], RegExp])[] = [
  ['key', new RegExp(`^(?:${number} ?)?(?:fk )?dossiers?(?: ?${number})?$|^dossier usager$`)],
  ['personKey', new RegExp(`^${number} ?${whose}$|^${whose} ?${number}$|^ipp$|^ins$`)],
  ['birthName', /^nom (?:naissance|naiss|jeune fille|patronymique|jf)$|^patronyme$/],
  ['given', /^prenoms?(?: .{1,20})?$/],
  ['name', /^(?:nom prenoms?|prenoms? nom|nom complet)(?: .{1,20})?$/],
  ['family', /^noms?(?: (?:famille|usage|usuel|marital))?$/],
  ['bornAt', /^(?:lieu|commune|ville|cp) naiss(?:ance)?$/],
  [
    'born',
    /^(?:date|dt|dte|jour) ?naiss(?:ance)?$|^nee?s?(?: e)?(?: le)?$|^d ?d ?n$|^naissance$|^date naissance .{1,20}$/,
  ],
  [
    'protectedAddress',
    /^(?:adresse?|adr|domicile) (?:cachee?|confid\w{0,12}|protegee?|masquee?|secrete?)$|^confid\w{0,12} (?:adresse|domicile)$|^masquer adresse$/,
  ],
  [
    'anonymousPlacement',
    /^(?:lieu|placement|accueil|lieu placement|lieu accueil) (?:secret|confid\w{0,12}|anonyme|cache)$/,
  ],
  ['secretBirth', /^(?:accouchement|naissance) (?:secret|sous x|sous secret)$|^sous x$/],
  ['protectedPhone', /^(?:tel|telephone|portable) (?:cache|confid\w{0,12}|protege|masque)$|^liste rouge$/],
  ['address', /^(?:adresse?|adr|domicile)(?: (?:1|complete|postale|principale|actuelle))?$/],
  ['phone', /^(?:n |num |numero )?(?:tel|telephone|portable|mobile|gsm|tel portable|tel fixe|tel 1|telephone 1)$/],
  [
    'socialSecurity',
    /^(?:n |no |num |numero |code )?(?:secu|ss|nir|securite sociale|insee|nss|assure social|immatriculation)$/,
  ],
  [
    'closed',
    /^(?:date|dt|dte) ?(?:cloture|fin|sortie|fermeture|fin (?:mesure|pec|prise charge|accompagnement|suivi|dossier)|cloture dossier|sortie dossier)$|^(?:clos|cloture|sorti|ferme)e?(?: le)?$|^fin mesure$/,
  ],
  [
    'dossierKind',
    /^(?:type|nature|categorie) (?:mesure|dossier|accompagnement|suivi|prise charge)$|^mesure$|^dispositif$/,
  ],
  [
    'file',
    /^(?:fichiers?|piece jointe|pieces jointes|pj|chemin(?: (?:fichier|acces|document|complet))?|nom fichier|fichier joint|filename|path|lien fichier|emplacement)$/,
  ],
  [
    'date',
    /^(?:date|dt|dte) ?(?:evt|evenement|note|acte|rdv|rendez vous|document|doc|piece|fait|entretien|visite|saisie|courrier|action|intervention|heure)?$|^date et heure$|^jour$/,
  ],
  ['profession', /^(?:fonction|metier|profession|qualite)(?: (?:auteur|redacteur|intervenant))?$/],
  [
    'author',
    /^(?:auteur|autrice|redacteur|redactrice|saisi par|cree par|ecrit par|intervenante?|utilisateur|professionnel)(?: .{1,20})?$/,
  ],
  [
    'text',
    /^(?:commentaires?|textes?|contenu|observations?|compte rendu|cr|descriptif|description|notes?|detail|details|corps|resume)(?: .{1,20})?$/,
  ],
  [
    'restricted',
    /^(?:confid\w{0,12}|acces|diffusion|visibilite|restrictions?|niveau (?:acces|confid\w{0,12})|acces restreint)$/,
  ],
  ['service', /^(?:n |no |num |numero |code )?finess(?: .{1,20})?$/],
  ['title', /^(?:titre|objet|intitule|libelle|nom (?:document|doc|piece)|sujet)(?: .{1,20})?$/],
]

const doubtful: readonly (readonly [HeaderGuess['name'], RegExp])[] = [
  ['key', new RegExp(`dossier|^${number}$|^matricule$`)],
  ['role', /^(?:qualite|roles?|liens?|lien parente|parente|statut|type (?:personne|lien)|place|position)$/],
  ['name', new RegExp(`^${whose}s?$`)],
  ['file', /fichier|piece jointe|chemin|^documents?$/],
  ['born', /naiss/],
  ['closed', /cloture|sortie/],
  ['protectedAddress', /adr\w{0,5}.*(?:confid|cach|proteg|secret)|(?:confid|cach|proteg|secret).*adr/],
  ['address', /adresse/],
  ['phone', /telephone|portable/],
  ['date', /^(?:date|dt) /],
  ['author', /auteur|redacteur|referent/],
  ['text', /comment|observ|texte/],
  ['service', /^(?:service|etablissement|structure|esms|nom (?:service|etablissement|structure))$/],
  ['kind', /^(?:types?|nature|categorie|genre)(?: .{1,20})?$/],
  ['restricted', /confid|restreint/],
]

/** What a header names in its table; null where nobody would guess. */
export const guessHeader = (header: string): HeaderGuess | null => {
  const plain = plainHeader(header)
  const name = sure.find(([, pattern]) => pattern.test(plain))?.[0]
  if (name !== undefined) return { name, isSure: true }
  const likely = doubtful.find(([, pattern]) => pattern.test(plain))?.[0]
  return likely === undefined ? null : { name: likely, isSure: false }
}
