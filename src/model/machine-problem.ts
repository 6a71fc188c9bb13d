/** What the administrator sets for a whole machine (src/model/machine-form.ts). */
export type MachineSetting = 'association' | 'journal' | 'tsa' | 'pkcs11'

/** Trouble of the settings of a machine, and of who wants what they do not allow. */
export type MachineProblem =
  /** Others than the administrator may write there. */
  | { readonly code: 'machine.open'; readonly file: string }
  | { readonly code: 'machine.unreadable'; readonly file: string }
  | { readonly code: 'machine.kept'; readonly setting: MachineSetting }
