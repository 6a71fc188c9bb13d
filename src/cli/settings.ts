import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Law } from '../model/law.ts'
import { RequisError } from '../model/problem.ts'
import { loadLaw, loadPipeline, type Pipeline, type ReadSetting } from '../pipeline/load-pipeline.ts'

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..')
const settingsFolder = join(root, 'pipelines')
const packages = createRequire(import.meta.url)

const readSetting: ReadSetting = (path) => {
  const file = join(settingsFolder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

export const readLaw = (): Law => loadLaw(readSetting)

/** A pipeline by its name (`requisition`) or by a path to a YAML file. */
export const readPipeline = (nameOrPath: string): Pipeline => {
  const isPath = /[\\/]|\.ya?ml$/.test(nameOrPath)
  const text = isPath
    ? existsSync(nameOrPath)
      ? readFileSync(nameOrPath, 'utf8')
      : null
    : readSetting(`${nameOrPath}.yaml`)
  if (text === null || nameOrPath === 'subjects')
    throw new RequisError({ code: 'pipeline.unknown', name: nameOrPath, accepted: pipelineNames() })
  return loadPipeline(text, isPath ? nameOrPath : `pipelines/${nameOrPath}.yaml`, readSetting)
}

export const pipelineNames = (): readonly string[] =>
  readdirSync(settingsFolder)
    .filter((name) => name.endsWith('.yaml') && name !== 'subjects.yaml')
    .map((name) => name.replace(/\.yaml$/, ''))
    .sort()

export const softwareVersion = (): string => {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''
}

const packageFolder = (name: string, inside: string): string => join(dirname(packages.resolve(name)), inside)

/** Folders that pdfjs reads its standard fonts and character maps from. */
export const readAssets = () => ({
  standardFontDataUrl: `${join(dirname(packages.resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`,
  cMapUrl: `${join(dirname(packages.resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
})

export const readFonts = () => {
  const folder = packageFolder('@embedpdf/fonts-latin', '../fonts')
  return {
    regular: readFileSync(join(folder, 'NotoSans-Regular.ttf')),
    bold: readFileSync(join(folder, 'NotoSans-Bold.ttf')),
  }
}

export const readPdfium = (): Uint8Array => readFileSync(packageFolder('@embedpdf/pdfium', 'pdfium.wasm'))

/** Weights of the statistical tagger; null when this installation has none. */
export const readTaggerWeights = (): Uint8Array | null => {
  const file = join(settingsFolder, 'weights', 'tagger.bin')
  return existsSync(file) ? readFileSync(file) : null
}

/** The invented dossier of `npm run demo`; its request lies beside it. */
export const demoDossier = (): string => join(root, 'fixtures', 'demo', 'pieces')
