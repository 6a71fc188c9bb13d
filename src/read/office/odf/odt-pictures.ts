import { attributeOf, type Element, isElement } from '../../data/xml.ts'
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

const points: Readonly<Record<string, number>> = { pt: 1, mm: 72 / 25.4, cm: 720 / 25.4, in: 72, px: 0.75 }

/** Narrower or lower than this, in points, a picture is not seen, or holds no word. */
const isTiny = (frame: Element): boolean =>
  isUnder(attributeOf(frame, 'width'), 36) || isUnder(attributeOf(frame, 'height'), 9)

const isUnder = (length: string | null, least: number): boolean => {
  const [, number, unit = ''] = /^([\d.]{1,12})([a-z]{2})$/.exec(length ?? '') ?? []
  return number !== undefined && Number(number) * (points[unit] ?? 1) < least
}
