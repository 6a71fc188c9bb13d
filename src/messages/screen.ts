import type { Language } from './index.ts'

const fr = {
  'stage.read': 'Lecture des pièces',
  'stage.detect': 'Repérage des éléments sensibles',
  'stage.propose': 'Examen de la demande',
  'stage.redact': 'Occultation',
  'stage.write': 'Écriture des copies',
  'stage.prove': 'Vérification des copies',
  'stage.seal': 'Signature de l’export',
  'detect.count': '{count} repérage(s)',
  'detect.pieces': 'Pièces lues : {count}, dont {unread} non lues. Par catégorie :',
  'detect.category': '  {label} : dans {pieces} pièce(s) ; {elements} élément(s), dont {doubtful} incertain(s)',
  'propose.done':
    'Brouillon prêt : {pieces} {pieces|pièce|pièces} ; {findings} {findings|mot ou phrase examiné|mots ou phrases examinés}, dont {disclose} à montrer et {withhold} à occulter.',
  'propose.masks':
    'Accepté tel quel par une seule personne, l’export porterait {count} {count|occultation|occultations}.',
  'propose.subjects': 'Objet de la demande : {subjects}{read}.',
  'propose.read': ' (lu dans la demande, non confirmé)',
  'propose.next':
    'Le brouillon contient des données personnelles : {draft}. Relisez-le, puis : requis approuver {draft} --by NOM',
  'intake.title': 'Contrôle de la demande : {clock}',
  'intake.outcome': '  →  Suite proposée : {outcome}.',
  'intake.not-reached': '  –  {check} : non examiné, le contrôle s’arrête avant',
  'intake.record': 'Fait par {by}, le {when} : {how}',
  'intake.proposed': '     Périmètre à proposer : du {from} au {to} ; objet : {subjects}.',
  'request.read': 'lu, à confirmer',
  'request.head-read':
    'Lu dans l’acte par Requis : chaque ligne est à confirmer. Ce qui manque n’a pas été lu : rien n’est supposé.',
  'request.head-missing':
    'Non constaté, à noter vous-même : receivedAt (sans elle aucun délai ne court), form et channel (comment l’acte est arrivé), signature, stamp.',
  'request.reckoned': 'lu comme un délai, compté du jour de l’acte : recomptez-le de la réception',
  'request.not-dated':
    'L’acte fixe un délai sans que son jour ait pu être lu : comptez-le de la réception, et notez dueBy.',
  'request.head-asked': 'Demande saisie par la personne qui l’a reçue. Ce qui est vide ici reste à demander.',
  'request.confirm-read':
    'Lu dans l’acte : {count} champ(s), {persons} personne(s). Confirmez chaque ligne de {file}, complétez-le, puis : requis demande controler {file}',
  'init.written':
    'dossier.yaml écrit, {pieces} pièce(s) listée(s). Complétez-le (personnes, auteur de chaque pièce), puis : requis proposer',
  'request.reading': 'Lecture des pièces du dossier ({count}), pour chercher les personnes nommées…',
  'request.written': 'Demande écrite dans {file}. Pour la contrôler : requis demande controler {file}',
  'request.intro':
    'Entrée vide : la valeur entre crochets, ou rien. Rien n’est supposé : laissez vide ce que l’acte ne dit pas.',
  'request.again': 'Cette valeur n’est pas acceptée. {accepted}',
  'request.given-up': 'Laissé vide.',
  'request.person': 'Personne n° {rank} : prénom et NOM (vide pour finir)',
  'request.person-why': 'seules les personnes nommées sont recherchées',
  'request.born': 'Sa date de naissance (2011-05-03)',
  'request.born-why': 'elle écarte un homonyme',
  'request.role': 'Sa place dans l’affaire (victime, mis en cause, témoin, disparu)',
  'request.role-why': 'une victime et un suspect ne sont pas traités de même',
  'attention.title': 'À savoir avant de décider :',
  'approve.done': 'Relecture close par {by}{second}.',
  'approve.second': ', avec {second}',
  'approve.delegate': 'Décidé par délégation : {act}.',
  'approve.unchecked':
    'Qui décide n’a pas été contrôlé : la position de l’association ne nomme ni direction ni délégué (deciders, delegations).',
  'approve.waived': 'Les propositions ont été acceptées telles quelles : c’est inscrit dans l’export.',
  'approve.next': 'Pour exporter : requis exporter {draft} --out DOSSIER',
  'export.title': 'Export {reference} terminé.',
  'export.pieces':
    'Pièces : {total}, dont {whole} remises entières{framed}, {masked} occultées, {withheld} retenues, {quarantined} en quarantaine{containers}.',
  'export.framed': ', {count} sans {count|ses|leurs} images',
  'export.containers': ', {count} contenant(s) dont les fichiers sont comptés à part',
  'export.masks': '{count} {count|occultation|occultations}, par motif (une pièce retenue compte pour une) :',
  'export.proof':
    'Vérification : 0 résidu dans {copies} {copies|copie|copies} {copies|relue|relues} par {engines} lecteurs indépendants.',
  'export.quarantine': 'En quarantaine, non exportées :',
  'export.unread': 'Pages non lues, retirées de la copie :',
  'waiting.second':
    'ATTENTION : {waiting} fait(s) sur {facts} attendent une seconde personne et restent occultés sans elle. Faites-les relire, puis ajoutez --second NOM.',
  'export.times': 'Durée par étape : {shares}.',
  'export.where': 'L’export : {container}\nLe même, déplié : {folder}',
  'export.verify':
    'Pour le vérifier : requis verifier {container}\nSans Requis : LISEZMOI.txt, dans {folder}, dit comment (sh verify.sh TRUST.pem ; sous Windows, la page de vérification)',
  'export.supersedes':
    'Version {version} : elle remplace l’export donné avec --supersedes. Dites-le à qui l’a reçu : il refusera l’ancien avec requis verifier ANCIEN --known NOUVEAU.',
  'export.other-signer':
    'Attention : l’ancien export était signé par un autre certificat. Qui vérifie l’ancien sera averti, mais Requis ne le refusera pas de lui-même.',
  'export.recipient': '  {rank}. {name} ; empreinte SHA-256 du certificat : {fingerprint}',
  'export.sealed':
    'L’export, chiffré : {container}\nDestinataires qui peuvent l’ouvrir : {count}, et personne d’autre. Comparez chaque empreinte à celle que le destinataire vous donne par une autre voie :',
  'export.open':
    'Le destinataire l’ouvre avec sa clé privée : openssl cms -decrypt -binary -inform DER -in {sealed} -recip CERTIFICAT.pem -inkey CLE.pem -out {opened}\nSi openssl dit une erreur, il efface {opened}. Sinon il vérifie le fichier obtenu : requis verifier {opened}',
  'export.no-clear':
    'Aucune copie en clair n’est gardée : sans la clé d’un destinataire, vous ne pourrez pas le rouvrir (--also-clear DOSSIER en garde une pour le service).',
  'export.clear': 'La copie en clair, pour le service, à ne pas envoyer : {folder}',
  'export.demonstration':
    'Attention : signé par la clé de démonstration. L’intégrité est prouvée, l’identité ne l’est pas.',
  'export.waived': 'Relecture : propositions acceptées telles quelles par {by} (inscrit dans l’export).',
  'output.lost':
    'Ce que la commande affiche n’a pas pu être écrit en entier (disque plein ?). Son travail est allé à son terme ; le code de sortie dit comment. Libérez de la place, puis affichez de nouveau.',
  'leftover.removed':
    'Une commande interrompue (panne, arrêt forcé) avait laissé à côté ce qu’elle écrivait, peut-être en clair ; supprimé : {names}.',
  'leftover.left':
    'Écriture inachevée laissée en place, car une commande l’écrit peut-être encore, ici ou sur une autre machine : {names}. Si aucune n’y travaille plus, supprimez-la : elle peut contenir des copies en clair.',
  'key.ask-password': 'Mot de passe de la clé : ',
  'key.ask-pin-login': 'Code PIN de la carte : ',
  'key.ask-pin-last-try': 'Il ne reste qu’UN essai avant le blocage de la carte. Code PIN : ',
  'key.ask-pin-signature': 'La carte demande le code PIN pour cette signature : ',
  'keygen.done': 'Clé de démonstration créée : {path}. Elle prouve l’intégrité, jamais l’identité.',
  'keygen.service':
    'Clé du service créée : {path}. Copiez-la dans le dossier de réglages de chaque compte qui traite ces demandes (sous le nom service.key), ou donnez-la à chaque commande : --service-key. Qui l’a peut changer un brouillon sans que cela se voie.',
  'keygen.backup':
    'Secret des brouillons copié : {path}. Gardez cette copie ailleurs, sous clé. Sur une autre machine, elle ouvre vos brouillons : --service-key {path}',
  'verify-page.done':
    'Page de vérification écrite : {path}. Remettez-la par une autre voie que l’export (site du service, autre envoi).\nSon empreinte SHA-256, à publier avec elle : {fingerprint}',
  'help.page': 'L’aide se lit sans réseau. Si elle ne s’est pas ouverte, ouvrez ce fichier dans un navigateur :',
  'verify.signer': 'Signataire (selon son certificat) : {name} ; organisme : {organisation}',
  'verify.fingerprint':
    'Empreinte SHA-256 du certificat, à comparer avec celle reçue par une autre voie : {fingerprint}',
  'verify.claimed': 'Date annoncée par le signataire : {date}',
  'verify.accepted': 'Export accepté : rien n’a été changé depuis la signature.',
  'verify.accepted-with-warnings':
    'Export accepté avec réserves : rien n’a été changé depuis la signature ; lisez les points marqués « ! ».',
  'verify.refused': 'Export REFUSÉ : ne vous y fiez pas. Lisez les points marqués « ✗ ».',
  'verify.many':
    'Exports acceptés : {accepted} ; acceptés avec réserves : {acceptedWithWarnings} ; REFUSÉS : {refused} ({rate} par seconde). Pour le détail d’un export, vérifiez-le seul.',
  'doctor.ok': 'en ordre',
  'doctor.missing': 'manque : {how}',
  'doctor.node': 'Node.js 20.19 ou plus récent',
  'doctor.fonts': 'Polices des copies',
  'doctor.pdfium': 'Second lecteur de PDF (PDFium)',
  'doctor.read': 'Lecture d’un PDF (essai)',
  'doctor.draw': 'Dessin d’une page de PDF (essai)',
  'doctor.ocr': 'Reconnaissance d’un mot scanné (essai)',
  'doctor.pipelines': 'Chaînes et tables de droit',
  'doctor.tagger': 'Poids du repérage statistique',
  'doctor.key': 'Clé de démonstration',
  'doctor.draft-secret': 'Copie du secret qui protège les brouillons (s’il se perd, ils ne s’ouvrent plus)',
  'doctor.pkcs11': 'Pilote de carte ou de clé USB (PKCS#11, facultatif)',
  'doctor.openssl': 'openssl (pour vérifier sans Requis)',
  'doctor.office': 'LibreOffice (anciens fichiers .doc, facultatif)',
  'doctor.config': 'Dossier de configuration accessible',
  'doctor.kept': 'Dossier de configuration fermé aux autres comptes, et où ce compte peut écrire',
  'doctor.space': 'Place libre sur le disque (1 Go)',
  'doctor.clock':
    'Horloge vraisemblable, comparée au journal et à la date du programme (sinon, réglez-la avant tout acte)',
  'doctor.package-pg':
    'Module pg (lot sur plusieurs postes, facultatif ; sans réseau : npm pack ailleurs, puis npm install FICHIER.tgz)',
  'doctor.package-pg-boss': 'Module pg-boss (lot sur plusieurs postes, facultatif ; sans réseau : de même)',
  'doctor.package-koffi': 'Module koffi (cartes et clés USB, facultatif ; sans réseau : de même)',
  'doctor.all': 'Tout est en ordre.',
  'doctor.enough': 'Rien de nécessaire ne manque. Une ligne marquée « – » dit ce qui manque, et à quoi il servirait.',
  'doctor.some': 'Au moins un point nécessaire manque : voyez ci-dessus.',
  'doctor.windows':
    'Sous Windows : chaque fichier est écrit sur le disque avant que l’acte soit annoncé ; le nom d’un fichier nouveau peut suivre de quelques secondes, et une coupure de courant à cet instant demande de refaire l’acte. Les brouillons et le journal ont les droits du dossier où ils sont : gardez-les dans votre profil, ou chiffrez le brouillon (--encrypt).',
  'trace.head':
    'Où l’erreur est survenue ({kind}), à transmettre à qui entretient Requis ; aucun mot du dossier n’y est :',
  'trace.none': '  hors des fichiers de Requis',
} as const

export type ScreenKey = keyof typeof fr

const en: { readonly [Key in ScreenKey]: string } = {
  'stage.read': 'Reading the pieces',
  'stage.detect': 'Finding what is sensitive',
  'stage.propose': 'Examining the request',
  'stage.redact': 'Redacting',
  'stage.write': 'Writing the copies',
  'stage.prove': 'Proving the copies',
  'stage.seal': 'Sealing the export',
  'detect.count': '{count} finding(s)',
  'detect.pieces': 'Pieces: {count}, of which {unread} not read. By category:',
  'detect.category': '  {label}: in {pieces} piece(s); {elements} element(s), of which {doubtful} uncertain',
  'propose.done':
    'Draft ready: {pieces} {pieces|piece|pieces}; {findings} {findings|word or sentence|words or sentences} looked at, {disclose} to show and {withhold} to mask.',
  'propose.masks': 'Accepted as it is by one person, the export would bear {count} {count|mask|masks}.',
  'propose.subjects': 'Subject of the request: {subjects}{read}.',
  'propose.read': ' (read in the request, not confirmed)',
  'propose.next': 'The draft holds personal data: {draft}. Review it, then: requis approve {draft} --by NAME',
  'intake.title': 'Check of the request: {clock}',
  'intake.outcome': '  →  Proposed: {outcome}.',
  'intake.not-reached': '  –  {check}: not looked at, the checks stop before',
  'intake.record': 'Done by {by}, on {when}: {how}',
  'intake.proposed': '     Scope to propose: from {from} to {to}; subject: {subjects}.',
  'request.read': 'read, to be confirmed',
  'request.head-read':
    'Read in the act by Requis: every line is to be confirmed. What is missing was not read: nothing is supposed.',
  'request.head-missing':
    'Not observed, to be noted by you: receivedAt (without it no clock runs), form and channel (how the act came in), signature, stamp.',
  'request.reckoned': 'read as a delay, reckoned from the day of the act: reckon it again from reception',
  'request.not-dated': 'The act sets a delay and its day could not be read: reckon it from reception, and note dueBy.',
  'request.head-asked': 'Typed by the person who received it. What is empty here remains to be asked.',
  'request.confirm-read':
    'Read in the act: {count} field(s), {persons} person(s). Confirm each line of {file}, complete it, then: requis request check {file}',
  'init.written':
    'dossier.yaml written, {pieces} piece(s) listed. Fill it in (persons, author of each piece), then: requis propose',
  'request.reading': 'Reading the pieces of the record ({count}), to look for the persons named…',
  'request.written': 'Request written to {file}. To check it: requis request check {file}',
  'request.intro':
    'Empty line: the value in brackets, or nothing. Nothing is supposed: leave empty what the act does not say.',
  'request.again': 'This value is not accepted. {accepted}',
  'request.given-up': 'Left empty.',
  'request.person': 'Person {rank}: given name and FAMILY NAME (empty to end)',
  'request.person-why': 'only the persons named are looked for',
  'request.born': 'Birth date (2011-05-03)',
  'request.born-why': 'it rules out a homonym',
  'request.role': 'Place in the case (victime, mis en cause, témoin, disparu)',
  'request.role-why': 'a victim and a suspect are not treated alike',
  'attention.title': 'Before you decide:',
  'approve.done': 'Review closed by {by}{second}.',
  'approve.second': ', with {second}',
  'approve.delegate': 'Decided by delegation: {act}.',
  'approve.unchecked':
    'Who decides was not checked: the association’s position names neither director nor delegate (deciders, delegations).',
  'approve.waived': 'The proposals were accepted as they are: the export says so.',
  'approve.next': 'To export: requis export {draft} --out FOLDER',
  'export.title': 'Export {reference} done.',
  'export.pieces':
    'Pieces: {total}; {whole} whole{framed}, {masked} masked, {withheld} withheld, {quarantined} in quarantine{containers}.',
  'export.framed': ', {count} without {count|its|their} pictures',
  'export.containers': ', {count} container(s) whose files are counted apart',
  'export.masks': '{count} {count|mask|masks}, by ground (a piece withheld counts for one):',
  'export.proof': 'Proof: 0 residue in {copies} {copies|copy|copies} read again by {engines} independent readers.',
  'export.quarantine': 'In quarantine, not exported:',
  'export.unread': 'Pages not read, left out of the copy:',
  'waiting.second':
    'CAUTION: {waiting} fact(s) out of {facts} wait for a second person and stay masked without one. Have them read, then add --second NAME.',
  'export.times': 'Time by stage: {shares}.',
  'export.where': 'The export: {container}\nThe same, unpacked: {folder}',
  'export.verify':
    'To verify it: requis verify {container}\nWithout Requis: LISEZMOI.txt, in {folder}, says how (sh verify.sh TRUST.pem; on Windows, the verification page)',
  'export.supersedes':
    'Version {version}: it replaces the export given with --supersedes. Tell whoever received it: they will refuse the old one with requis verify OLD --known NEW.',
  'export.other-signer':
    'Beware: another certificate signed the old export. Whoever verifies the old one is warned, but Requis will not refuse it by itself.',
  'export.recipient': '  {rank}. {name}; SHA-256 fingerprint of the certificate: {fingerprint}',
  'export.sealed':
    'The export, encrypted: {container}\nRecipients who can open it: {count}, and nobody else. Compare each fingerprint with the one that the recipient gives you by another way:',
  'export.open':
    'The recipient opens it with their private key: openssl cms -decrypt -binary -inform DER -in {sealed} -recip CERTIFICATE.pem -inkey KEY.pem -out {opened}\nIf openssl reports an error, they delete {opened}. Else they verify the file that comes out: requis verify {opened}',
  'export.no-clear':
    'No clear copy is kept: without the key of a recipient you cannot open it again (--also-clear FOLDER keeps one for the service).',
  'export.clear': 'The clear copy, for the service, not to be sent: {folder}',
  'export.demonstration': 'Beware: signed with the demonstration key. Integrity is proved, identity is not.',
  'export.waived': 'Review: proposals accepted as they are by {by} (the export says so).',
  'output.lost':
    'What the command prints could not be written whole (is the disk full?). Its work went on to its end; the exit code says how. Make room, then print it again.',
  'leftover.removed':
    'A command that was interrupted (crash, forced stop) had left beside what it was writing, maybe in the clear; removed: {names}.',
  'leftover.left':
    'Unfinished writing left in place, because a command may still be writing it, here or on another machine: {names}. If none is at work there any more, delete it: it may hold copies in the clear.',
  'key.ask-password': 'Password of the key: ',
  'key.ask-pin-login': 'PIN of the card: ',
  'key.ask-pin-last-try': 'Only ONE try is left before the card locks. PIN: ',
  'key.ask-pin-signature': 'The card asks for the PIN for this signature: ',
  'keygen.done': 'Demonstration key made: {path}. It proves integrity, never identity.',
  'keygen.service':
    'Key of the service made: {path}. Copy it to the settings folder of each account that handles these requests (named service.key), or give it to each command: --service-key. Whoever has it can change a draft unseen.',
  'keygen.backup':
    'Secret of drafts copied: {path}. Keep that copy elsewhere, locked up. On another machine it opens your drafts: --service-key {path}',
  'verify-page.done':
    'Verification page written: {path}. Hand it over by another way than the export (web site of the service, another message).\nIts SHA-256 fingerprint, to be published with it: {fingerprint}',
  'help.page': 'The help reads without a network. If it did not open, open this file in a browser:',
  'verify.signer': 'Signer (as the certificate says): {name}; organisation: {organisation}',
  'verify.fingerprint':
    'SHA-256 fingerprint of the certificate, to compare with the one received otherwise: {fingerprint}',
  'verify.claimed': 'Date claimed by the signer: {date}',
  'verify.accepted': 'Export accepted: nothing changed since it was signed.',
  'verify.accepted-with-warnings':
    'Export accepted with reservations: nothing changed since it was signed; read the points marked "!".',
  'verify.refused': 'Export REFUSED: do not rely on it. Read the points marked "✗".',
  'verify.many':
    'Exports accepted: {accepted}; accepted with reservations: {acceptedWithWarnings}; REFUSED: {refused} ({rate} a second). For the details of an export, verify it alone.',
  'doctor.ok': 'in order',
  'doctor.missing': 'missing: {how}',
  'doctor.node': 'Node.js 20.19 or newer',
  'doctor.fonts': 'Fonts of the copies',
  'doctor.pdfium': 'Second PDF reader (PDFium)',
  'doctor.read': 'Reading of a PDF (tried)',
  'doctor.draw': 'Drawing of a page of PDF (tried)',
  'doctor.ocr': 'Recognition of a scanned word (tried)',
  'doctor.pipelines': 'Pipelines and legal tables',
  'doctor.tagger': 'Weights of the statistical layer',
  'doctor.key': 'Demonstration key',
  'doctor.draft-secret': 'Copy of the secret that protects drafts (if it is lost, they open no more)',
  'doctor.pkcs11': 'Module for cards and USB tokens (PKCS#11, optional)',
  'doctor.openssl': 'openssl (to verify without Requis)',
  'doctor.office': 'LibreOffice (old .doc files, optional)',
  'doctor.config': 'Settings folder within reach',
  'doctor.kept': 'Settings folder closed to other accounts, and writable by this one',
  'doctor.space': 'Free space on the disk (1 GB)',
  'doctor.clock': 'Clock that can be right, beside the journal and the program’s date (if not, set it before any act)',
  'doctor.package-pg':
    'Module pg (a batch on several machines, optional; offline: npm pack elsewhere, then npm install FILE.tgz)',
  'doctor.package-pg-boss': 'Module pg-boss (a batch on several machines, optional; offline: likewise)',
  'doctor.package-koffi': 'Module koffi (cards and USB tokens, optional; offline: likewise)',
  'doctor.all': 'Everything is in order.',
  'doctor.enough': 'Nothing that is needed is missing. A line marked « – » says what is missing, and how to get it.',
  'doctor.some': 'At least one thing that is needed is missing: see above.',
  'doctor.windows':
    'On Windows: each file is on the disk before the act is announced; the name of a new file may follow some seconds later, and a power cut in between means doing the act again. Drafts and the journal have the rights of the folder they are in: keep them in your profile, or encrypt the draft (--encrypt).',
  'trace.head': 'Where the error happened ({kind}), for whoever maintains Requis; no word of the record is in it:',
  'trace.none': '  outside the files of Requis',
}

/** A sentence of the command line, its places filled. */
export const screen = (
  language: Language,
  key: ScreenKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)

/** Replaces `{name}` by its value; what has no value stays visible. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence
    .replaceAll(/\{([a-zA-Z]+)\|([^{}|]*)\|([^{}|]*)\}/g, (_, name: string, one: string, more: string) =>
      isOne(values[name]) ? one : more,
    )
    .replaceAll(/\{([a-zA-Z]+)\}/g, (place, name: string) => String(values[name] ?? place))

/** In French, 0 is singular too. */
const isOne = (value: string | number | undefined): boolean => value === 0 || value === 1
