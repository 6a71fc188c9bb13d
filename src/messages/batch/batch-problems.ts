import type { BatchProblem } from '../../model/batch-problem.ts'

type Sentences = {
  readonly [Code in BatchProblem['code']]: (problem: Extract<BatchProblem, { readonly code: Code }>) => string
}

export const batchProblemsFr: Sentences = {
  'batch.source-unknown': ({ accepted }) =>
    `Cette source n’est reconnue par aucun lecteur. Dites lequel dans migration.yaml (from: { connector: … }) : ${accepted.join(', ')}.`,
  'batch.source-empty': () =>
    'La source ne contient aucun dossier. Vérifiez le chemin, ou lancez `--inventory` pour voir ce qu’elle contient.',
  'batch.source-twice': () =>
    'Un même élément de la source serait repris deux fois : la correspondance nomme deux fois la même table, ou le même enregistrement. Nommez-le une seule fois, puis relancez.',
  'batch.source-changed': () =>
    'Cet élément a changé depuis que le plan a été écrit. Vérifiez la source, puis relancez avec `--retry quarantine`.',
  'batch.source-refused': () =>
    'La source refuse la connexion. Vérifiez l’adresse, le compte et le mot de passe (fichier PGPASSFILE), puis recommencez.',
  'batch.gone': () =>
    'Cet élément n’est plus dans la source : il a été déplacé ou retiré depuis. Rien à faire s’il est repris ailleurs.',
  'batch.hidden-by-words': () =>
    'Des mots de ce dossier semblent taire où quelqu’un habite, et aucune description ne le dit : le lieu est masqué. Répondez dans lists/questions.csv ou migration.yaml (`dossiers:`, `hiddenAddress: true` ou `false`), puis relancez avec `--retry quarantine`.',
  'batch.place-asked': () =>
    'Dans un dossier où un domicile est caché, ce lieu est masqué par doute : il est peut-être un autre. Répondez lieu par lieu dans lists/questions.csv, puis relancez avec `--answers` et `--retry quarantine`.',
  'batch.answers-changed': () =>
    'Vos réponses sur certains dossiers (migration.yaml, `--answers`) ne sont plus celles du plan. Une fois le lot terminé, relancez avec `--retry quarantine` : seuls ces dossiers sont refaits.',
  'batch.term-unsure': () =>
    'Le dernier écrit de ce dossier a plus de deux ans, et personne ne dit qu’il est clos : il est repris. S’il est clos, dites-le (`closed` dans dossier.yaml ou migration.yaml).',
  'batch.orphan': () =>
    'Cet élément n’appartient à aucun dossier. Rangez-le dans un dossier, ou écartez-le, puis relancez avec `--retry quarantine`.',
  'batch.not-a-file': () => 'Ce n’est pas un fichier (lien, périphérique). Remplacez-le par le fichier lui-même.',
  'batch.dossier-twice': () =>
    'Deux dossiers portent le même identifiant. Dites lequel est le bon, ou donnez-leur deux identifiants : rien n’est fusionné sans une personne.',
  'batch.not-due': () =>
    'Ce dossier n’a pas dépassé sa durée, ou aucune date ne le dit : il reste en base active. Donnez sa date de clôture dans migration.yaml si elle manque.',
  'batch.held': () =>
    'Ce dossier est mis en réserve (litige, enquête) : il reste en base active jusqu’à ce que la réserve soit levée.',
  'batch.foreign': () => 'Ce dossier est celui d’un autre service : il n’est pas repris. Rendez-le à ce service.',
  'batch.service-shared': () =>
    'Ce dossier porte le nom de votre service et d’un autre. Séparez-les dans la source, ou dites qu’il est le vôtre dans migration.yaml (dossiers: { NUMÉRO: { foreign: false } }).',
  'batch.service-unsaid': () =>
    'La source ne dit pas de quel service est ce dossier. Complétez-la, ou dites qu’il est le vôtre dans migration.yaml (dossiers: { NUMÉRO: { foreign: false } }).',
  'batch.services-several': ({ count }) =>
    `La source contient les dossiers de ${count} services. Dites dans migration.yaml le vôtre, ou tous ceux qui sont à reprendre (from: { service: [NOM, NOM] } ou from: { finess: NUMÉRO }) : les autres sont mis de côté.`,
  'batch.missing-attachment': () =>
    'La pièce jointe que cette ligne nomme n’est pas dans la source. Ajoutez le fichier, puis relancez avec `--retry quarantine`.',
  'batch.identity-conflict': () =>
    'Une même personne porte deux dates de naissance. Corrigez la source, ou dites laquelle est la bonne : rien n’est fusionné au hasard.',
  'batch.reference-missing': () =>
    'Cet élément renvoie à un autre qui n’est pas dans la source. Demandez un export complet à l’éditeur.',
  'batch.reference-twice': () =>
    'Deux éléments portent la même adresse interne. Demandez un export corrigé à l’éditeur.',
  'batch.row-shape': () => 'Cette ligne n’a pas le même nombre de colonnes que l’en-tête. Corrigez-la dans la source.',
  'batch.row-encoding': () => 'Les caractères de cette ligne ne se lisent pas. Demandez l’export en UTF-8.',
  'batch.row-date': () =>
    'Une date de cette ligne ne se lit pas. Corrigez-la, ou dites son format dans la correspondance.',
  'batch.truncated': () => 'Le fichier est coupé avant sa fin. Demandez-le de nouveau à l’éditeur.',
  'batch.too-large': () =>
    'Ce fichier dépasse ce que ce lecteur sait ouvrir. Demandez un export en plusieurs fichiers.',
  'batch.container-too-large': () =>
    'Ce dossier dépasse ce qu’un conteneur peut tenir (4 Go, 10 000 fichiers). Reprenez-le vers des dossiers de fichiers (to: { target: folders }).',
  'batch.target-invalid': () =>
    'Ce dossier ne peut pas être écrit dans le format d’arrivée : il lui manque un élément obligatoire. Complétez-le dans la source.',
  'batch.elements-dropped': () =>
    'Des éléments FHIR (extensions, profils) sont partis entiers, parce que leur adresse nommait quelqu’un : rien ne peut en tenir lieu. Comparez ces dossiers avec la source.',
  'batch.unseen-dropped': () =>
    'Des fichiers occultés ont perdu ce qui ne se voit pas à la lecture (commentaires, révisions, propriétés, en-têtes techniques). L’original les garde.',
  'batch.attachment-absent': () =>
    'Des fichiers joints en base64 sont dits absents (« masked ») dans leur élément : leur copie a un autre format, et se trouve à côté, ou ils n’étaient pas lisibles.',
  'batch.unproved': () =>
    'La copie occultée n’a pas passé sa preuve : elle n’est pas remise. Traitez cette pièce à la main.',
  'batch.withheld': () => 'La règle retient cette pièce entière : elle n’est pas dans le jeu d’essai.',
  'batch.poison': ({ tries }) =>
    `Le traitement de ce dossier s’est arrêté ${tries} fois. Il est mis à part ; les autres continuent. Ouvrez ses pièces une à une.`,
  'batch.too-long': ({ seconds }) =>
    `Ce dossier demande plus de ${seconds} secondes. Il est mis à part ; relancez-le avec \`--retry quarantine\` et un délai plus long.`,
  'verify.batch-broken': () =>
    'batch.json a été modifié ou abîmé : ce lot est refusé. Reprenez-le d’une copie que vous gardez, ou relancez le lot dans un dossier vide.',
  'batch.proof-differs': () =>
    'batch.json, le registre ou la signature de ce lot ne sont pas ceux qui ont été signés avec votre clé : rien n’est repris, rien n’a changé. Lancez `requis verify` sur ce dossier, puis reprenez-le d’une copie que vous gardez.',
  'batch.receipts-differ': () =>
    'Un reçu de ce lot n’est pas ce que dit le registre signé : rien n’est repris, rien n’a changé. Reprenez le dossier `receipts` d’une copie que vous gardez, puis relancez la même commande.',
  'batch.not-found': () => 'Aucun lot dans ce dossier. Donnez le dossier passé à `--out`.',
  'batch.broken-plan': () =>
    'Le plan de ce lot a été modifié ou abîmé. Recommencez le lot dans un dossier vide ; la source n’a pas été touchée.',
  'batch.other-batch': () =>
    'Ce dossier contient un autre lot (autre source, autres règles ou autre date). Donnez un dossier vide, ou la même commande qu’au départ.',
  'batch.other-version': () =>
    'Ce lot a été préparé par une autre version de Requis. Installez la même version, ou recommencez dans un dossier vide.',
  'batch.other-key': () =>
    'La clé du service n’est pas celle qui a préparé ce lot. Utilisez le même compte, ou la même `--service-key`.',
  'batch.out-filled': () => 'Le dossier d’arrivée contient déjà autre chose. Donnez un dossier vide ou nouveau.',
  'batch.target-differs': () =>
    'Un fichier d’arrivée existe déjà avec un autre contenu. Rien n’est écrasé : déplacez-le, puis relancez la même commande.',
  'batch.locked': () => 'Ce lot est déjà en cours ailleurs. Attendez sa fin, ou arrêtez l’autre commande.',
  'batch.stopped': ({ missing }) =>
    `Le lot est arrêté ; il reste ${missing} élément${missing < 2 ? '' : 's'}. Relancez la même commande pour le finir.`,
  'batch.not-reconciled': ({ planned, ended }) =>
    `Le compte n’y est pas : ${planned} éléments prévus, ${ended} terminés. Rien n’est signé. Relancez la même commande.`,
  'batch.archives-incomplete': ({ missing }) =>
    `Pour écrire le paquet destiné aux archives (SEDA), il manque dans migration.yaml, sous « archives » : ${missing.join(', ')}. Demandez-les aux archives départementales, ou ôtez « archives » : les listes seront faites sans paquet.`,
  'batch.needs-approver': () => 'Dites qui approuve ce lot : `--approve-as NOM`, ou `decidedBy` dans migration.yaml.',
  'batch.needs-request': () => 'Cette chaîne répond à une demande : ajoutez `--request request.yaml`.',
  'batch.treatment-missing': ({ name, accepted }) =>
    `Le traitement « ${name} » n’est pas disponible ici. Traitements : ${accepted.join(', ')}.`,
  'batch.port-taken': ({ port }) => `Le port ${port} est déjà pris. Donnez-en un autre à --metrics.`,
  'batch.queue-refused': () =>
    'La file d’attente refuse la connexion. Vérifiez l’adresse, le compte et le mot de passe, puis recommencez.',
  'batch.queue-lost': () =>
    'La file d’attente ne répond plus. Ce qui est fait est gardé sur le disque : relancez la même commande.',
  'batch.storage-refused': () =>
    'Le stockage partagé refuse la connexion ou l’écriture. Vérifiez son adresse et ses droits, puis recommencez.',
}

export const batchProblemsEn: Sentences = {
  'batch.source-unknown': ({ accepted }) =>
    `No reader knows this source. Say which one in migration.yaml (from: { connector: … }): ${accepted.join(', ')}.`,
  'batch.source-empty': () => 'The source holds no dossier. Check the path, or use `--inventory` to see what it holds.',
  'batch.source-twice': () =>
    'One item of the source would be carried twice: the mapping names the same table, or the same record, twice. Name it once, then run again.',
  'batch.source-changed': () =>
    'This item has changed since the plan was written. Check the source, then run again with `--retry quarantine`.',
  'batch.source-refused': () =>
    'The source refuses the connection. Check address, account and password (PGPASSFILE), then start again.',
  'batch.gone': () =>
    'This item is no longer in the source: it was moved or taken away. Nothing to do if it is carried elsewhere.',
  'batch.hidden-by-words': () =>
    'Words of this dossier seem to keep silent where somebody lives, and no description says so: the place is masked. Answer in lists/questions.csv or migration.yaml (`dossiers:`, `hiddenAddress: true` or `false`), then run again with `--retry quarantine`.',
  'batch.place-asked': () =>
    'In a dossier where a home is hidden, this place is masked by doubt: it may be another. Answer place by place in lists/questions.csv, then run again with `--answers` and `--retry quarantine`.',
  'batch.answers-changed': () =>
    'Your answers about some dossiers (migration.yaml, `--answers`) are no longer those of the plan. Once the batch is finished, run again with `--retry quarantine`: only these dossiers are done again.',
  'batch.term-unsure': () =>
    'The last paper of this dossier is more than two years old, and nobody says that it is closed: it is carried. If it is, say so (`closed` in dossier.yaml or migration.yaml).',
  'batch.orphan': () =>
    'This item belongs to no dossier. Put it into one, or leave it out, then run again with `--retry quarantine`.',
  'batch.not-a-file': () => 'This is no file (a link, a device). Put the file itself in its place.',
  'batch.dossier-twice': () =>
    'Two dossiers have the same id. Say which is right, or give them two ids: nothing is merged without a person.',
  'batch.not-due': () =>
    'This dossier has not passed its term, or no date says so: it stays in the active base. Give its closing date in migration.yaml if it is missing.',
  'batch.held': () =>
    'This dossier is on hold (dispute, inquiry): it stays in the active base until the hold is lifted.',
  'batch.foreign': () => 'This dossier is another service’s: it is not carried. Give it back to that service.',
  'batch.service-shared': () =>
    'This dossier bears the name of your service and of another. Part them in the source, or say in migration.yaml that it is yours (dossiers: { NUMBER: { foreign: false } }).',
  'batch.service-unsaid': () =>
    'The source does not say whose dossier this is. Complete it, or say in migration.yaml that it is yours (dossiers: { NUMBER: { foreign: false } }).',
  'batch.services-several': ({ count }) =>
    `The source holds dossiers of ${count} services. Name yours in migration.yaml, or all that are to be carried (from: { service: [NAME, NAME] } or from: { finess: NUMBER }): the others are set aside.`,
  'batch.missing-attachment': () =>
    'The attachment that this row names is not in the source. Add the file, then run again with `--retry quarantine`.',
  'batch.identity-conflict': () =>
    'One person has two birth dates. Correct the source, or say which is right: nothing is merged by guess.',
  'batch.reference-missing': () => 'This item refers to one that is not in the source. Ask for a complete export.',
  'batch.reference-twice': () => 'Two items have the same internal address. Ask for a corrected export.',
  'batch.row-shape': () => 'This row has not as many columns as the header. Correct it in the source.',
  'batch.row-encoding': () => 'The characters of this row cannot be read. Ask for the export in UTF-8.',
  'batch.row-date': () => 'A date of this row cannot be read. Correct it, or give its format in the mapping.',
  'batch.truncated': () => 'The file is cut before its end. Ask for it again.',
  'batch.too-large': () => 'This file is larger than this reader can open. Ask for an export in several files.',
  'batch.container-too-large': () =>
    'This dossier is larger than a container can hold (4 GB, 10,000 files). Migrate it to folders of files (to: { target: folders }).',
  'batch.target-invalid': () =>
    'This dossier cannot be written in the target’s format: a required element is missing. Complete it in the source.',
  'batch.elements-dropped': () =>
    'FHIR elements (extensions, profiles) left whole, as their address named somebody: nothing may stand for it. Compare these dossiers with the source.',
  'batch.unseen-dropped': () =>
    'Masked files lost what a reader does not see (comments, revisions, properties, technical headers). The original keeps them.',
  'batch.attachment-absent': () =>
    'Files in base64 are said to be absent (“masked”) in their element: their copy has another form and lies beside, or they could not be read.',
  'batch.unproved': () => 'The masked copy did not pass its proof: it is not handed over. Treat this piece by hand.',
  'batch.withheld': () => 'The rules withhold this piece whole: it is not in the test set.',
  'batch.poison': ({ tries }) =>
    `The treatment of this dossier stopped ${tries} times. It is set aside; the others go on. Open its pieces one by one.`,
  'batch.too-long': ({ seconds }) =>
    `This dossier takes more than ${seconds} seconds. It is set aside; run it again with \`--retry quarantine\` and a longer limit.`,
  'verify.batch-broken': () =>
    'batch.json was changed or damaged: this batch is refused. Take it from a copy that you keep, or run the batch again in an empty folder.',
  'batch.proof-differs': () =>
    'batch.json, the ledger or the signature of this batch are not those that were signed with your key: nothing is tried again, nothing was changed. Run `requis verify` on this folder, then take it from a copy that you keep.',
  'batch.receipts-differ': () =>
    'A receipt of this batch is not what the signed ledger says: nothing is tried again, nothing was changed. Take the folder `receipts` from a copy that you keep, then run the same command again.',
  'batch.not-found': () => 'No batch in this folder. Give the folder that was given to `--out`.',
  'batch.broken-plan': () =>
    'The plan of this batch was changed or damaged. Start the batch again in an empty folder; the source was not touched.',
  'batch.other-batch': () =>
    'This folder holds another batch (another source, other rules or another date). Give an empty folder, or the same command as at first.',
  'batch.other-version': () =>
    'This batch was prepared by another version of Requis. Install that version, or start again in an empty folder.',
  'batch.other-key': () =>
    'The service’s key is not the one that prepared this batch. Use the same account, or the same `--service-key`.',
  'batch.out-filled': () => 'The target folder already holds something else. Give an empty or a new folder.',
  'batch.target-differs': () =>
    'A target file is there already with other content. Nothing is overwritten: move it away, then run the same command again.',
  'batch.locked': () => 'This batch is running elsewhere. Wait for it, or stop the other command.',
  'batch.stopped': ({ missing }) =>
    `The batch has stopped; ${missing} item${missing === 1 ? ' is' : 's are'} left. Run the same command again to finish it.`,
  'batch.not-reconciled': ({ planned, ended }) =>
    `The count does not close: ${planned} items planned, ${ended} ended. Nothing is signed. Run the same command again.`,
  'batch.archives-incomplete': ({ missing }) =>
    `To write the package for the archives (SEDA), migration.yaml lacks, under “archives”: ${missing.join(', ')}. Ask the archives for them, or take “archives” out: the lists are made without a package.`,
  'batch.needs-approver': () => 'Say who approves this batch: `--approve-as NAME`, or `decidedBy` in migration.yaml.',
  'batch.needs-request': () => 'This pipeline answers a request: add `--request request.yaml`.',
  'batch.treatment-missing': ({ name, accepted }) =>
    `The treatment “${name}” is not available here. Treatments: ${accepted.join(', ')}.`,
  'batch.port-taken': ({ port }) => `Port ${port} is taken already. Give another one to --metrics.`,
  'batch.queue-refused': () =>
    'The queue refuses the connection. Check address, account and password, then start again.',
  'batch.queue-lost': () => 'The queue no longer answers. What is done is kept on disk: run the same command again.',
  'batch.storage-refused': () =>
    'The shared storage refuses the connection or the write. Check its address and rights, then start again.',
}
