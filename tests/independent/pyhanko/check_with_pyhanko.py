"""Asks pyHanko about each PDF: arguments are the root (PEM), the time of validation (ISO instant or "now"), the files.

One line per file; exit code 1 where any signature is not intact, valid and trusted, where the last one does not cover the whole file, or where
something was changed after a signature that its permissions do not allow.
"""

import logging
import sys
from datetime import datetime, timezone

from pyhanko.keys import load_cert_from_pemder
from pyhanko.pdf_utils.reader import PdfFileReader
from pyhanko.sign.diff_analysis import ModificationLevel
from pyhanko.sign.validation import validate_pdf_signature, validate_pdf_timestamp
from pyhanko.sign.validation.status import SignatureCoverageLevel
from pyhanko_certvalidator import ValidationContext

HARMLESS = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES, ModificationLevel.FORM_FILLING)


def trust(root_path, moment):
    return ValidationContext(
        trust_roots=[load_cert_from_pemder(root_path)],
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=moment,
    )


def complaints_about(status, is_last):
    if not status.intact:
        yield "not intact"
    if not status.valid:
        yield "signature does not verify"
    if not status.trusted:
        yield "no path to the root"
    if not status.bottom_line:
        yield "bottom line is negative"
    wanted = SignatureCoverageLevel.ENTIRE_FILE if is_last else SignatureCoverageLevel.ENTIRE_REVISION
    if status.coverage < wanted:
        yield f"covers {status.coverage.name} only"
    if not status.docmdp_ok or status.modification_level not in HARMLESS:
        yield "changed after signing"


def check(path, root_path, moment):
    with open(path, "rb") as stream:
        signatures = PdfFileReader(stream, strict=True).embedded_signatures
        if not signatures:
            return "", ["no signature"]
        words, complaints = [], []
        for index, signature in enumerate(signatures):
            is_stamp = signature.sig_object["/Type"] == "/DocTimeStamp"
            validate = validate_pdf_timestamp if is_stamp else validate_pdf_signature
            status = validate(signature, trust(root_path, moment))
            words.append(f"{signature.field_name} {status.summary()}")
            found = complaints_about(status, index == len(signatures) - 1)
            complaints.extend(f"{signature.field_name}: {complaint}" for complaint in found)
        return ", ".join(words), complaints


def main(root_path, at, *paths):
    logging.disable(logging.CRITICAL)
    moment = datetime.now(timezone.utc) if at == "now" else datetime.fromisoformat(at.replace("Z", "+00:00"))
    all_accepted = True
    for path in paths:
        try:
            summary, complaints = check(path, root_path, moment)
        except Exception as error:  # a validator that gives up has not accepted
            summary, complaints = "not validated", [f"{type(error).__name__}: {error}"]
        all_accepted = all_accepted and not complaints
        verdict = "REFUSED   pyhanko " if complaints else "accepted  pyhanko "
        print(f"{verdict} {path}  {summary}  {'; '.join(complaints)}".rstrip())
    return 0 if all_accepted else 1


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
