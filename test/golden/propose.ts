import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { atService } from '../../src/decide/gates/gates.ts'
import { modelsFrom } from '../../src/decide/plan/act-model.ts'
import { type Proposal, proposeAll } from '../../src/decide/propose-all.ts'
import type { Order } from '../../src/decide/steps.ts'
import type { Cover, Disclosure } from '../../src/model/copy/disclosure.ts'
import type { Draft } from '../../src/model/draft.ts'
import { requestKinds } from '../../src/model/record/request.ts'
import { readRecord } from '../../src/pipeline/load/read-record.ts'
import { taggerLayer } from '../../src/pipeline/load/tagger.ts'
import { proposeDraft } from '../../src/pipeline/propose/propose-draft.ts'
import { closeReview } from '../../src/pipeline/propose/reviewing.ts'
import { redact } from '../../src/redact/redact.ts'
import { parseDossierFile } from '../../src/request/dossier-file.ts'
import { parseRequestFile } from '../../src/request/request-file.ts'
import { readDossierFolder } from '../../src/store/files/dossier-folder.ts'
import { readAssets, readWeights } from '../../src/store/installed/installed.ts'
import { readAskWeights, readLaw, readPipeline } from '../../src/store/installed/settings.ts'
import { root } from '../cli/program.ts'

// The main walk up to what may leave, in memory, over the fixtures: a fixed secret, no clock, no key.

/** A request over a folder of pieces, under a pipeline. Paths are relative to fixtures/. */
export type FixtureCase = {
  readonly name: string
  readonly pipeline: string
  readonly pieces: string
  readonly request: string
}

const at = (...path: readonly string[]): string => join(root, 'fixtures', ...path)

const modeSchema = z.looseObject({ pipeline: z.string(), dossier: z.string() })

const readMode = (mode: string) =>
  modeSchema.parse(JSON.parse(readFileSync(at('modes', mode, 'expected.json'), 'utf8')))

export const modeNames = readdirSync(at('modes'))

export const modeCase = (mode: string): FixtureCase => {
  const { pipeline, dossier } = readMode(mode)
  return { name: `modes/${mode}`, pipeline, pieces: `${dossier}/pieces`, request: `modes/${mode}/request.yaml` }
}

const dossierCase = (name: string, pipeline: string): FixtureCase => ({
  ...{ name, pipeline, pieces: `${name}/pieces`, request: `${name}/request.yaml` },
})

const scopeCases = (family: string): readonly FixtureCase[] =>
  readdirSync(at('scope', family))
    .filter((name) => name !== 'pieces')
    .map((name) => ({
      ...{ name: `scope/${family}/${name}`, pipeline: 'requisition', pieces: `scope/${family}/pieces` },
      request: `scope/${family}/${name}/request.yaml`,
    }))

/** Every request of the fixtures that has pieces. */
export const fixtureCases: readonly FixtureCase[] = [
  dossierCase('demo', 'requisition'),
  dossierCase('chrs', 'requisition'),
  dossierCase('ase', 'court-order'),
  dossierCase('protection-adulte', 'bailiff'),
  ...modeNames.map(modeCase),
  ...readdirSync(at('scope'))
    .filter((name) => statSync(at('scope', name)).isDirectory())
    .flatMap(scopeCases),
]

const weights = { tagger: readWeights('tagger'), subjects: readWeights('subjects') }

const openCase = ({ pipeline: name, pieces, request }: FixtureCase) => {
  const pipeline = readPipeline(name)
  const law = readLaw()
  const { files, yaml, yamlName } = readDossierFolder(at(pieces))
  const kind = requestKinds.find((one) => one === pipeline.policy.kind) ?? 'requisition'
  const asked = parseRequestFile(readFileSync(at(request), 'utf8'), 'request.yaml', law, kind)
  const source = {
    files,
    described: parseDossierFile(yaml ?? '', yamlName),
    assets: { ...readAssets(), withDrawing: false },
    sha256: (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex'),
    accepts: pipeline,
  }
  const extra = weights.tagger === null ? [] : [taggerLayer(weights.tagger)]
  return { pipeline, law, request: asked, source, extra }
}

export const proposeFixture = async (one: FixtureCase): Promise<Draft> => {
  const opened = openCase(one)
  const { pipeline } = opened
  return await proposeDraft({
    ...opened,
    subjectWeights: weights.subjects,
    askWeights: readAskWeights(),
    versions: { software: '', policy: pipeline.version, pipeline: pipeline.name },
    preparedBy: 'Zélie TRONQUOY',
    secret: '00',
  })
}

/** A fixture read and searched once, to be judged as often as one likes, in any order of judgement. */
export const judgeFixture = async (one: FixtureCase): Promise<(order?: Order) => Proposal> => {
  const { pipeline, law, request, source, extra } = openCase(one)
  const record = await readRecord({ source, request, use: pipeline.detect, extra })
  const models = modelsFrom(weights.subjects)
  const input = {
    ...{ pieces: record.dossier.pieces, persons: record.persons, findings: record.findings },
    ...{ request, policy: pipeline.policy, law: atService(law, record.dossier.service), ...models },
    askWeights: readAskWeights(),
  }
  return (order) => proposeAll(input, order)
}

export const cover: Cover = {
  ...{ reference: '', requestReference: null, authority: null, basis: null, service: null, date: '2026-01-01' },
  ...{
    approvedBy: '',
    secondBy: null,
    waiting: null,
    decided: null,
    preparedBy: '',
    waived: true,
    demonstration: true,
    copies: 'rebuilt',
  },
}

/** What leaves when the director takes every proposal, with or without a second person. */
export const discloseFixture = (draft: Draft, second: string | null): Disclosure => {
  const { decisions } = closeReview(draft, { by: 'Odette FRESNEL', second, acceptProposals: true })
  return redact({ dossier: draft.dossier, findings: draft.findings, decisions, cover }).disclosure
}
