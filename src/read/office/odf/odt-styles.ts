import { attributeOf, childNamed, type Element, elementsOf, nameOf } from '../../data/xml.ts'
import { symbolNameIn } from '../../symbols/sign-text.ts'

/** What the styles of a text say of what is seen: hidden styles, page styles that are used, cropped pictures. */
export type OdtStyles = {
  readonly isHidden: (name: string | null) => boolean
  readonly isUsedPage: (name: string) => boolean
  /** A picture of this style shows a part of itself. */
  readonly isCropped: (name: string) => boolean
  /** The symbol font of a style; null for a font of letters. */
  readonly symbolFontOf: (name: string | null) => string | null
}

type Style = { readonly parent: string | null; readonly display: string | null; readonly font: string | null }

/** Styles of the text itself and those of the file; a style hides what its parent hides, unless it says otherwise. */
export const readOdtStyles = (roots: readonly (Element | null)[]): OdtStyles => {
  const styles = new Map<string, Style>()
  const pages = new Set(['Standard'])
  const cropped = new Set<string>()
  for (const element of roots.flatMap((root) => (root === null ? [] : [...elementsOf(root)]))) {
    const page = attributeOf(element, 'master-page-name')
    if (page !== null && page !== '') pages.add(page)
    const next = attributeOf(element, 'next-style-name')
    if (nameOf(element) === 'master-page' && next !== null) pages.add(next)
    if (nameOf(element) === 'style') addStyle(styles, element)
    if (nameOf(element) === 'style' && isCropping(element)) cropped.add(attributeOf(element, 'name') ?? '')
  }
  return {
    isHidden: (name) => hiddenBy(styles, name),
    isUsedPage: (name) => pages.has(name),
    isCropped: (name) => cropped.has(name),
    symbolFontOf: (name) => symbolNameIn([fontBy(styles, name)]),
  }
}

/** `fo:clip`: how much of each side is cut away. */
const isCropping = (style: Element): boolean => {
  const look = childNamed(style, 'graphic-properties')
  return look !== null && /[1-9]/.test(attributeOf(look, 'clip') ?? '')
}

const addStyle = (styles: Map<string, Style>, element: Element): void => {
  const name = attributeOf(element, 'name')
  if (name === null) return
  const look = childNamed(element, 'text-properties')
  const section = childNamed(element, 'section-properties')
  styles.set(name, {
    parent: attributeOf(element, 'parent-style-name'),
    font: look && (attributeOf(look, 'font-name') ?? attributeOf(look, 'font-family')),
    display: (look && attributeOf(look, 'display')) ?? (section && attributeOf(section, 'display')),
  })
}

const longestLine = 30

const fontBy = (styles: ReadonlyMap<string, Style>, name: string | null): string | null => {
  let at = name
  for (let step = 0; at !== null && step < longestLine; step += 1) {
    const style = styles.get(at)
    if (style === undefined || style.font !== null) return style?.font ?? null
    at = style.parent
  }
  return null
}

const hiddenBy = (styles: ReadonlyMap<string, Style>, name: string | null): boolean => {
  let at = name
  for (let step = 0; at !== null && step < longestLine; step += 1) {
    const style = styles.get(at)
    if (style === undefined) return false
    if (style.display !== null) return style.display === 'none'
    at = style.parent
  }
  return false
}
