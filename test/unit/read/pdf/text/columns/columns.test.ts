import { describe, expect, test } from 'vitest'
import { type Drawing, readDrawn } from '../../../draw-pdf.ts'
import { textsOf, visibleTexts } from '../../../read-as.ts'

type Block = { readonly x: number; readonly y: number; readonly size?: number; readonly step?: number }

const put = (
  { page, font }: Drawing,
  { x, y, size = 10, step = size * 1.3 }: Block,
  lines: readonly string[],
): void => {
  for (const [at, text] of lines.entries()) page.drawText(text, { font, size, x, y: y - at * step })
}

const kitchen = ['La cuisine donne sur', 'une cour fermée où', 'les enfants jouent', 'sans surveillance.']
const school = ['Au collège, sa petite sœur', 'est souvent absente le', 'lundi matin, ce que la', 'tante explique mal.']
const health = ['Le médecin a prévu', 'un bilan complet au', 'mois de juin avec', 'une orthophoniste.']

describe('what stands side by side', () => {
  test('two narrow columns are read one after the other', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 700 }, kitchen)
      put(drawing, { x: 185, y: 700 }, school)
    })
    expect(visibleTexts(result)).toEqual([kitchen.join('\n'), school.join('\n')])
  })

  test('so are three, of three sizes', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 700, size: 11 }, kitchen)
      put(drawing, { x: 200, y: 698, size: 9 }, school)
      put(drawing, { x: 330, y: 699, size: 10, step: 15 }, health)
    })
    expect(visibleTexts(result)).toEqual([kitchen, school, health].map((lines) => lines.join('\n')))
  })

  test('columns of three lines between lines of the whole width', async () => {
    const across = 'Le service a vu la famille quatre fois depuis la rentrée et chaque fois au domicile de la tante.'
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 740 }, [across])
      put(drawing, { x: 60, y: 715 }, kitchen.slice(0, 3))
      put(drawing, { x: 200, y: 715 }, school.slice(0, 3))
      put(drawing, { x: 60, y: 660 }, [across])
    })
    const columns = [kitchen, school].map((lines) => lines.slice(0, 3).join('\n'))
    expect(visibleTexts(result)).toEqual([across, ...columns, across])
  })

  test('a note in the margin cuts no sentence of the text beside it', async () => {
    const text = [
      'La grand-mère garde les deux garçons chaque mercredi et une',
      'partie des vacances, ce que le père refuse depuis le mois de',
      'janvier sans en donner la raison à personne, pas même à la',
      'conseillère qui le reçoit toutes les deux semaines.',
    ]
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 180, y: 700 }, text)
      put(drawing, { x: 60, y: 690, size: 7 }, ['Voir la note du', 'service, jointe au', 'premier rapport.'])
    })
    expect(visibleTexts(result)).toContain(text.join('\n'))
  })

  test('who writes and to whom stay apart at the same height', async () => {
    const from = ['Association Le Gué', '8 quai des Saules', '59000 Corvanne']
    const to = ['Madame Lucie Hamelin', '15 rue Haute', '62000 Arras']
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 780 }, from)
      put(drawing, { x: 340, y: 780 }, to)
    })
    expect(visibleTexts(result).join('\n')).toBe([...from, ...to].join('\n'))
  })

  test('a short heading over two columns comes after what stands above it on both sides', async () => {
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 740 }, kitchen)
      put(drawing, { x: 200, y: 740 }, school)
      put(drawing, { x: 60, y: 668, size: 14 }, ['Les suites'])
      put(drawing, { x: 60, y: 640 }, health)
      put(drawing, { x: 200, y: 640 }, kitchen)
    })
    const blocks = [kitchen, school, ['Les suites'], health, kitchen].map((lines) => lines.join('\n'))
    expect(visibleTexts(result)).toEqual(blocks)
  })

  test('what is written from right to left is read from the right column', async () => {
    const { findRegions } = await import('../../../../../../src/read/pdf/text/pdf-columns.ts')
    const { findLines } = await import('../../../../../../src/read/pdf/text/pdf-lines.ts')
    const word = (text: string, u0: number, v: number) => ({
      ...{ parts: [{ text, box: [u0, v, u0 + 80, v + 10] as const }], u0, u1: u0 + 80, v, size: 10 },
      ...{ isBold: false, isSpaceNext: true },
    })
    const left = ['אבג', 'דהו', 'זחט'].map((text, at) => word(text, 60, 700 - at * 11))
    const right = ['יכל', 'מנס', 'עפצ'].map((text, at) => word(text, 300, 695 - at * 13))
    const read = findRegions(findLines([...left, ...right])).flat()
    const texts = read.map(({ words }) => words.flatMap(({ parts }) => parts.map(({ text }) => text)).join(' '))
    expect(texts).toEqual(['יכל', 'מנס', 'עפצ', 'אבג', 'דהו', 'זחט'])
  })
})

describe('what must stay rows', () => {
  test.each([
    ['labels and values', ['École', 'Pierre Loti', 'Classe', 'cours moyen', 'Cantine', 'oui', 'Garderie', 'le mardi']],
    [
      'names and numbers',
      ['Inès Roux', '03 20 00 11 22', 'Paul Kerdon', '03 21 00 45 10', 'Aïcha Mo', '02 98 00 31 54'],
    ],
    ['values that begin alike', ['Nom', 'autre : oui', 'Âge', 'autre : en cours', 'Ville', 'autre : accord écrit']],
  ])('%s', async (_, cells) => {
    const rows = cells.flatMap((cell, at) => (at % 2 === 0 ? [[cell, cells[at + 1] ?? '']] : []))
    const result = await readDrawn((drawing) => {
      for (const [at, row] of rows.entries()) {
        put(drawing, { x: 60, y: 700 - at * 14 }, [row[0] ?? ''])
        put(drawing, { x: 190, y: 700 - at * 14 }, [row[1] ?? ''])
      }
    })
    expect(textsOf(result, 'row')).toEqual(rows.map((row) => row.join('\t')))
  })

  test('a day in the margin stays before what was said on it', async () => {
    const days = ['4/03', '12/03', '19/03'] as const
    const result = await readDrawn((drawing) => {
      for (const [at, day] of days.entries()) {
        put(drawing, { x: 60, y: 700 - at * 45 }, [day])
        put(drawing, { x: 130, y: 700 - at * 45 }, [
          `Visite ${at} : la mère reçoit seule et dit que le père a`,
          'quitté le domicile.',
        ])
      }
    })
    const text = visibleTexts(result).join(' ')
    const places = days.flatMap((day, at) => [text.indexOf(day), text.indexOf(`Visite ${at}`)])
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('the mark of a list stays with its text', async () => {
    const items = ['Prendre rendez-vous au centre', 'Écrire au bailleur avant mai', 'Revoir la tante'] as const
    const result = await readDrawn((drawing) => {
      for (const [at, item] of items.entries()) {
        put(drawing, { x: 60, y: 700 - at * 14 }, ['•'])
        put(drawing, { x: 84, y: 700 - at * 14 }, [item])
      }
    })
    expect(visibleTexts(result).map((text) => text.replace(/\s/g, ' '))).toEqual(items.map((item) => `• ${item}`))
  })

  test('the short last line of a paragraph goes with it, whatever stands to its right below', async () => {
    const text = [
      'Le téléphone a été remis le 20 juin. Les enfants passeront tout le mois de juillet chez leur',
      'tante, à la mer.',
    ]
    const result = await readDrawn((drawing) => {
      put(drawing, { x: 60, y: 700 }, text)
      put(drawing, { x: 330, y: 655 }, ['Odile Vasseur', 'éducatrice'])
    })
    expect(visibleTexts(result)[0]).toBe(text.join('\n'))
  })
})
