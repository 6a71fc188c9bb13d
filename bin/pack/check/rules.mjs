// What the packed file may hold. Pure: the test reads it whole.

/** Files and bytes of the packed file, at most: the aims of the package (3,106 files and 10.4 MB before it was gathered). */
export const limits = { files: 900, bytes: 12_000_000 }

const needed = [
  'LICENSE',
  'README.md',
  'CHANGELOG.md',
  'bin/requis.js',
  'dist/library.js',
  'dist/library.d.ts',
  'dist/THIRD-PARTY-NOTICES',
  'dist/sbom.cdx.json',
  'dist/assets/LICENSE.fonts',
]

const foreign = [
  [/\.map$/, 'a source map'],
  [/^fixtures\/(?!demo\/(?:pieces\/|request\.yaml$))/, 'a fixture that is not of the demonstration'],
  [/^(?:src|test|bench|docs|\.ci)\//, 'no part of the product'],
  [/\.tsbuildinfo$|^dist\/(?:by-[^/]+|\.bundled)\//, 'left by the build'],
  [/\.(?:p12|pem|key)$|(?:^|\/)\.(?:env|npmrc)/, 'a key or a setting'],
]

/**
 * What is wrong with a packed file, in sentences. `packed`: what `npm pack --json` says of it.
 * @param {{ size: number, files: readonly { path: string }[] }} packed
 * @returns {string[]}
 */
export const problemsOfPacked = ({ size, files }) => {
  const paths = files.map(({ path }) => path)
  return [
    ...(paths.length > limits.files ? [`${paths.length} files, more than ${limits.files}`] : []),
    ...(size > limits.bytes ? [`${size} bytes, more than ${limits.bytes}`] : []),
    ...needed.filter((path) => !paths.includes(path)).map((path) => `${path} is missing`),
    ...paths.flatMap((path) => foreign.filter(([pattern]) => pattern.test(path)).map(([, why]) => `${path}: ${why}`)),
  ]
}
