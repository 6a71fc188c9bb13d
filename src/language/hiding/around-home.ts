import { everyday, foldedTitles } from '../civilities.ts'
import { listSource } from '../cues.ts'
import { callerOffice, carePeople, landmarks, trades } from '../lexicon.ts'

// What stands around a home and leads to it, on folded text. A migration reads these where a home is hidden (src/batch/treat/hidden); a
// request has the tables of pipelines/law/protections.yaml.

const words = (source: string): string => `(?<![a-z0-9])(?:${source})(?![a-z0-9])`

/** Who speaks of a home as hers: « chez elle », « son nouveau logement », « sur le palier », « venus en train ». */
export const homeMention = new RegExp(
  words(
    [
      'chez (?:elles?|eux|moi|nous)',
      '(?:son|sa|leur|leurs|mon|ma|notre|le|la|l|du|au|un|une|ce|cet) ?(?:nouv[a-z]{1,4} |petite? |actuelle? )?(?:logement|appart[a-z]*|studio|domicile|cachette|immeuble|residence|hebergement|t[1-5]|f[1-5]|maison|adresse|chambre|fenetres?)',
      'palier|interphone|digicode|boite aux lettres|cachee?s? d[eu]',
      'emmenag[a-z]+|installee?s?|loge|logee?s?|habit[a-z]*',
      '(?:venue?s?|arrivee?s?|reparti[est]*|retour) (?:en|par|avec)(?: le)? (?:train|bus|car|tram)',
    ].join('|'),
  ),
  'g',
)

/** Homes that are no longer hers, or his. */
export const formerMention = new RegExp(words("chez lui|ancien(?:ne)?s?|ex-[a-z]+|conjugale?s?|d'avant"))

const near = `${listSource(carePeople)}|${listSource(trades)}|voisine?s?|gardiens?|concierge|proprietaires?|bailleurs?|bailleresse|logeu(?:r|se)|syndic|agence|nounou|nourrice|assistante? maternelle|directrice (?:de l'ecole|d'ecole)|maitre|kine|aide menagere|aide a domicile|femme de menage|colocataires?|patronn?e?|amie? d'(?:a cote|en face)|(?:dame|monsieur) (?:du|de la|d'en) [a-z-]{2,16}|medecin du quartier|pressing`

/** Who lives or works beside a home: neighbours, schools, shops, whoever has its key. */
export const nearPeople = new RegExp(words(near), 'g')

/** Who works for the record, and leads nowhere. */
export const officePeople = new RegExp(words(`${listSource(callerOffice)}|justice|tribunal|parquet`), 'g')

/** « la gardienne, Mme Lebreton », « la voisine mme yilmaz »: the name is the group. */
export const nearNamed = new RegExp(
  `${words(near)}[^.;:!?]{0,24}?[ ,(:](?:${foldedTitles(everyday)}|dr) ?(?<name>[a-z][a-z'-]{2,20})`,
  'g',
)

/** Doors and sessions: what opens one is the group. A town's code, an account's, a trade's is none. */
export const keyWords: readonly RegExp[] = [
  /(?<![a-z])(?:digicode|code(?!s? (?:postal|ape|naf|insee|client|de la route|civil|penal|du travail|de l'action))(?: [a-z']{1,12}){0,6}?)(?: ?(?:est|c'est|c|change(?: ce matin| hier)?|a la [^.;\n]{1,30}))?,?(?: ?[:=«"-]){0,2} ?(?:le |la )?(?<key>(?=[a-z0-9]{4,8}(?![a-z0-9]))(?=[a-z]*\d)(?!(?:19|20)\d{2}(?![0-9a-z]))[a-z0-9]{4,8})/g,
  /(?<![a-z])(?:digicode|code(?: [a-z']{1,12}){0,4})[^.;\n]{1,40}? : (?<key>(?=[a-z]*\d)(?=[0-9]*[a-z])[a-z0-9]{4,8})(?![a-z0-9])/g,
  /(?<![a-z])(?:s'ouvre avec|ouvre avec|taper|tapez|composer|composez) (?:le |la )?(?<key>[a-z]?\d{3,6}[a-z]?)(?![a-z0-9])/g,
  /(?<![a-z])(?:phrase|mot|signal) (?:convenue?|de code)[^«.;\n]{0,10}[«:"] ?(?<key>[^»".;\n]{3,60})/g,
  /(?<![a-z])(?<key>[a-z\d]{1,6} sonneries?(?:, puis [a-z]{3,12})?)(?![a-z])/g,
  /(?<![a-z])(?:mots? de passe|mdp|login|identifiants?|session|wifi|wi-fi)(?: [a-z']{1,12}){0,6}?,?(?: ?(?:est|c'est|c|[:=«"])){0,2} ?(?:login )?(?<key>(?=[a-z._-]*\d)(?=[0-9._-]*[a-z])[a-z0-9][a-z0-9._!-]{3,20})/g,
]

const article = "(?:(?:l[ae]s?|une?|du|des|aux?|ce|cette) |l')"

/** Landmarks that stand in the names of nearly everything. */
const vague =
  'aire|camp|carriere|col|cote|couvent|croix|faubourg|fort|impasse|ligne|poste|place|quartier|quai|refuge|sortie|station|statue|base|prison|prefecture|commissariat|gendarmerie|gite|hotel|jetee|mine|rue'

/** Of these every dossier that hides a home there says little else. */
const waters = 'mer|plages?|digue|phare|coquillages|canal|riviere|marees?'

const places = `${listSource(landmarks)}|marche couvert|chateaux|bateaux|trains|cloches|mouettes|scierie|usine de [a-z]{3,14}|pressing|boulangerie|bar-tabac|tabac`

/** Ways that are never anything else. */
const smallWays = 'sentes?|venelles?|ruelles?|quais?|cul-de-sac|sentiers?|traboules?|placette|contre-allee|raidillon'

/** « la venelle » where the hidden home is in one; « sur les quais » of a station is none. */
export const smallWay = new RegExp(words(`${article}(?:petite? |grande? |vieille )?(?:${smallWays})`), 'g')
export const isSmallWay = new RegExp(`^(?:${smallWays})$`)

/** Shops that no list of landmarks has. */
const shops =
  'cordonnerie|charcuterie|poissonnerie|patisserie|fromagerie|mercerie|quincaillerie|onglerie|pizzeria|snack|traiteur|primeur|boutique|commerce|garage|banque|auto-ecole|salon de coiffure|bar|bureau de tabac|cafe'

/** What is against a home. */
const close =
  "d'en face|d'a cote|d'en bas|du bas|du dessous|du dessus|du rez-de-chaussee|du coin(?: de la rue)?|en bas|en dessous|a cote|en face|au pied|au rez-de-chaussee"
const ofHome = " (?:de chez |de son |de sa |de l')[a-z]{2,14}"

/** Waters and shores: told wherever they stand. */
export const shores = new RegExp(words(`(?:${article}|(?:[msl]es|leurs) )(?:bord de (?:la )?)?(?:${waters})`), 'g')

/** What an entry about the home must not tell: a line, a stop, an hour of a train, a landmark, what stands beside it, how the house looks. */
export const leads: readonly RegExp[] = [
  /(?<![a-z0-9])(?:bus|ligne|tram(?:way)?|metro|rer|navette|car)(?: (?:de|numero|n°|no))?(?: ?[a-z]?\d{1,3}[a-z]?(?: ?h ?\d{0,2})?| [a-z])(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:pren[a-z]{1,3}|retour|rentr[a-z]{1,5}|attrap[a-z]{1,3}|rat[a-z]{1,3}|arriv[a-z]{1,3})(?: par| avec)? (?:le|la|celui de) ?(?:train |bus |car |navette |tram )?(?:de )?\d{1,3}(?: ?h ?\d{0,2})?(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:arrets? (?:de|du) (?:bus|tram|car)[^.,;:\n]{0,30}|(?:arret|terminus|halte)(?! ?(?:de travail|maladie|maladies|du|des|d'|de la|immediat|complet|cardiaque)) (?:de |la |le |les |l')?[a-z][a-z'-]{2,20}|terminus)(?![a-z0-9])/g,
  /(?<![a-z0-9])(?:au[- ]dessus?|en[- ]dessous|au[- ]dessous|a cote|en face|derriere|devant|au pied|au coin|a l'angle|pres|au bord|le long) (?:de la |de l'|du |des |de |d'une? |l[ae]s? |l')[a-z][a-z'-]{2,20}(?: (?:de|du|des) (?:la |l')?[a-z'-]{3,16})?/g,
  /(?<![a-z0-9])(?:volets?|portail|facade|maison|porte) (?:est |sont )?(?:bleue?s?|verte?s?|rouges?|blanc(?:he)?s?|jaunes?|noire?s?|grise?s?|roses?)(?![a-z])/g,
  /(?<![a-z0-9])(?:au nom de|sonner chez|sonnez chez|sonnette) ?«? ?[a-z][a-z'-]{2,20}/g,
  /(?<![a-z0-9])(?:cles?|clefs?) (?:est |sont )?(?:sous|dans|derriere|au-dessus) [^.;\n]{3,40}/g,
  /(?<![a-z0-9])(?:club|cours|salle) de [a-z-]{3,15}(?![a-z])/g,
  new RegExp(words(`${article}?(?:petite? |grande? |vieux |vieille )?(?!(?:${vague})(?![a-z]))(?:${places})`), 'g'),
  new RegExp(words(`${article}(?:petite? |grande? |vieux |vieille )?(?:${smallWays})`), 'g'),
  new RegExp(words("(?:au bout|au fond|a l'entree|au milieu) de (?:la |l')(?:impasse|cour|passage|allee|rue)"), 'g'),
  new RegExp(
    words(`${article}(?:petite? )?(?:${places}|${listSource(trades)}|${shops}) (?:juste )?(?:${close})(?:${ofHome})?`),
    'g',
  ),
]

/** The same where a name follows: « l'impasse Colas », « la cour des Miracles ». The name is the group; written with a capital. */
export const namedWays = new RegExp(
  `(?<![a-z0-9])(?:${article})?(?:${smallWays}|impasse|passage|cour|traverse|montee|allee|square|chemin|rond-point|rampe|carrefour|quartier|cite|lotissement) (?:(?:de la|de l'|du|des|de|d'|aux?|a la) ?)?(?<name>[a-z][a-z'-]{2,20})(?![a-z0-9])`,
  'g',
)
