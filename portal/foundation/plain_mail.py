"""How does the text part of a mail look?"""

import re

EMPTY_LINES = re.compile(r"\n\s*\n(\s*\n)+")


def tidy(text):
    """Blocks that a mail leaves empty leave no holes."""
    return EMPTY_LINES.sub("\n\n", text).strip() + "\n"
