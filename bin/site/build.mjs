import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartsHtml } from './charts.mjs'
import { glossaryHtml } from './glossary.mjs'
import { basesHtml, groundsHtml } from './law.mjs'
import { wholePage } from './layout.mjs'
import { pictureFile, render } from './markdown.mjs'
import { pages } from './pages.mjs'
import { referenceHtml } from './reference.mjs'
import { sectionsOf } from './search-data.mjs'

const root = join(import.meta.dirname, '..', '..')
const readText = (path) => readFileSync(join(root, path), 'utf8')

const generated = {
  ...{ grounds: groundsHtml, bases: basesHtml, glossary: glossaryHtml, reference: referenceHtml },
  chart: (language, id) => chartsHtml(id, language),
}

/** `npm run site:pictures` makes them: NAME-fr.webp and NAME-en.webp. A document's picture that is not here is left out of its page. */
const pictures = readdirSync(join(root, 'docs/site/pictures'))

/** The colours of the review page, by day and by night. */
const palette = () => {
  const [found] = /^:root \{[^}]*\}\n@media [^{]*\{\n {2}:root \{[^}]*\}\n\}\n/.exec(readText('src/desk/page/style/base.css')) ?? []
  if (found === undefined) throw new Error('base.css begins with no colours')
  return found
}

/** Every file of the site but its program, by its path: pages, style, pictures, words to search. Nothing is written. */
export const siteFiles = () => {
  const { version } = JSON.parse(readText('package.json'))
  const files = new Map([['site.css', palette() + readText('bin/site/site.css')]])
  for (const name of pictures) files.set(`pictures/${name}`, readFileSync(join(root, 'docs/site/pictures', name)))
  for (const language of ['fr', 'en']) {
    const sections = []
    for (const page of pages.filter((one) => one[language] !== null)) {
      const { name, label } = page[language]
      const body = bodyOf(page, language)
      const title = /<h1[^>]*>(.*?)<\/h1>/s.exec(body)?.[1].replaceAll(/<[^>]+>/g, '') ?? label
      files.set(`${language === 'fr' ? '' : 'en/'}${name}.html`, wholePage({ page, language, title, body, version }))
      sections.push(...sectionsOf(`${name}.html`, body))
    }
    files.set(`search-${language}.js`, `globalThis.requisSections=${JSON.stringify(sections)}\n`)
  }
  return files
}

/** Where the text of a page lies. */
export const sourceOf = (page, language) => {
  const { name, file } = page[language]
  return file === undefined ? `docs/site/${language}/${name}.md` : `docs/${file}`
}

const bodyOf = (page, language) => {
  const isDocument = page[language].file !== undefined
  const text = isDocument ? shown(readText(sourceOf(page, language)), language) : readText(sourceOf(page, language))
  const html = render(text, { language, isDocument })
  return html.replaceAll(/<!-- (\w+)(?: (\w+))? -->/g, (comment, name, id) => generated[name]?.(language, id) ?? comment)
}

/** A document without the pictures that the site has not; of one that says the same in French, then in English, the half asked for. */
const shown = (text, language) =>
  halfOf(text, language).replaceAll(/^!\[[^\]]*\]\(([^)]+)\)\n/gm, (line, path) =>
    pictures.includes(pictureFile(path, language)) ? line : '',
  )

const halfOf = (text, language) => {
  const halves = text.split(/^(?=# Requis (?:for|pour) )/m).filter((half) => half !== '')
  return halves.length === 2 ? halves[language === 'fr' ? 0 : 1].replace('Français d’abord, English below. ', '') : text
}
