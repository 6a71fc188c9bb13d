import { describe, expect, test } from 'vitest'
import type { Passage } from '../../../src/model/record/passage.ts'
import { expectMapped, readAs, textsOf } from './read-as.ts'

const valuesOf = (passages: readonly Passage[]): readonly (readonly [path: string, value: string])[] =>
  passages.flatMap(({ text, fragments }) =>
    fragments.map(
      ({ start, end, place }) => [place.kind === 'field' ? place.path : '', text.slice(start, end)] as const,
    ),
  )

const isLabel = (gap: string): boolean => /^\n?[^\n]+ : $/.test(gap)

describe('tables of values', () => {
  test('a row names its columns, and only its values have a place', async () => {
    const { passages, layout } = await readAs('csv', 'Nom;Né le;Ville\nRozenn;02/05/2011;\n')
    expect(passages.map(({ text }) => text)).toEqual(['Nom\nNé le\nVille', 'Nom : Rozenn\nNé le : 02/05/2011'])
    expect(valuesOf(passages).slice(3)).toEqual([
      ['/1/0', 'Rozenn'],
      ['/1/1', '02/05/2011'],
    ])
    expect(layout).toEqual({ kind: 'csv', delimiter: ';', rows: [3, 3] })
    expectMapped(passages, isLabel)
  })

  test.each([
    [';', 'a;b,5\nc;d,5\n'],
    [',', 'nom,ville\n"Le Goff, Yann",Lens\n'],
    ['\t', 'nom\tville\nYann\tLens\n'],
    ['|', 'nom|ville\nYann|Lens\n'],
  ])('the separator %j is found outside quotes', async (delimiter, content) => {
    expect((await readAs('csv', content)).layout).toMatchObject({ delimiter })
  })

  test('a first row of values is no header', async () => {
    const result = await readAs('csv', 'Yann;02/05/2011\nLéa;03/06/2012\n')
    expect(textsOf(result)).toEqual(['Yann\n02/05/2011', 'Léa\n03/06/2012'])
  })

  test('a value on several lines, and what a spreadsheet mangled, stay as they are', async () => {
    const result = await readAs('csv', 'nom;note;nir\nYann;"deux\nlignes";2,55E+14\n')
    expect(valuesOf(result.passages).slice(3)).toEqual([
      ['/1/0', 'Yann'],
      ['/1/1', 'deux\nlignes'],
      ['/1/2', '2,55E+14'],
    ])
  })

  test('a form in two columns has no header: the first names the second, and all of it is read as one', async () => {
    const result = await readAs('csv', 'Nom;Le Goff\nPrénom;Yann\nDate de naissance :;02/05/2011\n')
    expect(textsOf(result)).toEqual([
      'Nom\nNom : Le Goff\nPrénom\nPrénom : Yann\nDate de naissance :\nDate de naissance : 02/05/2011',
    ])
  })

  test.each([
    ['csv', 'Nom;Note\nLe Goff;vu\n', ['Nom\nNote']],
    ['csv', 'Le Goff;Yann;voisin\nNéel;Maud;amie\n', []],
    ['csv', 'Le Goff;02/05/2011\nNéel;03/06/2012\n', []],
    ['json', '{"nom":"Le Goff"}', ['nom']],
    ['json', '["Le Goff","Néel"]', []],
    ['xml', '<?xml version="1.0"?><nom>Le <b>Goff</b></nom>', ['nom\nb']],
  ])('only a header and keys are labels, never values (%s: %s)', async (extension, content, expected) => {
    expect(textsOf(await readAs(extension, content), 'labels')).toEqual(expected)
  })

  test('a header of two columns is no form', async () => {
    const result = await readAs('csv', 'Nom;Note\nLe Goff;vu\nNéel;absent\n')
    expect(textsOf(result).slice(1)).toEqual(['Nom : Le Goff\nNote : vu', 'Nom : Néel\nNote : absent'])
  })

  test('uneven rows are kept', async () => {
    expect((await readAs('csv', 'a;b\nc\nd;e;f\n')).layout).toMatchObject({ rows: [2, 1, 3] })
  })

  test('more values than a workbook may hold are too many for a table of text as well', async () => {
    expect((await readAs('csv', `${'a;b\n'.repeat(75_001)}`)).problem?.code).toBe('read.too-large')
  })

  test('a quote that never closes is broken', async () => {
    expect((await readAs('csv', 'a;b\n"c;d\ne;f\n')).problem?.code).toBe('read.broken')
  })
})

describe('JSON documents', () => {
  test.each(['json', 'ndjson', 'log'])('a document per line is read like a list of them (.%s)', async (extension) => {
    const { passages, format } = await readAs(extension, '{"nom":"Ma\\u00eblle"}\n\n{"nom":"Yann"}\r\n')
    expect(format).toBe('json')
    expect(valuesOf(passages).slice(1)).toEqual([
      ['/0/nom', 'Maëlle'],
      ['/1/nom', 'Yann'],
    ])
  })

  test('a line that is no document makes the whole no list', async () => {
    expect((await readAs('json', '{"a":1}\n{"a":')).problem?.code).toBe('read.broken')
    expect((await readAs('txt', '{"a":1}\nVu avec Yann')).format).toBe('text')
  })

  test('more values than a small machine can hold are refused', async () => {
    const content = `[${'1,'.repeat(150_000)}1]`
    expect((await readAs('json', content)).problem?.code).toBe('read.too-large')
  })

  const content =
    '{"nom":"Rozenn","né":{"le":"2011-05-02","n°":12345678901234567890},"tél":["06","07"],"a/b":[{"nom":"Yann"}]}'

  test('each value has its pointer, and stays as it was written', async () => {
    const { passages } = await readAs('json', content)
    expect(valuesOf(passages).slice(6)).toEqual([
      ['/nom', 'Rozenn'],
      ['/né/le', '2011-05-02'],
      ['/né/n°', '12345678901234567890'],
      ['/tél/0', '06'],
      ['/tél/1', '07'],
      ['/a~1b/0/nom', 'Yann'],
    ])
    expect(passages[1]?.text).toBe('nom : Rozenn')
    expectMapped(passages, isLabel)
  })

  test('the keys are a passage of their own, and the shape refers to them', async () => {
    const { passages, layout } = await readAs('json', content)
    expect(passages[0]?.text).toBe('nom\nné\nle\nn°\ntél\na/b')
    expect(valuesOf(passages.slice(0, 1))[5]).toEqual(['#key:5', 'a/b'])
    expect(layout).toMatchObject({
      kind: 'json',
      root: {
        kind: 'object',
        entries: [{ keyPath: '#key:0', value: { kind: 'leaf', path: '/nom', type: 'string' } }, {}, {}, {}],
      },
    })
  })

  test.each([
    ['a key that stands twice', '{"a":1,"a":2}'],
    ['a document that stops short', '{"a":1'],
    ['a document nested without end', `${'['.repeat(5000)}${']'.repeat(5000)}`],
  ])('%s is broken', async (_, broken) => {
    expect((await readAs('json', broken)).problem?.code).toBe('read.broken')
  })

  test('JSON is known by its content', async () => {
    expect((await readAs('', '[{"nom":"Yann"}]')).format).toBe('json')
    expect((await readAs('txt', '[note] Yann est venu.')).format).toBe('text')
  })
})
