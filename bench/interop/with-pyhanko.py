"""with-pyhanko.py: reads lines `cms|pdf TAB tree TAB trusted certificates, by spaces`, prints for each one line: accepted or
refused, TAB, what pyHanko says of that signature of the tree, offline."""
import asyncio
import logging
import sys

from asn1crypto import cms
from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.validation import async_validate_detached_cms, async_validate_pdf_signature
from pyhanko_certvalidator import ValidationContext

logging.disable(logging.CRITICAL)


def context(roots):
    return ValidationContext(trust_roots=[load_cert_from_pemder(root) for root in roots], allow_fetching=False)


async def judge(mode, tree, roots):
    terms = {"signer_validation_context": context(roots), "ts_validation_context": context(roots)}
    if mode == "pdf":
        with open(f"{tree}/data/bordereau.pdf", "rb") as file:
            return await async_validate_pdf_signature(PdfFileReader(file).embedded_signatures[0], **terms)
    with open(f"{tree}/META-INF/signature001.p7s", "rb") as file:
        signed = cms.ContentInfo.load(file.read())["content"]
    with open(f"{tree}/META-INF/ASiCManifest001.xml", "rb") as file:
        return await async_validate_detached_cms(file, signed, **terms)


async def main():
    for line in sys.stdin:
        mode, tree, roots = line.rstrip("\n").split("\t")
        try:
            status = await judge(mode, tree, roots.split(" "))
            print("accepted" if status.bottom_line else "refused", status.summary(), sep="\t")
        except Exception as trouble:
            print("refused", "unreadable: " + " ".join(f"{type(trouble).__name__} {trouble}".split()), sep="\t")


asyncio.run(main())
