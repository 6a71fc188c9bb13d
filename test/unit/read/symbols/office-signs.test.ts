import { describe, expect, test } from 'vitest'
import { readAs, visibleTexts } from '../read-as.ts'
import { xlsxBytes } from '../xlsx-bytes.ts'
import { docxBytes, zipBytes } from '../zip-bytes.ts'

const paragraph = (content: string): string => `<w:p>${content}<w:r><w:t xml:space="preserve"> Oui</w:t></w:r></w:p>`
const readDocx = async (content: string) => visibleTexts(await readAs('docx', await docxBytes(paragraph(content))))
const formBox = (state: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox>${state}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>`
const control = (state: number, shown: string): string =>
  `<w:sdt xmlns:w14="w14"><w:sdtPr><w14:checkbox><w14:checked w14:val="${state}"/></w14:checkbox></w:sdtPr><w:sdtContent>${shown}</w:sdtContent></w:sdt>`

describe('ticks of a word-processing file', () => {
  test.each([
    ['a symbol', '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>', '☑ Oui'],
    ['a run in a symbol font', '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2"/></w:rPr><w:t>T</w:t></w:r>', '☒ Oui'],
    [
      'a run in letters, with a symbol font for Arabic alone',
      '<w:r><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Wingdings"/></w:rPr><w:t>12 no</w:t></w:r>',
      '12 no Oui',
    ],
    ['an old field, ticked', formBox('<w:default w:val="0"/><w:checked/>'), '☒ Oui'],
    ['an old field, unticked', formBox('<w:default w:val="1"/><w:checked w:val="0"/>'), '☐ Oui'],
    ['an old field as it starts', formBox('<w:default w:val="1"/>'), '☒ Oui'],
    ['a control that shows nothing', control(1, ''), '☒ Oui'],
    ['a control that shows its sign', control(0, '<w:r><w:t>☐</w:t></w:r>'), '☐ Oui'],
  ])('%s', async (_, content, text) => {
    expect(await readDocx(content)).toEqual([text])
  })
})

describe('a name typed in a font of signs, letter by letter', () => {
  const letters = [...'Rozenn']
  test('in a word-processing file it is read as the name, and found', async () => {
    const runs = letters.map(
      (letter) => `<w:r><w:rPr><w:rFonts w:ascii="Wingdings"/></w:rPr><w:t>${letter}</w:t></w:r>`,
    )
    expect(await readDocx(runs.join(''))).toEqual(['Rozenn Oui'])
  })

  test('in a rich text and in a web page too; as codes of signs each is said unread', async () => {
    const fonts = '{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Wingdings;}}'
    const rtf = `{\\rtf1\\ansi\\uc1${fonts}\\f0 ${letters.map((letter) => `{\\f1 ${letter}}`).join('')} Oui}`
    expect(visibleTexts(await readAs('rtf', rtf))).toEqual(['Rozenn Oui'])
    const page = letters.map((letter) => `<font face="Wingdings">&#${0xf000 + letter.charCodeAt(0)};</font>`).join('')
    expect(visibleTexts(await readAs('html', `<p>${page} Oui</p>`))).toEqual([`${'\ufffd'.repeat(6)} Oui`])
  })

  test('in a cell of a workbook', async () => {
    const runs = letters.map((letter) => `<r><rPr><rFont val="Wingdings"/></rPr><t>${letter}</t></r>`).join('')
    const bytes = await xlsxBytes([
      { name: 'Grille', xml: `<row r="1"><c r="A1" t="inlineStr"><is>${runs}</is></c></row>` },
    ])
    expect(visibleTexts(await readAs('xlsx', bytes))).toEqual(['Grille', 'Rozenn'])
  })
})

describe('ticks of other files', () => {
  test('a rich text: bytes, codes and boxes of forms', async () => {
    const fonts = '{\\fonttbl{\\f0 Arial;}{\\f1\\fcharset2 Wingdings;}}'
    const box = (state: number): string =>
      `{\\field{\\*\\fldinst FORMCHECKBOX {\\*\\formfield{\\fftype1\\ffres${state}\\ffdefres1}}}{\\fldrslt }}`
    const rows = ["{\\f1\\'fe} Oui", '{\\f1 \\u-3928?} Non', `${box(0)} Autre`, `${box(25)} Parfois`]
    const source = `{\\rtf1\\ansi\\uc1${fonts}\\f0 ${rows.join('\\par ')}}`
    expect(visibleTexts(await readAs('rtf', source))).toEqual(
      ['☑ Oui', '☐ Non', '☒ Parfois'].toSpliced(2, 0, '☐ Autre'),
    )
  })

  test('a web page', async () => {
    const page =
      '<p><font face="Wingdings">&thorn;</font> Oui</p><p><span style="font-family:Wingdings"><b>&uml;</b></span> Non</p>'
    expect(visibleTexts(await readAs('html', page))).toEqual(['☑ Oui', '☐ Non'])
  })

  test('an open document, where a style takes its font from another', async () => {
    const xml = `<office:document-content xmlns:office="o" xmlns:text="t" xmlns:style="s" xmlns:fo="f"><office:automatic-styles><style:style style:name="T1"><style:text-properties style:font-name="Wingdings"/></style:style><style:style style:name="T2" style:parent-style-name="T1"/></office:automatic-styles><office:body><office:text><text:p><text:span text:style-name="T2">\uf0fe</text:span> Oui</text:p></office:text></office:body></office:document-content>`
    const bytes = await zipBytes({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': xml })
    expect(visibleTexts(await readAs('odt', bytes))).toEqual(['☑ Oui'])
  })

  test('a run of a cell', async () => {
    const rich = '<c r="A1" t="inlineStr"><is><r><rPr><rFont val="Wingdings"/></rPr><t>þ</t></r></is></c>'
    const bytes = await xlsxBytes([{ name: 'Grille', xml: `<row r="1">${rich}</row>` }])
    expect(visibleTexts(await readAs('xlsx', bytes))).toEqual(['Grille', '☑'])
  })
})
