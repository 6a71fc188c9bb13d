import type { RecordProblem } from '../../model/record-problem.ts'
import type { ProblemSentences } from '../index.ts'

/** What a batch meets in the records of an export, and what the service does about it. */
type RecordSentences = Pick<ProblemSentences, RecordProblem['code']>

export const recordFr: RecordSentences = {
  'batch.reference-outside': ({ count }) =>
    count < 2
      ? 'Un lien mène à un autre dossier de la base. Refaites-le dans le nouveau logiciel.'
      : `${count} liens mènent à d’autres dossiers de la base. Refaites-les dans le nouveau logiciel.`,
  'batch.several-persons': () =>
    'Cet élément appartient à plusieurs personnes. Dites dans l’ancien logiciel à quel dossier il revient.',
  'batch.broken': () =>
    'Cet élément est abîmé, ou dans un autre encodage que celui de son format. Demandez-le de nouveau à l’éditeur.',
  'batch.no-resource': () =>
    'Cet élément ne contient rien à reprendre (suppression, réponse d’un serveur). Vérifiez que l’export est bien celui des données.',
  'batch.fhir-xml': () =>
    'Ce fichier FHIR est en XML. Demandez à l’éditeur l’export en JSON (transactions TDDUI), puis relancez.',
  'batch.query-failed': ({ table, state }) =>
    `La base refuse la requête de la table ${table} de la correspondance (code ${state}). Vérifiez les noms des colonnes et les droits de lecture du compte.`,
  'batch.primary-twice': ({ table }) =>
    `La colonne « primary » de la table ${table} ne distingue pas deux lignes. Donnez une colonne dont chaque valeur est unique.`,
}

export const recordEn: RecordSentences = {
  'batch.reference-outside': ({ count }) =>
    count < 2
      ? 'A link leads to another dossier of the base. Make it again in the new software.'
      : `${count} links lead to other dossiers of the base. Make them again in the new software.`,
  'batch.several-persons': () =>
    'This item belongs to several persons. Say in the former software to which dossier it belongs.',
  'batch.broken': () => 'This item is garbled, or in another encoding than its format wants. Ask for it again.',
  'batch.no-resource': () =>
    'This item holds nothing to carry (a deletion, the answer of a server). Check that the export is that of the data.',
  'batch.fhir-xml': () =>
    'This FHIR file is in XML. Ask the vendor for the export in JSON (TDDUI transactions), then run again.',
  'batch.query-failed': ({ table, state }) =>
    `The base refuses the query of table ${table} of the mapping (code ${state}). Check the names of the columns and the account’s right to read.`,
  'batch.primary-twice': ({ table }) =>
    `The column “primary” of table ${table} does not tell two rows apart. Give a column of which each value is unique.`,
}
