import type { Sayings } from './said.ts'

/** Why the bordereau of an export is not believed: what it shows, or what it could hide. */
export const printedFailures: Sayings = {
  'bordereau-signature.too-long': {
    fr: 'Le bordereau est bien plus long que la liste de ce que l’export contient : il n’est pas lu',
    en: 'The bordereau is much longer than the list of what the export holds: it is not read',
  },
  'bordereau-prints.unread': {
    fr: 'Le bordereau ne peut pas être lu : ce qu’il imprime n’est pas vérifié',
    en: 'The bordereau cannot be read: what it prints is not checked',
  },
  'bordereau-prints.objects': {
    fr: 'Le bordereau contient ce que Requis n’y met jamais (calque, image, annotation, formulaire, page tournée ou trop longue) : ce qu’il montre peut changer ou être caché',
    en: 'The bordereau holds what Requis never puts there (layer, picture, annotation, form, page turned or too long): what it shows can change or be hidden',
  },
  'bordereau-prints.letters': {
    fr: 'Les polices du bordereau ne sont pas celles de Requis : les lettres montrées peuvent être autres que celles du texte',
    en: 'The fonts of the bordereau are not those of Requis: the letters shown may be others than those of the text',
  },
  'bordereau-prints.drawing': {
    fr: 'Bordereau, page {page} : un dessin, une couleur ou un mode d’écriture que Requis n’emploie pas (texte blanc, caché, découpé, tourné). Ne vous fiez pas à ce qu’il montre',
    en: 'Bordereau, page {page}: a drawing, a colour or a way of writing that Requis does not use (white, hidden, cut or turned text). Do not rely on what it shows',
  },
  'bordereau-prints.small': {
    fr: 'Bordereau, page {page} : des lettres trop petites pour être lues. Ne vous fiez pas à ce qu’il montre',
    en: 'Bordereau, page {page}: letters too small to be read. Do not rely on what it shows',
  },
  'bordereau-prints.outside': {
    fr: 'Bordereau, page {page} : un texte déborde de la page. Ne vous fiez pas à ce qu’elle montre',
    en: 'Bordereau, page {page}: a text goes beyond the page. Do not rely on what it shows',
  },
  'bordereau-prints.covered': {
    fr: 'Bordereau, page {page} : un texte est recouvert ou barré. Ne vous fiez pas à ce qu’elle montre',
    en: 'Bordereau, page {page}: a text is covered or struck through. Do not rely on what it shows',
  },
  'bordereau-prints.crowded': {
    fr: 'Bordereau, page {page} : plus de dessins qu’une page n’en montre. Ne vous fiez pas à ce qu’elle montre',
    en: 'Bordereau, page {page}: more drawings than a page can show. Do not rely on what it shows',
  },
  'bordereau-prints.more-hashes': {
    fr: 'Le bordereau montre {hashes} empreintes pour {files} fichiers : un lecteur pourrait prendre la mauvaise',
    en: 'The bordereau shows {hashes} hashes for {files} files: a reader could take the wrong one',
  },
  'bordereau-prints.false-references': {
    fr: 'Les références que le bordereau montre (export, autorité, demande, fondement, service, date) ne sont pas celles de la déclaration signée',
    en: 'The references that the bordereau shows (export, authority, request, legal basis, service, date) are not those of the signed statement',
  },
  'bordereau-prints.false-pieces': {
    fr: 'Le tableau des pièces du bordereau (numéro, statut, occultations) n’est pas celui de la déclaration signée, ou une ligne y est ajoutée',
    en: 'The table of pieces of the bordereau (number, status, masks) is not that of the signed statement, or a row was added',
  },
  'bordereau-prints.false-sentences': {
    fr: 'Une phrase du bordereau (totaux, qui a approuvé, relecture, clé de démonstration) contredit la déclaration signée, y manque ou n’est pas de Requis',
    en: 'A sentence of the bordereau (totals, who approved, review, demonstration key) contradicts the signed statement, is missing or is not of Requis',
  },
  'bordereau-prints.false-titles': {
    fr: 'Le haut ou le bas d’une page du bordereau (service, demande, export, numéro de page) contredit la déclaration signée',
    en: 'The head or the foot of a page of the bordereau (service, request, export, page number) contradicts the signed statement',
  },
}
