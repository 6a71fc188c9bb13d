import { PDFDocument, PDFName } from 'pdf-lib'
import { symbolOutline } from '../../model/symbol/symbol-outlines.ts'
import type { Faces } from './face.ts'
import { codeOf, embedOutlines, noOutlines } from './outline-font.ts'
import { embedFace } from './pdf-font.ts'

/**
 * A PDF whose one page has these fonts, by the names that pages give them, with these characters in order of their codes: what a
 * copy of ours embeds that uses them. Throws on a name or a character that no font of ours has.
 */
export const drawFonts =
  (faces: Faces) =>
  async (texts: ReadonlyMap<string, readonly string[]>): Promise<Uint8Array> => {
    const file = await PDFDocument.create({ updateMetadata: false })
    const outlines = noOutlines()
    const fonts = [...texts].flatMap(([name, characters]) => {
      if (name === 'R' || name === 'B') return [[name, embedFace(file, faces[name], codesOf(characters))] as const]
      for (const character of characters) codeOf(outlineOf(character), Number(name.slice(1)), outlines)
      return []
    })
    const page = file.addPage()
    const all = { ...Object.fromEntries(fonts), ...embedOutlines(file, outlines) }
    page.node.set(PDFName.of('Resources'), file.context.obj({ Font: all }))
    return await file.save({ useObjectStreams: false, addDefaultPage: false })
  }

const codesOf = (characters: readonly string[]) =>
  new Map(characters.map((character, at) => [character.codePointAt(0) ?? 0, at + 1]))

const outlineOf = (character: string) => {
  const outline = symbolOutline(character)
  if (outline === null) throw new Error('unknown-sign')
  return outline
}
