import { describe, expect, test } from 'vitest'
import { judge } from './asked.ts'

// What a piece of the period tells of a time before it, of whom the act asks about, is asked, and neither kept nor dropped in silence.

const today = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ au portail.'

const asked = (line: string) => {
  const { questions, leaving } = judge({ lines: [today, line] })
  const own = questions.filter(({ extra, items }) => extra !== true && items.some(({ text }) => text.includes('phare')))
  return { own, text: leaving('Odette FRESNEL') }
}

describe('a time before the period, told in a piece of the period', () => {
  test.each([
    'Elle était déjà ⟦violence:frappée⟧ l’an dernier au phare.',
    'Il y a trois ans, ⟦person@p1:Inès BARTOLI⟧ avait déjà été ⟦violence:étranglée⟧ au phare.',
    '⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ au phare le ⟦date:4 février 2024⟧.',
    '⟦person@p1:Inès BARTOLI⟧ était déjà ⟦violence:frappée⟧ quand ils étaient petits, au phare.',
    'Dans son enfance, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:frappée⟧ au phare.',
    '⟦person@p1:Inès BARTOLI⟧ dit qu’on la ⟦violence:giflait⟧ au phare à l’époque.',
    'Avant leur séparation, ⟦person@p1:Inès BARTOLI⟧ était ⟦violence:frappée⟧ au phare.',
  ])('is asked, and leaves by no rule: %s', (line) => {
    const { own, text } = asked(line)
    expect(text).toContain('portail')
    expect(text).not.toContain('phare')
    expect(own).toHaveLength(1)
    expect(own[0]?.doubt).toBe('when')
  })

  test.each([
    '⟦person@p1:Inès BARTOLI⟧ est ⟦violence:frappée⟧ au phare depuis leur naissance.',
    '⟦person@p1:Inès BARTOLI⟧ est ⟦violence:frappée⟧ au phare depuis toujours.',
    'Le 5 mars 2026, ⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:menacée de mort⟧ au phare, comme quand ils étaient petits.',
  ])('what goes on to this day leaves: %s', (line) => expect(asked(line).text).toContain('phare'))

  test('what is told of nobody asked for, or beside the subject, is in no question', () => {
    expect(asked('Il y a trois ans, ⟦person@p2:Marc DELMAS⟧ a repeint le phare.').own).toEqual([])
    expect(asked('L’an dernier, ⟦person@p1:Inès BARTOLI⟧ a visité le phare en car.').own).toEqual([])
  })
})
