// All that leaves with Requis, as one list: what these notices and the list of parts (SBOM) are made from.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parts, said } from './parts.mjs'
import { targets } from '../folder/rules.mjs'
import { authorOf, folderPackages, readText, shippedPackages, textsOf } from './packages.mjs'

const readJson = (path) => JSON.parse(readFileSync(path, 'utf8'))

/** What each bundle says that it holds (bin/pack/bundled.mjs). */
const bundledIn = (root) => {
  const folder = join(root, 'dist', '.bundled')
  const lists = readdirSync(folder).filter((name) => name.endsWith('.json'))
  for (const name of ['desk', 'page', 'program', 'report'])
    if (!lists.includes(`${name}.json`)) throw new Error(`dist/.bundled/${name}.json is missing. Run npm run build.`)
  return [...new Set(lists.flatMap((name) => readJson(join(folder, name))))].sort()
}

/** Where a package holds no text, that of its licence without a name is printed, and whose it is. */
const standIn = (root, one, licence) => {
  const author = authorOf(root, one)
  const file = licence === 'MIT' ? 'LICENSE' : null
  const whose = author === null ? '' : `, author ${author}`
  const note = `The package holds no licence text; its package.json says ${licence}${whose}.`
  if (file === null) return { note, texts: [] }
  const text = readText(join(root, file)).replace(/^Copyright.*\n\n?/m, '')
  return { note, texts: [{ file: 'the text of MIT', text }] }
}

const describe = (root, builds) => (one) => {
  const more = said.get(one.name)
  const licence = more?.licence ?? one.license
  const found = textsOf(root, one)
  const added = more?.file ? [{ file: `the text of Apache-2.0`, text: readText(join(root, more.file)) }] : []
  const own = [...(found ?? []), ...added]
  const instead = own.length > 0 ? { note: null, texts: own } : standIn(root, one, licence)
  return {
    name: one.name,
    version: one.version,
    licence,
    declared: one.license,
    type: 'library',
    ways: one.ways,
    place: one.key,
    purl: purlOf(one),
    source: sourceOf(one),
    integrity: one.integrity ?? null,
    notes: [more?.note, instead.note, found === null ? 'Not installed where these notices were made.' : null].filter(Boolean),
    builds: builds.filter(({ buildOf }) => buildOf === one.key).map(({ name, version, license, integrity }) => ({ name, version, license, integrity, purl: purlOf({ name, version }) })),
    texts: instead.texts,
    files: [],
  }
}

const sourceOf = ({ name, version }) => `https://www.npmjs.com/package/${name}/v/${version}`

const purlOf = ({ name, version }) => `pkg:npm/${name.replace('@', '%40')}@${version}`

/** What the folder that runs by itself has more, from its own lock: its packages bear their texts there. */
const describeInFolder = (one) => ({
  ...{ name: one.name, version: one.version, licence: one.license, declared: one.license, type: 'library', ways: ['folder'], place: one.key },
  ...{ purl: purlOf(one), source: sourceOf(one), integrity: one.integrity ?? null, builds: [], texts: [], files: [] },
  notes: [`Its text is in ${one.key} there.`],
})

const versionOf = ({ version }, own) => (version === 'own' ? own : version === 'node' ? targets['linux-x64'].version : version)

const describePart = (root, version) => (part) => ({
  name: part.name,
  version: versionOf(part, version),
  licence: part.licence,
  declared: part.licence,
  type: part.type,
  ways: [part.inside ? 'compiled' : part.inFolder ? 'folder' : 'shipped'],
  place: part.inside ?? null,
  purl: null,
  source: part.source,
  integrity: null,
  notes: [part.note],
  builds: [],
  texts: part.text ? [{ file: part.text.replace('node_modules/', ''), text: readText(join(root, part.text)) }] : [],
  files: part.files ?? [],
})

/** Everything that leaves, in an order that does not depend on the machine. */
export const componentsOf = (root) => {
  const shipped = shippedPackages(readJson(join(root, 'package-lock.json')), bundledIn(root))
  const { version } = readJson(join(root, 'package.json'))
  const builds = shipped.filter(({ buildOf }) => buildOf !== null)
  return [
    ...shipped.filter(({ buildOf }) => buildOf === null).map(describe(root, builds)),
    ...folderPackages(readJson(join(root, 'bin', 'pack', 'folder', 'package-lock.json')), shipped).map(describeInFolder),
    ...parts.map(describePart(root, version)),
  ]
}
