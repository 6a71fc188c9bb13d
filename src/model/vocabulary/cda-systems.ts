/**
 * Technical code systems by the number that CDA documents know them by (codeSystem): kinds of documents, of establishments, of
 * authors, headings of sections (TRE and JDV of the health agency, mos.esante.gouv.fr/NOS; LOINC). What answers a question of them
 * (a degree of dependence, an act done or refused, a function of ICF) tells of somebody: a value.
 */
export const cdaSystems: Readonly<Record<string, string>> = {
  // v3-Confidentiality.
  '2.16.840.1.113883.5.25': 'N=Normal; R=Restreint|Restricted; V=Très restreint|Very restricted',
  // TRE_A05-TypeDocComplementaire, JDV_J66.
  '1.2.250.1.213.1.1.4.12': 'EXPORT_DUI=Export du Dossier Usager Informatisé',
  // JDV_J01: who wrote it.
  '1.2.250.1.213.1.1.4.6': 'LOGICIEL_DUI=Logiciel de Dossier Usager Informatisé',
  // JDV_J04, TRE_R66 and TRE_R02: of what kind an establishment is, never which.
  '1.2.250.1.213.1.1.4.9': 'ESSMS=Etablissement ou Service Social ou Médico-Social',
  '1.2.250.1.71.4.2.4': 'SA41=Autre établissement du domaine social ou médico-social',
  '1.2.250.1.213.1.6.1.8': '354=Service de Soins Infirmiers A Domicile (S.S.I.A.D)',
  // TRE_G15 and TRE_R94: what a professional is.
  '1.2.250.1.213.1.1.4.5': 'G15_60=Infirmier',
  '1.2.250.1.213.1.6.1.107': '330=Coordonnateur de parcours',
  // JDV of the states of an event. What was refused or missed is a value.
  '1.2.250.1.213.3.3.250': 'REALISE=Réalisé; TERMINE=Terminé',
  // TerminologieCISIS (TA_ASIP): headings.
  '1.2.250.1.213.1.1.4.322': `
    GEN-346=Type de motorisation; GEN-349=Type de ressource utilisée; GEN-353=Durée de transport théorique;
    GEN-351=Établissement ou service social ou médico-social (ESSMS); GEN-362=Historique des séjours; GEN-367=Agenda de l'usager;
    MED-1290=Evaluation de la situation SSIAD; MED-1292=Evaluation AGGIR PH SSIAD; ORG-070=Modalité d'entrée;
    ORG-074=Modalité de sortie; ORG-200=Budget réel; ORG-201=Budget prévisionnel; ORG-211=Séjour`,
  // LOINC: titles of sections and of what they hold.
  '2.16.840.1.113883.6.1': `
    28653-4=Document du secteur social / médico-social; 34133-9=Synthèse d’épisode de soins; 103208-5=Distance parcourue;
    106177-9=Date de dernière mise à jour; 106199-3=Statut; 47420-5=Évaluation du statut fonctionnel; 48767-8=Commentaire;
    55107-7=Document attaché|Documents ajoutés; 69764-9=Type de document; 89793-4=Evènements`,
}

/** What documents call these systems, and those of diagnoses (codeSystemName). */
export const cdaSystemNames: ReadonlySet<string> = new Set(
  `LOINC|SNOMED CT|CIM-10|ICD-10|ICF|CIF|ATC|CCAM|TA_ASIP|TerminologieCISIS|Terminologie CISIS|Confidentiality|AdministrativeGender|
NullFlavor|ActCode|ParticipationFunction|UCUM`
    .split('|')
    .map((name) => name.trim()),
)
