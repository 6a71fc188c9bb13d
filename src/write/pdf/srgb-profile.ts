import { four, two } from './bytes.ts'

/**
 * The profile of sRGB (IEC 61966-2-1), version 4 of ICC.1: a description, a white, three primaries and one curve. Its date
 * is that of the standard.
 */
export const srgbProfile = (): Uint8Array => {
  const places: number[] = []
  const body: number[] = []
  for (const { signatures, data } of elements) {
    for (const signature of signatures)
      places.push(...ascii(signature), ...four(start + body.length), ...four(data.length))
    body.push(...data, ...zeros((4 - (data.length % 4)) % 4))
  }
  return Uint8Array.from([...four(start + body.length), ...header, ...four(count), ...places, ...body])
}

const ascii = (text: string): readonly number[] => [...text].map((letter) => letter.charCodeAt(0))

const zeros = (length: number): readonly number[] => new Array<number>(length).fill(0)

/** Signed numbers of 16.16 bits. */
const fixed = (...values: readonly number[]): readonly number[] =>
  values.flatMap((value) => four(Math.round(value * 65_536)))

const typed = (type: string, data: readonly number[]): readonly number[] => [...ascii(type), ...zeros(4), ...data]

/** The white of every profile: D50. */
const white = [0.9642, 1, 0.8249] as const

const header = [
  ...[...zeros(4), ...four(0x04200000), ...ascii('mntrRGB XYZ ')],
  ...[...two(1999), ...two(10), ...two(18), ...zeros(6)],
  ...[...ascii('acsp'), ...zeros(28), ...fixed(...white), ...zeros(48)],
]

const words = (text: string): readonly number[] =>
  typed('mluc', [
    ...[...four(1), ...four(12), ...ascii('enUS'), ...four(2 * text.length), ...four(28)],
    ...ascii(text).flatMap(two),
  ])

const xyz = (...values: readonly number[]): readonly number[] => typed('XYZ ', fixed(...values))

/** From D65, the white of sRGB, to D50: as the ICC gives it, with the primaries so adapted. */
const adaptation = [1.04788, 0.02292, -0.05022, 0.02959, 0.99048, -0.01707, -0.00925, 0.01508, 0.75168] as const

/** Type 3: ((x + 0.055) / 1.055) ^ 2.4 from 0.04045, x / 12.92 below. */
const curve = typed('para', [...two(3), ...two(0), ...fixed(2.4, 1 / 1.055, 0.055 / 1.055, 1 / 12.92, 0.04045)])

const elements: readonly { readonly signatures: readonly string[]; readonly data: readonly number[] }[] = [
  { signatures: ['desc'], data: words('sRGB') },
  { signatures: ['cprt'], data: words('CC0') },
  { signatures: ['wtpt'], data: xyz(...white) },
  { signatures: ['chad'], data: typed('sf32', fixed(...adaptation)) },
  { signatures: ['rXYZ'], data: xyz(0.43607, 0.22249, 0.01392) },
  { signatures: ['gXYZ'], data: xyz(0.38515, 0.71687, 0.09708) },
  { signatures: ['bXYZ'], data: xyz(0.14307, 0.06061, 0.7141) },
  { signatures: ['rTRC', 'gTRC', 'bTRC'], data: curve },
]

const count = elements.reduce((sum, { signatures }) => sum + signatures.length, 0)

const start = 128 + 4 + 12 * count
