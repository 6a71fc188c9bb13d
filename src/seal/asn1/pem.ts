const label = 'CERTIFICATE'

/** One form only (64 characters a line, LF), so that equal certificates give equal bytes. */
export const writePem = (der: Uint8Array, kind: string = label): string => {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? []
  return `-----BEGIN ${kind}-----\n${lines.join('\n')}\n-----END ${kind}-----\n`
}

/** The DER blocks of that kind. Bytes that hold no PEM are taken as one DER block. */
export const readPem = (bytes: Uint8Array, kind: string = label): readonly Uint8Array[] => {
  const text = Buffer.from(bytes).toString('latin1')
  if (!text.includes('-----BEGIN ')) return [bytes]
  return text
    .split(`-----BEGIN ${kind}-----`)
    .slice(1)
    .map((part) => Buffer.from(part.split('-----END ')[0] ?? '', 'base64'))
}
