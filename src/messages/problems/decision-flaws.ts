import type { DecisionFlaw, Refusal } from '../../model/ask/flaw.ts'
import { onPage } from '../by-hand.ts'
import type { Language } from '../index.ts'
import { wholeEn, wholeFr } from './keep-whole.ts'

type Sentences = { readonly [Flaw in DecisionFlaw]: (refusal: Refusal) => string }

/** As many codes as a line of a screen is read for. */
const mostNamed = 24

const list = (names: readonly string[]): string =>
  [...names.slice(0, mostNamed), ...(names.length > mostNamed ? ['…'] : [])].join(', ')

/** The first name is the question, the others what it accepts. */
const rest = ([, ...names]: readonly string[]): string => list(names)

const fr: Sentences = {
  'question-unknown': ({ names }) =>
    names.length === 0
      ? 'ce brouillon ne pose aucune question. Vérifiez que c’est le bon brouillon‹, ou ôtez la ligne›.'
      : `ce brouillon n’a pas cette question. ‹Relisez « requis questions ».|Rechargez la page.› Questions : ${list(names)}.`,
  'question-twice': () => 'une question a déjà sa réponse plus haut. Gardez une seule des deux ‹lignes›.',
  'option-unknown': ({ names }) =>
    `cette question n’offre pas cette réponse. Réponses offertes par ${names[0]} : ${rest(names)}.`,
  'one-option': ({ names }) => `la question ${names[0]} n’accepte qu’une réponse. Gardez-en une.`,
  'item-unknown': ({ names }) =>
    names.length < 2
      ? `la question ${names[0]} ne porte sur aucune phrase. Ôtez ‹« items »|les phrases cochées›.`
      : `une phrase n’est pas, ou n’est plus, dans la question ${names[0]}. ‹Relisez « requis questions ».|Rechargez la page.› Phrases : ${rest(names)}.`,
  'item-twice': ({ names }) => `une phrase de la question ${names[0]} est donnée deux fois. Ôtez-en une.`,
  second: () =>
    'ces mots demandent deux personnes. Ajoutez --second avec le nom de la seconde, ou laissez-les retenus.',
  'preview-missing': () =>
    'un numéro de pièce ou d’occultation ne vaut que pour un aperçu. Faites « requis preview », puis ajoutez en tête du fichier « preview: » et le code imprimé.',
  'preview-none': () =>
    'un numéro de pièce ou d’occultation ne vaut que pour un aperçu, et ce traitement n’en a pas. Passez par « requis propose », « requis preview » et « requis decide ».',
  'preview-other': () =>
    'le code d’aperçu n’est pas celui de ce brouillon tel qu’il est. Refaites « requis preview », relisez les numéros, puis reportez le nouveau code.',
  'piece-unknown': ({ names }) => `il n’y a pas de pièce de ce numéro. Pièces : ${list(names)}.`,
  'mask-unknown': () => 'aucune occultation de l’aperçu ne porte ce numéro. Relisez-le sur l’aperçu.',
  'no-words': () => 'il n’y a aucun mot à cet endroit. Écrivez le mot ou la phrase, tels qu’ils sont dans la pièce.',
  nowhere: () => 'ces mots ne se trouvent pas là. Recopiez-les tels qu’ils sont dans la pièce.',
  cuts: () => 'ces mots couperaient un mot ou un nombre en deux. Donnez le mot, ou le nombre, en entier.',
  many: ({ count }) =>
    `ces mots se trouvent à ${count} endroits. Donnez plus de mots autour, ou le numéro de l’occultation ; pour occulter partout, ‹écrivez « everywhere: true »|choisissez « partout »›.`,
  'no-finding': () => 'ces mots ne sont tenus nulle part pour un nom. Il n’y a rien à corriger‹ : ôtez la ligne›.',
  'part-of-name': () =>
    'aucun nom repéré n’a exactement ces mots. Donnez le nom seul et en entier, comme il est dans la pièce.',
  reason: () =>
    'il faut une raison. ‹Complétez « reason », qui reste au service (ou « text » pour un motif légitime, que la lettre donne au requérant).|Elle reste au service ; seul un motif légitime est donné au requérant, par la lettre.›',
  from: () => 'il faut dire qui a donné l’accord. ‹Complétez « from ».›',
  'accord-date': () => 'il faut dire quel jour l’accord a été donné. ‹Complétez « date ».›',
  'accord-other': () =>
    'cet accord n’est pas celui qu’il faut : demandez-le à qui tient le secret (médecin, avocat, juridiction) ou à la personne concernée, puis écrivez ‹dans « from » ›sa qualité et son nom.',
  'date-future': ({ names }) =>
    `ce jour n’est pas encore venu (nous sommes le ${names[0]}). Écrivez le jour où la réponse a été donnée ; si elle est attendue, ‹écrivez state: asked, sans date|choisissez « demandé »›.`,
  'date-old': ({ names, count }) =>
    `cette réponse a été donnée plus de ${count} an avant la demande (avant le ${names[0]}) : elle ne l’a pas été pour elle. Vérifiez l’année ; si elle est juste, demandez-en une pour cette demande, et ‹écrivez d’ici là state: asked, sans date|choisissez d’ici là « demandé »›.`,
  floor: ({ names }) =>
    `une protection absolue tient ces mots (${list(names)}) : personne ne peut les remettre, pas même à deux.${names.includes('ADR-PROT') ? ' Un lieu dont le dossier dit que quelqu’un y loge, s’y installe ou y est accueilli peut être celui qui est caché.' : ''} ‹Ôtez la ligne.›`,
  'floor-clue': () =>
    'ces mots sont pris pour un indice du lieu caché (ADR-PROT) : « keep » ne les remet pas. S’ils n’en disent rien (un nom commun, un autre lieu), deux personnes l’écrivent : { notAName: … }, avec --second ; sinon ôtez la ligne.',
  held: ({ names }) =>
    `la pièce est retenue (${list(names)}). Consignez d’abord l’accord ‹: { accord: P05, state: given, from: …, date: … } ; sinon ôtez la ligne|sous la pièce, à l’écran des copies›.`,
  part: (refusal) =>
    `ces mots sont pris dans ce qui reste retenu (${list(refusal.names)}) : seuls, ils ne partent pas. ${wholeFr(refusal)}`,
  hidden: () =>
    'ces mots n’étaient pas faits pour être vus (commentaire, suppression, donnée du fichier) : ils ne partent jamais. ‹Ôtez la ligne.›',
  'no-own-mask': () =>
    'aucune occultation faite à la main n’a ces mots, là. Donnez-les tels qu’ils ont été occultés, ou le numéro de l’occultation. Pour rendre ce que le programme occulte, écrivez « keep ».',
  'sentence-unknown': ({ names }) =>
    `ce passage, ou cette phrase, n’existe pas. Lisez les numéros : requis expliquer BROUILLON --text ${names[0]}.`,
  twice: ({ count }) => `la ligne ${count} dit déjà la même chose. Gardez une seule des deux.`,
  contrary: ({ count }) => `elle contredit la ligne ${count}. Gardez une seule des deux.`,
  'masked-before': () =>
    'une occultation faite à la main tient une partie de ces mots, ou les déborde. Défaites-la d’abord‹, avec ses mots tels que vous les avez occultés : { undo: { piece: P01, text: … }, reason: … } ; ou ôtez la ligne| : choisissez-la, puis « Retirer mon masque »›.',
  'person-unknown': ({ names }) => `il n’y a pas de personne de ce nom de code. Personnes : ${list(names)}.`,
  'declared-name': () => 'ces mots nomment une personne déclarée au dossier ou dans la demande. ‹Ôtez la ligne.›',
  'other-name': () =>
    'ce nom est celui d’une autre personne déclarée au dossier : deux personnes seraient confondues. Corrigez-le‹, ou ôtez la ligne›.',
  'rename-tells': () =>
    'ce nom contient ce que le dossier cache (un lieu, une adresse, quelqu’un qui est occulté), ou un chiffre. Écrivez le prénom et le nom de cette personne seule. Si c’est elle que le dossier nomme ainsi, ‹écrivez { same: [p2, « … »] }|dites-le sous « Autre nom de la même personne »›.',
  'two-persons': () =>
    'le dossier montre là deux personnes (un lien de parenté entre elles, ou deux dates de naissance). Relisez le passage‹, et ôtez la ligne si ce n’est pas la même›.',
  'title-tells': () =>
    'ce titre nomme une personne ou un lieu, et il serait imprimé. Donnez un titre neutre, par exemple « Attestation de scolarité ».',
  'motif-tells': () =>
    'ce motif nomme une personne ou un lieu, et la lettre l’imprime. Donnez-le sans nommer personne, par exemple « la sécurité d’une personne ».',
  'kind-hand': ({ names }) =>
    `cette pièce porte la main d’un médecin ou d’un avocat (auteur, titre, en-tête ou signature), ou n’a pas pu être lue entière (${list(names)}) : dire qu’elle est autre chose ne l’ouvre pas. Demandez l’accord de son auteur et consignez-le ‹: { accord: P05, state: given, from: … } ; sinon ôtez la ligne|sous la pièce, à l’écran des copies›.`,
  'check-unknown': ({ names }) => `il n’y a pas de contrôle de ce nom. Contrôles : ${list(names)}.`,
  'check-closed': () =>
    'aucune décision ne lève ce contrôle. Répondez par la lettre proposée, demandez un nouvel acte, corrigez la demande, ou répondez à sa question ‹(requis questions)›.',
  picture: () => 'Requis ne remet aucune image : il ne sait pas ce qu’elle montre. ‹Ôtez la ligne.›',
  'picture-unknown': ({ count }) =>
    `cette pièce n’a pas d’image de ce numéro (images : ${count}). Relisez l’aperçu‹, ou ôtez la ligne›.`,
}

const en: Sentences = {
  'question-unknown': ({ names }) =>
    names.length === 0
      ? 'this draft asks no question. Check that it is the right draft‹, or remove the line›.'
      : `this draft has no such question. ‹Read "requis questions" again.|Load the page again.› Questions: ${list(names)}.`,
  'question-twice': () => 'a question has its answer above already. Keep one of the two‹ lines›.',
  'option-unknown': ({ names }) => `this question does not offer that answer. Answers of ${names[0]}: ${rest(names)}.`,
  'one-option': ({ names }) => `question ${names[0]} takes one answer. Keep one.`,
  'item-unknown': ({ names }) =>
    names.length < 2
      ? `question ${names[0]} is about no sentence. ‹Remove "items".|Tick none.›`
      : `a sentence is not, or no longer, in question ${names[0]}. ‹Read "requis questions" again.|Load the page again.› Sentences: ${rest(names)}.`,
  'item-twice': ({ names }) => `a sentence of question ${names[0]} is given twice. Remove one.`,
  second: () => 'these words need two persons. Add --second with the name of the second, or leave them withheld.',
  'preview-missing': () =>
    'a number of a piece or a mask holds for one preview only. Run "requis preview", then put "preview:" and the printed code at the top of the file.',
  'preview-none': () =>
    'a number of a piece or a mask holds for a preview only, and this run has none. Use "requis propose", "requis preview" and "requis decide".',
  'preview-other': () =>
    'the code of the preview is not that of this draft as it is. Run "requis preview" again, read the numbers again, then put the new code.',
  'piece-unknown': ({ names }) => `there is no piece of that number. Pieces: ${list(names)}.`,
  'mask-unknown': () => 'no mask of the preview has that number. Read it again on the preview.',
  'no-words': () => 'there is no word there. Write the word or the sentence as it stands in the piece.',
  nowhere: () => 'these words do not stand there. Copy them as they stand in the piece.',
  cuts: () => 'these words would cut a word or a number in two. Give the whole word, or the whole number.',
  many: ({ count }) =>
    `these words stand in ${count} places. Give more words around them, or the number of the mask; to mask them everywhere, ‹write "everywhere: true"|choose "everywhere"›.`,
  'no-finding': () => 'these words are taken for a name nowhere. There is nothing to correct‹: remove the line›.',
  'part-of-name': () =>
    'no name that was found has exactly these words. Give the name alone and whole, as it stands in the piece.',
  reason: () =>
    'a reason is needed. ‹Fill in "reason", which stays in the service (or "text" for a legitimate ground, which the letter gives to the requester).|It stays in the service; only a legitimate ground is given to the requester, by the letter.›',
  from: () => 'say who gave the accord. ‹Fill in "from".›',
  'accord-date': () => 'say on which day the accord was given. ‹Fill in "date".›',
  'accord-other': () =>
    'this is not the accord that is needed: ask whoever holds the secret (doctor, lawyer, court) or the person concerned, then write their quality and name‹ in "from"›.',
  'date-future': ({ names }) =>
    `that day has not come yet (today is ${names[0]}). Write the day on which the answer was given; if it is awaited, ‹write state: asked, without a date|choose "asked"›.`,
  'date-old': ({ names, count }) =>
    `that answer was given more than ${count} year before the request (before ${names[0]}): it was not given for it. Check the year; if it is right, ask for one for this request, and ‹write state: asked meanwhile, without a date|choose "asked" meanwhile›.`,
  floor: ({ names }) =>
    `an absolute protection holds these words (${list(names)}): nobody may hand them over, nor may two persons.${names.includes('ADR-PROT') ? ' A place where the record says that somebody lives, settles or is taken in may be the hidden one.' : ''} ‹Remove the line.›`,
  'floor-clue': () =>
    'these words are taken for a clue to the hidden place (ADR-PROT): “keep” does not release them. If they tell nothing of it (a common noun, another place), two persons write it: { notAName: … }, with --second; otherwise remove the line.',
  held: ({ names }) =>
    `the piece is held (${list(names)}). First record the accord‹: { accord: P05, state: given, from: …, date: … }; else remove the line| under the piece, on the screen of the copies›.`,
  part: (refusal) =>
    `these words stand in what stays withheld (${list(refusal.names)}): alone, they do not leave. ${wholeEn(refusal)}`,
  hidden: () =>
    'these words were not meant to be seen (comment, deletion, data of the file): they never leave. ‹Remove the line.›',
  'no-own-mask': () =>
    'no mask made by hand has these words there. Give them as they were masked, or the number of the mask. To give back what the program masks, write "keep".',
  'sentence-unknown': ({ names }) =>
    `there is no such passage, or sentence. Read the numbers: requis explain DRAFT --text ${names[0]}.`,
  twice: ({ count }) => `line ${count} says the same already. Keep one of the two.`,
  contrary: ({ count }) => `it contradicts line ${count}. Keep one of the two.`,
  'masked-before': () =>
    'a mask made by hand holds a part of these words, or goes beyond them. Take it back first‹, by its words as you masked them: { undo: { piece: P01, text: … }, reason: … }; or remove the line|: choose it, then "Take my mask back"›.',
  'person-unknown': ({ names }) => `there is no person of that id. Persons: ${list(names)}.`,
  'declared-name': () =>
    'these words name a person who is declared in the record or in the request. ‹Remove the line.›',
  'other-name': () =>
    'that name is another declared person’s: two persons would be taken for one. Correct it‹, or remove the line›.',
  'rename-tells': () =>
    'that name holds what the record hides (a place, an address, somebody who is masked), or a figure. Write the given and the family name of that person alone. If the record calls her so, ‹write { same: [p2, "…"] }|say it under "Another name of the same person"›.',
  'two-persons': () =>
    'the record shows two persons there (a kinship between them, or two birth dates). Read the passage again‹, and remove the line if it is not the same person›.',
  'title-tells': () =>
    'that title names a person or a place, and it would be printed. Give a neutral one, for example "School certificate".',
  'motif-tells': () =>
    'that reason names a person or a place, and the letter prints it. Give it without naming anybody, for example "the safety of a person".',
  'kind-hand': ({ names }) =>
    `this piece bears the hand of a doctor or a lawyer (author, title, letterhead or signature), or was not read whole (${list(names)}): to say that it is something else does not open it. Ask its author’s accord and record it‹: { accord: P05, state: given, from: … }; else remove the line| under the piece, on the screen of the copies›.`,
  'check-unknown': ({ names }) => `there is no check of that name. Checks: ${list(names)}.`,
  'check-closed': () =>
    'no decision lifts this check. Answer with the proposed letter, ask for another act, correct the request, or answer its question ‹(requis questions)›.',
  picture: () => 'Requis hands over no picture: it does not know what it shows. ‹Remove the line.›',
  'picture-unknown': ({ count }) =>
    `this piece has no picture of that number (pictures: ${count}). Read the preview again‹, or remove the line›.`,
}

/** So many lines are told at once; the others are counted. */
const mostTold = 12

/** One choice that is refused, on the page: no file has its line. */
export const pageFlawText = (refusal: Refusal, language: Language): string =>
  onPage((language === 'fr' ? fr : en)[refusal.flaw](refusal))

/** Every line that is refused, and what to do: nothing of the file was applied. */
export const refusalText = (refusals: readonly Refusal[], language: Language): string => {
  const sentences = language === 'fr' ? fr : en
  const told = refusals.slice(0, mostTold).map((refusal) => {
    const line = language === 'fr' ? `ligne ${refusal.line} : ` : `line ${refusal.line}: `
    return `  ${line}${sentences[refusal.flaw](refusal)}`
  })
  const left = refusals.length - told.length
  const more = language === 'fr' ? `  et ${left} autre(s) ligne(s).` : `  and ${left} more line(s).`
  const head =
    language === 'fr'
      ? 'Rien n’a été appliqué : corrigez le fichier de décisions, puis recommencez.'
      : 'Nothing was applied: correct the file of decisions, then try again.'
  return [head, ...told, ...(left > 0 ? [more] : [])].join('\n')
}
