import type { Language } from '../index.ts'

type Words = { readonly ask: string; readonly why: string }

/** `needs`: asked only when that other key was answered. */
export type RequestQuestion = Readonly<Record<Language, Words>> & {
  readonly key: string
  readonly fallback: string | null
  readonly needs?: string
}

/** The form of `requis request new`, in the order of the paper: what is asked, and what it is good for. */
export const requestQuestions: readonly RequestQuestion[] = [
  {
    key: 'kind',
    fallback: 'requisition',
    fr: {
      ask: 'Nature de la demande (requisition, court-order, user-access, sharing, bailiff, prefecture)',
      why: 'chaque nature a ses règles',
    },
    en: { ask: 'Kind of request (requisition, court-order, user-access, …)', why: 'each kind has its own rules' },
  },
  {
    key: 'form',
    fallback: null,
    fr: { ask: 'Forme (signe, electronique, oral ; vide : non constaté)', why: 'un appel n’est pas un acte' },
    en: { ask: 'Form (signed, electronic, oral; empty: not observed)', why: 'a call is no act' },
  },
  {
    key: 'channel',
    fallback: null,
    fr: { ask: 'Arrivée par (courrier, main propre, courriel, télécopie, plateforme, téléphone)', why: 'la trace' },
    en: { ask: 'Came by (post, hand, email, fax, platform, telephone)', why: 'the trace' },
  },
  {
    key: 'receivedAt',
    fallback: null,
    fr: { ask: 'Reçue le (2026-11-04T09:30)', why: 'le délai court, et la loi est celle de ce jour' },
    en: { ask: 'Received on (2026-11-04T09:30)', why: 'the clock starts, and the law is that of this day' },
  },
  {
    key: 'receivedBy',
    fallback: null,
    fr: { ask: 'Reçue par', why: 'la trace' },
    en: { ask: 'Received by', why: 'the trace' },
  },
  {
    key: 'basis',
    fallback: null,
    fr: { ask: 'Article cité (77-1-1, 60-1, 99-3, 560…)', why: 'sans texte, rien n’est remis' },
    en: { ask: 'Article cited (77-1-1, 60-1, 99-3, 560…)', why: 'without a text nothing is handed over' },
  },
  {
    key: 'authority',
    fallback: null,
    fr: { ask: 'Service ou juridiction', why: 'c’est à lui que l’on répond' },
    en: { ask: 'Service or court', why: 'the reply goes to it' },
  },
  {
    key: 'requester.name',
    fallback: null,
    fr: { ask: 'Nom du requérant', why: 'vide si seul un matricule est donné' },
    en: { ask: 'Name of the requester', why: 'empty when only a number is given' },
  },
  {
    key: 'requester.matricule',
    fallback: null,
    fr: { ask: 'Matricule', why: 'certains agents ne signent que par lui' },
    en: { ask: 'Service number', why: 'some agents sign with it alone' },
  },
  {
    key: 'requester.quality',
    fallback: null,
    fr: { ask: 'Qualité (OPJ, APJ, procureur, juge…)', why: 'le texte dit qui peut signer' },
    en: { ask: 'Quality (OPJ, APJ, prosecutor, judge…)', why: 'the text says who may sign' },
  },
  {
    key: 'requester.contact',
    fallback: null,
    fr: { ask: 'Courriel ou téléphone donné par l’acte', why: 'une adresse imitée se reconnaît là' },
    en: { ask: 'E-mail or phone given by the act', why: 'an imitated address shows there' },
  },
  {
    key: 'officialPhone',
    fallback: null,
    fr: { ask: 'Numéro du service trouvé ailleurs que sur l’acte', why: 'c’est lui que l’on rappelle' },
    en: { ask: 'Number of the service, found elsewhere than on the act', why: 'it is the one to call back' },
  },
  {
    key: 'callBack.result',
    fallback: null,
    fr: {
      ask: 'Rappel du service (confirmed : c’est bien eux ; denied ; no-answer)',
      why: 'vide : personne n’a encore rappelé',
    },
    en: { ask: 'Call back (confirmed, denied, no-answer)', why: 'empty: nobody has called yet' },
  },
  {
    key: 'callBack.number',
    needs: 'callBack.result',
    fallback: null,
    fr: { ask: 'Numéro rappelé', why: 'trouvé ailleurs que sur l’acte' },
    en: { ask: 'Number called back', why: 'found elsewhere than on the act' },
  },
  {
    key: 'callBack.by',
    needs: 'callBack.result',
    fallback: null,
    fr: { ask: 'Rappelé par', why: 'la trace' },
    en: { ask: 'Called by', why: 'the trace' },
  },
  {
    key: 'callBack.when',
    needs: 'callBack.result',
    fallback: null,
    fr: { ask: 'Rappelé le (2026-11-04T10:15)', why: 'la trace' },
    en: { ask: 'Called on (2026-11-04T10:15)', why: 'the trace' },
  },
  {
    key: 'reference',
    fallback: null,
    fr: { ask: 'Référence (n° de procès-verbal)', why: 'elle figure dans la réponse' },
    en: { ask: 'Reference', why: 'it stands in the reply' },
  },
  {
    key: 'authorisation.magistrate',
    fallback: null,
    fr: { ask: 'Magistrat qui a autorisé', why: 'vide si l’acte ne le dit pas : on le demandera' },
    en: { ask: 'Magistrate who authorised', why: 'empty when the act does not say: it will be asked for' },
  },
  {
    key: 'authorisation.date',
    fallback: null,
    fr: { ask: 'Date de l’autorisation', why: 'elle précède l’acte' },
    en: { ask: 'Date of the authorisation', why: 'it comes before the act' },
  },
  {
    key: 'commission.magistrate',
    fallback: null,
    fr: { ask: 'Commission rogatoire : juge qui l’a délivrée', why: 'vide hors instruction (CPP 99-3 à 99-5)' },
    en: { ask: 'Letters rogatory: judge who gave them', why: 'empty outside a judicial investigation' },
  },
  {
    key: 'commission.date',
    needs: 'commission.magistrate',
    fallback: null,
    fr: { ask: 'Commission rogatoire : date', why: 'elle précède l’acte' },
    en: { ask: 'Letters rogatory: date', why: 'it comes before the act' },
  },
  {
    key: 'period.from',
    fallback: null,
    fr: { ask: 'Période : du', why: 'hors d’elle, rien ne part' },
    en: { ask: 'Period: from', why: 'nothing leaves outside it' },
  },
  {
    key: 'period.to',
    fallback: null,
    fr: { ask: 'Période : au', why: 'jour compris' },
    en: { ask: 'Period: to', why: 'that day included' },
  },
  {
    key: 'asks',
    fallback: null,
    fr: { ask: 'Ce qui est demandé, mot pour mot', why: 'l’objet se lit dans ces mots' },
    en: { ask: 'What is asked, word for word', why: 'the subject is read in these words' },
  },
  {
    key: 'dueBy',
    fallback: null,
    fr: { ask: 'Réponse attendue le', why: 'vide : dans les meilleurs délais' },
    en: { ask: 'Answer due on', why: 'empty: as soon as possible' },
  },
  {
    key: 'delivery.to',
    fallback: null,
    fr: { ask: 'Réponse à adresser à', why: 'une voie que personne d’autre ne lit' },
    en: { ask: 'Reply to be sent to', why: 'a way that nobody else reads' },
  },
]
