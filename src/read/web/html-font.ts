import type { Attributes } from './html-hidden.ts'

const families = /(?:^|;)\s*(?:mso-symbol-)?font-family\s*:\s*([^;]{1,200})/gi

/** The first font that an element asks for; null where it asks for none. A word processor names that of signs apart. */
export const fontNamed = (attributes: Attributes): string | null => {
  const face = attributes.get('face')
  const style = (attributes.get('style') ?? '').slice(0, 4000)
  const named = [...style.matchAll(families)].map((found) => found[1] ?? '')
  const own = named.at(-1) ?? face
  return own === undefined ? null : own.split(',')[0]?.replaceAll(/["']/g, '').trim() || null
}
