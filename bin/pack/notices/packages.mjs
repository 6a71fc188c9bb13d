// The packages that leave with Requis, out of package-lock.json: what is gathered in dist/, what npm installs beside it, what a user may add.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const nameOf = (key) => key.replace(/^.*node_modules\//, '')

/** As Node looks for it: beside, then above. */
const resolve = (packages, from, name) => {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('node_modules/'))).replace(/\/$/, '')) {
    const key = `${at === '' ? '' : `${at}/`}node_modules/${name}`
    if (packages[key]) return key
    if (at === '') return null
  }
}

/** Optional peers that this project has, and what they need: part of a folder that runs by itself, never of the npm package. */
const peersOf = (packages) => {
  const found = new Set()
  const waiting = Object.keys(packages['']?.peerDependencies ?? {}).map((name) => ['', name])
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const key = resolve(packages, ...next)
    if (key === null || found.has(key)) continue
    found.add(key)
    const { dependencies = {}, optionalDependencies = {} } = packages[key]
    for (const name of Object.keys({ ...dependencies, ...optionalDependencies })) waiting.push([key, name])
  }
  return found
}

/** Builds of one package for one system each (`@napi-rs/nice-win32-x64-msvc`) are that package, under its licence. */
const isBuildOf = (packages) => (key) =>
  (packages[key].os ?? packages[key].cpu) === undefined
    ? null
    : (Object.keys(packages).find((other) => nameOf(key) in (packages[other].optionalDependencies ?? {}) && other !== '') ?? null)

/** Each with its place in node_modules, how it leaves (`gathered`, `installed`, `optional`) and the builds that are part of it. */
export const shippedPackages = (lock, bundled) => {
  const packages = lock.packages
  const base = isBuildOf(packages)
  const installed = new Set(Object.keys(packages).filter((key) => key !== '' && !packages[key].dev))
  const gathered = new Set(bundled)
  const unknown = bundled.filter((key) => !packages[key])
  if (unknown.length > 0) throw new Error(`not in package-lock.json: ${unknown.join(', ')}. Run npm ci, then npm run build.`)
  const peers = peersOf(packages)
  const all = [...new Set([...installed, ...gathered, ...peers])].sort()
  const waysOf = (key) => [
    ...(gathered.has(key) ? ['gathered'] : []),
    ...(installed.has(key) ? ['installed'] : peers.has(key) ? ['optional'] : []),
  ]
  return all.map((key) => ({ key, name: nameOf(key), ...packages[key], ways: waysOf(key), buildOf: base(key) }))
}

/** What only the folder that runs by itself holds (bin/pack/folder/package-lock.json): optional peers that this project does not install. */
export const folderPackages = (lock, known) => {
  const ids = new Set(known.map(({ name, version }) => `${name}@${version}`))
  return Object.keys(lock.packages)
    .filter((key) => key !== '' && !ids.has(`${nameOf(key)}@${lock.packages[key].version}`))
    .sort()
    .map((key) => ({ key, name: nameOf(key), ...lock.packages[key] }))
}

const isLicenceFile = (name) => /^(?:licen[cs]e|copying|notice|unlicense)(?![a-z])/i.test(name) || /licen[cs]e[^/]*\.txt$/i.test(name)

const licenceFiles = (folder, below = '') =>
  readdirSync(join(folder, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`
      if (entry.isDirectory()) return entry.name === 'node_modules' ? [] : licenceFiles(folder, path)
      return isLicenceFile(entry.name) ? [path] : []
    })

export const readText = (path) => readFileSync(path, 'utf8').replace(/\r\n?/g, '\n').replace(/[ \t]+$/gm, '').trim()

/** Every licence that a package holds, those of what it brings along included. Null: it is not installed here. */
export const textsOf = (root, { key, version }) => {
  const folder = join(root, key)
  if (!existsSync(join(folder, 'package.json'))) return null
  const found = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version
  if (found !== version) throw new Error(`${key} is ${found}, package-lock.json says ${version}. Run npm ci.`)
  return licenceFiles(folder).map((file) => ({ file, text: readText(join(folder, file)) }))
}

/** Where no text is: who wrote it, as its package.json says. */
export const authorOf = (root, { key }) => {
  const path = join(root, key, 'package.json')
  if (!existsSync(path)) return null
  const { author } = JSON.parse(readFileSync(path, 'utf8'))
  const name = typeof author === 'string' ? author : author?.name
  return name?.replace(/\s*[<(].*$/, '') ?? null
}
