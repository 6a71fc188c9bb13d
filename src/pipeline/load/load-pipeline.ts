import { z } from 'zod'
import { detectors } from '../../detect/index.ts'
import { type Association, associationSchema } from '../../model/law/association.ts'
import { checkTableSchema } from '../../model/law/checks.ts'
import {
  authorTableSchema,
  basisTableSchema,
  groundTableSchema,
  type Law,
  protectionTableSchema,
  regimeTableSchema,
  subjectTableSchema,
} from '../../model/law/law.ts'
import type { Policy } from '../../model/law/policy.ts'
import { retentionTableSchema } from '../../model/law/retention.ts'
import { sanctionTableSchema } from '../../model/law/sanction.ts'
import { valueTableSchema } from '../../model/law/values.ts'
import { RequisError } from '../../model/problem.ts'
import { formats } from '../../model/record/piece.ts'
import { parseYaml } from '../../request/yaml.ts'
import { sha256Hex } from '../../seal/container/hash.ts'
import { underAssociation } from './association-check.ts'
import { type LocalModelOptions, localModelName, localModelSchema } from './local-model-options.ts'
import { parsePolicy } from './policy-file.ts'

/** Reads a text of the `pipelines/` folder by its path below it; null when there is none. */
export type ReadSetting = (path: string) => string | null

/** Who works at each stage. Stages and their order are code. */
export type Pipeline = {
  readonly name: string
  readonly read: readonly (typeof formats)[number][]
  readonly detect: readonly string[]
  readonly localModel: LocalModelOptions | null
  readonly policy: Policy
  readonly association: Association
  /** The position is a file of the association's own, beside the pipeline file. */
  readonly hasOwnAssociation: boolean
  /** What decided, for the statement: `requisition + association 2026-11`. */
  readonly version: string
  readonly review: 'required'
  /** What `requis batch` does to a dossier (`batch/treat/index.ts`). */
  readonly treatment: TreatmentName
  /** By which a batch judges: the same as `policy` where the file says no other. */
  readonly batchPolicy: Policy
  /** How `propose` stores a draft; the association may require what a pipeline does not. */
  readonly drafts: 'plain' | 'encrypted'
}

/** What a batch does, by the names of `batch/treat/index.ts`: docs/contract.md, « batch ». */
const treatmentNames = ['migrate', 'test-set', 'disclose', 'review', 'archive'] as const

export type TreatmentName = (typeof treatmentNames)[number]

const pipelineSchema = z.strictObject({
  name: z.string(),
  read: z.array(z.enum(formats)).default([...formats]),
  /** Detectors by the names of `detect/index.ts`; all of them when none is named. `local-model` comes on top. */
  detect: z
    .array(
      z
        .strictObject({ use: z.string(), with: localModelSchema.optional() })
        .refine((part) => (part.use === localModelName) === (part.with !== undefined), {
          path: ['with'],
          message: `accepted:${localModelName}: { model: … }`,
        }),
    )
    .default([]),
  /** A name of `pipelines/policies/`, or a path beside the pipeline file (`./mine.yaml`). */
  policy: z.string(),
  /** The association's position: a name of `pipelines/`, or a path beside the pipeline file. */
  association: z.string().default('association.yaml'),
  review: z.literal('required').default('required'),
  treatment: z.enum(treatmentNames).default('disclose'),
  /** The policy by which a batch judges each dossier, where it is another than that of one export. */
  inBatch: z.string().optional(),
  drafts: z.enum(['plain', 'encrypted']).default('plain'),
})

/**
 * Loads a pipeline and its policy, held against the association's. A name that no registry knows is refused with the
 * list of names. `readBeside` reads a path from the folder of the pipeline file; without it, only `pipelines/` is read.
 */
export const loadPipeline = (
  yaml: string,
  file: string,
  readSetting: ReadSetting,
  readBeside: ReadSetting = readSetting,
): Pipeline => {
  const parsed = parseYaml(yaml, file, pipelineSchema)
  const names = Object.keys(detectors)
  const chosen = parsed.detect.map((part) => part.use).filter((name) => name !== localModelName)
  for (const name of chosen) {
    if (!names.includes(name))
      throw new RequisError({ code: 'pipeline.unknown-part', name, accepted: [...names, localModelName] })
  }
  const settings = { inFolder: readSetting, beside: readBeside }
  const association = associationOf(parsed.association, settings)
  const policy = policyOf(parsed.policy, association, settings)
  return {
    name: parsed.name,
    read: parsed.read,
    detect: chosen.length === 0 ? names : chosen,
    localModel: parsed.detect.find((part) => part.with !== undefined)?.with ?? null,
    policy,
    association,
    hasOwnAssociation: isPath(parsed.association),
    version: versionOf(parsed, policy, association),
    review: parsed.review,
    treatment: parsed.treatment,
    batchPolicy: parsed.inBatch === undefined ? policy : policyOf(parsed.inBatch, association, settings),
    drafts: association.drafts === 'encrypted' ? 'encrypted' : parsed.drafts,
  }
}

/** A path of the user's disk stays there: the statement leaves. What is not shipped in `pipelines/` is said to be so. */
const versionOf = (parsed: z.infer<typeof pipelineSchema>, policy: Policy, association: Association): string => {
  const rules = isPath(parsed.policy) ? `${policy.kind} (own rules)` : parsed.policy
  return `${rules} + association ${association.version}${isPath(parsed.association) ? ' (own file)' : ''}`
}

type Settings = { readonly inFolder: ReadSetting; readonly beside: ReadSetting }

const isPath = (name: string): boolean => /[\\/]/.test(name)

const associationOf = (path: string, { inFolder, beside }: Settings): Association => {
  const text = (isPath(path) ? beside : inFolder)(path)
  if (text === null) throw new RequisError({ code: 'yaml.missing', file: path })
  return parseYaml(text, path, associationSchema)
}

const policyOf = (name: string, association: Association, { inFolder, beside }: Settings): Policy => {
  const fileOf = (one: string): string => (isPath(one) ? one : `policies/${one}.yaml`)
  const policy = parsePolicy(name, (one) => ({
    file: fileOf(one),
    text: (isPath(one) ? beside : inFolder)(fileOf(one)),
  }))
  return underAssociation(policy, fileOf(name), association)
}

/** The dated legal tables, read once. */
export const loadLaw = (readSetting: ReadSetting): Law => {
  const tables = lawTables(readSetting)
  return { ...tables, version: versionOfLaw(tables, readSetting) }
}

/** What an export says of the tables that it was decided under: a later reader can find them again. */
const versionOfLaw = ({ regimes, authors }: Pick<Law, 'regimes' | 'authors'>, readSetting: ReadSetting): string => {
  const checked = [regimes.checked, authors.checked].sort().at(-1) ?? ''
  const texts = lawFiles.map((file) => `${file}\n${readSetting(file)?.replaceAll('\r\n', '\n') ?? ''}`)
  return `${checked} (${sha256Hex(Buffer.from(texts.join('\n'), 'utf8')).slice(0, 12)})`
}

const lawFiles: readonly string[] = [
  'subjects.yaml',
  ...[
    'authors',
    'bases',
    'checks',
    'grounds',
    'letter',
    'protections',
    'regimes',
    'retention',
    'sanctions',
    'values',
  ].map((name) => `law/${name}.yaml`),
]

const lawTables = (readSetting: ReadSetting): Omit<Law, 'version'> => ({
  subjects: setting('subjects.yaml', subjectTableSchema, readSetting),
  values: setting('law/values.yaml', valueTableSchema, readSetting),
  regimes: setting('law/regimes.yaml', regimeTableSchema, readSetting),
  bases: setting('law/bases.yaml', basisTableSchema, readSetting),
  authors: setting('law/authors.yaml', authorTableSchema, readSetting),
  checks: setting('law/checks.yaml', checkTableSchema, readSetting),
  grounds: setting('law/grounds.yaml', groundTableSchema, readSetting),
  protections: setting('law/protections.yaml', protectionTableSchema, readSetting),
  retention: setting('law/retention.yaml', retentionTableSchema, readSetting),
  sanctions: setting('law/sanctions.yaml', sanctionTableSchema, readSetting),
  position: positionOf(associationOf('association.yaml', { inFolder: readSetting, beside: readSetting })),
})

const positionOf = ({ wholeRecord, ownAccess, withoutBasis }: Association): Law['position'] => ({
  ...{ wholeRecord, ownAccess, withoutBasis },
})

const setting = <T>(path: string, schema: z.ZodType<T>, readSetting: ReadSetting): T => {
  const text = readSetting(path)
  if (text === null) throw new RequisError({ code: 'yaml.missing', file: path })
  return parseYaml(text, path, schema)
}
