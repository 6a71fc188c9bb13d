import type { Todo } from '../../model/law/intake.ts'

export const todosFr: Readonly<Record<Todo, string>> = {
  'ask-written':
    'Un appel n’est pas un acte. Notez qui appelle, quand et de quel numéro ; demandez un acte écrit. En cas de danger immédiat pour la vie, appelez la direction tout de suite.',
  'say-form': 'Notez comment l’acte est arrivé : signé, électronique ou oral ‹(form : signed, electronic, oral)›.',
  'ask-basis': 'Aucun article n’est cité. Demandez sur quel texte la demande s’appuie.',
  'basis-unknown':
    'L’article cité n’est pas dans les tables de droit. Vérifiez-le avec l’avocat, ou demandez au requérant de le préciser.',
  'basis-not-ours':
    'Le texte cité ({article}) n’oblige pas le service à répondre par cette voie. Voyez la direction avant toute réponse.',
  'basis-no-power':
    'Le texte cité ({article}) ne donne pas de pouvoir sur des documents : rien ne part avant. Demandez au requérant l’article sur lequel il s’appuie, ou dites-le : une question vous le demande.',
  'basis-not-yet':
    'L’article cité ({article}) n’est en vigueur qu’à partir du {from} : il ne l’était pas à la réception. Demandez le fondement applicable.',
  'basis-no-longer':
    'L’article cité ({article}) n’était plus en vigueur à la réception (fin le {to}). Demandez le fondement applicable.',
  'author-refused':
    'Aucun texte ne permet à cet auteur ({author}) d’obtenir ces informations. La direction répond par écrit et invite à passer par l’autorité compétente.',
  'author-not-named':
    'L’auteur ({author}) n’est pas de ceux que l’article désigne : rien ne part. Demandez un acte de l’autorité compétente.',
  'ask-quality': 'La qualité de l’auteur n’est pas dite (OPJ, APJ sous contrôle, magistrat…). Demandez-la.',
  'under-control':
    'L’auteur ({author}) n’agit que sous le contrôle d’un officier de police judiciaire, que l’acte ne nomme pas. Demandez son nom et sa qualité, et faites relire ce texte par l’avocat de l’association.',
  'direction-hushed':
    'L’acte demande de répondre sans que la direction le sache. C’est elle qui répond : une vraie réquisition ne l’écarte pas. Rien ne part : rappelez le service par un numéro trouvé dans un annuaire, et notez l’appel ‹(callBack)› ; ou passez outre avec une raison ‹(pass: author-real)›.',
  'call-denied':
    'Le service appelé a démenti l’acte. Ne répondez pas au requérant ; conservez la demande et alertez la direction et le parquet.',
  'look-alike':
    'L’adresse ressemble à une adresse officielle sans en être une. N’y répondez pas : appelez le service par un numéro trouvé ailleurs et demandez l’acte depuis son adresse officielle.',
  'free-mail':
    'L’acte vient d’une messagerie privée. N’y répondez pas : appelez le service par un numéro trouvé ailleurs et demandez l’acte depuis son adresse officielle.',
  'reply-elsewhere':
    'Le service a confirmé l’acte, mais l’adresse n’est pas officielle : répondez par une autre voie, convenue avec lui.',
  'call-back': 'Rappelez le service par un numéro trouvé dans un annuaire, et notez l’appel ‹(callBack)›.',
  'call-not-independent':
    'Le numéro appelé est celui que donne l’acte. Rappelez par un numéro trouvé dans un annuaire ‹(officialPhone)›.',
  'check-identity':
    'Vérifiez l’identité de la personne, ou le mandat de qui la représente, et notez-le ‹(checks: [ { id: author-real, by: VOTRE NOM, when: 2026-01-31, how: pièce d’identité vue, result: ok } ])›.',
  'ask-authorisation':
    'L’autorisation du magistrat n’est pas mentionnée. Demandez-la et notez-la ‹(authorisation)› : ce n’est pas un motif de rejet, mais rien ne part avant, sauf à passer outre avec une raison ‹(pass: authorisation)›.',
  'authorisation-later': 'L’autorisation ({date}) est postérieure à la réception de l’acte. Faites préciser sa date.',
  'order-read':
    'L’acte dit lui-même l’autorisation ou la commission rogatoire sur laquelle il repose. Lisez-la dans l’acte et notez-la ‹(authorisation : magistrat, date ; ou commission)›.',
  'ask-commission':
    'Aucune commission rogatoire n’est citée : rien ne part avant. Demandez sa référence (magistrat, date, nature de l’infraction), ou passez outre avec une raison ‹(pass: authorisation)›.',
  'commission-no-offence': 'La commission rogatoire ne dit pas la nature de l’infraction. Faites-la préciser.',
  'commission-expired':
    'La commission rogatoire était à exécuter avant le {date}. Rien ne part : demandez si elle a été prorogée, et notez le nouveau terme ‹(commission, until)›.',
  'ask-title': 'Aucun titre exécutoire n’est joint. Demandez-le avec l’article : sans lui, rien n’est communiqué.',
  'ask-title-copy': 'Le titre exécutoire est annoncé : demandez-en la copie.',
  'ask-authority':
    'L’autorité parentale de qui demande n’est pas dite. Demandez le jugement ou l’acte de naissance, puis écrivez-la ‹(parentalAuthority : held, other-parent-alone, delegated, withdrawn)›. D’ici là, rien ne part.',
  'authority-other-parent':
    'L’autre parent exerce seul l’autorité parentale. Qui demande garde le droit d’être informé des choix importants (code civil, article 373-2-1, à vérifier) : la direction dit ce qui part, après lecture du jugement.',
  'authority-delegated':
    'L’autorité parentale est déléguée. Lisez le jugement : il dit qui l’exerce et ce que le parent garde. D’ici là, rien ne part.',
  'authority-withdrawn':
    'L’autorité parentale a été retirée : rien n’est remis à ce titre. La direction répond par écrit.',
  'ask-persons':
    'Aucune personne n’est nommée. Demandez les noms et dates de naissance : une liste par critère n’est pas une demande ponctuelle.',
  'persons-wide': 'La demande vise un ensemble de personnes. Demandez de la limiter aux personnes nommées.',
  'persons-many': 'La demande nomme {count} personnes. Vérifiez que chacune est concernée par l’enquête.',
  'ask-birth': '{undated} personne(s) sans date de naissance. Demandez-la, pour écarter un homonyme.',
  minor: '{minors} mineur(s) nommé(s) : une seconde personne relit ce qui les concerne.',
  'period-unread':
    'L’acte nomme des jours dont Requis ne sait pas si c’est la période demandée. Écrivez-la ‹(period)› : sans elle, aucune date n’est retenue.',
  'ask-period': 'La période n’est pas bornée. Proposez-en une et demandez confirmation.',
  'period-unbounded':
    'La demande porte sur tout, sans limite de temps. Demandez une période et un objet ; proposez un périmètre.',
  'period-long': 'La période dépasse cinq ans. Demandez si elle est nécessaire en entier.',
  'period-future': 'La période va au-delà de la réception : ce qui n’existe pas encore ne peut être remis.',
  'ask-subjects':
    'L’objet n’a pas pu être lu avec certitude. Demandez sur quoi porte la demande, ou dites-le vous-même : la question sur l’objet montre ce que chacun ferait partir. Tant que personne ne l’a dit, rien ne part.',
  'confirm-subjects': 'Objet lu dans la demande : {subjects}. Confirmez-le ‹(subjects)›.',
  'subjects-many': 'La demande porte sur beaucoup d’objets. Demandez lesquels sont nécessaires.',
  'no-dossier':
    'Non examiné : aucun dossier n’a été donné, l’identité n’est pas rapprochée. Ajoutez le dossier‹ à la commande›.',
  'not-in-record':
    'Cherché et non trouvé : aucune des personnes nommées n’est dans ‹dossier.yaml|la fiche du dossier› ni dans les pièces, toutes lues. Vérifiez qu’il s’agit du bon dossier et l’orthographe des noms, puis répondez.',
  'not-examined':
    'Non examiné en entier : aucune des personnes nommées n’est dans ce qui a été lu, mais {unread} pièce(s) n’ont pas pu l’être. Ne répondez pas que le service ne détient rien : lisez-les, ou rendez-les lisibles, puis recommencez.',
  homonym: 'Le dossier connaît ce nom, né à une autre date : c’est un homonyme. Rien de cette personne ne part.',
  contradicted:
    'L’acte et le dossier se contredisent sur la personne (lieu de naissance, adresse), ou l’acte se contredit (deux dates de naissance, d’autres personnes dans son texte) : personne n’est retenu. Faites préciser l’acte par écrit, ou répondez à la question.',
  'partial-name':
    'Un nom de famille seul désigne toute une famille, la moitié d’un prénom un autre enfant : personne n’est retenu. Demandez le prénom et la date de naissance.',
  ambiguous: 'Deux personnes du dossier répondent au même nom : aucune n’est retenue. Demandez la date de naissance.',
  'some-not-found':
    'Trouvé : {found} personne(s) sur {count} sont dans ce dossier. Les autres ont été cherchées et ne sont pas trouvées ; la réponse le dit.',
  'some-not-examined':
    'Trouvé : {found} personne(s) sur {count}. Pour les autres, {unread} pièce(s) n’ont pas été lues : ne répondez pas que le service ne détient rien avant de les avoir lues.',
  'near-name':
    'Le dossier connaît un nom proche, à une lettre ou deux : personne n’est retenu. Demandez l’orthographe exacte et la date de naissance ; ne répondez pas que le service ne détient rien avant de le savoir.',
  'told-only':
    'Trouvé dans les pièces : {told} personne(s) y sont nommées sans être dans ‹dossier.yaml|la fiche du dossier›. Vérifiez qu’il s’agit bien d’elles, puis inscrivez-les dans ‹dossier.yaml|la fiche du dossier› avec leur qualité.',
  'confirm-person':
    'Le nom correspond, la date de naissance n’est pas vérifiée des deux côtés. Rapprochez un élément de plus.',
  telematic:
    'Voie télématique : le texte lui-même exclut ce qu’un secret prévu par la loi protège. Ces pièces sont retenues.',
  'same-mission':
    'Condition 1 du partage : dites pour quelle mission commune ‹(checks: [ { id: same-mission, by: VOTRE NOM, when: 2026-01-31, how: …, result: ok } ])›, ou répondez vous-même, avec une raison ‹(pass: same-mission)›.',
  'equally-bound':
    'Condition 2 du partage : dites par quel texte le destinataire est tenu au même secret ‹(checks : equally-bound)›, ou répondez-en ‹(pass: equally-bound)›.',
  'same-person':
    'Condition 3 du partage : dites que le destinataire suit la même personne ‹(checks : same-person)›, ou répondez-en ‹(pass: same-person)›.',
  necessary:
    'Condition 4 du partage : dites à quoi l’information est strictement nécessaire ‹(checks : necessary)›, ou répondez-en ‹(pass: necessary)›.',
  'persons-told':
    'Condition 5 du partage : notez qui a été prévenu avant, quand et par qui, ou pourquoi l’intérêt de l’enfant s’y oppose ‹(checks : persons-told)›, ou répondez-en ‹(pass: persons-told)›. Tant qu’une condition manque, rien ne part.',
  'sharing-fails':
    'Une condition du partage a été vue et ne tient pas ‹(not-ok)› : rien ne part, et aucune décision ne le lève. Répondez par la lettre proposée, ou notez ce qui a changé.',
  follows:
    'L’acte élargit un acte antérieur. Comparez avec l’export déjà remis : leur différence peut révéler une occultation.',
  accord: 'La demande vise des pièces médicales : l’accord de leur auteur est demandé avant tout.',
  psychologist: 'La demande vise les écrits d’un psychologue : deux personnes décident.',
  lawyer: 'La demande vise la correspondance avec un avocat : elle est retenue.',
  'staff-private':
    'Les coordonnées personnelles des agents ne sont jamais nécessaires : seules leurs fonctions, et leurs noms si la direction le décide.',
  'list-by-origin':
    'La demande trie les personnes par origine ou croyance (donnée sensible). La direction et l’avocat en décident.',
  elsewhere: 'Une partie de ce qui est demandé est détenue par un juge ou un organisme : renvoyez vers eux.',
  dead: 'La personne est décédée : le secret demeure.',
  'ask-delivery': 'La voie de réponse n’est pas dite. Convenez d’une voie sûre, à un destinataire nommé.',
  'delivery-unsafe': 'L’adresse de réponse n’est pas celle d’un service officiel. Demandez-en une autre.',
  'ask-received':
    'La date de réception manque ‹(receivedAt)›. Sans elle, aucun délai ne court, le texte cité n’est pas daté, la minorité et les dates relatives de la demande ne se calculent pas. Notez-la, avec l’heure.',
  'due-past': 'Le délai ({date}) est passé de {days} jour(s). Prévenez le requérant et répondez.',
  'due-near': 'Il reste {days} jour(s) avant le {date}. Au besoin, accusez réception aujourd’hui.',
  waiting: 'La demande attend depuis {days} jours. Répondez dans les meilleurs délais, ou dites où vous en êtes.',
  'recorded-not-ok': 'Ce contrôle a été fait et n’est pas concluant. Demandez des précisions au requérant.',
  'say-basis': 'Aucun article connu n’est cité. Ce mode n’en exige pas : notez-le s’il existe, la lettre le citera.',
  'other-mode':
    'Qui demande ne relève pas de ce mode : rien ne part. Reprenez la demande dans le mode qui est le sien (réquisition, décision de justice, accès, partage…), ou répondez que ce n’est pas une demande que le service peut satisfaire.',
  'not-own':
    'Qui demande n’est pas la personne du dossier, et ne dit aucun titre pour la représenter : rien ne part. Un parent qui demande pour son enfant, un proche, un conjoint n’ont pas l’accès de la personne. Répondez-le, sans dire si le service la connaît.',
  'ask-mandate':
    'Le titre de qui représente la personne (jugement de tutelle, mandat, habilitation) n’a pas été vu : rien ne part avant. Demandez-le, puis notez-le ‹(checks: [ { id: author-real, by: VOTRE NOM, when: 2026-01-31, how: titre vu, result: ok } ])›, ou passez outre avec une raison ‹(pass: author-named)›.',
  'author-unknown':
    'Nul ne sait qui demande, ni à quel titre : rien ne part. Demandez la qualité de l’auteur (OPJ, magistrat, service…) et notez-la ‹(requester)›, ou passez outre avec une raison ‹(pass: author-named)›.',
  'authority-gone':
    'L’autorité citée n’existe plus depuis le {until} (aujourd’hui : {now}) : rien ne part. Rappelez-la sous son nom présent et notez l’appel ‹(callBack)›, ou passez outre avec une raison ‹(pass: author-real)›.',
  'call-first':
    'L’acte est électronique et sans signature : rien ne part avant un rappel. Appelez le service par un numéro trouvé dans un annuaire et notez l’appel ‹(callBack : confirmed)›, ou passez outre avec une raison ‹(pass: author-real)›.',
  'identity-first':
    'La demande d’accès est arrivée par voie électronique, sans signature : rien ne part avant que l’identité soit vérifiée. Notez comment elle l’a été ‹(checks: [ { id: author-real, by: VOTRE NOM, when: 2026-01-31, how: pièce d’identité vue, result: ok } ])›, ou passez outre avec une raison ‹(pass: author-real)›.',
  unborn:
    'La demande vise un enfant à naître ou né après elle : il n’a pas de dossier. Ce qui le concerne est dans celui de sa mère, et relève de sa santé : rien n’en part à ce titre. Demandez sur qui porte la demande.',
  'one-homonym':
    'L’une des personnes nommées porte un nom que le dossier connaît, né à une autre date : c’est un homonyme. Rien de cette personne ne part ; la réponse ne porte que sur les autres.',
  'one-ambiguous':
    'Pour l’une des personnes nommées, deux personnes du dossier répondent au même nom : aucune n’est retenue. Demandez sa date de naissance ; la réponse ne porte que sur les autres.',
  'one-contradicted':
    'Sur l’une des personnes nommées, l’acte et le dossier se contredisent, ou l’acte se contredit : elle n’est pas retenue tant que personne n’a répondu ; la réponse ne porte que sur les autres.',
  'one-partial-name':
    'L’une des personnes est nommée d’un nom de famille seul, ou d’une moitié de prénom : elle n’est pas retenue. Demandez son prénom et sa date de naissance ; la réponse ne porte que sur les autres.',
}
