import { describe, expect, it } from 'vitest'
import { senseOf } from '../../../../src/detect/engine/word-senses.ts'
import { lookUp } from '../../../../src/detect/tagger/tagger-lists.ts'
import { tokenise } from '../../../../src/detect/tagger/tagger-tokens.ts'

const look = (flat: string) => lookUp(flat, tokenise(flat))

describe('what the lists say of the words of a text', () => {
  it('gives each word the nearest classes around it, grammar skipped', () => {
    const { sense, subject, object } = look('il serre le cou')
    expect([...sense]).toEqual(['il', 'serre', 'le', 'cou'].map(senseOf))
    expect(subject[3]).toBe(senseOf('serre'))
    expect(object[1]).toBe(senseOf('cou'))
    expect(subject[1]).toBe(0)
  })

  it('says where a phrase of the lexicons begins and goes on', () => {
    const { phrase } = look('elle fait une crise d’épilepsie depuis hier')
    const inside = [...phrase].filter((rank) => rank > 0)
    expect(inside.length).toBeGreaterThan(1)
    expect((inside[0] ?? 0) - (inside[1] ?? 0)).toBe(1)
    expect(phrase[0]).toBe(0)
  })

  it('tells a given name from an ordinary word', () => {
    const { names } = look('Fatoumata mange')
    expect(names[0]).not.toBe(names[1])
    expect(names[0]).toBeGreaterThan(0)
  })

  it('says nothing of signs and numbers', () => {
    const { sense, names } = look('12 : ;')
    expect([...sense, ...names].every((one) => one === 0)).toBe(true)
  })
})
