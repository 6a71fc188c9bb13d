import { expect, test } from 'vitest'
import { daysBetween } from '../../../../src/language/dates/calendar.ts'
import { countNeedles, indexNeedles } from '../../../../src/prove/needle-index.ts'
import { people } from '../../decide/fixture.ts'
import { borrowed, inputOf, key, textOf, textsOf } from './scene.ts'

const other = new Uint8Array(32).fill(6)

const visit =
  'Le ⟦date:12 mars 2025⟧, Mme ⟦person@p1:BARTOLI⟧ et ⟦person@p2:Marc DELMAS⟧ ont vu ⟦person@p6:Lina⟧ au ⟦address:8, impasse du Moulin-Neuf, 59000 Lille⟧.'

test('another process, another order of pieces: the same borrowed names', () => {
  // Written down once: a name that changed here would change in test sets that are in use.
  expect(textOf(visit)).toBe(
    'Le 10 avril 2024, Mme CLARDAL et Ysée ROSTIER ont vu Maya au 4, impasse des Tisserands, 96980 Maimesnil.',
  )
  const call = 'Appel de ⟦person@p2:M. Delmas⟧ pour ⟦person@p1:Inès⟧.'
  const [first = '', second = ''] = textsOf({ notes: [visit, call] })
  expect(textsOf({ notes: [call, visit] })).toEqual([second, first])
})

test('every writing of a name borrows the matching part, in its own capitals', () => {
  const wanted = textOf('⟦person@p1:Inès BARTOLI⟧').split(' ')
  const [given = '', family = ''] = wanted
  const [title, low] = [family.charAt(0) + family.slice(1).toLowerCase(), family.toLowerCase()]
  expect(
    textOf(
      'Mme ⟦person@p1:BARTOLI⟧, ⟦person@p1:Inès⟧, ⟦person@p1:bartoli inès⟧, ⟦person@p1:I.B.⟧, ⟦person@p1:Mme Bartolli⟧, ⟦person:ibartoli⟧',
    ),
  ).toBe(
    `Mme ${family}, ${given}, ${low} ${given.toLowerCase()}, ${given.charAt(0)}.${family.charAt(0)}., Mme ${title}, ${given.charAt(0).toLowerCase()}${low}`,
  )
})

test('who bears one family name keeps one, and no two persons share a given name', () => {
  const [father, daughter] = textsOf({ notes: ['⟦person@p2:Marc DELMAS⟧', '⟦person@p6:Lina DELMAS⟧'] }).map((text) =>
    text.split(' '),
  )
  expect(father?.[1]).toBe(daughter?.[1])
  expect(father?.[0]).not.toBe(daughter?.[0])
})

test('another key, or another dossier, borrows others', () => {
  expect(textOf(visit, { key: other })).not.toBe(textOf(visit))
  expect(textOf(visit, { dossierKey: 'D-2' })).not.toBe(textOf(visit))
})

test('a person whom the mapping knows in two dossiers is called alike in both, and nobody else is', () => {
  const note = '⟦person@p1:Inès BARTOLI⟧ et ⟦person@p2:Marc DELMAS⟧'
  const linkOf = ({ id }: { readonly id: string }) => (id === 'p1' ? 'usager-4411' : null)
  const [here, there] = ['D-1', 'D-2'].map((dossierKey) => textOf(note, { dossierKey, linkOf }).split(' et '))
  expect(here?.[0]).toBe(there?.[0])
  expect(here?.[1]).not.toBe(there?.[1])
})

test('days move alike: what lies between two of them stays, and none is ahead of the real one', () => {
  const text = textOf('Le ⟦date:03/02/2025⟧ puis le ⟦date:17/03/2025⟧, soit le ⟦date:17 mars⟧.')
  const [from = '', to = ''] = [...text.matchAll(/(\d\d)\/(\d\d)\/(\d{4})/g)].map(([, d, m, y]) => `${y}-${m}-${d}`)
  expect(daysBetween(from, to)).toBe(daysBetween('2025-02-03', '2025-03-17'))
  expect(daysBetween(from, '2025-02-03') % 7).toBe(0)
  expect(daysBetween(from, '2025-02-03')).toBeGreaterThan(0)
})

test('months and years that nobody claims move too, and a quotation of law does not', () => {
  const text = textOf('Le ⟦date:03/02/2025⟧. Bilan de février 2025. Loi du 2 janvier 2002.')
  expect(text).not.toContain('février 2025')
  expect(text).toContain('Loi du 2 janvier 2002.')
})

test('a minor stays a minor: births move with the events, and ages with the births', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const scene = {
      key: new Uint8Array(32).fill(seed),
      notes: ['⟦birth-date@p6:01/06/2015⟧, le ⟦date:10/03/2025⟧, ⟦age@p6:9 ans⟧'],
    }
    const [born = '', day = ''] = [...(textsOf(scene)[0] ?? '').matchAll(/(\d\d)\/(\d\d)\/(\d{4})/g)].map(
      ([, d, m, y]) => `${y}-${m}-${d}`,
    )
    const age = Math.floor(daysBetween(born, day) / 365.25)
    const said = /(\d+) ans/.exec(textsOf(scene)[0] ?? '')?.[1]
    expect(Number(said)).toBe(age)
    expect(age).toBeLessThan(11)
    expect(age).not.toBe(9)
  }
})

test('who asked for silence has no borrowed name, and a protected place no borrowed one', () => {
  const text = textOf(
    'Appel de ⟦person@p4:Paula COSTA⟧ du ⟦place/protected-place:Relais Bleu⟧. ⟦person:COSTA⟧ insiste.',
    {
      decide: ({ kind, personId }) =>
        kind === 'protected-place' ? { ground: 'ADR-PROT' } : personId === 'p4' ? { ground: 'AUT-SIGN' } : {},
    },
  )
  expect(text).toBe('Appel de [AUT-SIGN] du [ADR-PROT]. [TIERS] insiste.')
})

test('facts keep their marks, with the names inside them', () => {
  expect(textOf('Mme ⟦person@p1:BARTOLI⟧ ⟦health:est suivie au CMP⟧.')).toMatch(/^Mme [A-Z]+ \[SANTE\]\.$/)
})

test('what a person decided stays as she decided', () => {
  const reviewer = { by: { reviewer: 'Odette FRESNEL' } } as const
  expect(textOf('⟦person:Grand⟧ jour', { decide: () => ({ ...reviewer, outcome: 'disclose', ground: null }) })).toBe(
    'Grand jour',
  )
  expect(textOf('⟦person:Grand⟧ jour', { decide: () => ({ ...reviewer, outcome: 'withhold', ground: 'TIERS' }) })).toBe(
    '[TIERS] jour',
  )
})

test('an initial of nobody known is another letter, the same throughout the record', () => {
  const [first = '', second = ''] = textsOf({ notes: ['Vu par ⟦person:N.⟧', 'Suite : ⟦person:N.⟧'] })
  expect(first).toMatch(/^Vu par [A-MO-Z]\.$/)
  expect(second.at(-2)).toBe(first.at(-2))
})

test('an age said of nobody known becomes another one of the same time of life', () => {
  expect(textOf('Un enfant de ⟦age:12 ans⟧, un autre de ⟦age:12 ans⟧')).toMatch(/de (1[134] ans), un autre de \1$/)
})

test('a day without its year is read by the whole one that the piece names last', () => {
  const input = { notes: ['Le ⟦date:3 janvier 2025⟧ puis le ⟦date:10 janvier⟧'] }
  expect(textsOf(input)[0]).toMatch(/^Le \d{1,2}(?:er)? \p{L}+ 20\d\d puis le \d{1,2}(?:er)? \p{L}+$/u)
})

test('a day that no form can write is withheld, though the rules disclose it', () => {
  expect(textOf('Vu ⟦date:le lendemain de Noël⟧.')).toBe('Vu [TIERS].')
})

test('a mention of two persons who may be meant stays a mark', () => {
  const twins = [people.ines, { ...people.martin, given: ['Inès'] }]
  expect(textOf('⟦person:Inès⟧ est venue', { persons: twins })).toBe('[TIERS] est venue')
})

const record = [
  visit,
  'NIR ⟦nir@p1:2 91 02 59 350 123 45⟧, compte ⟦iban:FR14 2004 1010 0505 0001 3M02 606⟧, tél. ⟦phone:06 11 22 33 44⟧, ⟦email@p1:ines.bartoli@laposte.net⟧.',
  'CAF ⟦id-number:4418207K⟧, véhicule ⟦vehicle:AB-123-CD⟧, ⟦organisation:collège Jean-Moulin⟧, ⟦place:Lille⟧, née le ⟦birth-date@p1:14/02/1991⟧.',
]

test('all that is written out holds neither the key, nor a name, a number or a day of the record', () => {
  const out = borrowed({ notes: record })
  const dump = JSON.stringify({ ...out, needles: [], filledIds: [...out.filledIds], redacted: out.redacted.disclosure })
  for (const word of ['BARTOLI', 'Bartoli', 'Inès', 'DELMAS', 'Marc', 'Lina', 'Moulin', 'Lille', '59000'])
    expect(dump).not.toContain(word)
  for (const word of [
    '350 123',
    '3M02',
    '22 33 44',
    'laposte',
    '4418207',
    'AB-123',
    '14/02/1991',
    '12 mars 2025',
    'D-2025-0117',
  ])
    expect(dump).not.toContain(word)
  for (const form of ['hex', 'base64', 'base64url', 'latin1'] as const)
    expect(dump).not.toContain(Buffer.from(key).toString(form))
  expect(out.fates.marked.size).toBe(0)
})

test('the proof looks for every original, also for days that the rules disclose', () => {
  const { needles, redacted } = borrowed({ notes: record })
  const sought = needles.map(({ text }) => text)
  expect(sought).toEqual(expect.arrayContaining(['BARTOLI', '12 mars 2025', '06 11 22 33 44', '4418207K', 'Lille']))
  for (const { id, blocks } of redacted.disclosure.pieces) {
    const kept = blocks
      .flatMap(({ segments }) => segments.flatMap((one) => (one.kind === 'kept' ? [one.text] : [])))
      .join('\n')
    const own = needles.filter(({ pieceId }) => pieceId === id)
    const counts = countNeedles(kept, indexNeedles(own.map(({ text }) => text)))
    expect(own.filter(({ allowed }, at) => (counts.words[at] ?? 0) > allowed)).toEqual([])
  }
})

test('the persons of the record are borrowed as well, and their number stays', () => {
  const { persons } = borrowed({ notes: record })
  expect(persons).toHaveLength(inputOf({ notes: record }).persons.length)
  expect(JSON.stringify(persons)).not.toMatch(/BARTOLI|DELMAS|Inès|COSTA|1991-02-14/)
})

test('a family name, or a number, that detection missed in one piece is looked for there all the same', () => {
  const { needles } = borrowed({
    notes: ['Vu ⟦person@p2:Marc DELMAS⟧, tél. ⟦phone:06 11 22 33 44⟧', 'Delmas a rappelé du 0611223344.'],
  })
  const missed = needles.filter(({ pieceId }) => pieceId === 'P02').map(({ text, allowed }) => [text, allowed])
  expect(missed).toEqual(
    expect.arrayContaining([
      ['delmas', 0],
      ['06 11 22 33 44', 0],
    ]),
  )
})
