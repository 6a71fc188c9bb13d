import { attributeOf, childrenOf, type Element, isElement, nameOf } from '../../data/xml.ts'
import type { PictureSpot } from '../../scan/picture-spots.ts'
import type { OdtStyles } from './odt-styles.ts'

/**
 * The part of the picture that an image shows whole; null for another one. What a picture was cropped of is still in the
 * file, and no reader sees it.
 */
export const shownPicture = (image: Element, styles: OdtStyles): string | null => {
  const name = (attributeOf(image, 'href') ?? '').replace(/^\.\//, '')
  const parent = image.parentNode
  const frame = parent !== null && isElement(parent) ? parent : image
  const isSeen = !styles.isCropped(attributeOf(frame, 'style-name') ?? '') && !isTiny(frame)
  return isSeen && /^Pictures\/[^/]{1,200}$/.test(name) ? name : null
}

/** What an element shows beside words; null for one that shows none. An object has a picture beside it: it is told once. */
export const spotOf = (element: Element, styles: OdtStyles): Omit<PictureSpot, 'at'> | null => {
  const name = nameOf(element)
  if (name === 'object' || name === 'object-ole' || name === 'plugin') return { name: null, kind: 'object' }
  if (name !== 'image') return drawn.has(name) && !hasWords(element) ? { name: null, kind: 'drawing' } : null
  const parent = element.parentNode
  const beside = parent !== null && isElement(parent) ? [...childrenOf(parent)].map(nameOf) : []
  return beside.some((other) => other.startsWith('object'))
    ? null
    : { name: shownPicture(element, styles), kind: 'picture' }
}

const drawn: ReadonlySet<string> = new Set(['custom-shape', 'rect', 'ellipse', 'circle', 'path', 'polygon', 'polyline'])

const hasWords = (element: Element): boolean => /\S/.test(element.textContent ?? '')

const points: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4, in: 72, px: 0.75 }

/** Narrower or lower than this, in points, a picture is not seen, or holds no word. */
const isTiny = (frame: Element): boolean =>
  isUnder(attributeOf(frame, 'width'), 36) || isUnder(attributeOf(frame, 'height'), 9)

const isUnder = (length: string | null, least: number): boolean => {
  const [, number, unit = ''] = /^([\d.]{1,12})([a-z]{2})$/.exec(length ?? '') ?? []
  return number !== undefined && Number(number) * (points[unit] ?? 1) < least
}
