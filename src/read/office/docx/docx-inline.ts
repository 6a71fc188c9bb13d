import {
  attributeOf,
  childNamed,
  childrenOf,
  deepest,
  type Element,
  elementsOf,
  nameOf,
  ownText,
} from '../../data/xml.ts'
import type { PictureSpot } from '../../scan/picture-spots.ts'
import { signsOf, symbolNameIn } from '../../symbols/sign-text.ts'
import { settleSigns } from '../../symbols/spelling.ts'
import { boxOfControl, boxOfField } from './docx-boxes.ts'
import { leftIn } from './docx-left.ts'
import { isHiddenRun, type Styles, styleOf } from './docx-styles.ts'

/**
 * What a paragraph holds. `boxes` are its text boxes, `notes` the ids of the notes that it calls, `pictures` those of its
 * pictures.
 */
export type Inline = {
  readonly text: string[]
  readonly hidden: string[]
  readonly boxes: Element[]
  readonly notes: string[]
  readonly pictures: Omit<PictureSpot, 'at'>[]
}

type Walk = {
  readonly styles: Styles
  readonly inline: Inline
  readonly isHidden: boolean
  readonly depth: number
  /** The symbol font that the run is set in; null for a font of letters. */
  readonly font: string | null
}

/** Reads a paragraph: the runs of a word that was edited come out as one word. */
export const readInline = (paragraph: Element, styles: Styles, isHidden: boolean): Inline => {
  const inline: Inline = { text: [], hidden: [], boxes: [], notes: [], pictures: [] }
  visitAll(paragraph, { styles, inline, isHidden, depth: 0, font: null })
  return inline
}

const visitAll = (element: Element, walk: Walk): void => {
  if (walk.depth > deepest) throw new Error('too deep')
  for (const child of childrenOf(element)) visit(child, { ...walk, depth: walk.depth + 1 })
}

const visit = (element: Element, walk: Walk): void => {
  const name = nameOf(element)
  const written = textOf(element, name, walk.font)
  if (written !== null) say(walk, written)
  else if (neverSeen.has(name)) {
    keepHidden(walk, element)
    sayBox(element, walk)
  } else if (name === 'sdt' && hasBox(element)) visitBox(element, walk)
  else if (name === 'footnoteReference' || name === 'endnoteReference') noteReference(element, name, walk)
  else if (name === 'drawing' || name === 'pict' || name === 'object') visitDrawing(element, walk)
  else if (!ignored.has(name)) visitInside(element, name, walk)
}

const visitInside = (element: Element, name: string, walk: Walk): void => {
  if (name === 'fldSimple') walk.inline.hidden.push(attributeOf(element, 'instr') ?? '')
  const isHidden = walk.isHidden || deleting.has(name) || (name === 'r' && isHiddenText(element, walk.styles))
  visitAll(element, { ...walk, isHidden, font: name === 'r' ? symbolFontIn(element) : walk.font })
}

const ignored: ReadonlySet<string> = new Set(['pPr', 'rPr', 'sdtEndPr', 'tblPr', 'proofErr', 'sectPr'])

/** Deleted, moved away, or the fallback of something shown otherwise. */
export const deleting: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback'])

const neverSeen: ReadonlySet<string> = new Set([
  'delText',
  'instrText',
  'delInstrText',
  'sdtPr',
  'fldChar',
  'bookmarkStart',
])

/** The characters that an element of a run stands for; null when it stands for none itself. */
const textOf = (element: Element, name: string, font: string | null): string | null => {
  if (name === 't') return signsOf(ownText(element), font)
  if (name === 'tab' || name === 'ptab') return '\t'
  if (name === 'br' || name === 'cr') return '\n'
  if (name === 'noBreakHyphen') return '-'
  return name === 'sym' ? symbolOf(element) : null
}

const symbolOf = (element: Element): string => {
  const code = Number.parseInt(attributeOf(element, 'char') ?? '', 16)
  return code > 0 && code <= 0xffff ? signsOf(String.fromCharCode(code), attributeOf(element, 'font')) : ''
}

/** Letters and digits are set in the first font named (ISO 29500-1, 17.3.2.26); the one for Arabic and Hebrew says nothing. */
const symbolFontIn = (run: Element): string | null => {
  const fonts = childNamed(childNamed(run, 'rPr'), 'rFonts')
  if (fonts === null || attributeOf(fonts, 'asciiTheme') !== null) return null
  return symbolNameIn([attributeOf(fonts, 'ascii') ?? attributeOf(fonts, 'hAnsi')])
}

/** The box of an old form field, which the word processor draws by itself. */
const sayBox = (element: Element, walk: Walk): void => {
  const sign = boxOfField(element)
  if (sign !== null) say(walk, sign)
}

const hasBox = (control: Element): boolean => boxOfControl(control) !== null

/** A box of a form shows its sign as text; where that is empty, or no one can name it, its state tells. */
const visitBox = (control: Element, walk: Walk): void => {
  const { text } = walk.inline
  const before = text.length
  visitInside(control, 'sdt', walk)
  const shown = settleSigns(text.slice(before).join('')).trim()
  if (walk.isHidden || !/^\ufffd?$/.test(shown)) return
  text.length = before
  say(walk, boxOfControl(control) ?? '')
}

const keepHidden = (walk: Walk, element: Element): void => {
  walk.inline.hidden.push(...hiddenTexts(element))
}

const say = (walk: Walk, text: string): void => {
  const list = walk.isHidden ? walk.inline.hidden : walk.inline.text
  list.push(text)
}

const isHiddenText = (run: Element, styles: Styles): boolean => {
  const properties = childNamed(run, 'rPr')
  const style = childNamed(properties, 'rStyle')
  return isHiddenRun(properties) || (style !== null && styleOf(styles, attributeOf(style, 'val')).isHidden)
}

const noteReference = (element: Element, name: string, walk: Walk): void => {
  if (!walk.isHidden) walk.inline.notes.push(`${name.replace('Reference', '')}:${attributeOf(element, 'id')}`)
}

/** A picture says nothing but its descriptions; a shape can hold text boxes. */
const visitDrawing = (element: Element, walk: Walk): void => {
  keepHidden(walk, element)
  if (!walk.isHidden) walk.inline.pictures.push(...leftIn(element))
  for (const box of outermost(element, 'txbxContent')) {
    if (walk.isHidden) visitAll(box, walk)
    else walk.inline.boxes.push(box)
  }
}

function* outermost(element: Element, name: string): Generator<Element> {
  for (const child of childrenOf(element)) {
    if (nameOf(child) === name) yield child
    else yield* outermost(child, name)
  }
}

const tellingAttributes = ['descr', 'title', 'alt', 'string', 'name', 'instr', 'displayText', 'helpText', 'ProgID']

/** What an element says without showing it: descriptions, field codes, names of bookmarks and of form fields. */
export const hiddenTexts = (element: Element): readonly string[] => {
  const texts: string[] = []
  for (const inner of elementsOf(element)) {
    const name = nameOf(inner)
    if (name === 'instrText' || name === 'delText' || name === 'delInstrText') texts.push(ownText(inner))
    for (const attribute of tellingAttributes) texts.push(attributeOf(inner, attribute) ?? '')
    if (valueElements.has(name)) texts.push(attributeOf(inner, 'val') ?? '')
  }
  return texts.filter((text) => text.trim() !== '' && !isOwnName(text))
}

const valueElements: ReadonlySet<string> = new Set([
  'alias',
  'tag',
  'name',
  'statusText',
  'helpText',
  'default',
  'listEntry',
])

/** Names that the word processor gives by itself: `_Toc1234`, `_GoBack`, `Picture 3`. */
const isOwnName = (text: string): boolean =>
  /^_[A-Za-z]{2,20}\d{0,20}$/.test(text) || /^(?:picture|image|graphique|text box|zone de texte) ?\d{0,6}$/i.test(text)
