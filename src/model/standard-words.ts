import { isKnownAddress } from './vocabulary/known-addresses.ts'

/**
 * Names that standards give to elements and attributes (FHIR R4, CDA R2 and its narrative): words of a grammar, never of
 * a person. They are not judged like the names of any other document, whose author may have called one after somebody.
 */
const fhirWords = `abatement abatementAge abatementDateTime abatementString active actor address addresses adjudication
administrativeGender admission age agent alias allergy amount animal appointment asNeededBoolean asserter assessment
asserted assertedDate assigner attachment attester author authored authoredOn authoring authenticator available
availabilityTime availableTime based basedOn basis birthDate birthSex bodySite boundsPeriod cardinality careManager
careProvider careTeam category cause class classHistory clinicalStatus code codeFilter coding collection
collectedDateTime comment communication compareValue completed component concept condition conclusion conclusionCode
confidentiality consequence contact contactPoint contained containedIn content contentType context contributor
conversion copyright country course creation created creator criteria criticality currency custodian data date dateTime
dayOfWeek daysOfWeek deceased deceasedBoolean deceasedDateTime decision denominator deletedObject derivedFrom description
destination detail details device deviceName diagnosis dietPreference dimensions dischargeDisposition display
disposition district div docStatus document dosage dosageInstruction dose doseAndRate doseQuantity duration durationUnit
effective effectiveDateTime effectivePeriod effectiveInstant encounter end endpoint entity entry episodeOfCare event
evidence evidenceDetail exclude expansion expectedSupplyDuration expirationDate expression extension facility
factor family familyName fhir_comments fhirVersion fifth finding focus for format frequency frequencyMax fullUrl
gender general generalPractitioner given goal group groupIdentifier guarantor handling hash hasMember height high
history hospitalization humanName id identifier identity image implicitRules imports include indication individual
informationSource ingredient instantiates instantiatesCanonical instantiatesUri instruction insurance intent
interpretation interpreter issued issuedDate item itemReference issuer keyword kind language lastUpdated
length letter level lifecycle line link linkId linkedPatient list location locations low lowerLimit managingEntity
managingOrganization manifestation maritalStatus maxDosePerPeriod measure medication medicationCodeableConcept
medicationReference member message meta method minutesDuration mode modifierExtension module multipleBirth
multipleBirthBoolean multipleBirthInteger name nameUse note notes number numerator occurrence occurrenceDateTime
occurrencePeriod offset onBehalfOf onset onsetAge onsetDateTime onsetPeriod onsetString operation orderDetail
orderedBy order organization orientation origin originalText otherMember outcome outcomeCodeableConcept
outcomeReference owner package parameter parent part partOf participant participation party patient patientInstruction
performed performedDateTime performedPeriod performer period periodMax periodUnit permission person photo physicalType
place position postalCode practitioner practitionerRole preAdmissionIdentifier preferred prefix presentation
presentedForm prevention priority problem procedure product profile progress protocol provider provision purpose purposeOfEvent
purposeOfUse qualification quantity question questionnaire rank rate rateQuantity rateRatio reaction reason reasonCode
reasonReference received recipient recorded recordedDate recorder recurrence reference referenceRange refills related
relatedEntry relatesTo relation relationship repeat replaces report reportedBoolean reportedReference request requester
requestor requirement requisition resource resourceType response responsible responsibleParty result resultsInterpreter
role route rule ruleset sampledData schedule scheduledString scheduledTiming scope search section securityLabel sender
sent sequence series service serviceCategory serviceProvider serviceType serviced servicedDate servicedPeriod severity
shortTag signature signed site size slot source sourceAttachment sourceReference sourcePatientInfo specialArrangement
specialCourtesy specialty specimen sponsor stage start state status statusDate statusHistory statusReason study subject
subjectType subpotentReason substance substitution suffix sum summary supportingInfo supportingInformation synonym
system tag target targetDate targetFormat telecom text theme time timestamp timing timingTiming title topic total
transaction trigger type typeOfLocation udiCarrier understanding unit uri url usage use userSelected validityPeriod value
valueAddress valueAge valueAttachment valueBase64Binary valueBoolean valueCanonical valueCode valueCodeableConcept
valueCoding valueContactPoint valueDate valueDateTime valueDecimal valueDuration valueHumanName valueId valueIdentifier
valueInstant valueInteger valueMarkdown valueOid valuePeriod valuePositiveInt valueQuantity valueRange valueRatio
valueReference valueSampledData valueSet valueString valueTime valueTiming valueUnsignedInt valueUri valueUrl valueUuid
verificationStatus version versionId visit warning when where who witness`

const cdaWords = `ClinicalDocument realmCode typeId templateId id code title effectiveTime confidentialityCode languageCode
setId versionNumber copyTime recordTarget patientRole patient addr telecom name prefix given family suffix
administrativeGenderCode birthTime maritalStatusCode religiousAffiliationCode raceCode ethnicGroupCode guardian
guardianPerson guardianOrganization birthplace place languageCommunication modeCode proficiencyLevelCode preferenceInd
providerOrganization author functionCode time assignedAuthor assignedPerson assignedAuthoringDevice
representedOrganization dataEnterer assignedEntity informant relatedEntity relatedPerson custodian assignedCustodian
representedCustodianOrganization informationRecipient intendedRecipient receivedOrganization legalAuthenticator
signatureCode authenticator participant associatedEntity associatedPerson scopingOrganization inFulfillmentOf order
priorityCode documentationOf serviceEvent performer relatedDocument parentDocument authorization consent statusCode
componentOf encompassingEncounter dischargeDispositionCode responsibleParty encounterParticipant location
healthCareFacility serviceProviderOrganization component structuredBody nonXMLBody section text entry entryRelationship
act encounter observation observationMedia organizer procedure regionOfInterest substanceAdministration supply value
interpretationCode methodCode targetSiteCode referenceRange observationRange routeCode approachSiteCode doseQuantity
rateQuantity maxDoseQuantity administrationUnitCode consumable manufacturedProduct manufacturedMaterial
manufacturedLabeledDrug manufacturerOrganization lotNumberText product specimen specimenRole specimenPlayingEntity subject
relatedSubject reference externalAct externalDocument externalObservation externalProcedure precondition criterion
quantity repeatNumber independentInd uncertaintyCode negationInd desc playingEntity playingDevice scopingEntity
originalText translation qualifier low high center width period phase streetAddressLine houseNumber streetName
streetNameType postalCode postBox city state country county additionalLocator deliveryAddressLine unitID unitType
delimiter standardIndustryClassCode asOrganizationPartOf wholeOrganization asEntityIdentifier asMaintainedEntity
maintainingPerson typeCode classCode moodCode determinerCode contextControlCode contextConductionInd nullFlavor root
extension assigningAuthorityName displayable codeSystem codeSystemName codeSystemVersion displayName use unit inclusive
operator institutionSpecified mediaType representation charset compression integrityCheck integrityCheckAlgorithm language
xsi type schemaLocation thumbnail ID IDREF sdtc deceasedInd deceasedTime paragraph content list item caption table thead
tbody tfoot tr td th colgroup col br sub sup linkHtml href footnote footnoteRef renderMultiMedia referencedObject
styleCode listType align border cellpadding cellspacing colspan rowspan span valign summary revised value hl7 seperatableInd
sequenceNumber priorityNumber validTime usablePeriod multipleBirthOrderNumber manufacturerModelName softwareName
participantRole inversionInd masterIdentifier publisher jurisdiction documentation security`

const standardWords: ReadonlySet<string> = new Set(`${fhirWords} ${cdaWords}`.split(/\s+/))

/** Types of resources of FHIR R4 (hl7.org/fhir/R4/resourcelist.html): words of the standard, never of a person. */
export const resourceTypes: ReadonlySet<string> = new Set(
  `Account ActivityDefinition AdverseEvent AllergyIntolerance Appointment AppointmentResponse AuditEvent Basic Binary
  BodyStructure Bundle CapabilityStatement CarePlan CareTeam ChargeItem Claim ClaimResponse ClinicalImpression CodeSystem
  Communication CommunicationRequest Composition ConceptMap Condition Consent Contract Coverage
  CoverageEligibilityRequest DetectedIssue Device DeviceMetric DeviceRequest DeviceUseStatement DiagnosticReport
  DocumentManifest DocumentReference Encounter Endpoint EnrollmentRequest EpisodeOfCare EventDefinition Evidence
  ExplanationOfBenefit FamilyMemberHistory Flag Goal Group GuidanceResponse HealthcareService ImagingStudy Immunization
  ImmunizationRecommendation InsurancePlan Invoice Library Linkage List Location Measure MeasureReport Media Medication
  MedicationAdministration MedicationDispense MedicationRequest MedicationStatement MessageDefinition MessageHeader
  NutritionOrder Observation OperationOutcome Organization OrganizationAffiliation Parameters Patient PaymentNotice
  Person PlanDefinition Practitioner PractitionerRole Procedure Provenance Questionnaire QuestionnaireResponse
  RelatedPerson RequestGroup ResearchStudy ResearchSubject RiskAssessment Schedule ServiceRequest Slot Specimen
  StructureDefinition Subscription Substance SupplyDelivery SupplyRequest Task ValueSet VisionPrescription`.split(
    /\s+/,
  ),
)

/** A word of FHIR or CDA: an element, an attribute, or a type of resource. */
export const isStandardWord = (name: string): boolean =>
  standardWords.has(name) || resourceTypes.has(name) || (name.startsWith('_') && standardWords.has(name.slice(1)))

/** `Patient/r3`: what a reference becomes when the id that it pointed to is withheld. */
export const isNeutralReference = (value: string): boolean => {
  const [, type = ''] = /^([A-Z][A-Za-z]{1,40})\/r\d{1,6}$/.exec(value) ?? []
  return resourceTypes.has(type)
}

/** Addresses of standards: they name a grammar, never a person. Compared letter for letter. */
export const knownAddresses: ReadonlySet<string> = new Set([
  'http://hl7.org/fhir',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2001/XMLSchema',
  'http://www.w3.org/2001/XMLSchema-instance',
  'http://www.w3.org/XML/1998/namespace',
  'http://www.w3.org/1999/xlink',
  'http://www.w3.org/2000/09/xmldsig#',
  'urn:hl7-org:v3',
  'urn:hl7-org:sdtc',
  'urn:oasis:names:tc:ebxml-regrep:xsd:rim:3.0',
])

// HL7, IHE, and the French health agency. An arc of five digits or more could be somebody's number, and so could one that
// opens with a zero, which no number of a register does.
const publicOid =
  /^(?:urn:oid:)?(?:2\.16\.840\.1\.113883|1\.3\.6\.1\.4\.1\.19376|1\.2\.250\.1\.(?:71|213))((?:\.(?:0|[1-9]\d{0,3})){1,12})$/

/** A social security number has thirteen digits, without its key. */
const mostDigits = 12

/** A registered number of a code system or of a template: it says how to read what stands beside it. */
const isPublicOid = (text: string): boolean => {
  const [, own] = publicOid.exec(text) ?? []
  return own !== undefined && own.replaceAll('.', '').length <= mostDigits
}

const publicAddress =
  /^https?:\/\/(?:(?:terminology\.)?hl7\.org|loinc\.org|snomed\.info|unitsofmeasure\.org|interopsante\.org|(?:[a-z-]{2,60}\.)?esante\.gouv\.fr|hl7\.fr|www\.w3\.org|www\.whocc\.no)(?:\/[A-Za-z\d][A-Za-z\d._-]{0,79}){0,8}\/?$/

/** Digits of a version or of a table (`v2-0203`, `fhir/5.0`); a telephone number has ten. */
const mostAddressDigits = 7

/** An address under those of the standards bodies that no list of ours holds: a newer extension, or somebody's name. */
export const isPublicAddress = (text: string): boolean =>
  publicAddress.test(text) && (text.match(/\d/g) ?? []).length <= mostAddressDigits

const grammarPlaces = new Set([
  'system',
  'profile',
  'url',
  'instantiatesCanonical',
  'questionnaire',
  'codeSystem',
  'root',
])

/** What says how to read a value, in the words of a standards body: it is no value of the record. */
export const isGrammar = (name: string, text: string): boolean =>
  grammarPlaces.has(name) && (isPublicOid(text) || isKnownAddress(text))

/** What names a profile, an extension or a questionnaire of any publisher: it is judged as a heading is. */
export const isNamingPlace = (name: string): boolean => namingPlaces.has(name)

const namingPlaces = new Set(['profile', 'instantiatesCanonical', 'questionnaire'])
