import { crc32, deflateSync } from 'node:zlib'
import { PNG } from 'pngjs'

/** Colours of a screen of ours, a half byte each: a fourth of the weight, letters stay sharp. By hand, looked at. */
const most = 16

/** A PNG with so few colours that it weighs little. */
export const fewColours = (bytes) => {
  const { width, height, data } = PNG.sync.read(bytes)
  const points = Uint8Array.from({ length: width * height * 3 }, (_, at) => data[Math.floor(at / 3) * 4 + (at % 3)])
  return write({ width, height, points }, paletteOf(points))
}

const distance = (a, b) => (a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2 + (a[2] - b[2]) ** 2

/** Colours that are common and unlike those taken before. */
const paletteOf = (points) => {
  const counts = new Map()
  for (let at = 0; at < points.length; at += 3) {
    const key = (points[at] << 16) | (points[at + 1] << 8) | points[at + 2]
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const commonest = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, 400)
  const colours = commonest.map(([key, count]) => ({ colour: [key >> 16, (key >> 8) & 255, key & 255], count }))
  const taken = []
  while (taken.length < Math.min(most, colours.length)) {
    const worth = ({ colour, count }) => Math.sqrt(count) * Math.min(1e6, ...taken.map((one) => distance(one, colour)))
    taken.push(colours.reduce((best, one) => (worth(one) > worth(best) ? one : best)).colour)
  }
  return taken
}

const write = ({ width, height, points }, palette) => {
  const row = Math.ceil(width / 2) + 1
  const raw = Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 3
      raw[y * row + 1 + (x >> 1)] |= nearest(palette, points.subarray(at, at + 3)) << (x & 1 ? 0 : 4)
    }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  // Four bits a point, colours by number (PNG, 11.2.2).
  head.set([4, 3], 8)
  const parts = [chunk('IHDR', head), chunk('PLTE', Buffer.from(palette.flat())), chunk('IDAT', deflateSync(raw, { level: 9 }))]
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts, chunk('IEND', Buffer.alloc(0))])
}

const nearest = (palette, point) =>
  palette.reduce((best, colour, at) => (distance(colour, point) < distance(palette[best], point) ? at : best), 0)

const chunk = (name, content) => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const around = Buffer.alloc(8)
  around.writeUInt32BE(content.length, 0)
  around.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([around.subarray(0, 4), body, around.subarray(4)])
}
