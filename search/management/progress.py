"""How far has a command come? One line on the terminal that is written over; nothing when nobody watches."""

from collections.abc import Callable


class Progress:
    def __init__(self, stream, verbosity: int):
        self.stream, self.is_shown = stream, verbosity > 0 and stream.isatty()

    def of(self, what: str) -> Callable[[int, int], None]:
        """Hears how many are done of how many."""
        return lambda done, total: self.write(f"{what}: {done} of {total}", ends=done >= total)

    def write(self, line, ends=False):
        if self.is_shown:
            self.stream.write(f"\r\033[K{line}", ending="\n" if ends else "")
            self.stream.flush()
