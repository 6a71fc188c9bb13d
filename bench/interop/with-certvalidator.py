"""with-certvalidator.py TREE TRUST.pem: 0 when the path validator of pyHanko trusts the signer's certificate, offline."""
import sys
from pathlib import Path

from asn1crypto import cms, pem, x509
from pyhanko_certvalidator import CertificateValidator, ValidationContext

tree, trust = Path(sys.argv[1]), Path(sys.argv[2]).read_bytes()
signed = cms.ContentInfo.load((tree / "META-INF/signature001.p7s").read_bytes())["content"]
serial = signed["signer_infos"][0]["sid"].chosen["serial_number"].native
known = [one.chosen for one in signed["certificates"]]
end = next(one for one in known if one.serial_number == serial)
context = ValidationContext(
    trust_roots=[x509.Certificate.load(der) for _, _, der in pem.unarmor(trust, multiple=True)],
    other_certs=[one for one in known if one is not end],
    allow_fetching=False,
    revocation_mode="soft-fail",
)
CertificateValidator(end, validation_context=context).validate_usage({"digital_signature", "non_repudiation"})
