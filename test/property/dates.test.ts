import fc from 'fast-check'
import { expect, test } from 'vitest'
import { viewOf } from '../../src/detect/engine/view.ts'
import { date } from '../../src/detect/identifiers/dates/date.ts'
import type { Finding } from '../../src/model/record/finding.ts'
import { disclosedText, oneNote } from '../unit/decide/fixture.ts'
import { nobody } from '../unit/detect/mark.ts'

// Dates of other years, in the spellings that people and scanners give them, inside sentences of a record of 2026.

const names = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
]
const shorts = ['janv.', 'févr.', 'mars', 'avr.', 'mai', 'juin', 'juil.', 'août', 'sept.', 'oct.', 'nov.', 'déc.']
const english = 'January February March April May June July August September October November December'.split(' ')
const roman = 'I II III IV V VI VII VIII IX X XI XII'.split(' ')

type Day = { readonly day: number; readonly month: number; readonly year: number }

const days = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 0, max: 11 }),
  year: fc.integer({ min: 2010, max: 2024 }),
})

const two = (value: number): string => String(value).padStart(2, '0')

const spellings: readonly ((day: Day) => string)[] = [
  ...['/', '.', '-', '|', ' / ', '. '].map(
    (sign) => (d: Day) => [two(d.day), two(d.month + 1), String(d.year)].join(sign),
  ),
  ...['-', '.', '/'].map((sign) => (d: Day) => [String(d.year), two(d.month + 1), two(d.day)].join(sign)),
  ...['/', '.', '-', ' '].map((sign) => (d: Day) => [two(d.day), roman[d.month], String(d.year)].join(sign)),
  ...[' ', '-', '.', '/', '\u00a0'].map(
    (sign) => (d: Day) => [String(d.day), names[d.month] ?? '', String(d.year)].join(sign),
  ),
  ({ day, month, year }) => `${day} ${shorts[month]} ${year}`,
  ({ day, month, year }) => `${day} ${shorts[month]} ${two(year % 100)}`,
  ({ day, month, year }) => `${day} ${names[month]} ${two(year % 100)}`,
  ({ day, month, year }) => `${day} ${names[month]}, ${year}`,
  ({ day, month, year }) => `${day} ${names[month]} de l’an ${year}`,
  ({ day, month, year }) => `${day} ${names[month]} de l’année ${year}`,
  ({ day, month, year }) => `${day} du mois de ${names[month]} ${year}`,
  ({ day, month, year }) => `${english[month]} ${day}, ${year}`,
  ({ day, month, year }) => `${day} ${english[month]} ${year}`,
  ({ month, year }) => `mois de ${names[month]} ${year}`,
]

/** What scanners and hurried hands do to a date. The year keeps two true digits: less of it is no year any more. */
const noises: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.toLowerCase(),
  (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  (text) => text.normalize('NFD'),
  (text) => text.replace(/(?<=\d)0/g, 'O'),
  (text) => text.replace(/(?<!\d)1(?=\d)/g, 'l'),
  (text) => text.replace(/(?<=\p{L}\p{L})i(?=\p{L})/gu, 'l'),
  (text) => text.replace(/(?<=\p{L})m|m(?=\p{L})/gu, 'rn'),
  (text) => text.replace(/(\p{L}{2})(\p{L})(\p{L})(?=\p{L}{3})/u, '$1$3$2'),
  (text) => text.replace(/(\p{L}{4})\p{L}(?=\p{L}{2})/u, '$1'),
  (text) => text.replaceAll(' ', '\u202f'),
]

const sentences: readonly ((date: string) => string)[] = [
  (told) => `Le ${told}, ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧ par lui.`,
  (told) => `⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧ par lui le ${told}.`,
  (told) => `Vu le ${told} : ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧.`,
  (told) => `Elle dit que, le ${told}, il l’avait ⟦violence:giflée⟧ devant la porte.`,
  (told) => `${told} – ⟦person@p1:Inès⟧ a été ⟦violence:giflée⟧ par lui.`,
]

const kept = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:menacée de mort⟧.'

const withDates = (note: ReturnType<typeof oneNote>[number]) => {
  const dates = note.piece.passages.flatMap(({ id, text }) =>
    date(viewOf(text), nobody).map(
      ({ start, end, category }, at): Finding => ({
        ...{ id: `${id}-D${at}`, pieceId: note.piece.id, passageId: id, start, end, category },
        ...{ kind: null, personId: null, confidence: 1, detector: 'date', why: 'date' },
      }),
    ),
  )
  return { piece: note.piece, findings: [...note.findings, ...dates] }
}

test('a fact of another year does not leave, in any spelling that a date may take', () => {
  fc.assert(
    fc.property(
      days,
      fc.constantFrom(...spellings),
      fc.constantFrom(...noises),
      fc.constantFrom(...sentences),
      (day, spell, noise, tell) => {
        const told = disclosedText({ pieces: oneNote(kept, tell(noise(spell(day)))).map(withDates) })
        expect(told).toContain('menacée de mort')
        expect(told).not.toContain('giflée')
      },
    ),
    { numRuns: 200 },
  )
})
