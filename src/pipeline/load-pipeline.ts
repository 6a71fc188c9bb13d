import { z } from 'zod'
import { detectors } from '../detect/index.ts'
import {
  basisTableSchema,
  groundTableSchema,
  type Law,
  protectionTableSchema,
  regimeTableSchema,
  subjectTableSchema,
} from '../model/law.ts'
import { formats } from '../model/piece.ts'
import { type Policy, policySchema } from '../model/policy.ts'
import { RequisError } from '../model/problem.ts'
import { type LocalModelOptions, localModelName, localModelSchema } from './local-model-options.ts'
import { parseYaml } from './yaml.ts'

/** Reads a text of the `pipelines/` folder by its path below it; null when there is none. */
export type ReadSetting = (path: string) => string | null

/** Who works at each stage. Stages and their order are code. */
export type Pipeline = {
  readonly name: string
  readonly read: readonly (typeof formats)[number][]
  readonly detect: readonly string[]
  readonly localModel: LocalModelOptions | null
  readonly policy: Policy
  readonly review: 'required'
}

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
  policy: z.string(),
  review: z.literal('required').default('required'),
})

/** Loads a pipeline and its policy. A name that no registry knows is refused with the list of names. */
export const loadPipeline = (yaml: string, file: string, readSetting: ReadSetting): Pipeline => {
  const parsed = parseYaml(yaml, file, pipelineSchema)
  const names = Object.keys(detectors)
  const chosen = parsed.detect.map((part) => part.use).filter((name) => name !== localModelName)
  for (const name of chosen) {
    if (!names.includes(name))
      throw new RequisError({ code: 'pipeline.unknown-part', name, accepted: [...names, localModelName] })
  }
  const policy = setting(`policies/${parsed.policy}.yaml`, policySchema, readSetting)
  return {
    name: parsed.name,
    read: parsed.read,
    detect: chosen.length === 0 ? names : chosen,
    localModel: parsed.detect.find((part) => part.with !== undefined)?.with ?? null,
    policy,
    review: parsed.review,
  }
}

/** The dated legal tables, read once. */
export const loadLaw = (readSetting: ReadSetting): Law => ({
  subjects: setting('subjects.yaml', subjectTableSchema, readSetting),
  regimes: setting('law/regimes.yaml', regimeTableSchema, readSetting),
  bases: setting('law/bases.yaml', basisTableSchema, readSetting),
  grounds: setting('law/grounds.yaml', groundTableSchema, readSetting),
  protections: setting('law/protections.yaml', protectionTableSchema, readSetting),
})

const setting = <T>(path: string, schema: z.ZodType<T>, readSetting: ReadSetting): T => {
  const text = readSetting(path)
  if (text === null) throw new RequisError({ code: 'yaml.missing', file: path })
  return parseYaml(text, path, schema)
}
