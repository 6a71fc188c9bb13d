import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldWords } from '../../src/prove/fold-words.ts'
import { readStoredZip } from '../../src/prove/stored-zip.ts'
import { readAs, visibleTexts } from '../unit/read/read-as.ts'
import { docxBytes, zipBytes } from '../unit/read/zip-bytes.ts'
import { maskWords } from '../unit/write/mask-words.ts'

type Make = (hidden: string, said: readonly string[]) => Promise<string | Uint8Array>

const escaped = (text: string): string => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)

const p = (text: string): string => `<w:p><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

const docx: Make = (hidden, said) => {
  const cell = (text: string) => `<w:tc>${p(text)}</w:tc>`
  const body = [p(`Visite de ${hidden}`), ...said.map(p), p(`vue avec ${hidden} hier`)].join('')
  const table = `<w:tbl><w:tr>${cell('Nom')}${cell('Suite')}</w:tr><w:tr>${cell(hidden)}${cell('dossier ouvert')}</w:tr></w:tbl>`
  const core = `<a><b>${hidden}</b></a>`
  return docxBytes(`${body}<w:p><w:del><w:r><w:delText>${hidden}</w:delText></w:r></w:del></w:p>${table}`, {
    'docProps/core.xml': core,
    'word/comments.xml': `<w:comments xmlns:w="w"><w:comment w:author="${hidden}">${p(hidden)}</w:comment></w:comments>`,
  })
}

const odt: Make = (hidden, said) => {
  const x = (text: string) => `<x:p>${escaped(text)}</x:p>`
  const cell = (text: string) => `<t:table-cell>${x(text)}</t:table-cell>`
  const table = `<t:table t:name="${hidden}"><t:table-row>${cell('Nom')}${cell('Suite')}</t:table-row><t:table-row>${cell(hidden)}${cell('dossier ouvert')}</t:table-row></t:table>`
  const body = [x(`Visite de ${hidden}`), ...said.map(x), x(`vue avec ${hidden} hier`), table].join('')
  return zipBytes({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<o:document-content xmlns:o="o" xmlns:t="t" xmlns:x="x"><o:body><o:text>${body}</o:text></o:body></o:document-content>`,
    'meta.xml': `<a><b>${hidden}</b></a>`,
  })
}

const txt: Make = async (hidden, said) => [`Visite de ${hidden}`, ...said, `vue avec ${hidden} hier`].join('\n\n')

const html: Make = async (hidden, said) => {
  const rows = `<table><tr><td>Nom</td><td>Suite</td></tr><tr><td>${hidden}</td><td>dossier ouvert</td></tr></table>`
  const body = [`Visite de ${hidden}`, ...said, `vue avec ${hidden} hier`].map((text) => `<p>${escaped(text)}</p>`)
  return `<html><head><title>${hidden}</title></head><body id="${hidden}">${body.join('')}${rows}<!-- ${hidden} --></body></html>`
}

const rtf: Make = async (hidden, said) => {
  const coded = (text: string) =>
    text.replace(/[\\{}]|[^ -~]/g, (sign) =>
      /[\\{}]/.test(sign) ? `\\${sign}` : `\\u${(sign.charCodeAt(0) << 16) >> 16} ?`,
    )
  const body = [`Visite de ${hidden}`, ...said, `vue avec ${hidden} hier`].map((text) => `\\pard ${coded(text)}\\par\n`)
  const row = (...cells: readonly string[]) =>
    `\\trowd\\intbl ${cells.map((text) => `${coded(text)}\\cell `).join('')}\\row\n`
  const table = row('Nom', 'Suite') + row(hidden, 'dossier ouvert')
  return `{\\rtf1\\ansi{\\info{\\author ${coded(hidden)}}}${body.join('')}{\\v ${coded(hidden)}}\\par ${table}}`
}

const eml: Make = async (hidden, said) => {
  const encoded = (text: string) => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
  const body = [`Visite de ${hidden}`, ...said, `vue avec ${hidden} hier`].join('\r\n\r\n')
  return [
    `From: ${encoded(hidden)} <accueil@exemple.fr>`,
    'Date: Tue, 10 Mar 2026 09:05:00 +0100',
    `Subject: ${encoded(`Suite pour ${hidden}`)}`,
    `Message-ID: <${encoded(hidden)}>`,
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    Buffer.from(body).toString('base64'),
  ].join('\r\n')
}

/** Bytes of a copy, and of all its parts, as one text. */
const everythingIn = (extension: string, bytes: Uint8Array): string => {
  const texts = /^(?:txt|eml|html|rtf)$/.test(extension) ? [] : readStoredZip(bytes).entries.map((one) => one.bytes)
  return [bytes, ...texts].map((one) => Buffer.from(one).toString('utf8')).join('\n')
}

// Words of the masks, of the fixtures and of the formats themselves.
const taken =
  /visite|vue|avec|hier|nom|suite|dossier|ouvert|tiers|cons|hors|calibri|normal|heading|standard|type|word|text|styl/i

const name = fc.stringMatching(/^[B-Z][a-zà-öø-ÿ]{4,14}$/).filter((one) => !taken.test(one))
const sentence = fc
  .array(
    fc.oneof(
      fc.stringMatching(/^[a-zà-öø-ÿ]{1,9}$/),
      fc.constantFrom('«', '&amp;', '<b>', '=1+1', '12/03/2024', 'l’été', '\t', '😀', 'cœur'),
    ),
    { minLength: 3, maxLength: 12 },
  )
  .map((words) => `Le ${words.join(' ')}.`)

describe('copies in the format of their file', () => {
  test.each([
    ['docx', docx],
    ['odt', odt],
    ['txt', txt],
    ['eml', eml],
    ['html', html],
    ['rtf', rtf],
  ] as const)(
    '%s: no withheld word is left in any byte, and every other word is read again, in order',
    async (extension, make) => {
      await fc.assert(
        fc.asyncProperty(name, fc.array(sentence, { maxLength: 4 }), async (hidden, said) => {
          fc.pre(!said.some((one) => foldWords(one).join('').includes(foldWords(hidden).join(''))))
          const content = await make(hidden, said)
          const before = await readAs(extension, content)
          const { copy, residues } = await maskWords(extension, content, [hidden], 'own')
          expect([copy.name, residues]).toEqual([`pieces/P01.${extension}`, []])
          expect(everythingIn(extension, copy.bytes).toLowerCase()).not.toContain(hidden.toLowerCase())
          const after = await readAs(extension, copy.bytes)
          const words = (texts: readonly string[]) => foldWords(texts.join('\n')).filter((word) => word !== '\0')
          const [own = ''] = foldWords(hidden)
          expect(words(visibleTexts(after))).toEqual(words(visibleTexts(before)).filter((word) => word !== own))
        }),
        { numRuns: 12 },
      )
    },
  )

  test.each([
    ['docx', docx],
    ['odt', odt],
    ['txt', txt],
    ['eml', eml],
    ['html', html],
    ['rtf', rtf],
  ] as const)('%s: whatever the withheld words were, the copy has the same bytes', async (extension, make) => {
    const hashOf = async (hidden: string): Promise<string> => {
      const { copy } = await maskWords(extension, await make(hidden, ['Un fait.']), [hidden], 'own')
      return createHash('sha256').update(copy.bytes).digest('hex')
    }
    const reference = await hashOf('Zangrandi')
    const names = fc.array(name, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
    await fc.assert(
      fc.asyncProperty(names, async (hidden) => {
        expect(await hashOf(hidden)).toBe(reference)
      }),
      { numRuns: 8 },
    )
  })
})
