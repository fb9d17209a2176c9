"""How do the steps of a guided form follow each other? On the last of them all is looked over."""


class Steps(tuple):
    """In their order; each has a `slug`."""

    def number_of(self, step):
        return self.index(step) + 1

    def after(self, step):
        return self[self.number_of(step)]

    def before(self, step):
        return self[self.number_of(step) - 2] if self.number_of(step) > 1 else None

    def state_of(self, step, current, unfinished):
        """For components/steps.html. `unfinished`: the slugs of the steps where something is missing."""
        if step is current:
            return "current"
        return "ahead" if step is self[-1] or step.slug in unfinished else "done"
