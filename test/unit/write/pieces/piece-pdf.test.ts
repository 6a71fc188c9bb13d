import { PDFDocument, PDFName } from 'pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Segment } from '../../../../src/model/copy/disclosure.ts'
import { grounds } from '../../../../src/model/law/ground.ts'
import { writeAll } from '../../../../src/write/write-all.ts'
import { block, disclosureOf, gap, kept, options, pdfText, piece } from '../press.ts'

const write = async (...pieces: readonly ReturnType<typeof piece>[]) => await writeAll(disclosureOf(...pieces), options)

const textOf = async (...blocks: ReturnType<typeof piece>['blocks']): Promise<string> => {
  const [rendition] = await write(piece({ blocks }))
  return (await pdfText(rendition?.bytes ?? new Uint8Array())).join('\n')
}

describe('the rebuilt copy of a document', () => {
  test('kept text can be extracted, in reading order, with its accents', async () => {
    const text = await textOf(
      block('heading', [kept('Contexte')], 1),
      block('paragraph', [kept('Maëlle, « l’œil rivé » sur Łódź, a dit : « ça suffit »')]),
      block('list-item', [kept('deuxième point')]),
    )
    const places = ['Contexte', 'Maëlle, « l’œil rivé » sur Łódź, a dit : « ça suffit »', 'deuxième point']
    expect(places.map((part) => text.indexOf(part))).toEqual(
      places.map((part) => text.indexOf(part)).toSorted((a, b) => a - b),
    )
    for (const part of places) expect(text).toContain(part)
  })

  test('a gap shows its number and its ground, at the place of what was withheld', async () => {
    expect(await textOf(block('paragraph', [kept('menacée par '), gap('M1', 'TIERS'), kept(' hier')]))).toMatch(
      /menacée par\s*\[M1 TIERS\]\s*hier/,
    )
  })

  test('the letter of a masked person stands after the ground, in the mark', async () => {
    const marks = [gap('M1', 'TIERS', null, 'A'), kept(' suit '), gap('M2', 'MIN-TIERS', null, 'BC')]
    expect(await textOf(block('paragraph', marks))).toMatch(/\[M1 TIERS A\]\s*suit\s*\[M2 MIN-TIERS BC\]/)
  })

  test('all masks have one size, whatever the grounds and the letter, wherever they stand', async () => {
    const blocks = grounds.map((ground, at) =>
      block(
        at % 3 === 0 ? 'heading' : at % 3 === 1 ? 'row' : 'paragraph',
        [kept(`a${at}\t`), gap(`M${at}`, ground, null, [null, 'I', 'WW'][at % 3])],
        1,
      ),
    )
    const several: Segment = {
      ...{ kind: 'gap', maskId: 'M99', grounds: ['TIERS', 'ID-TECH', 'HORS-PERS'], path: null, label: 'A' },
    }
    const [rendition] = await write(piece({ blocks: [...blocks, block('paragraph', [several])] }))
    const sizes = (rendition?.maskPlaces ?? []).map(({ place }) => {
      if (place.kind !== 'page') throw new Error('not a page')
      const [x0, y0, x1, y1] = place.box
      return `${(x1 - x0).toFixed(2)} ${(y1 - y0).toFixed(2)}`
    })
    expect(sizes).toHaveLength(grounds.length + 1)
    expect(new Set(sizes).size).toBe(1)
  })

  test('the size of a mark is that of the longest number of the export, on every copy', async () => {
    const widthIn = async (masks: readonly { readonly id: string }[]) => {
      const disclosure = disclosureOf(piece({ blocks: [block('paragraph', [gap('M0001'), gap('M0002', 'CONS')])] }))
      const [first] = disclosure.masks
      if (first === undefined) throw new Error('no mask')
      const [copy] = await writeAll({ ...disclosure, masks: masks.map(({ id }) => ({ ...first, id })) }, options)
      return new Set(
        copy?.maskPlaces.map(({ place }) => (place.kind === 'page' ? (place.box[2] - place.box[0]).toFixed(2) : '')),
      )
    }
    const [short, usual, long] = [
      await widthIn([{ id: 'M1' }]),
      await widthIn([{ id: 'M0001' }, { id: 'M9999' }]),
      await widthIn([{ id: 'M0001' }, { id: 'M12345' }]),
    ]
    expect([short.size, usual.size, long.size]).toEqual([1, 1, 1])
    expect([...short]).toEqual([...usual])
    expect(Number([...long][0])).toBeGreaterThan(Number([...usual][0]))
  })

  test('no mask leaves the page, even in a table with very many columns', async () => {
    const cells = Array.from({ length: 14 }, (_, at) => [kept('\t'), gap(`M${at}`)]).flat()
    const [rendition] = await write(piece({ blocks: [block('row', cells), block('row', cells)] }))
    expect(rendition?.maskPlaces).toHaveLength(28)
    for (const { place } of rendition?.maskPlaces ?? []) expect(place.kind === 'page' && place.box[2] < 560).toBe(true)
  })

  test('a character that the font cannot draw is said in words, and never stops the copy', async () => {
    const text = await textOf(block('paragraph', [kept('avant 😀 العربية 漢字 \uf123 après')]))
    expect(text.replaceAll(/\s+/g, ' ')).toMatch(/avant( piece\.unknown-sign){4} après/)
    expect(text).toContain('piece.unknown-signs')
    expect(await textOf(block('paragraph', [kept('rien de tel')]))).not.toContain('piece.unknown-sign')
  })

  test('signs that the fonts lack are drawn, and are found again as they were', async () => {
    const signs = '☐ ☑ ☒ ✓ ✗ → ← ⇒ ■ ● ○ ★ ☎ ✉ ① ⑳ ❶ ≥ ≤ ≠ ♀ ♂'
    const text = await textOf(block('paragraph', [kept(`avant ${signs} après`)]))
    expect(text.replaceAll(/\s+/g, ' ')).toContain(`avant ${signs} après`)
  })

  test('a mark that no one could read in a box is said', async () => {
    expect(await textOf(block('paragraph', [kept('⍰ Oui')]))).toContain('piece.unread-box')
  })

  test('lines cut by the width of the original page are joined; short lines and hyphens stay', async () => {
    const text = await textOf(
      block('paragraph', [kept(`${'mot '.repeat(16)}fin\n${'mot '.repeat(15)}de rendez-\nvous\nObjet : a\nDate : b`)]),
    )
    expect(text).toMatch(/fin mot/)
    expect(text).toMatch(/rendez-\s*\n\s*vous\s*\n\s*Objet : a\s*\n\s*Date : b/)
  })

  test('a withheld or quarantined piece has no copy', async () => {
    const none = await write(
      piece({ status: 'withheld', blocks: [] }),
      piece({ id: 'P02', status: 'quarantined', blocks: [] }),
    )
    expect(none).toEqual([])
  })

  test('the copy is tagged, says its language, and holds no form, script, layer or annotation', async () => {
    const [rendition] = await write(piece())
    const { catalog } = await PDFDocument.load(rendition?.bytes ?? new Uint8Array(), { updateMetadata: false })
    expect(
      catalog
        .keys()
        .map((key) => key.decodeText())
        .toSorted(),
    ).toEqual(['Lang', 'MarkInfo', 'Metadata', 'OutputIntents', 'Pages', 'StructTreeRoot', 'Type', 'ViewerPreferences'])
    expect(catalog.get(PDFName.of('Lang'))?.toString()).toBe('(fr-FR)')
  })

  test('a row taller than a page goes on over the next pages, without losing a word', async () => {
    const words = Array.from({ length: 2500 }, (_, at) => `mot${at}`)
    const text = await textOf(block('row', [kept(`gauche\t${words.join(' ')}`)]), block('row', [kept('a\tb')]))
    expect(text.match(/mot\d+/g)).toEqual(words)
  })

  test('heads of parts stay each over its rows; one head that the original repeats is drawn once', async () => {
    const head = (text: string) => ({ ...block('row', [kept(text)]), row: { table: 1, isHeader: true, spans: [] } })
    const row = (text: string) => ({ ...block('row', [kept(text)]), row: { table: 1, isHeader: false, spans: [] } })
    const parts = await textOf(
      ...[
        head('Matin\tQui'),
        row('soin A\tx'),
        head('Soir\tQui'),
        row('soin B\tx'),
        head('Matin\tQui'),
        row('soin C\tx'),
      ],
    )
    expect(parts.match(/Matin|Soir|soin ./g)).toEqual(['Matin', 'soin A', 'Soir', 'soin B', 'Matin', 'soin C'])
    const pages = await textOf(...[head('Jour\tQui'), row('soin A\tx'), head('Jour\tQui'), row('soin B\tx')])
    expect(pages.match(/Jour|soin ./g)).toEqual(['Jour', 'soin A', 'soin B'])
  })
})
