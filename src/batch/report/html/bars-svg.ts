import type { Bar, Bars } from '../document/block.ts'
import { escapeHtml } from './markup.ts'

const row = 30
const width = 720
const from = 190
const longest = 360

/** A chart as a picture in the page: every bar has its name and its number beside it, and the whole is told in words. */
export const barsSvg = ({ caption, bars }: Bars, id: string): string => {
  const top = Math.max(1, ...bars.map(({ value }) => value))
  const told = bars.map(({ label, text }) => `${label} : ${text}`).join(' ; ')
  return [
    '<figure>',
    `<figcaption id="${id}">${escapeHtml(caption)}</figcaption>`,
    `<svg class="bars" viewBox="0 0 ${width} ${bars.length * row}" role="img" aria-labelledby="${id} ${id}-told">`,
    `<desc id="${id}-told">${escapeHtml(told)}</desc>`,
    ...bars.map((bar, at) => barSvg(bar, at, top)),
    '</svg>',
    '</figure>',
  ].join('\n')
}

/** What is not nothing is seen: a bar is never thinner than three points. */
const barSvg = ({ label, value, text, tone }: Bar, at: number, top: number): string => {
  const length = value === 0 ? 0 : Math.max(3, Math.round((value / top) * longest))
  const y = at * row
  return [
    `<text x="${from - 10}" y="${y + 20}" text-anchor="end">${escapeHtml(label)}</text>`,
    `<rect class="${tone}" x="${from}" y="${y + 5}" width="${length}" height="20"/>`,
    `<text x="${from + length + 8}" y="${y + 20}" class="value">${escapeHtml(text)}</text>`,
  ].join('')
}
