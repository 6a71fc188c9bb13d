import type { Ground } from '../../model/law/ground.ts'
import { isCodeRule, type StepId, stepOfRule } from '../../model/rule.ts'
import type { Language } from '../index.ts'

type Pair = { readonly fr: string; readonly en: string }

const pair = (fr: string, en: string): Pair => ({ fr, en })

/** What each step of the order of judgement asks. A step without its sentence does not compile. */
const sentences: Readonly<Record<StepId, Pair>> = {
  'refused-act': {
    fr: 'l’acte peut-il recevoir une réponse ? Sinon, aucune pièce ne part',
    en: 'may the act be answered? If not, no piece leaves',
  },
  'stopped-act': {
    fr: 'un contrôle de la demande dit-il que rien ne part, tant que personne ne l’a levé ?',
    en: 'does a check of the request say that nothing leaves, until a person lifts it?',
  },
  'excluded-piece': {
    fr: 'l’acte exclut-il cette pièce ?',
    en: 'does the act exclude this piece?',
  },
  excluded: {
    fr: 'l’acte exclut-il ce que dit la phrase, ou la personne dont elle parle ?',
    en: 'does the act exclude what the sentence tells, or whom it is about?',
  },
  'excluded-value': {
    fr: 'l’acte exclut-il ces mots ?',
    en: 'does the act exclude these words?',
  },
  namesake: {
    fr: 'la pièce donne-t-elle au nom d’une personne visée une autre date de naissance ?',
    en: 'does the piece give the name of a person asked for another birth date?',
  },
  'other-birth': {
    fr: 'donne-t-elle à ce nom une autre naissance ou un autre âge, auprès d’autres personnes du dossier ?',
    en: 'does it give that name another birth or age, beside others of the record?',
  },
  gate: {
    fr: 'le secret de l’auteur de la pièce attend-il un accord, un juge ou une autre source ?',
    en: 'does the secrecy of the piece’s author wait for an accord, a judge or another source?',
  },
  'held-holder': {
    fr: 'la pièce qui contient celle-ci est-elle retenue ?',
    en: 'is the piece that holds this one held back?',
  },
  person: { fr: 'la phrase parle-t-elle d’une personne visée ?', en: 'is the sentence about a person asked for?' },
  period: { fr: 'le fait est-il dans la période demandée ?', en: 'is the fact within the period asked for?' },
  subject: { fr: 'la phrase est-elle dans l’objet de la demande ?', en: 'is the sentence on the subject asked for?' },
  'secret-birth': {
    fr: 'la phrase touche-t-elle au secret d’une naissance ?',
    en: 'does the sentence touch a secret birth?',
  },
  delicate: {
    fr: 'tient-elle à ce qu’aucune règle ne remet seule (avocat, médecin, santé intime, ouï-dire, autre époque…) ?',
    en: 'does it touch what no rule hands over alone (lawyer, doctor, intimate health, hearsay, another time…)?',
  },
  silence: {
    fr: 'quelqu’un y demande-t-il le silence, ou juste à côté ? un enfant s’y confie-t-il ?',
    en: 'does somebody ask for silence there, or just beside it? does a child confide?',
  },
  reader: {
    fr: 'qui demande son dossier, ou celui d’un enfant, lirait-il la confidence d’un enfant, ou ce qui est à quelqu’un d’autre ?',
    en: 'would who asks for their record, or a child’s, read what a child confides, or what is somebody else’s?',
  },
  director: {
    fr: 'une personne a-t-elle répondu que ces mots partent ?',
    en: 'did a person answer that these words leave?',
  },
  label: { fr: 'ces mots sont-ils le nom d’une colonne ?', en: 'are these words the name of a column?' },
  'same-as-target': {
    fr: 'ces mots sont-ils le nom d’une personne visée ?',
    en: 'are these words the name of a person asked for?',
  },
  'in-request': { fr: 'la demande les écrit-elle elle-même ?', en: 'does the request itself write them?' },
  imperative: {
    fr: 'est-ce un verbe à l’impératif, et non un nom ?',
    en: 'is it a verb in the imperative, and no name?',
  },
  'inside-a-name': {
    fr: 'ces mots sont-ils pris dans un nom, jugé par ailleurs ?',
    en: 'do these words stand in a name, judged by itself?',
  },
  'same-fact': { fr: 'ces mots sont-ils le fait demandé lui-même ?', en: 'are these words the fact asked for itself?' },
  'everyday-words': {
    fr: 'sont-ce des mots courants, dans une phrase sur l’objet demandé ?',
    en: 'are they everyday words, in a sentence on what is asked?',
  },
  'ocr-doubt': {
    fr: 'la machine doute-t-elle de ce qu’elle a lu sur l’image ?',
    en: 'does the machine doubt what it read in the picture?',
  },
  policy: {
    fr: 'que dit la première règle de la demande qui convient ? (sans règle, c’est occulté)',
    en: 'what does the first rule of the request that fits say? (without one, it is masked)',
  },
  'basis-only': {
    fr: 'le fondement n’ouvre-t-il que certains éléments ?',
    en: 'does the basis open some elements only?',
  },
  floor: {
    fr: 'l’association l’occulte-t-elle toujours, ou veut-elle deux personnes ?',
    en: 'does the association always mask it, or want two persons?',
  },
}

const stepOfGround: Readonly<Partial<Record<Ground, StepId>>> = {
  'HORS-PERS': 'person',
  'HORS-PER': 'period',
  'HORS-OBJ': 'subject',
  'X-NAISS': 'secret-birth',
}

const before: Pair = {
  fr: 'avant toute question : ce que personne ne devait voir (commentaire, suppression, métadonnée) ne part jamais',
  en: 'before any question: what nobody was meant to see (comment, deletion, metadata) never leaves',
}

/** The step at which a rule decides: a rule that is not code is the policy's. */
export const stepOf = (rule: string, ground: Ground | null): StepId | 'before' => {
  if (!isCodeRule(rule)) return 'policy'
  return stepOfRule(rule) ?? (ground === null ? undefined : stepOfGround[ground]) ?? 'subject'
}

/** The question of the order of judgement at which a decision fell. */
export const stepText = (rule: string, ground: Ground | null, language: Language): string => {
  const step = stepOf(rule, ground)
  return step === 'before' ? before[language] : sentences[step][language]
}

/** Why a sentence does not leave, by the question that closed it: « hors de la période demandée… ». */
const closed: Readonly<Record<StepId | 'before', Pair>> = {
  before: {
    fr: 'ce n’était pas fait pour être vu (commentaire, suppression, donnée cachée)',
    en: 'it was not meant to be seen (comment, deletion, hidden data)',
  },
  'refused-act': { fr: 'la demande ne peut pas recevoir de réponse', en: 'the request cannot be answered' },
  'stopped-act': {
    fr: 'un contrôle de la demande l’arrête, et personne ne l’a levé',
    en: 'a check of the request stops it, and nobody lifted it',
  },
  'excluded-piece': { fr: 'l’acte exclut la pièce', en: 'the act excludes the piece' },
  excluded: { fr: 'l’acte exclut ce qu’elle dit', en: 'the act excludes what it tells' },
  'excluded-value': { fr: 'l’acte exclut ces mots', en: 'the act excludes these words' },
  namesake: {
    fr: 'la pièce donne une autre date de naissance : c’est peut-être un homonyme',
    en: 'the piece gives another birth date: perhaps a namesake',
  },
  'other-birth': {
    fr: 'la pièce donne à ce nom une autre naissance : dites d’abord de qui elle parle',
    en: 'the piece gives that name another birth: say first whom it is about',
  },
  gate: { fr: 'toute la pièce est retenue', en: 'the whole piece is held back' },
  'held-holder': { fr: 'le fichier qui la contient est retenu', en: 'the file that holds it is held back' },
  person: {
    fr: 'elle ne parle pas d’une personne visée, ou ne le dit pas assez',
    en: 'it is not about a person asked for, or does not say so enough',
  },
  period: {
    fr: 'hors de la période demandée, ou sans date sûre',
    en: 'outside the period asked, or without a sure date',
  },
  subject: { fr: 'hors de l’objet de la demande', en: 'outside the subject of the request' },
  'secret-birth': { fr: 'elle touche au secret d’une naissance', en: 'it touches a secret birth' },
  delicate: {
    fr: 'elle tient à ce qu’aucune règle ne remet seule',
    en: 'it touches what no rule hands over alone',
  },
  silence: {
    fr: 'quelqu’un y demande le silence, ou un enfant s’y confie',
    en: 'somebody asks for silence there, or a child confides',
  },
  reader: {
    fr: 'un enfant s’y confie, ou elle est à quelqu’un d’autre que celui qui lira',
    en: 'a child confides in it, or it is somebody else’s than who will read',
  },
  director: { fr: 'elle attend votre réponse', en: 'it waits for your answer' },
  label: pair('ce n’est que le nom d’une colonne', 'it is the name of a column'),
  'same-as-target': pair('elle nomme une personne visée', 'it names a person asked for'),
  'in-request': pair('la demande l’écrit elle-même', 'the request itself writes it'),
  imperative: pair('un verbe, et non un nom', 'a verb, no name'),
  'inside-a-name': pair('ces mots sont pris dans un nom', 'these words stand in a name'),
  'same-fact': pair('le fait demandé lui-même', 'the fact asked for itself'),
  'everyday-words': pair('des mots courants', 'everyday words'),
  'ocr-doubt': pair('la lecture de l’image est incertaine', 'the reading of the picture is uncertain'),
  policy: { fr: 'une règle de la demande la ferme', en: 'a rule of the request closes it' },
  'basis-only': {
    fr: 'l’article cité n’ouvre que certaines données',
    en: 'the article cited opens some data only',
  },
  floor: {
    fr: 'l’association ne le remet jamais, ou jamais avec une seule signature',
    en: 'the association never hands it over, or never with one signature',
  },
}

export const closedText = (step: StepId | 'before' | null, language: Language): string =>
  step === null ? notKnown[language] : closed[step][language]

const notKnown: Pair = { fr: 'une personne l’a décidé à la relecture', en: 'a person decided it at review' }
