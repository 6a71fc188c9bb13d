import { describe, expect, test } from 'vitest'
import { originalSpan, viewOf } from '../../../../src/detect/engine/view.ts'

describe('a text is made easier to match', () => {
  test.each([
    ['a curly apostrophe becomes straight', 'l’été', "l'été"],
    ['a no-break space becomes a space', '06\u00a039\u202f98', '06 39 98'],
    ['a dash is a dash', '2–3 — 4', '2-3 - 4'],
    ['a composed accent is one unit', 'e\u0301te\u0301', 'été'],
    ['a soft hyphen is dropped', 'Du\u00adpont', 'Dupont'],
    ['a zero-width space is dropped', 'Du\u200bpont', 'Dupont'],
    ['a ligature is spelled out', 'ﬁn', 'fin'],
    ['full-width digits are digits', '０６１２', '0612'],
    ['Arabic digits are digits', '٠٦١٢', '0612'],
    ['keycap digits are digits', '0\ufe0f\u20e36\ufe0f\u20e3', '06'],
    ['a Windows line end is one unit', 'a\r\nb', 'a\nb'],
    ['the sign for number is spelled out', '№ 12', 'n° 12'],
  ])('%s', (_, text, flat) => expect(viewOf(text).flat).toBe(flat))
})

describe('every offset leads back to the original', () => {
  test.each([
    ['after a composed accent', 'e\u0301te\u0301 06', '06'],
    ['after a ligature', 'ﬁn 06', '06'],
    ['after a Windows line end', 'a\r\nb 06', '06'],
    ['after a dropped mark', 'x\u00ady\u200b 06', '06'],
    ['without any change', 'un 06', '06'],
  ])('%s', (_, text, needle) => {
    const view = viewOf(text)
    const start = view.flat.indexOf(needle)
    const span = originalSpan(view, { start, end: start + needle.length })
    expect(text.slice(span.start, span.end)).toBe(needle)
  })

  test('a span that ends inside a ligature takes it whole', () => {
    const view = viewOf('aﬁb')
    expect(originalSpan(view, { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })

  test('the end of the text is the end of the text', () => {
    const view = viewOf('e\u0301')
    expect(view.toOriginal(view.flat.length)).toBe(2)
  })
})

test('letters spaced out are read as a word, and its span is the spaced one', () => {
  const text = 'Vu Q u é m é n e u r hier'
  const view = viewOf(text)
  const start = view.flat.indexOf('Quéméneur')
  expect(start).toBe(3)
  const span = originalSpan(view, { start, end: start + 9 })
  expect(text.slice(span.start, span.end)).toBe('Q u é m é n e u r')
})

test('a look-alike letter of another alphabet is read as ours', () => {
  expect(viewOf('Quéménеur').flat).toBe('Quéméneur')
})
