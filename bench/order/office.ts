import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../random.ts'
import type { Pen } from './kind.ts'
import { makeSpeech } from './words.ts'

// `node dist-bench/bench/order/office.js DIR`: documents with columns, as LibreOffice writes them in tagged PDF. What
// `bench:order --folder DIR` then judges. LibreOffice must be installed.

type Speech = Pick<Pen, 'say' | 'word'>
type Paper = { readonly name: string; readonly body: (speech: Speech) => string }

const paragraph = (text: string, style = 'Body'): string => `<text:p text:style-name="${style}">${text}</text:p>`
const heading = (text: string): string => `<text:h text:style-name="Head" text:outline-level="1">${text}</text:h>`
const prose = ({ say }: Speech, count: number): string =>
  Array.from({ length: count }, () => paragraph(say(4))).join('')

let sections = 0
const inColumns = (style: string, content: string): string => {
  sections += 1
  return `<text:section text:style-name="${style}" text:name="S${sections}">${content}</text:section>`
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<table:table><table:table-column table:number-columns-repeated="${rows[0]?.length ?? 1}"/>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string">${paragraph(cell)}</table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`

const list = (items: readonly string[]): string =>
  `<text:list>${items.map((item) => `<text:list-item>${paragraph(item)}</text:list-item>`).join('')}</text:list>`

const note = (text: string, rank: number): string =>
  `<text:note text:id="n${rank}" text:note-class="footnote"><text:note-citation>${rank}</text:note-citation><text:note-body>${paragraph(text, 'Note')}</text:note-body></text:note>`

const rows = ({ word }: Speech, count: number) =>
  Array.from({ length: count }, () => [word('label'), word('value'), word('person')])

const papers: readonly Paper[] = [
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

const sectionStyle = (name: string, count: number, gap: string): string =>
  `<style:style style:name="${name}" style:family="section"><style:section-properties text:dont-balance-text-columns="false"><style:columns fo:column-count="${count}" fo:column-gap="${gap}"/></style:section-properties></style:style>`

const textStyle = (name: string, size: string, more = ''): string =>
  `<style:style style:name="${name}" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.15cm" ${more}/><style:text-properties fo:font-size="${size}" style:font-name="Liberation Sans"/></style:style>`

const styles = [
  sectionStyle('Two', 2, '0.6cm'),
  sectionStyle('Three', 3, '0.5cm'),
  sectionStyle('Four', 4, '0.4cm'),
  sectionStyle('Tight', 3, '0.3cm'),
  sectionStyle('Left', 2, '1.5cm'),
  textStyle('Body', '10pt'),
  textStyle('Filled', '9pt', 'fo:text-align="justify"'),
  textStyle('Note', '8pt'),
  textStyle('Head', '13pt'),
].join('')

const spaces = ['office', 'text', 'table', 'style']
  .map((name) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${name}:1.0"`)
  .join(' ')
const formats = 'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'

const fileOf = (body: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document ${spaces} ${formats} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text"><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document>`

const folder = process.argv[2] ?? '.'
mkdirSync(folder, { recursive: true })
const files = [1, 2, 3].flatMap((seed) =>
  papers.map(({ name, body }, rank) => {
    const path = join(folder, `${name}-${seed}.fodt`)
    writeFileSync(path, fileOf(body(makeSpeech(makeRandom(seed * 100 + rank)))))
    return path
  }),
)
const filter = 'pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"true"}}'
const { status } = spawnSync('soffice', ['--headless', '--convert-to', filter, '--outdir', folder, ...files], {
  stdio: 'inherit',
})
process.exitCode = status ?? 1
