import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composedOf } from '../../../src/language/composed.ts'

test('a text that is composed already needs nothing', () => {
  expect(composedOf('Inès a été giflée en février')).toBeNull()
})

test('spans go to the composed text and come back whole', () => {
  const written = 'Le 3 février, Inès a été giflée'.normalize('NFD')
  const composed = composedOf(written)
  const start = written.indexOf('fe')
  const end = written.indexOf(', I')
  const span = composed?.span({ start, end }) ?? { start: 0, end: 0 }
  expect(composed?.text.slice(span.start, span.end)).toBe('février')
  expect(composed?.writtenSpan(span)).toEqual({ start, end })
})

test('a span that begins or ends inside a letter takes the letter whole', () => {
  const written = 'été'.normalize('NFD')
  const composed = composedOf(written)
  expect(composed?.span({ start: 1, end: 4 })).toEqual({ start: 0, end: 3 })
})

test('any text keeps its words, and no span is lost on the way', () => {
  const parts = fc.constantFrom('a', 'é', 'e\u0301', '\u0301', 'ç', ' ', 'n\u0303\u0323', '\u{1d400}', 'q\u0301')
  fc.assert(
    fc.property(fc.array(parts, { maxLength: 12 }), fc.nat(24), fc.nat(24), (units, a, b) => {
      const written = units.join('')
      const composed = composedOf(written)
      if (composed === null) return
      expect(composed.text.normalize('NFC')).toBe(written.normalize('NFC'))
      const start = Math.min(a, b, written.length)
      const end = Math.min(Math.max(a, b), written.length)
      const back = composed.writtenSpan(composed.span({ start, end }))
      expect(back.start).toBeLessThanOrEqual(start)
      expect(back.end).toBeGreaterThanOrEqual(end)
    }),
  )
})
