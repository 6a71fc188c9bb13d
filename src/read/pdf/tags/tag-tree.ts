import { z } from 'zod'

/** Marked contents that the tags of a page name one after the other: a paragraph, an item, a title. */
export type TagText = { readonly kind: 'text'; readonly marks: readonly number[] }
export type TagCell = { readonly isHead: boolean; readonly marks: readonly number[] }
export type TagTable = { readonly kind: 'table'; readonly rows: readonly (readonly TagCell[])[] }
export type TagBlock = TagText | TagTable

const Node = z.object({ role: z.string(), children: z.array(z.unknown()) })
const Leaf = z.object({ type: z.literal('content'), id: z.string() })

/** Of a page with more tags the order is not asked. */
const mostMarks = 20_000

/**
 * What the tags of a page say of its order; notes come last, they stand at the foot. Null where they say it twice, or in a way
 * that is not followed: tables in tables, too many tags.
 */
export const blocksOf = (tree: unknown, prefix: string): readonly TagBlock[] | null => {
  const desk: Desk = { prefix, blocks: [], notes: [], open: null, isAfterLabel: false, known: new Set(), isOdd: false }
  read(tree, desk, { isNote: false, cells: null })
  const blocks = [...desk.blocks, ...desk.notes].map(asRead).filter(isFilled)
  return desk.isOdd || desk.known.size > mostMarks ? null : blocks
}

type Cell = { readonly isHead: boolean; readonly marks: number[] }
type Drafted = { readonly kind: 'text'; readonly marks: number[] } | { readonly kind: 'table'; readonly rows: Cell[][] }

type Desk = {
  readonly prefix: string
  readonly blocks: Drafted[]
  readonly notes: Drafted[]
  /** Where the next content goes; null before a new block. */
  open: number[] | null
  /** A label was read last: what follows stands on its line. */
  isAfterLabel: boolean
  readonly known: Set<string>
  isOdd: boolean
}

/** `cells`: the rows of the table that is being read. */
type Spot = { readonly isNote: boolean; readonly cells: Cell[][] | null }

const paragraphs = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'Caption', 'Title', 'TOCI', 'Figure'])
const notes = new Set(['Note', 'FENote'])

const read = (node: unknown, desk: Desk, spot: Spot): void => {
  const leaf = Leaf.safeParse(node)
  const branch = Node.safeParse(node)
  if (leaf.success) add(leaf.data.id, desk, spot)
  else if (branch.success) readElement(branch.data, desk, spot)
}

const readElement = (element: z.infer<typeof Node>, desk: Desk, spot: Spot): void => {
  const { role, children } = element
  const { cells } = spot
  if (role === 'TR') cells?.push([])
  if (role === 'Table') readTable(children, desk, spot)
  else if ((role === 'TD' || role === 'TH') && cells !== null) readCell(element, desk, spot)
  else if (notes.has(role)) readNote(children, desk)
  else if (paragraphs.has(role) && cells === null) readParagraph(children, desk, spot)
  else for (const child of children) read(child, desk, spot)
  desk.isAfterLabel = role === 'Lbl'
}

/** The paragraph after the label of an item stands on the line of its label. */
const readParagraph = (children: readonly unknown[], desk: Desk, spot: Spot): void => {
  if (!desk.isAfterLabel) desk.open = null
  for (const child of children) read(child, desk, spot)
  desk.open = null
}

const add = (id: string, desk: Desk, { isNote, cells }: Spot): void => {
  // A content of another page; one that is named twice has no place.
  if (!id.startsWith(desk.prefix)) return
  const mark = Number(id.slice(desk.prefix.length))
  if (!Number.isInteger(mark) || desk.known.has(id) || (cells !== null && desk.open === null)) desk.isOdd = true
  desk.known.add(id)
  desk.isAfterLabel = false
  if (desk.open === null) {
    desk.open = []
    const home = isNote ? desk.notes : desk.blocks
    home.push({ kind: 'text', marks: desk.open })
  }
  desk.open.push(mark)
}

const readTable = (children: readonly unknown[], desk: Desk, spot: Spot): void => {
  if (spot.cells !== null || spot.isNote) desk.isOdd = true
  const rows: Cell[][] = []
  desk.blocks.push({ kind: 'table', rows })
  const captions: unknown[] = []
  desk.open = null
  for (const child of children) {
    if (isCaption(child)) captions.push(child)
    else read(child, desk, { ...spot, cells: rows })
  }
  desk.open = null
  for (const caption of captions) read(caption, desk, spot)
}

const isCaption = (node: unknown): boolean => {
  const branch = Node.safeParse(node)
  return branch.success && branch.data.role === 'Caption'
}

const readCell = ({ role, children }: z.infer<typeof Node>, desk: Desk, spot: Spot): void => {
  const marks: number[] = []
  const row = spot.cells?.at(-1)
  if (row === undefined) desk.isOdd = true
  row?.push({ isHead: role === 'TH', marks })
  desk.open = marks
  for (const child of children) read(child, desk, spot)
  desk.open = null
}

/** A note stands in the sentence that calls it: the sentence goes on after it. */
const readNote = (children: readonly unknown[], desk: Desk): void => {
  const sentence = desk.open
  desk.open = null
  for (const child of children) read(child, desk, { isNote: true, cells: null })
  desk.open = sentence
}

const asRead = (block: Drafted): TagBlock =>
  block.kind === 'text'
    ? block
    : { kind: 'table', rows: block.rows.filter((row) => row.some(({ marks }) => marks.length > 0)) }

const isFilled = (block: TagBlock): boolean => (block.kind === 'text' ? block.marks.length : block.rows.length) > 0
