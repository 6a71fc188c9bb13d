import type { WriteLabel } from '../../model/copy/label.ts'
import { previewWords } from '../../model/copy/preview.ts'
import { letterFr } from './letter-fr.ts'

/** Grounds are worded by the legal data (`pipelines/law/grounds.yaml`), not here. */
export type OwnLabel = Exclude<WriteLabel, `ground.${string}`>

export const labelsFr: { readonly [Key in OwnLabel]: string } = {
  'status.whole': 'Remise entière',
  'status.visible': 'Remise, texte visible entier',
  'status.framed': 'Texte remis entier, sans les images',
  'status.masked': 'Remise occultée',
  'status.partial': 'Remise en partie',
  'status.unasked': 'Non remise',
  'status.awaited': 'Retenue entière',
  'status.elsewhere': 'Non remise, détenue ailleurs',
  'status.withheld': 'Retenue entière',
  'status.accord': 'Accord nécessaire',
  'status.counsel': 'Accord nécessaire',
  'status.opinion': 'Accord ou avis attendu',
  'status.excluded': 'Exclue par le texte',
  'status.quarantined': 'En quarantaine',
  'status.unproven': 'En quarantaine (copie non vérifiée)',
  'status.container': 'Contenant',
  'status-help.whole': 'La copie contient tout le texte de la pièce.',
  'status-help.visible':
    'La copie contient tout le texte visible de la pièce ; ce que son fichier cache (commentaires, suppressions, cellules masquées…) n’y est pas.',
  'status-help.framed':
    'Tout le texte visible est remis. Ce qui n’est pas du texte (images, logos, dessins, tampons, signatures) n’est pas reproduit : un cadre qui le nomme en tient la place là où la copie le permet.',
  'status-help.masked': 'La copie contient ce qui est remis de la pièce ; chaque occultation porte ses motifs.',
  'status-help.partial': 'Des pages n’ont pas pu être lues : elles sont retirées de la copie. L’original est conservé.',
  'status-help.unasked': 'À la lecture, rien de cette pièce n’entre dans la demande : voir le motif.',
  'status-help.awaited':
    'Retenue en entier : une réponse de la direction ou une seconde lecture est attendue. Il n’est pas dit si elle répond à la demande.',
  'status-help.elsewhere': 'Une juridiction ou un autre organisme la détient ou l’a écrite : c’est à demander là.',
  'status-help.withheld': 'Retenue pour le motif indiqué, sans qu’il soit dit si elle répond ou non à la demande.',
  'status-help.accord': 'La remise demande l’accord de son auteur, ou une saisie dans les formes prévues par la loi.',
  'status-help.counsel':
    'Correspondance avec un avocat, que couvre son secret professionnel : la remise demande l’accord de l’avocat.',
  'status-help.opinion': 'La remise demande un accord ou un second avis, qui n’est pas recueilli.',
  'status-help.excluded': 'Le texte sur lequel la demande s’appuie exclut les informations couvertes par un secret.',
  'status-help.unproven':
    'Aucune copie de la pièce n’a passé la vérification : elle n’est pas remise et attend une personne.',
  'status-help.quarantined': 'La pièce n’a pas pu être lue par le logiciel : elle attend une lecture par une personne.',
  'status-help.container':
    'Cette pièce n’a pas de texte propre : les fichiers qu’elle contient sont les pièces qui suivent, sous son numéro.',
  'page.number': 'Page {page} / {pages}',
  'page.export': 'Export {reference}',
  'page.request': 'Demande : {reference}',
  'page.demonstration': 'DÉMONSTRATION',
  'page.preview': previewWords,
  'page.preview-piece': 'aperçu {code} · pièce {id} du dossier · ne pas remettre',
  'page.preview-moved': 'aperçu {code} · pièce {id} du dossier ({listedAs} au-dehors) · ne pas remettre',
  'page.preview-letter': 'aperçu {code} · lettre · ne pas remettre',
  'piece.id': 'Pièce {id}',
  'piece.author': 'Auteur : {quality}',
  'piece.unread': 'Pages non lues, retirées : {pages}',
  'piece.hidden':
    'Le fichier d’origine contient aussi ce qui ne se voit pas (commentaires, suppressions, données ou cellules masquées) : rien n’en est repris ici.',
  'piece.mark-help':
    'Chaque cadre gris remplace un passage occulté ; il porte son numéro et le code de chacun de ses motifs, et sa taille ne dit rien de ce qu’il remplace. L’original est conservé inchangé.',
  'piece.facsimile':
    'Copie à la mise en page de l’original : chaque mot gardé est à sa place, avec la forme de ses lettres si possible, sans autre image que celle de mots numérisés. Sur une ligne occultée, la suite est rapprochée. Les fins de ligne, la hauteur des blancs, la largeur des colonnes et l’alignement peuvent laisser deviner la longueur de ce qui est occulté.',
  'piece.no-facsimile':
    'La mise en page de l’original n’a pas pu être gardée sans risque : le texte gardé est recomposé.',
  'piece.page-unread': 'Page non lue, retirée.',
  'piece.page-loss': 'Des dessins de cette page sont retirés.',
  'piece.page-pictures': 'Mots des images, lus par une machine, dans une police de Requis.',
  'piece.page-raster':
    'Page numérisée : images des mots gardés ; ceux qui ne sont pas nets, dans une police de Requis ; traits droits ; rien d’autre.',
  'piece.page-plain': 'Lettres de cette page dans une police de Requis.',
  'piece.unknown-sign': '[signe non reproduit]',
  'piece.unread-box': '[case, contenu non lu]',
  'piece.unknown-signs':
    '« [signe non reproduit] », ou le losange �, tient la place d’un signe que le logiciel n’a su ni lire ni imprimer ; « [case, contenu non lu] », ou ⍰, celle d’une case où il y a une marque qui n’est ni une croix ni une coche nettes.',
  'piece.framed':
    'Images, logos, dessins, tampons et signatures ne sont pas reproduits : un cadre qui les nomme en tient la place là où la copie le permet.',
  'piece.left-picture': '{count} {count|image non reproduite|images non reproduites}',
  'piece.left-logo': '{count} {count|logo ou image d’en-tête non reproduit|logos ou images d’en-tête non reproduits}',
  'piece.left-drawing': '{count} {count|dessin non reproduit|dessins non reproduits}',
  'piece.left-chart': '{count} {count|graphique non reproduit|graphiques non reproduits}',
  'piece.left-object': '{count} {count|objet inséré non reproduit|objets insérés non reproduits}',
  'piece.left-stamp': '{count} {count|tampon non reproduit|tampons non reproduits}',
  'piece.left-signature': '{count} {count|signature non reproduite|signatures non reproduites}',
  'piece.left-scan':
    '{count} {count|page numérisée : seul son texte est repris|pages numérisées : seul leur texte est repris}',
  'piece.picture-removed': 'image retirée',
  'bordereau.title': 'Bordereau de remise',
  'bordereau.references': 'Références',
  'bordereau.reference': 'Export',
  'bordereau.authority': 'Autorité',
  'bordereau.request': 'Référence de la demande',
  'bordereau.basis': 'Fondement',
  'bordereau.law': 'Tables de droit',
  'bordereau.service': 'Service',
  'bordereau.date': 'Date',
  'bordereau.not-stated': 'non précisé',
  'bordereau.pieces': 'Pièces',
  'bordereau.column-id': 'N°',
  'bordereau.column-title': 'Pièce',
  'bordereau.column-date': 'Date, auteur',
  'bordereau.column-pages': 'Pages',
  'bordereau.column-status': 'Statut',
  'bordereau.column-masks': 'Occultations',
  'bordereau.no-mask': 'aucune',
  'bordereau.no-archive': 'les polices de l’original n’en font pas un PDF/A',
  'bordereau.totals':
    '{pieces} {pieces|pièce|pièces}, {files} {files|copie remise|copies remises}, {masks} {masks|occultation|occultations}, une pièce retenue comptant pour une.',
  'bordereau.to-do': '{status} ({pieces}) : {help}',
  'bordereau.hidden':
    '{pieces} : le fichier d’origine contient aussi ce qui ne se voit pas (commentaires, suppressions, données ou cellules masquées). Rien n’en est repris dans la copie ; l’original est conservé.',
  'bordereau.anew':
    '{pieces} : la mise en page de l’original n’a pas pu être gardée sans risque. Le texte gardé est recomposé.',
  'bordereau.anew-status': 'texte recomposé',
  'bordereau.framed':
    'Images, logos, dessins, tampons ou signatures de l’original non reproduits : {pieces}. L’original est conservé.',
  'bordereau.legend': 'Motifs',
  'bordereau.column-ground': 'Code',
  'bordereau.column-meaning': 'Sens',
  'bordereau.person-label':
    'Une lettre après le code, comme dans [TIERS A] : une même lettre désigne une même personne dans cet export.',
  'bordereau.approval': 'Approbation',
  'bordereau.prepared-by': 'Préparé par : {name}',
  'bordereau.approved-by': 'Approuvé par : {name}',
  'bordereau.second-by': 'Seconde personne : {name}',
  'bordereau.second-none': 'Seconde personne : aucune.',
  'bordereau.no-second': 'Seconde personne : aucune ; ce qui en demandait une est resté occulté.',
  'bordereau.waiting':
    '{waiting} fait(s) sur {facts} attendent une seconde personne : ils restent occultés jusqu’à sa relecture.',
  'bordereau.decided':
    '{answers} {answers|réponse|réponses}, {corrections} {corrections|correction|corrections} du directeur.',
  'bordereau.unanswered':
    '{unanswered} {unanswered|question est restée|questions sont restées} sans réponse : la réponse par défaut a été prise, qui retient.',
  'bordereau.waived':
    'Les propositions du logiciel ont été acceptées telles quelles, sans relecture élément par élément.',
  'bordereau.demonstration':
    'CLÉ DE DÉMONSTRATION : l’intégrité de l’export est prouvée, l’identité du signataire ne l’est pas.',
  'bordereau.digests': 'Empreintes SHA-256 des fichiers',
  'bordereau.digests-help':
    'Calculez l’empreinte d’un fichier reçu et comparez : si elle diffère, le fichier a changé.',
  'bordereau.column-file': 'Fichier',
  'bordereau.column-digest': 'Empreinte',
  'bordereau.seal-scope':
    'La signature prouve l’intégrité de l’export et qui l’a approuvé ; elle ne dit pas que la communication est licite.',
  'bordereau.receipt': 'Récépissé',
  'bordereau.receipt-name': 'Nom',
  'bordereau.receipt-quality': 'Qualité',
  'bordereau.receipt-date': 'Date',
  'bordereau.receipt-signature': 'Signature',
  'bordereau.existence':
    'Ce bordereau ne dit rien, ni dans un sens ni dans l’autre, des éléments dont la loi protège l’existence même.',
  ...letterFr,
}
