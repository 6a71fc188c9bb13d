/**
 * Elements that a resource must have, each with what may stand for it: base R4 (hl7.org/fhir/R4), and what the guide adds for
 * persons and documents (docs/law-study.md, 5.3).
 */
export const required: Readonly<Record<string, readonly (readonly string[])[]>> = {
  Patient: [['identifier'], ['name'], ['birthDate'], ['gender']],
  RelatedPerson: [['patient']],
  Organization: [['identifier', 'name']],
  Encounter: [['status'], ['class'], ['subject']],
  DocumentReference: [['status'], ['content']],
  Consent: [['status'], ['scope'], ['category']],
  CarePlan: [['status'], ['intent'], ['subject']],
  Goal: [['lifecycleStatus'], ['description'], ['subject']],
  Task: [['status'], ['intent']],
  ServiceRequest: [['status'], ['intent'], ['subject']],
  QuestionnaireResponse: [['status']],
  Observation: [['status'], ['code']],
  Schedule: [['actor']],
  Slot: [['schedule'], ['status'], ['start'], ['end']],
}
