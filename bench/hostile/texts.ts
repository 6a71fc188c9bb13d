import { type Case, megabyte, numbered, piece, repeated } from './case.ts'

// Plain text, markup and data: what is long, deep or wide.

const times = (text: string, megabytes: number): number => Math.floor((megabytes * megabyte) / Buffer.byteLength(text))
const many = (text: string, megabytes: number) => repeated(text, times(text, megabytes))
const sentence = 'Le repas est pris à midi avec les voisins de Mme Vidalenc. '
const value = 'x'.repeat(10 * megabyte)

export const texts: readonly Case[] = [
  piece('20 MB of one letter', 'z.txt', () => many('a', 20)),
  piece('20 MB of sentences on one line', 'z.txt', () => many(sentence, 20)),
  piece('20 MB of names', 'z.txt', () =>
    numbered(600_000, (at) => `Mme Berthe MARTIN-${(at * 7919).toString(26).replaceAll(/\d/g, 'z')}, `),
  ),
  piece('20 MB of digits', 'z.txt', () => many('2840175', 20)),
  piece('20 MB of spaces', 'z.txt', () => ['a', ...many(' ', 20), 'b']),
  piece('20 MB of line feeds', 'z.txt', () => ['a', ...many('\n', 20), 'b']),
  piece('20 MB of opening brackets', 'z.txt', () => many('(«', 20)),
  piece('20 MB of accents on one letter', 'z.txt', () => ['a', ...many('\u0301', 20)]),
  piece('20 MB of @ and dots', 'z.txt', () => many('a.b@', 20)),
  piece('5 MB of capitals', 'z.txt', () => many('AB ', 5)),
  piece('150 MB of sentences, in lines', 'z.txt', () => many(`${sentence}\n`, 150)),
  piece('HTML, an attribute of 10 MB', 'z.html', () => ['<html><body><p title="', value, '">Fin.</p></body></html>']),
  piece('HTML, 20 MB on one line', 'z.html', () => ['<html><body><p>', ...many(sentence, 20), '</p>']),
  piece('HTML, 10^6 elements deep', 'z.html', () => ['<html><body>', ...repeated('<div>', 1_000_000), 'Fin.']),
  piece('HTML, a table of 10^6 cells', 'z.html', () => ['<table>', ...repeated(`<tr>${'<td>1'.repeat(10)}`, 100_000)]),
  piece('XML, an attribute of 10 MB', 'z.xml', () => ['<?xml version="1.0"?><a b="', value, '">Fin.</a>']),
  piece('XML, 100,000 elements deep', 'z.xml', () => [
    '<?xml version="1.0"?>',
    ...repeated('<a>', 100_000),
    ...repeated('</a>', 100_000),
  ]),
  piece('XML, 10^6 attributes', 'z.xml', () => [
    '<?xml version="1.0"?><a ',
    ...numbered(1_000_000, (at) => `b${at}="1" `),
    '/>',
  ]),
  piece('XML, entities that grow to 10^10', 'z.xml', () => [
    '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e0 "ha">',
    ...Array.from({ length: 10 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`),
    ']><a>&e10;</a>',
  ]),
  piece('XML, one entity of 100 kB cited 100,000 times', 'z.xml', () => [
    `<?xml version="1.0"?><!DOCTYPE a [<!ENTITY e "${'x'.repeat(100_000)}">]><a>`,
    ...repeated('&e;', 100_000),
    '</a>',
  ]),
  piece('XML, a doctype that never ends', 'z.xml', () => ['<?xml version="1.0"?><!DOCTYPE a [', ...many('<!-- ', 10)]),
  piece('JSON, 100,000 deep', 'z.json', () => [...repeated('{"a":', 100_000), '1', ...repeated('}', 100_000)]),
  piece('JSON, 10^6 keys', 'z.json', () => ['{', ...numbered(1_000_000, (at) => `"k${at}":"v${at}",`), '"z":1}']),
  piece('JSON, a text of 20 MB', 'z.json', () => ['{"a":"', ...many(sentence, 20), '"}']),
  piece('FHIR, a bundle of 10^6 resources', 'z.json', () => [
    '{"resourceType":"Bundle","type":"collection","entry":[',
    ...numbered(
      1_000_000,
      (at) => `${at === 0 ? '' : ','}{"resource":{"resourceType":"Observation","id":"o${at}","valueString":"v"}}`,
    ),
    ']}',
  ]),
  piece('CSV, 10^5 columns', 'z.csv', () => [
    ...numbered(100_000, (at) => `c${at};`),
    '\n',
    ...numbered(100_000, (at) => `v${at};`),
    '\n',
  ]),
  piece('CSV, 10^6 lines', 'z.csv', () => ['a;b;c\n', ...numbered(1_000_000, (at) => `1;Mme ${at};3\n`)]),
  piece('CSV, a quote that is never closed, 20 MB', 'z.csv', () => ['a;b\n1;"', ...many('x;y\n', 20)]),
  piece('ICS, 10^6 lines', 'z.ics', () => [
    'BEGIN:VCALENDAR\n',
    ...numbered(250_000, (at) => `BEGIN:VEVENT\nSUMMARY:Visite ${at}\nDTSTART:20260310T101500\nEND:VEVENT\n`),
    'END:VCALENDAR\n',
  ]),
  piece('VCF, 10^6 lines', 'z.vcf', () =>
    numbered(200_000, (at) => `BEGIN:VCARD\nVERSION:3.0\nFN:Berthe ${at}\nTEL:0639981234\nEND:VCARD\n`),
  ),
]
