import type { Language } from '../index.ts'

/** One page for whoever is asked first (study 6: support the worker under pressure). The texts are for the lawyer to read. */
export const ficheText = (language: Language): string => (language === 'fr' ? fr : en)

export const ficheTitle = (language: Language): string => (language === 'fr' ? 'Fiche réflexe' : 'What to do at once')

export const ficheDone = (language: Language, title: string, path: string): string =>
  language === 'fr' ? `Fiche écrite : ${path} (${title})` : `Written: ${path} (${title})`

const fr = `# On me demande des informations : que faire ?

**Je ne réponds pas seul. Je préviens la direction avant de dire ou de donner quoi que ce soit.**

- Direction (jour) : ..............................  Cadre d’astreinte (nuit, week-end) : ..............................
- Danger immédiat pour une vie : 17 ou 112, puis la direction aussitôt.

## Au téléphone

- Je dis : « Je prends votre demande. Je ne peux ni confirmer ni démentir que nous connaissons cette personne. La direction vous répondra, sur un acte écrit. »
- Je note : nom ou matricule, grade, service, numéro d’affaire, ce qui est demandé, l’heure. Je ne rappelle pas au numéro donné : la direction cherche celui du service.
- Je ne dis ni présence, ni adresse, ni horaire, même « pour une urgence ».

## À la porte

- Je fais patienter à l’accueil, hors de la vue des personnes accueillies. J’appelle la direction.
- Je demande l’acte et la carte professionnelle ; je les note. Je ne laisse entrer ni dans les bureaux ni dans les chambres.
- J’accepte de recevoir l’acte (« reçu le ..., à ... h ..., transmis à la direction ») : recevoir n’est pas répondre.

## Une perquisition

- Je ne m’y oppose pas par la force. J’appelle la direction, qui appelle l’avocat ; s’il y a des documents d’un médecin ou d’un avocat, l’ordre ou le bâtonnier.
- Je demande que l’objet soit précisé, que ce qui est couvert par un secret soit placé sous scellé fermé, et que mes réserves soient écrites au procès-verbal.
- Je ne cache, ne change et ne détruis rien : c’est une infraction. Je note ce qui est emporté.

## Ce que je ne signe pas

- Aucune déclaration sur le contenu d’un dossier, aucune attestation, aucune liste de noms, aucun procès-verbal que je n’ai pas relu.
- Convoqué comme témoin : je préviens la direction, je peux être conseillé. L’étendue de mon secret dépend de ma profession et de ma mission.

## Ensuite

- J’écris tout de suite : date, heure, qui, quoi, qui j’ai prévenu. Je ne supprime rien, je ne change rien au dossier.
- Je n’avertis pas la personne concernée : la direction en décide. Le dire peut être une infraction.

**Modèle à faire valider par l’avocat de l’association.**
`

const en = `# I am asked for information: what do I do?

**I do not answer alone. I tell the director before I say or give anything.**

- Director (day): ..............................  Manager on call (night, week-end): ..............................
- A life in immediate danger: 17 or 112, then the director at once.

## On the telephone

- I say: "I take note of your request. I can neither confirm nor deny that we know this person. The director will answer you, on a written act."
- I note: name or number, rank, service, case number, what is asked, the time. I do not call back the number given: the director looks for that of the service.
- I tell no presence, no address, no time, even "in an emergency".

## At the door

- I ask them to wait at the reception, out of sight of the people we receive. I call the director.
- I ask for the act and the professional card; I note them. I let nobody into the offices or the rooms.
- I accept the act ("received on ..., at ..., passed to the director"): to receive is not to answer.

## A search

- I do not resist by force. I call the director, who calls the lawyer; for documents of a doctor or a lawyer, the order or the bâtonnier.
- I ask that the object be stated, that what a secret covers be put under closed seal, and that my reservations be written in the report.
- I hide, change and destroy nothing: that is an offence. I note what is taken away.

## What I do not sign

- No statement on what a record holds, no certificate, no list of names, no report that I have not read.
- Summoned as a witness: I tell the director, I may be advised. How far I am bound depends on my profession and my mission.

## Then

- I write at once: date, time, who, what, whom I told. I delete nothing, I change nothing in the record.
- I do not warn the person concerned: the director decides. To tell can be an offence.

**A model, to be validated by the association’s lawyer.**
`
