import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  'period.none': 'non précisée',
  'period.from': 'à partir du {from}',
  'period.to': 'jusqu’au {to}',
  'outcome.ask-to-specify':
    'répondre en demandant des précisions ; d’ici là, ne part que ce que vous tranchez vous-même, par les questions',
  'act.subjects': 'Objet de la demande : {what}',
  'act.basis': 'Fondement : {what}',
  'act.person': 'Personne n° {rank} de la demande : {what}',
  'act.nobody': 'personne du dossier',
  'act.kept': '{n} {n|phrase à remettre|phrases à remettre} ({pieces})',
  'act.withheld': '{n} {n|phrase à retenir|phrases à retenir} ({pieces})',
  'act.piece': 'Pièce {piece} retenue entière',
  'act.mask': '« {words} » à occulter{where}',
  'act.keep': '« {words} » à conserver{where}',
  'act.unmask': '« {words} » : occultation reprise{where}',
  'act.not-a-name': '« {words} » n’est pas un nom',
  'act.same': '« {words} » désigne {what}',
  'act.rename': 'Personne renommée : {what}',
  'act.title': 'Titre de {piece} : {what}',
  'act.nature': 'Nature de {piece} : {what}',
  'act.date': 'Date de {piece} : {what}',
  'act.accord.asked': 'Accord demandé pour {piece}',
  'act.accord.given': 'Accord donné pour {piece} ({what})',
  'act.accord.refused': 'Accord refusé pour {piece}',
  'act.opinion.asked': 'Avis demandé : {what}',
  'act.opinion.given': 'Avis rendu : {what}',
  'act.opinion.refused': 'Avis non rendu : {what}',
  'act.motif': 'Motif légitime opposé pour {piece}',
  'act.pass': 'Contrôle levé : {what}',
  'act.picture.keep': 'Image {n} de {piece} à remettre',
  'act.picture.drop': 'Image {n} de {piece} à retirer',
  everywhere: ', partout',
  in: ' ({piece})',
  none: 'aucun',
  'kind.requisition': 'Réquisition (police, gendarmerie, procureur, juge d’instruction)',
  'kind.court-order': 'Demande d’une juridiction (juge des enfants, juge civil)',
  'kind.user-access': 'Accès de la personne à son propre dossier',
  'kind.parent-access': 'Accès d’un parent au dossier de son enfant',
  'kind.sharing': 'Partage avec un autre service ou professionnel',
  'kind.bailiff': 'Commissaire de justice',
  'kind.prefecture': 'Préfecture',
  'kind.signalement': 'Signalement, information préoccupante',
  'delta.new': 'pièce nouvelle',
  'delta.gone': 'n’est plus une pièce',
  'said.start': 'C’est enregistré.',
  'said.act': 'L’acte est lu : {n} {n|ligne est remplie|lignes sont remplies}. Vérifiez-les, puis complétez.',
  'said.done': 'C’est noté.',
  'said.undone': 'Le dernier choix est annulé.',
  'said.redone': 'Le choix est rétabli.',
  'said.masks': 'Les copies porteraient {n} {n|occultation|occultations}.',
  'said.more': '{n} {n|question de plus est posée|questions de plus sont posées}.',
  'said.remark': 'La remarque est gardée. Rien ne pourra être validé tant qu’elle est ouverte.',
  'said.closed': 'La remarque est fermée.',
  'said.approved': 'Le brouillon est validé par {by}.',
  'refused.raced':
    'Le brouillon a changé ailleurs (un autre onglet, ou une commande). Rien n’a été enregistré : rechargez la page, puis recommencez.',
  'refused.questions':
    '{count} {count|question attend|questions attendent} encore votre réponse. Répondez, ou cochez « accepter les propositions » : ce qui n’a pas de réponse reste retenu, et l’export le dit.',
  'refused.open': 'Le brouillon n’est pas encore validé : validez-le d’abord.',
  'refused.remarks':
    '{count} {count|remarque « à revoir » est encore ouverte|remarques « à revoir » sont encore ouvertes}. Voyez-les et fermez-les, puis validez.',
  'refused.none': 'Rien n’est choisi : il n’y a rien à enregistrer.',
  'refused.reviewed':
    'Le brouillon est déjà validé : plus rien ne s’y change. Pour y revenir, relancez « requis proposer » avec les mêmes pièces.',
  'refused.value': 'Ce choix n’a pas la forme attendue. Rechargez la page, et recommencez.',
  'refused.clue':
    'Ces mots disent peut-être où quelqu’un vit caché : les conserver ne suffit pas. S’ils n’en disent rien (un nom commun, un autre lieu), dites à deux « Ce n’est pas un nom », ou « Ce n’est pas le lieu caché » : la seconde personne se nomme en haut de page.',
  'refused.no-own-mask':
    'Aucun masque fait à la main n’est posé là. Pour rendre ce que Requis masque de lui-même, choisissez « Conserver ».',
  'refused.preview':
    'Un numéro d’occultation ne vaut que pour les copies que vous avez regardées, telles qu’est le brouillon maintenant. Faites-les (étape 2), relisez le numéro, puis recommencez.',
  'refused.second':
    'Ces mots demandent deux personnes : dites en haut de page qui est la seconde, ou laissez-les retenus.',
  'refused.part':
    'Ces mots sont dans une phrase qui reste retenue ({grounds}) : seuls, ils ne partent pas. Choisissez un repérage de cette phrase dans la liste, puis « Conserver la phrase entière ».',
  'journal.recovered':
    'La fin du journal de relecture était abîmée : elle est mise de côté ({file}). Vos décisions sont intactes.',
  'journal.cut':
    'Le journal de relecture de ce brouillon n’est plus celui que le journal du compte connaît : des lignes manquent, ou il vient d’ailleurs. Vos décisions sont dans le brouillon, dont le code tient ; relisez-les dans « Choix faits ».',
  'report.proposed': 'Proposé à nouveau',
  'report.answered': 'Réponses ou corrections enregistrées',
  'report.undone': 'Dernier choix annulé',
  'report.redone': 'Choix rétabli',
  'report.remarked': 'Remarque écrite ou fermée',
  'report.approved': 'Brouillon validé',
  'report.exported': 'Copies exportées',
  'report.found': 'Brouillon changé autrement : par une autre commande, ou par un acte dont la ligne s’est perdue',
  'report.kept': 'Rapport interne, à ne pas transmettre : {file}',
  'report.sealed':
    'Le brouillon est chiffré : le rapport interne n’est pas écrit à côté. La page de relecture (requis relire) le montre.',
  'report.failed':
    'Le rapport interne n’a pas pu être écrit dans le dossier du brouillon. Le reste est fait. Vérifiez la place et les droits, puis demandez-le dans la page de relecture (requis relire).',
  'source.gone': 'Le fichier n’est plus où il était quand le dossier a été lu : seul son texte est montré.',
  'source.changed':
    'Le fichier a changé depuis que le dossier a été lu : il n’est pas montré. Relancez « requis proposer ».',
  'source.text': 'Ce format n’a pas de pages : son texte est montré.',
  failure:
    'Requis a rencontré une erreur qu’il n’attendait pas. Rien n’a été enregistré de cet acte. Rechargez la page ; si cela revient, relancez « requis relire ».',
  'listening.which':
    'Dossier des pièces : glissez-le dans cette fenêtre, puis Entrée. Entrée seule : un dossier inventé, pour essayer.',
  'listening.which-again': 'Il n’y a ni dossier ni fichier à cet endroit.',
  'listening.draft': 'Le brouillon de ce dossier est gardé ici (« requis purger » l’efface) : {draft}',
  'listening.url':
    'La page de relecture est ouverte à cette adresse, sur cette machine seulement. Elle ne sert qu’une fois, dans les {tokenMinutes} minutes :',
  'listening.stop':
    'Pour l’arrêter : fermez-la depuis la page, ou Ctrl+C ici. Tout ce qui est confirmé à l’écran est déjà enregistré.',
  'listening.over':
    'La page de relecture est fermée : rien n’y a été fait depuis {idleMinutes} minutes, ou elle était ouverte depuis {hours} heures. Vos choix enregistrés sont gardés ; relancez « requis relire ».',
  'closed.title': 'Cette adresse n’ouvre plus la page',
  'closed.text':
    'Pour votre sécurité, l’adresse de la page de relecture n’ouvre qu’une fois, dans un seul navigateur et dans les {tokenMinutes} minutes ; la page se ferme après {idleMinutes} minutes sans rien faire, et au bout de {hours} heures. Si c’était vous, revenez à l’onglet ouvert. Sinon, arrêtez Requis (Ctrl+C) et relancez « requis relire » : rien n’est perdu.',
} as const

export type ToldKey = keyof typeof fr

const en: { readonly [Key in ToldKey]: string } = {
  'period.none': 'not stated',
  'period.from': 'from {from} on',
  'period.to': 'until {to}',
  'outcome.ask-to-specify':
    'reply by asking to specify; meanwhile only what you settle yourself, by the questions, leaves',
  'act.subjects': 'Subject of the request: {what}',
  'act.basis': 'Legal basis: {what}',
  'act.person': 'Person no. {rank} of the request: {what}',
  'act.nobody': 'nobody of the record',
  'act.kept': '{n} {n|sentence to hand over|sentences to hand over} ({pieces})',
  'act.withheld': '{n} {n|sentence to withhold|sentences to withhold} ({pieces})',
  'act.piece': 'Piece {piece} withheld whole',
  'act.mask': '“{words}” to mask{where}',
  'act.keep': '“{words}” to keep{where}',
  'act.unmask': '“{words}”: mask taken back{where}',
  'act.not-a-name': '“{words}” is no name',
  'act.same': '“{words}” is {what}',
  'act.rename': 'Person renamed: {what}',
  'act.title': 'Title of {piece}: {what}',
  'act.nature': 'Nature of {piece}: {what}',
  'act.date': 'Date of {piece}: {what}',
  'act.accord.asked': 'Accord asked for {piece}',
  'act.accord.given': 'Accord given for {piece} ({what})',
  'act.accord.refused': 'Accord refused for {piece}',
  'act.opinion.asked': 'Opinion asked: {what}',
  'act.opinion.given': 'Opinion given: {what}',
  'act.opinion.refused': 'Opinion not given: {what}',
  'act.motif': 'Legitimate reason opposed for {piece}',
  'act.pass': 'Check lifted: {what}',
  'act.picture.keep': 'Picture {n} of {piece} to hand over',
  'act.picture.drop': 'Picture {n} of {piece} to leave out',
  everywhere: ', everywhere',
  in: ' ({piece})',
  none: 'none',
  'kind.requisition': 'Réquisition (police, gendarmerie, prosecutor, examining judge)',
  'kind.court-order': 'Request of a court (children’s judge, civil judge)',
  'kind.user-access': 'Access of the person to their own record',
  'kind.parent-access': 'Access of a parent to their child’s record',
  'kind.sharing': 'Sharing with another service or professional',
  'kind.bailiff': 'Bailiff (commissaire de justice)',
  'kind.prefecture': 'Prefecture',
  'kind.signalement': 'Report of a child in danger',
  'delta.new': 'new piece',
  'delta.gone': 'no longer a piece',
  'said.start': 'Recorded.',
  'said.act': 'The act is read: {n} {n|line is filled|lines are filled}. Check them, then complete.',
  'said.done': 'Recorded.',
  'said.undone': 'The last choice is undone.',
  'said.redone': 'The choice is made again.',
  'said.masks': 'The copies would bear {n} {n|mask|masks}.',
  'said.more': '{n} more {n|question is|questions are} asked.',
  'said.remark': 'The remark is kept. Nothing can be approved while it is open.',
  'said.closed': 'The remark is closed.',
  'said.approved': 'The draft is approved by {by}.',
  'refused.raced':
    'The draft changed elsewhere (another tab, or a command). Nothing was recorded: load the page again, then try again.',
  'refused.questions':
    '{count} {count|question still waits|questions still wait} for your answer. Answer, or tick "accept the proposals": what has no answer stays withheld, and the export says so.',
  'refused.open': 'The draft is not approved yet: approve it first.',
  'refused.remarks':
    '{count} {count|remark "to see again" is still open|remarks "to see again" are still open}. See and close them, then approve.',
  'refused.none': 'Nothing is chosen: there is nothing to record.',
  'refused.reviewed':
    'The draft is approved already: nothing in it changes any more. To come back to it, run "requis propose" again on the same pieces.',
  'refused.value': 'This choice does not have the expected form. Load the page again, then try again.',
  'refused.clue':
    'These words may tell where somebody lives hidden: keeping them is not enough. If they tell nothing of it (a common noun, another place), say together "It is no name", or "It is not the hidden place": the second person is named at the top of the page.',
  'refused.no-own-mask': 'No mask made by hand stands there. To give back what Requis masks by itself, choose "Keep".',
  'refused.preview':
    'A number of a mask counts only for the copies that you looked at, of the draft as it is now. Make them (step 2), read the number again, then try again.',
  'refused.second':
    'These words need two persons: say at the top of the page who the second is, or leave them withheld.',
  'refused.part':
    'These words stand in a sentence that stays withheld ({grounds}): alone they do not leave. Choose a finding of that sentence in the list, then "Keep the whole sentence".',
  'journal.recovered':
    'The end of the review journal was damaged: it is kept aside ({file}). Your decisions are intact.',
  'journal.cut':
    'The review journal of this draft is no longer the one that the journal of the account knows: lines are missing, or it comes from elsewhere. Your decisions are in the draft, whose code holds; read them again under "Choices made".',
  'report.proposed': 'Proposed again',
  'report.answered': 'Answers or corrections recorded',
  'report.undone': 'Last choice undone',
  'report.redone': 'Choice made again',
  'report.remarked': 'Remark written or closed',
  'report.approved': 'Draft approved',
  'report.exported': 'Copies exported',
  'report.found': 'Draft changed otherwise: by another command, or by an act whose line was lost',
  'report.kept': 'Internal report, not to be passed on: {file}',
  'report.sealed':
    'The draft is encrypted: the internal report is not written beside it. The review page (requis review) shows it.',
  'report.failed':
    'The internal report could not be written in the folder of the draft. All else is done. Check the space and the rights, then ask for it on the review page (requis review).',
  'source.gone': 'The file is no longer where it was when the record was read: its text alone is shown.',
  'source.changed': 'The file changed since the record was read: it is not shown. Run "requis propose" again.',
  'source.text': 'This format has no pages: its text is shown.',
  failure:
    'Requis met an error that it did not expect. Nothing of this act was recorded. Load the page again; if it comes back, start "requis review" again.',
  'listening.which':
    'Folder of the pieces: drop it on this window, then Enter. Enter alone: an invented dossier, to try with.',
  'listening.which-again': 'There is no folder and no file at that place.',
  'listening.draft': 'The draft of this dossier is kept here ("requis purge" deletes it): {draft}',
  'listening.url':
    'The review page is open at this address, on this machine alone. It works once, within {tokenMinutes} minutes:',
  'listening.stop':
    'To stop it: close it from the page, or Ctrl+C here. All that the screen confirmed is recorded already.',
  'listening.over':
    'The review page is closed: nothing was done on it for {idleMinutes} minutes, or it was open for {hours} hours. The choices you saved are kept; start "requis review" again.',
  'closed.title': 'This address no longer opens the page',
  'closed.text':
    'For your safety the address of the review page opens once, in one browser, within {tokenMinutes} minutes; the page closes after {idleMinutes} minutes without an act, and after {hours} hours. If that was you, go back to the open tab. If not, stop Requis (Ctrl+C) and start "requis review" again: nothing is lost.',
}

/** What the server of the review page says; the page's own words are beside (`desk-fr.ts`). */
export const toldText = (
  language: Language,
  key: ToldKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
