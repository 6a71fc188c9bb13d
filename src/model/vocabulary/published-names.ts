/**
 * Names of extensions, profiles and code systems under the address of each publisher, as published: none is somebody's.
 * Sources: hl7.org/fhir/R4/extensibility-registry.html; github.com/Interop-Sante/hl7.fhir.fr.core and
 * github.com/ansforge/IG-fhir-medicosocial-transfert-donnees-dui (input/fsh).
 */
export const hl7Extensions = `
  allergyintolerance-assertedDate allergyintolerance-certainty allergyintolerance-duration
  allergyintolerance-reasonRefuted allergyintolerance-resolutionAge allergyintolerance-substanceExposureRisk bodySite
  careplan-activity-title communication-media communicationrequest-initiatingLocation
  composition-clinicaldocument-otherConfidentiality composition-clinicaldocument-versionNumber
  composition-section-subject condition-assertedDate condition-dueTo condition-occurredFollowing condition-outcome
  condition-related condition-ruledOut consent-NotificationEndpoint consent-Transcriber consent-Witness
  consent-location contactpoint-area contactpoint-country contactpoint-extension contactpoint-local data-absent-reason
  designNote device-implantStatus devicerequest-patientInstruction diagnosticReport-addendumOf
  diagnosticReport-extends diagnosticReport-locationPerformed diagnosticReport-replaces diagnosticReport-risk
  diagnosticReport-summaryOf display encounter-associatedEncounter encounter-modeOfArrival encounter-reasonCancelled
  entryFormat event-basedOn event-eventHistory event-location event-partOf event-performerFunction event-statusReason
  familymemberhistory-abatement familymemberhistory-patient-record familymemberhistory-severity
  familymemberhistory-type flag-detail flag-priority geolocation goal-acceptance goal-reasonRejected goal-relationship
  humanname-assembly-order humanname-fathers-family humanname-mothers-family humanname-own-name humanname-own-prefix
  humanname-partner-name humanname-partner-prefix identifier-validDate iso21090-AD-use iso21090-ADXP-additionalLocator
  iso21090-ADXP-buildingNumberSuffix iso21090-ADXP-careOf iso21090-ADXP-censusTract iso21090-ADXP-delimiter
  iso21090-ADXP-deliveryAddressLine iso21090-ADXP-deliveryInstallationArea iso21090-ADXP-deliveryInstallationQualifier
  iso21090-ADXP-deliveryInstallationType iso21090-ADXP-deliveryMode iso21090-ADXP-deliveryModeIdentifier
  iso21090-ADXP-direction iso21090-ADXP-houseNumber iso21090-ADXP-houseNumberNumeric iso21090-ADXP-postBox
  iso21090-ADXP-precinct iso21090-ADXP-streetAddressLine iso21090-ADXP-streetName iso21090-ADXP-streetNameBase
  iso21090-ADXP-streetNameType iso21090-ADXP-unitID iso21090-ADXP-unitType iso21090-EN-qualifier
  iso21090-EN-representation iso21090-EN-use iso21090-PQ-translation iso21090-SC-coding iso21090-TEL-address
  iso21090-nullFlavor iso21090-preferred iso21090-uncertainty iso21090-uncertaintyType language list-changeBase
  location-boundary-geojson location-distance match-grade maxDecimalPlaces maxSize maxValue
  messageheader-response-request mimeType minLength minValue narrativeLink nutritionorder-adaptiveFeedingDevice
  observation-bodyPosition observation-delta observation-deviceCode observation-focusCode observation-gatewayDevice
  observation-precondition observation-reagent observation-replaces observation-secondaryFinding observation-sequelTo
  observation-specimenCode observation-timeOffset ordinalValue organization-period organization-preferredContact
  organizationaffiliation-primaryInd originalText parameters-fullUrl patient-adoptionInfo patient-animal
  patient-birthPlace patient-birthTime patient-cadavericDonor patient-citizenship patient-congregation
  patient-disability patient-genderIdentity patient-importance patient-interpreterRequired patient-mothersMaidenName
  patient-nationality patient-preferenceType patient-proficiency patient-relatedPerson patient-religion
  practitioner-animalSpecies practitionerrole-primaryInd procedure-approachBodyStructure procedure-causedBy
  procedure-directedBy procedure-incisionDateTime procedure-method procedure-progressStatus procedure-schedule
  procedure-targetBodyStructure quantity-precision questionnaireresponse-author questionnaireresponse-completionMode
  questionnaireresponse-reason questionnaireresponse-reviewer questionnaireresponse-signature regex relative-date
  rendered-value rendering-markdown rendering-style rendering-styleSensitive rendering-xhtml replaces
  request-doNotPerform request-insurance request-performerOrder request-relevantHistory request-replaces
  request-statusReason resource-approvalDate resource-effectivePeriod resource-lastReviewDate resource-pertainsToGoal
  servicerequest-precondition servicerequest-questionnaireRequest task-candidateList task-replaces timing-dayOfMonth
  timing-daysOfCycle timing-exact translation tz-code tz-offset usagecontext-group variable workflow-episodeOfCare
  workflow-instantiatesCanonical workflow-instantiatesUri workflow-reasonCode workflow-reasonReference
  workflow-relatedArtifact workflow-researchStudy workflow-supportingInfo`

/** `fr-core-…` */
export const frenchCore = `
  patient patient-ins practitioner practitioner-role practitioner-role-profession practitioner-role-exercice
  organization organization-etablissement organization-uf organization-pole organization-uac encounter related-person
  location healthcare-service schedule slot appointment service-request condition observation-bp observation-bmi
  observation-heartrate observation-body-weight observation-body-height observation-body-temperature
  observation-resp-rate observation-oxygen-saturation observation-head-circum procedure consent human-name address
  contact-point coverage medication-request address-insee-code identity-reliability identity-method-collection
  patient-birth-list-given-name patient-birth-place patient-birth-name patient-birthdate-update-indicator
  patient-contact-identifier patient-death-place patient-multiple-birth patient-nationality nationality assembly-order
  contact-identifier contact-point-email-type lunar-date use-period comment encounter-estimated-discharge-date
  practitioner-profession practitioner-specialty organization-short-name organization-description
  organization-activity-field organization-activity-type location-part-of-position-room service-type-duration
  schedule-availability-time appointment-operator`

/** `tddui-…` */
export const transfer = `
  bundle bundle-ssiad patient patient-ins organization practitioner practitioner-role encounter encounter-sejour
  encounter-evenement careplan-projet-personnalise careplan-projet-perso careplan-projet-perso-ref
  careplan-supporting-info consent consent-accord goal-attente goal-objectif goal-projet-vie goal-note
  service-request-besoin servicerequest-besoin service-request-besoin-demande-orientation task-action task-bilan
  task-moyen-ressource task-prestation task-transport task-transport-usager task-transport-professionnel
  transport-usager transport-professionnel questionnaire-response related-person-contact
  related-person-contact-description observation-cause-mortalite observation-cause-deces observation-mobilite
  observation-mobilite-usager observation-periode-scolaire observation-repas schedule slot-presence-absence
  document-reference documentreference basic-decision basic-droit-decision human-name location admission-date
  assessment-method attachment author birth-order cancel-reason comment decision discriminator droit-decision
  entry-date-origin entry-mode-label exit-mode-label evaluation evaluation-ref event-cancel-reason event-label
  event-outside-service event-reason event-report exercise-mode facturation household-situation meal nationality
  participant-present patient-multiple-birth patient-present patient-validation planned-absence profession
  qr-participant responsible ressources-used status-author`

/** Parts of an extension that has several: their addresses are bare words (hl7.org/fhir/R4/extensibility.html). */
export const partsOfExtensions = `
  identityStatus validationDate validationMode inseeCode TDDUIRessourceType TDDUIMaterialDetail TDDUIFacilityResource
  reference period value type code description system id name status author date comment`

export const hl7Systems = `
  v2-0131 v2-0203 v3-ActCode v3-ActPriority v3-ActReason v3-Confidentiality v3-MaritalStatus v3-NullFlavor
  v3-ObservationInterpretation v3-ParticipationType v3-RoleCode consentscope consentcategorycodes condition-category
  condition-clinical condition-ver-status data-absent-reason goal-achievement goal-category goal-priority
  goal-acceptance-status location-physical-type observation-category organization-type practitioner-role
  diagnosis-role admit-source discharge-disposition service-type encounter-type participant-type
  allergyintolerance-clinical allergyintolerance-verification list-order iso-21089-lifecycle flag-category
  contactentity-type appointment-cancellation-reason`

/** `TRE_A04-Loinc`: nomenclatures of the health agency (mos.esante.gouv.fr/NOS). */
export const nomenclatures = `
  A00-ProducteurDocNonPS A01-CadreExercice A02-ProfessionSavFaire-CISIS A03-ClasseDocument A04-Loinc
  A05-TypeDocComplementaire A06-FormatCodeComplementaire A07-StatusVisibiliteDocument A08-HL7Confidentiality
  A10-NomenclatureURN G15-ProfessionSante R13-Commune R13-CommuneOM R20-Pays R02-SecteurActivite
  R38-SpecialiteOrdinale R85-RolePriseCharge R94-ProfessionSocial R250-DUIHandicap R303-HL7v3AdministrativeGender`

/** `https://identifiant-medicosocial-….esante.gouv.fr`: what each numbers, in the transfer of users' records. */
export const numbered = `
  localusager sejour evenement projetpersonnalise besoin objectif attente action bilan prestation moyenressource
  evaluation transport repas slot presenceabsence projetvie decision contact accord consentement structure`

/** What the examples of the transfer post to, where others name the type of the resource: `TDDUI…`. */
export const posted = `
  Bundle Patient PatientINS Organization Practitioner PractitionerRole EncounterSejour EncounterEvenement
  CarePlanProjetPersonnalise Consent ConsentAccord GoalAttente GoalObjectif GoalProjetVie ServiceRequestBesoin
  TaskAction TaskBilan TaskMoyenRessource TaskPrestation TaskTransport TaskTransportUsager TaskTransportProfessionnel
  QuestionnaireResponse RelatedPersonContact ObservationCauseMortalite ObservationMobiliteUsager
  ObservationPeriodeScolaire ObservationRepas Schedule SlotPresenceAbsence DocumentReference BasicDroitDecision
  Location`
