// What is used of packages that are far larger: two of eighteen fonts, one of the data of French. Those packages are not installed with Requis.
import { copyFileSync, mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const packages = createRequire(import.meta.url)
const written = join(import.meta.dirname, '..', '..', 'dist', 'assets')
const fonts = join(dirname(packages.resolve('@embedpdf/fonts-latin')), '..')
const french = dirname(packages.resolve('@tesseract.js-data/fra/package.json'))

const files = [
  [join(fonts, 'fonts', 'NotoSans-Regular.ttf'), 'NotoSans-Regular.ttf'],
  [join(fonts, 'fonts', 'NotoSans-Bold.ttf'), 'NotoSans-Bold.ttf'],
  [join(fonts, 'LICENSE'), 'LICENSE.fonts'],
  [join(french, '4.0.0_best_int', 'fra.traineddata.gz'), 'fra.traineddata.gz'],
]

mkdirSync(written, { recursive: true })
for (const [from, name] of files) copyFileSync(from, join(written, name))
