import { describe, expect, test } from 'vitest'
import type { Finding } from '../../../src/model/record/finding.ts'
import type { Passage } from '../../../src/model/record/passage.ts'
import { allDetectors, detectDossier } from '../../../src/pipeline/load/detect-dossier.ts'
import { brokenPages, drawn, letterByLetter, persons, plainPage, prose, type Text } from '../broken-pages.ts'
import { readDrawn } from '../read/draw-pdf.ts'

/** What a page keeps and what it withholds, as the detectors see it. */
const look = async (texts: readonly Text[]) => {
  const { passages } = await readDrawn(drawn([...prose, ...texts]))
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
    if (passageId !== passage.id || !['person', 'phone', 'address', 'id-number'].includes(category)) continue
    for (let at = start; at < end; at += 1) letters[at] = '#'
  }
  return letters.join('')
}

describe('a name that the page breaks is found', () => {
  test.each(brokenPages)('%s', async (_, texts, left) => {
    const said = await look(texts)
    if (left === 'letters') expect(said.replace(/\s/g, '')).toContain('#'.repeat(texts.length))
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
})
