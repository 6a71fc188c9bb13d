import { PDFDocument, PDFName, PDFOperator, type PDFRef, PDFString, StandardFonts } from 'pdf-lib'
import { readAs } from '../../read-as.ts'

/** A text at a place. `mark`: the marked content that it is painted in; null for none. */
export type Ink = {
  readonly text: string
  readonly at: readonly [number, number]
  readonly mark: number | null
  readonly size?: number
  /** It stands so many points after the text before it, on the line of `at`. */
  readonly after?: number
}
export type Tag = { readonly role: string; readonly kids: readonly (Tag | number)[] }

export type Options = { readonly isMarked?: boolean; readonly isSuspect?: boolean }

/** A page of text with tags over it, as the passages that are read from it. */
export const readTagged = async (inks: readonly Ink[], tags: readonly Tag[], options: Options = {}) => {
  const result = await readAs('pdf', await drawTagged(inks, tags, options))
  return result.passages
    .filter(({ role }) => role !== 'hidden')
    .map(({ role, text, row }) => ({ role, text, isHeader: row?.isHeader ?? false }))
}

const drawTagged = async (inks: readonly Ink[], tags: readonly Tag[], options: Options): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  let end = 0
  for (const { text, at, mark, size = 10, after } of inks) {
    const x = after === undefined ? at[0] : end + after
    end = x + font.widthOfTextAtSize(text, size)
    if (mark !== null) page.pushOperators(PDFOperator.of('BDC' as never, ['/P', `<< /MCID ${mark} >>`]))
    page.drawText(text, { x, y: at[1], size, font })
    if (mark !== null) page.pushOperators(PDFOperator.of('EMC' as never))
  }
  addTags(document, tags, page.ref)
  page.node.set(PDFName.of('StructParents'), document.context.obj(0))
  const { isMarked = true, isSuspect = false } = options
  document.catalog.set(PDFName.of('MarkInfo'), document.context.obj({ Marked: isMarked, Suspects: isSuspect }))
  document.catalog.set(PDFName.of('Lang'), PDFString.of('fr'))
  return document.save()
}

const addTags = ({ context, catalog }: PDFDocument, tags: readonly Tag[], page: PDFRef): void => {
  const root = context.nextRef()
  const parents = new Map<number, PDFRef>()
  const add = ({ role, kids }: Tag, parent: PDFRef): PDFRef => {
    const own = context.nextRef()
    const children = kids.map((kid) => {
      if (typeof kid !== 'number') return add(kid, own)
      parents.set(kid, own)
      return kid
    })
    context.assign(own, context.obj({ Type: 'StructElem', S: role, P: parent, Pg: page, K: children }))
    return own
  }
  const kids = tags.map((tag) => add(tag, root))
  const last = Math.max(-1, ...parents.keys())
  const row = Array.from({ length: last + 1 }, (_, mark) => parents.get(mark) ?? null)
  const tree = context.register(context.obj({ Nums: [0, row] }))
  context.assign(root, context.obj({ Type: 'StructTreeRoot', K: kids, ParentTree: tree }))
  catalog.set(PDFName.of('StructTreeRoot'), root)
}
