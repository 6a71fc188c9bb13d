/** Zero-width, soft hyphen, direction, variation and tag signs: they draw nothing, and can hide or turn what is read. */
const invisible =
  /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]|[\u{e0000}-\u{e007f}]/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f\ufffe\uffff]/g
const halves = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text for a copy that people open with their own programs: line ends are `\n`, tabs stay, nothing invisible is left; what no
 * file of text may hold (controls, half characters) is U+FFFD.
 */
export const plainCharacters = (text: string): string =>
  text.replace(lineEnds, '\n').replace(halves, '\ufffd').replace(controls, '\ufffd').replace(invisible, '')
