import { z } from 'zod'
import { RequisError } from '../../model/problem.ts'

/** What is used of onnxruntime-web. It is not installed with Requis, so its types are told here. */
export type Runtime = {
  readonly env: { logLevel?: string; readonly wasm: { numThreads?: number; proxy?: boolean } }
  readonly InferenceSession: { create(bytes: Uint8Array, options: object): Promise<Session> }
  readonly Tensor: new (type: 'int64', data: BigInt64Array, dims: readonly number[]) => object
}

export type Session = {
  readonly inputNames: readonly string[]
  readonly outputNames: readonly string[]
  run(
    feeds: { readonly [input: string]: object },
    options: object,
  ): Promise<{ readonly [output: string]: Answer | undefined }>
}

export type Answer = { readonly data: unknown; readonly dims: readonly number[] }

/** What is used of @huggingface/tokenizers. */
export type Tokenizer = {
  encode(text: string, options: { readonly add_special_tokens: boolean }): Encoded
}

export type Encoded = { readonly ids: readonly (number | undefined)[]; readonly tokens: readonly string[] }

/** How a package is found; a test gives its own. */
export type ImportPackage = (name: string) => Promise<unknown>

const importInstalled: ImportPackage = (name) => import(/* @vite-ignore */ name)

const has = (value: unknown, names: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && names.every((name) => name in value)

const runtimeSchema = z.custom<Runtime>((value) => has(value, ['env', 'InferenceSession', 'Tensor']))
const tokenizersSchema = z.custom<{ readonly Tokenizer: new (file: object, config: object) => Tokenizer }>((value) =>
  has(value, ['Tokenizer']),
)

/** The two optional packages, read from this machine's disk; a sentence says how to install what lacks. */
export const importModelPackages = async (importPackage = importInstalled) => {
  const runtime = await find('onnxruntime-web', runtimeSchema, importPackage)
  const { Tokenizer } = await find('@huggingface/tokenizers', tokenizersSchema, importPackage)
  runtime.env.logLevel = 'fatal'
  // One thread: the same sums in the same order, so that a replay finds the same.
  runtime.env.wasm.numThreads = 1
  runtime.env.wasm.proxy = false
  return { runtime, Tokenizer }
}

const find = async <T>(name: string, schema: z.ZodType<T>, importPackage: ImportPackage): Promise<T> => {
  try {
    return schema.parse(await importPackage(name))
  } catch {
    throw new RequisError({ code: 'local-model.package-missing', name })
  }
}
