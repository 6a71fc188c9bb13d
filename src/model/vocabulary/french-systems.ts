const core = 'https://hl7.fr/ig/fhir/core/CodeSystem/'
const tddui = 'https://interop.esante.gouv.fr/ig/fhir/tddui/CodeSystem/'
const nomenclatures = 'https://mos.esante.gouv.fr/NOS/'

const pieces = 'pieceJointe=Pièce(s) jointe(s) de l’action.|Pièce jointe du moyen/ressource.'
const task = 'titre; evaluation=Evaluation de l’action.|Evaluation du moyen ou de la ressource.'

/**
 * The same, of France: FR Core (github.com/Interop-Sante/hl7.fhir.fr.core, input/fsh/codesystems), the transfer of users'
 * records TDDUI (github.com/ansforge/IG-fhir-medicosocial-transfert-donnees-dui, input/fsh/CodeSystem) and the kinds of
 * documents of the health agency (JDV_J57). The lists of acts and states (CISIS, SERAFIN) tell of somebody: values.
 */
export const frenchSystems: Readonly<Record<string, string>> = {
  [`${core}fr-core-cs-identifier-type`]: 'VN=Visit Number; MN=Movement Number',
  [`${core}fr-core-cs-v2-0203`]: `
    ADELI=N° ADELI; RPPS=N° RPPS; RPPSRG=N° RPPS Rang; IDNPS=Identifiant National de Professionnel de Santé; NNFRA;
    NDP=Identifiant du patient au Dossier Pharmaceutique; INS-C=Identifiant National de Santé Calculé;
    INS-NIA=NIR temporaire|NIA; INS-NIR=NIR définitif|NIR; INS-NIR-TEST=NIR TEST; INS-NIR-DEMO=NIR DEMO;
    FINEJ=FINESS d’entité juridique; FINEG=FINESS d’entité géographique; SIREN=Identification de l’organisation au SIREN;
    SIRET=Identification de l’organisation au SIRET; IDNST=Identification nationale de structure définie par l’ANS dans le CI_SIS;
    INTRN=Identifiant interne; EXTRN=Identifiant externe`,
  // How sure an identity is. What else this table says (an anonymous person, a usurped name) tells.
  [`${core}fr-core-cs-v2-0445`]: `
    VIDE=Identité non encore qualifiée; PROV=Identité provisoire; VALI=Identité validée; RECUP=Identité récupérée;
    QUAL=Identité qualifiée`,
  [`${core}fr-core-cs-identity-reliability`]: `
    PROV=Identité provisoire; VALI=Identité validée; RECUP=Identité récupérée; QUAL=Identité qualifiée`,
  [`${tddui}tddui-identifier`]: 'PIN=Patient initial number; PLI=Patient local identifier',
  [`${tddui}tddui-encounter-identifier`]: 'SEJ=Identifiant du séjour',
  [`${tddui}tddui-encounter-identifier-cs`]: 'SEJ=Identifiant du séjour',
  [`${tddui}tddui-service-request-identifier`]: `
    BES=Identifiant du besoin; DEMANDE_ORIENTATION=Identifiant de la demande d’orientation`,
  [`${tddui}tddui-goal-identifier`]: 'PDV=Identifiant du projet de vie',
  [`${tddui}tddui-observation-identifier`]: 'REP=Identifiant du repas',
  [`${tddui}tddui-slot-identifier`]: 'PA=Patient identifier',
  [`${tddui}tddui-basic-type`]: 'DROITDECISION=Droits et Décision',
  [`${tddui}tddui-basic-decision-identifier`]: `
    IDDECISION=Identifiant principal de la décision; NUMENREG=Numéro enregistrement de la décision;
    IDNATDECISION=Identifiant national de la décision; NUMALLOC=Numéro allocataire`,
  [`${tddui}tddui-encounter-participant`]: 'AUT=Auteur du statut de la ressource',
  // What a part of a plan is, not what it says.
  [`${tddui}tddui-discriminator`]: `
    accordUsager=Accord de l’usager; accordStructure=Accord de la structure; titreObjectif=Titre de l’objectif;
    avisUsagerObjectif=Avis de l’usager sur l’objectif;
    strategieMiseEnOeuvreObjectif=Stratégie de mise en œuvre de l’objectif; origineAttente; commentaireAttente`,
  [`${tddui}tddui-discriminator-cs`]: 'accordUsager=Accord de l’usager; accordStructure=Accord de la structure',
  [`${tddui}tddui-task-input-action`]: `${task}; ${pieces}; avisUsager; resultatAttendu; objectif=Objectif(s).`,
  [`${tddui}tddui-task-input-prestation`]: `${task}; ${pieces}; typePrestation=Type de la prestation.`,
  [`${tddui}tddui-task-input-moyen-ressource`]: `${task}; ${pieces}`,
  [`${tddui}tddui-task-input-bilan`]: `
    ${pieces}; perimetre=Périmètre du bilan.; problematique=Problématique liée à l’usager.; invite;
    dateProchainBilan=Date du prochain bilan.; synthesePreparationBilan=Préparation du bilan.`,
  [`${tddui}tddui-task-output-bilan`]: 'syntheseBilan=Synthèse du bilan.',
  [`${tddui}tddui-task-input-transport`]: `
    typeMotorisation; adresseDepart=Adresse de départ du transport.; adresseDestination=Adresse de destination du transport.;
    budgetPrevisionnel; budgetReel; distance; dureeTheorique; accompagnement; asepsie; natureTransport`,
  [`${nomenclatures}TRE_A03-ClasseDocument/FHIR/TRE-A03-ClasseDocument`]: `
    10=Compte rendu; 11=Synthèse; 52=Certificat, déclaration; 90=Autres documents déposés par le patient;
    95=Document de gestion`,
  [`${nomenclatures}TRE_A04-Loinc/FHIR/TRE-A04-Loinc`]: `
    28653-4=Document du secteur social / médico-social; 34133-9=Synthèse d’épisode de soins; 11488-4=CR ou fiche de consultation`,
}
