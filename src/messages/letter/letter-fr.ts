import type { WriteLabel } from '../../model/copy/label.ts'

export type LetterLabel = Extract<WriteLabel, `letter.${string}`>

/** The letter to the one who asked. Articles come from `pipelines/law/letter.yaml` as `{article}`. */
export const letterFr: { readonly [Key in LetterLabel]: string } = {
  'letter.title': 'Réponse à la demande',
  'letter.help':
    'Lettre proposée : chaque phrase peut être changée avant la signature. Une ligne vide sépare deux paragraphes ; « - » ouvre une ligne de liste, « > » une ligne à droite, « \\ » à la fin d’une ligne la garde seule. Les marques entre doubles crochets sont remplies à l’export, d’après ce qui part vraiment : un paragraphe dont la marque ne désigne aucune pièce n’est pas imprimé. N’écrivez ici rien de ce qui est occulté : l’export serait refusé. Supprimez ce fichier pour revenir à la lettre proposée.',
  'letter.help-missing':
    'À compléter avant la signature : l’en-tête n’a pas {keys} du service. Écrivez-le dans pipelines/association.yaml (« contact », ou « services »), ou dans dossier.yaml (« service »). Rien n’est imprimé à la place.',
  'letter.help-unsettled':
    'À faire valider par l’avocat de l’association avant la signature, si la lettre les cite : {texts}. Leur texte n’est pas vérifié, ou il est discuté. Ces doutes ne sont pas imprimés.',
  'letter.sender-association': 'le nom de l’association',
  'letter.sender-post': 'l’adresse postale',
  'letter.sender-place': 'la ville',
  'letter.sender-phone': 'le téléphone',
  'letter.sender-email': 'le courriel',
  'letter.dated-from': '{place}, le {date}',
  'letter.dated': 'Le {date}',
  'letter.object': 'Objet : {text}',
  'letter.object-received': ', reçue le {date}',
  'letter.object-requisition': 'réponse à votre réquisition{reference}{received}',
  'letter.object-address-only': 'réponse à votre demande d’adresse{reference}{received}',
  'letter.object-judge': 'réponse à votre demande{reference}{received}',
  'letter.object-civil-court': 'réponse à votre demande{reference}{received}',
  'letter.object-user-access': 'votre demande d’accès à vos données{reference}{received}',
  'letter.object-parent-access': 'votre demande d’accès au dossier de votre enfant{reference}{received}',
  'letter.object-sharing': 'votre demande de partage d’informations{reference}{received}',
  'letter.object-bailiff': 'réponse à votre demande{reference}{received}',
  'letter.object-prefecture': 'réponse à votre demande{reference}{received}',
  'letter.object-signalement': 'éléments transmis de notre initiative',
  'letter.object-evaluation': 'extraits pour l’évaluation du service',
  'letter.object-archives': 'versement de pièces aux archives',
  'letter.object-transfer': 'transmission de copies',
  'letter.basis': 'Fondement : {basis}',
  'letter.your-references': 'Vos références : {references}',
  'letter.our-reference': 'Notre référence : {reference}',
  'letter.frame-requisition':
    'La communication se limite à ce que votre demande rend nécessaire ({minimisation}) ; tout le reste demeure couvert par le secret ({article}), et ce qui est remis aussi.',
  'letter.frame-address-only':
    'Le texte invoqué porte sur l’adresse seule : nous ne communiquons rien d’autre, et aucune pièce.',
  'letter.frame-judge':
    'Pour la mission confiée par le juge qui a ordonné la mesure ({article}), nous communiquons ce qui sert cette mission. Le dossier pouvant être consulté par les parties, nous vous prions d’apprécier s’il y a lieu d’en exclure des pièces.',
  'letter.frame-civil-court':
    'Nous produisons sur décision de justice ({article}) et pour elle seule ; aucune attestation n’est établie pour une partie. S’il existe un empêchement légitime pour une pièce, il est indiqué.',
  'letter.frame-user-access':
    'Vos propres données vous sont communiquées ({article}). Ce qui concerne d’autres personnes, ou permettrait de les reconnaître, est occulté.',
  'letter.frame-parent-access':
    'Le dossier de votre enfant vous est communiqué au titre de l’autorité parentale ({article}). Ce qui concerne d’autres personnes, ou touche à la vie privée de l’enfant, est occulté.',
  'letter.frame-sharing':
    'Ce partage est limité à ce qui est nécessaire à la mission commune, entre professionnels également tenus au secret ({article}) ; la personne en est informée au préalable, sauf intérêt contraire de l’enfant.',
  'letter.frame-bailiff':
    'Le texte invoqué ({article}) limite la communication, sur titre exécutoire, aux éléments qu’il énumère : nous répondons à ceux que vous demandez, sans remettre de pièce ; rien d’autre n’est communiqué.',
  'letter.frame-prefecture':
    'La liste des détenteurs tenus de répondre à ce droit de communication ({article}) ne mentionne pas les services sociaux.',
  'letter.frame-signalement':
    'L’adresse personnelle et l’identité de qui nous a alertés restent occultées. La suite vous appartient.',
  'letter.frame-evaluation': 'Ces extraits ne désignent personne ; ils ne peuvent servir qu’à l’évaluation.',
  'letter.frame-archives': 'Rien n’est détruit sans le visa de l’administration des archives.',
  'letter.frame-transfer': 'Les originaux restent la référence ; les copies ne peuvent servir à une autre fin.',
  'letter.outcome-handed':
    'Vous trouverez ci-joint la copie {pieces|de la pièce suivante|des pièces suivantes}, que détaille le bordereau :',
  'letter.outcome-partly':
    'Nous vous remettons une partie de ce que vous demandez : la copie {pieces|de la pièce suivante|des pièces suivantes}, que détaille le bordereau :',
  'letter.outcome-address-only': 'À ce que votre demande permet d’obtenir, et à cela seul, nous répondons ceci :',
  'letter.outcome-none':
    'Aucune pièce ne peut vous être remise en l’état. Les motifs, par catégorie et par texte, sont les suivants.',
  'letter.outcome-nothing-held':
    'Nos recherches n’ont fait apparaître aucun élément qui réponde à votre demande et puisse vous être remis.',
  'letter.outcome-ask':
    'Nous ne pouvons pas encore répondre : votre demande doit être précisée. Rien n’est remis dans l’attente.',
  'letter.outcome-later':
    'Nous ne pouvons pas encore répondre : des vérifications sont en cours. Rien n’est remis dans l’attente, et rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-ask-written':
    'Nous ne pouvons répondre qu’à un acte écrit. Rien n’est communiqué dans l’attente, et rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-oppose':
    'Nous ne pouvons pas donner suite à cette demande : le texte invoqué ne nous permet pas d’y répondre. Rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-refer':
    'Ce que vous demandez ne relève pas de notre réponse : nous vous prions de vous adresser à l’autorité ou à l’organisme compétent.',
  'letter.asks': 'Pour que nous puissions répondre, merci d’indiquer :',
  'letter.ask-written': 'un acte écrit, envoyé par une voie que nous puissions vérifier',
  'letter.ask-basis': 'le texte sur lequel la demande se fonde',
  'letter.ask-quality': 'la qualité de la personne qui signe la demande',
  'letter.ask-authorisation': 'l’autorisation du magistrat (nom et date)',
  'letter.ask-commission': 'la commission rogatoire (magistrat, date, objet)',
  'letter.ask-title': 'le titre exécutoire (copie)',
  'letter.ask-persons': 'les personnes que la demande vise',
  'letter.ask-birth': 'la date de naissance de chaque personne visée',
  'letter.ask-period': 'la période sur laquelle elle porte (début et fin)',
  'letter.ask-subjects': 'les faits ou les catégories d’informations recherchés',
  'letter.reference-procedure': 'procédure {text}',
  'letter.reference-parquet': 'parquet {text}',
  'letter.reference-cabinet': 'cabinet {text}',
  'letter.reference-commission': 'commission rogatoire {text}',
  'letter.quality':
    'Cette réponse est donnée par la direction, qui répond de la garde et de la confidentialité des dossiers ; aucun professionnel ne répond à titre personnel.',
  'letter.searched':
    'Nous avons recherché ce qui répond à votre demande, dans les limites qu’elle fixe : les personnes qu’elle désigne{period}{subjects}.',
  'letter.searched-whole': 'Nous avons examiné l’ensemble du dossier.',
  'letter.searched-period': ', la période du {from} au {to}',
  'letter.searched-periods': ', les périodes {periods}',
  'letter.periods-left': 'Votre demande porte aussi sur le temps {periods} : cette réponse ne le couvre pas en entier.',
  'letter.searched-from': ', la période qui commence le {from}',
  'letter.searched-to': ', la période qui s’achève le {to}',
  'letter.searched-subjects': ', l’objet ({subjects})',
  'letter.subjects-open':
    'Vos mots peuvent viser aussi : {subjects}. La question est posée à la direction, qui n’a pas encore répondu : nos recherches n’ont pas porté sur ce point. Précisez votre demande s’il y a lieu.',
  'letter.subjects-left':
    'Vos mots pouvaient viser aussi : {subjects}. La direction, à qui la question a été posée, ne l’a pas retenu. Précisez votre demande s’il y a lieu.',
  'letter.given-item': '{name} – {title} : {text}',
  'letter.given-none': 'aucun élément que nous puissions communiquer',
  'letter.given-address': 'adresse (dernière connue)',
  'letter.given-employer': 'employeur',
  'letter.given-bank': 'établissement bancaire',
  'letter.handed-item': '{id} – {title}',
  'letter.handed-status': '{id} – {title} ({status})',
  'letter.masked':
    'Cette réponse comporte {masks} {masks|occultation|occultations}, une pièce qui n’est pas remise comptant pour une. Sur les copies, chacune est visible et porte le code de chacun de ses motifs :',
  'letter.masked-all':
    'Cette réponse comporte {masks} {masks|occultation, visible sur la copie avec|occultations ; sur les copies, chacune est visible et porte} le code de chacun de ses motifs :',
  'letter.masked-aside':
    'Cette réponse compte {masks} {masks|occultation|occultations}, y compris celles qui étaient prêtes pour une pièce mise en quarantaine ; une pièce retenue compte pour une. Sur les copies remises, chacune est visible et porte le code de chacun de ses motifs :',
  'letter.column-count': 'Nombre',
  'letter.not-handed': '{pieces|N’est pas remise :|Ne sont pas remises :}',
  'letter.not-handed-item': '{id} – {title} : {reason}',
  'letter.held-awaited':
    'retenue en entier, une réponse de la direction ou une seconde lecture étant attendue, sans qu’il soit dit si elle répond à la demande ; {reason}',
  'letter.held-bears': 'retenue en entier, sans qu’il soit dit si elle répond à la demande ; {reason}',
  'letter.accord-doctor-absent':
    '{pieces} : la remise demande l’accord du médecin, qui n’a pas été recueilli à ce jour.',
  'letter.accord-doctor-asked': '{pieces} : la remise demande l’accord du médecin, que nous avons sollicité.',
  'letter.accord-doctor-refused': '{pieces} : la remise demande l’accord du médecin, qui n’a pas été donné.',
  'letter.seizure': 'Une saisie dans les formes prévues reste possible ({article}).',
  'letter.accord-lawyer-absent':
    '{pieces} : correspondance avec un avocat, que couvre son secret professionnel ({article}) ; la remise demande l’accord de l’avocat, qui n’a pas été recueilli à ce jour.',
  'letter.accord-lawyer-asked':
    '{pieces} : correspondance avec un avocat, que couvre son secret professionnel ({article}) ; la remise demande l’accord de l’avocat, que nous avons sollicité.',
  'letter.accord-lawyer-refused':
    '{pieces} : correspondance avec un avocat, que couvre son secret professionnel ({article}) ; la remise demande l’accord de l’avocat, qui n’a pas été donné.',
  'letter.accord-officer-absent':
    '{pieces} : la remise demande l’accord du notaire ou du commissaire de justice ({article}), qui n’a pas été recueilli à ce jour.',
  'letter.accord-press-absent':
    '{pieces} : la remise demande l’accord du journaliste ({article}), qui n’a pas été recueilli à ce jour.',
  'letter.accord-officer-asked':
    '{pieces} : la remise demande l’accord du notaire ou du commissaire de justice ({article}), que nous avons sollicité.',
  'letter.accord-press-asked':
    '{pieces} : la remise demande l’accord du journaliste ({article}), que nous avons sollicité.',
  'letter.accord-officer-refused':
    '{pieces} : la remise demande l’accord du notaire ou du commissaire de justice ({article}), qui n’a pas été donné.',
  'letter.accord-press-refused':
    '{pieces} : la remise demande l’accord du journaliste ({article}), qui n’a pas été donné.',
  'letter.accord-other-absent':
    '{pieces} : la remise demande un accord ou un second avis, qui n’a pas été recueilli à ce jour.',
  'letter.accord-other-asked': '{pieces} : la remise demande un accord ou un second avis, que nous avons sollicité.',
  'letter.accord-other-refused': '{pieces} : la remise demande un accord ou un second avis, qui n’a pas été donné.',
  'letter.court':
    '{pieces} : à demander à la juridiction à laquelle l’écrit est destiné ; pour un dossier d’assistance éducative, au juge des enfants ({article}).',
  'letter.court-judge':
    '{pieces} : écrit destiné à une juridiction ou à un magistrat ; s’il l’est à vous-même, il figure déjà à votre dossier ({article}).',
  'letter.source': '{pieces} : à demander à l’organisme qui en est l’auteur, si ce n’est pas le vôtre.',
  'letter.excluded':
    '{pieces} : le texte sur lequel la demande se fonde exclut les informations protégées par un secret prévu par la loi.',
  'letter.reason': '{pieces} : la direction oppose un motif légitime ({article}). Motif : {mark}',
  'letter.quarantine': '{pieces} : lecture ou copie sûre impossible par nos moyens à ce jour. L’original est conservé.',
  'letter.minimised': 'Ce que votre demande n’exige pas, ou que la loi protège, est occulté ({article}).',
  'letter.originals':
    'Les originaux sont conservés inchangés ; ils ne peuvent être ni modifiés ni détruits tant que la procédure est en cours ({article}).',
  'letter.rest': 'Pour obtenir un passage occulté, précisez votre demande : la pièce, la page et le passage.',
  'letter.secrecy': 'Ce qui vous est remis est couvert par le secret ({article}).',
  'letter.annex':
    'Les noms de tiers et une adresse protégée ne devraient pas être demandés sans nécessité. Nous vous prions de ne pas joindre à un dossier accessible aux parties ce que nous vous signalerions séparément comme confidentiel.',
  'letter.existence':
    'Cette lettre et le bordereau ne disent rien, ni dans un sens ni dans l’autre, des éléments dont la loi protège l’existence même.',
  'letter.integrity':
    'L’envoi est scellé : le bordereau porte l’empreinte SHA-256 de chaque fichier, et la signature permet de vérifier que rien n’a été changé.',
  'letter.complaint':
    'Vous pouvez nous demander une précision, ou saisir la Commission nationale de l’informatique et des libertés ({article}).',
  'letter.closing': 'Nous vous prions d’agréer, {salutation}, l’expression de notre considération distinguée.',
  'letter.closing-magistrate': 'Nous vous prions d’agréer, {salutation}, l’expression de notre haute considération.',
  'letter.closing-person': 'Nous vous prions d’agréer, {salutation}, nos salutations distinguées.',
  'letter.help-unconfirmed':
    'Le service nommé par la demande ne l’a pas reconnue. N’envoyez rien à qui l’a présentée : cette lettre est pour le service lui-même, à son adresse officielle, que vous aurez trouvée ailleurs que dans la demande. Une demande qui imite une autorité peut être signalée au procureur de la République.',
  'letter.object-unconfirmed': 'demande présentée au nom de votre service{reference}{received}',
  'letter.outcome-ask-bare':
    'Nous ne pouvons pas répondre en l’état : votre demande doit dire le texte qui nous permet d’y répondre. Rien n’est remis dans l’attente, et rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-ask-untitled':
    'Nous ne pouvons pas répondre en l’état : votre demande doit être accompagnée du titre exécutoire, que nous n’avons pas reçu. Rien n’est remis dans l’attente, et rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-ask-silent':
    'Nous ne pouvons pas répondre en l’état : votre demande doit être complétée. Rien n’est remis dans l’attente, et rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-oppose-bare':
    'Nous ne pouvons pas donner suite à cette demande : elle ne cite aucun texte qui nous permette d’y répondre. Rien n’est dit de l’existence d’un dossier.',
  'letter.outcome-unconfirmed':
    'Cette demande nous a été présentée au nom de votre service, qui ne l’a pas reconnue. Il n’y est donné aucune suite, et rien n’est dit de l’existence d’un dossier.',
  'letter.frame-discretion':
    'La communication se limite à ce que votre demande rend nécessaire ({minimisation}) ; tout le reste demeure confidentiel ({article}), et ce qui est remis aussi.',
  'letter.searched-readable':
    'Nous avons examiné ce qui a pu être lu du dossier ; ce qui n’a pas pu l’être est indiqué.',
  'letter.discretion': 'Ce qui vous est remis est confidentiel ({article}).',
  'letter.to-complete': '[à compléter]',
}
