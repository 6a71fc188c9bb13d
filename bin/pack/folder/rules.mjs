// What may stand in the folder that runs by itself, under which names, in which order. Pure: the test reads it whole.

/**
 * Node's own programs, as the registry packages them; 22 is the line that can be tried under Wine 8.
 * @type {Record<string, { os: string, program: string, runtime: string, version: string, integrity: string }>}
 */
export const targets = {
  'linux-x64': {
    ...{ os: 'linux', program: 'bin/node', runtime: 'node/node', version: '22.22.2' },
    integrity: 'sha512-LN7oM9lA/uOjnsvlv5lPYIBPGuFIiYckZhBcEVhHw2YNsm9SDC2ncBlJWGbUtuwMfxAr1xjOG+uEY7bEfV1VyQ==',
  },
  'win-x64': {
    ...{ os: 'win32', program: 'bin/node.exe', runtime: 'node/node.exe', version: '22.22.2' },
    integrity: 'sha512-w6ir5BjNVuSIC43FWLchnuc/bu9hT0ntMH/FJFouaR2oxADkFhim4YlOp4r92Euyj5b15YdbiL5xYwgmELZuZg==',
  },
}

/** Letters of a path below the zip: with a folder of 70 before it, Windows still opens the file (260). By hand. */
const longest = 180

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

/**
 * What is wrong with these names, in sentences: each must be one file on Linux and on Windows.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export const problemsOf = (names) => {
  /** @type {Map<string, string>} */
  const folded = new Map()
  return names.flatMap((name) => {
    const fold = name.normalize('NFC').toLowerCase()
    const twin = folded.get(fold)
    folded.set(fold, name)
    const parts = name.split('/')
    return [
      ...(twin === undefined ? [] : [`${name}: Windows takes it for ${twin}`]),
      ...(name.length >= longest ? [`${name}: ${name.length} letters`] : []),
      ...(name === name.normalize('NFC') ? [] : [`${name}: its accents are not composed`]),
      ...(parts.some((part) => part === '' || part === '.' || part === '..') ? [`${name}: leaves the folder`] : []),
      ...(parts.some((part) => reserved.test(part)) ? [`${name}: the name of a device of Windows`] : []),
      ...(parts.some((part) => /[<>:"\\|?*\u0000-\u001f]|[. ]$/.test(part)) ? [`${name}: Windows refuses it`] : []),
    ]
  })
}

/**
 * The order of a list and of a zip: that of the code units, whatever the locale.
 * @param {readonly string[]} names
 * @returns {string[]}
 */
export const sorted = (names) => [...names].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))

/**
 * As `sha256sum -c` reads it.
 * @param {ReadonlyMap<string, string>} hashes
 * @returns {string}
 */
export const sumsOf = (hashes) => sorted([...hashes.keys()]).map((name) => `${hashes.get(name)}  ${name}\n`).join('')

/**
 * What no program opens: maps, types, sources that were compiled, what a package tests and shows itself with; variants for browsers;
 * the canvas of pdf.js, with which Requis does not draw (src/read/pdfjs.ts).
 */
const left = [
  /^(?:\.bin|\.package-lock\.json|@types|undici-types|@napi-rs\/canvas[^/]*)(?:\/|$)/,
  /\.(?:map|[cm]?ts|tsx|flow|patch|npmignore)$/,
  /\/(?:yarn\.lock|package-lock\.json|tsconfig[^/]*\.json|karma\.conf\.js|\.[^/]+)$/,
  /^(?:@[^/]+\/)?[^/]+\/(?:tests?|__tests__|docs?|examples?|bench(?:mark)?s?|scripts|\.github)\//,
  /^onnxruntime-web\/(?:dist\/(?!ort\.node\.min\.m?js$|ort-wasm-simd-threaded\.(?:mjs|wasm)$)|lib\/)/,
  /^tesseract\.js-core\/.*\.wasm\.js$/,
  /^tesseract\.js\/dist\//,
  /^@tesseract\.js-data\/eng\/4\.0\.0\//,
  /^pdfjs-dist\/(?:build|web|image_decoders|types|webpack\.mjs)(?:\/|$)/,
  /^pdfjs-dist\/legacy\/(?!build\/pdf(?:\.worker)?\.mjs$)/,
  /^pdf-lib\/(?:dist|es|src|ts3\.4)\//,
  /^@pdf-lib\/(?:standard-fonts|upng)\/(?:dist|es|src)\//,
  /^fontkit\/(?:src\/|dist\/browser)/,
  /^@embedpdf\/pdfium\/dist\/index\.browser\.js$/,
  /^koffi\/vendor\/|^koffi\/.*\.(?:c|cc|cpp|h|hh|inc|S|asm|txt|clang-format)$/,
  /^protobufjs\/(?:dist|cli)\//,
  /^compromise\/builds\//,
  /^@swc\/helpers\/src\//,
  /^luxon\/build\/(?:amd|cjs-browser|global)\//,
]

/**
 * Whether a file of a package goes, by its path below `node_modules`. What says under which licence it is always does.
 * @param {string} path
 * @returns {boolean}
 */
export const isShipped = (path) => {
  const name = path.slice(path.lastIndexOf('/') + 1)
  if (/^(?:licen[cs]e|notice|copying|copyright|authors)/i.test(name) && !/^@napi-rs\/canvas/.test(path)) return true
  return !/\.md$/i.test(name) && !left.some((pattern) => pattern.test(path))
}

/**
 * The `package.json` the dependencies of the folder are installed by: those of the product, and what is an optional peer of it.
 * @param {{ name: string, version: string, license: string, dependencies: object, peerDependencies: object }} product
 */
export const manifestOf = ({ name, version, license, dependencies, peerDependencies }) => ({
  ...{ name, version, private: true, license },
  dependencies: { ...dependencies, ...peerDependencies },
})
