// Writes dist/THIRD-PARTY-NOTICES and dist/sbom.cdx.json from what was just built; refuses a licence that is not in the list.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { componentsOf } from './notices/components.mjs'
import { refusalOf } from './notices/licences.mjs'
import { sbomOf } from './notices/sbom.mjs'
import { noticesOf } from './notices/text.mjs'

const root = join(import.meta.dirname, '..', '..')
const about = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
const components = componentsOf(root)
const refused = components.map(refusalOf).filter((refusal) => refusal !== null)
if (refused.length > 0) {
  process.stderr.write(`${refused.join('\n')}\nRead the licence; what may leave is listed in bin/pack/notices/licences.mjs.\n`)
  process.exit(1)
}
writeFileSync(join(root, 'dist', 'THIRD-PARTY-NOTICES'), noticesOf(about.version, components))
writeFileSync(join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(sbomOf(root, about, components), null, 2)}\n`)
