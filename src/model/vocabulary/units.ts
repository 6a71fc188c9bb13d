const unitsAddress = 'http://unitsofmeasure.org'

/** Codes of UCUM (ucum.org) that records of care use: the form of UCUM would also take names. */
const codes: ReadonlySet<string> = new Set(
  `1 % ms s min h d wk mo a um mm cm m km in_i ug mg g kg t mL dL cL L m2 m3 cm2 Cel [degF] mm[Hg] kPa Pa bar J kJ kcal cal
  W kW V A Hz U [iU] k[iU] m[iU] mol mmol umol nmol pmol meq /min /h /d /wk /mo /a {score} {points} {beats}/min
  {breaths}/min {steps} {count} mg/dL g/dL g/L mg/L ug/L ng/mL pg/mL mmol/L umol/L nmol/L meq/L m[iU]/L [iU]/L U/L 10*9/L
  10*12/L mL/min mL/min/{1.73_m2} L/min mg/kg mg/d mg/mL kg/m2 m/s km/h kcal/d [drp] {tbl} {caps} {dose} h/d h/wk min/d EUR`
    .trim()
    .split(/\s+/),
)

/** Their names as people write them. */
const names: ReadonlySet<string> = new Set(
  `score point points beats/minute breaths/minute mmHg °C ml dl cl l bpm kg/m² m² m³ cm² % € euro euros
  minute minutes heure heures jour jours semaine semaines mois an ans année années seconde secondes
  year years month months week weeks day days hour hours second seconds metre metres mètre mètres kilomètre kilomètres
  gramme grammes kilogramme kilogrammes litre litres goutte gouttes comprimé comprimés gélule gélules dose doses
  repas pas fois`
    .trim()
    .split(/\s+/),
)

export const isUnitCode = (system: string | null, code: string): boolean => system === unitsAddress && codes.has(code)

/** The unit of a quantity, beside its value. */
export const isUnitName = (text: string): boolean => codes.has(text) || names.has(text)
