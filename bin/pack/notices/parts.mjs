// What npm does not know of: fonts, data of the OCR, word lists, weights, and what packages have compiled into them. Each says what is
// known of where it comes from, and what is not. `file`: a licence text, by its place in this repository or in node_modules.

const tessdata = 'https://github.com/tesseract-ocr/tessdata_best'
const holdsNoText = 'The package says MIT in its package.json and holds no text; the data are those that the Tesseract project publishes under Apache-2.0, with integer weights.'
const apache = 'node_modules/tesseract.js-core/LICENSE'
const written = 'Part of Requis, under its licence.'
const invented =
  'Every text is invented: none comes from a real file nor from a published text. The writers are language models briefed as former professionals (fixtures/training/README.md, fixtures/ask/README.md).'

/** Packages of which more is known than their package.json says. */
export const said = new Map([
  ['brotli', { licence: 'MIT AND Apache-2.0', note: 'A port of the decoder of Google’s Brotli, whose files bear « Copyright 2013 Google Inc., Apache License 2.0 »; package.json says MIT.', file: apache }],
  ['@tesseract.js-data/eng', { licence: 'Apache-2.0', note: holdsNoText, file: apache }],
  ['@embedpdf/pdfium', { licence: 'MIT AND BSD-3-Clause AND Apache-2.0', note: 'pdfium.wasm is PDFium (LICENSE.pdfium). What it has compiled in, as far as the module shows, is named apart.' }],
  ['tesseract.js-core', { note: 'The .wasm files are Tesseract (Apache-2.0). What its build scripts compile in with it is named apart.' }],
  ['pdfjs-dist', { licence: 'Apache-2.0 AND BSD-2-Clause AND BSD-3-Clause AND MIT AND OFL-1.1 AND CC0-1.0', note: 'pdf.js is under Apache-2.0; its fonts are Foxit’s (BSD-3-Clause) and Liberation (OFL-1.1), its CMaps Adobe’s (BSD-3-Clause), its decoders those of OpenJPEG (BSD-2-Clause), PDFium (BSD-3-Clause) and qcms (MIT), its colour profiles CC0.' }],
])

/** Its licence as the project itself or Debian publishes it (texts/): the package that holds it gives neither version nor text. */
const compiled = (inside, name, licence, source, text = null) => ({
  ...{ name, version: null, licence, type: 'library', source, inside, text },
  note: `Compiled into ${inside}, which gives neither its version nor its text.${text === null ? ' The text is at that address.' : ''}`,
})

const texts = 'bin/pack/notices/texts'

export const parts = [
  { name: 'Node.js', version: 'node', licence: 'MIT', type: 'application', source: 'https://nodejs.org', inFolder: true, note: 'In the folder that runs by itself only. node/LICENSE there holds its text and those of what it has compiled in (V8, OpenSSL, ICU, libuv, zlib and others).' },
  { name: 'Noto Sans (Regular, Bold)', version: null, licence: 'OFL-1.1', type: 'file', source: 'https://www.npmjs.com/package/@embedpdf/fonts-latin/v/1.0.0', note: 'dist/assets/NotoSans-*.ttf, as they are in @embedpdf/fonts-latin 1.0.0. Copies hold the letters that they use.', files: ['dist/assets/NotoSans-Regular.ttf', 'dist/assets/NotoSans-Bold.ttf'], text: 'node_modules/@embedpdf/fonts-latin/LICENSE' },
  { name: 'Tesseract data: fra', version: '4.0.0_best_int', licence: 'Apache-2.0', type: 'data', source: tessdata, note: `dist/assets/fra.traineddata.gz, out of @tesseract.js-data/fra 1.0.0. ${holdsNoText}`, files: ['dist/assets/fra.traineddata.gz'], text: apache },
  { name: 'Communes de France', version: '6.0.0', licence: 'etalab-2.0', type: 'data', source: 'https://www.npmjs.com/package/@etalab/decoupage-administratif/v/6.0.0', note: 'Names of communes (pipelines/lexicon/places/large-communes.txt, small-communes.txt, compiled into dist/), written by fixtures/make-communes.ts out of @etalab/decoupage-administratif 6.0.0. Source: Code officiel géographique, INSEE. Licence ouverte / Open Licence 2.0: https://www.etalab.gouv.fr/licence-ouverte-open-licence' },
  { name: 'Word lists of Requis', version: 'own', licence: 'MIT', type: 'data', source: 'pipelines/lexicon', note: `${written} All lists but the communes, compiled into dist/. Written for the project, one entry a line; where a single given name, surname, drug or word was first read is not recorded, and nothing is claimed on names and words as such. Stems were tried against the npm package an-array-of-french-words, of which nothing was copied. words/record-words.txt holds words of fixtures/training, whose texts are invented.`, text: 'LICENSE' },
  { name: 'Law, policies and letters of Requis', version: 'own', licence: 'MIT', type: 'data', source: 'pipelines', note: `${written} Articles are cited by number and put in words of our own; official texts of law bear no copyright in France.`, text: 'LICENSE' },
  { name: 'Weights: tagger.bin', version: 'own', licence: 'MIT', type: 'machine-learning-model', source: 'pipelines/weights/tagger.bin', note: `${written} A linear chain over hashed features and the word lists above, trained by « npm run train » on fixtures/training (adults, child-protection, passages; the blind fifth of the first two left out). ${invented}`, files: ['pipelines/weights/tagger.bin'], text: 'LICENSE' },
  { name: 'Weights: subjects.bin', version: 'own', licence: 'MIT', type: 'machine-learning-model', source: 'pipelines/weights/subjects.bin', note: `${written} Linear models of words: subjects of sentences (« npm run train:subjects », fixtures/training/subjects), clauses of an act that ask, and for what (« npm run train:acts », fixtures/training/acts), passages that hide a home (« npm run train:hiding », fixtures/training/hiding, with passages). ${invented}`, files: ['pipelines/weights/subjects.bin'], text: 'LICENSE' },
  { name: 'Weights: asks.json, facts.bin', version: 'own', licence: 'MIT', type: 'machine-learning-model', source: 'pipelines/weights/asks.json', note: `${written} Logistic regressions that order the questions, trained by « npm run train:asks » on fixtures/scope and fixtures/ask with what each family’s request should keep. ${invented}`, files: ['pipelines/weights/asks.json', 'pipelines/weights/facts.bin'], text: 'LICENSE' },
  compiled('tesseract.js-core', 'Leptonica', 'BSD-2-Clause', 'http://www.leptonica.org', `${texts}/leptonica.txt`),
  compiled('tesseract.js-core', 'libpng (Tesseract)', 'libpng-2.0', 'http://www.libpng.org', `${texts}/libpng.txt`),
  compiled('tesseract.js-core', 'libjpeg', 'IJG', 'https://ijg.org', `${texts}/ijg.txt`),
  compiled('tesseract.js-core', 'libtiff', 'libtiff', 'https://libtiff.gitlab.io/libtiff', `${texts}/libtiff.txt`),
  compiled('tesseract.js-core', 'libwebp', 'BSD-3-Clause', 'https://chromium.googlesource.com/webm/libwebp', `${texts}/libwebp.txt`),
  compiled('tesseract.js-core', 'giflib', 'MIT', 'https://giflib.sourceforge.net', `${texts}/giflib.txt`),
  compiled('tesseract.js-core', 'openlibm', 'MIT AND BSD-2-Clause AND ISC', 'https://github.com/JuliaMath/openlibm'),
  compiled('tesseract.js-core', 'zlib (Tesseract)', 'Zlib', 'https://zlib.net', `${texts}/zlib.txt`),
  compiled('@embedpdf/pdfium', 'FreeType', 'FTL', 'https://freetype.org', `${texts}/freetype.txt`),
  compiled('@embedpdf/pdfium', 'Little CMS', 'MIT', 'https://www.littlecms.com', `${texts}/lcms.txt`),
  compiled('@embedpdf/pdfium', 'OpenJPEG', 'BSD-2-Clause', 'https://www.openjpeg.org', 'node_modules/pdfjs-dist/wasm/LICENSE_OPENJPEG'),
  compiled('@embedpdf/pdfium', 'libjpeg-turbo', 'IJG AND BSD-3-Clause AND Zlib', 'https://libjpeg-turbo.org', `${texts}/libjpeg-turbo.txt`),
  compiled('@embedpdf/pdfium', 'libpng (PDFium)', 'libpng-2.0', 'http://www.libpng.org', `${texts}/libpng.txt`),
  compiled('@embedpdf/pdfium', 'zlib (PDFium)', 'Zlib', 'https://zlib.net', `${texts}/zlib.txt`),
]
