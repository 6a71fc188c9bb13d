export { checkIntake } from '../decide/intake/intake.ts'
