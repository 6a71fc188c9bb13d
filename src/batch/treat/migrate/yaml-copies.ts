import type { Disclosure, Redacted } from '../../../model/copy/disclosure.ts'
import type { Rendition } from '../../../model/copy/rendition.ts'
import type { Decision } from '../../../model/law/decision.ts'
import type { Finding } from '../../../model/record/finding.ts'
import type { Piece } from '../../../model/record/piece.ts'
import type { Span } from '../../../model/record/span.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import { dossierKeys } from '../../../request/dossier-file.ts'
import { type ReadYaml, readYaml } from '../../../request/yaml-scalars.ts'
import { yamlBlocks } from './yaml-blocks.ts'

type YamlInput = {
  readonly pieces: readonly Piece[]
  /** The names of their files, by the piece. */
  readonly names: Readonly<Record<string, string>>
  readonly copies: Disclosure['cover']['copies']
}

type WithYaml = {
  readonly disclosure: Disclosure
  /** A copy that no program reads as it reads the original: it is no copy of it. */
  readonly unsound: (copy: Rendition) => boolean
}

/** Texts that a program reads as YAML: what is masked of them is masked in their values, and their copy parses as they do. */
export const withYaml = (
  { disclosure, textUnder }: Pick<Redacted, 'disclosure' | 'textUnder'>,
  { pieces, names, copies }: YamlInput,
): WithYaml => {
  const before = new Map<string, ReadYaml>()
  const blocksOf = new Map<string, ReturnType<typeof yamlBlocks>>()
  for (const piece of copies === 'own' ? pieces.filter(({ id }) => isNamedYaml(names[id])) : []) {
    const { raw } = rawOf(piece)
    const read = piece.format === 'text' ? readYaml(raw) : null
    const disclosed = disclosure.pieces.find(({ id }) => id === piece.id)
    if (read === null || disclosed === undefined) continue
    before.set(piece.id, read)
    blocksOf.set(piece.id, yamlBlocks({ raw, read, blocks: disclosed.blocks, textUnder }))
  }
  return {
    disclosure: {
      ...disclosure,
      pieces: disclosure.pieces.map((piece) => ({ ...piece, blocks: blocksOf.get(piece.id) ?? piece.blocks })),
    },
    unsound: ({ pieceId, bytes }) => {
      const read = before.get(pieceId ?? '')
      if (read === undefined || pieceId === null) return false
      const after = blocksOf.get(pieceId) === null ? null : readYaml(new TextDecoder().decode(bytes))
      return after === null || !isAlike(read.plain, after.plain)
    },
  }
}

type Judged = { readonly findings: readonly Finding[]; readonly decisions: readonly Decision[] }

/** A detector that reads lines takes the key after a name for a part of it: words of the form of a dossier are no finding. */
export const withoutKeys = ({ findings, decisions }: Judged, { pieces, names, copies }: YamlInput): Judged => {
  const keysOf = new Map<string, readonly Span[]>()
  const textOf = new Map(pieces.flatMap(({ passages }) => passages.map(({ id, text }) => [id, text] as const)))
  for (const piece of copies === 'own' ? pieces.filter(({ id }) => isNamedYaml(names[id])) : [])
    for (const [id, keys] of keysIn(piece)) keysOf.set(id, keys)
  const cut = findings.flatMap((finding) => {
    const parts = (keysOf.get(finding.passageId) ?? []).reduce<readonly Span[]>(
      without(textOf.get(finding.passageId) ?? ''),
      [finding],
    )
    return parts.map(({ start, end }, at) => ({
      ...finding,
      start,
      end,
      id: at === 0 ? finding.id : `${finding.id}/${at}`,
      of: finding.id,
    }))
  })
  const own = new Map(decisions.map((one) => [one.findingId, one]))
  const others = cut.filter(({ id, of }) => id !== of)
  return {
    findings: cut.map(({ of, ...finding }) => finding),
    decisions: [
      ...decisions,
      ...others.flatMap(({ id, of }) => {
        const decision = own.get(of)
        return decision === undefined ? [] : [{ ...decision, findingId: id }]
      }),
    ],
  }
}

/** Keys of the form, with what parts them from the value before, by the passage in which they stand. */
const keysIn = (piece: Piece): readonly (readonly [string, readonly Span[]])[] => {
  const { raw, starts } = rawOf(piece)
  const keys = (piece.format === 'text' ? readYaml(raw) : null)?.scalars.filter(
    ({ isKey, value }) => isKey && dossierKeys.has(value),
  )
  if (keys === undefined || keys.length === 0) return []
  return piece.passages.map(({ id, text }) => {
    const start = starts.get(id) ?? 0
    const own = keys.filter((key) => start <= key.start && key.end <= start + text.length)
    return [id, own.map((key) => ({ start: key.start - start, end: key.end - start }))]
  })
}

/** What of some spans a key does not cover, and no span of signs alone. */
const without =
  (text: string) =>
  (spans: readonly Span[], key: Span): readonly Span[] =>
    spans.flatMap(({ start, end }) =>
      start >= key.end || end <= key.start
        ? [{ start, end }]
        : [
            { start, end: key.start },
            { start: key.end, end },
          ].filter((part) => part.start < part.end && /[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))),
    )

const isNamedYaml = (name = ''): boolean => ['yaml', 'yml'].includes(extensionOf(name).toLowerCase())

/** The text of a file as its passages hold it, whole lines with blank ones between them. */
const rawOf = ({ passages }: Piece): { readonly raw: string; readonly starts: ReadonlyMap<string, number> } => {
  const starts = new Map<string, number>()
  let raw = ''
  let end = 0
  for (const { id, text, offset, role } of passages) {
    if (role === 'hidden') continue
    if (raw !== '') raw += offset - end > 2 ? '\n\n' : '\n'
    starts.set(id, raw.length)
    raw += text
    end = offset + text.length
  }
  return { raw, starts }
}

/** The same maps and lists, and the same values but where a mark stands. */
const isAlike = (before: unknown, after: unknown): boolean => {
  if (before instanceof Map && after instanceof Map) return isAlike([...before], [...after])
  if (Array.isArray(before) && Array.isArray(after))
    return before.length === after.length && before.every((one, at) => isAlike(one, after[at]))
  if (typeof after === 'string' && !(before instanceof Object) && /\[M\d{4,} [^\]]+\]/.test(after)) return true
  return typeof before === 'string' && typeof after === 'string'
    ? before.split(/\s+/).join(' ') === after.split(/\s+/).join(' ')
    : Object.is(before, after)
}
