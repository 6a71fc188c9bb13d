/** Words that lengthen a disease: parts of the body, then grades and qualities. Matched by their light stem. */
export const bodyWords =
  'tete crane cerveau visage face front nez oreille oreilles oeil yeux paupiere bouche levre levres langue dent dents machoire ' +
  'gorge cou nuque epaule epaules bras avant-bras coude poignet main mains doigt doigts pouce thorax poitrine torse cote cotes ' +
  'sein seins dos colonne vertebre vertebres lombaires lombaire cervicales bassin ventre abdomen hanche hanches cuisse cuisses ' +
  'jambe jambes genou genoux tibia perone femur humerus radius cubitus cheville chevilles pied pieds orteil orteils talon ' +
  'coeur poumon poumons bronche bronches foie rein reins vessie prostate testicule testicules uterus ovaire ovaires col vulve ' +
  'vagin penis verge anus rectum colon intestin intestins estomac oesophage pancreas rate thyroide hypophyse sang moelle os ' +
  'peau cheveux ongle ongles muscle muscles nerf nerfs tendon ligament ligaments articulation articulations aorte artere veine ' +
  'carotide clavicule omoplate sternum rotule menisque malleole plateau scaphoide mandibule arcade tympan retine cornee ' +
  'iris macula membre membres extremite ganglion ganglions lymphatique substance lobe valve oreillette ventricule myocarde ' +
  'poignets coudes sinus amygdales corps fessier siege fesse fesses aine aisselle pli cuir chevelu phalange'

export const qualityWords =
  'humain humains financier financiere financieres bas basse praevia vaginale etendu etendue infecte infectes subi subie subis subies complexe mal placee lineaire lineaires chronique chroniques aigu aigue aigus severe severes leger legere modere moderee moderes profond profonde important importante ' +
  'grave graves massif massive massives majeur majeure majeurs mineur mineure sevrage bilateral bilaterale bilateraux unilateral droit ' +
  'droite gauche droits gauches superieur superieure superieurs inferieur inferieure inferieurs anterieur posterieur interne externe ' +
  'congenital congenitale hereditaire hereditaires genetique genetiques evolutif evolutive stable stabilise stabilisee instable ' +
  'compense compensee decompense decompensee decompensation opere operee operees traite traitee guerie gueri recidivant recidivante ' +
  'recidivantes recurrent recurrente recidive persistant persistante persistants residuel residuelle precoce precoces tardif ' +
  'tardive infantile juvenile senile neonatal neonatale gestationnel gestationnelle metastatique metastasee inoperable benin ' +
  'benigne malin maligne invasif infiltrant localise diffus diffuse generalise generalisee partiel partielle partiels total ' +
  'totale totales complet complete profonde quotidien quotidienne quotidiennes nocturne nocturnes diurne matinale repete repetee ' +
  'repetes repetees multiple multiples frequents frequentes active actif inactive latente resistante multiresistante pulmonaire ' +
  'pulmonaires cardiaque cardiaques renal renale hepatique cerebral cerebrale cerebrales cerebraux cutane cutanee osseux osseuse ' +
  'digestif digestive gastrique intestinale colorectal urinaire vesical sphincterien vaginal pelvien pelvienne abdominal ' +
  'abdominale thoracique lombaire lombaires cervical cervicale dorsale dentaire dentaires buccal buccale oculaire auditif ' +
  'auditive visuel visuelle vocal neurologique neurologiques cognitif cognitifs cognitive cognitives psychique psychiques ' +
  'psychotique psychotiques depressif depressive depressifs anxieux anxieuse delirant delirante paranoiaque paranoide dysthymique ' +
  'affectif affective ganglionnaire lymphatique veineux veineuse arteriel arterielle sanguin sanguine musculaire musculaires ' +
  'articulaire articulaires ligamentaire traumatique post-traumatique postoperatoire infectieux infectieuse bacterienne viral ' +
  'virale allergique inflammatoire auto-immune idiopathique essentielle primaire secondaire ischemique hemorragique insulinodependant ' +
  'insulino-dependant insulino-requerant insulinorequerant mixte atypique typique resistant refractaire terminale terminal debutant ' +
  'debutante invalidant invalidante handicapant handicapante douloureux douloureuse purulente infectee infecte surinfectee sacree ' +
  'stade grade type classe niveau genotype phase degre categorie mention ancien ancienne anciennes medicamenteuse tabagique alcoolique ' +
  'ethylique postpartum post-partum perinatale medicale chirurgicale volontaire spontanee gemellaire pathologique monofoetale ' +
  'simple compliquee ouverte fermee deplacee costale isole isolee associe associee suspectee connue connu confirmee ' +
  'diagnostiquee spastique moteur moteurs motrice psychomoteur intellectuel intellectuelle mental mentale deficitaire ' +
  'reactionnel reactionnelle endogene saisonniere homozygote heterozygote positif positive negatif negative muté ' +
  'neuropathiques neuropathique articulaires chroniques retinien retinienne exsudative humide atrophique auriculaire mitrale aortique ' +
  'acoustico verbales visuelles auditives imperieuses cerebelleux facial faciale obstetricale transfontanellaire'

/** People, moments and papers: never the complement of a disease or a measure. */
export const strangerWords =
  'mere pere parents parent fils fille filles enfant enfants frere soeur freres soeurs mari femme epouse epoux conjoint conjointe ' +
  'compagnon compagne monsieur madame mademoiselle grand grands oncle tante cousin cousine bebe nourrisson garcon jeune jeunes ' +
  'mineur mineure mineurs patient patiente personne personnes usager usagers famille couple voisin voisine ami amie beau belle ' +
  'papa maman matin midi soir nuit jour jours semaine semaines mois annee annees lundi mardi mercredi jeudi vendredi samedi ' +
  'dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre printemps automne hiver ete ' +
  'rentree depuis dossier rapport service equipe logement domicile ville commune departement tribunal association maison ecole ' +
  'college lycee hopital clinique medecin docteur juge educateur educatrice cette celui celle ceux chaque leur leurs notre ' +
  'attente cours revanche effet train accord lien place detail moyenne ligne france urgence retard lui meme ' +
  'votre nous vous lui elle tout toute tous toutes plus moins part fait faire avoir etre quand comme entre vers chez avec sans'
