"""How does a cell go to a spreadsheet and come back, so that nothing in it is ever calculated?"""

DANGEROUS = ("=", "+", "-", "@", "'", "\t", "\r")


def guarded(cell):
    """What a spreadsheet would calculate gets an apostrophe before it."""
    return f"'{cell}" if cell.startswith(DANGEROUS) else cell


def bare(cell):
    """And loses it again on the way back."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(DANGEROUS) else cell
