import type { DisclosedPiece } from '../model/copy/disclosure.ts'
import type { Dossier } from '../model/record/dossier.ts'
import type { FhirLeaf, Layout, XmlShape } from '../model/record/piece.ts'
import { readLink } from '../model/vocabulary/fhir-link.ts'

type Link = Extract<FhirLeaf, { kind: 'link' }>
type FhirLayout = Extract<Layout, { kind: 'fhir' | 'xml' }>
type PieceLink = { readonly pieceId: string; readonly path: string; readonly link: Link }

/**
 * Ids and references of all the files of a dossier together: what is renamed in one is in all, alike. A reader numbers those
 * of its own file, and knows of no other.
 */
export const joinLinks = (
  pieces: readonly DisclosedPiece[],
  { asRead, dossier }: { readonly asRead: Dossier; readonly dossier: Dossier },
): readonly DisclosedPiece[] => {
  const links = pieces.flatMap(linksOf)
  if (links.length === 0) return pieces
  const texts = textsOf(links, asRead)
  const now = asRead === dossier ? texts : textsOf(links, dossier)
  const targetOf = numberLinks(links, texts)
  // One that another number was lent to is another in each place where it was read.
  const lent = links.filter(({ pieceId, path }) => texts.get(`${pieceId} ${path}`) !== now.get(`${pieceId} ${path}`))
  const gone = new Set([
    ...goneTargets(pieces, links, targetOf),
    ...lent.map(({ pieceId, path }) => targetOf(pieceId, path)),
  ])
  const joined = (pieceId: string, path: string, link: Link): Link => {
    const target = targetOf(pieceId, path)
    return { ...link, target, isTelling: gone.has(target) }
  }
  return pieces.map((piece) => {
    const { layout } = piece
    if (!isLinked(layout)) return piece
    return { ...piece, layout: withLinks(layout, (path, link) => joined(piece.id, path, link)) }
  })
}

const isLinked = (layout: Layout | null): layout is FhirLayout =>
  layout?.kind === 'fhir' || (layout?.kind === 'xml' && layout.flavour === 'fhir')

const linksOf = ({ id: pieceId, layout }: DisclosedPiece): readonly PieceLink[] => {
  if (!isLinked(layout)) return []
  const leaves = layout.kind === 'fhir' ? Object.entries(layout.special) : [...elementLeaves(layout.root)]
  return leaves.flatMap(([path, leaf]) => (leaf.kind === 'link' ? [{ pieceId, path, link: leaf }] : []))
}

const valuePath = ({ attributes }: XmlShape): string | undefined =>
  attributes.find(({ role }) => role === 'value')?.path

function* elementLeaves(shape: XmlShape): Generator<readonly [string, FhirLeaf]> {
  const path = valuePath(shape)
  if (shape.special !== null && path !== undefined) yield [path, shape.special]
  for (const child of shape.children) if (child.kind === 'element') yield* elementLeaves(child)
}

type TargetOf = (pieceId: string, path: string) => number

type Texts = ReadonlyMap<string, string>

const textsOf = (links: readonly PieceLink[], { pieces }: Dossier): Texts => {
  const textOf = new Map<string, string>()
  const linked = new Set(links.map(({ pieceId }) => pieceId))
  for (const { id, passages } of pieces.filter((piece) => linked.has(piece.id))) {
    for (const { text, fragments } of passages)
      for (const { start, end, place } of fragments)
        if (place.kind === 'field') textOf.set(`${id} ${place.path}`, text.slice(start, end))
  }
  return textOf
}

const numberLinks = (links: readonly PieceLink[], textOf: Texts): TargetOf => {
  const numbers = new Map<string, number>()
  const targets = new Map<string, number>()
  for (const { pieceId, path, link } of links) {
    const at = `${pieceId} ${path}`
    // A link that was not read keeps the number of its own file, apart from all others.
    const text = textOf.get(at)
    const key = text === undefined ? `${pieceId} ${link.target}` : readLink(text, roleOf(link)).token
    const number = numbers.get(key) ?? numbers.size + 1
    numbers.set(key, number)
    targets.set(at, number)
  }
  return (pieceId, path) => targets.get(`${pieceId} ${path}`) ?? 0
}

const roleOf = ({ form }: Link): 'id' | 'reference' => (form === 'id' ? 'id' : 'reference')

/** Those that tell somebody, or that are masked, somewhere. */
const goneTargets = (
  pieces: readonly DisclosedPiece[],
  links: readonly PieceLink[],
  targetOf: TargetOf,
): ReadonlySet<number> => {
  const whole = new Set<string>()
  const masked = new Set<string>()
  for (const { id, blocks } of pieces)
    for (const { kind, path } of blocks.flatMap(({ segments }) => segments))
      if (path !== null) (kind === 'gap' ? masked : whole).add(`${id} ${path}`)
  const gone = new Set<number>()
  for (const { pieceId, path, link } of links) {
    const at = `${pieceId} ${path}`
    if (link.isTelling || masked.has(at) || !whole.has(at)) gone.add(targetOf(pieceId, path))
  }
  return gone
}

type Rename = (path: string, link: Link) => Link

const withLinks = (layout: FhirLayout, rename: Rename): FhirLayout => {
  if (layout.kind === 'xml') return { ...layout, root: withElementLinks(layout.root, rename) }
  const special = Object.entries(layout.special).map(([path, leaf]): readonly [string, FhirLeaf] => [
    path,
    leaf.kind === 'link' ? rename(path, leaf) : leaf,
  ])
  return { ...layout, special: Object.fromEntries(special) }
}

const withElementLinks = (shape: XmlShape, rename: Rename): XmlShape => {
  const path = valuePath(shape)
  const { special } = shape
  return {
    ...shape,
    special: special?.kind === 'link' && path !== undefined ? rename(path, special) : special,
    children: shape.children.map((child) => (child.kind === 'element' ? withElementLinks(child, rename) : child)),
  }
}
