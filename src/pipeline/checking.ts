export { checkIntake } from '../decide/intake.ts'
