// A list of parts in CycloneDX 1.5, the format of `npm sbom`. That command knows neither what dist/ holds nor fonts, data and weights,
// leaves out packages that are development's too, and dates what it writes: the same packages are read from package-lock.json instead.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const licencesOf = (licence) => [/\s/.test(licence) ? { expression: licence } : { license: { id: licence } }]

const hashesOf = (integrity) => {
  const sha512 = /^sha512-(\S+)/.exec(integrity ?? '')?.[1]
  return sha512 ? { hashes: [{ alg: 'SHA-512', content: Buffer.from(sha512, 'base64').toString('hex') }] } : {}
}

const property = (name, value) => ({ name: `requis:${name}`, value })

const refOf = ({ purl, name, version, place }) => (purl === null ? `part:${name}@${version ?? 'unknown'}` : `${purl}#${place}`)

const addressOf = (source) => (/^https?:/.test(source) ? { externalReferences: [{ type: 'distribution', url: source }] } : {})

const fileOf = (root) => (path) => ({
  'bom-ref': `file:${path}`,
  type: 'file',
  name: path,
  hashes: [{ alg: 'SHA-256', content: createHash('sha256').update(readFileSync(join(root, path))).digest('hex') }],
})

const buildOf = ({ name, version, license, integrity, purl }) => ({
  'bom-ref': purl,
  type: 'library',
  name,
  version,
  scope: 'optional',
  ...hashesOf(integrity),
  licenses: licencesOf(license),
  purl,
})

const componentOf = (root) => (one) => {
  const inside = [...one.builds.map(buildOf), ...one.files.map(fileOf(root))]
  return {
    'bom-ref': refOf(one),
    type: one.type,
    name: one.name,
    ...(one.version === null ? {} : { version: one.version }),
    ...(one.notes.length > 0 ? { description: one.notes.join(' ') } : {}),
    scope: one.ways.includes('optional') || one.ways.includes('folder') ? 'optional' : 'required',
    ...hashesOf(one.integrity),
    licenses: licencesOf(one.licence),
    ...(one.purl === null ? {} : { purl: one.purl }),
    ...addressOf(one.source),
    ...(inside.length > 0 ? { components: inside } : {}),
    properties: [
      ...one.ways.map((way) => property('way', way)),
      ...(one.place === null ? [] : [property('place', one.place)]),
      ...(one.declared === one.licence ? [] : [property('declared', one.declared)]),
    ],
  }
}

/** Named by what it holds: the same parts have the same number, on any day and any machine. */
const serialOf = (text) => {
  const hex = createHash('sha256').update(text).digest('hex')
  const variant = ((Number.parseInt(hex[16], 16) & 3) | 8).toString(16)
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export const sbomOf = (root, { name, version, license, description }, components) => {
  const listed = components.map(componentOf(root))
  const metadata = {
    component: {
      'bom-ref': `pkg:npm/${name}@${version}`,
      type: 'application',
      name,
      version,
      description,
      licenses: licencesOf(license),
      purl: `pkg:npm/${name}@${version}`,
    },
  }
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    serialNumber: serialOf(JSON.stringify([metadata, listed])),
    version: 1,
    metadata,
    components: listed,
  }
}
