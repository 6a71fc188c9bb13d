import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeRandom } from '../random.ts'
import { laterPapers } from './office-later.ts'
import { papers } from './office-papers.ts'
import { makeSpeech } from './words.ts'

// `node dist-bench/bench/order/office.js DIR [later]`: documents with columns, as LibreOffice writes them in tagged PDF. What
// `bench:order --folder DIR` then judges. LibreOffice must be installed.

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

const [folder = '.', split] = process.argv.slice(2)
const chosen = split === 'later' ? laterPapers : papers
mkdirSync(folder, { recursive: true })
const files = [1, 2, 3].flatMap((seed) =>
  chosen.map(({ name, body }, rank) => {
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
