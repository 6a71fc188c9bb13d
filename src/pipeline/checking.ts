export { checkIntake } from '../decide/intake.ts'
export { readAct } from '../decide/intake-read.ts'
