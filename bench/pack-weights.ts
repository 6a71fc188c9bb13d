import { weightsMagic } from '../src/detect/tagger/tagger-weights.ts'
import type { Category } from '../src/model/category.ts'
import type { Model } from './train-chain.ts'

export type Packing = {
  readonly model: Model
  readonly dictionary: Uint32Array
  readonly categories: readonly Category[]
  readonly thresholds: readonly number[]
  readonly largest: number
}

/** The file that `parseWeights` reads. The weakest weights go first when it would be too large. */
export const packWeights = (packing: Packing): Uint8Array => {
  let least = 0.02
  let packed = packAbove(packing, least)
  while (packed.length > packing.largest) {
    least *= 1.25
    packed = packAbove(packing, least)
  }
  return packed
}

const packAbove = (packing: Packing, least: number): Uint8Array => {
  const head = Buffer.from(`${weightsMagic}${packing.categories.join('\n')}\n\n`, 'latin1')
  const thresholds = Buffer.from(packing.thresholds.map((value) => Math.round(value * 255)))
  return Buffer.concat([head, thresholds, packLinks(packing.model), packFeatures(packing, least)])
}

const packLinks = ({ links }: Model): Buffer => {
  const values = [...links.begin, ...links.inside]
  const bytes = Buffer.alloc(2 * values.length)
  for (const [at, value] of values.entries()) bytes.writeInt16LE(Math.round(value * 1000), 2 * at)
  return bytes
}

const packFeatures = ({ model, dictionary }: Packing, least: number): Buffer => {
  const scale = scaleOf(model.weights)
  const body: number[] = []
  let [count, before] = [0, 0]
  for (let row = 0; row < dictionary.length; row += 1) {
    const entries = entriesOf(model, row, scale, least)
    if (entries.length === 0) continue
    const hash = dictionary[row] ?? 0
    pushStep(body, hash - before)
    body.push(entries.length, ...entries.map(([label]) => label), ...entries.map(([, value]) => value & 0xff))
    before = hash
    count += 1
  }
  const head = Buffer.alloc(8)
  head.writeFloatLE(scale, 0)
  head.writeUInt32LE(count, 4)
  return Buffer.concat([head, Buffer.from(body)])
}

/** A few very large weights must not cost all the others their precision. */
const scaleOf = (weights: Float32Array): number => {
  let largest = 0
  for (const weight of weights) largest = Math.max(largest, Math.abs(weight))
  return Math.min(4, Math.max(0.5, largest)) / 127
}

type Entry = readonly [label: number, value: number]

const entriesOf = ({ weights, labels }: Model, row: number, scale: number, least: number): readonly Entry[] => {
  const entries: Entry[] = []
  for (let label = 0; label < labels; label += 1) {
    const weight = weights[row * labels + label] ?? 0
    if (Math.abs(weight) < least) continue
    const value = Math.max(-127, Math.min(127, Math.round(weight / scale)))
    if (value !== 0) entries.push([label, value])
  }
  return entries
}

const pushStep = (body: number[], step: number): void => {
  let rest = step
  while (rest >= 0x80) {
    body.push((rest % 0x80) + 0x80)
    rest = Math.floor(rest / 0x80)
  }
  body.push(rest)
}
