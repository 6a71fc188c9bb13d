/** Elements whose content no reader sees. A page without scripts is not the page that was read: `noscript` is out. */
const unseenElements: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'noframes',
  'noembed',
  'datalist',
  'iframe',
  'object',
  'canvas',
  'audio',
  'video',
  'rp',
  'title',
  'desc',
  'metadata',
  'annotation',
  'annotation-xml',
])

export type Attributes = ReadonlyMap<string, string>

/** True for what an element says of itself: hidden by its name, an attribute, or its own style. */
export const isUnseen = (name: string, attributes: Attributes): boolean =>
  unseenElements.has(name) ||
  attributes.has('hidden') ||
  attributes.get('aria-hidden')?.trim().toLowerCase() === 'true' ||
  (name === 'dialog' && !attributes.has('open')) ||
  (name === 'input' && attributes.get('type')?.toLowerCase() === 'hidden') ||
  hides(attributes.get('style') ?? '')

const hidingRules: readonly RegExp[] = [
  /(?:^|;)\s*display\s*:\s*none/i,
  /(?:^|;)\s*visibility\s*:\s*(?:hidden|collapse)/i,
  /(?:^|;)\s*mso-hide\s*:\s*all/i,
  /(?:^|;)\s*font-size\s*:\s*[01](?:\.\d{1,4})?\s*(?:px|pt|em|rem|%)?\s*(?:!|;|$)/i,
  /(?:^|;)\s*opacity\s*:\s*0?(?:\.0{1,4})?\s*(?:!|;|$)/i,
  /(?:^|;)\s*color\s*:\s*transparent/i,
  /(?:^|;)\s*(?:left|top|text-indent|margin-left|margin-top)\s*:\s*-\d{3,7}/i,
  /(?:^|;)\s*clip\s*:\s*rect\(\s*[01](?:px)?[\s,]{1,4}[01](?:px)?/i,
]

const noExtent = /(?:^|;)\s*(?:max-)?(?:height|width)\s*:\s*[01](?:px|pt|em|%)?\s*(?:!|;|$)/i

// `font-size: 1em` and `1rem` are the usual size; a hundredth part is not what is meant by them.
const usualSize = /(?:^|;)\s*font-size\s*:\s*1(?:\.\d{1,4})?\s*(?:em|rem)/i

/** True for a style under which nothing is seen. */
export const hides = (style: string): boolean => {
  const declared = style.slice(0, 4000)
  const own = usualSize.test(declared) ? declared.replace(usualSize, ';') : declared
  return hidingRules.some((rule) => rule.test(own)) || (noExtent.test(own) && /overflow\s*:\s*hidden/i.test(own))
}

const shownBy = /(?:^|;)\s*background(?:-color|-image)?\s*:/i
const white = /(?:^|;)\s*color\s*:\s*(?:white|#f{3}(?:f{3})?|rgb\(\s*255\s*,\s*255\s*,\s*255\s*\))\s*(?:!|;|$)/i

/** White words are seen only on a ground of some colour. */
export const hasGround = (attributes: Attributes): boolean =>
  attributes.has('bgcolor') ||
  attributes.has('background') ||
  shownBy.test((attributes.get('style') ?? '').slice(0, 4000))

export const isWhite = (attributes: Attributes): boolean =>
  white.test((attributes.get('style') ?? '').slice(0, 4000)) || /^(?:white|#f{6})$/i.test(attributes.get('color') ?? '')

/** Attributes that say how an element looks or works; all others can hold words. */
const wordless: ReadonlySet<string> = new Set(
  `style class width height align valign border cellpadding cellspacing bgcolor background-color color face size lang
  dir type rel charset colspan rowspan target role for tabindex media version viewbox fill stroke d points transform
  x y x1 x2 y1 y2 r cx cy rx ry loading decoding method enctype http-equiv hidden open checked selected disabled
  readonly required multiple start scope shape coords frame rules nowrap clear xmlns xmlns:v xmlns:o xmlns:w xmlns:m
  xml:lang crossorigin integrity async defer sizes autocomplete spellcheck contenteditable draggable`.split(/\s+/),
)

/** What the attributes of an element say without showing it. Pictures written into the page are read apart. */
export const wordsOfAttributes = (attributes: Attributes): readonly string[] =>
  [...attributes]
    .filter(([name, value]) => !wordless.has(name) && !isUnseenCount(name, value) && /[\p{L}\p{N}]/u.test(value))
    .map(([, value]) => value.trim())

const isUnseenCount = (name: string, value: string): boolean =>
  value.startsWith('data:') || (name.startsWith('aria-') && /^(?:true|false|polite|off|page)$/.test(value))

/** What people wrote in a style sheet: its comments, and the words that it adds. Names of fonts are no people. */
export const wordsOfSheet = (sheet: string): string => {
  const comments = sheet
    .split('/*')
    .slice(1)
    .map((part) => part.split('*/')[0] ?? '')
  const added = [...sheet.matchAll(/\bcontent\s{0,4}:\s{0,4}(["'])([^"'{}]{1,500})\1/g)].map((found) => found[2] ?? '')
  return [...comments, ...added].join('\n')
}

/** A comment, without the tables of styles that Word puts into some of them. */
export const wordsOfComment = (comment: string): string => comment.replace(/<\/?[wmo]:[A-Za-z][^<>]{0,600}>/g, ' ')
