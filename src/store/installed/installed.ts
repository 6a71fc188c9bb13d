import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { machineAssociation } from '../machine/machine.ts'
import { findConverter } from './convert-doc.ts'
import { packages, root } from './root.ts'

// What lies beside the program, as bytes and texts. Nothing here loads the rules or the law: `requis detect` needs neither.

export const settingsFolder = join(root, 'pipelines')

/** A text of `pipelines/`, by its path below it. The administrator's position stands for the one that is shipped. */
export const readSetting = (path: string): string | null => {
  const kept = path === 'association.yaml' ? machineAssociation() : null
  if (kept !== null) return kept
  const file = join(settingsFolder, path)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

/** The folder of what the build copied out of larger packages (bin/pack/assets.mjs); null for a file that is not there. */
export const shippedFolder = (name: string): string | null => {
  const folder = join(root, 'dist', 'assets')
  return existsSync(join(folder, name)) ? folder : null
}

/** What the readers need: fonts, character maps and decoders of pdfjs, the data of OCR, an office suite for old DOC. */
export const readAssets = () => ({
  standardFontDataUrl: `${join(dirname(packages.resolve('pdfjs-dist/package.json')), 'standard_fonts')}/`,
  cMapUrl: `${join(dirname(packages.resolve('pdfjs-dist/package.json')), 'cmaps')}/`,
  ocr: readOcrAssets(),
  convertDoc: findConverter(),
})

/** Null where the data of a language is not installed: scans are then listed as unread. */
const readOcrAssets = () => {
  try {
    const folderOf = (language: string): string =>
      join(dirname(packages.resolve(`@tesseract.js-data/${language}/package.json`)), '4.0.0_best_int')
    return {
      frenchFolder: shippedFolder('fra.traineddata.gz') ?? folderOf('fra'),
      english: readFileSync(join(folderOf('eng'), 'eng.traineddata.gz')),
      wasmUrl: `${join(dirname(packages.resolve('pdfjs-dist/package.json')), 'wasm')}/`,
    }
  } catch {
    return null
  }
}

/** Trained weights, of the tagger, of the subject classifier or of the words of facts; null when this installation has none. */
export const readWeights = (name: 'tagger' | 'subjects' | 'facts'): Uint8Array | null => {
  const file = join(settingsFolder, 'weights', `${name}.bin`)
  return existsSync(file) ? readFileSync(file) : null
}
