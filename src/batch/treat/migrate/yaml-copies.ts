import type { Disclosure, Redacted } from '../../../model/copy/disclosure.ts'
import type { Rendition } from '../../../model/copy/rendition.ts'
import type { Piece } from '../../../model/record/piece.ts'
import { overlaps, type Span, subtractSpans } from '../../../model/record/span.ts'
import { extensionOf } from '../../../read/entry/reading.ts'
import type { RedactInput } from '../../../redact/redact.ts'
import { dossierKeys } from '../../../request/dossier-file.ts'
import { type ReadYaml, readYaml } from '../../../request/yaml-scalars.ts'
import { yamlBlocks } from './yaml-blocks.ts'

type YamlInput = {
  readonly pieces: readonly Piece[]
  /** The names of their files, by the piece. */
  readonly names: Readonly<Record<string, string>>
  readonly copies: Disclosure['cover']['copies']
}

/** A text that a program reads as YAML; `starts`: where each of its passages stands in it. */
type YamlPiece = {
  readonly piece: Piece
  readonly raw: string
  readonly starts: ReadonlyMap<string, number>
  readonly read: ReadYaml
}

/** The texts that are YAML by their name and parse, where copies keep the form of their originals. */
export const readYamls = ({ pieces, names, copies }: YamlInput): readonly YamlPiece[] =>
  pieces.flatMap((piece) => {
    if (copies !== 'own' || piece.format !== 'text' || !isNamedYaml(names[piece.id])) return []
    const { raw, starts } = rawOf(piece)
    const read = readYaml(raw)
    return read === null ? [] : [{ piece, raw, starts, read }]
  })

type WithYaml = {
  readonly disclosure: Disclosure
  /** A copy that no program reads as it reads the original: it is no copy of it. */
  readonly unsound: (copy: Rendition) => boolean
}

/** Texts that a program reads as YAML: what is masked of them is masked in their values, and their copy parses as they do. */
export const withYaml = (
  { disclosure, textUnder }: Pick<Redacted, 'disclosure' | 'textUnder'>,
  yamls: readonly YamlPiece[],
): WithYaml => {
  const before = new Map<string, ReadYaml>()
  const blocksOf = new Map<string, ReturnType<typeof yamlBlocks>>()
  for (const { piece, raw, read } of yamls) {
    const disclosed = disclosure.pieces.find(({ id }) => id === piece.id)
    if (disclosed === undefined) continue
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

type Judged = Pick<RedactInput, 'findings' | 'decisions'>

/** A detector that reads lines takes the key after a name for a part of it: words of the form of a dossier are no finding. */
export const withoutKeys = ({ findings, decisions }: Judged, yamls: readonly YamlPiece[]): Judged => {
  const keyed = new Map(yamls.flatMap(keysIn))
  const cut = findings.flatMap((finding) => {
    const parts = withoutKeysIn(finding, keyed.get(finding.passageId))
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

/** A passage, and the keys of the form in it, with what parts them from the value before. */
type Keyed = { readonly text: string; readonly keys: readonly Span[] }

const keysIn = ({ piece, starts, read }: YamlPiece): readonly (readonly [string, Keyed])[] => {
  const keys = read.scalars.filter(({ isKey, value }) => isKey && dossierKeys.has(value))
  return piece.passages.map(({ id, text }) => {
    const start = starts.get(id) ?? 0
    const own = keys.filter((key) => start <= key.start && key.end <= start + text.length)
    return [id, { text, keys: own.map((key) => ({ start: key.start - start, end: key.end - start })) }]
  })
}

/** What of a finding no key covers, and no part of signs alone. */
const withoutKeysIn = (finding: Span, { text, keys }: Keyed = noKeys): readonly Span[] =>
  keys.some((key) => overlaps(key, finding))
    ? subtractSpans([finding], keys).filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)))
    : [finding]

const noKeys: Keyed = { text: '', keys: [] }

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
