import type { Rule } from '../../model/law/policy.ts'
import type { Role } from '../../model/record/person.ts'
import type { CodeRule } from '../../model/rule.ts'
import type { Language } from '../index.ts'
import { categoryText } from './category-words.ts'

type Pair = { readonly fr: string; readonly en: string }

/** Rules that are code, not policy. A rule without its sentence does not compile. */
const own: Readonly<Record<CodeRule | 'undecided' | 'reviewer', Pair>> = {
  label: { fr: 'le nom d’une colonne ne dit rien de personne', en: 'the name of a column tells nothing of anybody' },
  'same-as-target': {
    fr: 'ces mots sont le nom de la personne visée',
    en: 'these words are the name of the person asked for',
  },
  'in-request': { fr: 'la demande nomme elle-même cet organisme', en: 'the request itself names this body' },
  'no-name': {
    fr: 'ces mots sont pris dans un nom, jugé par ailleurs, ou n’en sont pas un',
    en: 'these words stand in a name, judged by itself, or are none',
  },
  'same-fact': { fr: 'ces mots sont le fait demandé', en: 'these words are the fact asked for' },
  'same-wound': {
    fr: 'la blessure que dit le fait demandé lui-même',
    en: 'the wound that the fact asked for itself tells',
  },
  imperative: { fr: 'un verbe à l’impératif, et non un nom', en: 'a verb in the imperative, no name' },
  'told-with-it': { fr: 'la trace laissée par le fait demandé', en: 'the mark that the fact asked for left' },
  'other-subject': {
    fr: 'mots courants, dans une phrase sur un autre sujet',
    en: 'everyday words, on another subject',
  },
  'two-persons': {
    fr: 'la phrase d’un fait à deux personnes part avec lui',
    en: 'the sentence of a fact for two persons leaves with it',
  },
  floor: {
    fr: 'l’association l’occulte toujours, quoi qu’on demande',
    en: 'the association always masks it, whatever is asked',
  },
  scope: { fr: 'jugement porté sur le passage entier', en: 'a judgement on the whole passage' },
  doubted: {
    fr: 'les règles la garderaient, mais elle paraît peu nécessaire : vous le dites',
    en: 'the rules would keep it, but it seems hardly necessary: you say',
  },
  'unplaced-date': {
    fr: 'une date y est écrite, que le logiciel ne sait pas situer : hors période, dans le doute',
    en: 'a date is written there that the program cannot place: outside the period, in doubt',
  },
  delicate: {
    fr: 'elle tient à ce qu’aucune règle ne remet seule (conseil d’un avocat, avis d’un médecin, santé intime, dettes, ouï-dire, vie de celui qui écrit, autre époque, ce que l’acte exclut peut-être) : à vous de dire si elle part',
    en: 'it touches what no rule hands over alone (a lawyer’s advice, a doctor’s opinion, intimate health, debts, hearsay, the life of who writes, another time, what the act may exclude): you say whether it leaves',
  },
  silence: {
    fr: 'quelqu’un y demande le silence, ou un enfant s’y confie : à vous de dire si elle part',
    en: 'somebody asks for silence there, or a child confides: you say whether it leaves',
  },
  excluded: {
    fr: 'l’acte l’exclut lui-même (« à l’exclusion de », « sans communication de ») : seul un autre acte l’ouvrirait',
    en: 'the act itself excludes it: only another act would open it',
  },
  reader: {
    fr: 'un enfant s’y confie, ou elle est à quelqu’un d’autre que celui qui lira : à vous de dire si elle part',
    en: 'a child confides in it, or it is somebody else’s than who will read: you say whether it leaves',
  },
  gate: { fr: 'la pièce est retenue entière par son secret', en: 'the piece is held back whole by its secrecy' },
  hidden: {
    fr: 'ce qui n’était pas fait pour être vu ne part jamais',
    en: 'what was not meant to be seen never leaves',
  },
  'values-only': {
    fr: 'seule la valeur demandée part, pas la phrase',
    en: 'only the value asked leaves, not the sentence',
  },
  'basis-only': {
    fr: 'le fondement n’ouvre pas cette sorte d’élément',
    en: 'the basis does not open this kind of element',
  },
  'ocr-doubt': {
    fr: 'la machine n’a pas lu ces mots avec certitude : lisez l’original',
    en: 'the machine did not read these words with certainty: read the original',
  },
  otherwise: { fr: 'aucune règle ne l’ouvre : dans le doute, occulté', en: 'no rule opens it: doubt withholds' },
  undecided: { fr: 'rien n’est décidé : occulté', en: 'nothing is decided: withheld' },
  reviewer: { fr: 'choix d’une personne à la relecture', en: 'a person’s choice at review' },
}

const ownOf: ReadonlyMap<string, Pair> = new Map(Object.entries(own))

const kinds: ReadonlyMap<string, Pair> = new Map([
  ['protected-place', { fr: 'lieu protégé, ou ce qui y mène', en: 'protected place, or what leads to it' }],
  ['anonymous-place', { fr: 'lieu d’accueil anonyme', en: 'anonymous place of reception' }],
  ['secret-birth', { fr: 'secret de la naissance', en: 'secret of birth' }],
  ['credential', { fr: 'mot de passe', en: 'password' }],
  ['door-code', { fr: 'code d’accès', en: 'access code' }],
  ['informant-clue', { fr: 'indice sur l’auteur d’un signalement', en: 'clue to the author of a report' }],
  ['writer-own', { fr: 'vie ou avis de celui qui écrit', en: 'own life or opinion of who writes' }],
  ['sexual-violence', { fr: 'violences sexuelles', en: 'sexual violence' }],
  ['complaint', { fr: 'plainte', en: 'complaint' }],
  ['status', { fr: 'droit au séjour', en: 'residence status' }],
  ['employer', { fr: 'employeur', en: 'employer' }],
])

const roles: Readonly<Record<Role, Pair>> = {
  accompanied: { fr: 'personne accompagnée', en: 'accompanied person' },
  minor: { fr: 'mineur', en: 'minor' },
  parent: { fr: 'parent', en: 'parent' },
  relative: { fr: 'proche', en: 'relative' },
  'third-party': { fr: 'tiers', en: 'third person' },
  informant: { fr: 'auteur d’un signalement', en: 'author of a report' },
  professional: { fr: 'professionnel', en: 'professional' },
  magistrate: { fr: 'magistrat', en: 'magistrate' },
}

const words = {
  fr: {
    or: ' ou ',
    target: ['sur une personne non visée', 'sur une personne visée'],
    asked: ['hors de l’objet', 'objet de la demande'],
    named: ['que la demande ne nomme pas', 'que la demande nomme'],
    minor: ['personne majeure', 'personne mineure'],
    regime: 'secret de l’auteur : ',
    all: 'tout le reste',
    disclose: 'remis',
    withhold: 'occulté',
    second: 'remis avec deux signatures',
  },
  en: {
    or: ' or ',
    target: ['about a person not asked for', 'about a person asked for'],
    asked: ['outside the subject', 'subject of the request'],
    named: ['that the request does not name', 'that the request names'],
    minor: ['of age', 'minor'],
    regime: 'secrecy of the author: ',
    all: 'all the rest',
    disclose: 'handed over',
    withhold: 'masked',
    second: 'handed over with two signatures',
  },
} as const

export const roleText = (role: Role, language: Language): string => roles[role][language]

export const kindText = (kind: string, language: Language): string => kinds.get(kind)?.[language] ?? kind

/**
 * The words of a rule, read from the rule itself: a service's own policy is explained like ours, and no table of ids
 * can fall behind. A rule that nobody can show keeps its id alone.
 */
export const ruleText = (id: string, rule: Rule | null, language: Language): string => {
  const said = ruleWords(id, rule, language)
  return said === null ? id : `${id} (${said})`
}

/** The same without its id; null for a rule that nobody can show. */
export const ruleWords = (id: string, rule: Rule | null, language: Language): string | null => {
  const fixed = ownOf.get(id)?.[language]
  if (fixed !== undefined) return fixed
  return rule === null ? null : `${conditionText(rule.when, language)} → ${outcomeText(rule, language)}`
}

const outcomeText = ({ outcome, needsSecond }: Rule, language: Language): string =>
  words[language][outcome === 'disclose' && needsSecond ? 'second' : outcome]

const conditionText = (when: Rule['when'], language: Language): string => {
  const said = words[language]
  const parts = [
    (when.category ?? []).map((category) => categoryText(category, language)).join(said.or),
    (when.kind ?? []).map((kind) => kindText(kind, language)).join(said.or),
    (when.role ?? []).map((role) => roles[role][language]).join(said.or),
    when.regime === undefined ? '' : said.regime + when.regime.join(said.or),
    flagText(when.target, said.target),
    flagText(when.asked, said.asked),
    flagText(when.named, said.named),
    flagText(when.minor, said.minor),
  ].filter((part) => part !== '')
  return parts.length === 0 ? said.all : parts.join(', ')
}

const flagText = (flag: boolean | undefined, [no, yes]: readonly [string, string]): string =>
  flag === undefined ? '' : flag ? yes : no
