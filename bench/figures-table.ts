import { readFileSync, writeFileSync } from 'node:fs'

/** Where figures stand, and where the documentation site reads those that it draws (bin/site/charts.mjs). */
const file = 'docs/figures.md'

/** A table of docs/figures.md, below `<!-- table: NAME -->`, is replaced by this one. */
export const writeTable = (name: string, rows: readonly (readonly string[])[]): void => {
  const [head = [], ...others] = rows
  const lines = [head, head.map(() => '---'), ...others].map((cells) => `| ${cells.join(' | ')} |`)
  writeFileSync(file, withTable(readFileSync(file, 'utf8'), name, lines))
}

const withTable = (text: string, name: string, lines: readonly string[]): string => {
  const all = text.split('\n')
  const start = all.indexOf(`<!-- table: ${name} -->`) + 1
  if (start === 0) throw new Error(`${file} has no table named ${name}`)
  const length = all.slice(start).findIndex((line) => !line.startsWith('|'))
  return [...all.slice(0, start), ...lines, ...all.slice(start + length)].join('\n')
}
