import { noSender } from '../model/copy/sender.ts'
import type { DossierFile } from './dossier-file.ts'

/** What is known of a dossier that nothing describes. It stands apart: who has no description loads no parser of one. */
export const emptyDossierFile: DossierFile = {
  ...{ id: null, kind: null, closed: null, service: null, sender: noSender, persons: [], entries: [], problems: [] },
}
