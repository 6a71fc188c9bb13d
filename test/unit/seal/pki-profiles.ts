// What openssl is told of the invented authorities, of the tests and of bench/interop.

/** A root and the authority that it lets issue. */
export const authorityProfiles = `[root]
basicConstraints=critical,CA:TRUE
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
[issuing]
basicConstraints=critical,CA:TRUE,pathlen:0
keyUsage=critical,keyCertSign,cRLSign
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
`

/** A time stamping service. */
export const stamperProfile = `[stamper]
basicConstraints=critical,CA:FALSE
keyUsage=critical,digitalSignature
extendedKeyUsage=critical,timeStamping
subjectKeyIdentifier=hash
authorityKeyIdentifier=keyid
`

export const keyCommands = {
  ec256: 'ecparam -name prime256v1 -genkey -noout',
  ec384: 'ecparam -name secp384r1 -genkey -noout',
  rsa1024: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:1024',
  rsa2048: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048',
  rsa3072: 'genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:3072',
} as const
