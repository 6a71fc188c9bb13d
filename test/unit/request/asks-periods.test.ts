import { expect, test } from 'vitest'
import { periodsIn, statedPeriods } from '../../../src/request/asks-periods.ts'

const march = { from: '2025-03-03', to: '2025-03-09' }
const april = { from: '2025-04-01', to: '2025-04-15' }

test.each([
  'Remettre les relevés de présence de Lina du 3 au 9 mars et du 1er au 15 avril 2025.',
  'Copie des relevés du 03/03/2025 au 09/03/2025, puis du 01/04/2025 au 15/04/2025.',
  'Copie des relevés entre le 3 et le 9 mars 2025 ainsi qu’entre le 1er et le 15 avril 2025.',
  'Copie des relevés pour la période du 3 au 9 mars 2025 et celle du 1er au 15 avril 2025.',
  'Remettre les relevés des périodes suivantes : du 3 au 9 mars ; du 1er au 15 avril.',
])('« %s » asks for two periods', (asks) => {
  expect(periodsIn(asks, '2025-06-30')).toEqual([march, april])
})

test.each([
  ['Copie des écrits de janvier à mars 2025 et de juin à août 2025.', ['2025-01-01', '2025-06-01']],
  ['Copie des écrits des mois de mars 2025 et de mai 2025.', ['2025-03-01', '2025-05-01']],
  [
    'Copie des écrits du 1er au 8 mars, du 2 au 5 mai et du 3 au 6 juin 2025.',
    ['2025-03-01', '2025-05-02', '2025-06-03'],
  ],
])('« %s » asks for each', (asks, days) => {
  expect(periodsIn(asks, null).map(({ from }) => from)).toEqual(days)
})

test.each([
  'Copie des mentions dans la nuit du 14 au 15 et dans celle du 15 au 16 mars 2025.',
  'Copie de ce qui est écrit depuis le 1er octobre, et de ses derniers rendez-vous.',
  'Copie des mentions des nuits du 14 au 15 mars 2025 et du 20 au 21 mars 2025.',
  'Copie des écrits sur les faits commis du 3 au 5 mars 2025 et du 8 au 9 mars 2025.',
  'Copie des écrits relatant les coups de mars 2025, et des absences en classe depuis mai 2025.',
])('« %s » tells when facts were, and no period', (asks) => {
  expect(periodsIn(asks, null)).toEqual([])
})

test('each period of the act is judged as far as the file goes; those that it leaves out are told', () => {
  const asks = 'Remettre les relevés du 3 au 9 mars et du 1er au 15 avril 2025.'
  const all = { from: '2025-03-01', to: '2025-04-30' }
  expect(statedPeriods(all, asks, null)).toEqual({
    period: { from: march.from, to: april.to },
    periods: [march, april],
  })
  expect(statedPeriods(march, asks, null)).toEqual({ period: march, periods: [march], periodsLeft: [april] })
  const half = { from: '2025-03-03', to: '2025-04-08' }
  expect(statedPeriods(half, asks, null)).toEqual({
    period: half,
    periods: [march, { from: '2025-04-01', to: '2025-04-08' }],
    periodsLeft: [april],
  })
  const other = { from: '2024-01-01', to: '2024-02-01' }
  expect(statedPeriods(other, asks, null)).toEqual({ period: other, periodsLeft: [march, april] })
})

test('a part of a period is no other one', () => {
  const asks = 'Indiquer, du 15/10 au 20/12/2025, ses sorties, et plus spécialement celles du 29 au 30 novembre.'
  expect(periodsIn(asks, null)).toEqual([{ from: '2025-10-15', to: '2025-12-20' }])
})

test('of one period in the words, what both cover is judged', () => {
  const asks = 'Remettre les relevés du 3 au 9 mars 2025.'
  expect(statedPeriods({ from: '2025-03-05', to: '2025-03-20' }, asks, null)).toEqual({
    period: { from: '2025-03-05', to: '2025-03-09' },
    isPeriodTwice: true,
  })
  expect(statedPeriods(march, asks, null)).toEqual({ period: march })
})

test('where the file gives no period, the words of the act bound it', () => {
  const none = { from: null, to: null }
  const asks = 'Remettre les relevés de présence d’une part du 3 au 9 mars 2025, d’autre part du 1er au 15 avril 2025.'
  const periods = [march, april]
  expect(statedPeriods(none, asks, null)).toEqual({
    ...{ period: { from: march.from, to: april.to }, periods, isPeriodRead: true },
  })
  expect(statedPeriods(none, 'Copie des relevés du 3 au 9 mars 2025.', null)).toEqual({
    period: march,
    isPeriodRead: true,
  })
  const open = { from: '2025-03-05', to: null }
  expect(statedPeriods(open, 'Copie des relevés du 3 au 9 mars 2025.', null).period).toEqual({
    ...march,
    from: open.from,
  })
})

test.each(['Copie de tous ses relevés.', 'Copie des relevés de M. Ravier, né le 9 mars 1979.'])(
  '« %s » bounds nothing that the file leaves open',
  (asks) => {
    expect(statedPeriods({ from: null, to: null }, asks, null)).toEqual({ period: { from: null, to: null } })
    const april = { from: '2025-04-01', to: null }
    expect(statedPeriods(april, 'Copie des relevés du 3 au 9 mars 2025.', null)).toEqual({ period: april })
  },
)

const open = { from: null, to: null }
const loose = (asks: string) => statedPeriods(open, asks, '2025-05-13')

test.each([
  [
    'Copie des écrits relatant, entre la mi-mars et la fin avril 2025, les violences de M. Ravier.',
    '2025-03-10',
    '2025-04-30',
  ],
  [
    'Copie des écrits depuis janvier 2025 portant sur les violences de M. Ravier et son adresse.',
    '2025-01-01',
    '2025-05-13',
  ],
  ['Copie des écrits sur les violences de M. Ravier, du mois de février 2025 à ce jour.', '2025-02-01', '2025-05-13'],
  ['Copie des écrits sur les violences de M. Ravier pendant les vacances de février 2025.', '2025-02-05', '2025-03-10'],
  ['Copie des écrits sur M. Ravier, né le 30 août 1979, au cours des trois derniers mois.', '2025-01-28', '2025-05-13'],
  ['Copie des écrits sur ses violences en février 2025 et sur ses absences en avril 2025.', '2025-02-01', '2025-04-30'],
])('where the file has no period, « %s » bounds it', (asks, from, to) => {
  const { period, isPeriodRead } = loose(asks)
  expect(isPeriodRead).toBe(true)
  expect(period).toEqual({ from, to })
})

test.each([
  'Copie des écrits sur les faits de violences des 4, 11 et 18 mars 2025 commis par M. Ravier.',
  'Copie des écrits sur les violences commises en mars 2025 par M. Ravier.',
  'Copie des écrits sur les faits commis du 3 au 9 mars 2025.',
  'Copie des écrits sur les violences de M. Ravier les week-ends de mars 2025.',
  'Copie des écrits, pour la nuit du 14 au 15 mars 2025, sur ses absences ; pour le mois d’avril 2025, sur ses violences.',
  'Copie des écrits sur ses violences, de la Toussaint 2024 à la mi-février 2025.',
  'Copie des pages des cahiers, semaines 10, 11 et 14 de l’année 2025, sur les violences de M. Ravier.',
  'Copie du bail signé en mars 2023 par M. Ravier et de ses impayés.',
])('what the days are of is not known, and is told: « %s »', (asks) => {
  expect(loose(asks)).toEqual({ period: open, isPeriodUnread: true })
})

test.each([
  'Copie des écrits sur les violences de M. Ravier, né le 30 août 1979.',
  'Vu la plainte du 3 mars 2025, copie des écrits sur les violences de M. Ravier.',
])('a birth or the day of a paper is no period: « %s »', (asks) => {
  expect(loose(asks)).toEqual({ period: open })
})
