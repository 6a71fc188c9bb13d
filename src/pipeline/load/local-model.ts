import { z } from 'zod'
import { flatTextsOf, makeLocalModelDetector } from '../../detect/tagger/local-model.ts'
import { mapLabels } from '../../detect/tagger/model-labels.ts'
import { type ModelSpan, readModelSpans } from '../../detect/tagger/model-spans.ts'
import { type ModelFile, RequisError } from '../../model/problem.ts'
import type { Piece } from '../../model/record/piece.ts'
import type { Layer } from './detect-dossier.ts'
import { type LocalModelOptions, localModelName } from './local-model-options.ts'
import { type ImportPackage, importModelPackages } from './model-packages.ts'
import { loadModelSession } from './model-session.ts'
import { loadModelTokenizer } from './model-tokenizer.ts'

/** The files of a model's folder, as they are on disk. `tokenizerConfig` may lack. */
export type LocalModelFiles = {
  readonly config: string
  readonly tokenizer: string
  readonly tokenizerConfig: string | null
  readonly weights: Uint8Array
}

/** A token-classification model: for a flat text, the spans it claims. */
export type LocalModel = (flat: string) => Promise<readonly ModelSpan[]>

/** Refuses a folder that is not such a model at once, before any piece is read. Never opens the network. */
export const loadLocalModel = async (
  files: LocalModelFiles,
  options: LocalModelOptions,
  importPackage?: ImportPackage,
): Promise<LocalModel> => {
  const config = parseJson(files.config, configSchema, 'config.json')
  const labels = mapLabels(labelNames(config.id2label), options.labels)
  const packages = await importModelPackages(importPackage)
  const tokenizer = loadModelTokenizer(
    parseJson(files.tokenizer, anySchema, 'tokenizer.json'),
    parseJson(files.tokenizerConfig ?? '{}', anySchema, 'tokenizer_config.json'),
    packages.Tokenizer,
  )
  const longest = Math.min(options.maxTokens, (config.max_position_embeddings ?? Infinity) - reserved)
  const session = await loadModelSession({
    bytes: files.weights,
    runtime: packages.runtime,
    tokenizer,
    labels,
    longest,
  })
  return async (flat) => {
    const tokens = tokenizer.cut(flat)
    return readModelSpans(flat, tokens, await session(tokens.map(({ id }) => id)), {
      labels,
      minScore: options.minScore,
    })
  }
}

/** Models of the RoBERTa family count positions from 2. */
const reserved = 2

const configSchema = z.looseObject({
  id2label: z.record(z.string(), z.string()),
  max_position_embeddings: z.number().int().min(8).optional(),
})

const anySchema = z.looseObject({})

/** The words of a JSON parser quote the file: they are dropped. */
const parseJson = <T>(text: string, schema: z.ZodType<T>, file: ModelFile): T => {
  try {
    return schema.parse(JSON.parse(text))
  } catch {
    throw new RequisError({ code: 'local-model.broken', file })
  }
}

const labelNames = (id2label: { readonly [id: string]: string }): readonly string[] =>
  Object.keys(id2label).map((_, at) => {
    const name = id2label[String(at)]
    if (name === undefined) throw new RequisError({ code: 'local-model.broken', file: 'config.json' })
    return name
  })

/**
 * The model reads every text first, because it answers later and detectors answer at once: the detector only looks its
 * answers up. Without a model, nothing.
 */
export const localModelLayer = async (
  model: LocalModel | null,
  pieces: readonly Piece[],
): Promise<readonly Layer[]> => {
  if (model === null) return []
  const spansOf = new Map<string, readonly ModelSpan[]>()
  for (const flat of flatTextsOf(pieces)) spansOf.set(flat, await model(flat))
  return [{ name: localModelName, detect: makeLocalModelDetector(spansOf), arbiter: null }]
}
