import type { SourceProblem } from '../../model/source-problem.ts'
import type { ProblemSentences } from '../index.ts'

/** What a batch meets in a source, and what the service does about it. */
type SourceSentences = Pick<ProblemSentences, SourceProblem['code']>

const files = (count: number): string => (count < 2 ? '1 fichier' : `${count} fichiers`)

const filesEn = (count: number): string => (count < 2 ? '1 file' : `${count} files`)

export const sourceFr: SourceSentences = {
  'batch.not-readable': () =>
    'Élément mis de côté : il ne peut pas être ouvert. Vérifiez les droits de lecture, le disque et le nom du fichier, puis relancez.',
  'batch.own-file': () => 'Fichier de Requis (demande, migration) : il n’est pas une pièce et n’est pas repris.',
  'batch.same-file': ({ count }) =>
    `${files(count)} de ce dossier ${count < 2 ? 'est la copie exacte d’un autre' : 'sont des copies exactes d’autres'}.`,
}

export const sourceEn: SourceSentences = {
  'batch.not-readable': () =>
    'Set aside: it cannot be opened. Check the rights to read it, the disk and the name of the file, then run again.',
  'batch.own-file': () => 'A file of Requis (request, migration): no piece of a record, and not carried.',
  'batch.same-file': ({ count }) =>
    `${filesEn(count)} of this dossier ${count < 2 ? 'is an exact copy of another' : 'are exact copies of others'}.`,
}
