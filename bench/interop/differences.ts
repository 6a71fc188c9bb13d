import type { Judge } from './judges.ts'

/** Where a judge and `verify` differ of a sample, at level T or LTA, and why. */
type Difference = {
  readonly judge: Judge['name']
  readonly looksAt: Judge['looksAt']
  readonly samples: readonly string[]
  readonly why: string
}

const padding =
  'bytes after the signature in the room left for it: nobody signed them, nobody reads them; `verify` wants zeros'
const usage =
  'its default policy only warns: « The signing-certificate of signature does not have an expected key-usage! ». `verify` refuses a signer who may issue certificates'
const script =
  'the director signed a script: the signature is good. `verify` refuses a bordereau that can show one thing and then another'

export const differences: readonly Difference[] = [
  {
    ...{ judge: 'EU DSS', looksAt: 'container', samples: ['another key, same authority'] },
    why: 'at level T it was given the certificates of the directors, as `--pin` is: it refuses another. `verify` was given the authority alone, and says that the fingerprint was not compared. At level LTA both accept',
  },
  {
    ...{ judge: 'EU DSS', looksAt: 'bordereau', samples: ['another key, same authority'] },
    why: 'the same',
  },
  {
    judge: 'EU DSS',
    looksAt: 'container',
    samples: ['token of another export', 'token by who may not date', 'signature dated by another token'],
    why: 'a time stamp that fails is told apart from the signature, which is then judged at the present day, when its certificate holds. `verify` refuses an export of which one time stamp is false',
  },
  {
    judge: 'EU DSS',
    looksAt: 'bordereau',
    samples: ['PDF: bytes appended', 'PDF: an update shows another page'],
    why: 'it judges the revision that was signed, and only warns of what came later (« Visual difference is detected on page(s) [1] »). `verify` lets nothing follow the signature but its own update',
  },
  { judge: 'EU DSS', looksAt: 'bordereau', samples: ['PDF: a script, signed'], why: script },
  { judge: 'EU DSS', looksAt: 'container', samples: ['signed by an authority'], why: usage },
  { judge: 'EU DSS', looksAt: 'bordereau', samples: ['signed by an authority'], why: usage },
  { judge: 'EU DSS', looksAt: 'bordereau', samples: ['PDF: bytes in the padding'], why: padding },
  {
    ...{ judge: 'pyHanko', looksAt: 'container', samples: ['signed attributes stripped'] },
    why: 'it was asked for a CMS signature, not for CAdES: without signed attributes the signature is over the list itself, and holds. EU DSS refuses it',
  },
  {
    ...{ judge: 'pyHanko', looksAt: 'container', samples: ['token of another export', 'token by who may not date'] },
    why: 'it looks at the signature and the time stamp inside it; the time stamp of the whole is another file',
  },
  {
    ...{ judge: 'pyHanko', looksAt: 'bordereau', samples: ['PDF: bytes appended'] },
    why: 'bytes that belong to no object change nothing that is shown: « ACCEPTABLE_MODIFICATIONS ». `verify` wants the very bytes',
  },
  { judge: 'pyHanko', looksAt: 'bordereau', samples: ['PDF: a script, signed'], why: script },
  { judge: 'pyHanko', looksAt: 'bordereau', samples: ['PDF: bytes in the padding'], why: padding },
]
