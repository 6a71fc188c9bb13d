import { kin, kinNames, kinOf } from '../kinship.ts'

const men = kinNames(kinOf('m', kin('parent', 'parent-fond', 'sibling', 'uncle')))
const others = `(?:${men}|${kinNames(kin('cousin'))})s?|${kinNames(kinOf('f', kin('parent')))}`

/**
 * Groups of words that tell, together, that a home is kept from somebody: who is meant, that he knows, is told or finds, what a home is,
 * what leads to it, what stays inside the service, the papers that would tell. Patterns on one folded word; a word may be in several. They decide nothing: weights are learnt of what stands
 * beside what (`npm run train:hiding`; after a change here it is run again).
 */
const groups = {
  other: `${others}|daron|monsieur|mr|m|maris?|ex|conjoints?|compagnons?|concubin|epoux|beau|auteur|agresseur|reuf|clan|belle|famille|proxenetes?|gang|parents?|gars|type|homme|lui|individu|inconnu|adverse|partie`,
  child: 'enfants?|petite?s?|fils|fille|filles|bebe|eleve|fratrie|jeune|gosses|jumeaux|mineure?',
  know: 'sav[a-z]+|sais|sait|su|sue|sach[a-z]+|connai[a-z]*|connu[a-z]*|ignor[a-z]+|appren[a-z]+|appris[a-z]*|decouvr[a-z]+|devin[a-z]+|soupconn[a-z]+|doutes?|courant|informe[a-z]*|vent|confidence|compr[a-z]+|voi[rte][a-z]*|lien|rapprochement|oreilles?|inconnue?',
  believe:
    'croi[a-z]*|croy[a-z]+|pense|pensent|imagine[a-z]*|persuad[a-z]+|convaincu[a-z]*|officiel[a-z]*|pretend[a-z]*|semblant|comme',
  tell: 'di[rst][a-z]{0,3}|disent|communiqu[a-z]+|donn[a-z]+|transm[a-z]+|divulg[a-z]+|revel[a-z]+|indiqu[a-z]+|mention[a-z]*|not[a-z]{1,3}|ecri[a-z]+|inscri[a-z]+|figur[a-z]+|appara[a-z]+|parl[a-z]+|repet[a-z]+|prononc[a-z]+|confirm[a-z]+|balanc[a-z]+|lach[a-z]+|evoqu[a-z]+|port[a-z]{1,3}|tape[rz]|met(?:s|tre|tez)?|mis|citer|affich[a-z]+|renseign[a-z]+|trahi[a-z]*|livr[a-z]+|fuite|joindre|verse[a-z]*|imprime[a-z]*',
  find: 'trouv[a-z]+|retrouv[a-z]+|cherch[a-z]+|recherch[a-z]+|localis[a-z]+|reper[a-z]+|traqu[a-z]+|pist[a-z]+|suiv[a-z]+|filature|guett[a-z]+|rod[a-z]+|remont[a-z]+|debarqu[a-z]+|identifi[a-z]+|situer|tourne[a-z]*|sillonne|quadrille|ecume[a-z]*|poursui[a-z]*|attend[a-z]*|surg[a-z]+|irruption|rapplique|traces?',
  place:
    'adr|adresses?|domicile[a-z]*|logements?|appart[a-z]*|lieux?|endroits?|maisons?|foyers?|villes?|villages?|communes?|quartiers?|rues?|residences?|hebergement[a-z]*|ou|toit|studio|chambre|secteur|departement|hameau|immeuble|coin|log|dom|villa|gite|refuge|ecole|college|lycee|creche|structure|habitation|nid',
  live: 'habit[a-z]+|loge[a-z]*|vit|vivent|vivre|vis|heberg[a-z]+|dor[a-z]+|resid[a-z]+|install[a-z]+|emmenag[a-z]+|demenag[a-z]+|refugi[a-z]+|repli[a-z]+|terre|relog[a-z]+|accueilli[a-z]*|place[a-z]*|demeur[a-z]+|pose|crech[a-z]*|scolaris[a-z]+',
  hide: 'cach[a-z]*|dissimul[a-z]+|secr[a-z]+|confident[a-z]+|discret[a-z]*|discretion|anonym[a-z]+|masqu[a-z]+|tai(?:re|t)|silence|motus|noirc[a-z]+|occult[a-z]+|planqu[a-z]+|incognito|ficti[a-z]+|invisib[a-z]+|coffre|neutre|separ[a-z]+|retir[a-z]+|efface[a-z]*|rayer|bloqu[a-z]+|restreint[a-z]*|cachete[a-z]*|abri|proteg[a-z]+',
  no: 'ne|n|pas|jamais|rien|aucune?|personne|ni|sans|nulle?|nullement|non|pa|po|interdit[a-z]*|refus[a-z]+|eviter?|evitons|surtout|surtt',
  must: 'doi[a-z]+|devr[a-z]+|devoir|faut|fau|merci|consigne[a-z]*|surtout|svp|priere|rappel[a-z]*|attention|imperat[a-z]*|ordre|demand[a-z]+|supplie|promi[a-z]*|jur[a-z]+|veill[a-z]+|convenu|prie[a-z]*',
  fear: 'peur|crain[a-z]+|redout[a-z]+|terr[eo][a-z]+|menac[a-z]+|danger[a-z]*|risqu[a-z]+|eviter|represailles|mort|tue[a-z]*|securite|prudence|vigilance',
  blow: 'viol[a-z]+|frapp[a-z]+|coups?|tap[ea][a-z]*|plainte|harcel[a-z]+|vif|battu[a-z]*|gifl[a-z]+|procedure|incarcer[a-z]+|prison',
  away: 'ordonnance|protection|tgd|refuge|abri|bracelet|exfiltr[a-z]+|fui[a-z]*|enfui[a-z]*|quitt[a-z]+|urgence|eloign[a-z]+|precipit[a-z]+|bap|evvi|partie',
  mail: 'courriers?|lettres?|boites?|sonnette|interphone|enveloppes?|facteur|factrice|postale?|poste|tampon|entete|attestations?|etiquettes?|facture[a-z]*|colis|quittance[a-z]*|pli|avocate?|domiciliation|election|siege',
  device:
    'gps|tel|telephones?|localisation|geolocalisation|snap[a-z]*|facebook|whatsapp|photos?|position|traceurs?|airtag|insta[a-z]*|story|reseaux|appli[a-z]*|logiciel|espace|ligne|numero|masque|fichiers?|base|solis|serveur|mail|compte|scan[a-z]*',
  way: 'voitures?|vehicules?|sigle[a-z]*|logo|banalise[a-z]*|plaque|garer?|pied|stationn[a-z]+|badges?|moto|detour|itineraires?|enseigne',
  feint:
    'faux|fausse|semblant|passer|passant|pretend[a-z]*|soi|emprunt|jeune|pseudo[a-z]*|code|prenom|noms?|initiales|fait|fictif',
  inner:
    'internes?|chez|entre|nous|officiel[a-z]*|reel[a-z]*|vraie?s?|effectif|effective|facade|exterieur|dehors|equipe|reserve[a-z]*|restreint[a-z]*|seule?s?|service|perso[a-z]*|sort[a-z]*|rest[a-z]*|oral[a-z]*|voix|verbal[a-z]*',
  paper:
    'scan[a-z]*|cop[a-z]+|photocop[a-z]*|imprim[a-z]*|dossiers?|pieces?|pages?|feuill[a-z]+|rapports?|cr|ecrits?|documents?|classeur|chemise|envelopp[a-z]+|annexe[a-z]*|biff[a-z]+|caviard[a-z]+|gratt[a-z]+|coll[a-z]+|coup[ea][a-z]*|detach[a-z]+|export[a-z]*|colonne|case|fiche[a-z]*|liste[a-z]*|tableau|agenda|planning|registre',
  watch:
    'surveill[a-z]+|regard[a-z]+|consult[a-z]+|lit|lisent|lire|eplu[a-z]+|ecout[a-z]+|verifi[a-z]+|acces|appel[a-z]*|sonn[a-z]+|demand[a-z]+|telephon[a-z]+|interrog[a-z]+|detective|voisin[a-z]*|connai[a-z]+|present[a-z]+|passe[a-z]*',
  together:
    'ensemble|commun[a-z]*|couple|reconcili[a-z]+|conjugal|deux|rejoint|viendra|visite[a-z]*|week|garde|alternee|accord|connait|parents',
} as const

const patterns = Object.entries(groups).map(([name, words]) => ({ name, pattern: new RegExp(`^(?:${words})$`) }))

/** The groups of one folded word. */
export const wordGroupsOf = (word: string): readonly string[] =>
  patterns.filter(({ pattern }) => pattern.test(word)).map(({ name }) => name)
