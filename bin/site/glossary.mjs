import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { escape } from './markdown.mjs'

const root = join(import.meta.dirname, '..', '..')

/** The table of words of docs/architecture.md, in its order. */
const words = () => {
  const text = readFileSync(join(root, 'docs/architecture.md'), 'utf8')
  const table = text.slice(text.indexOf('| Code | French | Meaning |'), text.indexOf('Words that mislead'))
  return table
    .split('\n')
    .slice(2)
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
    .map(([code, french, meaning]) => ({ code, french, meaning: meaning.replaceAll(/ ?\((?:detection\.md|subjects\.yaml)\)|`/g, '') }))
}

/** French meanings are docs/site/glossary.yaml, by the word of the code. */
export const glossaryHtml = (language) => {
  const french = parse(readFileSync(join(root, 'docs/site/glossary.yaml'), 'utf8'))
  const rows = words().map(({ code, french: word, meaning }) => {
    if (!french[code]) throw new Error(`docs/site/glossary.yaml says nothing of ${code}`)
    const [name, other] = language === 'fr' ? [word, code] : [code, word]
    const told = language === 'fr' ? french[code] : meaning
    return { name, html: `<div><dt>${escape(name)} <span class="note" lang="${language === 'fr' ? 'en' : 'fr'}">${escape(other)}</span></dt><dd>${escape(told)}</dd></div>` }
  })
  const sorted = rows.sort((a, b) => a.name.localeCompare(b.name, language))
  return `<dl class="glossary">\n${sorted.map(({ html }) => html).join('\n')}\n</dl>`
}
