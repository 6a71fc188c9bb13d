import type { OwnKind } from '../../model/problem.ts'

/** What of Requis was left out of a dossier, and what its reader does about it. */
type Words = Readonly<Record<OwnKind, { readonly what: string; readonly todo: string }>>

const fr: Words = {
  draft: { what: 'un brouillon de Requis', todo: 'Rangez les brouillons hors du dossier.' },
  export: {
    what: 'un export de Requis, ou un fichier d’un export',
    todo: 'Si l’un d’eux est une pièce (reçue d’un autre service), inscrivez-le dans dossier.yaml, sous « pieces ».',
  },
  preview: { what: 'un aperçu de Requis (projet non validé)', todo: 'Rangez les aperçus hors du dossier.' },
  request: { what: 'une demande (request.yaml)', todo: 'Elle se donne avec --request ; elle n’est pas une pièce.' },
  act: {
    what: 'l’acte dont la demande a été lue',
    todo: 'Si c’est aussi une pièce du dossier, inscrivez-le dans dossier.yaml, sous « pieces ».',
  },
  decisions: { what: 'un fichier de décisions', todo: 'Il se donne avec --decisions ; il n’est pas une pièce.' },
  batch: { what: 'un lot de Requis', todo: 'Rangez les lots hors du dossier.' },
  'verify-page': { what: 'la page de vérification de Requis', todo: 'Elle n’est pas une pièce.' },
  reveal: { what: 'un fichier de levée de masques', todo: 'Il dit en clair des mots occultés : rangez-le à part.' },
  description: {
    what: 'un autre dossier.yaml',
    todo: 'Ce qu’il déclare (personnes, adresses cachées, informateurs) n’est pas pris en compte : un seul dossier à la fois. Reportez-le dans le dossier.yaml de tête, ou traitez ce dossier à part.',
  },
}

const en: Words = {
  draft: { what: 'a draft of Requis', todo: 'Keep drafts outside the record.' },
  export: {
    what: 'an export of Requis, or a file of one',
    todo: 'If one of them is a piece (received from another service), list it in dossier.yaml, under « pieces ».',
  },
  preview: { what: 'a preview of Requis (not validated)', todo: 'Keep previews outside the record.' },
  request: { what: 'a request (request.yaml)', todo: 'It is given with --request; it is no piece.' },
  act: {
    what: 'the act that the request was read from',
    todo: 'If it is also a piece of the record, list it in dossier.yaml, under « pieces ».',
  },
  decisions: { what: 'a file of decisions', todo: 'It is given with --decisions; it is no piece.' },
  batch: { what: 'a batch of Requis', todo: 'Keep batches outside the record.' },
  'verify-page': { what: 'the verification page of Requis', todo: 'It is no piece.' },
  reveal: { what: 'a file that reveals masks', todo: 'It holds masked words in the clear: keep it apart.' },
  description: {
    what: 'another dossier.yaml',
    todo: 'What it declares (persons, hidden addresses, informants) is not taken into account: one record at a time. Copy it to the dossier.yaml at the top, or treat that record apart.',
  },
}

type LeftOut = { readonly what: OwnKind; readonly count: number; readonly pieceId: string | null }

export const ownFilesFr = ({ what, count, pieceId }: LeftOut): string => {
  const [file, held, left, known] =
    count < 2 ? ['fichier', 'contenu', 'laissé', 'reconnu'] : ['fichiers', 'contenus', 'laissés', 'reconnus']
  const where = pieceId === null ? 'du dossier' : `${held} dans la pièce ${pieceId}`
  const content = count < 2 ? 'son contenu' : 'leur contenu'
  return `${count} ${file} ${where} ${left} de côté, car ${known} à ${content} : ${fr[what].what}. ${fr[what].todo}`
}

export const ownFilesEn = ({ what, count, pieceId }: LeftOut): string =>
  `${count} file(s) ${pieceId === null ? 'of the record' : `held in piece ${pieceId}`} left out, recognised by what they hold: ${en[what].what}. ${en[what].todo}`
