/** The few fields of ONNX's protobuf that a lookup table needs, written by hand: no model is kept in the repository. */

type Bytes = readonly number[]

const varint = (value: number): Bytes =>
  value < 0x80 ? [value] : [(value % 0x80) | 0x80, ...varint(Math.floor(value / 0x80))]

const number = (field: number, value: number): Bytes => [...varint(field * 8), ...varint(value)]

const bytes = (field: number, content: Bytes): Bytes => [
  ...varint(field * 8 + 2),
  ...varint(content.length),
  ...content,
]

const text = (field: number, content: string): Bytes => bytes(field, [...new TextEncoder().encode(content)])

const float = 1
const int64 = 7

/** A tensor of the graph's border; a word among the sizes is a size that varies. */
const border = (field: number, name: string, type: number, sizes: readonly (number | string)[]): Bytes => {
  const shape = sizes.flatMap((size) => bytes(1, typeof size === 'number' ? number(1, size) : text(2, size)))
  return bytes(field, [...text(1, name), ...bytes(2, bytes(1, [...number(1, type), ...bytes(2, shape)]))])
}

const table = (name: string, rows: readonly (readonly number[])[]): Bytes => [
  ...number(1, rows.length),
  ...number(1, rows[0]?.length ?? 0),
  ...number(2, float),
  ...text(8, name),
  ...bytes(9, [...new Uint8Array(Float32Array.from(rows.flat()).buffer)]),
]

export type Lookup = {
  /** For each token, its score for each label. */
  readonly rows: readonly (readonly number[])[]
  readonly inputs: readonly string[]
  readonly output: string
}

/** A model that gives each token the row of scores at its place in the table: `output = Gather(rows, first input)`. */
export const lookupModel = ({ rows, inputs, output }: Lookup): Uint8Array => {
  const node = [...text(1, 'rows'), ...text(1, inputs[0] ?? ''), ...text(2, output), ...text(4, 'Gather')]
  const graph = [
    ...bytes(1, node),
    ...text(2, 'lookup'),
    ...bytes(5, table('rows', rows)),
    ...inputs.flatMap((name) => border(11, name, int64, [1, 'tokens'])),
    ...border(12, output, float, [1, 'tokens', rows[0]?.length ?? 0]),
  ]
  return Uint8Array.from([...number(1, 8), ...bytes(8, number(2, 13)), ...bytes(7, graph)])
}
