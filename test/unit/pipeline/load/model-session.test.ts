import { expect, test } from 'vitest'
import { mapLabels } from '../../../../src/detect/tagger/model-labels.ts'
import { sensitiveChance } from '../../../../src/detect/tagger/model-spans.ts'
import type { Runtime } from '../../../../src/pipeline/load/model-packages.ts'
import { loadModelSession } from '../../../../src/pipeline/load/model-session.ts'

const labels = mapLabels(['O', 'PER'], {})

const tokenizer = {
  cut: () => [{ id: 1, start: 0, end: 1 }],
  before: [101],
  after: [102],
}

/** Stands for a runtime whose model takes as a name the token before the last one it is shown: what is at an edge. */
const edgeRuntime = (): { readonly runtime: Runtime; readonly shown: string[] } => {
  const shown: string[] = []
  class Tensor {
    readonly data: BigInt64Array
    constructor(_: 'int64', data: BigInt64Array) {
      this.data = data
    }
  }
  const run = async ({ input_ids }: { readonly [input: string]: object }) => {
    const ids = input_ids instanceof Tensor ? [...input_ids.data].map(Number) : []
    shown.push(ids.join(' '))
    const scores = ids.flatMap((_, at) => (at === ids.length - 3 ? [0, 9] : [9, 0]))
    return { logits: { data: Float32Array.from(scores), dims: [1, ids.length, 2] } }
  }
  const session = { inputNames: ['input_ids'], outputNames: ['logits'], run }
  return { runtime: { env: { wasm: {} }, InferenceSession: { create: async () => session }, Tensor }, shown }
}

const open = async (longest: number) => {
  const { runtime, shown } = edgeRuntime()
  const read = await loadModelSession({ bytes: new Uint8Array(), runtime, tokenizer, labels, longest })
  shown.splice(0)
  return { read, shown }
}

test('each part of a long text is shown between the tokens that the model expects', async () => {
  const { read, shown } = await open(10)
  await read([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
  expect(shown).toEqual(['101 1 2 3 4 5 6 7 8 102', '101 7 8 9 10 102'])
})

test('of two readings of a token, the one that finds it sensitive is kept, whichever came first', async () => {
  const { read } = await open(10)
  const found = (await read([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])).map((row) => sensitiveChance(row, labels) > 0.5)
  // 7 is the last but one of the first part, 9 that of the second.
  expect(found.flatMap((is, at) => (is ? [at + 1] : []))).toEqual([7, 9])
})

test('a model that reads nothing beside those tokens is refused', async () => {
  const { runtime } = edgeRuntime()
  const input = { bytes: new Uint8Array(), runtime, tokenizer, labels, longest: 2 }
  await expect(loadModelSession(input)).rejects.toThrow('local-model.wrong-kind')
})
