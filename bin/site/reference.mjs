import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import MarkdownIt from 'markdown-it'
import ts from 'typescript'
import { escape } from './markdown.mjs'

// The reference of the library, out of the types and the docstrings of its code: nothing of it is written twice.

const root = join(import.meta.dirname, '..', '..')
const door = 'src/library.ts'
/** What comes first: the acts, in the order of the work. */
const first = 'src/library/functions.ts'

const words = {
  fr: {
    functions: 'Les fonctions',
    types: 'Les types',
    takes: 'Reçoit',
    gives: 'Rend',
    is: 'Est',
    fields: 'Champs',
    more: 'Avec aussi les champs de',
    optional: 'facultatif',
  },
  en: {
    functions: 'Functions',
    types: 'Types',
    takes: 'Takes',
    gives: 'Gives',
    is: 'Is',
    fields: 'Fields',
    more: 'With the fields of',
    optional: 'optional',
  },
}

const markdown = new MarkdownIt()

const parse = (path) => ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.ES2023, true)

/** Names that the door gives from each of its files, by the name they have there; `*`: all of them. */
const exportedBy = (source) => {
  const found = new Map()
  for (const node of source.statements.filter(ts.isExportDeclaration)) {
    const file = join('src', node.moduleSpecifier.text)
    const names = found.get(file) ?? new Map()
    if (node.exportClause === undefined) names.set('*', '*')
    for (const { propertyName, name } of node.exportClause?.elements ?? []) names.set((propertyName ?? name).text, name.text)
    found.set(file, names)
  }
  return found
}

/** Everything exported, in the order of its file: public name, docstring, declaration. */
export const libraryEntries = () => {
  const exported = [...exportedBy(parse(door))].sort(([a], [b]) => Number(b === first) - Number(a === first))
  const files = exported.map(([path, names]) => ({ names, source: parse(path) }))
  const renamed = new Map(files.flatMap(({ names }) => [...names]).filter(([own, name]) => own !== name))
  const entries = files.flatMap(({ names, source }) =>
    source.statements.flatMap(declared).filter(({ own }) => names.has('*') || names.has(own)),
  )
  return entries.map((entry) => ({ ...entry, name: renamed.get(entry.own) ?? entry.own, renamed }))
}

const isExported = (node) => (ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Export) !== 0

const declared = (node) => {
  if (ts.isTypeAliasDeclaration(node) && isExported(node)) return [{ kind: 'type', own: node.name.text, doc: docOf(node), type: node.type }]
  if (!ts.isVariableStatement(node)) return []
  return node.declarationList.declarations
    .filter((one) => isExported(one) && one.initializer !== undefined && ts.isArrowFunction(one.initializer))
    .map((one) => ({ kind: 'function', own: one.name.text, doc: docOf(node), type: one.initializer }))
}

/** The block that stands next to it: one before may speak of the whole file. */
const docOf = (node) => {
  const { comment } = ts.getJSDocCommentsAndTags(node).at(-1) ?? {}
  return (ts.getTextOfJSDocComment(comment) ?? '').replaceAll(/\s+/g, ' ').trim()
}

/** The whole reference; headings are in the language, what the code says is in English. */
export const referenceHtml = (language) => {
  const entries = libraryEntries()
  const say = words[language]
  const show = shownBy(entries)
  const of = (kind) => entries.filter((entry) => entry.kind === kind).map((entry) => sectionOf(entry, say, show))
  return [
    `<h2 id="functions">${say.functions}</h2>`,
    ...of('function'),
    `<h2 id="types">${say.types}</h2>`,
    ...of('type'),
  ].join('\n')
}

const idOf = ({ kind, name }) => `${kind}-${name}`

/** A piece of the code by its public names, each that has an entry leading there. */
const shownBy = (entries) => {
  const types = new Map(entries.filter(({ kind }) => kind === 'type').map((entry) => [entry.name, entry]))
  const { renamed } = entries[0]
  return (node) =>
    node
      .getText()
      .replaceAll('Public.', '')
      .replaceAll(/\/\*\*.*?\*\/\s*|\breadonly (?=\w+\??:)/gs, '')
      .replaceAll(/(?<=[\w\]>])\n\s*(?=\w+\??:)/g, '; ')
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/^\| /g, '')
      .split(/\b(\w+)\b/)
      .map((part) => renamed.get(part) ?? part)
      .map((part) => (types.has(part) ? `<a href="#${idOf(types.get(part))}">${part}</a>` : escape(part)))
      .join('')
}

const sectionOf = (entry, say, show) => {
  const body = entry.kind === 'function' ? signatureOf(entry.type, say, show) : shapeOf(entry.type, say, show)
  const doc = `<p lang="en">${markdown.renderInline(entry.doc)}</p>`
  return `<section class="entry">\n<h3 id="${idOf(entry)}"><code>${entry.name}</code></h3>\n${doc}\n${body}\n</section>`
}

const row = (name, text) => `<div><dt>${name}</dt><dd>${text}</dd></div>`
const code = (text) => `<code>${text}</code>`

const signatureOf = ({ parameters, type }, say, show) => {
  const takes = parameters.map((one) => {
    const isOptional = one.questionToken !== undefined || one.initializer !== undefined
    return `${code(escape(one.name.text))}${isOptional ? ` (${say.optional})` : ''} : ${code(show(one.type))}`
  })
  return `<dl>\n${row(say.takes, takes.join('<br>'))}\n${row(say.gives, code(show(type)))}\n</dl>`
}

const shapeOf = (type, say, show) => {
  if (ts.isTypeLiteralNode(type)) return fieldsOf(type, say, show)
  if (!ts.isIntersectionTypeNode(type)) return `<dl>\n${row(say.is, code(show(type)))}\n</dl>`
  const others = type.types.filter((one) => !ts.isTypeLiteralNode(one)).map((one) => code(show(one)))
  const own = type.types.filter(ts.isTypeLiteralNode).map((one) => fieldsOf(one, say, show))
  return `<p>${say.more} ${others.join(', ')}.</p>\n${own.join('\n')}`
}

const fieldsOf = (literal, say, show) => {
  const rows = literal.members.map((member) => {
    const name = ts.isIndexSignatureDeclaration(member) ? `[${member.parameters[0].name.text}]` : member.name.text
    const doc = docOf(member)
    const note = member.questionToken === undefined ? '' : ` <span class="note">${say.optional}</span>`
    const told = doc === '' ? '' : `<br><span lang="en">${markdown.renderInline(doc)}</span>`
    return row(`${code(escape(name))}${note}`, `${code(show(member.type))}${told}`)
  })
  return `<dl aria-label="${say.fields}">\n${rows.join('\n')}\n</dl>`
}
