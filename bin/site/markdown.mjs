import MarkdownIt from 'markdown-it'
import { pages } from './pages.mjs'

/** One text as HTML, with an anchor at each heading. `where`: in which language, and whether it is a document of docs/. */
export const render = (text, where) => {
  const markdown = new MarkdownIt({ html: !where.isDocument, typographer: false })
  const taken = new Map()
  markdown.core.ruler.push('anchors', ({ tokens }) => {
    tokens.forEach((token, at) => {
      if (token.type === 'heading_open') token.attrSet('id', anchorOf(tokens[at + 1].content, taken))
    })
  })
  markdown.core.ruler.push('links', ({ tokens }) => {
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type === 'link_open') token.attrSet('href', linkOf(token.attrGet('href'), where))
      if (token.type === 'image') token.attrSet('src', pictureOf(token.attrGet('src'), where))
    }
  })
  markdown.core.ruler.push('heads', ({ tokens }) => labelCells(tokens))
  if (where.language === 'fr') markdown.core.ruler.push('blanks', ({ tokens }) => keepBlanks(tokens))
  markdown.renderer.rules.code_inline = (tokens, at) => code(tokens[at].content)
  markdown.renderer.rules.image = (tokens, at) => picture(tokens[at])
  markdown.renderer.rules.table_open = () => '<div class="scroll" tabindex="0"><table>\n'
  markdown.renderer.rules.table_close = () => '</table></div>\n'
  markdown.renderer.rules.fence = (tokens, at) => {
    const { content, info } = tokens[at]
    const label = info.trim().split(' ')[0]
    return `<pre tabindex="0"${label === '' ? '' : ` class="${label}"`}><code>${escape(content)}</code></pre>\n`
  }
  return markdown.render(text)
}

export const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')

/** On a telephone a row of a table is a list: each cell then says what its column says. */
const labelCells = (tokens) => {
  let heads = []
  let column = 0
  tokens.forEach((token, at) => {
    if (token.type === 'table_open') heads = []
    if (token.type === 'th_open') heads.push(plainOf(tokens[at + 1]))
    // A head that says nothing is no head.
    if (token.type === 'th_open' && plainOf(tokens[at + 1]) === '') token.tag = tokens[at + 2].tag = 'td'
    if (token.type === 'tr_open') column = 0
    if (token.type === 'td_open') {
      if (heads.length > 2) token.attrSet('data-head', heads[column] ?? '')
      column += 1
    }
  })
}

const plainOf = ({ children }) => children.map(({ content }) => content).join('')

/** French puts a blank before « ; : ! ? » », where no line may end. */
const keepBlanks = (tokens) => {
  for (const { children } of tokens)
    for (const child of children ?? [])
      if (child.type === 'text') child.content = child.content.replaceAll(/ ([;:!?»%])/g, '\u00a0$1').replaceAll('« ', '«\u00a0')
}

/** An option or a name of a file that fits on a line is not cut at its hyphens. Letters, by hand: half a line of a telephone. */
const code = (content) => `<code${content.length <= 22 ? ' class="whole"' : ''}>${escape(content)}</code>`

/** Lower case, no accents, hyphens: the same for a reader's bookmark as long as the heading stays. */
const anchorOf = (heading, taken) => {
  const plain = heading.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const name = plain.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '') || 'part'
  const count = (taken.get(name) ?? 0) + 1
  taken.set(name, count)
  return count === 1 ? name : `${name}-${count}`
}

/** Documents of docs/ that have another page in their place. */
const insteadOf = { 'law.md': 'grounds', 'figures.md': 'limits', 'architecture.md': 'glossary' }

/** Links among documents of docs/ become links among pages; one to a document that is no page is a mistake of the build. */
const linkOf = (href, { language, isDocument }) => {
  if (!isDocument || /^(?:https?:|#)/.test(href)) return href
  const [path, anchor] = href.split('#')
  const file = path.replace(/^docs\//, '')
  const target = pages.find((one) => one.id === insteadOf[file] || [one.fr, one.en].some((side) => side?.file === file))
  if (target === undefined) throw new Error(`A document links to ${href}, which is no page of the site`)
  return addressOf(target, language) + (anchor === undefined ? '' : `#${anchor}`)
}

/** From a page of one language to a page: in that language, or in the one that it has. */
export const addressOf = (page, language) => {
  if (page[language] !== null) return `${page[language].name}.html`
  return language === 'fr' ? `en/${page.en.name}.html` : `../${page.fr.name}.html`
}

/** The file of a picture of a page: `review-start.png` of a document, `review-start.webp` of a page of the site; `copy-fr.webp` is one for both languages. */
export const pictureFile = (source, language) => {
  const name = source.replace(/^.*\//, '').replace(/\.\w+$/, '')
  return name.endsWith('-fr') ? `${name}.webp` : `${name}-${language}.webp`
}

const pictureOf = (source, { language }) => `${language === 'fr' ? '' : '../'}pictures/${pictureFile(source, language)}`

/** A picture leads to itself: on a telephone one looks at it closely there. */
const picture = (token) => {
  const source = token.attrGet('src')
  return `<a class="picture" href="${source}"><img src="${source}" alt="${escape(token.content)}" loading="lazy"></a>`
}
