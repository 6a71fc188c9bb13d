import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { componentsOf } from '../../../bin/pack/notices/components.mjs'
import { sbomOf } from '../../../bin/pack/notices/sbom.mjs'

const root = resolve(import.meta.dirname, '../../..')
const about = z
  .object({ name: z.string(), version: z.string(), license: z.string(), description: z.string() })
  .parse(JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8')))

const component = z.object({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string().optional(),
  purl: z.string().optional(),
  licenses: z.array(z.looseObject({})).min(1),
  hashes: z.array(z.object({ alg: z.string(), content: z.string() })).optional(),
  components: z.array(z.looseObject({ 'bom-ref': z.string(), name: z.string() })).optional(),
})
const sbom = z.object({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.literal('1.5'),
  serialNumber: z.string(),
  components: z.array(component),
})

describe.runIf(existsSync(resolve(root, 'dist/sbom.cdx.json')))('what is built', () => {
  const components = componentsOf(root)
  const built = sbom.parse(JSON.parse(readFileSync(resolve(root, 'dist/sbom.cdx.json'), 'utf8')))
  const notices = readFileSync(resolve(root, 'dist/THIRD-PARTY-NOTICES'), 'utf8')

  test('each component has its section, its licence and a text, or says that it holds none', () => {
    for (const { name, version, licence, texts } of components) {
      expect(notices).toContain(`\n${version === null ? name : `${name} ${version}`}\nLicence: ${licence}`)
      for (const { text } of texts) expect(notices).toContain(text)
    }
  })

  test('what is gathered, fonts, data of the OCR, lists and weights are named', () => {
    const names = built.components.map(({ name }) => name)
    expect(names).toEqual(
      expect.arrayContaining([
        'zod',
        'preact',
        '@noble/hashes',
        'pdfjs-dist',
        'Noto Sans (Regular, Bold)',
        'Tesseract data: fra',
        'Communes de France',
        'Word lists of Requis',
        'Node.js',
        'onnxruntime-web',
        'FreeType',
      ]),
    )
    expect(names.filter((name) => name.startsWith('Weights: '))).toHaveLength(3)
  })

  test('the list of parts is the same each time, and its references are one each', () => {
    expect(JSON.stringify(sbomOf(root, about, components))).toBe(
      JSON.stringify(sbomOf(root, about, componentsOf(root))),
    )
    const refs = built.components.flatMap((one) => [
      one['bom-ref'],
      ...(one.components ?? []).map((inside) => inside['bom-ref']),
    ])
    expect(new Set(refs).size).toBe(refs.length)
    expect(built.serialNumber).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  })

  test('a part that is a file bears the hash of that file', () => {
    const files = built.components
      .flatMap((one) => one.components ?? [])
      .filter((one) => one['bom-ref'].startsWith('file:'))
    expect(files.length).toBeGreaterThan(5)
    for (const file of files) {
      const hash = createHash('sha256')
        .update(readFileSync(resolve(root, file.name)))
        .digest('hex')
      expect(JSON.stringify(file)).toContain(hash)
    }
  })

  test('npm sbom knows no package that the list does not have, and says the same licence', () => {
    const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'], {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1 << 26,
    })
    const ours = JSON.stringify(built)
    const theirs = z.object({ components: z.array(z.object({ purl: z.string() })) }).parse(JSON.parse(said)).components
    expect(theirs.length).toBeGreaterThan(50)
    for (const { purl } of theirs) expect(ours).toContain(`"purl":"${purl}"`)
  })
})
