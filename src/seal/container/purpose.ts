/** What a container is for: what the signature of its bordereau says, and how its LISEZMOI begins and ends. */
export type Purpose = {
  readonly reason: string
  readonly readme: { readonly head: string; readonly proves: string }
}

/** An answer to a legal request, approved by a director. */
export const disclosing: Purpose = {
  reason: 'Approbation de la communication',
  readme: {
    head: `COMMENT VÉRIFIER CETTE COMMUNICATION

Ce dossier contient des copies occultées (data/pieces/), leur bordereau
(data/bordereau.pdf), la liste des occultations (data/masks.jsonl) et une
signature électronique qui porte sur tous les fichiers.`,
    proves: `La signature prouve l'intégrité et l'approbation du signataire. Elle ne prouve
pas que la communication est conforme au droit.`,
  },
}

/** A dossier that goes from one software of the service to another: nobody outside is answered, nobody approved a communication. */
export const migrating: Purpose = {
  reason: 'Reprise de données : copie d’un dossier par le service pour son nouveau logiciel',
  readme: {
    head: `COMMENT VÉRIFIER CE DOSSIER

Ce dossier est une copie faite par le service pour son nouveau logiciel (reprise
de données). Ce n'est pas une communication à un tiers. Il contient les fichiers
repris tels quels (data/fichiers/), les copies où quelque chose est masqué
(data/pieces/), la liste des uns et des autres (data/dossier.json, et
data/bordereau.pdf pour la lire), la liste des masques (data/masks.jsonl) et une
signature électronique qui porte sur tous les fichiers.`,
    proves: `La signature prouve que ces fichiers sont ceux que le service a copiés, et qu'ils
n'ont pas changé depuis. Elle n'approuve aucune communication.`,
  },
}
