// THIRD-PARTY-NOTICES: a section a component, for whoever must answer for what the machine holds.

const line = '='.repeat(100)

const says = {
  gathered: 'part of the programs of dist/',
  installed: 'installed by npm beside Requis',
  optional: 'optional: not part of the npm package, added by whoever wants it',
  folder: 'part of the folder that runs by itself, not of the npm package',
  compiled: 'compiled into another component',
  shipped: 'part of the package of Requis',
}

const headOf = (one) => [
  one.version === null ? one.name : `${one.name} ${one.version}`,
  `Licence: ${one.licence}${one.declared === one.licence ? '' : ` (its package.json: ${one.declared})`}`,
  `Source: ${one.source}`,
  `Here: ${one.ways.map((way) => says[way]).join('; ')}${one.ways.includes('compiled') ? ` (${one.place})` : ''}`,
  ...(one.builds.length > 0 ? [`Its builds, one for each system: ${one.builds.map(({ name }) => name).join(', ')}`] : []),
  ...one.notes,
]

const section = (one) =>
  [line, ...headOf(one), ...one.texts.flatMap(({ file, text }) => ['', `--- ${file}`, '', text]), ''].join('\n')

/** How many components bear each licence, the most frequent first. */
export const countLicences = (components) => {
  const counts = new Map()
  for (const { licence } of components) counts.set(licence, (counts.get(licence) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
}

export const noticesOf = (version, components) =>
  [
    'THIRD-PARTY NOTICES',
    '',
    `Requis ${version} is under the MIT licence (LICENSE). What follows leaves with it, or is installed with it, under licences of its own.`,
    'The same list for machines: sbom.cdx.json (CycloneDX). Both are written by bin/pack/notices.mjs when Requis is built.',
    '',
    ...countLicences(components).map(([licence, count]) => `${String(count).padStart(4)}  ${licence}`),
    '',
    ...components.map(section),
  ].join('\n')
