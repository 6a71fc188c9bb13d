import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { migrate } from '../../../../src/batch/treat/migrate/migrate.ts'
import { deskOf, sourceOf } from './desk.ts'

// All persons and places are invented.

const description = `# Dossier tenu par le service
kind: AEMO
persons:
  - { name: Maëlle ROSTAING, role: accompanied, protectedAddress: true, address: "Résidence Pie X, 4 rue de la Gare, 80999 Corvanne" }
  - { name: Odette PRUNEYRAC, role: informant }

pieces:
  - { file: note.txt, kind: note }
`

const copiesOf = async (files: Readonly<Record<string, string>>) => {
  const result = await migrate(
    { source: sourceOf(files, description), place: 0, items: Object.keys(files).length },
    deskOf(),
  )
  return {
    ends: result.ends,
    texts: result.files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]),
  }
}

const copyOf = async (name: string, text: string): Promise<string> => {
  const { texts } = await copiesOf({ [name]: text })
  return texts.find(([path]) => path?.endsWith(name) === true)?.[1] ?? ''
}

describe('the masked copy of a YAML file', () => {
  test('a description of a dossier keeps its keys, its structure and its other values', async () => {
    const copy = await copyOf('dossier.yaml', description)
    expect(copy).not.toMatch(/PRUNEYRAC|Odette|Gare|Corvanne/)
    expect(parse(copy)).toMatchObject({
      kind: 'AEMO',
      persons: [
        { role: 'accompanied', protectedAddress: true, address: expect.stringMatching(/^\[M\d{4} ADR-PROT\]/) },
        { name: expect.stringMatching(/^\[M\d{4} AUT-SIGN\]$/), role: 'informant' },
      ],
      pieces: [{ file: 'note.txt', kind: 'note' }],
    })
  })

  test('a comment and a block of text are masked in their place', async () => {
    const text = `visite:
  date: "2025-03-04"
  texte: |
    Appel de Odette PRUNEYRAC "mardi".
    Rien d'autre.
  suite: aucune
# appel de Odette PRUNEYRAC
`
    const copy = await copyOf('suivi.yml', text)
    expect(copy).not.toMatch(/PRUNEYRAC|Odette/)
    expect(parse(copy)).toMatchObject({
      visite: { date: '2025-03-04', texte: expect.stringMatching(/\[M\d{4} AUT-SIGN\]/), suite: 'aucune' },
    })
  })

  test('a text that did not parse is masked as any text', async () => {
    const copy = await copyOf('brouillon.yaml', 'a: [1\nb: } Appel de Odette PRUNEYRAC hier.\n')
    expect(copy).not.toMatch(/PRUNEYRAC|Odette/)
    expect(copy).toMatch(/^a: \[1/)
  })
})
