import type { SourceProblem } from '../../model/source-problem.ts'
import type { ProblemSentences } from '../index.ts'

/** What a batch meets in a source, and what the service does about it. */
type SourceSentences = Pick<ProblemSentences, SourceProblem['code']>

const files = (count: number): string => (count < 2 ? '1 fichier' : `${count} fichiers`)

const filesEn = (count: number): string => (count < 2 ? '1 file' : `${count} files`)

const rows = (count: number): string => (count < 2 ? '1 ligne' : `${count} lignes`)

const rowsEn = (count: number): string => (count < 2 ? '1 row' : `${count} rows`)

export const sourceFr: SourceSentences = {
  'batch.not-readable': () =>
    'Élément mis de côté : il ne peut pas être ouvert. Vérifiez les droits de lecture, le disque et le nom du fichier, puis relancez.',
  'batch.own-file': () => 'Fichier de Requis (demande, migration) : il n’est pas une pièce et n’est pas repris.',
  'batch.same-file': ({ count }) =>
    `${files(count)} de ce dossier ${count < 2 ? 'est la copie exacte d’un autre' : 'sont des copies exactes d’autres'}.`,
  'batch.same-row': ({ count }) =>
    `${rows(count)} de ce dossier ${count < 2 ? 'est la copie exacte d’une autre' : 'sont des copies exactes d’autres'}.`,
  'batch.missed': ({ count }) =>
    `${rows(count)} de ce dossier ${count < 2 ? 'est mise' : 'sont mises'} de côté : la date du dernier contact n’est pas sûre, et rien ne finit par elle.`,
  'batch.unlisted': ({ count }) =>
    `${files(count)} qu’aucune ligne ne nomme : ${count < 2 ? 'pris' : 'tous pris'} avec les autres pièces du même répertoire. Vérifiez-${count < 2 ? 'le' : 'les'}.`,
  'batch.decoded': ({ count }) =>
    `${rows(count)} dont les accents sont écrits autrement que dans le reste du fichier : ${count < 2 ? 'lue' : 'lues'} malgré cela. Vérifiez-${count < 2 ? 'la' : 'les'}.`,
  'batch.lost-number': ({ count }) =>
    `${count < 2 ? '1 numéro officiel arrondi' : `${count} numéros officiels arrondis`} par un tableur (« 2,91E+14 ») : ${count < 2 ? 'il est perdu' : 'ils sont perdus'}. Demandez un export où cette colonne est du texte.`,
  'batch.no-person': () =>
    'Rien ne dit qui est la personne accompagnée de ce dossier. Vérifiez le numéro du dossier dans la table des personnes, ou nommez-la dans dossier.yaml (persons: … role: accompanied).',
  'batch.person-row': () =>
    'Dossier mis de côté : la ligne qui décrit une de ses personnes ne se lit pas, et ce qui la protège n’est pas connu. Corrigez-la, puis relancez avec `--retry quarantine`.',
  'batch.attachment-twice': () =>
    'Pièce mise de côté : des lignes de deux dossiers la nomment. Dites auquel elle appartient, puis relancez avec `--retry quarantine`.',
  'batch.not-mapped': () =>
    'Mis de côté : la correspondance ne dit rien de cette partie (table, feuille, lignes au-dessus de l’en-tête, commentaires). Complétez-la, ou écartez cette partie.',
  'batch.encrypted': () => 'Ce classeur est protégé. Ôtez le mot de passe, puis relancez avec `--retry quarantine`.',
  'batch.mapping-needed': () =>
    'Ces tables ont besoin d’une correspondance (partie `mapping` de migration.yaml). Lancez `requis batch migration SOURCE --inventory` : il en propose une, à relire.',
  'batch.table-missing': ({ table }) =>
    `La table n° ${table} de la correspondance n’est pas dans la source. Vérifiez la clé \`file\`, ou demandez un export complet.`,
  'batch.column-missing': ({ table, column }) =>
    `La table n° ${table} n’a pas de colonne « ${column} ». Vérifiez ce nom dans la correspondance.`,
  'batch.column-twice': ({ table, column }) =>
    `La table n° ${table} a deux colonnes « ${column} » : laquelle lire n’est pas sûr. Renommez l’une des deux dans la source.`,
}

export const sourceEn: SourceSentences = {
  'batch.not-readable': () =>
    'Set aside: it cannot be opened. Check the rights to read it, the disk and the name of the file, then run again.',
  'batch.own-file': () => 'A file of Requis (request, migration): no piece of a record, and not carried.',
  'batch.same-file': ({ count }) =>
    `${filesEn(count)} of this dossier ${count < 2 ? 'is an exact copy of another' : 'are exact copies of others'}.`,
  'batch.same-row': ({ count }) =>
    `${rowsEn(count)} of this dossier ${count < 2 ? 'is an exact copy of another' : 'are exact copies of others'}.`,
  'batch.missed': ({ count }) =>
    `${rowsEn(count)} of this dossier ${count < 2 ? 'is' : 'are'} set aside: the last contact is not sure, and nothing ends by it.`,
  'batch.unlisted': ({ count }) =>
    `${filesEn(count)} that no row names: taken with the other pieces of the same folder. Check ${count < 2 ? 'it' : 'them'}.`,
  'batch.decoded': ({ count }) =>
    `${rowsEn(count)} whose accents are not written as in the rest of the file: read all the same. Check ${count < 2 ? 'it' : 'them'}.`,
  'batch.lost-number': ({ count }) =>
    `${count < 2 ? '1 official number was' : `${count} official numbers were`} rounded by a spreadsheet (« 2,91E+14 ») and cannot be found again. Ask for an export in which that column is text.`,
  'batch.no-person': () =>
    'Nothing says who the accompanied person of this dossier is. Check the number of the dossier in the table of persons, or name her in dossier.yaml (persons: … role: accompanied).',
  'batch.person-row': () =>
    'Dossier set aside: the row of one of its persons cannot be read, and what protects them is not known. Correct it, then run again with `--retry quarantine`.',
  'batch.attachment-twice': () =>
    'Piece set aside: rows of two dossiers name it. Say to which it belongs, then run again with `--retry quarantine`.',
  'batch.not-mapped': () =>
    'Set aside: the mapping says nothing of this part (table, sheet, lines above the header, comments). Complete it, or leave this part out.',
  'batch.encrypted': () => 'This workbook is protected. Remove the password, then run again with `--retry quarantine`.',
  'batch.mapping-needed': () =>
    'These tables need a mapping (part `mapping` of migration.yaml). Run `requis batch migration SOURCE --inventory`: it proposes one, for you to read.',
  'batch.table-missing': ({ table }) =>
    `Table no. ${table} of the mapping is not in the source. Check the key \`file\`, or ask for a complete export.`,
  'batch.column-missing': ({ table, column }) =>
    `Table no. ${table} has no column « ${column} ». Check this name in the mapping.`,
  'batch.column-twice': ({ table, column }) =>
    `Table no. ${table} has two columns « ${column} »: which one to read is not sure. Rename one of them in the source.`,
}
