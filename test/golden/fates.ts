import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { atService } from '../../src/decide/gates/gates.ts'
import { modelsFrom } from '../../src/decide/plan/act-model.ts'
import { proposeAll } from '../../src/decide/propose-all.ts'
import type { DisclosedPiece } from '../../src/model/copy/disclosure.ts'
import { readRecord } from '../../src/pipeline/load/read-record.ts'
import { redact } from '../../src/redact/redact.ts'
import { parseDossierFile } from '../../src/request/dossier-file.ts'
import { parseRequestFile } from '../../src/request/request-file.ts'
import { readDossierFolder } from '../../src/store/files/dossier-folder.ts'
import { readAssets, readWeights } from '../../src/store/installed/installed.ts'
import { pipelineNames, readLaw, readPipeline } from '../../src/store/installed/settings.ts'
import { root } from '../cli/program.ts'
import { cover } from './propose.ts'

const folder = join(root, 'fixtures', 'variants')
const law = readLaw()
const weights = readWeights('subjects')
const models = modelsFrom(weights)
const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

export const readVariant = async (name: string) => {
  const request = parseRequestFile(readFileSync(join(folder, `${name}.yaml`), 'utf8'), name, law, 'requisition')
  const { files, yaml, yamlName } = readDossierFolder(join(folder, 'pieces'))
  const source = {
    ...{ files, described: parseDossierFile(yaml ?? '', yamlName), sha256 },
    ...{ assets: { ...readAssets(), withDrawing: false }, accepts: readPipeline('requisition') },
  }
  const record = await readRecord({ source, request, use: readPipeline('requisition').detect, extra: [] })
  return { request, record }
}

type Variant = Awaited<ReturnType<typeof readVariant>>

const isHanded = ({ status }: DisclosedPiece): boolean => ['whole', 'masked', 'partial'].includes(status)

const policies = new Map(pipelineNames().map((name) => [name, readPipeline(name).policy]))

export const fateOfVariant = ({ request, record }: Variant, mode: string): string => {
  const policy = policies.get(mode)
  if (policy === undefined) throw new Error(mode)
  const asked = { ...request, kind: policy.kind }
  const { findings, decisions, problems, given } = proposeAll({
    ...{ pieces: record.dossier.pieces, persons: record.persons, findings: record.findings },
    ...{ request: asked, policy, law: atService(law, record.dossier.service), ...models, askWeights: null },
  })
  const { disclosure } = redact({ dossier: record.dossier, findings, decisions, cover })
  // Where a letter gives the values, no piece is listed with it: its lines count (CPP 560, CPCE L152-1).
  const copies =
    given === undefined
      ? disclosure.pieces.filter(isHanded).length
      : `letter: ${given.filter(({ value }) => value !== null).length}`
  const stops = problems.flatMap((problem) => (problem.code === 'request.stopped' ? [problem.todo] : []))
  return [String(copies), ...stops].join(' ')
}
