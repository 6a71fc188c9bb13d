"""endesive.py cms|pdf TREE TRUST.pem: 0 when Debian's python3-endesive finds hash, signature and certificate good."""
import re
import sys
from pathlib import Path

from endesive import pdf, plain

mode, tree, trust = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]).read_bytes()
roots = re.findall(rb"-----BEGIN CERTIFICATE-----.*?-----END CERTIFICATE-----\n", trust, re.DOTALL)
if mode == "pdf":
    results = pdf.verify((tree / "data/bordereau.pdf").read_bytes(), roots)
else:
    meta = tree / "META-INF"
    signature, manifest = (meta / "signature001.p7s").read_bytes(), (meta / "ASiCManifest001.xml").read_bytes()
    results = [plain.verify(signature, manifest, roots)]
print(results)
sys.exit(0 if results and all(all(result) for result in results) else 1)
