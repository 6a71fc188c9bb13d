import { degrees, PDFDocument, StandardFonts } from 'pdf-lib'
import type { Person } from '../../src/model/record/person.ts'
import { knownPerson } from './detect/dossier-text.ts'
import type { Drawing } from './read/draw-pdf.ts'

// Pages on which a declared name is broken by the layout, for the detectors and for the proof.

export const persons: readonly Person[] = [
  { ...knownPerson('p1', 'Corentin', 'Quéméneur', 'third-party'), address: '14 venelle des Glycines' },
  knownPerson('p2', 'Léa', 'Rosetti', 'third-party'),
  knownPerson('p3', 'Anne-Laure', 'Lamarche', 'third-party'),
]

export type Text = readonly [text: string, x: number, y: number, size?: number, angle?: number]

export const drawn =
  (texts: readonly Text[]) =>
  ({ page, font }: Drawing): void => {
    for (const [text, x, y, size = 10, angle = 0] of texts)
      page.drawText(text, { font, x, y, size, rotate: degrees(angle) })
  }

export const prose: readonly Text[] = [
  ['Le service a reçu la famille au mois de mars, dans les locaux de la maison', 60, 780],
  ['des solidarités, pour parler du logement et de la rentrée des enfants.', 60, 766],
  ['La prochaine rencontre est prévue au printemps, à la même adresse.', 60, 752],
]

export const letterByLetter = (word: string, at: (index: number) => readonly [x: number, y: number, angle?: number]) =>
  [...word].map((letter, index): Text => {
    const [x, y, angle = 0] = at(index)
    return [letter, x, y, 10, angle]
  })

const arc = (word: string, radius: number): readonly Text[] =>
  letterByLetter(word, (index) => {
    const turn = ((90 - (index - word.length / 2) * 18) * Math.PI) / 180
    return [300 + radius * Math.cos(turn), 400 + radius * Math.sin(turn), (turn * 180) / Math.PI - 90]
  })

export const row = (y: number, ...cells: readonly string[]): readonly Text[] =>
  cells.flatMap((cell, at): readonly Text[] => (cell === '' ? [] : [[cell, 60 + at * 120, y]]))

/** How a name is broken, what draws it, and what must not be left: a shape of its parts, or each of its letters. */
const halves = /qu[eé]m|m[eé]neur|n[eé]ur/i

export const brokenPages: readonly (readonly [
  how: string,
  texts: readonly Text[],
  left: RegExp | 'letters' | 'inside',
])[] = [
  [
    'in a narrow cell',
    [
      ...row(600, '12/03', 'Qué', 'appel'),
      ...row(588, '', 'méneur', 'sans suite'),
      ...row(570, '14/03', 'école', 'visite'),
      ...row(552, '15/03', 'mairie', 'courrier'),
    ],
    halves,
  ],
  [
    'over three lines of a cell',
    [
      ...row(600, '12/03', 'Quém', 'appel'),
      ...row(588, '', 'éne', 'sans suite'),
      ...row(576, '', 'ur', ''),
      ...row(560, '14/03', 'école', 'visite'),
    ],
    halves,
  ],
  [
    'over two cells of a row',
    [...row(600, 'Nom', 'Quémé', 'neur', 'père'), ...row(586, 'Lieu', 'école', 'mairie', 'tante')],
    halves,
  ],
  ['down a margin', letterByLetter('QUÉMÉNEUR', (index) => [30, 600 - index * 14]), 'letters'],
  ['up a margin', letterByLetter('QUÉMÉNEUR', (index) => [30, 400 + index * 14]), 'letters'],
  ['on an arc', arc('QUÉMÉNEUR', 60), 'letters'],
  ['on a wavy line', letterByLetter('Quéméneur', (index) => [100 + index * 6.5, 500 + (index % 2) * 9]), 'letters'],
  ['in the boxes of a form', letterByLetter('QUEMENEUR', (index) => [100 + index * 18, 500]), 'letters'],
  [
    'with a hyphen at the end of a column',
    [
      ['Entendu ce jour : Quémé-', 60, 500],
      ['neur, qui confirme.', 60, 486],
    ],
    halves,
  ],
  [
    'cut where its head is a word',
    [
      ...row(600, '12/03', 'Rose', 'appel'),
      ...row(588, '', 'tti', 'sans suite'),
      ...row(570, '14/03', 'école', 'visite'),
    ],
    /rose|tti/i,
  ],
  ['when it is short', letterByLetter('LÉA', (index) => [30, 600 - index * 14]), 'letters'],
  ['on a staircase', letterByLetter('Quéméneur', (index) => [80 + index * 13, 600 - index * 13]), 'letters'],
  ['on a wide staircase', letterByLetter('QUEMENEUR', (index) => [60 + index * 20, 640 - index * 12]), 'letters'],
  [
    'around a circle',
    letterByLetter('QUÉMÉNEUR', (index) => {
      const turn = Math.PI / 2 - (index * 2 * Math.PI) / 9
      return [300 + 40 * Math.cos(turn), 400 + 40 * Math.sin(turn), (turn * 180) / Math.PI - 90]
    }),
    'letters',
  ],
  [
    'as a watermark',
    [...'QUÉMÉNEUR'].map((letter, index): Text => [letter, 120 + index * 34, 200 + index * 34, 44, 45]),
    'letters',
  ],
  [
    'in letters of many sizes',
    [...'Quéméneur'].map(
      (letter, index): Text => [letter, 80 + index * 16, 500 + (index % 3), [18, 9, 14][index % 3] ?? 9],
    ),
    'letters',
  ],
  [
    'behind a large first letter',
    [
      ['Q', 60, 492, 30],
      ['uéméneur, qui confirme la venue au service.', 86, 500],
      ['Le rendez-vous est repris au printemps.', 86, 486],
    ],
    halves,
  ],
  [
    'with raised letters',
    [
      ['Qu', 100, 500],
      ['é', 112, 505, 6],
      ['m', 116, 500],
      ['é', 126, 505, 6],
      ['neur', 130, 500],
    ],
    halves,
  ],
  [
    'its first letter in another cell',
    [...row(600, 'Nom', 'Q', 'UÉMÉNEUR', 'père'), ...row(586, 'Lieu', 'école', 'mairie', 'tante')],
    /u[eé]m[eé]/i,
  ],
  [
    'between the lines of a paragraph',
    [
      ['La visite a lieu le mardi, au domicile de la tante, puis au parc.', 60, 600],
      ...letterByLetter('QUÉMÉNEUR', (index): readonly [number, number] => [64 + index * 22, 594]),
      ['Le lit neuf est arrivé, la chambre est claire et bien rangée.', 60, 588],
    ],
    'inside',
  ],
  [
    'in a heading of a column',
    [
      ...row(600, 'Date', 'QUÉMÉ-', 'Suite'),
      ...row(588, '', 'NEUR', 'donnée'),
      ...row(570, '14/03', 'école', 'visite'),
      ...row(552, '15/03', 'mairie', 'courrier'),
    ],
    halves,
  ],
  ['upwards in a cell', letterByLetter('Quéméneur', (index) => [200, 400 + index * 11, 90]), 'letters'],
  [
    'behind a large first letter on the second line',
    [
      ['Q', 60, 484, 30],
      ['uéméneur, qui confirme la venue au service.', 90, 500],
      ['Le rendez-vous est repris au printemps.', 90, 486],
    ],
    halves,
  ],
  [
    'in capitals that are words',
    [
      ...row(600, 'Dessin', 'LA', 'cahier bleu'),
      ...row(588, '', 'MAR', ''),
      ...row(576, '', 'CHE', ''),
      ...row(560, 'Musique', 'école', 'cahier vert'),
    ],
    /\bLA\b|MAR|CHE/,
  ],
  [
    'with the mark of a note in it',
    [
      ['Reçu ce jour', 60, 500],
      ['Qué', 130, 500],
      ['2', 148, 505, 6],
      ['méneur', 152, 500],
    ],
    halves,
  ],
  [
    'by the letter of a list',
    [
      ['a) Le courrier est ouvert par Mme Quém', 60, 500],
      ['b) éneur avant midi, puis rangé.', 60, 486],
      ['c) Les clefs sont au guichet.', 60, 472],
    ],
    halves,
  ],
  ['with brackets in it', [['Reçu ce jour par Qué(mén)eur, à l’école.', 60, 500]], /Qu[eé]|m[eé]n\)|eur,/],
  ['with signs in it', [['Reçu ce jour par Qué[mén]eur, à l’école.', 60, 500]], /Qu[eé]|m[eé]n\]|eur,/],
  [
    'first to the right of its cell, then to the left',
    [
      ...row(600, 'Dessin', '', 'cahier bleu'),
      ['Quémé', 232, 600],
      ...row(588, '', 'neur', ''),
      ...row(570, 'Musique', 'école', 'cahier vert'),
      ...row(558, 'Danse', 'mairie', 'cahier gris'),
    ],
    halves,
  ],
]

/** Words that stand as a name would if it were broken, and are words. */
export const plainPage: readonly Text[] = [
  ['Le trajet est long, et chaque matin la', 60, 600],
  ['marche vers la rose et le jardin lui fait du bien ; il le', 60, 588],
  ['a dit, sans Anne, à la rentrée.', 60, 576],
]

/** One page in Helvetica, as a file. */
export const fileOf = async (texts: readonly Text[]): Promise<Uint8Array> => {
  const document = await PDFDocument.create()
  const font = await document.embedFont(StandardFonts.Helvetica)
  const page = document.addPage([595, 842])
  drawn(texts)({ page, font, document })
  return await document.save()
}
