import { afterEach, beforeEach, expect, test } from 'vitest'
import { copiesText } from './copies.ts'
import { openWorkshop, requis, type Workshop } from './program.ts'

// Words around a mask that would tell what it hides. All people are invented.

let workshop: Workshop

beforeEach(() => {
  workshop = openWorkshop()
})

afterEach(() => workshop.remove())

const dossier = `id: D-2026-0099
service: Service AEMO de Brécy
persons:
  - { id: p1, name: Nélia GRANDJOUAN, role: minor, born: 2015-06-02 }
  - { id: p2, name: Thierry GRANDJOUAN, role: père, born: 1984-02-20 }
  - { id: p3, name: Aurore LE MOIGNE, role: mère, born: 1986-10-01 }
pieces:
  - { file: note.txt, title: Note, kind: note, date: 2026-03-10, author: { profession: éducatrice spécialisée } }
`

const request = `kind: requisition
basis: CPP 60-1
authority: Brigade de gendarmerie de Valverte
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: Acces 1
receivedAt: 2026-05-12
persons: [ { name: Thierry GRANDJOUAN, born: 1984-02-20 }, { name: Aurore LE MOIGNE, born: 1986-10-01 } ]
period: { from: 2026-01-01, to: 2026-05-01 }
asks: Copie des écrits relatant les violences et menaces de M. Thierry GRANDJOUAN sur Mme LE MOIGNE.
subjects: [violence]
`

const left = async (sentence: string): Promise<string> => {
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('dossier/note.txt', `Note du 10 mars 2026\n\n${sentence}\n`)
  workshop.write('request.yaml', request)
  const { code } = requis(
    workshop,
    ...['run', 'requisition', 'dossier', '--request', 'request.yaml', '--approve-as', 'Claire VASSEUR'],
    ...['--second', 'Odette FRESNEL', '--prepared-by', 'Bot', '--out', 'out'],
  )
  expect(code).toBe(0)
  return await copiesText(workshop, 'out/Acces-1')
}

const threat = 'Le 5 mars 2026, M. Thierry GRANDJOUAN a menacé Mme Aurore LE MOIGNE'

test.each([
  [`${threat} ; elle est suivie par le docteur Renan pour des angoisses.`, ['suivie', 'docteur', 'Renan', 'angoisses']],
  [`${threat}, qui prend du Lexomil depuis.`, ['prend', 'Lexomil']],
  [`${threat} ; elle a été hospitalisée à l'hôpital Sainte-Anne.`, ['hospitalis', 'hôpital', 'Sainte-Anne']],
  [`${threat} ; elle a vu son avocate, Maître Kervella, ensuite.`, ['avocate', 'Maître', 'Kervella']],
  [`${threat} ; elle souffre d'une dépression.`, ['souffre', 'dépression']],
  [`${threat} ; elle consulte au CMP de Vernon.`, ['consulte', 'CMP']],
  [`${threat} devant sa psychologue, Mme Berthelin.`, ['psychologue', 'Berthelin']],
])(
  'the frame goes with the mask: %s',
  async (sentence, told) => {
    const text = await left(sentence)
    expect(told.filter((words) => text.includes(words))).toEqual([])
    expect(text).toContain('a menacé')
  },
  60_000,
)

test('who follows everybody at the service tells nothing, and stays said', async () => {
  const text = await left(`${threat}, qui est suivie par Mme Perrichon, éducatrice.`)
  expect(text).toContain('est suivie par')
}, 60_000)
