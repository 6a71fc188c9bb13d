import { describe, expect, test } from 'vitest'
import { judge } from '../../ask/asked.ts'

const blow = '⟦person@p1:Inès BARTOLI⟧ a été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧ dans la cuisine.'

const leaving = (...lines: readonly string[]): string => judge({ lines }).leaving(null)

describe('the day at the head of an entry leaves with what leaves of it', () => {
  test.each([
    ['of a night book', 'Mardi 3 mars 2026, nuit, remplaçant venu du pool.', 'Mardi 3 mars 2026', 'remplaçant'],
    ['of a sentence that is withheld', '5 mars 2026 : la chaudière est encore en panne.', '5 mars 2026', 'chaudière'],
    ['in figures', '06/03/2026, veilleuse malade, relais pris à minuit.', '06/03/2026', 'veilleuse'],
  ])('%s', (_, head, day, rest) => {
    const left = leaving(head, blow)
    expect(left).toContain('giflée')
    expect(left).toContain(day)
    expect(left).not.toContain(rest)
  })

  test('also where the line below opens with an hour', () => {
    const left = leaving('Mardi 3 mars 2026, nuit, remplaçant venu du pool.', `23h40 : ${blow}`)
    expect(left).toContain('Mardi 3 mars 2026')
    expect(left).toContain('giflée')
  })
})

describe('no day leaves', () => {
  test('where nothing of its entry does', () => {
    const left = leaving('Mardi 3 mars 2026, nuit, remplaçant venu du pool.', 'La chaudière est encore en panne.')
    expect(left).not.toContain('3 mars')
  })

  test('nor of an entry beside it', () => {
    const left = leaving('3 mars 2026 : la chaudière est en panne.', `4 mars 2026 : ${blow}`)
    expect(left).not.toContain('3 mars')
  })

  test('nor out of the period', () => {
    const left = leaving('Mardi 3 mars 2020, nuit, remplaçant venu du pool.', `Le 4 mars 2026, ${blow}`)
    expect(left).toContain('giflée')
    expect(left).not.toContain('2020')
  })

  test('nor where its head asks for silence', () => {
    const left = leaving('Mardi 3 mars 2026, nuit, elle ne veut pas qu’on sache qui l’a dit.', blow)
    expect(left).not.toContain('3 mars')
  })
})

test('the day to which « idem » of a kept row sends is kept, and nothing else of its row', () => {
  const lines = [
    'poste\tdate\tnom\tremarque',
    'hall\t9 mars 2026\tOctave Lhermitte\treçoit du courrier',
    'hall\tidem\t⟦person@p1:Inès BARTOLI⟧\ta été ⟦violence:giflée⟧ par ⟦person@p2:Marc DELMAS⟧',
  ]
  const left = judge({ lines, role: 'row' }).leaving(null)
  expect(left).toContain('giflé')
  expect(left).toContain('9 mars 2026')
  expect(left).not.toMatch(/Lhermitte|courrier/)
})
