import { expect, test } from 'vitest'
import { aroundValues } from '../../../../src/decide/policy/values-only.ts'

/** « ⟨…⟩ » are the values that leave; what is taken away stands in braces. */
const shown = (source: string): string => {
  const values: { start: number; end: number }[] = []
  let text = ''
  for (const part of source.split(/([⟨⟩])/)) {
    if (part === '⟨') values.push({ start: text.length, end: text.length })
    else if (part === '⟩') values.push({ start: values.pop()?.start ?? 0, end: text.length })
    else text += part
  }
  let out = ''
  let at = 0
  for (const { start, end } of aroundValues(text, { start: 0, end: text.length }, values)) {
    out += `${text.slice(at, start)}{${text.slice(start, end)}}`
    at = end
  }
  return out + text.slice(at)
}

test.each([
  ['Elle loge au ⟨3 rue du Puits⟩.', '{Elle loge au} 3 rue du Puits.'],
  ['Adresse : ⟨3 rue du Puits⟩, ⟨99410⟩ Brécy', '{Adresse} : 3 rue du Puits, 99410 {Brécy}'],
  ['⟨3 rue du Puits⟩', '3 rue du Puits'],
  ['Elle cherche un travail.', '{Elle cherche un travail.}'],
  ['sida/⟨3 rue du Puits⟩', '{sida/}3 rue du Puits'],
  ['⟨Inès⟩ (chez ⟨Marc⟩) vit là', 'Inès ({chez} Marc) {vit là}'],
])('only the values leave of « %s »', (source, expected) => {
  expect(shown(source)).toBe(expected)
})
