import { type View, viewOf } from './view.ts'

/**
 * A text as detectors see it, and once more without the markup that web software leaves in its data: « <b>Mar</b>ie »,
 * « Du<wbr>pont ». Both are read: what a tag says by its attributes must be found as well.
 */
export const viewsOf = (text: string): readonly View[] => {
  const bare = mayHold.test(text) ? bareView(text) : null
  return bare === null ? [viewOf(text)] : [viewOf(text), bare]
}

/** Without its markup, where only the words matter. */
export const bareText = (text: string): string => (mayHold.test(text) ? text.replace(markup, bareOf) : text)

const mayHold = /[<&]/

const inline =
  'a|abbr|acronym|b|bdi|bdo|big|cite|code|del|dfn|em|font|i|ins|kbd|mark|nobr|o:p|q|s|samp|small|span|strike|strong|sub|sup|tt|u|var|wbr'
const block =
  'address|article|aside|blockquote|body|br|caption|center|dd|div|dl|dt|figure|footer|form|h[1-6]|head|header|hr|html|img|label|li|main|nav|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul'

const letters: Readonly<Record<string, string>> = {
  ...{ oelig: 'œ', OElig: 'Œ', aelig: 'æ', AElig: 'Æ', szlig: 'ß', oslash: 'ø', Oslash: 'Ø', aring: 'å', Aring: 'Å' },
  ...{ scaron: 'š', Scaron: 'Š', rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', laquo: '«', raquo: '»', deg: '°' },
  ...{ quot: '"', apos: "'", amp: '&', lt: '<', gt: '>', ndash: '–', mdash: '—', euro: '€', nbsp: ' ', shy: '' },
  ...{ zwj: '', zwnj: '', ensp: ' ', emsp: ' ', thinsp: ' ', lrm: '', rlm: '' },
}

const accents: Readonly<Record<string, string>> = {
  ...{ acute: '\u0301', grave: '\u0300', circ: '\u0302', uml: '\u0308', cedil: '\u0327', tilde: '\u0303' },
}

const tagNames = `(?:${inline}|${block})`

/** A note's number, a comment, a tag, the same written with entities, an entity. Programs escape once too often. */
const markup = new RegExp(
  [
    '<sup>\\s?\\d{1,3}</sup>',
    '<!--[^]{0,1000}?-->',
    `</?${tagNames}(?:[\\s/][^<>]{0,500})?>`,
    `&(?:amp;)?lt;/?${tagNames}(?:[\\s/](?:(?!&(?:amp;)?gt;)[^<>]){0,500})?&(?:amp;)?gt;`,
    `&(?:amp;)?(?:${Object.keys(letters).join('|')}|[A-Za-z](?:${Object.keys(accents).join('|')})|#(?:[xX][\\dA-Fa-f]{2,5}|\\d{2,6}));`,
  ].join('|'),
  'gi',
)

const blockTag = new RegExp(`^(?:<|&(?:amp;)?lt;)/?(?:${block})(?![\\w:-])`, 'i')

/** One unit, or none. */
const bareOf = (found: string): string => {
  if (/^<sup>\s?\d/i.test(found)) return ' '
  if (blockTag.test(found)) return '\n'
  const name = /^&(?:amp;)?([^&;]{1,10});$/.exec(found)?.[1]
  return name === undefined ? '' : entityOf(name)
}

const entityOf = (name: string): string => {
  if (!name.startsWith('#')) {
    const accent = accents[name.slice(1).toLowerCase()] ?? ''
    return letters[name] ?? letters[name.toLowerCase()] ?? `${name.charAt(0)}${accent}`.normalize('NFC')
  }
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
  const isUnseen = code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0xfeff || code < 0x20
  return isUnseen || code >= 0xd800 ? '' : String.fromCharCode(code)
}

/** Null where there is no markup. Each unit knows where it starts and ends in the text: a mask spares the tags around. */
const bareView = (text: string): View | null => {
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  const add = (part: string, start: number, end: number): void => {
    parts.push(part)
    for (let at = 0; at < part.length; at += 1) {
      starts.push(part.length === end - start ? start + at : start)
      ends.push(part.length === end - start ? start + at + 1 : end)
    }
  }
  let from = 0
  for (const { 0: found, index } of text.matchAll(markup)) {
    add(text.slice(from, index), from, index)
    from = index + found.length
    add(bareOf(found), index, from)
  }
  if (from === 0) return null
  add(text.slice(from), from, text.length)
  const view = viewOf(parts.join(''))
  const toOriginal = (at: number): number => starts[view.toOriginal(at)] ?? text.length
  const toEnd = (at: number): number => ends[view.toOriginal(at) - 1] ?? 0
  return { text, flat: view.flat, toOriginal, toEnd }
}
