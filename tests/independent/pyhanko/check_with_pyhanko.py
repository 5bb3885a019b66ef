"""Asks pyHanko about each PDF: arguments are the root (PEM), the time of validation (ISO instant or "now"), the files.

One line per file; exit code 1 where any signature or time-stamp is not intact, valid and trusted, or where anything follows but further planned
signatures and, behind the last of them, time-stamps and revocation data.
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

# What may follow a signature: later signers fill their fields; after the last one only time-stamps and revocation data come.
AFTER_LAST = (ModificationLevel.NONE, ModificationLevel.LTA_UPDATES)
AFTER_OTHERS = (*AFTER_LAST, ModificationLevel.FORM_FILLING)


def trust(root_path, moment):
    return ValidationContext(
        trust_roots=[load_cert_from_pemder(root_path)],
        allow_fetching=False,
        revocation_mode="soft-fail",
        moment=moment,
    )


def complaints_about(status):
    if not status.intact:
        yield "not intact"
    if not status.valid:
        yield "does not verify"
    if not status.trusted:
        yield "no path to the root"
    if status.coverage < SignatureCoverageLevel.ENTIRE_REVISION:
        yield f"covers {status.coverage.name} only"


def complaints_about_signature(status, is_last):
    yield from complaints_about(status)
    if not status.bottom_line:
        yield "bottom line is negative"
    # What follows a signature is judged here, all of it, so a time-stamp need not be asked the same.
    if not status.docmdp_ok or status.modification_level not in (AFTER_LAST if is_last else AFTER_OTHERS):
        yield "changed after signing"


def check(path, root_path, moment):
    with open(path, "rb") as stream:
        signatures = PdfFileReader(stream, strict=True).embedded_signatures
        if not signatures:
            return "", ["no signature"]
        words, complaints = [], []
        stamps = [signature.sig_object["/Type"] == "/DocTimeStamp" for signature in signatures]
        for index, (signature, is_stamp) in enumerate(zip(signatures, stamps)):
            validate = validate_pdf_timestamp if is_stamp else validate_pdf_signature
            status = validate(signature, trust(root_path, moment))
            words.append(f"{signature.field_name} {status.summary()}{' (time-stamp)' if is_stamp else ''}")
            is_last = all(stamps[index + 1 :])
            found = complaints_about(status) if is_stamp else complaints_about_signature(status, is_last)
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
