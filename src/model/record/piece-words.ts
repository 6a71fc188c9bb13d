/** By what a piece calls itself in its first words, folded; `*` is any ending. */
export const pieceWords: readonly string[] =
  'note notes compte-rendu compte-rendus cr rapport* fiche* courriel* mail mails message* messagerie* objet main-courante cahier* carnet* journal registre* releve* synthese* bilan* entretien* reunion* annexe* extrait* transmission* liaison lettre* courrier* attestation* certificat* ordonnance* proces-verbal pv planning* tableau* suivi* dossier* evaluation* projet* contrat* bulletin* facture* avis convocation* ordre-du-jour sommaire echeancier*'
    .split(' ')
    .flatMap((word) => (word.includes('-') ? [word, word.replaceAll('-', ' ')] : [word]))
