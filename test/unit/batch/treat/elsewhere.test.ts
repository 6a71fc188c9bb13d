import { describe, expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'
import { otherHomes } from './other-homes.ts'

const desk = deskOf()

describe.each(otherHomes)('$name', ({ dossier, files: given, gone, kept }) => {
  test('the hidden home goes, and what is said to be elsewhere stays', async () => {
    const source = sourceOf(given, dossier)
    const { files } = await migrate({ source, place: 0, items: source.files.length }, desk)
    const all = files.map(({ path, bytes }) => `${path}\n${Buffer.from(bytes).toString('utf8')}`).join('\n')
    expect({
      leaked: gone.filter((word) => all.toLowerCase().includes(word.toLowerCase())),
      lost: kept.filter((word) => !all.includes(word)),
    }).toEqual({ leaked: [], lost: [] })
  })
})
