import { cutTokens, type Encode, type ModelToken, type SurfaceKind } from '../../detect/tagger/model-tokens.ts'
import { RequisError } from '../../model/problem.ts'
import type { Tokenizer } from './model-packages.ts'

/** Cuts a text into tokens, and tells what a model expects round them (`[CLS]` … `[SEP]`). */
export type ModelTokenizer = {
  readonly cut: (flat: string) => readonly ModelToken[]
  readonly before: readonly number[]
  readonly after: readonly number[]
}

type Make = new (file: object, config: object) => Tokenizer

/** From `tokenizer.json` and `tokenizer_config.json`. A tokenizer that has no token for an unknown letter is refused. */
export const loadModelTokenizer = (file: object, config: object, Make: Make): ModelTokenizer => {
  try {
    const tokenizer = new Make(file, config)
    const encode = encodeWith(tokenizer)
    const [bare, dressed] = [
      encode(probe).map(({ id }) => id),
      idsOf(tokenizer.encode(probe, { add_special_tokens: true })),
    ]
    const from = dressed.findIndex((_, at) => bare.every((id, rank) => dressed[at + rank] === id))
    if (bare.length === 0 || from < 0) throw broken()
    const kind = surfaceKindOf(file)
    return {
      cut: (flat) => cutTokens(flat, encode, kind),
      before: dressed.slice(0, from),
      after: dressed.slice(from + bare.length),
    }
  } catch {
    throw broken()
  }
}

const broken = (): RequisError => new RequisError({ code: 'local-model.broken', file: 'tokenizer.json' })

/** A letter, an accent, an emoji, and a sign of nobody's language. */
const probe = 'aé😀\u{10fffd}'

const encodeWith =
  (tokenizer: Tokenizer): Encode =>
  (text) => {
    const encoded = tokenizer.encode(text, { add_special_tokens: false })
    return idsOf(encoded).map((id, at) => ({ id, surface: encoded.tokens[at] ?? '' }))
  }

const idsOf = ({ ids }: ReturnType<Tokenizer['encode']>): readonly number[] =>
  ids.map((id) => {
    if (typeof id !== 'number') throw broken()
    return id
  })

const surfaceKindOf = (file: object): SurfaceKind =>
  'decoder' in file &&
  typeof file.decoder === 'object' &&
  file.decoder !== null &&
  'type' in file.decoder &&
  file.decoder.type === 'ByteLevel'
    ? 'bytes'
    : 'letters'
