// What the command line needs of the seal: opening a key, making one, and checking an export.
export { makeDemoKey } from '../seal/demo-key.ts'
export { signers } from '../seal/index.ts'
export { readPin } from '../seal/pin.ts'
export { isPkcs11Module } from '../seal/pkcs11.ts'
export { type Reveal, readReveal, writeReveal } from '../seal/reveal.ts'
export { findKeyProblem, type Signer } from '../seal/signer.ts'
export { type Stamp, stampWith, type Tsa } from '../seal/tsa-client.ts'
export { verifyExport } from '../seal/verify.ts'
