import type { Language } from '../index.ts'

const fr = {
  unverified: 'à vérifier',
  readIn: 'lu en {year}',
  model:
    'Modèle à faire relire par l’avocat de l’association, puis à adopter. Position de l’association : {version}. Imprimé le {on}. « À vérifier » : le texte n’a pas été relu dans sa version d’aujourd’hui.',
}

const en: typeof fr = {
  unverified: 'to be checked',
  readIn: 'read in {year}',
  model:
    'A model: the association’s lawyer reads it, then the association adopts it. Position of the association: {version}. Printed on {on}. “To be checked”: the text was not read in its version of today.',
}

/** Words that the papers of `pipelines/fiches/` share. */
export const ficheWords = (language: Language): typeof fr => (language === 'fr' ? fr : en)
