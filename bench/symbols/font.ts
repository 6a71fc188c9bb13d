import type { Outline } from '../../src/model/record/drawing.ts'
import { trueTypeOf } from '../../src/write/fonts/truetype.ts'
import { four, two } from '../../src/write/pdf/bytes.ts'

/** A TrueType font of these outlines, and a table that gives glyph 1, 2… to these codes. */
export const fontOf = (outlines: readonly Outline[], codes: readonly number[], isSymbol: boolean): Uint8Array =>
  withTable(trueTypeOf(outlines, 1000), cmapOf(codes, isSymbol))

const cmapOf = (codes: readonly number[], isSymbol: boolean): readonly number[] => {
  const rows = codes.map((code, at) => ({ code, glyph: at + 1 })).toSorted((a, b) => a.code - b.code)
  const ends = [...rows.map(({ code }) => code), 0xffff]
  const deltas = [...rows.map(({ code, glyph }) => (glyph - code) & 0xffff), 1]
  const count = ends.length
  const search = 2 ** Math.floor(Math.log2(count)) * 2
  const table = [
    ...[...two(4), ...two(16 + count * 8), ...two(0), ...two(count * 2), ...two(search)],
    ...[...two(Math.log2(search / 2)), ...two(count * 2 - search), ...ends.flatMap(two), ...two(0)],
    ...[...ends.flatMap(two), ...deltas.flatMap(two), ...ends.flatMap(() => two(0))],
  ]
  return [...two(0), ...two(1), ...two(3), ...two(isSymbol ? 0 : 1), ...four(12), ...table]
}

/** The same font with one table more. */
const withTable = (font: Uint8Array, table: readonly number[]): Uint8Array => {
  const view = new DataView(font.buffer, font.byteOffset)
  const count = view.getUint16(4)
  const old = Array.from({ length: count }, (_, at) => {
    const entry = 12 + at * 16
    const [start, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)]
    const tag = String.fromCharCode(...font.slice(entry, entry + 4))
    return { tag, bytes: [...font.slice(start, start + length)] }
  })
  const all = [...old, { tag: 'cmap', bytes: [...table] }].toSorted((a, b) => (a.tag < b.tag ? -1 : 1))
  const directory = [...four(0x10000), ...two(all.length), ...two(64), ...two(2), ...two(all.length * 16 - 64)]
  const body: number[] = []
  for (const { tag, bytes } of all) {
    directory.push(...[...tag].map((letter) => letter.charCodeAt(0)), ...four(0))
    directory.push(...four(12 + all.length * 16 + body.length), ...four(bytes.length))
    body.push(...bytes)
    while (body.length % 4 !== 0) body.push(0)
  }
  return Uint8Array.from([...directory, ...body])
}
