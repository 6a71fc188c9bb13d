import { describe, expect, test } from 'vitest'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'
import { hiddenDossiers } from './hidden-bases.ts'
import { lettersOf, textsOfFile } from './hidden-search.ts'

const bases = await hiddenDossiers()
const desk = deskOf()

describe.each(bases)('a hidden address, $name ($word)', ({ name, word, phone, dossier, files: given }) => {
  test('stands nowhere in what a target of folders receives', async () => {
    const source = sourceOf(given, dossier, { key: name })
    const { files, ends } = await migrate({ source, place: 0, items: source.files.length }, desk)
    const leaks: string[] = []
    for (const { path, bytes } of files) {
      const texts = [path, ...(await textsOfFile(path, bytes))].map(lettersOf)
      if (texts.some((text) => text.includes(word))) leaks.push(path)
      if (texts.some((text) => text.includes(lettersOf(phone)))) leaks.push(`${path} (phone)`)
    }
    const lost = ends.flatMap(({ end, reason }, at) =>
      end === 'quarantined' ? [`${Object.keys(given)[at]}: ${reason}`] : [],
    )
    expect({ leaks, lost }).toEqual({ leaks: [], lost: [] })
    // What tells nothing of it is carried as it is.
    const calm = ends[Object.keys(given).indexOf('calme.txt')]
    expect(calm?.end).toBe('migrated')
  })
})
