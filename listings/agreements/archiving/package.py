"""What is in the package that an agency puts in its archive? The papers, what was signed, and what describes them.

A paper is the one that is kept, with the digest that was kept beside it. Each version that somebody signed lies there
as the bytes whose SHA-256 is the signature's. So whoever has the package can reckon it all anew without the portal.
docs/archive-package.md describes it.
"""

import io
import zipfile
from dataclasses import dataclass
from hashlib import sha256

from django.utils.translation import gettext as _

from ..canonical import signed_content
from .metadata import metadata_of

PAPER, EARLIER = "avtale.pdf", "avtale-versjon-{}.pdf"


@dataclass(frozen=True)
class File:
    name: str
    kind: str
    content: bytes
    title: str
    digest: str


def package_of(agreement, papers, at):
    """The bytes of the ZIP. `papers`: those that are kept, the one that holds now first; `at`: when it was packed.
    Titles are in the language that is active."""
    signatures = list(agreement.signatures.select_related("version"))
    files = [paper_file(agreement, paper) for paper in papers] + [signed_file(one) for one in signatures]
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.writestr("metadata.xml", metadata_of(agreement, signatures, files, at))
        for file in files:
            packed.writestr(file.name, file.content)
        packed.writestr("sha256.txt", "".join(f"{file.digest}  {file.name}\n" for file in files))
    return out.getvalue()


def paper_file(agreement, paper):
    """The digest is the one that was kept, so that a paper that is another now does not pass for it."""
    number = paper.version.number
    name = PAPER if number == agreement.version else EARLIER.format(number)
    return File(name, "application/pdf", bytes(paper.content or b""), paper.words["title"], paper.digest)


def signed_file(signature):
    """As it was shown to the one who signed, by the rendering of that day."""
    content, title = signed_content(signature), _("Signert av %(name)s") % {"name": signature.name}
    return File(name_of(signature), "application/json", content, title, sha256(content).hexdigest())


def name_of(signature):
    return f"signert/versjon-{signature.version.number}-{signature.party}-{signature.pk}.json"
