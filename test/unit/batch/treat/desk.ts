import type { OpenedFile, OpenedSource } from '../../../../src/batch/model/source.ts'
import { type Migration, parseMigration } from '../../../../src/batch/settings/migration.ts'
import type { TreatDesk } from '../../../../src/batch/treat/treatment.ts'
import { labelsOf } from '../../../../src/messages/letter/labels.ts'
import { taggerLayer } from '../../../../src/pipeline/load/tagger.ts'
import { type DossierFile, parseDossierFile } from '../../../../src/request/dossier-file.ts'
import { emptyDossierFile } from '../../../../src/request/empty-dossier-file.ts'
import { parseRequestFile } from '../../../../src/request/request-file.ts'
import { readAssets, readWeights } from '../../../../src/store/installed/installed.ts'
import {
  readFonts,
  readLaw,
  readLetterDesk,
  readPdfium,
  readPipeline,
} from '../../../../src/store/installed/settings.ts'

const migrationOf = (yaml: string): Migration => parseMigration(yaml, 'migration.yaml')

/** The desk of a worker on a batch of few dossiers, with the weights that are installed. */
export const deskOf = (yaml = '', pipeline = 'migration'): TreatDesk => {
  const law = readLaw()
  const named = readPipeline(pipeline)
  const chosen = { ...named, policy: named.batchPolicy }
  const weights = readWeights('tagger')
  return {
    plan: {
      ...{
        format: 'requis-batch-v1',
        id: 'ab'.repeat(32),
        pipeline,
        treatment: chosen.treatment,
        connector: 'folders',
      },
      ...{ versions: { software: '1.0.0', policy: chosen.version, law: law.version }, target: 'folders' },
      ...{
        date: '2026-12-01T00:00:00.000Z',
        migration: null,
        answers: null,
        request: null,
        keyId: '00',
        preparedBy: 'essai',
        shardsHash: '',
      },
      ...{ origin: null, previous: null, items: 1, dossiers: 1, shards: 1 },
    },
    pipeline: chosen,
    law,
    migration: migrationOf(yaml),
    request: parseRequestFile('', 'request.yaml', law, chosen.policy.kind),
    requestText: '',
    batchKey: new Uint8Array(32).fill(7),
    signer: null,
    approvedBy: 'Claire VASSEUR',
    layers: weights === null ? [] : [taggerLayer(weights)],
    subjectWeights: readWeights('subjects'),
    askWeights: null,
    readAssets: readAssets(),
    write: { assets: readFonts(), labels: labelsOf('fr', law.grounds), lang: 'fr' },
    letterDesk: readLetterDesk(),
    pdfiumWasm: readPdfium(),
    versions: { software: '1.0.0', policy: chosen.version, pipeline: chosen.name, law: law.version },
  }
}

type Files = Readonly<Record<string, string | Uint8Array>>

/** A dossier of files, each one item, in the order given. */
export const sourceOf = (files: Files, dossier = '', change: Partial<OpenedSource> = {}): OpenedSource => ({
  ...{ key: 'D-2026-0001', kind: null, dates: { closed: null, lastContact: null, born: null } },
  described: dossier === '' ? emptyDossierFile : described(dossier),
  files: Object.entries(files).map(([name, content], item) => fileOf(name, content, item)),
  ...{ personKey: null, problems: [], ...change },
})

const described = (yaml: string): DossierFile => parseDossierFile(yaml, 'dossier.yaml')

const fileOf = (name: string, content: string | Uint8Array, item: number): OpenedFile => ({
  ...{ name, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content, made: false },
  ...{ holds: [{ item, part: null }], stated: [] },
})
