/**
 * Code systems that say how to read a value, never what it says of somebody: kinds of identifiers, classes of meetings, why
 * a value is absent. Codes with the words that the system fixes for them (« | » between two wordings). Source: the code
 * systems of FHIR R4 (terminology.hl7.org), and LOINC for kinds of documents. Left out: codes that tell of a person (« HIV »
 * of v3-ActCode, permits of stay and prisons of v2-0203, who refused to answer of data-absent-reason).
 */
export const internationalSystems: Readonly<Record<string, string>> = {
  // Kinds of identifiers.
  'http://terminology.hl7.org/CodeSystem/v2-0203': `
    AN=Account number; ANON=Anonymous identifier; ANT=Temporary Account Number; BA=Bank Account Number; CC=Cost Center number;
    DN=Doctor number; EI=Employee number; EN=Employer number; FI=Facility ID; FILL=Filler Identifier; HC=Health Card Number;
    LN=License number; LR=Local Registry ID; MB=Member Number; MD=Medical License number; MR=Medical record number;
    MRT=Temporary Medical Record Number; NE=National employer identifier; NH=National Health Plan Identifier;
    NI=National unique individual identifier; NII=National Insurance Organization Identifier; NPI=National provider identifier;
    OBI=Observation Instance Identifier; PI=Patient internal identifier|Patient Identifier; PLAC=Placer Identifier;
    PN=Person number; PNT=Temporary Living Subject Number; PPN=Passport number; PRN=Provider number;
    PT=Patient external identifier; RI=Resource identifier; RRI=Regional registry ID; SL=State license; SN=Subscriber Number;
    SNO=Serial Number; SR=State registry ID; SS=Social Security number; TAX=Tax ID number; U=Unspecified identifier;
    UDI=Universal Device Identifier; VN=Visit number; XV=Health Plan Identifier; XX=Organization identifier`,
  // ActEncounterCode alone: the class of a meeting.
  'http://terminology.hl7.org/CodeSystem/v3-ActCode': `
    AMB=ambulatory; EMER=emergency; FLD=field; HH=home health; IMP=inpatient encounter; ACUTE=inpatient acute;
    NONAC=inpatient non-acute; OBSENC=observation encounter; PRENC=pre-admission; SS=short stay; VR=virtual`,
  'http://terminology.hl7.org/CodeSystem/data-absent-reason': `
    unknown=Unknown; asked-unknown=Asked But Unknown; temp-unknown=Temporarily Unknown; not-asked=Not Asked; masked=Masked;
    not-applicable=Not Applicable; unsupported=Unsupported; as-text=As Text; error=Error; not-a-number=Not a Number (NaN);
    negative-infinity=Negative Infinity (NINF); positive-infinity=Positive Infinity (PINF); not-performed=Not Performed;
    not-permitted=Not Permitted`,
  'http://terminology.hl7.org/CodeSystem/v3-NullFlavor': `
    NI=NoInformation; INV=invalid; DER=derived; OTH=other; NINF=negative infinity; PINF=positive infinity; UNC=un-encoded;
    MSK=masked; NA=not applicable; UNK=unknown; ASKU=asked but unknown; NAV=temporarily unavailable; NASK=not asked;
    NAVU=Not available; QS=Sufficient Quantity; TRC=trace; NP=not present`,
  'http://terminology.hl7.org/CodeSystem/consentscope': 'patient-privacy=Privacy Consent; treatment=Treatment',
  // What somebody does in a meeting; who suffered, gave or was exposed is left out.
  'http://terminology.hl7.org/CodeSystem/v3-ParticipationType': `
    PART=Participation; ADM=admitter; ATND=attender; CON=consultant; DIS=discharger; ESC=escort; REF=referrer;
    AUT=author (originator); TRANS=Transcriber; ENT=data entry person; CST=custodian; LOC=location; DST=destination;
    ELOC=entry location; ORG=origin; PRF=performer; PPRF=primary performer; SPRF=secondary performer; RESP=responsible party;
    VRF=verifier; AUTHEN=authenticator; LA=legal authenticator; RCT=record target; RCV=receiver; IRCP=information recipient`,
  // The usual level alone: another one says that there is something to hide.
  'http://terminology.hl7.org/CodeSystem/v3-Confidentiality': 'N=normal|Normal',
  // Kinds of documents of no one speciality; the rest of LOINC are measures, and notes of psychiatry.
  'http://loinc.org': `
    28653-4=Social work Note|Document du secteur social / médico-social; 59284-0=Consent Document|Patient Consent;
    18776-5=Plan of care note; 34133-9=Summary of episode note|Synthèse d'épisode de soins; 11488-4=Consult note;
    18842-5=Discharge summary; 57133-1=Referral note; 51851-4=Administrative note`,
}
