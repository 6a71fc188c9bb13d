import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import { allDetectors, detectDossier } from '../../../src/pipeline/load/detect-dossier.ts'
import { brokenPages, drawn, letterByLetter, persons, plainPage, prose, row, type Text } from '../broken-pages.ts'
import { readDrawn } from '../read/draw-pdf.ts'

/** What a page keeps and what it withholds, as the detectors see it. */
const look = async (texts: readonly Text[]) => await lookAt(drawn([...prose, ...texts]))

const lookAt = async (draw: Parameters<typeof readDrawn>[0]) => {
  const { passages } = await readDrawn(draw)
  const piece = {
    id: 'P01',
    title: '',
    date: null,
    kind: null,
    authorQuality: null,
    madeFor: null,
    sha256: '',
  } as const
  const pieces = [
    { ...piece, format: 'pdf' as const, pages: 1, passages, problem: null, unread: [], layout: null },
  ] as const
  const { findings } = detectDossier({ pieces, persons, services: [], use: allDetectors })
  return passages.map((passage) => masked(passage, findings)).join('\n')
}

const masked = (passage: Passage, findings: readonly Finding[]): string => {
  const letters = [...passage.text]
  for (const { passageId, category, start, end } of findings) {
    if (passageId !== passage.id || !['person', 'phone', 'address', 'id-number', 'nir'].includes(category)) continue
    for (let at = start; at < end; at += 1) letters[at] = '#'
  }
  return letters.join('')
}

describe('a name that the page breaks is found', () => {
  test.each(brokenPages)('%s', async (_, texts, left) => {
    const said = await look(texts)
    if (left === 'letters') expect(said.replace(/\s/g, '')).toContain('#'.repeat(texts.length))
    else if (left === 'inside') expect(said.replace(/[^#]/g, '').length).toBeGreaterThanOrEqual(9)
    else expect(said).not.toMatch(left)
    expect(said).toContain('prochaine rencontre')
  })

  test('two words that only look like a name stay', async () => {
    const said = await look(plainPage)
    expect(said).toMatch(/matin la\s+marche vers la rose/)
    expect(said).toMatch(/il le\s+a dit/)
  })

  test('lone letters that make a word stay, others do not', async () => {
    const word = await look(letterByLetter('SIGNATURE', (index) => [30, 600 - index * 14]))
    expect(word.replace(/\s/g, '')).toContain('SIGNATURE')
    const unknown = await look(letterByLetter('KERVOALEC', (index) => [30, 600 - index * 14]))
    expect(unknown.replace(/\s/g, '')).toContain('#########')
  })

  test.each([
    ['a telephone', 'Tél :', '0612349876'],
    ['a number of social security', 'N° SS', '284057512345678'],
  ])('%s that nobody declared, a digit a box', async (_, label, digits) => {
    const boxes = letterByLetter(digits, (index) => [100 + index * 16, 500])
    const said = await look([[label, 70, 500], ...boxes])
    expect(said.replace(/\s/g, '')).toContain('#'.repeat(digits.length))
  })

  test('a number cut by its cell, that nobody declared; sums in a table are none', async () => {
    const said = await look([
      ...row(600, 'Mardi', '06 12 34', 'appel'),
      ...row(588, '', '98 76', 'sans suite'),
      ...row(570, 'Jeudi', '14', '250'),
      ...row(558, 'Lundi', '12', '1 340'),
      ...row(546, 'Lundi', '35', '2 780'),
    ])
    expect(said).not.toMatch(/06 12 34|98 76/)
    expect(said).toMatch(/14.*250\s.*12.*1 340\s.*35.*2 780/)
  })

  test('dates, sums, compound names and the cell beside a name are left as they are', async () => {
    const said = await look([
      ...row(600, '10/02/2025', '1 016,00', 'salaire'),
      ...row(588, '20/02/2025', '1 684,68', 'loyer'),
      ...row(576, '13/03/2025', '842,16', 'contracté ce jour'),
      ...row(564, '02/04/2025', '118,00', 'versé'),
    ])
    expect(said.replaceAll(/D:#+/g, '')).not.toContain('#')
  })

  test.each(['LMMJVSD', 'PPAPPPA', 'ABCDEFG'])('the letters of a table stay: %s', async (letters) => {
    const said = await look([...letters].map((letter, at) => [letter, 200 + at * 20, 600] as const))
    expect(said.replaceAll(/D:#+/g, '')).not.toContain('#')
  })

  test('postcodes under each other are no telephone', async () => {
    const said = await look([
      ...row(600, 'Nice', '06000'),
      ...row(586, 'Nice', '06200'),
      ...row(572, 'Cannes', '06400'),
    ])
    expect(said).toContain('06000')
    expect(said).toContain('06200')
  })

  test('a page of boxed letters ends', async () => {
    const boxes = Array.from(
      { length: 600 },
      (_, at) => ['QUEMNRLASOTI'[(at * 7) % 12] ?? 'E', 40 + (at % 30) * 17, 700 - Math.floor(at / 30) * 20] as const,
    )
    expect(await look(boxes)).toContain('prochaine rencontre')
  }, 60_000)

  test('single digits in the columns of a table are no number', async () => {
    const said = await look(
      [1, 5, 2, 7, 4, 3, 8, 6].flatMap((digit, at) => [
        [String(digit), 300, 600 - at * 14] as const,
        [String(9 - digit), 320, 600 - at * 14] as const,
        ['Atelier', 200, 600 - at * 14] as const,
      ]),
    )
    expect(said.replaceAll(/D:#+/g, '')).not.toContain('#')
  })

  test('a name cut by the end of a page', async () => {
    const said = await lookAt(async ({ page, font, document }) => {
      const next = document.addPage([595, 842])
      drawn([...prose, ['Le rendez-vous du mois est tenu par Mme Quém', 60, 60], ['Service social – page 1', 60, 30]])({
        page,
        font,
        document,
      })
      drawn([
        ['Service social – page 2', 60, 810],
        ['éneur, et reporté au printemps. La famille est reçue.', 60, 780],
        ['Le lit neuf est arrivé hier.', 60, 766],
      ])({ page: next, font, document })
    })
    expect(said).not.toMatch(/qu[eé]m|[eé]neur/i)
    expect(said).toContain('La famille est reçue')
  })
})
