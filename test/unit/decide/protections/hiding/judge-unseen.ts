/** Passages written after the weights, for the test alone: nothing is learnt from them and no threshold is fitted on them. */
export const unseenHiding = [
  'Le monsieur qui rappelle sans arrêt est son mari. On a convenu de ne pas lui dire que Ruth est hébergée à Vaugneray.',
  'Ruth dort à Vaugneray depuis lundi. Son frère la cherche dans toutes les villes de la vallée.',
  'bjr c ruth si mon mari vien ds vos bureau dite pa ke jabite vaugneray svp jai tro peur',
  'Merci de ne pas faire figurer Vaugneray dans le rapport, le père en recevra copie et ignore où sont ses filles.',
  'Le nom de la locataire n’est ni sur la porte ni sur la boîte : son ancien compagnon la recherche. 3 montée du Four, Brindas.',
  'À l’école de Brindas, si le père se présente, la directrice répondra qu’elle ne connaît pas cet enfant.',
  'Téléphone grave danger attribué. Madame s’est réfugiée à Brindas, lieu que son époux ne doit pas découvrir.',
  'L’enfant a promis à sa mère de ne dire à personne qu’ils vivent à Brindas maintenant.',
  'Toute la correspondance passe par l’avocate : Monsieur ne connaît pas l’appartement de Vaugneray.',
  'Il raconte aux voisins qu’il va la retrouver. Elle a changé de ville, elle est à Brindas, et ne sort plus.',
] as const

export const unseenCalm = [
  'Ruth dort à Vaugneray depuis lundi, elle garde les enfants de son frère pendant ses congés.',
  'Le nom de la locataire a été posé sur la porte et sur la boîte : 3 montée du Four, Brindas.',
  'À l’école de Brindas, la directrice a reçu le père, qui connaît bien la maîtresse.',
  'bjr c ruth je passe au bureau a vaugneray demain 10h pr les papiers de la caf',
  'Merci de faire figurer la nouvelle adresse dans le rapport : 3 montée du Four, Brindas.',
  'L’enfant a promis à sa mère de ranger sa chambre avant la visite de Brindas.',
  'Le couple s’est disputé, Monsieur a crié. Tous deux habitent encore 3 montée du Four à Brindas.',
  'L’huissier est passé à Vaugneray pour la dette de loyer. Le bail court jusqu’en mars.',
  'La commission se réunira en mairie de Brindas. L’ordre du jour est joint.',
  'Il cache ses bulletins à ses parents, avec qui il vit à Vaugneray, et il a peur d’être puni.',
] as const
