import { describe, expect, it } from 'vitest'
import { isGrammar, senseOf } from '../../../../src/detect/engine/word-senses.ts'

describe('the class of a word', () => {
  it('is the same for all forms of a word that a beginning covers, accents and capitals apart', () => {
    expect(senseOf('étranglée')).toBe(senseOf('etrangler'))
    expect(senseOf('ÉTRANGLÉE')).toBe(senseOf('étranglé'))
  })

  it('takes the longest beginning: « vente » is no « ventre »', () => {
    expect(senseOf('ventre')).toBe(senseOf('genou'))
    expect(senseOf('vente')).not.toBe(senseOf('genou'))
  })

  it('keeps apart a verb of violence, a part of the body and a word of justice', () => {
    expect(new Set([senseOf('gifle'), senseOf('joue'), senseOf('tribunal')]).size).toBe(3)
  })

  it('is nothing for a word that no class has', () => {
    expect(senseOf('quinquabulle')).toBe(0)
    expect(senseOf('')).toBe(0)
  })

  it('says which words only hold a sentence together', () => {
    expect(isGrammar(senseOf('avec'))).toBe(true)
    expect(isGrammar(senseOf('couteau'))).toBe(false)
    expect(isGrammar(0)).toBe(false)
  })

  it('reads only the beginning of a word without end', () => {
    expect(senseOf(`zz${'x'.repeat(1_000_000)}`)).toBe(0)
  })
})
