import { heading, inColumns, list, note, type Paper, paragraph, prose, rows, table } from './office-parts.ts'

/** What the reader was tuned on. */
export const papers: readonly Paper[] = [
  { name: 'two', body: (speech) => inColumns('Two', prose(speech, 7)) },
  { name: 'three', body: (speech) => inColumns('Three', prose(speech, 7)) },
  { name: 'four', body: (speech) => inColumns('Four', prose(speech, 6)) },
  { name: 'tight', body: (speech) => inColumns('Tight', prose(speech, 7)) },
  {
    name: 'across',
    body: (speech) =>
      inColumns('Two', prose(speech, 3)) +
      heading('Ce qui est proposé pour la suite') +
      inColumns('Three', prose(speech, 3)),
  },
  {
    name: 'between',
    body: (speech) =>
      prose(speech, 1) + inColumns('Three', prose(speech, 4)) + prose(speech, 2) + inColumns('Two', prose(speech, 2)),
  },
  {
    name: 'headings',
    body: (speech) =>
      inColumns('Two', [1, 2, 3, 4].map(() => heading(speech.word('title')) + prose(speech, 2)).join('')),
  },
  {
    name: 'lists',
    body: (speech) => inColumns('Two', list(Array.from({ length: 9 }, () => speech.say(1))) + prose(speech, 2)),
  },
  { name: 'table', body: (speech) => prose(speech, 1) + table(rows(speech, 9)) + inColumns('Two', prose(speech, 4)) },
  {
    name: 'wrapped',
    body: (speech) =>
      prose(speech, 1) + table(Array.from({ length: 6 }, () => [speech.word('person'), speech.say(1), speech.say(1)])),
  },
  {
    name: 'notes',
    body: (speech) =>
      [1, 2, 3].map((rank) => paragraph(`${speech.say(3)}${note(speech.say(1), rank)} ${speech.say(2)}`)).join(''),
  },
  {
    name: 'justified',
    body: (speech) => inColumns('Three', Array.from({ length: 6 }, () => paragraph(speech.say(4), 'Filled')).join('')),
  },
  {
    name: 'shorter',
    body: (speech) =>
      inColumns('Left', prose(speech, 2)) + prose(speech, 1) + inColumns('Two', paragraph(speech.say(2))),
  },
  {
    name: 'contacts',
    body: (speech) =>
      table(Array.from({ length: 12 }, () => [speech.word('person'), speech.word('phone')])) + prose(speech, 1),
  },
]
