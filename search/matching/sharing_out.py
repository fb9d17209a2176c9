"""How is a number of points shared out so that the parts add up to it exactly? By the largest remainders."""

from collections.abc import Sequence


def shared_out(whole: int, weights: Sequence[int]) -> list[int]:
    """Whole numbers in the proportion of the weights. Of equal remainders the earlier comes first."""
    total = sum(weights)
    if not total:
        return [0] * len(weights)
    shares = [whole * weight // total for weight in weights]
    remainders = [whole * weight % total for weight in weights]
    first = sorted(range(len(weights)), key=lambda place: (-remainders[place], place))
    for place in first[: whole - sum(shares)]:
        shares[place] += 1
    return shares
