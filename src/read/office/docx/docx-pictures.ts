import { attributeOf, childNamed, childrenOf, type Element, nameOf } from '../../data/xml.ts'

/** Narrower or lower than this (in English Metric Units, 12700 to a point) a picture is not seen, or holds no word. */
const leastWidth = 36 * 12_700
const leastHeight = 9 * 12_700

/**
 * The relations of the pictures that a drawing shows whole. What a picture was cropped of is still in the file and no
 * reader sees it: cropped pictures are not read. The preview of an embedded file is not read either: the file is.
 */
export const shownPictures = (drawing: Element): readonly string[] =>
  nameOf(drawing) === 'object' || isUnseen(drawing) ? [] : [...picturesUnder(drawing, drawing)]

const isUnseen = (drawing: Element): boolean => {
  const frame = childNamed(drawing, 'inline') ?? childNamed(drawing, 'anchor')
  const extent = childNamed(frame, 'extent')
  if (/^(?:1|true|on)$/.test(attributeOf(childNamed(frame, 'docPr') ?? drawing, 'hidden') ?? '')) return true
  if (extent === null) return false
  return Number(attributeOf(extent, 'cx')) < leastWidth || Number(attributeOf(extent, 'cy')) < leastHeight
}

/** Those in a text box stand in paragraphs of their own. */
function* picturesUnder(element: Element, parent: Element): Generator<string> {
  const name = nameOf(element)
  const id = name === 'blip' ? attributeOf(element, 'embed') : name === 'imagedata' ? attributeOf(element, 'id') : null
  if (id !== null && !isCropped(element) && !isCropped(childNamed(parent, 'srcRect'))) yield id
  for (const child of childrenOf(element)) {
    if (nameOf(child) !== 'txbxContent' && nameOf(child) !== 'Fallback') yield* picturesUnder(child, element)
  }
}

const crops = ['l', 't', 'r', 'b', 'cropleft', 'croptop', 'cropright', 'cropbottom']

const isCropped = (element: Element | null): boolean =>
  element !== null && crops.some((side) => !/^[-+]?[0.]{0,8}(?:f|%)?$/.test(attributeOf(element, side) ?? ''))
