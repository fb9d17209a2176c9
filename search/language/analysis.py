"""How does a text become words? One analysis, in Python, so that every engine holds the same tokens.

æ, ø and å are letters of their own and are kept. Lemmas, compounds and nynorsk forms belong behind the same two
functions; whatever changes their answer changes VERSION, which is part of every index name.
"""

import re
import unicodedata

VERSION = "plain-1"
LONGEST_WORD = 100  # Elasticsearch splits tokens over 255 characters without a word

# Letters and digits; + # . - inside, and + # at the end: C++, C#, GIS-analyse, 12.30
WORD = re.compile(r"[^\W_]+(?:[+#.\-]+[^\W_]+)*[+#]*")
JOINT = re.compile(r"[.\-]+")


def words(text: str) -> list[str]:
    """The words of `text` in reading order."""
    folded = unicodedata.normalize("NFC", text).casefold()
    return [word[:LONGEST_WORD] for word in WORD.findall(folded)]


def parts(text: str) -> list[str]:
    """What a joined word is also found by: gis and analyse for GIS-analyse. Only for the index, never for the query."""
    return [part for word in words(text) if JOINT.search(word) for part in JOINT.split(word) if part]
