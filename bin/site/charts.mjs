import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escape } from './markdown.mjs'

// Charts beside other tools. Each is drawn out of a table of docs/figures.md that a bench writes (`<!-- table: NAME -->`): no number stands here.

const root = join(import.meta.dirname, '..', '..')

/** Points between two bars, and of a bar; a name stands above it. By hand. */
const [step, thick] = [46, 14]
/** Hundredths of the width that a bar may take: a number of nine signs stands after it, on a telephone too. By hand. */
const most = 78

const share = (cell) => Number(cell)
const count = (cell) => Number(cell.replaceAll(',', ''))
const part = (cell) => {
  const [some, all] = cell.split(' of ').map(Number)
  return all === undefined ? some : some / all
}

const asShare = (language) => (value) =>
  new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { style: 'percent', minimumFractionDigits: 1 }).format(value)
const asCount = (language) => (value) => new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB').format(value)

/** What each table holds: who its rows are, and which of its columns are drawn, with the full length of a bar. */
const groups = {
  detection: {
    table: 'detection-peers',
    ours: /^All layers/,
    columns: [
      { at: 1, read: share, show: asShare, full: 1, fr: 'Mentions cachées jusqu’à leur dernière lettre', en: 'Mentions hidden to their last letter' },
      { at: 2, read: share, show: asShare, full: 1, fr: 'Ce qui est repéré à juste titre', en: 'What is found rightly' },
      { at: 3, read: part, show: asShare, full: 1, fr: 'Textes où ne reste aucun identifiant direct', en: 'Texts with no direct identifier left' },
      { at: 4, read: count, show: asCount, full: null, fr: 'Caractères lus par seconde de calcul', en: 'Characters read per second of computing' },
    ],
  },
  leaks: {
    table: 'leaks-peers',
    ours: /^Requis/,
    columns: [{ at: 1, read: count, show: asCount, full: 31, fr: 'Fichiers, sur 31, où le nom caché se retrouve', en: 'Files, of 31, where the hidden name is found again' }],
  },
  verifiers: {
    table: 'verifiers',
    ours: /requis verify|verify\.sh/,
    looksAt: 2,
    columns: [{ at: null, show: asCount, full: null, fr: 'Altérations refusées', en: 'Alterations refused' }],
  },
  cpu: {
    table: 'cpu-peers',
    ours: /^Requis/,
    columns: [{ at: 1, read: share, show: asCount, full: null, fr: 'Temps de calcul, MuPDF.js = 1', en: 'Computing time, MuPDF.js = 1' }],
  },
}

const words = {
  fr: {
    tool: 'Outil',
    drawn: (rows) => `${rows}. Les mêmes nombres sont dans le tableau qui suit.`,
    all: 'Requis, tout ce qui repère',
    names: {
      ...{ 'Requis, rebuilt': 'Requis, copie recomposée', 'Requis, facsimile': 'Requis, copie conforme à la page' },
      ...{ 'PyMuPDF, with scrub': 'PyMuPDF, avec « scrub »', 'verify.sh (shipped)': 'verify.sh, livré avec l’export' },
      ...{ 'Bouncy Castle, ESS asked for': 'Bouncy Castle, ESS demandé', 'GnuTLS certtool, its signature alone': 'GnuTLS certtool, signature seule' },
      ...{ 'GnuPG gpgsm, its signature alone': 'GnuPG gpgsm, signature seule', 'poppler pdfsig, valid and trusted': 'poppler pdfsig, valable et reconnue' },
      ...{ '… and « Total document signed »': '… et « Total document signed »', 'certvalidator of pyHanko': 'certvalidator de pyHanko' },
    },
    looksAt: {
      ...{ 'certificate path': 'chaîne de certificats', 'archive token': 'horodatage du tout', 'three tokens': 'trois horodatages', 'every PDF': 'chaque PDF' },
      ...{ 'the tree': 'tout, une fois décompressé', 'the container': 'tout' },
    },
  },
  en: { tool: 'Tool', drawn: (rows) => `${rows}. The same numbers are in the table below.`, all: 'Requis, all that detects', names: {}, looksAt: { 'the tree': 'all, unpacked', 'the container': 'all' } },
}

/** Rows of a table of docs/figures.md, its head first. */
const tableOf = (name) => {
  const [, after] = readFileSync(join(root, 'docs/figures.md'), 'utf8').split(`<!-- table: ${name} -->\n`)
  if (after === undefined) throw new Error(`docs/figures.md has no table named ${name}`)
  const lines = after.split('\n')
  const rows = lines.slice(0, lines.findIndex((line) => !line.startsWith('|')))
  return rows.filter((line) => !/^\|(?:-+\||\s*-+\s*\|)+$/.test(line)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()))
}

/** A column without a place of its own is counted: how many changes of an export a tool refuses (`R`). */
const valueOf = ({ at, read }, cells) => (at === null ? cells.filter((cell) => cell === 'R').length : read(cells[at]))

const nameOf = (cells, language) => {
  const plain = cells[0].replaceAll('`', '')
  const said = /^All layers/.test(plain) ? words[language].all : (words[language].names[plain] ?? plain)
  return said.startsWith('…') ? `pdfsig ${said}` : said
}

/** What a tool looks at, where the table says it: nobody sees more than that. */
const looksAtOf = (cells, { looksAt }, language) =>
  looksAt === undefined ? '' : ` <span class="note">${escape(words[language].looksAt[cells[looksAt]] ?? cells[looksAt])}</span>`

/** The charts of one table, and the table. */
export const chartsHtml = (id, language) => {
  const { table, ours, columns } = groups[id]
  const [head, ...body] = tableOf(table)
  const rows = body.map((cells) => ({
    ...{ name: nameOf(cells, language), note: looksAtOf(cells, groups[id], language), isOurs: ours.test(cells[0]) },
    values: columns.map((column) => valueOf(column, cells)),
  }))
  const charts = columns.map((column, at) => {
    const full = column.full ?? (column.at === null ? head.length - 4 : Math.max(...rows.map(({ values }) => values[at])))
    const bars = rows.map(({ name, isOurs, values }) => ({ name, isOurs, value: values[at] }))
    return chart({ id: `${id}-${at + 1}`, title: column[language], bars, full, show: column.show(language) }, language)
  })
  return `<div class="charts">\n${charts.join('\n')}\n</div>\n${asTable(rows, columns, language)}`
}

const chart = ({ id, title, bars, full, show }, language) => {
  const told = words[language].drawn(bars.map(({ name, value }) => `${name} : ${show(value)}`).join(' ; '))
  const drawn = bars.map(({ name, isOurs, value }, at) => {
    const top = at * step
    const length = ((most * value) / full).toFixed(2)
    return [
      `<text x="0" y="${top + 16}">${escape(name)}</text><text class="value" x="100%" y="${top + 34}">${show(value)}</text>`,
      `<rect class="room" x="0" y="${top + 22}" width="${most}%" height="${thick}"/><rect class="${isOurs ? 'ours' : 'other'}" x="0" y="${top + 22}" width="${length}%" height="${thick}"/>`,
    ].join('')
  })
  const svg = `<svg role="img" aria-labelledby="${id}-title ${id}-desc" width="100%" height="${bars.length * step}">`
  return `<figure class="chart"><figcaption>${title}</figcaption>\n${svg}<title id="${id}-title">${title}</title><desc id="${id}-desc">${escape(told)}</desc>\n${drawn.join('\n')}\n</svg></figure>`
}

const asTable = (rows, columns, language) => {
  const head = [words[language].tool, ...columns.map((column) => column[language])]
  const cellOf = (value, at) => `<td${columns.length > 1 ? ` data-head="${columns[at][language]}"` : ''}>${columns[at].show(language)(value)}</td>`
  const lines = rows.map(({ name, note, values }) => `<tr><th scope="row">${escape(name)}${note}</th>${values.map(cellOf).join('')}</tr>`)
  return `<div class="scroll" tabindex="0"><table><thead><tr>${head.map((one) => `<th scope="col">${one}</th>`).join('')}</tr></thead><tbody>\n${lines.join('\n')}\n</tbody></table></div>`
}
