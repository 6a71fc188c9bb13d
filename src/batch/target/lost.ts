import type { Lost } from '../../model/copy/rendition.ts'

/** Notes of the report: elements and files of FHIR and CDA that left without a mark in their place. */
export const lostNotes = (all: readonly (Lost | undefined)[]): Readonly<Record<string, number>> => {
  const sum = (key: keyof Lost) => all.reduce((total, one) => total + (one?.[key] ?? 0), 0)
  const [elements, files] = [sum('elements'), sum('files')]
  return {
    ...(elements === 0 ? {} : { 'batch.elements-dropped': elements }),
    ...(files === 0 ? {} : { 'batch.attachment-absent': files }),
  }
}
