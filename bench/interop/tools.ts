import { jars } from './rings.ts'
import { type Tool, versionOf } from './tool.ts'
import { zipTools } from './zip-tools.ts'

const signature = 'META-INF/signature001.p7s'
const manifest = 'META-INF/ASiCManifest001.xml'
const token = 'META-INF/timestamp001.tst'
const gpgsm = 'gpgsm --homedir "$KEYS/gnupg" --batch --disable-dirmngr --disable-crl-checks'
const bordereau = 'data/bordereau.pdf'
const java = `java -Xshare:auto -XX:TieredStopAtLevel=1 -cp "$KEYS/classes:${jars.join(':')}" BouncyCastle`

const bouncyCastle = (mode: string, name: string, looksAt: string): Tool => ({
  name,
  needs: ['javac', ...jars],
  version: versionOf('libbcpkix-java'),
  looksAt,
  command: `${java} ${mode} . "$TRUST"`,
  ...(mode === 'tokens' ? { dated: true } : {}),
})

const endesive = (mode: string, looksAt: string): Tool => ({
  name: 'endesive, pyca',
  needs: ['/usr/lib/python3/dist-packages/endesive'],
  version: versionOf('python3-endesive'),
  looksAt,
  command: `/usr/bin/python3 "$HERE/with-endesive.py" ${mode} . "$TRUST"`,
})

const pdfsig = `pdfsig -nssdir "sql:$KEYS/nss" ${bordereau} >"$KEYS/said" && grep -q 'Signature is Valid' "$KEYS/said" && grep -q 'Certificate is Trusted' "$KEYS/said"`

export const tools: readonly Tool[] = [
  {
    name: 'OpenSSL `cms -cades`',
    needs: ['openssl'],
    version: 'openssl version | cut -d" " -f2',
    looksAt: 'CAdES',
    command: `openssl cms -verify -cades -binary -auth_level 2 -purpose smimesign -inform DER -in ${signature} -content ${manifest} -CAfile "$TRUST" -out /dev/null`,
  },
  {
    name: 'OpenSSL `cms`',
    needs: ['openssl'],
    version: 'openssl version | cut -d" " -f2',
    looksAt: 'CMS',
    command: `openssl cms -verify -binary -purpose smimesign -inform DER -in ${signature} -content ${manifest} -CAfile "$TRUST" -out /dev/null`,
  },
  {
    name: 'GnuTLS `certtool`',
    needs: ['certtool'],
    version: "certtool --version | sed -n '1s/.* //p'",
    looksAt: 'CMS',
    command: `certtool --p7-verify --inder --infile ${signature} --load-data ${manifest} --load-ca-certificate "$TRUST"`,
  },
  {
    name: 'GnuPG `gpgsm`',
    needs: ['gpgsm'],
    version: "gpgsm --version | sed -n '1s/.* //p'",
    looksAt: 'CMS',
    command: `${gpgsm} --verify ${signature} ${manifest}`,
  },
  {
    name: 'NSS `cmsutil`',
    needs: ['cmsutil'],
    version: versionOf('libnss3-tools'),
    looksAt: 'CMS',
    command: `cmsutil -D -d "sql:$KEYS/nss" -i ${signature} -c ${manifest} -o /dev/null`,
  },
  bouncyCastle('cms', 'Bouncy Castle', 'CMS'),
  bouncyCastle('cades', 'Bouncy Castle, ESS asked for', 'CAdES'),
  endesive('cms', 'CMS'),
  {
    name: 'certvalidator of pyHanko',
    needs: ['/usr/lib/python3/dist-packages/pyhanko_certvalidator'],
    version: versionOf('python3-pyhanko-certvalidator'),
    looksAt: 'certificate path',
    command: '/usr/bin/python3 "$HERE/with-certvalidator.py" . "$TRUST"',
  },
  {
    name: 'OpenSSL `ts`',
    needs: ['openssl'],
    version: 'openssl version | cut -d" " -f2',
    looksAt: 'archive token',
    command: `openssl ts -verify -token_in -in ${token} -data META-INF/ASiCArchiveManifest.xml -CAfile "$TRUST" -untrusted certs/chain.pem`,
    dated: true,
  },
  {
    name: 'GnuTLS `certtool`, its signature alone',
    needs: ['certtool'],
    version: "certtool --version | sed -n '1s/.* //p'",
    looksAt: 'archive token',
    command: `certtool --p7-verify --inder --infile ${token} --verify-purpose 1.3.6.1.5.5.7.3.8 --load-ca-certificate "$TRUST"`,
    dated: true,
  },
  {
    name: 'GnuPG `gpgsm`, its signature alone',
    needs: ['gpgsm'],
    version: "gpgsm --version | sed -n '1s/.* //p'",
    looksAt: 'archive token',
    command: `${gpgsm} --verify ${token}`,
    dated: true,
  },
  bouncyCastle('tokens', 'Bouncy Castle', 'three tokens'),
  {
    name: 'poppler `pdfsig`, valid and trusted',
    needs: ['pdfsig'],
    version: "pdfsig -v 2>&1 | sed -n '1s/.* //p'",
    looksAt: 'PDF',
    command: pdfsig,
  },
  {
    name: '… and « Total document signed »',
    needs: ['pdfsig'],
    version: "pdfsig -v 2>&1 | sed -n '1s/.* //p'",
    looksAt: 'PDF',
    command: `${pdfsig} && grep -q 'Total document signed' "$KEYS/said"`,
  },
  {
    name: 'MuPDF `mutool sign -v`, unchanged',
    needs: ['mutool'],
    version: "mutool -v 2>&1 | sed 's/.* //'",
    looksAt: 'PDF',
    command: `mutool sign -v ${bordereau} >"$KEYS/said" 2>&1 && grep -q 'is unchanged since signing' "$KEYS/said"`,
  },
  bouncyCastle('pdf', 'PDFBox, Bouncy Castle', 'PDF'),
  endesive('pdf', 'PDF'),
  {
    name: '`qpdf --check`',
    needs: ['qpdf'],
    version: "qpdf --version | sed -n '1s/.* //p'",
    looksAt: 'every PDF',
    command: 'find data -name "*.pdf" | sort | while read -r file; do qpdf --check "$file" || exit 1; done',
  },
  ...zipTools,
  {
    name: '`file` names the type',
    needs: ['file'],
    version: "file --version | sed -n '1s/file-//p'",
    looksAt: 'zip',
    command: 'file "$ASICE" | grep -qF application/vnd.etsi.asic-e+zip',
  },
  {
    name: '`sha256sum -c`',
    needs: ['sha256sum'],
    version: "sha256sum --version | sed -n '1s/.* //p'",
    looksAt: 'BagIt',
    command: 'sha256sum --strict --quiet -c manifest-sha256.txt tagmanifest-sha256.txt',
  },
  {
    name: '`verify.sh` (shipped)',
    needs: ['sh'],
    version: 'echo –',
    looksAt: 'the tree',
    command: 'sh verify.sh "$TRUST" -',
  },
  {
    name: '`requis verify`',
    needs: ['node'],
    version: 'echo –',
    looksAt: 'the container',
    command: 'node "$ROOT/dist/cli/requis.js" verify "$ASICE" --trust "$TRUST" --trust-tsa "$TRUST"',
  },
]
