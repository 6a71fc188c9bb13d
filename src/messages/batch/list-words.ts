import type { Language } from '../index.ts'

const fr = {
  quarantine: ['source', 'fin', 'code', 'motif et geste', 'responsable', 'pour relancer'],
  ends: { quarantined: 'quarantaine', rejected: 'refus' },
  retention: [
    ...[
      'dossier',
      'emplacement',
      'éléments',
      'octets',
      'règle',
      'durée',
      'texte',
      'force',
      'gel',
      'début',
      'fin',
      'visa',
    ],
  ],
  visa: 'en attente du visa (code du patrimoine L212-2)',
  held: 'gelé : rien ne se fait tant que le gel dure',
  free: 'aucun',
  restrictions: ['source', 'arrivée', 'restriction', 'devenir', 'fichiers'],
  outcomes: {
    mapped: 'portée telle quelle',
    masked: 'occultée dans le fichier',
    apart: 'rangé à part, fermé par défaut',
  },
  questions: ['dossier', 'emplacement', 'code', 'question et geste', 'à écrire sous « dossiers » dans migration.yaml'],
  others: 'autres fichiers du dossier',
  moves: ['source', 'fin', 'arrivée', 'empreinte de départ', 'empreinte d’arrivée'],
  merged: ['source', 'réuni avec', 'empreinte de départ', 'empreinte d’arrivée'],
  checks: [
    ...['code', 'tirage', 'dossier dans la source', 'dossier à l’arrivée', 'éléments'],
    ...['vus', 'conformes', 'en défaut', 'par', 'date', 'remarque'],
  ],
  packaged: ['fichier du paquet', 'source', 'SHA-512'],
  draws: { risk: 'risque', random: 'hasard', both: 'risque et hasard' },
}

type ListWords = typeof fr

const en: ListWords = {
  quarantine: ['source', 'end', 'code', 'reason and what to do', 'owner', 'to try again'],
  ends: { quarantined: 'quarantine', rejected: 'refused' },
  retention: ['dossier', 'place', 'items', 'bytes', 'rule', 'term', 'text', 'force', 'hold', 'start', 'end', 'visa'],
  visa: 'waiting for the visa (code du patrimoine L212-2)',
  held: 'held: nothing is done as long as the hold lasts',
  free: 'none',
  restrictions: ['source', 'target', 'restriction', 'what became of it', 'files'],
  outcomes: { mapped: 'carried as it is', masked: 'masked in the file', apart: 'laid apart, closed by default' },
  questions: ['dossier', 'place', 'code', 'question and what to do', 'to write under “dossiers” in migration.yaml'],
  others: 'other files of the dossier',
  moves: ['source', 'end', 'target', 'hash at departure', 'hash on arrival'],
  merged: ['source', 'merged with', 'hash at departure', 'hash on arrival'],
  checks: [
    ...['code', 'draw', 'dossier in the source', 'dossier on arrival', 'items'],
    ...['seen', 'conforming', 'with a defect', 'by', 'date', 'remark'],
  ],
  packaged: ['file of the package', 'source', 'SHA-512'],
  draws: { risk: 'risk', random: 'random', both: 'risk and random' },
}

/** Heads and words of the lists that stay with the service. */
export const listWords: Readonly<Record<Language, ListWords>> = { fr, en }

/** A SEDA manifest is read by French archives, whatever the language of the service. */
export const sedaWords = {
  comment: 'Proposition de versement : rien n’est versé ni éliminé sans l’accord des archives.',
  dossier: (number: string) => `Dossier ${number}`,
  piece: (number: number) => `Pièce ${number}`,
  extract: (records: number) =>
    records === 1
      ? 'Extrait de la base du service : 1 ligne ou enregistrement de ce dossier.'
      : `Extrait de la base du service : ${records} lignes ou enregistrements de ce dossier, en un fichier.`,
  unknownFormat: 'inconnu',
}
