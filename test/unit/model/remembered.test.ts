import { describe, expect, it } from 'vitest'
import { remembered } from '../../../src/model/remembered.ts'

const counted = () => {
  const asked: string[] = []
  const answer = remembered((text: string, day: string | null) => {
    asked.push(text)
    return `${text} ${day}`
  })
  return { asked, answer }
}

describe('an answer that is remembered', () => {
  it('is worked out once for a text and what goes with it', () => {
    const { asked, answer } = counted()
    expect([answer('hier', '2025-01-02'), answer('hier', '2025-01-02')]).toEqual(['hier 2025-01-02', 'hier 2025-01-02'])
    expect(asked).toEqual(['hier'])
  })

  it('is another for another day', () => {
    const { answer } = counted()
    expect([answer('hier', '2025-01-02'), answer('hier', null)]).toEqual(['hier 2025-01-02', 'hier null'])
  })

  it('is read each time from a long text, and anew when the memory is full', () => {
    const { asked, answer } = counted()
    const long = 'a'.repeat(5000)
    answer(long, null)
    answer(long, null)
    expect(asked).toHaveLength(2)
    answer('first', null)
    for (let at = 0; at < 20_000; at += 1) answer(String(at), null)
    answer('first', null)
    expect(asked.filter((text) => text === 'first')).toHaveLength(2)
  })
})
