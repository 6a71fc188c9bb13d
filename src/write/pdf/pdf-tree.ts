import { type PDFContext, type PDFDict, type PDFDocument, PDFName, type PDFPage, type PDFRef } from 'pdf-lib'
import type { DrawnPage } from './pdf-page.ts'
import type { TreeNode } from './sheet.ts'

type Kid = PDFRef | { readonly page: number; readonly mcid: number }

type Content = {
  readonly pages: readonly PDFPage[]
  readonly drawn: readonly DrawnPage[]
  readonly nodes: readonly TreeNode[]
}

/** Tags the file: headings, paragraphs, lists and tables can be walked by a screen reader, in reading order. */
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
  content.nodes.forEach(({ tag, parent }, at) => {
    const P = parent === null ? whole : (refs[parent] ?? whole)
    const K = (kids[at] ?? []).map((kid) => kidObject(context, kid, content.pages))
    const ref = refs[at]
    if (ref !== undefined) context.assign(ref, context.obj({ Type: 'StructElem', S: tag, P, K }))
  })
  const tops = refs.filter((_, at) => content.nodes[at]?.parent === null)
  context.assign(whole, context.obj({ Type: 'StructElem', S: 'Document', P: root, K: tops }))
  return whole
}

const kidsOf = (content: Content, refs: readonly PDFRef[]): readonly (readonly Kid[])[] => {
  const kids: Kid[][] = content.nodes.map(() => [])
  content.nodes.forEach(({ parent }, at) => {
    const ref = refs[at]
    if (parent !== null && ref !== undefined) kids[parent]?.push(ref)
  })
  content.drawn.forEach(({ nodes }, page) => {
    nodes.forEach((node, mcid) => {
      kids[node]?.push({ page, mcid })
    })
  })
  return kids
}

const kidObject = (context: PDFContext, kid: Kid, pages: readonly PDFPage[]): PDFRef | PDFDict => {
  if (!('mcid' in kid)) return kid
  const page = pages[kid.page]
  return context.obj({ Type: 'MCR', ...(page === undefined ? {} : { Pg: page.ref }), MCID: kid.mcid })
}
