import { parseArgs } from 'node:util'
import { makeBase } from './base.ts'

// `node dist-bench/bench/batch/make-base.js --out DIR --dossiers N [--seed N]`: an invented base of any size.

const { values } = parseArgs({
  options: {
    out: { type: 'string' },
    dossiers: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
  },
})
if (values.out === undefined) throw new Error('--out DIR')
makeBase({ folder: values.out, dossiers: Number(values.dossiers), seed: Number(values.seed) })
