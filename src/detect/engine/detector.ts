import type { Claim } from '../../model/record/finding.ts'
import type { Person } from '../../model/record/person.ts'
import type { View } from './view.ts'

/** What is known before a text is read: persons of the dossier and of the request, names of the services. */
export type DetectContext = { readonly persons: readonly Person[]; readonly services: readonly string[] }

/** Claims carry offsets of `view.flat`; `detectAll` maps them back to the passage. */
export type Detector = (view: View, context: DetectContext) => readonly Claim[]
