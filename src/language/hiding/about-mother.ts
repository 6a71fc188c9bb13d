import { foldedKin, kin, kinForms, kinOf } from '../kinship.ts'
import { foldedRanks, numberPattern, tens, units } from '../numbers.ts'
import { jobs, rest, words } from './about-informant.ts'

// By what she who gave birth in secret is known, on folded text: age, work, studies, where she is from and lives, whom she has.

const mothers = foldedKin(kinOf('f', kin('parent')))
const children = foldedKin(kin('child'))

/** A sentence that is about her, whatever it calls her. */
export const aboutMother = new RegExp(
  `(?<![a-z])(?:(?:la|sa|cette|jeune) (?:jeune )?(?:${mothers}|femme|dame|mineure|patiente)|^\\s?(?:jeune )?(?:femme|dame) (?:de|d'|agee)|parturiente|accouchee|genitrice|sous x|(?:${mothers}) (?:biologique|de naissance))(?! (?:adopti|d'accueil|d'adoption))(?![a-z])`,
)

/** Somebody or something else is the subject: what is said is not hers. Every other sentence goes on about her: « En 2e année de … ». */
export const notMother = new RegExp(
  `^[\\s«»"•(–-]*(?:(?:le|la|les|un|une|des|du|au|aux|cet|cette|ce|on|nous|je|ils?|elles|pas|enfant|bebe|nourrisson|motif|monsieur|m\\.|dr|docteur)(?![a-z])|l'|d'|j'|(?:son|sa) (?:${children}|bebe|enfant|nouveau))`,
)

const kinOfHers = kinForms(
  kin('parent', 'parent-fond', 'sibling', 'uncle', 'cousin', 'grandparent', 'spouse', 'partner'),
).join('|')
const kinF = kinForms(kin('child', 'sibling', 'nephew', 'cousin', 'spouse', 'partner')).join('|')
const years = `(?:\\d{2}|(?:${numberPattern(...tens)})(?:[- ]{1,3}[a-z]{2,8}){0,2})`
const labels =
  "(?:professions?|metiers?|emplois?|employeurs?|niveau (?:scolaire|d'etudes)|scolarite|etudes|formation|diplomes?|situation (?:familiale|professionnelle|conjugale)|situation|nationalite|origines?|lieu de naissance|religion|signalement|taille|cheveux|yeux)"
const learning =
  "etudiante?|lyceenne|collegienne|apprentie?|alternante?|stagiaire|scolarisee?|eleve(?= (?:a|au|en|de|d')(?![a-z]))|interne|doctorante?"
const diplomas = `(?:cap|bep|bts|but|dut|bac(?:calaureat)?|brevet|licence|master|terminale|classe de [a-z]{4,9}|(?:premiere|${foldedRanks(6)}|[1-6](?:re|e|eme)) annee)`
/** Ends of the feminine names of trades. */
const trade = '[a-z-]{3,18}(?:euse|trice|iere|ienne|ere|iste|eure|ante|ente|aire)'
const employed =
  'militaire|gendarme|fonctionnaire|employee?|ouvriere|salariee?|agente?|cadre|artisane?|intermittente|chomeuse|medecin|avocate|juriste'
const long = rest.replace('{0,5}', '{1,8}')
const at = '(?:a|au|aux|chez|dans|en|pour|sur|du|de|des|d)'

/** What leads to her. That she gave birth, asked for the secret, and what is of the child stays. */
export const motherTraits: readonly RegExp[] = [
  words(`(?:agee? (?:de|d')? ?|a |ans? )?${years} ans(?: et (?:demie?|quelques mois))?`),
  words(`(?:nes? en|nee? en|annee de naissance ?:?) ?(?:19|20)\\d{2}`),
  words(`(?:nee?|native|originaire|venue?|arrivee?|issue?) (?:a|au|aux|en|de|du|des|d|d')${long}`),
  words(
    `(?:une? |la |l'|jeune |ancienne |est |etait )?(?:${learning})(?: (?:en )?(?:${jobs}|${trade}))?(?: ${at}${long})?`,
  ),
  words(`(?:est |etait |comme |suis )?(?:une? )?(?:${jobs})(?: (?:liberale?|scolaire|de nuit))?(?: ${at}${long})`),
  words(`(?:est |etait |comme |profession |travaille comme )(?:une? )?(?:${jobs}|${employed})(?: ${at}${long})?`),
  words(
    `(?<=[,(:] ?)(?:une? |ancienne |jeune )?(?:${jobs}|${employed}|${trade})(?: ${at}${long})?(?= ?[,;.):]| et | \\()`,
  ),
  words(`(?<=(?:est|etait|comme) )(?:une? )?(?:${trade}|${employed}) (?:a|au|aux|chez|dans|en|pour)${long}`),
  words(
    `(?:travaill|boss|exerc|etudi|enseign|milit|pratiqu|jou|frequent|serv)[a-z]{0,5}(?: de nuit| de jour| la nuit)? (?:a|au|aux|chez|dans|pour|de|du|la|le|l'|les|en|comme|sur)${long}`,
  ),
  words(
    `(?:fait|fais|faisait|prepare|preparait|suit|suivait|a|possede|tient) (?:un|une|le|des|du|son|sa|ses) (?:${diplomas}|menages?|etudes|stage|apprentissage|formation|alternance|droit|medecine|commerce|bar|boutique|magasin)(?: ${at}${long})?`,
  ),
  words(`(?:en )?${diplomas}(?: ${at}${long})`),
  words(
    `(?:habit|log|resid|demeur|heberg|install|grandi)[a-z]{0,5}(?: encore| toujours)? (?:a|au|aux|dans|en|chez|la|le|l|sur|avec|une?|rue|avenue|place)${long}`,
  ),
  words(`(?:vit|vivait|vis) (?:encore |toujours )?(?:a|au|aux|dans|en|chez|avec|sur|seule|separee|de)${rest}`),
  words(`(?:celibataire|mariee|pacsee|divorcee|separee|veuve|en couple|fiancee)(?: (?:de|du|avec|depuis)${long})?`),
  words(
    `(?:a |deja |mere de |maman de )?(?:deja )?(?:une|${numberPattern(...units)}|\\d) (?:autres? |grande?s? |petite?s? )?(?:enfants?|garcons?|(?:${children})s?)(?: (?:de|nes?|ages? de|a|au|chez)${long})?`,
  ),
  words(`\\d{1,2} et \\d{1,2} ans`),
  words(
    `(?:ses?|son|sa) (?!enfant|bebe|(?:${children})(?![a-z]))(?:${kinOfHers})(?: (?:est |etait )?(?:une? |la |le )?(?:${jobs}|${trade}))?(?: (?:a|au|chez|de|du)${rest})?`,
  ),
  words(`(?:${kinF}) (?:du|de la|de l'|d'une?|des|de) ?(?:${jobs}|${trade}|[a-z-]{4,16}(?:er|ier|eur|ien))${rest}`),
  words(
    `(?:ses|son|sa|leur) (?:collegues?|patronn?e?s?|employeu(?:r|se)s?|copines?|amies?|club|professeure?s?|camarades|equipe|cheffe?|colocataires?|paroisse|eglise|mosquee|quartier|village|lycee|college|ecole|fac|faculte|travail|poste|salon|magasin|boutique|restaurant|bar|usine|atelier)${rest}`,
  ),
  words(
    `(?:contrat|cdd|cdi|interim|saison|poste|emploi|mission|service civique|salariee|tient (?:une?|le|la)|gere (?:une?|le|la))(?: ${at}| [a-z-]{3,14})${long}`,
  ),
  words(
    `1 ?m(?:etre)? ?\\d{2}|\\d{2,3} ?kg(?= |,|\\.|$)|(?:yeux|cheveux|peau|teint) [a-z]{3,12}(?: et [a-z]{3,12})?|(?:blonde|brune|rousse|tatouage|tatouee|cicatrice|piercing|lunettes|accent)(?: (?:sur|a|au|de|du)${rest})?`,
  ),
  words(
    `(?:maison|logement|appartement|studio|chambre|foyer|village|hameau|quartier|residence|residence universitaire|internat) (?:a|au|aux|de|du|des|en|d'|rue|avenue|place|boulevard|chemin|impasse|quai)${rest}`,
  ),
  words(`${labels}(?: (?:de la mere|maternelle?))? ?: ?[^.;\\n]{2,60}`),
]
