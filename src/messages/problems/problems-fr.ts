import { periodList } from '../../language/dates/printed.ts'
import { passOf, type Stop } from '../../model/law/intake.ts'
import type { InsideLeft, LeftOut, LooserPolicy } from '../../model/problem.ts'
import { answersFr } from '../batch/answer-sentences.ts'
import { batchProblemsFr } from '../batch/batch-problems.ts'
import { checksFr } from '../batch/check-sentences.ts'
import { sourceFr } from '../batch/source-sentences.ts'
import type { ProblemSentences } from '../index.ts'
import { checkTitle } from '../request/intake.ts'
import { ownFilesFr } from '../request/own-files.ts'
import { longTermFr } from '../seal/long-term.ts'
import { tokenFlawWords } from '../seal/time.ts'
import { backupFr } from './backup-sentences.ts'
import { refusalText } from './decision-flaws.ts'
import { anewCausesFr, fallPlaces } from './fall-places.ts'
import { keysFr } from './key-sentences.ts'
import { machineFr } from './machine-sentences.ts'
import { overBudgetFr } from './over-budget.ts'
import { recordFr } from './record-sentences.ts'
import { senderWordsFr } from './sender-words.ts'

const notDeciderFr = {
  unknown: 'Cette personne n’est ni la direction ni un délégué.',
  dates: 'Ce jour n’est pas dans les dates de cette personne.',
  kind: 'La délégation de cette personne ne couvre pas cette nature de demande.',
} as const

/** « 1 page lue », « 3 pages lues »; nothing is singular in French. */
const many = (count: number, one: string, more: string): string => `${count} ${count < 2 ? one : more}`

const list = (names: readonly string[]): string =>
  names.length === 0 ? '' : ` Valeurs acceptées : ${names.join(', ')}.`

const leftOutFr: Readonly<Record<LeftOut, string>> = {
  macros: 'des macros',
  pictures: 'des images',
  binary: 'des données binaires jointes',
  hidden: 'des feuilles, lignes ou colonnes masquées',
}

const insideFr: Readonly<Record<InsideLeft, string>> = {
  depth: 'trop de contenants les uns dans les autres',
  count: 'trop de fichiers',
  size: 'trop d’octets',
}

const liftFr: Readonly<Record<Stop['pass'], (check: string) => string>> = {
  nobody: () => 'Aucune décision ne le lève : `requis demande controler` dit quoi demander ou répondre.',
  director: (check) =>
    `\`requis demande controler\` dit quoi demander. La direction peut passer outre, avec une raison : { pass: ${check}, reason: … }.`,
  answer: () => 'Répondez à sa question (`requis questions`), ou corrigez la demande ou dossier.yaml.',
}

/** What is looser, in the words of the one who wrote the rule. */
const looserFr: Readonly<Record<LooserPolicy['what'], (rule: string, name: string) => string>> = {
  disclosed: (rule, name) => `la règle « ${rule} » communique ce que l’association occulte toujours (« ${name} »).`,
  second: (rule, name) => `la règle « ${rule} » se passe de la seconde personne exigée (« ${name} »).`,
  gate: (_, name) => `il ne retient pas les pièces du motif ${name} (« gates »).`,
  ground: (_, name) => `il emploie le motif ${name}, que l’association n’a pas retenu.`,
  disputed: (_, name) => `il traite le secret discuté (L1110-4) moins strictement que « ${name} ».`,
  scope: (_, name) => `il ouvre le dossier entier à une demande de nature « ${name} ».`,
  'own-access': (_, name) => `il traite une demande de nature « ${name} » comme l’accès de la personne à ses données.`,
  basis: (_, name) => `il répond à une demande de nature « ${name} » sans fondement (« needsBasis »).`,
}

const datesFr = (from: string | null, to: string | null): string =>
  [from === null ? '' : `vaut à partir du ${from}`, to === null ? '' : `${from === null ? 'vaut ' : ''}jusqu’au ${to}`]
    .filter((part) => part !== '')
    .join(' ')

const withoutTsaFr =
  'Rien n’a été exporté. Recommencez plus tard, ou sans --tsa : le verdict dira alors que rien ne prouve la date.'

const fieldNames = { address: 'adresses', employer: 'employeurs', bank: 'banques' }

export const problemsFr: ProblemSentences = {
  'yaml.missing': ({ file }) =>
    `Le fichier ${file} est introuvable. Vérifiez son nom et son emplacement, puis recommencez.`,
  'file.not-opened': ({ file }) =>
    `Le fichier ${file} est là, mais n’a pas pu être ouvert : un autre programme le tient ouvert (Word, Excel), OneDrive ne l’a pas encore apporté, ou ce compte n’a pas le droit de le lire. Fermez-le, puis recommencez : rien n’est fait sans lui.`,
  'file.not-plain': ({ file }) =>
    `${file === null ? 'Ce qui est donné' : `Ce qui est donné pour ${file}`} n’est pas un fichier ordinaire, mais un dossier, un tube ou un lien vers autre chose. Donnez le fichier lui-même, puis recommencez.`,
  'file.too-large': ({ file, megabytes }) =>
    `${file === null ? 'Le fichier donné' : `Le fichier donné pour ${file}`} dépasse ${megabytes} Mo : il n’est pas lu. Vérifiez que c’est le bon fichier, puis recommencez.`,
  'yaml.not-utf8': ({ file }) =>
    `Le fichier ${file} n’est pas enregistré en UTF-8 : il a été lu comme un fichier Windows. Vérifiez que les noms accentués sont bien repris ; pour l’avenir, enregistrez-le en UTF-8 (Bloc-notes : Enregistrer sous, Encodage, UTF-8).`,
  'yaml.garbled': ({ file, line }) =>
    `Le fichier ${file}, ligne ${line}, contient des lettres abîmées (« Ã© » au lieu de « é », ou « � ») : un nom mal écrit ne serait pas reconnu dans les pièces. Retapez ces mots, enregistrez en UTF-8 (Bloc-notes : Enregistrer sous, Encodage, UTF-8), puis recommencez.`,
  'yaml.broken': ({ file, line }) =>
    `Le fichier ${file} n’est pas du YAML valide, à la ligne ${line}. Vérifiez les espaces en début de ligne, les guillemets et les deux-points, puis recommencez.`,
  'yaml.comma': ({ file, line }) =>
    `Le fichier ${file}, ligne ${line}, contient des mots sans valeur, qui ne sont pas une clé. S’ils suivent une virgule dans un texte, mettez ce texte entre guillemets : reason: "…, …" ; sinon ôtez-les.`,
  'yaml.unknown-key': ({ file, line, key, accepted }) =>
    `Le fichier ${file}, ligne ${line}, contient une clé inconnue : « ${key} ». Corrigez-la ou ôtez-la.${list(accepted)}`,
  'yaml.bad-value': ({ file, line, key, accepted }) =>
    `Le fichier ${file}, ligne ${line} : la valeur de « ${key} » n’est pas acceptée. Corrigez-la.${list(accepted)}`,
  'yaml.day-ahead': ({ file, key, today }) =>
    `Le fichier ${file} date du futur ce que quelqu’un dit avoir vérifié (« ${key} » ; nous sommes le ${today}). Écrivez le jour où la vérification a été faite ; si elle reste à faire, retirez-la.`,
  'pipeline.unknown': ({ name, accepted }) =>
    `La chaîne « ${name} » n’existe pas. Choisissez-en une autre.${list(accepted)}`,
  'pipeline.unknown-part': ({ name, accepted }) =>
    `La chaîne nomme une partie inconnue : « ${name} ». Corrigez-la.${list(accepted)}`,
  'policy.ground-missing': ({ rule }) => `La règle « ${rule} » occulte sans motif. Ajoutez-lui un motif (ground).`,
  'policy.rule-twice': ({ file, rule }) =>
    `Le fichier ${file} contient deux règles nommées « ${rule} ». Donnez un nom à chacune, ou ôtez-en une.`,
  'policy.rule-reserved': ({ file, rule }) =>
    `Le fichier ${file} nomme une règle « ${rule} » : ce nom est celui d’une règle de Requis. Donnez-lui un autre nom.`,
  'policy.rule-unreachable': ({ file, rule, hiddenBy }) =>
    `Le fichier ${file} : la règle « ${rule} » ne s’applique jamais, car ${hiddenBy.map((id) => `« ${id} »`).join(', ')} décide(nt) avant elle. Placez-la plus haut, ou ôtez-la.`,
  'policy.looser': ({ file, what, rule, name }) =>
    `Le fichier ${file} est moins strict que la position de l’association : ${looserFr[what](rule ?? '', name)} Un service peut être plus strict, jamais moins. Corrigez-le.`,
  'law.not-valid': ({ table, name, from, to }) =>
    `${table === 'regimes' ? 'La table des secrets (law/regimes.yaml)' : `Le motif ${name}`} ${datesFr(from, to)} : la demande a été reçue hors de ces dates. Faites vérifier le texte applicable par l’avocat avant de communiquer.`,
  'package.missing': ({ name, version }) =>
    `Il faut pour cela le module ${name}, qui n’est pas installé avec Requis. Tapez « npm install ${name}@${version} » là où Requis est installé, ou prenez le dossier prêt à l’emploi, qui le contient.`,
  'local-model.package-missing': ({ name }) =>
    `La chaîne demande un modèle local, mais le paquet ${name} n’est pas installé. Installez-le comme le dit docs/local-model.md, ou ôtez « local-model » de la chaîne.`,
  'local-model.folder-missing': () =>
    'Le dossier du modèle local est introuvable. Corrigez « model » dans la chaîne (chemin à côté du fichier de la chaîne, ou chemin complet). Rien n’est téléchargé.',
  'local-model.file-missing': ({ file }) =>
    `Il manque ${file} dans le dossier du modèle local. Exportez de nouveau le modèle comme le dit docs/local-model.md, ou corrigez « model » dans la chaîne.`,
  'local-model.broken': ({ file }) =>
    `Le fichier ${file} du modèle local est illisible : il est abîmé, ou d’une autre nature. Exportez de nouveau le modèle comme le dit docs/local-model.md.`,
  'local-model.wrong-kind': () =>
    'Le modèle local n’étiquette pas des mots (token classification) : ses entrées ou ses réponses ne sont pas celles attendues, ou il ne lit pas autant à la fois que le dit « maxTokens ». Choisissez un autre modèle, ou diminuez « maxTokens ».',
  'local-model.unmapped-label': ({ labels, accepted }) =>
    `Le modèle local a des étiquettes que Requis ne connaît pas : ${labels.join(', ')}. Sans catégorie, leurs mots resteraient en clair : rien n’est donc lu. Donnez-en une à chacune sous « labels » dans la chaîne (« ignore » si elle est sans danger).${list(accepted)}`,
  'local-model.unknown-label': ({ label, accepted }) =>
    `La chaîne donne une catégorie à l’étiquette « ${label} », que le modèle local n’a pas. Corrigez-la ou ôtez-la.${list(accepted)}`,
  'subject-model.broken': () =>
    'Le fichier pipelines/weights/subjects.bin est abîmé ou d’une autre version. Installez Requis de nouveau, puis recommencez.',
  'dossier.not-found': () => 'Le dossier est introuvable. Vérifiez le chemin, puis recommencez.',
  'dossier.only-own': () =>
    'Ce dossier ne contient que des fichiers de Requis (brouillon, export, demande…) et aucune pièce. Donnez le dossier des pièces, puis recommencez.',
  'dossier.other-name': () =>
    'La description du dossier a été reconnue sous un autre nom que dossier.yaml, et prise en compte. Renommez ce fichier en dossier.yaml (sous Windows, vérifiez qu’il ne finit pas par .txt).',
  'dossier.left-out': ownFilesFr,
  'dossier.empty': () => 'Le dossier ne contient aucune pièce. Ajoutez les pièces dans le dossier, puis recommencez.',
  'read.unsupported': ({ pieceId }) =>
    `La pièce ${pieceId} est d’un format qui n’est pas lu. Enregistrez-la en PDF (avec du texte) ou en DOCX, puis recommencez. Elle n’est pas exportée.`,
  'read.empty': ({ pieceId }) =>
    `La pièce ${pieceId} est vide. Retrouvez l’original, puis recommencez. Elle n’est pas exportée.`,
  'read.encrypted': ({ pieceId }) =>
    `La pièce ${pieceId} est protégée par un mot de passe. Ôtez la protection, puis recommencez. Elle n’est pas exportée.`,
  'read.broken': ({ pieceId }) =>
    `La pièce ${pieceId} est abîmée ou incomplète. Retrouvez l’original, puis recommencez. Elle n’est pas exportée.`,
  'read.no-text': ({ pieceId }) =>
    `La pièce ${pieceId} ne contient pas de texte : c’est sans doute une numérisation. Lisez-la vous-même ou faites-la passer par une reconnaissance de caractères. Elle n’est pas exportée.`,
  'read.page-no-text': ({ pieceId, page }) =>
    `La page ${page} de la pièce ${pieceId} ne contient pas de texte lisible. Elle est retirée de la copie : lisez-la vous-même.`,
  'read.image-not-read': ({ pieceId, page }) =>
    `La page ${page} de la pièce ${pieceId} contient une image qui n’est ni lue ni reprise dans la copie. Regardez-la : si elle porte du texte utile, versez-la à part, comme pièce.`,
  'read.image-read': ({ pieceId, images, doubts }) =>
    `La pièce ${pieceId} contient, à côté du texte, ${many(images, 'image lue', 'images lues')} par reconnaissance de caractères : leurs mots sont proposés, ${many(doubts, 'mot douteux occulté', 'mots douteux occultés')} ; les images elles-mêmes ne sont pas reprises. Comparez la copie à l’original.`,
  'read.recognised': ({ pieceId, pages, doubts }) =>
    `La pièce ${pieceId} est une numérisation : ${many(pages, 'page lue', 'pages lues')} par reconnaissance de caractères, ${many(doubts, 'mot douteux occulté', 'mots douteux occultés')}. Comparez la copie à l’original.`,
  'read.too-large': ({ pieceId }) =>
    `La pièce ${pieceId} est trop grande. Découpez-la, puis recommencez. Elle n’est pas exportée.`,
  'read.symlink': ({ pieceId }) =>
    `La pièce ${pieceId} est un lien qui mène hors du dossier. Remplacez-le par le fichier lui-même. Elle n’est pas exportée.`,
  'read.not-plain': ({ pieceId }) =>
    `La pièce ${pieceId} n’est pas un fichier ordinaire (tube, périphérique, lien rompu). Remplacez-la par le fichier lui-même. Elle n’est pas exportée.`,
  'read.not-opened': ({ pieceId }) =>
    `La pièce ${pieceId} n’a pas pu être ouverte : un autre programme la tient ouverte (Word, Excel), OneDrive ne l’a pas encore apportée, ou ce compte n’a pas le droit de la lire. Fermez-la, puis recommencez. Elle n’est pas exportée.`,
  'read.over-budget': ({ pieceId, what }) => overBudgetFr[what](pieceId),
  'read.missing-file': ({ pieceId }) =>
    `La pièce ${pieceId} est annoncée dans ‹dossier.yaml|la fiche du dossier› mais son fichier manque. Ajoutez le fichier ou ôtez la ligne.`,
  'read.duplicate-name': ({ pieceId }) =>
    `La pièce ${pieceId} porte le même nom de fichier qu’une autre dans ‹dossier.yaml|la fiche du dossier›. Gardez une seule ligne pour chaque fichier.`,
  'read.unlisted': ({ pieceId }) =>
    `La pièce ${pieceId} n’est pas décrite dans ‹dossier.yaml|la fiche du dossier›. Elle est traitée quand même : décrivez sa nature, sa date et son auteur.`,
  'read.binary': ({ pieceId }) =>
    `La pièce ${pieceId} n’est pas un texte lisible. Enregistrez-la en PDF ou en DOCX, puis recommencez. Elle n’est pas exportée.`,
  'read.left-out': ({ pieceId, what }) =>
    `La pièce ${pieceId} contient aussi ${leftOutFr[what]} : rien n’en est repris dans la copie. Regardez l’original et décidez si cela doit être versé à part.`,
  'read.needs-office': ({ pieceId }) =>
    `La pièce ${pieceId} est un ancien fichier Word (.doc). Installez LibreOffice sur ce poste et recommencez, ou enregistrez-la en DOCX ou en PDF. Elle n’est pas exportée.`,
  'read.not-listed': ({ pieceId, format, pipeline }) =>
    `La pièce ${pieceId} est au format ${format}, que la chaîne « ${pipeline} » n’accepte pas. Ajoutez « ${format} » à la liste « read » de la chaîne, ou fournissez la pièce dans un autre format, puis recommencez. Ni elle ni ce qu’elle contient n’est exporté.`,
  'read.inside-left': ({ pieceId, count, why }) =>
    `Sous le numéro ${pieceId}, ${many(count, 'fichier contenu dans une autre pièce n’a pas été ouvert', 'fichiers contenus dans une autre pièce n’ont pas été ouverts')} : ${insideFr[why]}. Sortez de là ce qui doit être lu, mettez-le dans le dossier, puis recommencez. Rien n’en est exporté.`,
  'detect.unmapped': ({ findingId }) =>
    `Le repérage ${findingId} n’a pas d’emplacement dans la pièce. Rien n’est exporté : signalez cette anomalie avec ce numéro.`,
  'detect.no-findings': () =>
    'Aucun élément sensible n’a été repéré. C’est inhabituel : relisez le dossier vous-même avant de décider.',
  'person.unknown-role': ({ personId }) =>
    `La qualité de la personne ${personId} n’est pas connue : elle est traitée comme un tiers. Précisez-la dans ‹dossier.yaml|la fiche du dossier›.`,
  'person.plain-name': ({ personId, count }) =>
    `Un nom de la personne ${personId} est aussi un mot courant. Écrit en minuscules, il est pris pour ce mot et reste : ${count} fois dans le dossier. Si c’est elle, une seule décision le masque partout : ‹- { mask: "le nom", everywhere: true, ground: TIERS, reason: "…" }|« Masquer ces mots partout », dans la pièce›.`,
  'piece.unknown-profession': ({ pieceId }) =>
    `La profession de l’auteur de la pièce ${pieceId} n’est pas connue : la pièce est traitée sous simple discrétion. Vérifiez.`,
  'request.other-kind': ({ asked, pipeline }) =>
    `La demande est de nature « ${asked} » mais la chaîne choisie est « ${pipeline} » : leurs règles diffèrent. Choisissez la chaîne « ${asked} », ou corrigez la demande.`,
  'piece.title-replaced': ({ pieceId }) =>
    `Le titre ou la profession donnés à la pièce ${pieceId} nomment une personne ou un lieu : ils sont remplacés par des mots neutres. Corrigez ‹dossier.yaml|la fiche du dossier›.`,
  'request.excludes': () =>
    'L’acte exclut une partie du dossier (« à l’exclusion de », « sans communication de »). Rien de ce qu’il exclut ne part, quoi que l’on réponde : relisez l’acte, et vérifiez-le sur l’aperçu.',
  'request.excludes-asked': () =>
    'L’acte demande et exclut le même objet. Rien de cet objet ne part seul : faites préciser l’acte par le requérant, ou répondez à la question sur l’objet.',
  'request.widened': () =>
    'L’acte s’élargit par une formule générale (« et tous documents utiles »). Elle n’ouvre rien de plus que les objets lus : la question sur l’objet montre ce que chacun ferait partir. Faites préciser par écrit.',
  'request.no-subject': () =>
    'L’objet de la demande n’a pas pu être lu avec certitude. Dites-le : « requis questions » montre ce que chaque objet ferait partir ; ou demandez-le au requérant. Tant que personne ne l’a dit, rien ne part.',
  'given.several': ({ rank, field, pieces }) =>
    `Plusieurs ${fieldNames[field]} pour la personne ${rank} de la demande (${pieces.join(', ')}), et rien ne dit laquelle est la dernière : aucune n’est donnée. Gardez la phrase qui dit la bonne ‹(decisions.yaml : keep, avec la pièce et le texte)›, ou masquez les autres ‹(mask, everywhere)›.`,
  'given.not-searched': () =>
    'L’article énumère aussi les tiers débiteurs et les immeubles : le programme ne les cherche pas, et la lettre n’en dit rien. Si la demande les vise, cherchez-les dans le dossier et voyez l’avocat avant d’ajouter une ligne.',
  'parent.not-held': () =>
    'L’autorité parentale de qui demande n’est pas dite, ou un autre l’exerce : rien n’est communiqué. Demandez le jugement ou l’acte de naissance, puis ‹écrivez parentalAuthority|écrivez-la› dans la demande ; ou, le jugement lu, ‹décidez `pass: authorisation` avec votre raison|passez outre, dans le détail de la demande, avec votre raison›.',
  'parent.withdrawn': () =>
    'L’autorité parentale de qui demande a été retirée : rien n’est communiqué à ce titre. La direction répond par écrit.',
  'parent.unknown': () =>
    'Qui demande n’est pas une personne que le dossier connaît : rien n’est communiqué. Vérifiez son identité et son lien avec l’enfant, inscrivez-le dans ‹dossier.yaml|la fiche du dossier› ; ou ‹décidez `pass: authorisation` avec votre raison|passez outre, dans le détail de la demande, avec votre raison›.',
  'parent.told-otherwise': () =>
    'Le dossier parle d’une autorité parentale retirée, déléguée ou exercée par un seul, ou d’un contact interdit : rien n’est communiqué. Lisez le jugement, puis ‹décidez `pass: authorisation` avec votre raison|passez outre, dans le détail de la demande, avec votre raison›, ou corrigez ‹parentalAuthority|la demande›.',
  'danger.withheld': ({ count, pieces }) =>
    `DANGER, à lire aujourd’hui : ${count} passage${count > 1 ? 's' : ''} qui ${count > 1 ? 'disent' : 'dit'} un danger pour un enfant ou un adulte vulnérable ne part${count > 1 ? 'ent' : ''} pas (${pieces.map(({ pieceId, count: own }) => `${pieceId} : ${own}`).join(', ')}). « requis expliquer BROUILLON --text ${pieces[0]?.pieceId ?? 'P01'} » les montre. Ce qui n’est pas déjà signalé se signale à part, à la cellule départementale (CRIP) ou au procureur (CASF L221-6, L226-2-1 ; CP 226-14, 434-3), jamais par cette réponse. Danger immédiat : le 17 ; le 119 conseille.`,
  'request.stopped': ({ check, todo, pass }) =>
    `Rien ne part : le contrôle « ${checkTitle('fr', check)} » arrête la demande. ${liftFr[pass](passOf({ check, todo }))}`,
  'request.no-basis': () =>
    'La demande ne cite pas de fondement connu. Demandez au requérant l’article sur lequel il s’appuie avant de communiquer.',
  'request.no-authorisation': () =>
    'L’autorisation du magistrat n’est pas mentionnée. Demandez-la au requérant avant de communiquer.',
  'request.person-not-found': ({ rank }) =>
    `La personne n° ${rank} de la demande n’est pas dans ce dossier. Vérifiez qu’il s’agit du bon dossier.`,
  'request.homonym': ({ rank }) =>
    `La personne n° ${rank} de la demande a un homonyme dans ce dossier, né à une autre date. Vérifiez l’identité.`,
  'request.contradicted': ({ rank }) =>
    `Sur la personne n° ${rank}, l’acte et le dossier se contredisent (lieu de naissance, adresse), ou l’acte se contredit (deux dates de naissance, d’autres personnes dans son texte) : rien d’elle ne part. Faites préciser l’acte par écrit, ou répondez à la question posée.`,
  'request.two-periods': () =>
    'L’acte donne deux périodes : l’une dans ‹request.yaml|la demande›, l’autre dans ses mots. Seul ce que les deux couvrent est jugé. Faites préciser la période par écrit, puis corrigez ‹request.yaml|la demande›.',
  'request.period-unread': () =>
    'L’acte nomme des jours (« les faits des 4 et 11 mars », « les week-ends de mai ») dont Requis ne sait pas si c’est la période demandée, et ‹request.yaml|la demande› n’en donne aucune : toutes les dates sont jugées. Écrivez la période ‹(period)›, ou faites-la préciser, puis recommencez.',
  'request.period-read': ({ periods }) =>
    `La période est lue dans les mots de l’acte, car ‹request.yaml|la demande› ne la donne pas en entier : ${periodList(periods, 'fr')}. Vérifiez-la dans l’acte ; notez-la ‹sous « period »|dans la demande› si elle est autre.`,
  'request.several-periods': ({ periods }) =>
    `L’acte demande plusieurs périodes : ${periodList(periods, 'fr')}. Seules ces périodes sont jugées, et non ce qui les sépare. Vérifiez-les dans l’acte.`,
  'request.periods-left': ({ periods }) =>
    `L’acte demande aussi ce que ‹request.yaml|la demande› ne couvre pas en entier : ${periodList(periods, 'fr')}. Rien n’en part d’office. Si l’acte le demande bien, étendez ‹« period » dans request.yaml|la période de la demande› du premier au dernier jour, puis proposez à nouveau : chaque période de l’acte sera jugée à part.`,
  'request.partial-name': ({ rank }) =>
    `La personne n° ${rank} de la demande n’est nommée qu’en partie (un nom de famille seul désigne toute une famille, la moitié d’un prénom un autre enfant) : personne n’est retenu. Demandez le prénom et la date de naissance, ou complétez ‹request.yaml|la demande›.`,
  'request.name-only': ({ rank }) =>
    `La personne n° ${rank} de la demande est retenue sur son nom seul : ni date de naissance ni autre chose ne le confirme. Vérifiez que c’est bien elle avant toute remise, et répondez à la question posée.`,
  'request.text-only': ({ rank }) =>
    `La personne n° ${rank} de la demande n’est connue que par le texte des pièces : elle n’est pas retenue. Dites qui elle est (la question vous est posée), ou inscrivez-la dans ‹dossier.yaml|la fiche du dossier› avec sa qualité, puis recommencez.`,
  'request.ambiguous': ({ rank }) =>
    `Deux personnes du dossier répondent au nom de la personne n° ${rank} de la demande, et aucune date de naissance ne les départage : ni l’une ni l’autre n’est retenue. Demandez la date de naissance au requérant.`,
  'request.is-act': () =>
    'Le fichier donné comme demande n’est pas un request.yaml : c’est sans doute l’acte lui-même. Lisez-le d’abord : requis demande nouvelle --from FICHIER ; confirmez chaque ligne du request.yaml écrit, puis recommencez avec lui.',
  'request.is-folder': () =>
    'La demande est un fichier, et c’est un dossier qui a été donné. Donnez le fichier request.yaml lui-même ; s’il n’existe pas : requis demande nouvelle --from ACTE.',
  'request.is-description': () =>
    'Le fichier donné comme demande décrit un dossier (dossier.yaml). Donnez la demande (request.yaml) ; si elle n’existe pas : requis demande nouvelle --from ACTE.',
  'request.exists': () => 'Ce fichier de demande existe déjà. Choisissez un autre nom avec --out : rien n’est écrasé.',
  'request.no-input': () => 'Ce formulaire pose des questions. Ôtez --no-input, ou donnez l’acte à lire avec --from.',
  'request.act-not-found': () => 'L’acte à lire est introuvable. Vérifiez le chemin donné à --from.',
  'request.wide': ({ what }) =>
    what === 'persons'
      ? 'La demande ne nomme aucune personne : rien ne peut être communiqué. Demandez au requérant de préciser les personnes.'
      : 'La demande n’est pas bornée dans le temps. Demandez au requérant de préciser la période.',
  'gate.accord': ({ pieceId }) =>
    `La pièce ${pieceId} est retenue entière : accord de son auteur, ou demande à l’autorité qui la détient. Voyez son motif au bordereau.`,
  'gate.accord-law': ({ pieceId }) =>
    `La pièce ${pieceId} vient d’un notaire, d’un commissaire de justice ou d’un journaliste. Elle est retenue entière : la loi demande son accord écrit (CPP 56-2, 56-3). Demandez-le, et notez-le ‹dans decisions.yaml (accord)|sous cette pièce, à l’écran des copies›.`,
  'piece.hidden-words': ({ ids }) =>
    `Des fichiers contiennent aussi ce qui ne se voit pas (commentaires, suppressions, cellules masquées, métadonnées) : ${ids.join(', ')}. Rien n’en part, et le bordereau dit que cela existe. Pour le lire : requis expliquer BROUILLON --text ${ids[0] ?? 'P01'}.`,
  'gate.excluded': ({ pieceId }) =>
    `La pièce ${pieceId} est exclue par le texte même de la demande. Elle n’est pas communiquée.`,
  'gate.lawyer': ({ pieceId }) =>
    `La pièce ${pieceId} relève d’un secret dont la portée est discutée (L1110-4) et la demande exclut ce que la loi protège. Elle est retenue : le directeur décide avec l’avocat.`,
  'gate.court': ({ pieceId }) =>
    `La pièce ${pieceId} est faite pour une juridiction, ou vient d’elle. Elle est retenue : renvoyez le requérant vers la juridiction qui la détient.`,
  'gate.source': ({ pieceId }) =>
    `La pièce ${pieceId} vient d’un autre organisme. Elle est retenue : renvoyez le requérant vers lui.`,
  'gate.made-for-read': ({ pieceId }) =>
    `L’en-tête de la pièce ${pieceId} nomme un juge comme destinataire : elle est proposée comme écrite pour lui. Vérifiez ; si c’est faux, ‹écrivez « madeFor: personne » pour cette pièce dans dossier.yaml, puis recommencez|faites-le corriger dans la fiche du dossier, puis proposer de nouveau›.`,
  'piece.namesake-lines': ({ pieceId }) =>
    `La pièce ${pieceId} parle aussi, ou peut-être, de quelqu’un d’autre qui porte le nom d’une personne visée (autre naissance, « une autre », « père », ou rien qui date la ligne) : ces lignes sont masquées. Lisez-les ; celles dont on peut douter sont demandées, une par question (requis questions --all) ; si une date de naissance est fausse, corrigez-la dans dossier.yaml ou dans la demande, puis recommencez.`,
  'piece.homonym': ({ pieceId }) =>
    `La pièce ${pieceId} porte le nom d’une personne visée, avec une autre date de naissance : un homonyme. Elle est mise à part, et n’est listée que dans l’annexe interne. Si c’est bien elle, corrigez sa date de naissance dans dossier.yaml ou dans la demande, puis recommencez.`,
  'piece.other-birth': ({ pieceId }) =>
    `La pièce ${pieceId} donne à une personne visée une autre naissance, ou un autre âge, que le dossier ou la demande, ou ne nomme qu’un autre de ce nom : rien n’en part tant que personne n’a dit de qui elle parle. Répondez à sa question (requis questions), ou corrigez la date de naissance.`,
  'piece.author-hushed': ({ pieceId }) =>
    `L’auteur de la pièce ${pieceId} y demande que l’on ne sache pas que c’est lui : ni son titre ni la qualité de son auteur ne sont imprimés au-dehors. Relisez ce qui en reste : le contenu peut le désigner.`,
  'gate.held': ({ pieceId, ground }) =>
    `La pièce ${pieceId} est retenue entière (motif ${ground}). Le directeur décide.`,
  'gate.director': ({ ground }) =>
    `Des pièces sont couvertes par un secret (motif ${ground}${ground === 'L1110-4-D' ? ', portée discutée' : ''}) : leur auteur est entendu, puis le directeur les remet ou oppose un motif légitime.`,
  'draft.not-found': () => 'Le brouillon est introuvable. Créez-le avec « requis proposer », puis recommencez.',
  'draft.broken': () => 'Le brouillon est abîmé. Recréez-le avec « requis proposer ».',
  'draft.no-secret': () =>
    'Le secret de ce brouillon manque ou est abîmé : sans lui, aucune occultation ne peut être scellée ni levée. Reprenez le brouillon d’une sauvegarde ; à défaut, recréez-le avec « requis proposer », pour un nouvel export.',
  'draft.exists': () =>
    'Ce brouillon existe déjà, et il est approuvé, ou d’autres fichiers sont là. Choisissez un autre dossier avec --draft ; pour reprendre ses décisions, --answers-from.',
  'draft.no-code': () =>
    'Ce brouillon ne porte pas de code d’authenticité : une version de Requis d’avant ce code l’a fait, ou son fichier authenticity.txt a été ôté. Rien ne prouve qu’il est tel que Requis l’a écrit. Proposez de nouveau, dans un autre dossier : requis proposer.',
  'draft.other-key': () =>
    'Ce brouillon est protégé par un secret que ce compte n’a pas : un autre compte ou une autre machine l’a fait. Donnez la clé que vos comptes partagent (--service-key FICHIER), ou la copie du secret de l’autre compte ; à défaut, proposez de nouveau : requis proposer.',
  'draft.changed': () =>
    'Ce brouillon a été changé hors de Requis : un de ses fichiers n’est plus celui qui a été écrit, ou manque. Rien n’en est repris. Reprenez le dossier du brouillon d’une sauvegarde, ou proposez de nouveau : requis proposer. Seule la lettre (letter.md) se modifie à la main.',
  'draft.extra': ({ count }) =>
    `Le dossier du brouillon contient ${count} élément(s) que Requis n’y a pas écrit(s). Mettez-les ailleurs, puis recommencez. Seule la lettre (letter.md) se modifie à la main.`,
  'draft.other-record': () =>
    'Ce brouillon est celui d’un autre dossier social, ou d’une autre demande : il n’est pas remplacé, et ses décisions ne valent pas ici. Choisissez un autre emplacement avec --draft, et un brouillon du même dossier social pour --answers-from.',
  'draft.other-rules': () =>
    'Les règles qui ont fait ce brouillon ont changé, ou sont dans un fichier à vous : donnez-le avec --pipeline ; sinon proposez de nouveau le dossier.',
  'draft.raced': () =>
    'Le brouillon a changé pendant ce temps : une autre commande l’écrivait. Rien n’a été écrit ; recommencez.',
  'draft.locked': ({ pid }) =>
    `Une autre commande écrit dans ce brouillon${pid === 0 ? '' : ` (processus ${pid})`}. Attendez qu’elle finisse, puis recommencez.`,
  'draft-key.not-found': () =>
    'La clé qui protège les brouillons est introuvable ou illisible. Vérifiez le chemin donné à --service-key, et vos droits sur le dossier de réglages.',
  'draft-key.broken': () =>
    'Ce fichier n’est pas une clé de brouillons : une seule ligne, « requis-draft-key-v1 » puis 64 chiffres. Donnez le fichier écrit par : requis keygen --service, ou --backup.',
  'draft-key.not-writable': () =>
    'Le secret qui protège les brouillons ne peut pas être écrit : vérifiez vos droits sur le dossier de réglages, puis recommencez.',
  'draft-key.backup-beside': () =>
    'Une copie dans le dossier de réglages se perdrait avec lui. Donnez un autre endroit : une autre machine, une clé USB gardée sous clé.',
  'draft.passphrase-missing': () =>
    'Ce brouillon est chiffré, et sa phrase de passe manque. Donnez-la à l’invite, ou dans un fichier avec --passphrase-file.',
  'draft.passphrase-short': ({ least }) =>
    `La phrase de passe est trop courte : ${least} caractères au moins. Prenez plutôt cinq mots au hasard.`,
  'draft.passphrase-differs': () =>
    'Les deux saisies de la phrase de passe diffèrent. Recommencez : rien n’a été écrit.',
  'draft.wrong-passphrase': () =>
    'La phrase de passe n’ouvre pas ce brouillon : ce n’est pas la bonne, ou le fichier a été modifié. Vérifiez-la, puis recommencez.',
  'draft.must-encrypt': () =>
    'La chaîne ou l’association exige des brouillons chiffrés (« drafts: encrypted »). Ajoutez --encrypt, ou --passphrase-file FICHIER.',
  'draft.no-letter': () =>
    'Ce brouillon n’a plus de lettre (letter.md) : l’export imprimera la lettre proposée. Il n’y a rien à écrire.',
  'purge.not-draft': () =>
    'Ceci n’est pas le dossier d’un brouillon de Requis. Rien n’a été supprimé : vérifiez le chemin.',
  'purge.foreign': ({ count }) =>
    `Ce dossier contient ${count} élément(s) qui ne sont pas d’un brouillon. Rien n’a été supprimé : déplacez-les, puis recommencez.`,
  'purge.not-confirmed': () => 'La suppression d’un brouillon se confirme. Ajoutez --yes : rien n’a été supprimé.',
  'purge.declined': () => 'Rien n’a été supprimé.',
  'purge.incomplete': ({ left }) =>
    `La suppression n’a pas pu être menée à bien : ${left} élément(s) restent dans le dossier. Vérifiez vos droits sur le dossier, puis recommencez.`,
  'journal.not-found': () => 'Le journal est introuvable. Vérifiez le chemin.',
  'journal.not-writable': () =>
    'Le journal des actes ne peut pas être écrit : l’acte n’a pas eu lieu. Vérifiez vos droits et la place sur le disque, ou indiquez un autre journal avec --journal.',
  'journal.locked': ({ pid }) =>
    `Le journal des actes est tenu par une autre commande${pid === 0 ? '' : ` (processus ${pid})`} : l’acte n’a pas eu lieu. Attendez sa fin, puis recommencez ; si plus aucune commande ne tourne, supprimez le fichier .lock à côté du journal.`,
  'journal.broken': () =>
    'La dernière ligne du journal des actes n’est pas de Requis, ou a été modifiée : l’acte n’a pas eu lieu. Gardez ce fichier, contrôlez-le avec « requis journal verifier », et indiquez un autre journal avec --journal.',
  'journal.no-acts': () =>
    'Le journal ne contient aucun acte de cette affaire. Donnez le journal où elle a été traitée (requis journal extrait FICHIER), ou vérifiez --draft et --id.',
  'journal.refused': () =>
    'Le journal ne tient pas : aucun témoin n’est écrit. Lancez « requis journal verifier » pour savoir où il est rompu.',
  'piece.unknown': ({ ids }) =>
    `Aucune pièce de ce numéro dans ce brouillon. Ses pièces : ${ids.join(', ')}. Exemple : --text P03, ou --text P03:5.`,
  'passage.unknown': ({ pieceId, count }) =>
    `La pièce ${pieceId} a ${many(count, 'passage', 'passages')} : donnez un numéro de 1 à ${count}.`,
  'mask.unknown': ({ count }) =>
    count === 0
      ? 'Aucune occultation ne porte ce numéro : ce brouillon n’en a aucune.'
      : `Aucune occultation ne porte ce numéro. Celles de ce brouillon vont de M0001 à M${String(count).padStart(4, '0')} : reprenez le numéro écrit sur la copie ou dans masks.jsonl.`,
  'review.open': ({ undecided }) =>
    `La relecture n’est pas terminée : ${undecided} élément(s) attendent un choix. Terminez-la, ou acceptez les propositions avec --accept-proposals.`,
  'review.floor': ({ count, grounds }) =>
    `${count} choix remet(tent) ce que l’association occulte toujours, ou ce que deux personnes doivent signer (${grounds.join(', ')}). Personne ne peut l’ouvrir seul : occultez-le de nouveau, ou préparez un nouveau brouillon avec « requis propose ». Rien n’est approuvé ni exporté.`,
  'review.questions': ({ count }) =>
    `${count} question(s) attendent une réponse. Lisez « requis questions », répondez dans un fichier, puis « requis decide » ; ou approuvez avec --accept-proposals : ce qui n’a pas de réponse reste retenu, et l’export le dit.`,
  'review.remarks': ({ count }) =>
    `${count} remarque(s) « à revoir » attendent encore. Ouvrez la page de relecture (requis relire), voyez-les et fermez-les, puis approuvez.`,
  'steps.none': () => 'Il n’y a plus rien à annuler, ou à rétablir.',
  'steps.two': () =>
    'Ce choix a été fait à deux : la seconde personne doit être nommée pour l’annuler ou le rétablir. Seul, vous pouvez retenir par un nouveau choix.',
  'remark.nowhere': () => 'Cette remarque, ou ce passage, n’est pas dans le brouillon. Rechargez la page.',
  'desk.bad-body': () => 'La page a envoyé une demande que Requis n’attend pas. Rechargez-la, et recommencez.',
  'desk.port-taken': ({ port }) =>
    port === 0
      ? 'Requis ne peut pas ouvrir sa page sur cette machine (127.0.0.1). Voyez si un logiciel l’interdit.'
      : `Le port ${port} est déjà pris. Donnez-en un autre à --port, ou laissez Requis en choisir un.`,
  'desk.no-page': () => 'La page de relecture n’est pas construite. Lancez « npm run build », puis recommencez.',
  'help.no-site': () =>
    'La documentation n’est pas construite ici. Lancez « npm ci », puis « npm run build », et recommencez. Les options : requis --help',
  'desk.nobody': () => 'Dites d’abord qui décide : votre nom est inscrit avec ce que vous décidez.',
  'desk.no-out': () =>
    'La page ne sait pas où écrire l’export. Relancez-la avec --out DOSSIER (et --key, ou --demo-key), ou utilisez « requis exporter ».',
  'desk.busy': () => 'Un aperçu ou un export est déjà en cours. Attendez qu’il finisse.',
  'start.none': () =>
    'Ce brouillon ne garde pas de quoi il a été proposé : corrigez les fichiers du dossier et de la demande, puis relancez « requis proposer ».',
  'start.unread': () => 'Le dossier n’a pas pu être lu jusqu’au bout. Relancez « requis relire » sur ce dossier.',
  'start.bad-value': ({ key, accepted }) =>
    `« ${key} » : cette valeur n’est pas acceptée${accepted.length === 0 ? '' : ` ; attendu : ${accepted.join(', ')}`}.`,
  'desk.unknown-piece': () => 'Cette pièce n’est pas dans le brouillon. Rechargez la page.',
  'decisions.refused': ({ refusals }) => refusalText(refusals, 'fr'),
  'decisions.none': () =>
    'Le fichier de décisions est vide : rien n’est à appliquer. Écrivez-y « answers: » ou « decisions: ».',
  'decisions.reviewed': () =>
    'Ce brouillon est déjà approuvé : plus rien n’y est décidé. Proposez de nouveau le dossier avec --answers-from ce brouillon, puis décidez.',
  'review.exists': () =>
    'La relecture de ce brouillon est déjà close. Pour la refaire, recréez un brouillon avec « requis proposer » : rien n’est écrasé.',
  'review.not-decider': ({ why }) =>
    `${notDeciderFr[why]} La position de l’association dit qui décide (deciders, delegations) : faites approuver par l’une de ces personnes, ou faites signer une délégation (requis fiche delegation).`,
  'review.same-person': () => 'La personne qui a préparé ne peut pas approuver. Une autre personne doit approuver.',
  'review.second-same': () =>
    'La seconde personne doit être différente de celle qui approuve et de celle qui a préparé.',
  'review.names-unclear': () =>
    'Deux des noms (qui a préparé, qui décide, la seconde personne) peuvent être ceux d’une même personne, ou la seconde n’a dit que sa fonction. Écrivez le prénom et le nom de chacune ; le nom de qui a préparé se donne à « requis proposer » (--prepared-by).',
  'review.own-signature': () =>
    'Qui demande, qui a signé ou autorisé la demande, ni une personne du dossier ne décide ni n’approuve : un des noms donnés peut être le leur. Faites signer la direction, ou une personne du service qui a délégation. Si c’est un homonyme, écrivez ses prénom et nom entiers, et ceux de la personne du dossier dans dossier.yaml.',
  'review.second-needed': ({ count }) =>
    `${count} élément(s) demandent une seconde personne et restent occultés. Ajoutez --second NOM après sa relecture.`,
  'letter.unknown-mark': ({ line }) =>
    `La lettre (letter.md, ligne ${line}) porte une marque entre doubles crochets que Requis ne connaît pas. Corrigez-la, ou supprimez letter.md pour revenir à la lettre proposée.`,
  'letter.other-outcome': () =>
    'La relecture a changé l’issue : la lettre (letter.md) ne dit plus ce qui part. Supprimez letter.md pour revenir à la lettre proposée, puis recommencez.',
  'letter.secret-existence': ({ line }) =>
    `La lettre (letter.md, ligne ${line}) nomme une pièce d’une nature dont l’existence même est secrète, alors que le dossier en tient une qui n’est pas listée. Ôtez ces mots.`,
  'letter.to-complete': () =>
    'La lettre porte encore « [à compléter] » : écrivez le motif, ou le texte, dans letter.md, puis recommencez. Rien n’est exporté.',
  'letter.example': ({ keys }) =>
    `L’en-tête de la lettre est encore celui d’un exemple : rien n’est exporté. Dans pipelines/association.yaml (ou « service » de dossier.yaml), remplacez ${senderWordsFr(keys)} par les vraies coordonnées du service.`,
  'letter.sender-missing': ({ keys }) =>
    `L’en-tête de la lettre est incomplet : il manque ${senderWordsFr(keys)}. ‹Remplissez-les dans pipelines/association.yaml, ou sous « service » dans dossier.yaml.|Faites-les remplir dans les réglages de l’association, ou dans la fiche du dossier.› Rien n’est imprimé à la place.`,
  'letter.empty': () => 'La lettre (letter.md) est vide. Supprimez ce fichier pour revenir à la lettre proposée.',
  'register.broken': () =>
    'Le registre indiqué n’est pas un registre de Requis, ou il est abîmé. Rien n’y a été écrit : indiquez un autre fichier.',
  'review.name-missing': () => 'Le nom de la personne qui approuve manque. Ajoutez-le.',
  'out.not-empty': () =>
    'L’export existe déjà à cet endroit. Choisissez un autre dossier avec --out : rien n’est écrasé.',
  'out.nested': () =>
    '--also-clear et --out doivent désigner deux dossiers, ni l’un ni l’autre dans l’autre : ce qui est en clair ne part pas. Choisissez-en un autre.',
  'out.exists': () => 'Le fichier de sortie existe déjà : il n’est jamais remplacé. Indiquez un autre nom.',
  'out.too-large': () =>
    'L’export dépasserait 4 gigaoctets ou 10 000 fichiers. Partagez le dossier en plusieurs demandes, puis relancez : rien n’a été écrit.',
  'out.no-space': () =>
    'Il n’y a plus de place sur le disque. Libérez de la place, puis recommencez : rien n’a été écrit.',
  'out.held-open': () =>
    'Windows refuse d’écrire à cet endroit : un fichier y est ouvert dans un autre programme (Word, lecteur de PDF, antivirus), ou ce compte n’y a pas le droit d’écrire. Fermez-le, puis recommencez ; sinon choisissez un autre dossier.',
  'out.not-writable': () => 'Il n’est pas possible d’écrire à cet endroit. Choisissez un autre dossier avec --out.',
  'write.failed': ({ pieceId }) =>
    `La copie de la pièce ${pieceId} n’a pas pu être écrite. Rien n’est exporté : signalez cette anomalie.`,
  'prove.residue': ({ count, maskIds }) =>
    `La vérification a retrouvé ${count} élément(s) occulté(s) dans les copies (masques ${maskIds.slice(0, 8).join(', ')}). Rien n’est exporté. Relisez ces masques, puis recommencez.`,
  'preview.unstamped': () =>
    'La marque « PROJET – NON VALIDÉ » n’a pas pu être écrite sur chaque page : l’aperçu n’est pas écrit. Signalez-le à qui entretient Requis.',
  'prove.unreadable': ({ name }) =>
    `La copie ${name} n’a pas pu être relue par la vérification. Rien n’est exporté : signalez cette anomalie.`,
  'prove.set-aside': ({ pieceId, places }) =>
    `Pièce ${pieceId} : aucune copie n’a passé la vérification (${fallPlaces(places)}). Elle est en quarantaine et ne part pas ; le reste part. Relisez ses occultations à cet endroit, puis recommencez.`,
  'prove.poorer': ({ pieceId, pages, places }) =>
    pages.length === 0
      ? `Pièce ${pieceId} : la copie en fac-similé n’a pas passé la vérification (${fallPlaces(places)}). Elle part recomposée.`
      : `Pièce ${pieceId} : en fac-similé, la vérification a refusé la page ${pages.join(', ')} de l’original (${fallPlaces(places)}). Cette page part dans notre police, sans image.`,
  'prove.not-own': ({ pieceId, places }) =>
    `Pièce ${pieceId} : la copie dans le format de son fichier n’a pas passé la vérification (${fallPlaces(places)}). Elle part sous une autre forme, qui l’a passée.`,
  'write.laid-anew': ({ pieceId, cause }) =>
    `Pièce ${pieceId} : sa mise en page n’est pas gardée (${anewCausesFr[cause]}). Elle part recomposée.`,
  'key.not-found': () => 'Le fichier de la clé est introuvable. Vérifiez le chemin donné à --key.',
  'key.broken': () =>
    'Le fichier de la clé est illisible. Demandez un nouveau fichier PKCS#12 (.p12 ou .pfx) à votre autorité de certification.',
  'key.wrong-password': () => 'Le mot de passe de la clé n’est pas le bon. Recommencez ; rien n’a été écrit.',
  'key.unsupported': () =>
    'Ce format de clé n’est pas pris en charge (algorithme inconnu, ou fichier sans contrôle d’intégrité). Réexportez la clé en PKCS#12 avec AES et HMAC-SHA-256.',
  'key.authority': () =>
    'Le certificat de cette clé est celui d’une autorité de certification : il délivre des certificats et ne signe aucun export. Demandez-lui un certificat de signature.',
  'key.no-password': () =>
    'Le mot de passe ou le code PIN de la clé manque. Donnez-le à l’invite, ou dans un fichier avec --key-password-file.',
  'key.exists': () => 'Une clé existe déjà à cet endroit. Choisissez un autre nom : rien n’est écrasé.',
  'key.expired': ({ until }) => `Le certificat de la clé n’est plus valable depuis le ${until}. Renouvelez-le.`,
  'key.not-yet-valid': ({ from }) =>
    `Le certificat de la clé n’est valable qu’à partir du ${from}. Vérifiez la date donnée à --date, ou l’horloge de la machine.`,
  'key.weak': ({ bits }) =>
    `La clé est trop faible (${bits} bits). Utilisez une clé RSA de 3072 bits ou plus, ou une clé P-256.`,
  'recipient.none': () =>
    '--also-clear garde une copie en clair d’un export chiffré. Ajoutez --recipient CERTIFICAT, ou ôtez --also-clear.',
  'recipient.not-found': () =>
    'Le certificat d’un destinataire est introuvable. Vérifiez le chemin donné à --recipient.',
  'recipient.not-certificate': ({ rank }) =>
    `Le destinataire n° ${rank} n’est pas un certificat X.509 lisible. Demandez-lui son certificat de chiffrement (fichier .pem, .cer ou .crt), jamais sa clé. Rien n’est exporté.`,
  'recipient.several': ({ rank }) =>
    `Le fichier du destinataire n° ${rank} contient plusieurs certificats. Gardez-y seulement le sien : un fichier par --recipient. Rien n’est exporté.`,
  'recipient.unsupported': ({ rank }) =>
    `La clé du destinataire n° ${rank} ne permet pas de chiffrer avec Requis (acceptées : RSA de 2048 bits ou plus, P-256, P-384). Demandez-lui un autre certificat. Rien n’est exporté.`,
  'recipient.weak': ({ rank, bits }) =>
    `La clé du destinataire n° ${rank} est trop faible (RSA, ${bits} bits). Demandez-lui un certificat de 2048 bits au moins. Rien n’est exporté.`,
  'recipient.usage': ({ rank }) =>
    `Le certificat du destinataire n° ${rank} n’est pas prévu pour chiffrer : c’est sans doute son certificat de signature. Demandez-lui son certificat de chiffrement. Rien n’est exporté.`,
  'recipient.not-yet-valid': ({ rank, from }) =>
    `Le certificat du destinataire n° ${rank} n’est valable qu’à partir du ${from}. Demandez-lui celui en cours, ou vérifiez --date. Rien n’est exporté.`,
  'recipient.expired': ({ rank, until }) =>
    `Le certificat du destinataire n° ${rank} n’est plus valable depuis le ${until}. Demandez-lui celui en cours. Rien n’est exporté.`,
  'supersedes.refused': () =>
    'L’export à remplacer (--supersedes) n’est pas intact, ou son conteneur et son dossier diffèrent. Vérifiez-le avec « requis verifier ». Rien n’est exporté.',
  'supersedes.other-request': () =>
    'L’export à remplacer (--supersedes) répond à une autre demande : sa référence n’est pas celle du brouillon. Donnez le bon export. Rien n’est exporté.',
  'tsa.unreachable': () => `Le service d’horodatage ne répond pas. ${withoutTsaFr}`,
  'tsa.refused': ({ status }) => `Le service d’horodatage a refusé la demande (statut ${status}). ${withoutTsaFr}`,
  'tsa.bad-answer': ({ flaw }) =>
    `La réponse du service d’horodatage n’est pas valable : ${tokenFlawWords('fr', flaw)}. ${withoutTsaFr}`,
  'tsa.bad-url': () =>
    'L’adresse donnée à --tsa n’est pas celle d’un service d’horodatage. Donnez une adresse http ou https, sans mot de passe dedans.',
  ...longTermFr,
  ...keysFr,
  ...machineFr,
  ...backupFr,
  ...batchProblemsFr,
  ...sourceFr,
  ...answersFr,
  ...checksFr,
  ...recordFr,
  'verify.not-found': () => 'L’export à vérifier est introuvable. Vérifiez le chemin.',
  'verify.sealed': () =>
    'Cet export est chiffré : rien ne peut en être vérifié avant son ouverture. Son destinataire l’ouvre avec sa clé : openssl cms -decrypt -binary -inform DER -in EXPORT.asice.p7m -recip CERTIFICAT.pem -inkey CLE.pem -out EXPORT.asice, puis vérifie le fichier obtenu.',
  'verify.not-folder': () => '--all attend un ou plusieurs dossiers. Donnez le dossier qui contient les exports.',
  'verify.none-found': () =>
    'Aucun export (.asice) dans ce dossier ni plus bas. Vérifiez le chemin : rien n’a été vérifié.',
  'verify.not-export': () =>
    'Ceci n’est pas un export de Requis. Donnez le fichier .asice ou le dossier qui l’accompagne.',
  'verify.other-folder': () =>
    'Ce dossier n’est pas un export de Requis, ou contient autre chose. Donnez le fichier .asice, ou le dossier que « requis exporter » a écrit, sans rien y ajouter.',
  'verify.preview': () =>
    'Ceci est un APERÇU (projet non validé), ou en contient un : personne ne l’a approuvé ni signé. Ne le remettez pas, ne vous y fiez pas. Pour un export : requis approuver, puis requis exporter.',
  'reveal.not-found': () =>
    'Le fichier donné à --reveal est introuvable. Vérifiez le chemin, ou créez-le avec « requis reveler ».',
  'reveal.broken': () =>
    'Le fichier donné à --reveal n’est pas une levée d’occultations de Requis, ou il a été réécrit. Demandez de nouveau au service le fichier tel que « requis reveler » l’a écrit.',
  'library.argument': ({ call, what }) =>
    `${call} : « ${what} » n’est pas ce que cette fonction prend. Voyez docs/library.md, et donnez les valeurs que les fonctions d’avant ont données.`,
  usage: ({ what }) => `Commande incomplète : ${what}. Voyez « requis --help ».`,
  'not-available': ({ what }) => `« ${what} » n’est pas encore disponible dans cette version.`,
  internal: () =>
    'Une erreur imprévue est survenue. Rien n’a été exporté. Recommencez ; si elle revient, lancez « requis diagnostic », puis la même commande avec « --trace » : elle dira où dans le programme, sans un mot du dossier.',
}
