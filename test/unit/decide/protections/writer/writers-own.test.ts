import { expect, test } from 'vitest'
import { judge } from '../../ask/asked.ts'

// What whoever writes for the service tells of themselves, or thinks of somebody, is no fact of the one accompanied. Invented people.

const note = { title: 'Cahier de l’équipe', kind: 'cahier de liaison', authorQuality: 'éducatrice spécialisée' }

const masksOf = (line: string, piece: Parameters<typeof judge>[0]['piece'] = note): string => {
  const { findings } = judge({ lines: [line], piece })
  const text = line.replaceAll(/⟦[^:⟧]*:([^⟧]*)⟧/g, '$1')
  return findings
    .filter(({ kind }) => kind === 'writer-own')
    .map(({ start, end }) => text.slice(start, end))
    .join(' | ')
}

const slapped = 'Le 3 mars 2026, ⟦person@p1:Inès BARTOLI⟧ dit que ⟦person@p2:Marc DELMAS⟧ l’a ⟦violence:giflée⟧'

test.each([
  [`${slapped}, ma fille a le même âge.`, 'ma fille a le même âge'],
  [`${slapped} ; ça m’a remuée jusqu’au soir.`, 'ça m’a remuée jusqu’au soir'],
  [
    '⟦person@p5:Sophie MARTIN⟧ : mon mari aussi ⟦violence:levait la main⟧ autrefois.',
    'mon mari aussi levait la main autrefois',
  ],
  ['06h30 relève, mon genou me lâche encore.', 'mon genou me lâche encore'],
  ['Je rentre ⟦health:épuisée⟧, je me suis ⟦health:couchée avec un cachet⟧.', 'je me suis couchée avec un cachet'],
  ['Soulagement général à la maison, moi la première.', 'Soulagement général à la maison | moi la première'],
  [
    'Je trouve cette mère peu fiable et, à mon sens, calculatrice.',
    'Je trouve cette mère peu fiable et | à mon sens | calculatrice',
  ],
  ['⟦person@p1:Inès BARTOLI⟧ est peu instruite.', 'est peu instruite'],
  ['Monsieur ⟦person@p2:Marc DELMAS⟧ m’exaspère.', 'm’exaspère'],
])('« %s »: of who writes', (line, masked) => {
  expect(masksOf(line)).toBe(masked)
})

test.each([
  [`${slapped}.`],
  ['⟦person@p1:Inès BARTOLI⟧ raconte : mon mari me ⟦violence:frappe⟧ le soir.'],
  ['⟦person@p1:Inès BARTOLI⟧ : « mon mari me ⟦violence:frappe⟧ ».'],
  ['⟦person@p2:Marc DELMAS⟧ m’a ⟦violence:menacée de mort⟧ dans le bureau.'],
  ['⟦person@p2:Marc DELMAS⟧ traite ⟦person@p1:Inès BARTOLI⟧ de menteuse.'],
  ['J’ai reçu ⟦person@p1:Inès BARTOLI⟧ avec sa mère.'],
  ['J’ai accompagné Madame aux urgences, je lui ai donné son traitement.'],
  ['J’ai l’impression qu’elle a été ⟦violence:frappée⟧.'],
])('« %s »: nothing of who writes', (line) => {
  expect(masksOf(line)).toBe('')
})

test('« I » that is no work of who writes leaves by no rule, and is asked under its own ground', () => {
  const line = `${slapped}, franchement je m’y attendais.`
  const { questions, leaving } = judge({ lines: [line], piece: note })
  expect(leaving('Seconde')).not.toContain('attendais')
  expect(questions.find(({ doubt }) => doubt === 'delicate')?.ground).toBe('AGENT')
  const worked = judge({ lines: [`${slapped}, je l’ai accompagnée à l’hôpital.`], piece: note })
  expect(worked.leaving('Seconde')).toContain('accompagnée')
})

test('in a letter of hers « mon mari » is her husband', () => {
  const letter = { title: 'Courrier', kind: 'courrier', authorQuality: null }
  expect(masksOf('Mon mari m’a ⟦violence:frappée⟧ devant ma fille.', letter)).toBe('')
  expect(masksOf('Mon mari boit.', { ...letter, authorQuality: 'voisine' })).toBe('')
})

test('of a threat to the children of who writes, the threat stays', () => {
  expect(masksOf('⟦person@p2:Marc DELMAS⟧ ⟦violence:menace de frapper⟧ mes enfants.')).toBe('mes enfants')
})

test('a colleague’s accident, told in a row, is the colleague’s', () => {
  const row = 'Annulé, accident de travail de l’intervenante.'
  expect(masksOf(row)).toBe('accident de travail de l’intervenante')
  expect(masksOf('⟦person@p1:Inès BARTOLI⟧ a eu un accident de travail.')).toBe('')
})

test('the fact beside it is asked about without it, and « keep » does not bring it', () => {
  const line = `${slapped}, mon mari aussi levait la main autrefois.`
  const { questions, leaving } = judge({ lines: [line], piece: note })
  const items = questions.flatMap(({ items }) => items)
  expect(items.map(({ text }) => text).join(' ')).not.toContain('mon mari')
  const settled = items.map(
    (item) => ({ kind: 'unit', unit: item.unit, values: item.values, outcome: 'keep' }) as const,
  )
  const ruling = { id: 'R1', question: null, by: 'Directrice', second: null, reason: null, settled }
  const kept = judge({ lines: [line], piece: note, rulings: [ruling] }).leaving('Seconde')
  expect(kept).toContain('giflée')
  expect(kept).not.toContain('mon mari')
  expect(leaving('Seconde')).not.toContain('mon mari')
})
