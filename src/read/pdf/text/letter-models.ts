import type { Outline } from '../../../model/record/drawing.ts'
import { type Grid, gridOf } from './letter-grid.ts'

export type Model = { readonly text: string; readonly grid: Grid }

const letters =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõöøùúûüýþÿ'

const fonts = [
  'Helvetica',
  'Helvetica-Bold',
  'Helvetica-Oblique',
  'Times-Roman',
  'Times-Bold',
  'Times-Italic',
  'Courier',
]

/** A page of letters in the fonts that every reader of PDF has: what letters look like, said by the same program. */
export const modelPage = (): Uint8Array => {
  const codes = [...letters].map((letter) => letter.charCodeAt(0).toString(16).padStart(2, '0')).join('')
  const show = fonts.map((_, at) => `/F${at} 9 Tf 1 0 0 1 20 ${700 - at * 40} Tm <${codes}> Tj`).join('\n')
  const content = `BT\n${show}\nET`
  const resources = fonts
    .map((font, at) => `/F${at} << /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`)
    .join(' ')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 5000 800] /Contents 4 0 R /Resources << /Font << ${resources} >> >> >>`,
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
  ]
  return new TextEncoder().encode(fileOf(objects))
}

/** A PDF of these objects, numbered from 1. */
export const fileOf = (objects: readonly string[]): string => {
  let text = '%PDF-1.4\n'
  const places = objects.map((object, at) => {
    const place = text.length
    text += `${at + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return `${text}xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF\n`
}

export const modelsOf = (outlines: readonly Outline[]): readonly Model[] =>
  outlines.flatMap(({ text, path }) => {
    const grid = gridOf(path)
    return grid === null ? [] : [{ text, grid }]
  })
