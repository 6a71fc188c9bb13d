import type { AnswerKind } from '../../model/answer-problem.ts'
import type { Language } from '../index.ts'

const fr = {
  quarantine: ['source', 'fin', 'code', 'motif et geste', 'responsable', 'pour relancer'],
  ends: { quarantined: 'quarantaine', rejected: 'refus' },
  lacking: 'repris sans un fichier joint',
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
  questions: [
    ...['question', 'dossier', 'emplacement', 'ce qui est demandé', 'lieu', 'mots autour', 'fichiers', 'fois'],
    ...['réponses possibles', 'réponse', 'suite', 'code', 'ou, sous « dossiers » dans migration.yaml'],
  ],
  answer: 'réponse',
  asks: {
    place:
      'Ce lieu est masqué : le dossier cache un domicile. Est-ce un autre lieu (ouvert), ou dit-il, même en partie, où est ce domicile (caché) ?',
    hidden:
      'Les mots ci-contre semblent taire où quelqu’un habite : les lieux de ce dossier sont masqués. Une adresse y est-elle cachée ? « Non » les rend tous, « oui » les fait demander un à un.',
    foreign: 'Ce dossier n’est peut-être pas de votre service. Est-il bien le vôtre ?',
    term: 'Le dernier écrit de ce dossier a plus de deux ans. S’il est clos, quel jour l’a-t-il été ?',
  },
  states: {
    asked: '',
    opened: 'repris en clair',
    covered: 'reste masqué, en tout ou en partie, pour une autre raison',
    kept: 'reste masqué : un mot en dit le domicile caché, ou un lieu sans réponse',
    unsaid:
      'reste masqué : quelqu’un semble y vivre. Dites quel lieu est caché, ou donnez l’adresse cachée dans dossier.yaml',
    hidden: 'reste masqué',
    gone: 'réponse gardée',
    left: 'réponse gardée, sans objet : ces mots ne sont plus dans le dossier, ou d’autres s’y ajoutent',
    absent: 'réponse gardée, sans objet : aucun dossier de la source n’a plus ce nom',
  },
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
  lacking: 'carried without a file that it held',
  retention: ['dossier', 'place', 'items', 'bytes', 'rule', 'term', 'text', 'force', 'hold', 'start', 'end', 'visa'],
  visa: 'waiting for the visa (code du patrimoine L212-2)',
  held: 'held: nothing is done as long as the hold lasts',
  free: 'none',
  restrictions: ['source', 'target', 'restriction', 'what became of it', 'files'],
  outcomes: { mapped: 'carried as it is', masked: 'masked in the file', apart: 'laid apart, closed by default' },
  questions: [
    ...['question', 'dossier', 'location', 'what is asked', 'place', 'words around', 'files', 'times'],
    ...['possible answers', 'answer', 'what became of it', 'code', 'or, under “dossiers” in migration.yaml'],
  ],
  answer: 'answer',
  asks: {
    place:
      'This place is masked: the dossier hides a home. Is it another place (open), or does it tell, even in part, where that home is (hidden)?',
    hidden:
      'The words beside seem to keep silent where somebody lives: the places of this dossier are masked. Is an address hidden in it? “No” gives them all back, “yes” has them asked one by one.',
    foreign: 'This dossier may not be of your service. Is it yours?',
    term: 'The last paper of this dossier is more than two years old. If it is closed, on what day was it?',
  },
  states: {
    asked: '',
    opened: 'carried in clear',
    covered: 'stays masked, whole or in part, for another reason',
    kept: 'stays masked: a word of it tells the hidden home, or a place without an answer',
    unsaid:
      'stays masked: somebody seems to live there. Say which place is hidden, or give the hidden address in dossier.yaml',
    hidden: 'stays masked',
    gone: 'answer kept',
    left: 'answer kept, without object: these words are no longer in the dossier, or others came',
    absent: 'answer kept, without object: no dossier of the source has this name any more',
  },
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

type AnswerWords = {
  /** What the list shows. */
  readonly accepted: Readonly<Record<Language, readonly string[]>>
  /** What is read, folded: what a spreadsheet makes of them too. */
  readonly yes: readonly string[]
  readonly no: readonly string[]
}

const yesOrNo: AnswerWords = {
  accepted: { fr: ['oui', 'non'], en: ['yes', 'no'] },
  yes: ['oui', 'yes', 'vrai', 'true'],
  no: ['non', 'no', 'faux', 'false'],
}

/** Answers that a person may write in a list. */
export const answerWords: Readonly<Record<AnswerKind, AnswerWords>> = {
  place: {
    accepted: { fr: ['ouvert', 'caché'], en: ['open', 'hidden'] },
    yes: ['ouvert', 'ouvrir', 'open'],
    no: ['cache', 'cacher', 'hidden', 'hide'],
  },
  hidden: yesOrNo,
  foreign: yesOrNo,
  term: { accepted: { fr: ['JJ/MM/AAAA'], en: ['DD/MM/YYYY'] }, yes: [], no: [] },
}

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
