import type { LeftKind } from '../../../model/record/left-out.ts'
import { attributeOf, childNamed, type Element, elementsOf, nameOf } from '../../data/xml.ts'
import type { PictureSpot } from '../../scan/picture-spots.ts'
import { shownPictures } from './docx-pictures.ts'

/** In English Metric Units, 12700 to a point: smaller on both sides, it is a bullet. */
const leastSide = 8 * 12_700

/** What a drawing shows beside words: each picture that may be read, or the kind of the whole. */
export const leftIn = (drawing: Element): readonly Omit<PictureSpot, 'at'>[] => {
  const kind = kindOf(drawing)
  if (kind === null) return []
  const names = shownPictures(drawing)
  return names.length === 0 ? [{ name: null, kind }] : names.map((name) => ({ name, kind }))
}

const kindOf = (drawing: Element): LeftKind | null => {
  if (isUnseen(drawing)) return null
  if (nameOf(drawing) === 'object') return 'object'
  const names = new Set<string>()
  for (const element of seenUnder(drawing)) names.add(nameOf(element))
  if (names.has('chart')) return 'chart'
  if (names.has('signatureline')) return 'signature'
  if (names.has('blip') || names.has('imagedata')) return 'picture'
  if (names.has('relIds')) return 'drawing'
  // A text box is read; a line parts the text, and shows nothing.
  return names.has('txbxContent') || !shapes.some((name) => names.has(name)) ? null : 'drawing'
}

const shapes = ['wsp', 'wgp', 'shape', 'rect', 'oval', 'roundrect', 'polyline', 'curve', 'arc', 'contentPart']

/** The fallback of a drawing shows the same once more. */
function* seenUnder(drawing: Element): Generator<Element> {
  for (const element of elementsOf(drawing)) if (!isRule(element)) yield element
}

const isRule = (element: Element): boolean => {
  if (nameOf(element) === 'rect') return attributeOf(element, 'hr') !== null
  if (nameOf(element) !== 'wsp') return false
  const look = childNamed(childNamed(element, 'spPr'), 'prstGeom')
  return look !== null && /^(?:line|straightConnector1)$/.test(attributeOf(look, 'prst') ?? '')
}

const isUnseen = (drawing: Element): boolean => {
  const shown = childNamed(drawing, 'inline') ?? childNamed(drawing, 'anchor')
  if (/^(?:1|true|on)$/.test(attributeOf(childNamed(shown, 'docPr') ?? drawing, 'hidden') ?? '')) return true
  const extent = childNamed(shown, 'extent')
  return (
    extent !== null && Number(attributeOf(extent, 'cx')) < leastSide && Number(attributeOf(extent, 'cy')) < leastSide
  )
}
