import type { LeftKind } from '../../model/record/left-out.ts'
import type { Attributes } from './html-hidden.ts'

/** In pixels: smaller on one side, it spaces, parts, or counts who opens the mail. */
const leastSide = 3

/** What an element that is seen shows beside words; null for one that shows none. */
export const leftKindOf = (name: string, attributes: Attributes): LeftKind | null => {
  const isPicture = name === 'img' || (name === 'input' && attributes.get('type')?.toLowerCase() === 'image')
  if (isPicture) return isThin(attributes) ? null : 'picture'
  if (name === 'svg') return isThin(attributes) ? null : 'drawing'
  if (name === 'canvas') return isThin(attributes) ? null : 'drawing'
  return objects.has(name) && !isThin(attributes) ? 'object' : null
}

/** Films, pages and files set into a page: nothing of what they show is read. */
const objects: ReadonlySet<string> = new Set(['embed', 'object', 'iframe', 'video'])

const isThin = (attributes: Attributes): boolean =>
  ['width', 'height'].some((side) => {
    const length = /^\s*(\d{1,5})(?:\.\d{1,4})?\s*(?:px)?\s*$/.exec(attributes.get(side) ?? '')?.[1]
    return length !== undefined && Number(length) < leastSide
  })
