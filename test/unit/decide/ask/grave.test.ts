import { describe, expect, test } from 'vitest'
import { dueQuestions } from '../../../../src/review/open-questions.ts'
import { judge } from './asked.ts'

const dueOf = (lines: readonly string[], request: Parameters<typeof judge>[0]['request'] = {}): readonly string[] => {
  const { questions } = judge({ lines, request })
  return dueQuestions({ questions, rulings: [] }).map(({ items }) => items.map(({ text }) => text).join(' / '))
}

/** Sentences of the period that may be asked about, and that hurt nobody. */
const harmless = Array.from(
  { length: 30 },
  (_, at) =>
    `Le ${(at % 27) + 1} mars 2026, ⟦person@p1:Inès BARTOLI⟧ a dit avoir encore attendu longtemps le car numéro ${at} devant le grand portail du collège avec sa voisine, qui trouvait elle aussi que cela durait et que personne ne venait.`,
)

describe('a blow, a threat or a danger that is asked for stands among the questions that are due', () => {
  test.each([
    [
      'a blow of nobody named',
      'Le 9 mars 2026, ⟦person@p3:Awa SARR⟧ a été ⟦violence:traînée par les cheveux⟧ dans le couloir.',
      'cheveux',
    ],
    [
      'a blade',
      'Le 9 mars 2026, ⟦person@p3:Awa SARR⟧ ⟦violence:avait la lame sur la gorge⟧ quand on est entrés.',
      'lame',
    ],
    [
      'a locked door',
      'Le 9 mars 2026, ⟦person@p3:Awa SARR⟧ a été ⟦violence:enfermée⟧ à la cave toute la nuit.',
      'cave',
    ],
  ])('%s', (_, line, words) => {
    expect(dueOf([...harmless, line]).join('\n')).toContain(words)
    expect(dueOf([line]).join('\n')).toContain(words)
  })

  test('and no more where what tells of it stays masked', () => {
    const line =
      'Le 9 mars 2026, ⟦person@p3:Awa SARR⟧ a pris un café ⟦address/protected-place:rue des Aubes où elle fut battue⟧ puis le car.'
    const items = judge({ lines: [line] }).questions.flatMap((question) => question.items)
    expect(items.filter(({ grave }) => grave === true)).toEqual([])
  })

  test('and no more where the day is not of the period, or violence is not asked for', () => {
    const before = 'Le 9 mars 2019, ⟦person@p3:Awa SARR⟧ a été ⟦violence:traînée par les cheveux⟧ dans le couloir.'
    const line = 'Le 9 mars 2026, ⟦person@p3:Awa SARR⟧ a été ⟦violence:traînée par les cheveux⟧ dans le couloir.'
    expect(dueOf([before]).join('\n')).not.toContain('cheveux')
    expect(dueOf([line], { subjects: ['schooling'] }).join('\n')).not.toContain('cheveux')
  })
})
