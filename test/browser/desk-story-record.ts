import { makePdf } from '../../fixtures/demo-pdf.ts'
import { parseSource } from '../../fixtures/demo-source.ts'
import { requestYaml, requis, type Workshop } from '../cli/program.ts'

const dossier = `id: D-2026-0914
service: Service social de Brécy
persons:
  - { id: p1, name: Inès BARTOLI, role: accompanied, born: 1991-02-14 }
  - { id: p2, name: Marc DELMAS, role: ex-compagnon }
  - { id: p3, name: Quitterie ZANGRANDI, role: voisine }
pieces:
  - { file: entretien.pdf, title: Compte rendu d’entretien, kind: note, date: 2026-03-10, author: { profession: assistante de service social } }
  - { file: note.txt, title: Note de suivi, kind: note, date: 2026-04-02, author: { profession: éducatrice } }
`

const interview = `---
file: entretien.pdf
format: pdf
letterhead: [Service social de Brécy]
---
# Compte rendu d'entretien du 10 mars 2026

Le 3 mars 2026, Mme Inès BARTOLI dit que M. Marc DELMAS l'a menacée de mort devant la poste. Sa voisine Quitterie ZANGRANDI a tout entendu.

Le 8 mars 2026, M. DELMAS a de nouveau frappé Mme BARTOLI au bras. Elle a appelé le 06 39 98 12 34.

Mme BARTOLI a payé son loyer de mars.
`

const note = `Note de suivi du 2 avril 2026

Le 1er avril 2026, M. DELMAS a menacé Mme BARTOLI de la retrouver. Quitterie ZANGRANDI l'a hébergée une nuit.

Mme BARTOLI cherche un logement.
`

/** A record with a PDF and a text, proposed by another than who decides; its request does not say its subject. */
export const proposeStory = async (workshop: Workshop): Promise<void> => {
  workshop.write('dossier/dossier.yaml', dossier)
  workshop.write('dossier/entretien.pdf', await makePdf(parseSource(interview)))
  workshop.write('dossier/note.txt', note)
  const vague = 'asks: Copie des documents relatifs à la situation.'
  workshop.write('request.yaml', requestYaml.replace(/^asks: .*$/m, vague))
  const propose = ['propose', 'dossier', '--request', 'request.yaml', '--draft', 'draft', '--prepared-by', 'Paul']
  const { code, err } = requis(workshop, ...propose)
  if (code !== 0) throw new Error(err)
}
