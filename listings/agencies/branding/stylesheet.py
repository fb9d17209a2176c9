"""What does the browser load so that an agency's colours apply wherever `data-color` names it?"""

import hashlib
from functools import lru_cache
from typing import NamedTuple

from listings.agencies.branding.colours import scale

HASH_LENGTH = 12
RESERVED = frozenset("accent neutral brand1 brand2 brand3 info success warning danger alle utkast".split())
"""Names that mean something else as `data-color` or as the name of a sheet; no agency may have one as its slug."""


class Sheet(NamedTuple):
    name: str
    text: str

    @property
    def hash(self):
        return hashlib.sha256(self.text.encode()).hexdigest()[:HASH_LENGTH]

    @property
    def file_name(self):
        return f"{self.name}.{self.hash}.css"


def sheet(name, brands):
    """`brands`: pairs of slug and brand colour. The layer lies under the portal's own, see `portal.css`."""
    return Sheet(name, "@layer ds.theme.color {\n" + "".join(rule(slug, brand) for slug, brand in brands) + "}\n")


@lru_cache(maxsize=1024)
def rule(slug, brand):
    steps = "".join(f"    --ds-color-{step}: {colour};\n" for step, colour in scale(brand).items())
    return f'  [data-color="{slug}"] {{\n{steps}  }}\n'
