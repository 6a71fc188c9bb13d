import { addressOf, escape } from './markdown.mjs'
import { groups, pages } from './pages.mjs'

const words = {
  fr: {
    skip: 'Aller au texte',
    menu: 'Sommaire',
    search: 'Chercher dans l’aide',
    short: 'Chercher',
    found: 'Résultats',
    noScript: 'La recherche demande JavaScript ; tout le reste se lit sans.',
    other: 'English',
    inEnglish: 'en anglais',
    version: 'Version',
    foot: 'Requis prépare ; il ne décide jamais et ne donne pas de conseil juridique. Cette aide se lit sans réseau.',
  },
  en: {
    skip: 'Skip to the text',
    menu: 'Contents',
    search: 'Search this help',
    short: 'Search',
    found: 'Results',
    noScript: 'Searching needs JavaScript; all the rest reads without it.',
    other: 'Français',
    inEnglish: 'in English',
    version: 'Version',
    foot: 'Requis prepares; it never decides, and gives no legal advice. This help reads without a network.',
  },
}

/** The text of one page with all that stands around it. */
export const wholePage = ({ page, language, title, body, version }) => {
  const say = words[language]
  const up = language === 'fr' ? '' : '../'
  const other = language === 'fr' ? 'en' : 'fr'
  const crossing = page[other] === null ? '../index.html' : crossingOf(page, other)
  const name = page.id === 'index' ? 'Requis' : `${title} – Requis`
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(name)}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="${up}site.css">
</head>
<body>
<a class="skip" href="#text">${say.skip}</a>
<header class="head">
<a class="name" href="index.html">Requis</a>
<form class="search" role="search">
<label class="unseen" for="search">${say.search}</label>
<input id="search" type="search" placeholder="${say.short}" autocomplete="off" disabled>
<noscript><p class="note">${say.noScript}</p></noscript>
<div id="found" class="found" aria-live="polite" aria-label="${say.found}" hidden></div>
</form>
<a class="other" lang="${other}" hreflang="${other}" href="${crossing}">${say.other}</a>
</header>
<div class="columns">
<nav class="menu" aria-label="${say.menu}">
<details class="narrow"><summary>${say.menu}</summary>
${menu(page, language)}
</details>
<div class="wide">
${menu(page, language)}
</div>
</nav>
<main id="text">
${body}
</main>
</div>
<footer class="foot"><p>${say.foot}</p><p>${say.version} ${escape(version)}</p></footer>
<script src="${up}search-${language}.js" defer></script>
<script src="${up}search.js" defer></script>
</body>
</html>
`
}

/** The same page in the other language. */
const crossingOf = (page, other) => (other === 'en' ? `en/${page.en.name}.html` : `../${page.fr.name}.html`)

const menu = (current, language) =>
  Object.entries(groups)
    .map(([id, label]) => {
      const items = pages.filter(({ group }) => group === id).map((page) => item(page, current, language))
      return `<p>${label[language]}</p>\n<ul>\n${items.join('\n')}\n</ul>`
    })
    .join('\n')

const item = (page, current, language) => {
  const label = page[language]?.label ?? page.frenchLabel
  const note = page[language] === null ? ` <span class="note">(${words[language].inEnglish})</span>` : ''
  const here = page.id === current.id ? ' aria-current="page"' : ''
  return `<li><a href="${addressOf(page, language)}"${here}>${label}</a>${note}</li>`
}
