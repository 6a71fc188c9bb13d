import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { atService } from '../src/decide/gates/gates.ts'
import { loadModels } from '../src/decide/plan/act-model.ts'
import { detectedIn } from '../src/explain/view.ts'
import { parseAskWeights } from '../src/model/ask/weights.ts'
import type { Draft } from '../src/model/draft.ts'
import { loadLaw, loadPipeline } from '../src/pipeline/load/load-pipeline.ts'
import { taggerLayer } from '../src/pipeline/load/tagger.ts'
import { judgeDraft } from '../src/pipeline/propose/judge-draft.ts'
import { proposeDraft } from '../src/pipeline/propose/propose-draft.ts'
import { parseDossierFile } from '../src/request/dossier-file.ts'
import { emptyDossierFile } from '../src/request/empty-dossier-file.ts'
import { parseRequestFile } from '../src/request/request-file.ts'
import { readDossierFolder } from '../src/store/files/dossier-folder.ts'
import { readAssets } from '../src/store/installed/installed.ts'

const Listed = z.array(z.object({ text: z.string(), reason: z.string().default('') }))
const Kept = z.array(
  z.object({ text: z.string(), reason: z.string().default(''), needs: z.enum(['one', 'two', 'held']).default('one') }),
)

/** What a request should keep and must not let out; `subjects` and `basis`: what a person would answer. */
export const Expected = z.object({
  forbidden: Listed,
  keep: Kept,
  subjects: z.array(z.string()).default([]),
  basis: z.string().nullable().default(null),
  pipeline: z.string().default('requisition'),
})

export type Expected = z.infer<typeof Expected>

/** One request over one record. */
export type ScopeCase = {
  readonly name: string
  readonly family: string
  readonly request: string
  readonly expected: Expected
}

/** Empty cells say nothing: `a;;b` is `a;b`. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[’‘]/g, "'")
    .replace(/;{2,}/g, ';')
    .replace(/\s+/g, ' ')
    .toLowerCase()

const foldersOf = (folder: string): readonly string[] =>
  readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .sort()

/** Every request of the families below some folders: `family/pieces`, `family/request/{request.yaml,expected.json}`. */
export const casesIn = (folders: readonly string[]): readonly ScopeCase[] =>
  folders.flatMap(foldersOf).flatMap((family) => {
    if (!existsSync(join(family, 'pieces'))) return []
    const requests = foldersOf(family).filter((path) => existsSync(join(path, 'request.yaml')))
    return requests.map((request) => ({
      name: request.split('/').slice(-2).join('/'),
      ...{ family, request },
      expected: Expected.parse(JSON.parse(readFileSync(join(request, 'expected.json'), 'utf8'))),
    }))
  })

const readSetting = (path: string): string | null => {
  const file = join('pipelines', path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

const readBytes = (path: string): Uint8Array | null => {
  const file = join('pipelines', path)
  return existsSync(file) ? readFileSync(file) : null
}

export const law = loadLaw(readSetting)
export const subjectWeights = readFileSync('pipelines/weights/subjects.bin')
const asks = readSetting('weights/asks.json')
export const askWeights = asks === null ? null : parseAskWeights(asks, readBytes('weights/facts.bin'))
const tagger = taggerLayer(readFileSync('pipelines/weights/tagger.bin'))

export const pipelineOf = ({ expected: { pipeline } }: ScopeCase) =>
  loadPipeline(readSetting(`${pipeline}.yaml`) ?? '', pipeline, readSetting)

export type Timed = { readonly draft: Draft; readonly detect: number; readonly propose: number }

/** Where REQUIS_BENCH_CACHE names a folder, a record is read and detected once: for whoever changes what follows alone. */
const cacheOf = ({ name }: ScopeCase): string | null => {
  const folder = process.env.REQUIS_BENCH_CACHE
  return folder === undefined ? null : join(folder, `${name.replaceAll('/', '--')}.json`)
}

/** As `proposeCase`; of a record that is in the cache, only the judgement is made anew. */
export const cachedCase = async (one: ScopeCase): Promise<Timed> => {
  const cache = cacheOf(one)
  if (cache === null || !existsSync(cache)) {
    const timed = await proposeCase(one)
    if (cache !== null) writeFileSync(cache, JSON.stringify(timed))
    return timed
  }
  const timed: Timed = JSON.parse(readFileSync(cache, 'utf8'))
  const started = process.cpuUsage().user / 1000
  const request = readRequest(one)
  const { draft } = timed
  const judged = judgeDraft({
    ...{ pieces: draft.dossier.pieces, persons: draft.persons, findings: detectedIn(draft), request },
    ...{ policy: pipelineOf(one).policy, law: atService(law, draft.dossier.service), askWeights },
    ...loadModels(subjectWeights),
    asked: { questions: [], lastQuestion: 0 },
  })
  return { ...timed, draft: { ...draft, ...judged }, propose: process.cpuUsage().user / 1000 - started }
}

const readRequest = ({ request }: ScopeCase) =>
  parseRequestFile(readFileSync(join(request, 'request.yaml'), 'utf8'), 'request.yaml', law, 'requisition')

/** Reads, detects and proposes; times in milliseconds of the processor. */
export const proposeCase = async (one: ScopeCase): Promise<Timed> => {
  const folder = readDossierFolder(join(one.family, 'pieces'))
  const pipeline = pipelineOf(one)
  const started = new Map<string, number>()
  const cpu = (): number => process.cpuUsage().user / 1000
  const draft = await proposeDraft({
    source: {
      files: folder.files,
      described: folder.yaml === null ? emptyDossierFile : parseDossierFile(folder.yaml, folder.yamlName),
      assets: { ...readAssets(), withDrawing: false },
      sha256: (bytes) => createHash('sha256').update(bytes).digest('hex'),
    },
    request: readRequest(one),
    ...{ pipeline, law, subjectWeights, askWeights },
    extra: [tagger],
    versions: { software: '', policy: '', pipeline: pipeline.name },
    preparedBy: 'preparer',
    secret: '00',
    onStage: (stage) => started.set(stage, cpu()),
  })
  const at = (stage: string): number => started.get(stage) ?? 0
  return { draft, detect: at('propose') - at('detect'), propose: cpu() - at('propose') }
}
