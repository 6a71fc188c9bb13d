// What a bundle holds is told by the bundler, which knows what it took; a list kept by hand would not follow.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '..', '..', 'dist', '.bundled')

/** `/somewhere/node_modules/a/node_modules/@b/c/lib/d.js` is of `node_modules/a/node_modules/@b/c`. */
const packageOf = (id) => /(?<=\/)node_modules\/(?:.*\/node_modules\/)?(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]

export const listPackages = (name) => ({
  name: 'list-packages',
  generateBundle(_, bundle) {
    const ids = Object.values(bundle).flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []))
    const packages = [...new Set(ids.map(packageOf).filter((one) => one !== undefined))].sort()
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.json`), `${JSON.stringify(packages, null, 2)}\n`)
  },
})
