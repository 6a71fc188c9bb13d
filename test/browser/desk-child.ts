import type { Workshop } from '../cli/program.ts'

const dossier = `id: D-2026-0731
service: Service de placement éducatif – Les Saules
persons:
  - { id: p1, name: Timéo CASTAGNÉ, role: mineur confié, born: 2016-04-30 }
  - { id: p2, name: Solenn CASTAGNÉ, role: mère }
  - { id: p3, name: Gaétan MOREUIL, role: beau-père }
pieces:
  - { file: visites.txt, title: Comptes rendus de visites, kind: note, date: 2026-11-06, author: { profession: éducateur spécialisé } }
  - { file: suivi.txt, title: Notes de suivi, kind: note, date: 2026-11-02, author: { profession: éducatrice spécialisée } }
`

const visits = `Comptes rendus de visites

Visite du 9 octobre 2026
Timéo est arrivé souriant. La visite du 9 octobre 2026 s'est bien passée. Timéo et sa mère ont joué aux dominos.

Visite du 6 novembre 2026
M. MOREUIL est resté au portail et a crié à Timéo qu'il allait lui faire la peau. La visite du 6 novembre 2026 a été interrompue.
Timéo dit que M. MOREUIL l'a tapé avec un câble la semaine dernière.
`

const follow = `Notes de suivi

Le 12 octobre 2026, Timéo est inscrit au foot. Il a eu 14 en mathématiques. Son enseignante est satisfaite.
Le 20 octobre 2026, Timéo raconte que M. MOREUIL l'enfermait dans la cave sans lumière quand il pleurait.
Le 2 novembre 2026, Mme CASTAGNÉ a payé son loyer. Elle cherche un logement plus grand.
`

const request = (more: string): string => `kind: requisition
basis: 77-1-1
authority: Brigade de gendarmerie de Malvoisin
requester: { name: Nadège KERMOREC, quality: OPJ }
reference: PV 2026/007310
receivedAt: 2026-11-20T09:00
persons: [ { name: Timéo CASTAGNÉ, born: 2016-04-30 } ]
period: { from: 2026-09-01, to: 2026-11-20 }
${more}
`

/** A child in danger, and a request that either cannot be read or is not authorised: what is told first is grave. */
export const layChild = ({ write }: Workshop, asked: 'vague' | 'not authorised'): void => {
  write('dossier/dossier.yaml', dossier)
  write('dossier/visites.txt', visits)
  write('dossier/suivi.txt', follow)
  const vague = 'authorisation: { magistrate: Hélène ROUVIER, date: 2026-11-19 }\nasks: Copie de tout document utile.'
  write('request.yaml', request(asked === 'vague' ? vague : 'asks: Copie des documents relatifs à la scolarité.'))
}
