import type { ModelLabel } from '../../detect/tagger/model-labels.ts'
import { type Chances, sensitiveChance, softmax } from '../../detect/tagger/model-spans.ts'
import { windowsOf } from '../../detect/tagger/model-tokens.ts'
import { RequisError } from '../../model/problem.ts'
import type { Answer, Runtime, Session } from './model-packages.ts'
import type { ModelTokenizer } from './model-tokenizer.ts'

/** The probabilities of labels for each token of a text, however long. */
export type ModelSession = (ids: readonly number[]) => Promise<readonly Chances[]>

export type ModelSessionInput = {
  readonly bytes: Uint8Array
  readonly runtime: Runtime
  readonly tokenizer: ModelTokenizer
  readonly labels: readonly ModelLabel[]
  /** The most tokens that the model reads at once, `[CLS]` and `[SEP]` included. */
  readonly longest: number
}

/** Opens the model and tries it on a word, so that another kind of model is refused now and not in a dossier. */
export const loadModelSession = async (input: ModelSessionInput): Promise<ModelSession> => {
  const session = await openSession(input)
  const size = input.longest - input.tokenizer.before.length - input.tokenizer.after.length
  if (size < 1 || session.inputNames.some((name) => !(name in inputValues))) throw wrongKind()
  const readAll = async (ids: readonly number[]): Promise<readonly Chances[]> => {
    const kept: (Chances | undefined)[] = []
    for (const { start, end } of windowsOf(ids.length, size)) {
      const rows = await readWindow(session, ids.slice(start, end), input)
      for (const [at, row] of rows.entries()) kept[start + at] = surer(kept[start + at], row, input.labels)
    }
    return kept.map((row) => row ?? [])
  }
  await readAll(input.tokenizer.cut('Paris').map(({ id }) => id))
  return readAll
}

const wrongKind = (): RequisError => new RequisError({ code: 'local-model.wrong-kind' })

const openSession = async ({ bytes, runtime }: ModelSessionInput): Promise<Session> => {
  try {
    return await runtime.InferenceSession.create(bytes, { executionProviders: ['wasm'], ...silent })
  } catch {
    throw new RequisError({ code: 'local-model.broken', file: 'model.onnx' })
  }
}

/** The runtime would write its own troubles to the console. */
const silent = { logSeverityLevel: 4 } as const

/** What each input of a model holds, beside the tokens: all of them are read, and all belong to one sentence. */
const inputValues = { input_ids: 0n, attention_mask: 1n, token_type_ids: 0n } as const

/** Of two readings of a token, at the edges of two windows, the one that finds it more sensitive: doubt withholds. */
const surer = (known: Chances | undefined, row: Chances, labels: readonly ModelLabel[]): Chances =>
  known !== undefined && sensitiveChance(known, labels) >= sensitiveChance(row, labels) ? known : row

const readWindow = async (
  session: Session,
  ids: readonly number[],
  { runtime, tokenizer, labels }: ModelSessionInput,
): Promise<readonly Chances[]> => {
  const row = [...tokenizer.before, ...ids, ...tokenizer.after]
  const feeds = Object.fromEntries(
    Object.entries(inputValues)
      .filter(([name]) => session.inputNames.includes(name))
      .map(([name, value]) => {
        const data = BigInt64Array.from(row, (id) => (name === 'input_ids' ? BigInt(id) : value))
        return [name, new runtime.Tensor('int64', data, [1, row.length])]
      }),
  )
  const scores = scoresOf(await answer(session, feeds), row.length, labels.length)
  return ids.map((_, at) => {
    const from = (at + tokenizer.before.length) * labels.length
    return softmax(scores.subarray(from, from + labels.length))
  })
}

const answer = async (session: Session, feeds: { readonly [input: string]: object }): Promise<Answer | undefined> => {
  try {
    const answers = await session.run(feeds, silent)
    return answers.logits ?? answers[session.outputNames[0] ?? '']
  } catch {
    throw wrongKind()
  }
}

const scoresOf = (found: Answer | undefined, tokens: number, labels: number): Float32Array => {
  const isRight =
    found?.dims.length === 3 && found.dims[0] === 1 && found.dims[1] === tokens && found.dims[2] === labels
  if (!isRight || !(found.data instanceof Float32Array) || found.data.some(Number.isNaN)) throw wrongKind()
  return found.data
}
