import { describe, expect, test } from 'vitest'
import { expectUnbroken } from '../hostile.ts'
import { expectMarked, markers } from '../marked.ts'
import { bytesOf, expectMapped, readAs, textsOf, visibleTexts } from '../read-as.ts'

const rtf = (body: string): string =>
  String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fswiss\fcharset0 Arial;}{\f1\fnil\fcharset204 Arial Cyr;}}` +
  `${body}}`

const raw = String.raw

const marked = rtf(raw`{\stylesheet{\s0 Normal;}{\s1\outlinelevel0 heading 1;}}
{\info{\title SECRET01}{\author SECRET02}{\operator SECRET03}{\*\company SECRET04}{\doccomm SECRET05}{\creatim\yr2026\mo3\dy1}}
{\*\userprops{\propname SECRET06}\proptype30{\staticval SECRET07}}{\*\docvar{SECRET08}{SECRET09}}{\*\revtbl{Unknown;}{SECRET10;}}
\titlepg{\header VU01\par}{\headerf VU02\par}{\headerl SECRET11\par}{\footer VU03\par}
\pard\s1 VU04\par\pard\plain VU05 {\v SECRET12} {\deleted SECRET13}\fs2 SECRET14\fs24  VU06{\*\bkmkstart SECRET15}{\*\bkmkend SECRET15}
{\*\atnid SECRET16}{\*\atnauthor SECRET17}{\*\annotation{\*\atndate 123}\pard SECRET18 {\b suite}}
{\field{\*\fldinst HYPERLINK "mailto:SECRET19@exemple.fr"}{\fldrslt VU07}}{\xe SECRET20}{\footnote VU08}
{\shp{\*\shpinst{\sp{\sn wzDescription}{\sv SECRET21}}{\shptxt VU09\par}}{\shprslt SECRET22}}
{\object{\*\objclass SECRET23}{\*\objdata 0123}{\result VU10}}{\*\inconnu SECRET24}{\field{\*\fldinst FORMTEXT{\*\formfield{\*\ffname SECRET25}}}{\fldrslt VU11}}
{\pict\pngblip 89504e47}\par`)

describe('a rich text', () => {
  test('shows its pages, and hides what it keeps beside them', async () => {
    const result = await readAs('rtf', marked)
    expectMarked(result, { seen: markers('VU', 11), hidden: markers('SECRET', 25) })
    expect(result.notes).toEqual([{ code: 'read.left-out', pieceId: 'P01', what: 'pictures' }])
  })

  test('is cut into headings, items and rows', async () => {
    const result = await readAs(
      'doc',
      rtf(
        raw`{\stylesheet{\s2 Titre 2;}}\pard\s2 Sant\'e9\par\pard{\listtext 1.\tab}un\par\trowd\intbl Nom\cell N\'e9e\par le\cell\row\pard fin\par`,
      ),
    )
    expect(result.format).toBe('rtf')
    expect(result.passages.map(({ role, text, level }) => [role, text, level])).toEqual([
      ['heading', 'Santé', 2],
      ['list-item', '1.\tun', null],
      ['row', 'Nom\tNée\nle', null],
      ['paragraph', 'fin', null],
    ])
    expectMapped(result.passages, (gap) => gap === '\t')
  })

  test.each([
    ['a byte of the code page', raw`L\'e9a \'80`, 'Léa €'],
    ['a byte in the code page of its font', raw`{\f1\'c0\'ed\'ed\'e0}`, 'Анна'],
    ['a Unicode number, and what stands in for it', raw`L\u233?a {\uc2\u8364\'80\'80}`, 'Léa €'],
    ['a pair of Unicode numbers', raw`\u-10179?\u-8704?`, '😀'],
    ['the words for signs', raw`l\rquote \'e9t\'e9\emdash a\~b\_c\-d`, 'l’été—a\u00a0b\u2011cd'],
    ['both writings of one word', raw`{\upr{Lea}{\*\ud{L\u233?a}}}`, 'Léa'],
    ['a word cut by its look', raw`Ro{\b ze}{\lang1036 nn}`, 'Rozenn'],
  ])('its letters are known by %s', async (_, body, text) => {
    expect(visibleTexts(await readAs('rtf', rtf(`${body}\\par`)))).toEqual([text])
  })

  test('hidden words that follow each other are one text', async () => {
    const result = await readAs('rtf', rtf(raw`vu {\v mot}{\v  cach\'e9}\par`))
    expect(textsOf(result, 'hidden')).toEqual(['mot caché'])
  })

  test.each([
    ['cut short', marked.slice(0, -1)],
    ['nested without end', `{\\rtf1 ${'{'.repeat(5000)}${'}'.repeat(5001)}`],
  ])('%s, it is set aside', async (_, text) => {
    expect((await readAs('rtf', text)).problem?.code).toBe('read.broken')
  })

  test('without a word, it is set aside', async () => {
    expect((await readAs('rtf', rtf('{\\pict 00}'))).problem?.code).toBe('read.no-text')
  })

  test('whatever is done to its bytes, it is read or set aside', () => expectUnbroken(bytesOf(marked), 'rtf'), 70_000)
})
