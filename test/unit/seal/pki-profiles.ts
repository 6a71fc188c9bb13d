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

/**
 * Issues `name.pem` for `name.csr`, valid between two dates (20200101000000Z). `openssl ca` takes dates in every version;
 * `-not_before` of `req` and `x509` is of OpenSSL 3.4, and Debian 12 and Ubuntu 24.04 have 3.0. `more` are its options.
 */
export const datedCommand = (name: string, by: string, [from, to]: readonly [string, string], more = ''): string => {
  const issuer = by === name ? `-selfsign -keyfile ${name}.key` : `-cert ${by}.pem -keyfile ${by}.key`
  const settings = `[ca]\\ndefault_ca=here\\n[here]\\ndatabase=index.txt\\nnew_certs_dir=.\\nrand_serial=yes\\npolicy=any\\n[any]\\ncommonName=supplied\\n`
  const options = `-batch -notext -preserveDN -md sha384 -startdate ${from} -enddate ${to} ${more}`
  return `: >index.txt; printf '${settings}' >dated.cnf; openssl ca -config dated.cnf -in ${name}.csr ${issuer} ${options} -out ${name}.pem`
}
