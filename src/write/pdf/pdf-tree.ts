import { type PDFContext, type PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef, PDFString } from 'pdf-lib'
import { spokenMark } from '../../language/marks/spoken-mark.ts'
import type { Lang } from '../../model/copy/label.ts'
import type { DrawnPage } from './pdf-page.ts'
import type { NodeTag, TreeNode } from './sheet.ts'

/** A node below another, or a marked sequence of a page. */
type Kid = PDFRef | { readonly page: number; readonly mcid: number }

type Content = {
  readonly pages: readonly PDFPage[]
  readonly drawn: readonly DrawnPage[]
  readonly nodes: readonly TreeNode[]
  readonly lang: Lang
}

/** Tags the file: headings, paragraphs, lists, tables and marks can be walked by a screen reader, in reading order. */
export const addTree = (file: PDFDocument, content: Content): void => {
  const { context, catalog } = file
  const root = context.nextRef()
  const refs = content.nodes.map(() => context.nextRef())
  const whole = assignNodes(file, content, { root, refs })
  const Nums = content.drawn.flatMap((page, at) => [at, page.nodes.map((node) => refs[node] ?? whole)])
  const ParentTree = context.register(context.obj({ Nums }))
  const ParentTreeNextKey = content.pages.length
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: whole, ParentTree, ParentTreeNextKey }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }))
  content.pages.forEach((page, at) => {
    page.node.set(PDFName.of('StructParents'), context.obj(at))
    page.node.set(PDFName.of('Tabs'), PDFName.of('S'))
  })
}

/** Writes the nodes, each pointing at its parent and its content, under one node for the whole, which it returns. */
const assignNodes = (
  { context }: PDFDocument,
  content: Content,
  { root, refs }: { readonly root: PDFRef; readonly refs: readonly PDFRef[] },
): PDFRef => {
  const whole = context.nextRef()
  const kids = kidsOf(content, refs)
  const tags = levelled(content.nodes)
  content.nodes.forEach((node, at) => {
    const P = node.parent === null ? whole : (refs[node.parent] ?? whole)
    const below = contentOf(context, kids[at] ?? [], content.pages)
    const ref = refs[at]
    if (ref !== undefined)
      context.assign(ref, context.obj({ S: tags[at] ?? node.tag, P, ...below, ...factsOf(node, content.lang) }))
  })
  const tops = refs.filter((_, at) => content.nodes[at]?.parent === null)
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: tops }))
  return whole
}

/** No heading is more than one level below the one before it (ISO 14289-1, 7.4.2). */
const levelled = (nodes: readonly TreeNode[]): readonly NodeTag[] => {
  let level = 0
  return nodes.map(({ tag }) => {
    const rank = headings.indexOf(tag)
    if (rank === -1) return tag
    level = Math.min(rank + 1, level + 1)
    return headings[level - 1] ?? tag
  })
}

const headings: readonly NodeTag[] = ['H1', 'H2', 'H3', 'H4', 'H5', 'H6']

const factsOf = ({ scope, columns = 1, rows = 1, isBulleted, code }: TreeNode, lang: Lang) => ({
  ...(scope === undefined && columns === 1 && rows === 1 ? {} : { A: cellFacts({ scope, columns, rows }) }),
  ...(isBulleted === true ? { A: { O: 'List', ListNumbering: 'Disc' } } : {}),
  ...(code === undefined ? {} : { ActualText: PDFString.of(spokenMark(code, lang)) }),
})

/** ISO 32000-1, table 349: a span of one is not written. */
const cellFacts = ({ scope, columns, rows }: { scope: TreeNode['scope']; columns: number; rows: number }) => ({
  O: 'Table',
  ...(scope === undefined ? {} : { Scope: scope }),
  ...(columns === 1 ? {} : { ColSpan: columns }),
  ...(rows === 1 ? {} : { RowSpan: rows }),
})

/** What is below each node: the nodes made under it, then its own sequences; a mark stands where it is drawn. */
const kidsOf = ({ nodes, drawn }: Content, refs: readonly PDFRef[]): readonly (readonly Kid[])[] => {
  const kids: Kid[][] = nodes.map(() => [])
  const add = (node: number): void => {
    const [ref, parent] = [refs[node], nodes[node]?.parent ?? null]
    if (parent !== null && ref !== undefined) kids[parent]?.push(ref)
  }
  nodes.forEach(({ code }, at) => {
    if (code === undefined) add(at)
  })
  drawn.forEach((page, at) => {
    page.nodes.forEach((node, mcid) => {
      if (nodes[node]?.code !== undefined) add(node)
      kids[node]?.push({ page: at, mcid })
    })
  })
  return kids
}

/** Sequences are numbers where they all lie on one page, which the node then names. */
const contentOf = (context: PDFContext, kids: readonly Kid[], pages: readonly PDFPage[]) => {
  const on = new Set(kids.flatMap((kid) => ('mcid' in kid ? [kid.page] : [])))
  const [first] = on
  const page = first === undefined || on.size > 1 ? undefined : pages[first]
  const K = kids.map((kid): PDFRef | PDFDict | number => {
    if (!('mcid' in kid)) return kid
    const Pg = pages[kid.page]?.ref
    return page !== undefined || Pg === undefined ? kid.mcid : context.obj({ Type: 'MCR', Pg, MCID: kid.mcid })
  })
  return page === undefined ? { K } : { Pg: page.ref, K }
}
