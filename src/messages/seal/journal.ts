import type { Language } from '../index.ts'
import { fill } from '../screen.ts'

const fr = {
  'passphrase.ask': 'Phrase de passe du brouillon : ',
  'passphrase.ask-backup': 'Phrase de passe de la sauvegarde : ',
  'passphrase.again': 'La même, une seconde fois : ',
  encrypted: 'Le brouillon est chiffré. Sans sa phrase de passe il est perdu : gardez-la ailleurs.',
  'letter.done':
    'Lettre écrite en clair : {path}. Modifiez-la, puis déplacez-la dans le brouillon ({draft}) sous le nom letter.md.',
  recovered:
    'La dernière ligne du journal avait été coupée ({bytes} octets) : elle est mise de côté dans {file}, et le journal le note. Aucun acte annoncé n’est perdu.',
  'witness.done':
    'Témoin écrit : {count} ligne(s), empreinte {head}. Confiez {file} à une autre personne : il révèle un journal rogné, remplacé ou ramené en arrière.',
  'purge.ask':
    'Supprimer ce brouillon ({files} fichiers) ? Avec lui disparaît la possibilité de lever une occultation. Tapez « oui » : ',
  'purge.yes': 'oui',
  'purge.done':
    'Brouillon supprimé : {files} fichiers écrasés une fois, puis effacés. Le registre et le journal restent.',
  'purge.halves':
    'Supprimé aussi : {count} reste(s) de ce brouillon, laissé(s) à côté par une proposition interrompue.',
  'purge.limits':
    'Ce qu’aucun programme ne peut promettre : un disque SSD, un instantané, une sauvegarde ou une copie synchronisée peut en garder une trace. Seuls le chiffrement du disque ou du brouillon, et vos règles de sauvegarde, y répondent.',
  'verify.head': 'Journal : {count} ligne(s), {checkpoints} point(s) de contrôle. Empreinte de la fin : {head}',
  'verify.signed': 'Lignes couvertes par un point de contrôle signé : {signed} sur {count}.',
  'verify.signer':
    'Signataire, selon son certificat : {name} ; organisme : {organisation} ; points de contrôle : du n° {first} au n° {last}',
  'verify.demonstration': '  Clé de démonstration : ce nom n’est pas prouvé.',
  'verify.fingerprint':
    '  Empreinte SHA-256 du certificat, à comparer avec celle reçue par une autre voie : {fingerprint}',
  'verify.unended':
    'Acte de la ligne {line} : commencé, et le programme a été interrompu avant que le journal dise comment il finit ; le prochain acte l’écrira',
  'verify.accepted': 'Journal accepté : aucune ligne n’a été changée, ôtée ni ajoutée.',
  'verify.accepted-with-warnings': 'Journal accepté avec réserves : la chaîne tient ; lisez les points marqués « ! ».',
  'verify.refused': 'Journal REFUSÉ : ne vous y fiez pas à partir des lignes dites. Lisez les points marqués « ✗ ».',
  'flaw.unreadable': 'Ligne {line} : illisible',
  'flaw.shape': 'Ligne {line} : ce n’est pas une ligne de journal',
  'flaw.canonical': 'Ligne {line} : réécrite (forme non canonique)',
  'flaw.hash': 'Ligne {line} : modifiée (elle ne correspond plus à sa propre empreinte)',
  'flaw.sequence': 'Ligne {line} : son numéro n’est pas à sa place',
  'flaw.chain': 'Ligne {line} : elle ne suit pas la précédente (ligne changée, ôtée, ajoutée ou déplacée avant elle)',
  'flaw.torn':
    'Ligne {line} : coupée. Panne pendant l’écriture, ou fichier rogné ; le prochain acte la mettra de côté et le notera',
  'flaw.checkpoint-none': 'Aucun point de contrôle à côté du journal : le signataire attendu (--pin) n’a rien signé',
  'flaw.checkpoint-missing': 'Point de contrôle {number} : fichier manquant',
  'flaw.checkpoint-form': 'Point de contrôle {number} : illisible ou réécrit',
  'flaw.checkpoint-number': 'Point de contrôle {number} : il porte un autre numéro que son fichier',
  'flaw.checkpoint-signature': 'Point de contrôle {number} : signature inexacte',
  'flaw.checkpoint-untrusted':
    'Point de contrôle {number} : le signataire n’est pas rattaché à l’autorité que vous avez donnée',
  'flaw.checkpoint-unpinned':
    'Point de contrôle {number} : signé par un autre certificat que ceux que vous attendez (--pin)',
  'flaw.checkpoint-truncated':
    'Ligne {line} : elle manque. Le point de contrôle {number} a vu {count} lignes : le journal est rogné',
  'flaw.checkpoint-fork':
    'Ligne {line} : ce n’est pas celle que le point de contrôle {number} a signée : le journal a été réécrit avant elle',
  'flaw.witness-form': 'Le témoin est illisible ou réécrit',
  'flaw.witness-truncated': 'Ligne {line} : elle manque. Le témoin a vu {seen} lignes : le journal est rogné',
  'flaw.witness-fork': 'Ligne {line} : le journal n’est pas celui que le témoin a vu (à la ligne {seen}) : remplacé',
  'flaw.witness-rollback':
    'Ligne {line} : le journal a été ramené en arrière, puis continué autrement (le témoin avait vu la ligne {seen})',
  'warning.no-checkpoint':
    'Aucun point de contrôle à côté du journal : personne ne l’a signé, et qui tient le fichier peut le réécrire en entier',
  'warning.no-witness':
    'Aucun témoin donné (--witness) : un journal rogné avec ses points de contrôle, ou après le dernier, ne se verrait pas',
  'warning.unsigned-end':
    'Fin du journal sans point de contrôle signé ni témoin : {lines} ligne(s), à partir de la ligne {from}. Qui tient le fichier peut les ôter ou les changer sans que cela se voie ; seul un témoin plus récent qu’elles le révèle (requis journal temoin)',
  'warning.other-signer':
    'Les points de contrôle ne sont pas tous signés par le même certificat. Un renouvellement et un faux se ressemblent : comparez chaque empreinte à celle que vous donne le signataire, puis nommez-les avec --pin',
  'warning.time-back': 'Une ligne porte une heure antérieure à la précédente : l’horloge a été reculée',
  'warning.no-trust-given': 'Identité des signataires non vérifiée : donnez --trust, --pin ou les deux',
  'warning.demonstration': 'Clé de démonstration : l’identité n’est pas prouvée',
  'warning.expired': 'Un certificat a expiré depuis sa signature : seule la parole du signataire la date',
} as const

export type JournalKey = keyof typeof fr

const en: { readonly [Key in JournalKey]: string } = {
  'passphrase.ask': 'Passphrase of the draft: ',
  'passphrase.ask-backup': 'Passphrase of the backup: ',
  'passphrase.again': 'The same, once more: ',
  encrypted: 'The draft is encrypted. Without its passphrase it is lost: keep it elsewhere.',
  'letter.done': 'Letter written in the clear: {path}. Edit it, then move it into the draft ({draft}) as letter.md.',
  recovered:
    'The last line of the journal had been cut ({bytes} bytes): it is moved aside to {file}, and the journal says so. No act that was announced is lost.',
  'witness.done':
    'Witness written: {count} line(s), hash {head}. Give {file} to another person: it exposes a journal that was cut, replaced or set back.',
  'purge.ask': 'Delete this draft ({files} files)? With it goes the possibility to lift a mask. Type "yes": ',
  'purge.yes': 'yes',
  'purge.done': 'Draft deleted: {files} files overwritten once, then removed. The register and the journal stay.',
  'purge.halves': 'Deleted too: {count} leftover(s) of this draft, left beside by a proposal that was interrupted.',
  'purge.limits':
    'What no program can promise: an SSD, a snapshot, a backup or a synchronised copy may keep a trace. Only encryption of the disk or of the draft, and your rules for backups, answer that.',
  'verify.head': 'Journal: {count} line(s), {checkpoints} checkpoint(s). Hash of the end: {head}',
  'verify.signed': 'Lines covered by a signed checkpoint: {signed} of {count}.',
  'verify.signer':
    'Signer, as the certificate says: {name}; organisation: {organisation}; checkpoints: from no. {first} to no. {last}',
  'verify.demonstration': '  Demonstration key: this name is not proved.',
  'verify.fingerprint':
    '  SHA-256 fingerprint of the certificate, to compare with the one received otherwise: {fingerprint}',
  'verify.unended':
    'Act of line {line}: begun, and the program was interrupted before the journal says how it ended; the next act will write it',
  'verify.accepted': 'Journal accepted: no line was changed, removed or added.',
  'verify.accepted-with-warnings': 'Journal accepted with reservations: the chain holds; read the points marked "!".',
  'verify.refused': 'Journal REFUSED: do not rely on it from the lines named. Read the points marked "✗".',
  'flaw.unreadable': 'Line {line}: unreadable',
  'flaw.shape': 'Line {line}: this is no line of a journal',
  'flaw.canonical': 'Line {line}: rewritten (not the canonical form)',
  'flaw.hash': 'Line {line}: changed (it does not match its own hash any more)',
  'flaw.sequence': 'Line {line}: its number is out of place',
  'flaw.chain':
    'Line {line}: it does not follow the one before (a line was changed, removed, added or moved before it)',
  'flaw.torn':
    'Line {line}: cut. A crash during writing, or a trimmed file; the next act will move it aside and say so',
  'flaw.checkpoint-none': 'No checkpoint beside the journal: the expected signer (--pin) signed nothing',
  'flaw.checkpoint-missing': 'Checkpoint {number}: a file is missing',
  'flaw.checkpoint-form': 'Checkpoint {number}: unreadable or rewritten',
  'flaw.checkpoint-number': 'Checkpoint {number}: it bears another number than its file',
  'flaw.checkpoint-signature': 'Checkpoint {number}: the signature is not exact',
  'flaw.checkpoint-untrusted': 'Checkpoint {number}: the signer does not lead to the authority that you gave',
  'flaw.checkpoint-unpinned': 'Checkpoint {number}: signed by another certificate than those that you expect (--pin)',
  'flaw.checkpoint-truncated': 'Line {line}: missing. Checkpoint {number} saw {count} lines: the journal was cut',
  'flaw.checkpoint-fork':
    'Line {line}: not the one that checkpoint {number} signed: the journal was rewritten before it',
  'flaw.witness-form': 'The witness is unreadable or rewritten',
  'flaw.witness-truncated': 'Line {line}: missing. The witness saw {seen} lines: the journal was cut',
  'flaw.witness-fork': 'Line {line}: this is not the journal that the witness saw (at line {seen}): replaced',
  'flaw.witness-rollback':
    'Line {line}: the journal was set back, then went on otherwise (the witness had seen line {seen})',
  'warning.no-checkpoint':
    'No checkpoint beside the journal: nobody signed it, and whoever holds the file can rewrite it whole',
  'warning.no-witness':
    'No witness given (--witness): a journal cut together with its checkpoints, or after the last one, would not show',
  'warning.unsigned-end':
    'End of the journal without a signed checkpoint or a witness: {lines} line(s), from line {from} on. Whoever holds the file can remove or change them unseen; only a witness newer than they are exposes it (requis journal witness)',
  'warning.other-signer':
    'The checkpoints are not all signed by the same certificate. A renewal and a forgery look alike: compare each fingerprint with the one that the signer gives you, then name them with --pin',
  'warning.time-back': 'A line bears a time before that of the line before it: the clock was set back',
  'warning.no-trust-given': 'Identity of the signers not checked: give --trust, --pin or both',
  'warning.demonstration': 'Demonstration key: identity is not proved',
  'warning.expired': 'A certificate has expired since it signed: only the signer’s word dates the signature',
}

/** A sentence about the journal, the witness, an encrypted draft or its purge, its places filled. */
export const journalScreen = (
  language: Language,
  key: JournalKey,
  values: Readonly<Record<string, string | number>> = {},
): string => fill((language === 'fr' ? fr : en)[key], values)
