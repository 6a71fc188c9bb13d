import { foldText } from '../model/fold.ts'
import type { Role } from '../model/person.ts'

/** Words that a service writes for a role, folded; the first row that fits. */
const rows: readonly (readonly [Role, RegExp])[] = [
  ['informant', /informat|signalant|informant|anonyme|lanceu\w+ d'alerte|auteur de l'alerte|emett/],
  ['magistrate', /^(?:magistrat|juge|procureur|substitut|vice-procureur|judge|prosecutor)/],
  [
    'minor',
    /^minor$|mineure? confie|mineure? accompagne|^mineure?$|enfant (?:confie|accompagne|suivi|place)|jeune (?:confie|accompagne|suivi)/,
  ],
  [
    'accompanied',
    /accompan|accompagn|usager|resident|heberge|personne accueillie|beneficiaire|protegee?$|majeure? protege|^titulaire|^client|adulte suivi/,
  ],
  [
    'professional',
    /professional|educat|assistant|psycholog|medecin|docteur|infirm|avocat|referent|directeur|directrice|chef|veilleur|moniteur|monitrice|travailleu|enseign|mandataire|conseill|secretaire|tuteur|curateur|intervenant|agent|animat|notaire|huissier|bailiff|police|gendarm/,
  ],
  ['parent', /^parent|^mere|^pere|^mother|^father|^maman|^papa|belle-mere|beau-pere/],
  [
    'relative',
    /relative|frere|soeur|fille|fils|enfant|tante|oncle|cousin|grand|grand-|epou|mari$|conjoint|compagn|concubin|partenaire|neveu|niece|famille|sibling|fratrie|sœur/,
  ],
  [
    'third-party',
    /third|tiers|voisin|ami|amie|ex-|temoin|bailleur|employeur|proprietaire|autre|inconnu|mis en cause|suspect/,
  ],
]

/** The role a word means, or null when nobody wrote it down: it is then treated as a third party, and said. */
export const roleOfWord = (word: string): Role | null => {
  const folded = foldText(word.trim())
  if (/^ex[- ]/.test(folded)) return 'third-party'
  return rows.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
