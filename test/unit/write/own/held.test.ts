import { describe, expect, test } from 'vitest'
import type { Rendition } from '../../../../src/model/copy/rendition.ts'
import { holdsFiles } from '../../../../src/prove/own/held.ts'
import { putBack } from '../../../../src/write/data/put-back.ts'
import { partText, takeSlots } from '../../../../src/write/data/slots.ts'

const copyOf = (
  mediaType: string,
  marked: string,
  parts: NonNullable<Rendition['slots']>[number]['parts'],
): Rendition => {
  const { text, slots } = takeSlots(marked, [{ file: 'ab', path: '/data', parts }])
  const bytes = new TextEncoder().encode(text)
  return { ...{ name: 'pieces/P01', mediaType, bytes, slots }, pieceId: 'P01', pages: null, maskPlaces: [] }
}

const json = copyOf('application/json', '{\n  "title": "Zo",\n  \u0001"_data": {}\u0002,\n  "url": "a"\n}\n', [
  ...[partText('"data": "'), { kind: 'data' } as const, partText('"')],
  ...[partText(', "size": '), { kind: 'size' } as const, partText(', "hash": "'), { kind: 'sha1' } as const],
  partText('"'),
])

const xml = copyOf(
  'application/xml',
  '<?xml version="1.0" encoding="UTF-8"?>\n<a><title value="Zo"/>\u0001<data/>\u0002<url value="a"/></a>\n',
  [
    ...[partText('<data value="'), { kind: 'data' } as const, partText('"/><size value="'), { kind: 'size' } as const],
    partText('"/>'),
  ],
)

const cda = copyOf(
  'application/xml',
  '<?xml version="1.0" encoding="UTF-8"?>\n<a><id root="Zo"/>\u0001<value/>\u0002<b/></a>\n',
  [
    ...[partText('<value representation="B64" integrityCheck="'), { kind: 'sha1' } as const, partText('">')],
    ...[{ kind: 'data' } as const, partText('</value>')],
  ],
)

const file = new TextEncoder().encode('Elle va bien, et son frère aussi.')

describe('a document that its files were put back in', () => {
  test.each([
    ['JSON', json],
    ['XML', xml],
    ['CDA', cda],
  ])('opens again in %s: other bytes, another hash, a word beside them are seen', (_, copy) => {
    const { bytes } = putBack(copy, [file])
    expect(holdsFiles(bytes, copy, [file])).toBe(true)
    const text = new TextDecoder().decode(bytes)
    const changes = [
      ['RWxs', 'RWxr'],
      ['Zo', 'Zu'],
      [/"size": \d+|size value="\d+|Check="./.exec(text)?.[0] ?? '', '"size": 1'],
      ['\n', '\n\n'],
    ] as const
    for (const [from, to] of changes) {
      const changed = text.replace(from, to)
      expect(changed).not.toBe(text)
      expect([from, holdsFiles(new TextEncoder().encode(changed), copy, [file])]).toEqual([from, false])
    }
    expect(holdsFiles(bytes, copy, [null])).toBe(false)
    expect(holdsFiles(copy.bytes, copy, [null])).toBe(true)
  })
})
