"""What do the blocks of a page say, whatever Wagtail has named and numbered them?"""

import html
import re

KEY = re.compile(r' data-block-key="[^"]*"')


def without_ids(stored):
    """Of what a stream stores. Ids and keys are new when blocks are read or saved, without a word being changed."""
    if isinstance(stored, dict):
        return {name: without_ids(inside) for name, inside in stored.items() if name != "id"}
    if isinstance(stored, list | tuple):
        return [without_ids(inside) for inside in stored]
    return html.unescape(KEY.sub("", stored)) if isinstance(stored, str) else stored
