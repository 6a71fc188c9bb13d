import type { Language } from '../index.ts'
import { sentenceOf } from '../index.ts'

/** Who has to do something about an item that did not arrive. */
export type Owner = 'referent' | 'technician' | 'vendor' | 'direction'

/** How it is tried again: once the source is put right, by hand, or not at all. */
type Retry = 'source' | 'again' | 'hand' | 'none'

type Pair = Readonly<Record<Language, string>>

export type Reason = {
  /** Two or three words, for a chart. */
  readonly name: string
  readonly sentence: string
  readonly owner: string
  readonly retry: string
}

const owners: Readonly<Record<Owner, Pair>> = {
  referent: { fr: 'référent du dossier', en: 'worker in charge of the dossier' },
  technician: { fr: 'qui prépare la migration', en: 'whoever prepares the migration' },
  vendor: { fr: 'éditeur de l’ancien logiciel', en: 'vendor of the old software' },
  direction: { fr: 'direction', en: 'management' },
}

const retries: Readonly<Record<Retry, Pair>> = {
  source: {
    fr: 'corriger la source, puis « requis batch … --retry quarantine »',
    en: 'correct the source, then “requis batch … --retry quarantine”',
  },
  again: { fr: '« requis batch … --retry quarantine »', en: '“requis batch … --retry quarantine”' },
  hand: {
    fr: 'à reprendre à la main dans le nouveau logiciel, ou corriger puis « --retry quarantine »',
    en: 'to be entered by hand in the new software, or correct then “--retry quarantine”',
  },
  none: { fr: 'rien à relancer', en: 'nothing to run again' },
}

type ToldWords = readonly [Owner, Retry, string, string]

/** Causes that `problems` tells in one sentence for all items. */
const told = {
  'batch.source-changed': ['technician', 'again', 'source modifiée', 'source changed'],
  'batch.orphan': ['referent', 'source', 'sans dossier', 'no dossier'],
  'batch.gone': ['technician', 'none', 'plus dans la source', 'no longer in the source'],
  'batch.hidden-by-words': ['referent', 'again', 'adresse cachée par les mots', 'address hidden by words'],
  'batch.place-asked': ['referent', 'again', 'lieu masqué par doute', 'place masked by doubt'],
  'batch.term-unsure': ['referent', 'none', 'terme incertain', 'term unsure'],
  'batch.not-a-file': ['technician', 'source', 'pas un fichier', 'no file'],
  'batch.dossier-twice': ['referent', 'source', 'dossier en double', 'dossier twice'],
  'batch.foreign': ['direction', 'none', 'autre service', 'another service'],
  'batch.service-shared': ['direction', 'source', 'deux services', 'two services'],
  'batch.service-unsaid': ['direction', 'source', 'service non dit', 'service not said'],
  'batch.missing-attachment': ['vendor', 'source', 'pièce jointe absente', 'missing attachment'],
  'batch.identity-conflict': ['referent', 'source', 'identité contradictoire', 'identity conflict'],
  'batch.reference-missing': ['vendor', 'source', 'renvoi sans cible', 'reference missing'],
  'batch.reference-twice': ['vendor', 'source', 'adresse en double', 'address twice'],
  'batch.row-shape': ['vendor', 'source', 'ligne mal formée', 'row malformed'],
  'batch.row-encoding': ['vendor', 'source', 'caractères illisibles', 'unreadable characters'],
  'batch.row-date': ['technician', 'source', 'date illisible', 'unreadable date'],
  'batch.truncated': ['vendor', 'source', 'fichier coupé', 'file cut short'],
  'batch.too-large': ['vendor', 'source', 'fichier trop grand', 'file too large'],
  'batch.container-too-large': ['technician', 'hand', 'dossier trop grand', 'dossier too large'],
  'batch.target-invalid': ['referent', 'source', 'élément obligatoire absent', 'required element missing'],
  'batch.unproved': ['referent', 'hand', 'copie non prouvée', 'copy not proved'],
  'batch.not-readable': ['technician', 'source', 'ouverture impossible', 'cannot be opened'],
  'batch.own-file': ['technician', 'none', 'fichier de Requis', 'file of Requis'],
} as const satisfies Readonly<Record<string, ToldWords>>

/** The same, of dossiers and their tables. */
const toldOfDossiers = {
  'batch.elements-dropped': ['referent', 'none', 'éléments FHIR partis', 'FHIR elements gone'],
  'batch.unseen-dropped': ['referent', 'none', 'parties non visibles parties', 'unseen parts left out'],
  'batch.attachment-absent': ['referent', 'hand', 'fichier joint absent', 'attached file absent'],
  'batch.fhir-xml': ['vendor', 'source', 'FHIR en XML', 'FHIR in XML'],
  'batch.withheld': ['direction', 'none', 'retenu par la règle', 'withheld by the rules'],
  'batch.no-person': ['technician', 'source', 'dossier sans personne', 'dossier without a person'],
  'batch.person-row': ['vendor', 'source', 'personne illisible', 'unreadable person'],
  'batch.attachment-twice': ['referent', 'source', 'pièce de deux dossiers', 'piece of two dossiers'],
  'batch.not-mapped': ['technician', 'source', 'sans correspondance', 'not in the mapping'],
  'batch.encrypted': ['technician', 'source', 'mot de passe', 'password'],
} as const satisfies Readonly<Record<string, ToldWords>>

/** Causes whose own sentence speaks of one piece, or of numbers: here they are told of all that they stopped. */
const own: ReadonlyMap<string, readonly [Owner, Retry, Pair, Pair]> = new Map(
  Object.entries({
    'batch.poison': [
      'technician',
      'again',
      { fr: 'traitement arrêté', en: 'treatment stopped' },
      {
        fr: 'Le traitement de ce dossier s’arrête à chaque essai. Ouvrez ses pièces une à une pour trouver celle qui l’arrête.',
        en: 'The treatment of this dossier stops at each try. Open its pieces one by one to find the one that stops it.',
      },
    ],
    'batch.too-long': [
      'technician',
      'again',
      { fr: 'délai dépassé', en: 'time limit passed' },
      {
        fr: 'Ce dossier a dépassé le temps prévu. Relancez-le avec un délai plus long.',
        en: 'This dossier took longer than its limit. Run it again with a longer one.',
      },
    ],
    'batch.same-file': [
      'referent',
      'none',
      { fr: 'fichier en double', en: 'file twice' },
      { fr: 'Copies exactes d’un autre fichier du même dossier.', en: 'Exact copies of another file of the dossier.' },
    ],
    'batch.same-row': [
      'referent',
      'none',
      { fr: 'ligne en double', en: 'row twice' },
      { fr: 'Copies exactes d’une autre ligne du même dossier.', en: 'Exact copies of another row of the dossier.' },
    ],
    'batch.missed': [
      'referent',
      'source',
      { fr: 'lignes mises de côté', en: 'rows set aside' },
      {
        fr: 'Des lignes de ce dossier sont mises de côté : son dernier contact n’est pas sûr, et aucun terme ne lui est appliqué.',
        en: 'Rows of this dossier are set aside: its last contact is not sure, and no term is applied to it.',
      },
    ],
    'batch.unlisted': [
      'referent',
      'none',
      { fr: 'fichier non annoncé', en: 'file not listed' },
      {
        fr: 'Fichiers qu’aucune ligne ne nomme : pris avec les autres pièces du même répertoire. Vérifiez-les.',
        en: 'Files that no row names: taken with the other pieces of the same folder. Check them.',
      },
    ],
    'batch.decoded': [
      'technician',
      'none',
      { fr: 'accents à vérifier', en: 'accents to check' },
      {
        fr: 'Lignes dont les accents sont écrits autrement que dans le reste du fichier : lues malgré cela. Vérifiez-les.',
        en: 'Rows whose accents are not written as in the rest of the file: read all the same. Check them.',
      },
    ],
    'batch.lost-number': [
      'vendor',
      'source',
      { fr: 'numéro arrondi', en: 'number rounded' },
      {
        fr: 'Numéros officiels arrondis par un tableur : ils sont perdus. Demandez un export où cette colonne est du texte.',
        en: 'Official numbers rounded by a spreadsheet are lost. Ask for an export in which that column is text.',
      },
    ],
    'batch.not-carried': [
      'referent',
      'hand',
      { fr: 'non porté', en: 'not carried' },
      {
        fr: 'Aucun fichier du nouveau dossier ne porte cet élément. Comparez-le à l’original.',
        en: 'No file of the new dossier holds this item. Compare it with the original.',
      },
    ],
    'read.unsupported': [
      'technician',
      'source',
      { fr: 'format non lu', en: 'format not read' },
      {
        fr: 'Format que Requis ne lit pas. Enregistrez le fichier en PDF (avec du texte) ou en DOCX.',
        en: 'A format that Requis does not read. Save the file as PDF (with text) or DOCX.',
      },
    ],
    'read.empty': [
      'referent',
      'source',
      { fr: 'fichier vide', en: 'empty file' },
      { fr: 'Fichier vide. Retrouvez l’original.', en: 'Empty file. Find the original.' },
    ],
    'read.encrypted': [
      'referent',
      'source',
      { fr: 'mot de passe', en: 'password' },
      {
        fr: 'Fichier protégé par un mot de passe. Ôtez la protection.',
        en: 'A file with a password. Take the protection off.',
      },
    ],
    'read.broken': [
      'referent',
      'source',
      { fr: 'fichier abîmé', en: 'damaged file' },
      { fr: 'Fichier abîmé ou incomplet. Retrouvez l’original.', en: 'Damaged or incomplete file. Find the original.' },
    ],
    'read.no-text': [
      'referent',
      'hand',
      { fr: 'numérisation sans texte', en: 'scan without text' },
      {
        fr: 'Numérisation sans texte : personne ne l’a lue. Lisez-la, ou faites-la passer par une reconnaissance de caractères.',
        en: 'A scan without text: nobody has read it. Read it, or have its characters recognised.',
      },
    ],
    'read.page-no-text': [
      'referent',
      'hand',
      { fr: 'page sans texte', en: 'page without text' },
      {
        fr: 'Une page ne contient pas de texte lisible : elle n’a pas pu être jugée. Lisez-la vous-même.',
        en: 'A page holds no readable text: it could not be judged. Read it yourself.',
      },
    ],
    'read.too-large': [
      'technician',
      'source',
      { fr: 'fichier trop grand', en: 'file too large' },
      { fr: 'Fichier trop grand. Découpez-le.', en: 'The file is too large. Cut it up.' },
    ],
    'read.symlink': [
      'technician',
      'source',
      { fr: 'lien hors du dossier', en: 'link leading outside' },
      {
        fr: 'Lien qui mène hors du dossier. Mettez le fichier lui-même à sa place.',
        en: 'A link that leads outside. Put the file itself in its place.',
      },
    ],
    'read.not-plain': [
      'technician',
      'source',
      { fr: 'pas un fichier ordinaire', en: 'not a plain file' },
      {
        fr: 'Tube, périphérique ou lien rompu. Mettez le fichier lui-même à sa place.',
        en: 'A pipe, a device or a broken link. Put the file itself in its place.',
      },
    ],
    'read.not-opened': [
      'technician',
      'source',
      { fr: 'pas ouvert', en: 'not opened' },
      {
        fr: 'Ouvert par un autre programme, pas encore apporté par OneDrive, ou sans droit de lecture. Fermez-le, puis recommencez.',
        en: 'Held open by another program, not brought by OneDrive yet, or not to be read by this account. Close it, then try again.',
      },
    ],
    'read.over-budget': [
      'technician',
      'source',
      { fr: 'lecture arrêtée', en: 'reading stopped' },
      {
        fr: 'La lecture demande trop de temps ou de mémoire : arrêtée. Enregistrez le fichier de nouveau, ou découpez-le.',
        en: 'Reading takes too much time or memory: stopped. Save the file anew, or cut it up.',
      },
    ],
    'read.missing-file': [
      'referent',
      'source',
      { fr: 'fichier manquant', en: 'missing file' },
      { fr: 'Pièce annoncée dont le fichier manque. Ajoutez-le.', en: 'A piece whose file is missing. Add it.' },
    ],
    'read.duplicate-name': [
      'technician',
      'source',
      { fr: 'nom en double', en: 'name twice' },
      {
        fr: 'Deux pièces ont le même nom de fichier. Renommez-en une.',
        en: 'Two pieces share a file name. Rename one.',
      },
    ],
    'read.binary': [
      'technician',
      'source',
      { fr: 'pas un texte', en: 'no text' },
      {
        fr: 'Ce n’est pas un texte lisible. Enregistrez-le en PDF ou en DOCX.',
        en: 'No readable text. Save it as PDF or DOCX.',
      },
    ],
    'read.needs-office': [
      'technician',
      'source',
      { fr: 'ancien fichier Word', en: 'old Word file' },
      {
        fr: 'Ancien fichier Word (.doc). Installez LibreOffice sur ce poste, ou enregistrez-le en DOCX.',
        en: 'An old Word file (.doc). Install LibreOffice on this machine, or save it as DOCX.',
      },
    ],
    'read.not-listed': [
      'technician',
      'source',
      { fr: 'format non accepté', en: 'format not accepted' },
      {
        fr: 'Format que cette chaîne n’accepte pas. Ajoutez-le à sa liste « read », ou changez le format du fichier.',
        en: 'A format that this pipeline does not accept. Add it to its list “read”, or change the format of the file.',
      },
    ],
    'read.inside-left': [
      'referent',
      'source',
      { fr: 'contenu non ouvert', en: 'inside not opened' },
      {
        fr: 'Des fichiers contenus dans celui-ci n’ont pas été ouverts. Sortez-les et rangez-les dans le dossier.',
        en: 'Files inside this one were not opened. Take them out and put them into the dossier.',
      },
    ],
    'prove.set-aside': [
      'referent',
      'hand',
      { fr: 'copie non prouvée', en: 'copy not proved' },
      {
        fr: 'La copie occultée n’a pas passé sa vérification : elle n’est pas remise. Traitez cette pièce à la main.',
        en: 'The masked copy did not pass its proof: it is not handed over. Treat this piece by hand.',
      },
    ],
  } satisfies Record<string, [Owner, Retry, Pair, Pair]>),
)

/** What is said of a code that no table knows: never nothing. */
const unknown: readonly [Owner, Retry, Pair, Pair] = [
  'technician',
  'hand',
  { fr: 'autre cause', en: 'another cause' },
  {
    fr: 'Cause sans explication ici. Ouvrez l’élément, et donnez ce code à qui prépare la migration.',
    en: 'A cause without an explanation here. Open the item, and give this code to whoever prepares the migration.',
  },
]

/** Whatever is wrong in it: the dossier's own description is not guessed at, so its whole dossier waits. */
const description: typeof unknown = [
  'referent',
  'source',
  { fr: 'description illisible', en: 'unreadable description' },
  {
    fr: 'La description du dossier (dossier.yaml) a une clé inconnue ou une valeur qui ne va pas : sans elle, nul ne sait qui y est à protéger. Corrigez-la (guide, « Décrire le dossier »).',
    en: 'The description of the dossier (dossier.yaml) has an unknown key or a value that does not fit: without it nobody knows whom it must protect. Mend it (guide, “Describe the record”).',
  },
]

/** Why something did not arrive, who acts, and how it is tried again: in a sentence without a word of the item. */
export const reasonOf = (code: string, language: Language): Reason => {
  if (isIn(code, told)) return toldReason(told[code], sentenceOf({ code }, language), language)
  if (isIn(code, toldOfDossiers)) return toldReason(toldOfDossiers[code], sentenceOf({ code }, language), language)
  const [owner, retry, name, sentence] = own.get(code) ?? (code.startsWith('yaml.') ? description : unknown)
  return {
    ...{ name: name[language], sentence: sentence[language] },
    ...{ owner: owners[owner][language], retry: retries[retry][language] },
  }
}

const toldReason = ([owner, retry, fr, en]: ToldWords, sentence: string, language: Language): Reason => ({
  ...{ name: { fr, en }[language], sentence: sentence.replaceAll('`', '') },
  ...{ owner: owners[owner][language], retry: retries[retry][language] },
})

const isIn = <Table extends object>(code: string, table: Table): code is string & keyof Table =>
  Object.hasOwn(table, code)
