"""For which organisations does a provider say that a person works?"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from .reading import values_at


@dataclass(frozen=True)
class Organisation:
    """Either `number`: the provider belongs to one agency, as its own Entra ID does; or `claims`: where to read it.

    What is read loses `prefix`, or all up to and with `after`, and is an organisation number, or a key of `numbers`.
    """

    number: str = ""
    claims: tuple[str, ...] = ()
    prefix: str = ""
    after: str = ""
    numbers: Mapping[str, str] = field(default_factory=dict)

    def numbers_in(self, claims):
        if self.number:
            return (self.number,)
        read = [self.tidied(text) for path in self.claims for text in values_at(claims, path)]
        numbers = [self.numbers.get(text) if self.numbers else text for text in read]
        return tuple(dict.fromkeys(number for number in numbers if number))

    def tidied(self, text):
        """Empty when it does not begin as it should: a number of something else is no organisation number."""
        if not text.startswith(self.prefix):
            return ""
        text = text.removeprefix(self.prefix)
        return (text.rpartition(self.after)[2] if self.after else text).strip().lower()
