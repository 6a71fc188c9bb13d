// Runs in the reader's browser, from a file: the words are those of search-fr.js or search-en.js, no request is made.
import MiniSearch from 'minisearch'

/** « élève » is found by « eleve ». */
const folded = (term) => term.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

/** Sections shown: a screen of a telephone. By hand. */
const most = 12
/** Letters of text around the words found. By hand. */
const around = 90

const input = document.querySelector('#search')
const found = document.querySelector('#found')
const sections = globalThis.requisSections
const isFrench = document.documentElement.lang === 'fr'

const index = new MiniSearch({ fields: ['page', 'head', 'text'], processTerm: folded })
index.addAll(sections.map((section, id) => ({ id, ...section })))

const excerptOf = (text, terms) => {
  const plain = folded(text)
  const places = terms.map((term) => plain.indexOf(term)).filter((place) => place >= 0)
  const first = Math.max(0, Math.min(...(places.length > 0 ? places : [0])) - around / 2)
  const from = first === 0 ? 0 : text.indexOf(' ', first) + 1
  const last = from + around * 2
  const to = last >= text.length ? text.length : text.lastIndexOf(' ', last)
  return `${from > 0 ? '… ' : ''}${text.slice(from, to)}${to < text.length ? ' …' : ''}`
}

const element = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text, ...more })

const show = () => {
  const asked = input.value.trim()
  found.hidden = asked === ''
  found.replaceChildren()
  if (asked === '') return
  const options = { prefix: true, fuzzy: 0.15, boost: { head: 4, page: 2 }, combineWith: 'AND' }
  const all = index.search(asked, options)
  const hits = all.length > 0 ? all : index.search(asked, { ...options, combineWith: 'OR' })
  if (hits.length === 0) found.append(element('p', isFrench ? 'Rien trouvé.' : 'Nothing found.'))
  for (const { id, terms } of hits.slice(0, most)) {
    const { at, page, head, text } = sections[id]
    const link = element('a', head === page ? page : `${page} › ${head}`, { href: at })
    const entry = element('div', '')
    entry.append(link, element('p', excerptOf(text, terms)))
    found.append(entry)
  }
}

input.disabled = false
input.addEventListener('input', show)
input.form.addEventListener('submit', (event) => {
  event.preventDefault()
  found.querySelector('a')?.click()
})
addEventListener('keydown', (event) => {
  if (event.key === 'Escape') {
    input.value = ''
    show()
  }
})
found.addEventListener('click', () => {
  found.hidden = true
})
