import { attributeOf, childNamed, childrenOf, contentOf, deepest, type Element, nameOf } from '../../data/xml.ts'
import { signsOf } from '../../symbols/sign-text.ts'
import { type Controls, drawnControl, linesOf } from './odt-controls.ts'
import type { OdtStyles } from './odt-styles.ts'
import { allWords, attributeWords, isUnseenElement } from './odt-words.ts'

/**
 * What a paragraph holds. `boxes` are its text boxes, `notes` the bodies of the notes that it calls, `shown` the lines of
 * the controls that it draws.
 */
export type Inline = {
  readonly text: string[]
  readonly hidden: string[]
  readonly shown: string[]
  readonly boxes: Element[]
  readonly notes: Element[]
  pictures: number
}

/** How text looks, and what the forms hold. */
export type OdtContext = { readonly styles: OdtStyles; readonly controls: Controls }

/** `font`: the symbol font that the text is set in; null for a font of letters. */
type Walk = OdtContext & {
  readonly inline: Inline
  readonly isHidden: boolean
  readonly depth: number
  readonly font: string | null
}

export const readOdtInline = (paragraph: Element, { styles, controls }: OdtContext): Inline => {
  const inline: Inline = { text: [], hidden: [], shown: [], boxes: [], notes: [], pictures: 0 }
  const isHidden = styles.isHidden(styleOf(paragraph)) || isHiddenByField(paragraph)
  const font = styles.symbolFontOf(styleOf(paragraph))
  visitAll(paragraph, { styles, controls, inline, isHidden, depth: 0, font })
  return joined(inline)
}

const isHiddenByField = (paragraph: Element): boolean =>
  [...childrenOf(paragraph)].some(
    (child) => nameOf(child) === 'hidden-paragraph' && attributeOf(child, 'is-hidden') === 'true',
  )

/** Hidden spans that follow each other are one stretch of text. */
const joined = (inline: Inline): Inline => {
  const { hidden } = inline
  return { ...inline, hidden: hidden.length === 0 ? [] : [hidden.filter((text) => text.trim() !== '').join(' ')] }
}

const visitAll = (element: Element, walk: Walk): void => {
  if (walk.depth > deepest) throw new Error('too deep')
  for (const part of contentOf(element)) {
    // White space in a file stands for one blank: what counts is written as `text:s`.
    if (typeof part === 'string') say(walk, signsOf(part.replace(/[ \t\r\n]+/g, ' '), walk.font))
    else visit(part, { ...walk, depth: walk.depth + 1 })
  }
}

const say = ({ inline, isHidden }: Walk, text: string): void => {
  const list = isHidden ? inline.hidden : inline.text
  list.push(text)
}

const visit = (element: Element, walk: Walk): void => {
  const name = nameOf(element)
  const written = writtenBy(element, name)
  if (written !== null) say(walk, written)
  else if (isUnseenElement(element)) walk.inline.hidden.push(allWords(element))
  else if (name === 'note') visitNote(element, walk)
  else if (name === 'control') visitControl(element, walk)
  else if (boxes.has(name)) visitBox(element, name, walk)
  else {
    walk.inline.hidden.push(...attributeWords(element))
    const style = styleOf(element)
    const font = walk.styles.symbolFontOf(style) ?? (style === null ? walk.font : null)
    visitAll(element, { ...walk, font, isHidden: walk.isHidden || walk.styles.isHidden(style) })
  }
}

const styleOf = (element: Element): string | null => attributeOf(element, 'style-name')

const writtenBy = (element: Element, name: string): string | null => {
  if (name === 'tab') return '\t'
  if (name === 'line-break') return '\n'
  if (name !== 's') return name === 'soft-page-break' ? '' : null
  const count = Number(attributeOf(element, 'c') ?? 1)
  return ' '.repeat(count > 0 && count < 1000 ? count : 1)
}

/**
 * The body of a note comes after the paragraph. Its number is left out, as it is in a DOCX: it follows a name or a date
 * without a blank, and would make another word of it. A mark of the author's own is a word.
 */
const visitNote = (note: Element, walk: Walk): void => {
  const citation = childNamed(note, 'note-citation')
  const body = childNamed(note, 'note-body')
  if (walk.isHidden) walk.inline.hidden.push(allWords(note))
  else {
    const mark = citation === null ? '' : allWords(citation).trim()
    if (!/^(?:\d{0,4}|[ivxlc]{1,8}|[*†‡§]{1,4})$/i.test(mark)) say(walk, ` ${mark} `)
    if (body !== null) walk.inline.notes.push(body)
  }
}

/** A control in the line is read in its place: the words before it name what was filled in. */
const visitControl = (element: Element, walk: Walk): void => {
  if (walk.isHidden) walk.inline.hidden.push(allWords(element))
  else if (attributeOf(element, 'anchor-type') !== 'as-char') walk.inline.boxes.push(element)
  else {
    const control = drawnControl(element, walk.controls)
    walk.inline.hidden.push(allWords(element))
    if (control === null) return
    say(walk, control.text)
    walk.inline.shown.push(...linesOf(control))
  }
}

const boxes: ReadonlySet<string> = new Set([
  'text-box',
  'custom-shape',
  'rect',
  'ellipse',
  'circle',
  'path',
  'polygon',
  'polyline',
  'image',
  'object',
  'object-ole',
  'table',
  'plugin',
  'applet',
  'floating-frame',
])

/** A picture says nothing but its descriptions; a shape can hold paragraphs. */
const visitBox = (element: Element, name: string, walk: Walk): void => {
  walk.inline.hidden.push(...attributeWords(element))
  if (name === 'image' || name.startsWith('object')) walk.inline.pictures += 1
  if (walk.isHidden) walk.inline.hidden.push(allWords(element))
  else walk.inline.boxes.push(element)
}
