import type { Draft } from '../../model/draft.ts'

/** Names that Windows keeps for its devices, whatever follows a dot. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i

/** ASCII letters, digits and `-`, 60 at most; without a reference, `requis-` and the date of reception (docs/contract.md). */
export const referenceOf = ({ request }: Draft): string => {
  const ascii = (request.reference ?? '')
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '')
  if (deviceName.test(ascii)) return `requis-${ascii}`
  return ascii !== ''
    ? ascii
    : `requis-${(request.receivedAt ?? 'sans-date').slice(0, 10).replaceAll(/[^A-Za-z0-9-]/g, '-')}`
}
