import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { getDocument } from '../../src/read/pdfjs.ts'
import type { Flow } from './kind.ts'
import { tokensOf } from './score.ts'

/** A page whose tags tell the order of its words. */
export type TaggedPage = { readonly file: string; readonly page: number; readonly truth: readonly Flow[] }

const Leaf = z.object({ type: z.literal('content'), id: z.string() })
type Branch = { readonly children: readonly unknown[] }
const Branch: z.ZodType<Branch> = z.object({ children: z.array(z.unknown()) })
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
    const { texts, all } = gather((await sheet.getTextContent({ includeMarkedContent: true })).items)
    const lines = idsOf(tree).flatMap((id) => texts.get(id) ?? [])
    const words = lines.flatMap(tokensOf).length
    if (words >= fewestWords && words >= leastTagged * all)
      pages.push({ file, page, truth: [[{ kind: 'lines', lines }]] })
  }
  await task.destroy()
  return pages
}

const idsOf = (node: unknown): readonly string[] => {
  const leaf = Leaf.safeParse(node)
  if (leaf.success) return [leaf.data.id]
  const branch = Branch.safeParse(node)
  return branch.success ? branch.data.children.flatMap(idsOf) : []
}

/** The lines under each mark, and how many words the page has in all. */
const gather = (items: readonly unknown[]) => {
  const texts = new Map<string, string[]>()
  const open: (string | null)[] = []
  let all = ''
  let height: number | null = null
  for (const item of items) {
    const { type, id, str, hasEOL, transform } = Item.parse(item)
    if (type === 'endMarkedContent') open.pop()
    else if (type !== undefined) open.push(id ?? null)
    if (str === undefined) continue
    const mark = open.findLast((one) => one !== null) ?? null
    all += hasEOL === true ? `${str}\n` : str
    if (mark === null) continue
    const lines = texts.get(mark) ?? []
    const isNew = str.trim() !== '' && height !== null && Math.abs((transform?.[5] ?? 0) - height) > 4
    if (lines.length === 0 || isNew) lines.push('')
    lines.push(`${lines.pop() ?? ''}${str}${hasEOL === true ? ' ' : ''}`)
    if (str.trim() !== '') height = transform?.[5] ?? null
    texts.set(mark, lines)
  }
  return { texts, all: tokensOf(all).length }
}
