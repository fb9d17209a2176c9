"""Which states do things have, and in which tone is each shown? Every app shows its own."""

from portal.foundation import slots

TEMPLATE = "portal/foundation/styleguide/statuses.html"


def show(heading, statuses, tones):
    """`statuses` is the app's TextChoices, `tones` its table of tones; what has none is neutral."""

    def render(request, thing):
        rows = [{"label": status.label, "tone": tones.get(status, "neutral")} for status in statuses]
        return slots.Part(TEMPLATE, {"heading": heading, "rows": rows})

    slots.register("styleguide.statuses", render)
