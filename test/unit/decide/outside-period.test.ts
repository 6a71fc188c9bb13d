import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/detect/engine/view.ts'
import { date } from '../../../src/detect/identifiers/dates/date.ts'
import type { Finding } from '../../../src/model/record/finding.ts'
import { nobody } from '../detect/mark.ts'
import { wholeDays, wholeStretches } from '../language/dates/spellings.ts'
import { disclosedText, oneNote, propose } from './fixture.ts'

const kept = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée de mort⟧.'

/** The note, with what the detector of dates claims in it. */
const noteOf = (...sources: readonly string[]) =>
  oneNote(...sources).map(({ piece, findings }) => ({ piece, findings: [...findings, ...datesOf(piece)] }))

const datesOf = (piece: ReturnType<typeof oneNote>[number]['piece']): readonly Finding[] =>
  piece.passages.flatMap(({ id, text }) =>
    date(viewOf(text), nobody).map(({ start, end, category }, at) => ({
      ...{ id: `${id}-D${at}`, pieceId: piece.id, passageId: id, start, end, category },
      ...{ kind: null, personId: null, confidence: 1, detector: 'date', why: 'date' },
    })),
  )

const spellings = [...wholeDays, ...wholeStretches].map(([text]) => text)

describe('a fact of another year does not leave, however its date is written', () => {
  test.each(spellings)('« %s » in a sentence', (text) => {
    const told = disclosedText({
      pieces: noteOf(kept, `Vu le ${text} : ⟦person@p1:Inès⟧ avait été ⟦violence:giflée⟧ par lui.`),
    })
    expect(told).toContain('menacée de mort')
    expect(told).not.toContain('giflée')
  })

  test.each(wholeDays.map(([text]) => text))('« %s » at the head of an entry: nothing of the entry leaves', (text) => {
    const head = text.replaceAll('\n', ' ')
    const entry = `${head} : appel reçu.\n⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧ par lui. Il l’a ⟦violence:étranglée⟧.`
    const told = disclosedText({ pieces: noteOf(`10/03/2026 : appel.\n${kept}\n${entry}`) })
    expect(told).not.toContain('giflée')
    expect(told).not.toContain('étranglée')
  })
})

describe('a date that is found and that nobody can place puts its unit out of the period', () => {
  test.each([
    ['a day that no month has', 'Le 31 avril, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧.'],
    ['a date that another layer claims', 'Le ⟦date:?2/0?/20?9⟧, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧.'],
    ['a date that the reader spoilt', 'Le ⟦date:l2l0Bl2Ol9⟧, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧.'],
  ])('%s', (_what, sentence) => {
    const pieces = oneNote(kept, sentence)
    expect(disclosedText({ pieces })).not.toContain('giflée')
    const rules = propose({ pieces }).decisions.flatMap(({ by }) => ('rule' in by ? [by.rule] : []))
    expect(rules).toContain('unplaced-date')
  })

  test('a sentence that goes on after it is not taken for one of the day of the piece', () => {
    const told = disclosedText({
      pieces: oneNote(`Le ⟦date:?2/0?/20?9⟧, ⟦person@p1:Inès⟧ est venue. Elle avait été ⟦violence:giflée⟧ par lui.`),
    })
    expect(told).not.toContain('giflée')
  })

  test('beside a date of the period, the sentence is kept: the other date would change nothing', () => {
    const told = disclosedText({
      pieces: oneNote('Le 5 mars 2026, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧, comme le ⟦date:?2/0?⟧.'),
    })
    expect(told).toContain('giflée')
  })

  test('where no period is asked, no date puts anything out', () => {
    const told = disclosedText({
      pieces: oneNote(kept, 'Le ⟦date:?2/0?/20?9⟧, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧.'),
      request: { period: { from: null, to: null } },
    })
    expect(told).toContain('giflée')
  })
})
