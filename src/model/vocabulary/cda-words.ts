import { isGrammar } from '../standard-words.ts'
import { isMediaType } from './bound-codes.ts'
import { cdaSystemNames } from './cda-systems.ts'
import { isFixedWording, isTechnicalCode } from './coded-words.ts'
import { isUnitName } from './units.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * Codes that CDA R2 binds to an attribute of its grammar (POCD_MT000040, vocabularies ActClass, ActMood, ActRelationshipType,
 * ParticipationType, RoleClass, EntityClass, NullFlavor; data types R1): how a statement is made, never what it says.
 */
const ofAttribute: Readonly<Record<string, ReadonlySet<string>>> = {
  typeCode: words(
    `AUT AUTHEN CAUS CALLBCK COMP CON COV CST CSM DEV DIR DIST DOC DOCUMENT DRIV ELNK ENT EXPR GEVL HLD IND INF IRCP LA LOC
    MFST NOT NAME ORG PART PPRF PRCP PRD PRF RCT RCV REFR REFV REF REV RPLC RSON SAS SBJ SPC SPRF SPRT SUBJ TRC VRF XCRPT RESP XFRM
    APND GOAL`,
  ),
  classCode: words(
    `ACT ACCM ACCT ADJUD BATTERY CASE CATEGORY CITIZEN CLUSTER CONC COND CONS CONTREG CTTEVENT DGIMG DIET DISPACT DOC DOCBODY
    DOCCLIN DOCSECT ENC ENTRY EHR EXTRACT FOLDER GRPTR INC INFO INFRM INVE INVSTG LIST MPROT OBS ORGANIZER PCPR PROC REG
    REV ROIOVL SBADM SPCOBS SPCTRT SPLY SUBST TOPIC TRNS VERIF XACT PSN PLC ORG DEV ENT MAT MMAT MANU PAT PRS ROL ASSIGNED GUARD
    CAREGIVER PROV QUAL ECON CON EMP NOK NOT PUBLIC SDLOC SPEC OWN SERVLOC ISDLOC DSDLOC BIRTHPL`,
  ),
  moodCode: words('EVN INT RQO PRMS ARQ PRP APT DEF EVN.CRT GOL'),
  determinerCode: words('INSTANCE KIND QUANTIFIED_KIND'),
  contextControlCode: words('OP AN AP ON'),
  nullFlavor: words('NI OTH NINF PINF UNK ASKU NAV NASK TRC MSK NA QS INV UNC DER'),
  representation: words('B64 TXT'),
  operator: words('I E A H P'),
  integrityCheckAlgorithm: words('SHA-1 SHA-256'),
  compression: words('DF GZ ZL Z'),
  qualifier: words('AC AD BR CL CP IN LS NB PR SP TITLE VV'),
  use: words('H HP HV WP DIR PUB BAD TMP AB MC AS EC PG L C I IDE SYL ASGN PHYS PST SRCH A P R'),
  type: words(
    `ANY BL BN BIN ED ST SC CS CV CE CD CO CR II TN ON PN EN AD TEL URL TS IVL_TS PIVL_TS EIVL_TS SXCM_TS SXPR_TS INT REAL PQ
    PQR MO IVL_INT IVL_REAL IVL_PQ IVL_MO RTO RTO_PQ_PQ RTO_QTY_QTY SXCM_INT SXCM_PQ BXIT_IVL_PQ BXIT_CD GLIST_PQ GLIST_TS
    SLIST_PQ SLIST_TS`,
  ),
}

const truths = words('true false')
const truthAttributes = words(
  'negationInd inversionInd contextConductionInd independentInd inclusive institutionSpecified displayable preferenceInd seperatableInd',
)

/** A word of the grammar of CDA at its attribute (by its name without a prefix). */
const isCdaGrammar = (attribute: string, text: string): boolean =>
  ofAttribute[attribute]?.has(text) === true ||
  (truthAttributes.has(attribute) && truths.has(text)) ||
  (attribute === 'mediaType' && isMediaType(text))

/** Where a value of a CDA document stands: its element and attribute, and the attributes beside it. */
export type CdaAround = {
  readonly element: string
  readonly attribute: string
  readonly beside: (attribute: string) => string | null
}

/**
 * True for the vocabulary of CDA: numbers of templates and systems, words of the grammar, codes that a technical system lists, and
 * the wordings that it fixes. Each is known letter for letter; `extension`, names, addresses and narratives are values.
 */
export const isCdaVocabulary = (text: string, around: CdaAround): boolean => {
  const { element, attribute, beside } = around
  if (isGrammar(attribute, text) || isCdaGrammar(attribute, text)) return true
  if (attribute === 'extension') return isVersion(text, element, beside('root'))
  if (attribute === 'code') return isCode(text, element, beside('codeSystem'))
  if (attribute === 'displayName') return isFixedWording(beside('codeSystem'), beside('code'), text)
  if (attribute === 'codeSystemName') return beside('codeSystem') !== null && cdaSystemNames.has(text)
  return attribute === 'unit' && beside('value') !== null && isUnitName(text)
}

/** Of a template, its version (`1.1.0-ballot`, `2017-08-10`): a day before the standard was would be somebody's. */
const version = /^(?:\d{1,2}(?:\.\d{1,2}){1,3}(?:-(?:ballot|draft|trial-use|final))?|20[012]\d-[01]\d-[0-3]\d)$/

const isVersion = (text: string, element: string, root: string | null): boolean => {
  if (root === null || !isGrammar('root', root)) return false
  return (element === 'typeId' && text === 'POCD_HD000040') || (element === 'templateId' && version.test(text))
}

/** Codes without a system are bound to their element. A state that tells of a refusal (`aborted`, `cancelled`) is a value. */
const ofElement: Readonly<Record<string, ReadonlySet<string>>> = {
  statusCode: words('completed active'),
  languageCode: words('fr fr-FR'),
  realmCode: words('FR'),
  signatureCode: words('S I'),
}

const isCode = (text: string, element: string, system: string | null): boolean =>
  system === null ? ofElement[element]?.has(text) === true : isTechnicalCode(system, text)
