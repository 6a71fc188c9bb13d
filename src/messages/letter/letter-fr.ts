import type { WriteLabel } from '../../model/label.ts'

export type LetterLabel = Extract<WriteLabel, `letter.${string}`>

/** The letter to the one who asked. Articles come from `pipelines/law/letter.yaml` as `{article}`. */
export const letterFr: { readonly [Key in LetterLabel]: string } = {
  'letter.title': 'Réponse à la demande',
  'letter.title-user-access': 'Accès à vos données',
  'letter.to': 'À l’attention de : {authority}',
  'letter.object': 'Objet : communication {reference}',
  'letter.help':
    'Lettre proposée : chaque phrase peut être changée avant la signature. Une ligne vide sépare deux paragraphes ; « - » ouvre une ligne de liste. Les marques entre doubles crochets sont remplies à l’export, d’après ce qui part vraiment : un paragraphe dont la marque ne désigne aucune pièce n’est pas imprimé. N’écrivez ici rien de ce qui est occulté : l’export serait refusé. Supprimez ce fichier pour revenir à la lettre proposée.',
  'letter.request-named': 'votre demande {reference}',
  'letter.request-unnamed': 'votre demande',
  'letter.opening-requisition': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-address-only': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-judge': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-civil-court': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-user-access': 'Vous avez demandé à recevoir les données qui vous concernent ({basis}).',
  'letter.opening-sharing': 'Vous avez demandé un partage d’informations : {request}, fondée sur : {basis}.',
  'letter.opening-bailiff': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-prefecture': 'Nous répondons à {request}, fondée sur : {basis}.',
  'letter.opening-signalement': 'Nous vous adressons les éléments qui suivent, de notre initiative.',
  'letter.opening-evaluation': 'Vous évaluez notre service ; vous trouverez ci-joint des extraits.',
  'letter.opening-archives': 'Nous vous adressons les pièces qui suivent, en vue de leur archivage.',
  'letter.opening-transfer': 'Nous vous adressons les copies qui suivent.',
  'letter.frame-requisition':
    'La communication se limite à ce que votre demande rend nécessaire ; le secret reste dû pour tout le reste ({article}).',
  'letter.frame-address-only':
    'Ce texte porte sur l’adresse seule : nous ne communiquons que les coordonnées tenues dans la partie administrative du dossier, sauf adresse protégée.',
  'letter.frame-judge':
    'Pour la mission confiée par le juge qui a ordonné la mesure ({article}), nous communiquons ce qui sert cette mission. Le dossier pouvant être consulté par les parties, nous vous prions d’apprécier s’il y a lieu d’en exclure des pièces.',
  'letter.frame-civil-court':
    'Nous produisons ces pièces sur décision de justice ({article}) et pour elle seule ; aucune attestation n’est établie pour une partie. Si un empêchement légitime existe pour une pièce, il est indiqué.',
  'letter.frame-user-access':
    'Vos propres données vous sont communiquées ({article}). Ce qui concerne d’autres personnes, ou permettrait de les reconnaître, est occulté.',
  'letter.frame-sharing':
    'Ce partage est limité à ce qui est nécessaire à la mission commune, entre professionnels également tenus au secret ({article}) ; la personne en est informée au préalable, sauf intérêt contraire de l’enfant.',
  'letter.frame-bailiff':
    'Le texte invoqué ({article}) limite la communication, sur titre exécutoire, à l’adresse, à l’employeur, aux débiteurs et aux biens immobiliers ; rien d’autre n’est communiqué.',
  'letter.frame-prefecture':
    'La liste des détenteurs tenus de répondre à ce droit de communication ({article}) ne mentionne pas les services sociaux.',
  'letter.frame-signalement':
    'L’adresse personnelle et l’identité de qui nous a alertés restent occultées. La suite vous appartient.',
  'letter.frame-evaluation': 'Ces extraits ne désignent personne ; ils ne peuvent servir qu’à l’évaluation.',
  'letter.frame-archives': 'Rien n’est détruit sans le visa de l’administration des archives.',
  'letter.frame-transfer': 'Les originaux restent la référence ; les copies ne peuvent servir à une autre fin.',
  'letter.outcome-handed': 'Vous trouverez ci-joint la copie des pièces suivantes (voir le bordereau) :',
  'letter.outcome-partly':
    'Nous ne remettons qu’une partie de ce que vous demandez. Vous trouverez ci-joint la copie des pièces suivantes (voir le bordereau) :',
  'letter.outcome-address-only':
    'Nous communiquons les seules coordonnées que votre demande permet d’obtenir, dans les pièces suivantes (voir le bordereau) :',
  'letter.outcome-none':
    'Aucune pièce ne peut vous être remise en l’état. Les motifs, par catégorie et par texte, sont les suivants.',
  'letter.outcome-nothing-held':
    'Nos recherches n’ont fait apparaître aucun élément qui réponde à votre demande et puisse vous être remis.',
  'letter.outcome-ask':
    'Nous ne pouvons pas encore répondre : votre demande doit être précisée. Rien n’est remis dans l’attente, et le dossier est conservé.',
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
  'letter.references': 'Références',
  'letter.reference-act': 'Acte : {text}',
  'letter.reference-basis': 'Fondement : {basis}',
  'letter.reference-procedure': 'Procédure : {text}',
  'letter.reference-parquet': 'Parquet : {text}',
  'letter.reference-cabinet': 'Cabinet : {text}',
  'letter.reference-commission': 'Commission rogatoire : {text}',
  'letter.reference-received': 'Reçu le : {date}',
  'letter.quality':
    'Cette réponse est donnée par la direction, qui répond de la garde et de la confidentialité des dossiers, au nom de : {service}. Aucun professionnel ne répond à titre personnel.',
  'letter.quality-no-service':
    'Cette réponse est donnée par la direction, qui répond de la garde et de la confidentialité des dossiers. Aucun professionnel ne répond à titre personnel.',
  'letter.searched':
    'Nous avons recherché ce qui répond à cette demande, dans les limites des personnes, de la période et de l’objet qu’elle fixe.',
  'letter.searched-whole': 'Nous avons relu l’ensemble du dossier.',
  'letter.searched-period': 'Période : du {from} au {to}.',
  'letter.searched-from': 'Période : à partir du {from}.',
  'letter.searched-to': 'Période : jusqu’au {to}.',
  'letter.searched-subjects': 'Objet : {subjects}.',
  'letter.handed-item': '{id} – {title} ({status})',
  'letter.masked': 'Ces copies comportent {masks} occultations. Chacune est visible et porte son motif :',
  'letter.column-category': 'Nature',
  'letter.column-count': 'Nombre',
  'letter.not-handed': 'Ne sont pas remises, par catégorie et par texte :',
  'letter.not-handed-item': '{id} – {title} : {reason}',
  'letter.accord-doctor':
    '{pieces} : la remise demande l’accord du médecin, que nous sollicitons. Une saisie dans les formes prévues reste possible ({article}).',
  'letter.accord-lawyer':
    '{pieces} : échange avec un avocat. Une saisie dans les formes prévues reste possible ({article}).',
  'letter.accord-other':
    '{pieces} : un accord ou un second avis est attendu ; nous vous dirons la suite qui y sera donnée.',
  'letter.court':
    '{pieces} : établies pour une juridiction. Nous vous prions de les lui demander ; pour un dossier d’assistance éducative, au juge des enfants ({article}).',
  'letter.source':
    '{pieces} : établies par un autre organisme. Nous vous prions de les demander à celui qui en est l’auteur.',
  'letter.excluded':
    '{pieces} : le texte sur lequel la demande se fonde exclut les informations protégées par un secret prévu par la loi.',
  'letter.reason': '{pieces} : la direction oppose un motif légitime ({article}). Motif : {mark}',
  'letter.quarantine':
    '{pieces} : n’ont pas pu être lues par nos moyens. Une personne les examinera ; elles vous seront communiquées séparément s’il y a lieu.',
  'letter.minimised':
    'Les copies sont limitées au nécessaire ({article}) : ce que la demande n’exige pas, ou que la loi protège, est occulté ; chaque occultation est visible et porte le code de son motif.',
  'letter.minimised-user-access': 'Chaque occultation est visible et porte le code de son motif ({article}).',
  'letter.originals':
    'Les originaux sont conservés inchangés ; ils ne peuvent être ni modifiés ni détruits tant que la procédure est en cours ({article}).',
  'letter.rest':
    'Pour obtenir un passage occulté, vous pouvez préciser la demande : indiquez la pièce, la page et le passage.',
  'letter.secrecy': 'Ces éléments sont couverts par le secret ({article}).',
  'letter.annex':
    'Les noms de tiers et une adresse protégée ne devraient pas être demandés sans nécessité. Nous vous prions de ne pas joindre à un dossier accessible aux parties ce que nous vous signalerions séparément comme confidentiel.',
  'letter.existence':
    'Cette lettre et le bordereau ne disent rien, ni dans un sens ni dans l’autre, des éléments dont la loi protège l’existence même.',
  'letter.contact': 'Pour nous joindre : {contact}.',
  'letter.integrity':
    'L’export est scellé : le bordereau porte l’empreinte SHA-256 de chaque fichier, et la signature permet de vérifier que rien n’a été changé.',
  'letter.closing': 'Veuillez agréer l’expression de notre considération distinguée.',
  'letter.closing-person':
    'Vous pouvez nous demander une précision, ou saisir la Commission nationale de l’informatique et des libertés ({article}). Veuillez agréer nos salutations distinguées.',
  'letter.to-validate': '[à valider]',
  'letter.to-validate-help':
    'Lettre établie sur un modèle que le conseil de l’association n’a pas encore validé. « [à valider] » suit un texte non vérifié ou discuté.',
}
