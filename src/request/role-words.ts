import { foldedKin, kin, kinNames } from '../language/kinship.ts'
import { roleOfWord as single } from '../language/roles.ts'
import { foldText } from '../model/fold.ts'
import { type Role, roles } from '../model/record/person.ts'

/** What several words say together, folded; the first row that fits. Single words are those of the text reader. */
const phrases: readonly (readonly [Role, RegExp])[] = [
  // Whoever gave the alarm: an « auteur » alone is the author of a deed.
  [
    'informant',
    /(?<![a-z])(?:auteur|autrice|emett|origine|source)[a-z]{0,8} (?:d[eu']|de la|de l') ?(?:[a-z]+ )?(?:signalement|alerte|appel|information|denonciation|courrier|lettre)/,
  ],
  [
    'informant',
    /informat(?:eur|rice|ion)|signalant|informant|anonyme|(?:lanceu|donneu)[a-z]+ d'alerte|emett|denonc|a (?:alerte|signale|appele|prevenu)/,
  ],
  ['magistrate', /^(?:magistrat|juge|procureu|substitut|vice-procureu|judge|prosecutor)/],
  [
    'minor',
    /^minor$|^mna$|^(?:l'|la |le |une? )?(?:autres? )?mineure?s?(?![a-z])|(?:mineure?|enfant|jeune)s? (?:confie|accompagne|suivi|place|accueilli|concerne)/,
  ],
  // « autre résidente »: beside the one whose record it is.
  ['third-party', /^(?:l'|la |le |une? )?(?:autres? |co-)(?:resident|heberge|usager|beneficiaire|patient|locataire)/],
  [
    'accompanied',
    /accompan|accompagn|usager|resident|heberge|personnes? (?:agees? )?(?:accueilli|suivi|aide|concerne|protege|prise|handicape|en situation)|beneficiaire|protegee?s?$|majeure? protege|jeunes? majeure?s?|^titulaire|^client|adulte suivi|(?:travailleu|ouvri)[a-z]+ (?:en |d.|de l.)?(?:esat|handicape)/,
  ],
  [
    'professional',
    /professional|educat|assistant|psycholog|medecin|docteur|infirm|avocat|referent|directeur|directrice|chef|veilleu|monit(?:eur|rice)|travailleu|enseign|mandataire|conseill|secretaire|tuteur|tutrice|curat(?:eur|rice)|intervenant|agent|animat|notaire|huissier|bailiff|police|gendarm|famille d.accueil|mediat(?:eur|rice)|administrat(?:eur|rice) ad hoc/,
  ],
  [
    'parent',
    new RegExp(
      `^(?:parent|mother|father|${kinNames(kin('parent', 'parent-fond'))})|belle-mere|beau-pere|(?:responsable|representante?)s? lega`,
    ),
  ],
  // « ami de la famille »: the word for the third person comes first, then whose.
  ['third-party', /^(?:une? |l')?(?:amie?|voisine?|connaissance|proche)s? d/],
  [
    'relative',
    new RegExp(
      `relative|enfant|${foldedKin(kin('sibling', 'child', 'uncle', 'nephew'))}|cousin|grand|grand-|epou|mari$|conjoint|compagn|concubin|partenaire|famille|sibling|fratrie`,
    ),
  ],
  [
    'third-party',
    /third|tiers|voisin|(?<![a-z])amie?s?(?![a-z])|ex-|temoin|bailleur|employeur|proprietaire|autre|inconnu|mise? en (?:cause|examen)|suspect|prevenue?s?$|particulier|victime|bailleresse|gardien|concierge|chauffeur|aide (?:a domicile|menager)/,
  ],
]

/** « ex-compagnon », « ancienne conjointe »: who was family is a third person now. */
const former =
  /^(?:l'|une? |son |sa )?(?:ex[- ]|ancien(?:ne)?s? (?:compagn|conjoint|mari|epou|femme|concubin|partenaire|petit))/

/**
 * The role that a word of `dossier.yaml` means, as the reader of texts knows it; null when neither knows it: the person
 * is then treated as a third party, and it is said.
 */
export const roleOfWord = (word: string): Role | null => {
  const folded = foldText(word.trim()).replaceAll('œ', 'oe').replaceAll(/[’‘]/g, "'")
  const own = roles.find((role) => role === folded)
  if (own !== undefined) return own
  if (former.test(folded)) return 'third-party'
  return phrases.find(([, pattern]) => pattern.test(folded))?.[0] ?? firstKnown(folded)
}

/** « professeure des écoles », « les greffiers »: the first word that is known, in the singular or the masculine too. */
const firstKnown = (folded: string): Role | null => {
  for (const word of folded.match(/[a-z]+(?:-[a-z]+)*/g) ?? []) {
    const singular = word.replace(/[sx]$/, '')
    const role = single.get(word) ?? single.get(singular) ?? single.get(singular.replace(/e$/, ''))
    if (role !== undefined) return role
  }
  return null
}
