"""Badges of ours, held by another's implementation of Open Badges 3.0 (openbadgeslib): the one that is right, and those that are not.
Reads a folder with the keys as the server publishes them; prints what passed in the words of TAP."""

import json
import sys
from pathlib import Path

from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from jwt.algorithms import OKPAlgorithm
from openbadgeslib.ob3.verifier import OB3VerificationError, OB3Verifier

counts = {"pass": 0, "fail": 0}


def check(name, holds):
    counts["pass" if holds else "fail"] += 1
    print(f"{'ok' if holds else 'not ok'} - {name}")


def pem_of(key):
    public = OKPAlgorithm.from_jwk(json.dumps(key))
    return public.public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


def is_declined(verifier, token):
    try:
        verifier.verify(token)
    except OB3VerificationError:
        return True
    return False


def main(folder):
    keys = json.loads((folder / "jwks.json").read_text())["keys"]
    verifier = OB3Verifier(pubkey_pem=pem_of(keys[0]))
    token = (folder / "badge.jwt").read_text().strip()
    badge = verifier.verify(token)
    said = json.loads((folder / "said.json").read_text())
    check("a badge is verified", True)
    check("it is of its page", badge.id == said["page"])
    check("its issuer is the server", badge.issuer.id == said["origin"])
    check("its achievement says who saw what", badge.achievement.description == said["description"])
    found = [alignment.target_url for alignment in badge.achievement.alignments]
    check("ESCO and CompetentNL are named", found == said["alignments"])
    check("it is somebody's by name alone", badge.identifiers[0].identity_hash == said["name"])
    check("its last day is its last", badge.expiration_date is not None)
    changed = 0
    for at in range(len(token)):
        if token[at] != ".":
            other = token[:at] + ("B" if token[at] == "A" else "A") + token[at + 1 :]
            changed += not is_declined(verifier, other)
    check("a byte that was changed is found wherever it stands", changed == 0)
    for name in ("over", "other-key"):
        check(f"one that is {name} is declined", is_declined(verifier, (folder / f"{name}.jwt").read_text().strip()))
    for name, count in counts.items():
        print(f"# {name} {count}")
    return 1 if counts["fail"] else 0


sys.exit(main(Path(sys.argv[1])))
