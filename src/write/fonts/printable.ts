import { symbolOutline } from '../../model/symbol/symbol-outlines.ts'
import type { Faces } from './face.ts'

/** Stands for a character that no font of ours can draw: it looks like no other sign, and never like an empty box. */
export const unknownCharacter = '\ufffd'

/** Codes of bullets in the fonts of word processors, where nothing else tells what they mean. */
const bullets = new Set(['\uf0b7', '\uf0a7', '\uf0d8'])

/** Zero-width, soft hyphen, direction and variation controls: they draw nothing and can hide or turn what is read. */
const invisible = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/gu
const lineEnds = /\r\n?|[\u0085\u2028\u2029\v\f]/g
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/g
const spaces = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g

/** No-break space of the printed text, until the line is broken: then it is drawn as a plain space. */
export const noBreakSpace = '\u00a0'

/** Text that is composed and holds none of the above: most of it. */
const usual = /^[\n\t -~\u00a1-\u00ac\u00ae-\u017f\u2013\u2014\u2018\u2019\u2026\u20ac]*$/
const unknownRun = new RegExp(`${unknownCharacter}{2,}`, 'g')

/**
 * Text as it can be drawn: composed, without invisible characters; line ends are `\n`, tabs stay. A run of characters
 * that cannot be drawn becomes one sign: their number would tell.
 */
export const toPrintable = (text: string, faces: Faces): string => {
  const plain = usual.test(text)
    ? text
    : text
        .normalize('NFC')
        .replace(lineEnds, '\n')
        .replace(invisible, '')
        .replace(controls, '')
        .replace(spaces, noBreakSpace)
  const known = printedBy(faces)
  let printable = ''
  let hasUnknown = false
  for (const character of plain) {
    const printed = known.get(character) ?? learn(known, character, faces)
    hasUnknown ||= printed === unknownCharacter
    printable += printed
  }
  return hasUnknown ? printable.replaceAll(unknownRun, unknownCharacter) : printable
}

/** What becomes of each character seen so far, by the fonts that draw it. */
const memory = new WeakMap<Faces, Map<string, string>>()

const printedBy = (faces: Faces): Map<string, string> => {
  const known = memory.get(faces) ?? new Map<string, string>()
  memory.set(faces, known)
  return known
}

const learn = (known: Map<string, string>, character: string, faces: Faces): string => {
  const printed = printableCharacter(character, faces)
  known.set(character, printed)
  return printed
}

const printableCharacter = (character: string, faces: Faces): string => {
  if (character === '\n' || character === '\t' || character === noBreakSpace) return character
  const codePoint = character.codePointAt(0) ?? 0
  if (codePoint === 0xfffc) return unknownCharacter
  if (symbolOutline(character) !== null) return character
  if (faces.R.font.hasGlyphForCodePoint(codePoint) && faces.B.font.hasGlyphForCodePoint(codePoint)) return character
  return bullets.has(character) ? '•' : unknownCharacter
}
