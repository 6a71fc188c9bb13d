import type { Ground } from '../../model/law/ground.ts'
import { findingStepIds, isCodeRule, pieceStepIds, type StepId, stepOfRule, unitStepIds } from '../../model/rule.ts'
import type { Language } from '../index.ts'

type Pair = { readonly fr: string; readonly en: string }

/** What each step of the order of judgement asks. A step without its sentence does not compile. */
const sentences: Readonly<Record<StepId, Pair>> = {
  'refused-act': {
    fr: 'l’acte peut-il recevoir une réponse ? Sinon, aucune pièce ne part',
    en: 'may the act be answered? If not, no piece leaves',
  },
  namesake: {
    fr: 'la pièce donne-t-elle au nom d’une personne visée une autre date de naissance ?',
    en: 'does the piece give the name of a person asked for another birth date?',
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
    fr: 'la première règle de la demande qui convient décide ; sans règle, occulté',
    en: 'the first rule of the request that fits decides; without one, masked',
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

const order: readonly StepId[] = [...pieceStepIds, ...unitStepIds, ...findingStepIds]

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
const stepOf = (rule: string, ground: Ground | null): StepId | 'before' => {
  if (!isCodeRule(rule)) return 'policy'
  return stepOfRule(rule) ?? (ground === null ? undefined : stepOfGround[ground]) ?? 'subject'
}

/** « 15 sur 19 : la première règle… »: the step of the order of judgement at which a decision fell. */
export const stepText = (rule: string, ground: Ground | null, language: Language): string => {
  const step = stepOf(rule, ground)
  if (step === 'before') return before[language]
  const of = language === 'fr' ? 'sur' : 'of'
  return `${order.indexOf(step) + 1} ${of} ${order.length} : ${sentences[step][language]}`
}
