import { leaveWith } from './leave.ts'
import { runProgram } from './program.ts'

/** `npm run demo`: what `requis demo` does. */
await leaveWith(async () => await runProgram(['demo', ...process.argv.slice(2)]))
