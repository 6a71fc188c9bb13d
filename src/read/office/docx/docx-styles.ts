import { attributeOf, childNamed, childrenNamed, type Element, isOn } from '../../data/xml.ts'

/** What a style says of the text that bears it. `level` is the depth of a heading. */
export type Style = { readonly level: number | null; readonly isHidden: boolean; readonly isList: boolean }

export type Styles = ReadonlyMap<string, Style>

const plain: Style = { level: null, isHidden: false, isList: false }

export const styleOf = (styles: Styles, id: string | null): Style =>
  id === null ? plain : (styles.get(id) ?? guess(id))

// A file without a style sheet still names its styles, in the language of the word processor.
const guess = (id: string): Style => {
  const level = /^(?:heading|titre|berschrift|ttulo) ?([1-9])$/i.exec(id.replaceAll(/[^\w ]/g, ''))?.[1]
  return { ...plain, level: level === undefined ? null : Number(level) }
}

export const readStyles = (root: Element | null): Styles => {
  const elements = new Map<string, Element>()
  if (root !== null) {
    for (const style of childrenNamed(root, 'style')) elements.set(attributeOf(style, 'styleId') ?? '', style)
  }
  return new Map([...elements.keys()].map((id) => [id, resolve(elements, id)]))
}

/** Walks up the chain of `basedOn`; the nearest style that speaks wins. Bounded, for a chain can come back to its start. */
const resolve = (elements: ReadonlyMap<string, Element>, id: string): Style => {
  let style: Style = plain
  let next: string | null = id
  for (let step = 0; step < 12 && next !== null; step += 1) {
    const element: Element | undefined = elements.get(next)
    if (element === undefined) break
    const own = readStyle(element, next)
    style = {
      level: style.level ?? own.level,
      isHidden: style.isHidden || own.isHidden,
      isList: style.isList || own.isList,
    }
    const parent: Element | null = childNamed(element, 'basedOn')
    next = parent === null ? null : attributeOf(parent, 'val')
  }
  return style
}

const readStyle = (element: Element, id: string): Style => {
  const paragraph = childNamed(element, 'pPr')
  return {
    level: outlineLevel(paragraph) ?? namedLevel(element) ?? guess(id).level,
    isHidden: isHiddenRun(childNamed(element, 'rPr')),
    isList: childNamed(paragraph, 'numPr') !== null,
  }
}

/** The built-in names are English in every language of the word processor: `heading 1`, `Title`. */
const namedLevel = (element: Element): number | null => {
  const name = childNamed(element, 'name')
  const value = name === null ? '' : (attributeOf(name, 'val') ?? '')
  if (/^title$/i.test(value)) return 1
  const level = /^heading ([1-9])$/i.exec(value)?.[1]
  return level === undefined ? null : Number(level)
}

/** The outline counts from 0; 9 is body text. */
export const outlineLevel = (properties: Element | null): number | null => {
  const outline = childNamed(properties, 'outlineLvl')
  const value = outline === null ? Number.NaN : Number(attributeOf(outline, 'val'))
  return value >= 0 && value < 9 ? value + 1 : null
}

/** Hidden by its own properties: marked hidden, or one point high or less. */
export const isHiddenRun = (properties: Element | null): boolean => {
  if (properties === null) return false
  const size = childNamed(properties, 'sz')
  const isMicro = size !== null && Number(attributeOf(size, 'val') ?? Number.NaN) <= 2
  return isOn(childNamed(properties, 'vanish')) || isMicro
}
