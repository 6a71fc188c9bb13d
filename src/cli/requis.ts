#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { leaveWith } from './leave.ts'
import { runProgram } from './program.ts'

// Left to itself the engine lets its memory grow to four times what is used before it sweeps; here, and in the threads
// that read, to one and a half times: a dossier of a thousand pages fits in the memory of an office computer.
setFlagsFromString('--heap-growing-percent=50')

await leaveWith(() => runProgram(process.argv.slice(2)))
