import {
  heading,
  inColumns,
  list,
  note,
  type Paper,
  paragraph,
  prose,
  rows,
  type Speech,
  table,
} from './office-parts.ts'

const names = ({ word }: Speech, count: number) =>
  Array.from({ length: count }, () => [word('person'), word('role'), word('value')])

const item = (text: string, inner = ''): string => `<text:list-item>${paragraph(text)}${inner}</text:list-item>`

const levels = ({ say, word }: Speech): string =>
  `<text:list>${[1, 2, 3].map(() => item(word('title'), list([say(1), say(2)]))).join('')}</text:list>`

/** Written before the code that it judges, and not looked at before that was done. */
export const laterPapers: readonly Paper[] = [
  { name: 'levels', body: (speech) => prose(speech, 1) + levels(speech) + prose(speech, 1) },
  {
    name: 'attendance',
    body: (speech) =>
      heading('Compte rendu') + table([['Nom', 'Qualité', 'Présence'], ...names(speech, 7)]) + prose(speech, 3),
  },
  {
    name: 'interview',
    body: ({ say }) => table(Array.from({ length: 6 }, (_, rank) => [say(1), say(1 + (rank % 3))])),
  },
  {
    name: 'signed',
    body: (speech) =>
      prose(speech, 3) +
      table([
        [speech.word('role'), speech.word('role')],
        ['lu et approuvé', 'lu et approuvé'],
        ['', ''],
        [speech.word('person'), speech.word('person')],
      ]),
  },
  {
    name: 'letter',
    body: (speech) => {
      const { word } = speech
      const sender = ['Département du Ponant', word('street'), word('town')].map((line) => paragraph(line)).join('')
      return (
        sender +
        table([
          ['Nos réf. : DE/2024/118', `Madame ${word('person')}`],
          [`Suivi par : ${word('person')}`, word('street')],
          ['', word('town')],
        ]) +
        prose(speech, 3)
      )
    },
  },
  {
    name: 'visits',
    body: (speech) =>
      prose(speech, 1) +
      table(
        Array.from({ length: 5 }, () => [
          speech.word('day'),
          speech.word('person'),
          speech.say(1),
          speech.word('value'),
        ]),
      ) +
      prose(speech, 1),
  },
  {
    name: 'columns-notes',
    body: (speech) =>
      inColumns(
        'Two',
        [1, 2].map((rank) => paragraph(`${speech.say(4)}${note(speech.say(1), rank)} ${speech.say(3)}`)).join(''),
      ),
  },
  {
    name: 'bulletin',
    body: (speech) =>
      heading('Bulletin du service') +
      inColumns('Three', [1, 2, 3].map(() => heading(speech.word('title')) + prose(speech, 2)).join('')) +
      list(Array.from({ length: 4 }, () => speech.say(1))),
  },
  {
    name: 'form',
    body: (speech) =>
      ['Identité', 'Famille', 'Logement']
        .map((title) => heading(title) + table(rows(speech, 4)) + prose(speech, 1))
        .join(''),
  },
  {
    name: 'summary',
    body: (speech) => table(Array.from({ length: 4 }, () => [speech.word('title'), speech.say(3)])) + prose(speech, 1),
  },
]
