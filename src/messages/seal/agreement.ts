import type { Sayings } from './said.ts'

/** What contradicts what in the signed files of an export (`requis verify`), rule by rule. */
const said: Sayings = {
  statement: {
    fr: 'La déclaration (statement.json) dit ce qu’aucune déclaration de son format ne dit, ou en oublie une partie',
    en: 'The statement (statement.json) says what no statement of its format says, or leaves part of it out',
  },
  masks: {
    fr: 'La liste des occultations (masks.jsonl) a une ligne que Requis n’écrit pas',
    en: 'The list of masks (masks.jsonl) holds a line that Requis does not write',
  },
  proof: {
    fr: 'Le contrôle des copies (proof.json) n’a pas la forme que Requis lui donne, ou n’est pas réussi',
    en: 'The proof of the copies (proof.json) is not in the form that Requis gives it, or was not passed',
  },
  dossier: {
    fr: 'La liste des fichiers (dossier.json) n’a pas la forme que Requis lui donne',
    en: 'The list of files (dossier.json) is not in the form that Requis gives it',
  },
  'counts-files': {
    fr: 'Les nombres de fichiers et de masques déclarés ne sont pas ceux des listes',
    en: 'The stated numbers of files and masks are not those of the lists',
  },
  'dossier-files': {
    fr: 'Un fichier de la liste n’est pas celui qui est là, ou n’est pas dans la liste',
    en: 'A file of the list is not the one that is here, or is not in the list',
  },
  'dossier-says': {
    fr: 'La liste des fichiers et la déclaration ne sont pas du même dossier, ou ne disent pas les mêmes restrictions',
    en: 'The list of files and the statement are not of one dossier, or tell other restrictions',
  },
  'counts-pieces': {
    fr: 'Le nombre de pièces déclaré n’est pas celui de la liste',
    en: 'The stated number of pieces is not that of the list',
  },
  'counts-fates': {
    fr: 'Les nombres de pièces remises, occultées ou retenues ne sont pas ceux de la liste',
    en: 'The numbers of pieces handed over, masked or withheld are not those of the list',
  },
  'counts-masks': {
    fr: 'Le nombre d’occultations déclaré, ou engagé, n’est pas celui de la liste',
    en: 'The stated or committed number of masks is not that of the list',
  },
  'counts-root': {
    fr: 'L’empreinte des engagements n’est pas celle d’une liste de cette longueur',
    en: 'The hash of the commitments is not that of a list of this length',
  },
  'counts-grounds': {
    fr: 'Les nombres d’occultations par motif ne sont pas ceux de la liste',
    en: 'The numbers of masks by ground are not those of the list',
  },
  'counts-answers': {
    fr: 'Le nombre de réponses et de corrections du directeur n’est pas la somme de leurs espèces',
    en: 'The number of answers and corrections is not the sum of their kinds',
  },
  'counts-review': {
    fr: 'La relecture déclarée et les questions restées sans réponse se contredisent',
    en: 'The stated review and the questions left without an answer contradict each other',
  },
  'counts-waiting': {
    fr: 'Ce qui attend une seconde personne contredit l’approbation',
    en: 'What waits for a second person contradicts the approval',
  },
  'piece-numbers': {
    fr: 'Les pièces ne sont pas numérotées à la suite, chacune une fois',
    en: 'The pieces are not numbered in order, each once',
  },
  'piece-copies': {
    fr: 'Une pièce retenue a une copie, une pièce remise n’en a pas, ou une copie n’est d’aucune pièce',
    en: 'A withheld piece has a copy, one handed over has none, or a copy is of no piece',
  },
  'piece-masks': {
    fr: 'Une pièce dite entière a des occultations, ou une pièce dite occultée n’en a aucune',
    en: 'A piece said to be whole has masks, or one said to be masked has none',
  },
  'piece-troubles': {
    fr: 'Le motif donné pour une pièce n’est pas de ceux que son sort admet',
    en: 'The reason given for a piece is none that its fate admits',
  },
  'piece-held': {
    fr: 'Une pièce dont rien ne part a plus d’occultations qu’elle ne peut en avoir',
    en: 'A piece of which nothing leaves has more masks than it can have',
  },
  'piece-stopped': {
    fr: 'La demande est dite arrêtée par un contrôle, et des copies sont remises',
    en: 'The request is said to be stopped by a check, and copies are handed over',
  },
  'piece-set-aside': {
    fr: 'Les pièces mises à part ne sont pas celles dont le contrôle a échoué',
    en: 'The pieces set aside are not those whose proof failed',
  },
  'mask-numbers': {
    fr: 'Les occultations ne sont pas numérotées à la suite, chacune une fois',
    en: 'The masks are not numbered in order, each once',
  },
  'mask-pieces': {
    fr: 'Une occultation est d’une pièce qui n’est pas déclarée, ou n’est pas à son rang',
    en: 'A mask is of a piece that is not stated, or out of its order',
  },
  'mask-grounds': {
    fr: 'Une occultation donne deux fois le même motif',
    en: 'A mask gives the same ground twice',
  },
  'mask-places': {
    fr: 'La place d’une occultation n’est pas de celles que sa copie peut avoir',
    en: 'The place of a mask is none that its copy can have',
  },
  'mask-pages': {
    fr: 'Une occultation est dite d’une page que sa copie n’a pas',
    en: 'A mask is said to be on a page that its copy does not have',
  },
  'proof-copies': {
    fr: 'Le contrôle ne porte pas sur les copies qui sont là, chacune une fois, et sur la lettre',
    en: 'The proof is not of the copies that are here, each once, and of the letter',
  },
  'proof-hashes': {
    fr: 'Une copie n’est pas celle qui a été contrôlée',
    en: 'A copy is not the one that was proved',
  },
  'proof-readings': {
    fr: 'Une copie n’a pas été relue par les lectures qu’elle demande',
    en: 'A copy was not read again by the readings that it needs',
  },
  'proof-searched': {
    fr: 'Le contrôle d’une copie n’a pas cherché toutes ses occultations',
    en: 'The proof of a copy did not look for all of its masks',
  },
  'proof-not-run': {
    fr: 'Une lecture du contrôle n’a pas pu se faire : Requis ne signe pas un tel export',
    en: 'A reading of the proof could not run: Requis signs no such export',
  },
  'proof-falls': {
    fr: 'Le contrôle parle d’une pièce qui n’est pas déclarée',
    en: 'The proof tells of a piece that is not stated',
  },
  'fall-order': {
    fr: 'Une copie rejetée par le contrôle est dite deux fois, ou sans lieu, ou reprise dans une forme moins sûre',
    en: 'A copy that failed its proof is told twice, or nowhere, or written again in a less safe form',
  },
  'fall-copies': {
    fr: 'Une copie rejetée par le contrôle n’a pas la suite qui en est dite',
    en: 'A copy that failed its proof did not become what is said of it',
  },
  'seal-date': {
    fr: 'La date déclarée n’est pas celle de la signature',
    en: 'The stated date is not that of the signature',
  },
  'seal-demonstration': {
    fr: 'La déclaration et la clé ne disent pas de même si c’est une démonstration',
    en: 'The statement and the key do not agree on whether this is a demonstration',
  },
  'seal-timestamped': {
    fr: 'L’horodatage annoncé n’est pas là, ou il n’était pas annoncé',
    en: 'The announced time stamp is not here, or it was not announced',
  },
  'seal-long-term': {
    fr: 'Les preuves de longue durée annoncées ne sont pas dans la signature, ou n’étaient pas annoncées',
    en: 'The announced long-term proofs are not in the signature, or were not announced',
  },
  'seal-bordereau-proved': {
    fr: 'Les preuves de longue durée annoncées ne suivent pas le bordereau, ou n’étaient pas annoncées',
    en: 'The announced long-term proofs do not follow the bordereau, or were not announced',
  },
  'seal-bag': {
    fr: 'bag-info.txt ne dit pas le service, la référence, la date et la taille que dit la déclaration',
    en: 'bag-info.txt does not tell the service, reference, date and size that the statement tells',
  },
  'seal-files': {
    fr: 'L’export contient un fichier que Requis n’y met pas, ou n’a pas de lettre',
    en: 'The export holds a file that Requis puts in none, or has no letter',
  },
  'seal-lineage': {
    fr: 'La version et la liste des exports remplacés se contredisent',
    en: 'The version and the list of replaced exports contradict each other',
  },
  'seal-versions': {
    fr: 'Le traitement déclaré, ou ceux qui ont préparé et approuvé, se contredisent',
    en: 'The stated pipeline, or who prepared and approved, contradict each other',
  },
  'seal-software': {
    fr: 'La version du logiciel ou celle des textes de loi n’a pas la forme que Requis lui donne',
    en: 'The version of the program or that of the law is not in the form that Requis gives it',
  },
  'seal-period': {
    fr: 'Une période finit avant de commencer',
    en: 'A period ends before it begins',
  },
  'seal-periods': {
    fr: 'La période déclarée ne va pas de la première à la dernière des périodes demandées',
    en: 'The stated period does not go from the first to the last of the periods asked for',
  },
}

/** By the key under which `checkSentence` looks for what failed. */
export const agreementFailures: Sayings = Object.fromEntries(
  Object.entries(said).map(([rule, sentence]) => [`agreement.${rule}`, sentence]),
)
