import type { Block } from '../entry/block-draft.ts'
import { withLeft } from '../entry/left-out.ts'
import { type PictureSpot, type Shown, spotAfter } from '../scan/picture-spots.ts'
import { signsOf, symbolNameIn } from '../symbols/sign-text.ts'
import { type DrawnRule, drawnBeside, drawnRulesOf } from './html-drawn.ts'
import { fontNamed } from './html-font.ts'
import { type Attributes, hasGround, isUnseen, isWhite, wordsOfAttributes } from './html-hidden.ts'
import { iconSign } from './html-icon.ts'
import { leftKindOf } from './html-left.ts'
import { type HidingRule, hidingRulesOf, isChosen, type Step, stepOf } from './html-style.ts'
import { emitRows, type HtmlCell, type HtmlRow, htmlSpan } from './html-table.ts'
import {
  attributesOf,
  charactersOf,
  childrenOf,
  elementsUnder,
  type HtmlElement,
  type HtmlNode,
  isElement,
  isNoteCall,
  wordsOfUnseen,
} from './html-tree.ts'

/** What a page shows and hides; `pictures` are those written into the page itself, as `data:` addresses. */
export type HtmlContent = {
  readonly blocks: readonly Block[]
  readonly hidden: readonly string[]
  readonly pictures: readonly string[]
}

/** `said` is what attributes say: one text for the page, or each link would be a passage. */
type Sink = {
  readonly blocks: Block[]
  readonly hidden: string[]
  readonly said: string[]
  readonly pictures: string[]
  readonly spots: PictureSpot[]
  line: string
  /** The line has more than blanks. */
  isBegun: boolean
}

type Look = Pick<Block, 'role' | 'level'> & {
  readonly isPre: boolean
  readonly hasGround: boolean
  readonly font: string | null
}

/** `rows`: those of the table that is being read. */
type Walk = {
  readonly sink: Sink
  readonly way: Step[]
  readonly rules: readonly HidingRule[]
  readonly drawn: readonly DrawnRule[]
  readonly rows: HtmlRow[] | null
  readonly look: Look
}

const plain: Look = { role: 'paragraph', level: null, isPre: false, hasGround: false, font: null }

/** Walks a page in the order that it is read in. */
export const walkHtml = (nodes: readonly HtmlNode[]): HtmlContent => {
  const sink: Sink = { blocks: [], hidden: [], said: [], pictures: [], spots: [], line: '', isBegun: false }
  const sheets = nodes.flatMap(sheetsUnder)
  const rules = sheets.flatMap(hidingRulesOf)
  const drawn = sheets.flatMap(drawnRulesOf)
  // A sheet that colours grounds may colour the one under white words: they are taken as seen.
  const look = { ...plain, hasGround: sheets.some((sheet) => /background/i.test(sheet)) }
  const walk: Walk = { sink, way: [], rules, drawn, rows: null, look }
  visitAll(nodes, walk)
  flush(walk)
  const blocks = withLeft(sink.blocks, sink.spots)
  return { blocks, hidden: [...sink.hidden, [...new Set(sink.said)].join('\n')], pictures: sink.pictures }
}

const sheetsUnder = (node: HtmlNode): readonly string[] =>
  isElement(node)
    ? [...elementsUnder(node)].flatMap((inner) =>
        isElement(inner) && inner.tagName === 'style' ? [childrenOf(inner).map(charactersOf).join('')] : [],
      )
    : []

const visitAll = (nodes: readonly HtmlNode[], walk: Walk): void => {
  for (const node of nodes) {
    if (isElement(node)) visitElement(node, walk)
    else if (node.nodeName === '#text') say(charactersOf(node), walk)
    else hide(walk, [wordsOfUnseen(node)])
  }
}

const visitElement = (element: HtmlElement, walk: Walk): void => {
  const attributes = attributesOf(element)
  walk.way.push(stepOf(element.tagName, attributes))
  const isUngrounded = isWhite(attributes) && !walk.look.hasGround && !hasGround(attributes)
  const isTaken = isUngrounded || isChosen(walk.way, walk.rules)
  if (isUnseen(element.tagName, withoutAria(element, attributes)) || isTaken) {
    // It is seen, and shows what is not read.
    if (!isTaken && !isUnseen('div', attributes)) markLeft(element.tagName, attributes, walk.sink)
    hideWhole(element, walk)
  } else visitSeen(element, attributes, walk)
  walk.way.pop()
}

/** Icons are kept from who hears a page: an empty element is seen all the same. */
const withoutAria = (element: HtmlElement, attributes: Attributes): Attributes =>
  childrenOf(element).length > 0 ? attributes : new Map([...attributes].filter(([name]) => name !== 'aria-hidden'))

const hide = (walk: Walk, texts: readonly string[]): void => {
  const text = texts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('\n')
  if (text !== '') walk.sink.hidden.push(text)
}

/** Nothing under an unseen element is seen, whatever it says of itself. */
const hideWhole = (element: HtmlElement, walk: Walk): void => {
  const words = [...elementsUnder(element)].flatMap((node) =>
    isElement(node) ? keepPicture(attributesOf(node), walk) : [wordsOfUnseen(node)],
  )
  hide(walk, words)
}

const keepPicture = (attributes: Attributes, walk: Walk): readonly string[] => {
  const source = attributes.get('src') ?? ''
  if (source.startsWith('data:')) walk.sink.pictures.push(source)
  return wordsOfAttributes(attributes)
}

const visitSeen = (element: HtmlElement, attributes: Attributes, walk: Walk): void => {
  const icon = iconIn(element, attributes, walk)
  if (icon === null) visitShown(element, attributes, walk)
  else drawSign(icon, walk)
}

/** An icon that only its class names. What it holds is the name of the icon, and not seen; a sheet that draws it tells more. */
const iconIn = (element: HtmlElement, attributes: Attributes, walk: Walk): string | null => {
  const own = childrenOf(element)
  if (!attributes.has('class') || own.some(isElement)) return null
  const text = own.map(charactersOf).join('')
  const icon = iconSign(element.tagName, attributes, text)
  if (icon === null || drawnBeside(walk.way, walk.drawn, 'before') !== '') return null
  walk.sink.said.push(...keepPicture(attributes, walk))
  hide(walk, [text])
  return ` ${icon} `
}

const drawSign = (sign: string, { sink }: Walk): void => addTo(sink, sign)

/** Whether a line has begun is kept: to look through it at each picture would take the square of its length. */
const addTo = (sink: Sink, text: string): void => {
  sink.line += text
  sink.isBegun ||= text.trim() !== ''
}

const visitShown = (element: HtmlElement, attributes: Attributes, walk: Walk): void => {
  const name = element.tagName
  const value = name === 'input' || name === 'option' ? shownValue(name, attributes) : null
  const told = value === null ? attributes : new Map([...attributes].filter(([key]) => key !== 'value'))
  walk.sink.said.push(...keepPicture(told, walk))
  markLeft(name, attributes, walk.sink)
  const inner = { ...walk, look: lookIn(attributes, walk.look) }
  if (value !== null) say(` ${value} `, walk)
  else if (name === 'br') addTo(walk.sink, '\n')
  else if (name === 'a' && isNoteCall(element)) visitApart(element, inner)
  else if (name === 'table') visitTable(element, inner)
  else if (name === 'tr') visitRow(element, inner)
  else if (name === 'select') visitChoices(element, inner)
  else if (isBlock.has(name)) visitBlock(element, lookOf(name, inner.look), inner)
  else visitDrawn(element, inner)
}

/** What an element holds, between the signs that a sheet draws at its ends. */
const visitDrawn = (element: HtmlElement, walk: Walk): void => {
  drawSign(drawnBeside(walk.way, walk.drawn, 'before'), walk)
  visitAll(childrenOf(element), walk)
  drawSign(drawnBeside(walk.way, walk.drawn, 'after'), walk)
}

/** What an element says of the look of all that it holds. `font` is a symbol font, or null. */
const lookIn = (attributes: Attributes, look: Look): Look => {
  const named = fontNamed(attributes)
  const font = named === null ? look.font : symbolNameIn([named])
  return { ...look, font, hasGround: look.hasGround || hasGround(attributes) }
}

/** What a text shows beside its words. */
const markLeft = (name: string, attributes: Attributes, sink: Sink): void => {
  const kind = leftKindOf(name, attributes)
  if (kind !== null) sink.spots.push(spotAfter(sink.blocks, sink.isBegun, kind))
}

const visitApart = (element: HtmlElement, walk: Walk): void => {
  say(' ', walk)
  visitAll(childrenOf(element), walk)
  say(' ', walk)
}

/** What a field of a form shows of its value; null where the value is not seen. */
const shownValue = (name: string, attributes: Attributes): string | null => {
  const type = attributes.get('type')?.toLowerCase() ?? 'text'
  if (name === 'option' || ['password', 'file', 'image', 'range', 'color'].includes(type)) return null
  if (type === 'checkbox' || type === 'radio') return attributes.has('checked') ? '☒' : '☐'
  return attributes.get('value') ?? ''
}

/** A list of choices shows the chosen one, or the first; a list of several rows shows them all. */
const visitChoices = (element: HtmlElement, walk: Walk): void => {
  const options = [...elementsUnder(element)].filter(isElement).filter((inner) => inner.tagName === 'option')
  const attributes = attributesOf(element)
  const chosen = options.filter((option) => attributesOf(option).has('selected'))
  const shown =
    attributes.has('multiple') || attributes.has('size') ? options : chosen.length > 0 ? chosen : options.slice(0, 1)
  const isShown = new Set(shown)
  for (const option of options) {
    if (isShown.has(option)) say(` ${childrenOf(option).map(charactersOf).join('')} `, walk)
    else hide(walk, childrenOf(option).map(charactersOf))
    walk.sink.said.push(...wordsOfAttributes(attributesOf(option)))
  }
}

const isBlock: ReadonlySet<string> = new Set(
  `html body address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer
  form h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing main menu nav ol optgroup option p pre section summary table
  caption tbody thead tfoot td th textarea ul xmp search`.split(/\s+/),
)

const lookOf = (name: string, look: Look): Look => {
  const level = /^h([1-6])$/.exec(name)?.[1]
  if (level !== undefined) return { ...look, role: 'heading', level: Number(level) }
  if (name === 'li') return { ...look, role: 'list-item', level: null }
  return name === 'pre' || name === 'textarea' || name === 'listing' || name === 'xmp' ? { ...look, isPre: true } : look
}

const visitBlock = (element: HtmlElement, look: Look, walk: Walk): void => {
  flush(walk)
  const inner = { ...walk, look }
  visitDrawn(element, inner)
  flush(inner)
}

/** The rows of a table are known together: what spans, and whether it sets out data or a page. */
const visitTable = (table: HtmlElement, walk: Walk): void => {
  flush(walk)
  const rows: HtmlRow[] = []
  visitAll(childrenOf(table), { ...walk, rows })
  flush(walk)
  emitRows(rows, walk.sink)
}

const visitRow = (row: HtmlElement, walk: Walk): void => {
  flush(walk)
  const cells = childrenOf(row)
    .filter(isElement)
    .map((cell): HtmlCell => ({ ...readCell(cell, walk), ...htmlSpan(cell), isHead: cell.tagName === 'th' }))
  if (walk.rows === null) emitRows([cells], walk.sink)
  else walk.rows.push(cells)
}

const readCell = (cell: HtmlElement, walk: Walk): Shown => {
  const inner: Walk = {
    ...walk,
    rows: null,
    sink: { ...walk.sink, blocks: [], spots: [], line: '', isBegun: false },
    look: { ...plain, hasGround: walk.look.hasGround },
  }
  visitElement(cell, inner)
  flush(inner)
  return inner.sink
}

const say = (text: string, { sink, look }: Walk): void => {
  const shown = signsOf(text, look.font)
  const laid = look.isPre
    ? shown.replaceAll('\r\n', '\n').replace(/[ \f]/g, '\u00a0')
    : shown.replace(/[ \t\r\n\f]+/g, ' ')
  addTo(sink, laid)
}

/** Ends a block. Two line breaks in a row are how a mail ends a paragraph. */
const flush = ({ sink, look }: Walk): void => {
  const lines = sink.line.split('\n').map((line) => line.replace(/ {2,}/g, ' ').replace(/^ | $/g, ''))
  sink.line = ''
  sink.isBegun = false
  const parts = lines.join('\n').split(/\n{2,}/)
  for (const part of parts) {
    const text = (look.isPre ? part.replaceAll('\u00a0', ' ') : part).replace(/^[\n\u00a0 ]+|[\n\u00a0 ]+$/g, '')
    if (text !== '') sink.blocks.push({ cells: [text], role: look.role, level: look.level })
  }
}
