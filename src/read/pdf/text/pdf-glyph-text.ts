/** Stands for a glyph that names no character. */
export const unknownCharacter = '\ufffd'

/**
 * The character of a glyph. Ligatures and presentation forms become their letters; the hyphens that typesetters use
 * become the plain one; what no reader can name becomes U+FFFD. This is the one time that text is normalised.
 */
export const glyphText = (unicode: string): string => {
  if (unicode === '') return unknownCharacter
  if (unicode.length === 1 && unicode >= ' ' && unicode <= '~') return unicode
  return unicode
    .replaceAll(/[\ufb00-\ufb06\ufb13-\ufb17\ufb1d-\ufdff\ufe70-\ufefc]/g, (form) => form.normalize('NFKC'))
    .replaceAll(/[\u00ad\u2010\u2011]/g, '-')
    .replaceAll(/[\uf0b7\uf0a7\uf0d8]/g, '•')
    .replaceAll(/[\ue000-\uf8ff]/g, unknownCharacter)
    .replaceAll(/[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufeff]/g, unknownCharacter)
    .replaceAll(/\s/g, ' ')
}

/** True for a glyph whose meaning is lost: no name, or one that only its own font knows. */
export const isUnreadable = (text: string): boolean => /[\ufffd\ue000-\uf8ff]/.test(text)
