import type { DisclosedBlock, Segment } from '../../../model/copy/disclosure.ts'
import type { Span } from '../../../model/record/span.ts'
import { dossierKeys } from '../../../request/dossier-file.ts'
import type { ReadYaml, YamlScalar } from '../../../request/yaml-scalars.ts'

type Gap = Extract<Segment, { kind: 'gap' }>

type YamlText = {
  readonly raw: string
  readonly read: ReadYaml
  readonly blocks: readonly DisclosedBlock[]
  /** By the mask. */
  readonly textUnder: ReadonlyMap<string, string>
}

/** What stands in place of a stretch of the text. */
type Edit = Span & { readonly segments: readonly Segment[] }

/**
 * A YAML text of which the values that hold something masked are quoted scalars, and all else is as it was: a mask that reaches
 * from a value over the next key takes that key's place no more. Null where it cannot be told what a mask covers.
 */
export const yamlBlocks = (text: YamlText): readonly DisclosedBlock[] | null => {
  const { raw, read } = text
  const covered = coveredIn(text)
  if (covered === null) return null
  const edits = read.scalars.flatMap((scalar) => editOf(scalar, raw, covered))
  const others = covered.filter(({ at }) => !read.scalars.some(({ start, end }) => start <= at && at < end))
  return blocksIn(
    raw,
    [...edits, ...commentEdits(raw, others)].toSorted((a, b) => a.start - b.start),
  )
}

/** A letter or a figure of the text, by its place, that a mask covers. */
type Covered = { readonly at: number; readonly gap: Gap }

const sign = /[\p{L}\p{M}\p{N}]/gu

const signsOf = (text: string): readonly { readonly at: number; readonly text: string }[] =>
  [...text.matchAll(sign)].map((found) => ({ at: found.index, text: found[0] }))

/** Letters and figures of what is kept and of what is masked are those of the text, one after the other; else null. */
const coveredIn = ({ raw, blocks, textUnder }: YamlText): readonly Covered[] | null => {
  const signs = signsOf(raw)
  const covered: Covered[] = []
  let next = 0
  for (const segment of blocks.flatMap(({ segments }) => segments)) {
    const own = signsOf(segment.kind === 'kept' ? segment.text : (textUnder.get(segment.maskId) ?? ''))
    if (segment.kind === 'gap' && own.length === 0) return null
    for (const { text } of own) {
      const here = signs[next]
      if (here === undefined || here.text !== text) return null
      if (segment.kind === 'gap') covered.push({ at: here.at, gap: segment })
      next += 1
    }
  }
  return next === signs.length ? covered : null
}

const editOf = (scalar: YamlScalar, raw: string, covered: readonly Covered[]): readonly Edit[] => {
  const { start, end, isKey, value } = scalar
  const own = covered.filter(({ at }) => start <= at && at < end)
  if (own.length === 0 || (isKey && dossierKeys.has(value))) return []
  const written = raw.slice(start, end)
  return [
    {
      ...{ start, end },
      segments: [kept('"'), ...maskedValue(scalar, written, own), kept(/\n$/.test(written) ? '"\n' : '"')],
    },
  ]
}

/** The value with its marks; the marks alone where it is not written as it is read (signs that stand for others). */
const maskedValue = ({ start, value }: YamlScalar, written: string, own: readonly Covered[]): readonly Segment[] => {
  const signs = signsOf(written)
  const read = signsOf(value)
  const isAsRead = signs.length === read.length && signs.every(({ text }, at) => text === read[at]?.text)
  const gapAt = new Map(own.map(({ at, gap }) => [at - start, gap]))
  if (!isAsRead) return spaced([...new Set(gapAt.values())])
  const segments: Segment[] = []
  let from = 0
  let last: Gap | null = null
  for (const [index, { at, text }] of read.entries()) {
    const gap = gapAt.get(signs[index]?.at ?? -1) ?? null
    if (gap !== last || gap === null) {
      // What stands between two marks, or before one, is kept as it was kept in the text: no letter is in it.
      segments.push(kept(quoted(value.slice(from, at))))
      if (gap !== null) segments.push(gap)
    }
    if (gap === null) segments.push(kept(text))
    from = at + text.length
    last = gap
  }
  return [...segments, kept(quoted(value.slice(from)))]
}

const spaced = (gaps: readonly Gap[]): readonly Segment[] =>
  gaps.flatMap((gap, at): readonly Segment[] => (at === 0 ? [gap] : [kept(' '), gap]))

const kept = (text: string): Segment => ({ kind: 'kept', text, path: null })

/** In double quotes (YAML 1.2.2, 7.3.1), on one line. */
const quoted = (text: string): string => text.replace(/\s+/g, ' ').replace(/[\\"]/g, '\\$&')

/** Outside of scalars: a comment, where each stretch under one mask on one line is its mark. */
const commentEdits = (raw: string, others: readonly Covered[]): readonly Edit[] => {
  const edits: (Edit & { readonly gap: Gap })[] = []
  for (const { at, gap } of others) {
    const last = edits.at(-1)
    const end = at + String.fromCodePoint(raw.codePointAt(at) ?? 0).length
    if (last?.gap === gap && !raw.slice(last.end, at).includes('\n')) edits[edits.length - 1] = { ...last, end }
    else edits.push({ start: at, end, segments: [gap], gap })
  }
  return edits
}

/** Blank lines part blocks, as they part the passages of a text. */
const blocksIn = (raw: string, edits: readonly Edit[]): readonly DisclosedBlock[] => {
  const blocks: Segment[][] = [[]]
  const keep = (text: string): void => {
    const [first = '', ...others] = text.split(/(?:\r\n|\n)(?:[^\S\n]*\n)+/)
    blocks.at(-1)?.push(kept(first))
    for (const other of others) blocks.push([kept(other)])
  }
  let from = 0
  for (const { start, end, segments } of edits) {
    keep(raw.slice(from, start))
    blocks.at(-1)?.push(...segments)
    from = end
  }
  keep(raw.slice(from))
  return blocks.map((segments) => ({ role: 'paragraph', level: null, segments }))
}
