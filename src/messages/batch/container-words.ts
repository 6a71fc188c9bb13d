import type { Language } from '../index.ts'

const fr = {
  title: (reference: string) => `Dossier ${reference} : reprise de données`,
  subtitle: (date: string) =>
    `Copie faite par le service pour son nouveau logiciel, le ${date.split('-').reverse().join('/')}`,
  meaning:
    'Ce bordereau liste les fichiers d’un dossier copié par le service d’un logiciel à un autre. Ce n’est pas une communication : personne d’autre que le service n’en est destinataire.',
  apart: (restriction: string) =>
    `Ces pièces sont fermées (${restriction}) : ouvrez-les à ceux qui y ont droit, et à eux seuls.`,
  facts: { reference: 'Référence', batch: 'Lot', files: 'Fichiers', masked: 'dont masqués' },
  caption: 'Fichiers',
  heads: ['fichier du conteneur', 'nom dans le dossier', 'état', 'SHA-256'],
  whole: 'tel quel',
  masked: 'masqué',
  restrictions: {
    medical: 'pièces médicales',
    lawyer: 'pièces d’avocat',
    judge: 'pièces de justice',
    'personal-note': 'notes personnelles',
    stated: 'fermées par l’ancien logiciel',
  },
}

type Words = typeof fr

const en: Words = {
  title: (reference) => `Dossier ${reference}: data migration`,
  subtitle: (date) => `Copy made by the service for its new software, on ${date}`,
  meaning:
    'This slip lists the files of a dossier that the service copied from one software to another. It is no disclosure: nobody but the service receives it.',
  apart: (restriction) =>
    `These pieces are closed (${restriction}): open them to those who may see them, and nobody else.`,
  facts: { reference: 'Reference', batch: 'Batch', files: 'Files', masked: 'of which masked' },
  caption: 'Files',
  heads: ['file of the container', 'name in the dossier', 'state', 'SHA-256'],
  whole: 'as it was',
  masked: 'masked',
  restrictions: {
    medical: 'medical pieces',
    lawyer: 'lawyer’s pieces',
    judge: 'pieces of justice',
    'personal-note': 'personal notes',
    stated: 'closed by the former software',
  },
}

export const containerWords: Readonly<Record<Language, Words>> = { fr, en }
