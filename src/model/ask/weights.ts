import { RequisError } from '../problem.ts'

/** What was learnt: a weight for each feature, the weight of none, then the curve that makes the sum a chance (Platt). */
export type AskWeights = {
  readonly bias: number
  readonly slope: number
  readonly offset: number
  readonly weights: Readonly<Record<string, number>>
  /** Weights of the words of sentences (`pipelines/weights/facts.bin`); null where they are not installed. */
  readonly facts: Uint8Array | null
}

/** `text` is `pipelines/weights/asks.json`, `facts` are the bytes of `facts.bin` beside it, both made by `npm run train:asks`. */
export const parseAskWeights = (text: string, facts: Uint8Array | null): AskWeights => {
  try {
    const read: AskWeights = { ...JSON.parse(text), facts }
    if ([read.bias, read.slope, read.offset].every(Number.isFinite) && typeof read.weights === 'object') return read
  } catch {
    // The same trouble as a file of another form.
  }
  throw new RequisError({ code: 'subject-model.broken' })
}
