import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from 'pdf-lib'
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** A cell as the tags of a PDF tell it. `text` without line ends; a mark is one sign. */
export type TaggedCell = {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  readonly isHead: boolean
  readonly text: string
}
export type TaggedTable = { readonly rows: number; readonly cells: readonly TaggedCell[] }

export const markSign = '▮'

/** The tables of a tagged PDF, as a screen reader walks them: the tree by pdf-lib, the words by pdf.js. */
export const taggedTables = async (bytes: Uint8Array): Promise<readonly TaggedTable[]> => {
  const file = await PDFDocument.load(bytes, { updateMetadata: false })
  const words = await wordsByPage(bytes)
  const pageOf = new Map(file.getPages().map((page, at) => [page.ref.toString(), at]))
  const root = file.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict)
  if (root === undefined) return []
  const walk: Walk = { file, pageOf, words, roles: root.lookupMaybe(PDFName.of('RoleMap'), PDFDict) }
  return tablesUnder(root, null, walk).map((node) => tableOf(node.dict, node.page, walk))
}

type Walk = {
  readonly file: PDFDocument
  readonly pageOf: ReadonlyMap<string, number>
  readonly words: readonly ReadonlyMap<number, string>[]
  readonly roles: PDFDict | undefined
}
type Node = { readonly dict: PDFDict; readonly page: number | null }

const wordsByPage = async (bytes: Uint8Array): Promise<readonly ReadonlyMap<number, string>[]> => {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS })
  const document = await task.promise
  const pages: Map<number, string>[] = []
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent({
      includeMarkedContent: true,
      disableNormalization: true,
    })
    const words = new Map<number, string>()
    const open: (number | null)[] = []
    for (const item of items) {
      if ('str' in item) {
        const id = open.findLast((one) => one !== null)
        if (id !== undefined && id !== null) words.set(id, `${words.get(id) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
      } else if (item.type === 'endMarkedContent') open.pop()
      else
        open.push(
          item.type === 'beginMarkedContentProps' && 'id' in item
            ? Number(/mc(\d+)$/.exec(String(item.id))?.[1] ?? Number.NaN)
            : null,
        )
    }
    pages.push(words)
  }
  await task.destroy()
  return pages
}

const tagOf = (dict: PDFDict, { roles }: Walk): string => {
  const name = dict.get(PDFName.of('S'))?.toString().slice(1) ?? ''
  return roles?.get(PDFName.of(name))?.toString().slice(1) ?? name
}

const kidsOf = (
  { dict, page }: Node,
  walk: Walk,
): readonly (Node | { readonly id: number; readonly page: number | null })[] => {
  const own = pageIn(dict, walk) ?? page
  const below = dict.lookup(PDFName.of('K'))
  const kids = below instanceof PDFArray ? below.asArray() : [below]
  return kids.flatMap((kid): readonly (Node | { id: number; page: number | null })[] => {
    const found = kid instanceof PDFRef ? walk.file.context.lookup(kid) : kid
    if (found instanceof PDFNumber) return [{ id: found.asNumber(), page: own }]
    if (!(found instanceof PDFDict)) return []
    const id = found.lookupMaybe(PDFName.of('MCID'), PDFNumber)
    return id === undefined ? [{ dict: found, page: own }] : [{ id: id.asNumber(), page: pageIn(found, walk) ?? own }]
  })
}

const pageIn = (dict: PDFDict, { pageOf }: Walk): number | null =>
  pageOf.get(dict.get(PDFName.of('Pg'))?.toString() ?? '') ?? null

const nodesIn = (node: Node, walk: Walk): readonly Node[] => kidsOf(node, walk).filter((kid) => 'dict' in kid)

/** Outermost tables alone: what is inside a cell is its text. */
const tablesUnder = (dict: PDFDict, page: number | null, walk: Walk): readonly Node[] =>
  nodesIn({ dict, page }, walk).flatMap((node) =>
    tagOf(node.dict, walk) === 'Table' ? [node] : tablesUnder(node.dict, node.page, walk),
  )

const rowsUnder = (node: Node, walk: Walk): readonly Node[] =>
  nodesIn(node, walk).flatMap((kid) => (tagOf(kid.dict, walk) === 'TR' ? [kid] : rowsUnder(kid, walk)))

const tableOf = (dict: PDFDict, page: number | null, walk: Walk): TaggedTable => {
  const taken = new Set<string>()
  const cells: TaggedCell[] = []
  const rows = rowsUnder({ dict, page }, walk)
  rows.forEach((row, at) => {
    let column = 0
    for (const node of nodesIn(row, walk)) {
      const tag = tagOf(node.dict, walk)
      if (tag !== 'TD' && tag !== 'TH') continue
      while (taken.has(`${at} ${column}`)) column += 1
      const [columns, down] = [spanOf(node.dict, 'ColSpan'), spanOf(node.dict, 'RowSpan')]
      for (let y = 0; y < down; y += 1) for (let x = 0; x < columns; x += 1) taken.add(`${at + y} ${column + x}`)
      cells.push({
        row: at,
        column,
        rows: down,
        columns,
        isHead: tag === 'TH',
        text: textOf(node, walk).replace(/\s+/g, ' ').trim(),
      })
    }
  })
  return { rows: rows.length, cells }
}

const spanOf = (dict: PDFDict, key: string): number => {
  const facts = dict.lookup(PDFName.of('A'))
  const all = facts instanceof PDFArray ? facts.asArray().map((one) => dict.context.lookup(one)) : [facts]
  const found = all
    .flatMap((one) => (one instanceof PDFDict ? [one.lookup(PDFName.of(key))] : []))
    .find((value) => value instanceof PDFNumber)
  return found instanceof PDFNumber ? found.asNumber() : 1
}

const textOf = (node: Node, walk: Walk): string => {
  const said = node.dict.get(PDFName.of('ActualText'))
  if ((said instanceof PDFString || said instanceof PDFHexString) && /^mas(?:qué|ked)/.test(said.decodeText()))
    return ` ${markSign} `
  return kidsOf(node, walk)
    .map((kid) => ('dict' in kid ? `${textOf(kid, walk)} ` : (walk.words[kid.page ?? 0]?.get(kid.id) ?? '')))
    .join('')
}
