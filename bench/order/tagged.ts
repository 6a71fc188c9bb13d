import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { getDocument } from '../../src/read/pdfjs.ts'
import type { Flow } from './kind.ts'
import { tokensOf } from './score.ts'

/** A page whose tags tell the order of its words. */
export type TaggedPage = { readonly file: string; readonly page: number; readonly truth: readonly Flow[] }

const Leaf = z.object({ type: z.literal('content'), id: z.string() })
const Branch = z.object({ role: z.string(), children: z.array(z.unknown()) })
const Item = z.object({
  ...{
    type: z.string().optional(),
    id: z.string().nullish(),
    str: z.string().optional(),
    hasEOL: z.boolean().optional(),
  },
  transform: z.array(z.number()).optional(),
})

/** Fewer words than this say nothing of an order. */
const fewestWords = 12
/** A smaller share of the words under tags: the tags do not tell the order of the page. */
const leastTagged = 0.9

/** The pages of a folder's PDFs that are tagged through. */
export const taggedPages = async (folder: string): Promise<ReadonlyMap<string, readonly TaggedPage[]>> => {
  const files = readdirSync(folder).filter((name) => name.endsWith('.pdf'))
  const found = new Map<string, readonly TaggedPage[]>()
  for (const file of files) {
    const pages = await pagesOf(join(folder, file), file).catch(() => [])
    if (pages.length > 0) found.set(file, pages)
  }
  return found
}

const pagesOf = async (path: string, file: string): Promise<readonly TaggedPage[]> => {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const document = await task.promise
  const pages: TaggedPage[] = []
  for (let page = 1; page <= document.numPages; page += 1) {
    const sheet = await document.getPage(page)
    const tree = await sheet.getStructTree()
    if (tree === null) continue
    const { pieces, all } = gather((await sheet.getTextContent({ includeMarkedContent: true })).items)
    const flows = flowsOf(tree).map((ids) => linesOf(ids.flatMap((id) => pieces.get(id) ?? [])))
    const words = flows.flat().flatMap(tokensOf).length
    if (words >= fewestWords && words >= leastTagged * all)
      pages.push({ file, page, truth: flows.map((lines) => [{ kind: 'lines', lines }]) })
  }
  await task.destroy()
  return pages
}

/** The marks of the text, then those of each note: it is called from within a sentence, and nobody reads it there. */
const flowsOf = (tree: unknown): readonly (readonly string[])[] => {
  const notes: (readonly string[])[] = []
  const idsOf = (node: unknown): readonly string[] => {
    const leaf = Leaf.safeParse(node)
    if (leaf.success) return [leaf.data.id]
    const branch = Branch.safeParse(node)
    if (!branch.success) return []
    const ids = branch.data.children.flatMap(idsOf)
    if (branch.data.role !== 'Note') return ids
    notes.push(ids)
    return []
  }
  return [idsOf(tree), ...notes]
}

/** A piece of a line under a mark, at its height. */
type Piece = { readonly text: string; readonly height: number }

/** Baselines nearer than this, in points, are one line: a raised number stands 3 to 5 higher than its word. */
const sameLine = 6

const linesOf = (pieces: readonly Piece[]): readonly string[] => {
  const lines: string[] = []
  let last: number | null = null
  for (const { text, height } of pieces) {
    if (last === null || Math.abs(last - height) > sameLine) lines.push('')
    lines.push(`${lines.pop() ?? ''}${text}`)
    if (text.trim() !== '') last = height
  }
  return lines
}

/** What stands under each mark, and how many words the page has in all. */
const gather = (items: readonly unknown[]) => {
  const pieces = new Map<string, Piece[]>()
  const open: (string | null)[] = []
  let all = ''
  for (const item of items) {
    const { type, id, hasEOL, transform, ...rest } = Item.parse(item)
    // Bullets of OpenSymbol: the reader calls them unread.
    const str = rest.str?.replaceAll(/[\ue000-\uf8ff]/g, '\ufffd')
    if (type === 'endMarkedContent') open.pop()
    else if (type !== undefined) open.push(id ?? null)
    if (str === undefined) continue
    const mark = open.findLast((one) => one !== null) ?? null
    const text = hasEOL === true ? `${str}\n` : str
    all += text
    if (mark === null) continue
    const own = pieces.get(mark) ?? []
    own.push({ text, height: transform?.[5] ?? 0 })
    pieces.set(mark, own)
  }
  return { pieces, all: tokensOf(all).length }
}
