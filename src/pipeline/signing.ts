// What the command line needs of the seal: opening a key, making one, and checking an export.
export { makeDemoKey } from '../seal/demo-key.ts'
export { signers } from '../seal/index.ts'
export { readPin } from '../seal/pin.ts'
export { findKeyProblem, type Signer } from '../seal/signer.ts'
export { verifyExport } from '../seal/verify.ts'
