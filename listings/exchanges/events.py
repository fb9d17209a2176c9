"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Utvekslinger"),
    {
        "exchange.ticked": _("Krysset av i sjekklisten til en utveksling"),
        "exchange.unticked": _("Fjernet et kryss i sjekklisten til en utveksling"),
        "exchange.item_added": _("La til et punkt i sjekklisten til en utveksling"),
        "exchange.item_removed": _("Fjernet et punkt i sjekklisten til en utveksling"),
        "exchange.midway_set": _("Satte dag, tid eller sted for en midtveissamtale"),
        "exchange.midway_held": _("Meldte at en midtveissamtale er holdt"),
        "exchange.midway_not_held": _("Tok tilbake at en midtveissamtale er holdt"),
        "exchanges.exported": _("Lastet ned en liste over utvekslinger i virksomheten"),
        "exchange_line.added": _("La til et punkt i virksomhetens egen sjekkliste"),
        "exchange_line.changed": _("Endret et punkt i virksomhetens egen sjekkliste"),
        "exchange_line.removed": _("Fjernet et punkt i virksomhetens egen sjekkliste"),
        "exchange_line.hidden": _("Skjulte et fast punkt i virksomhetens sjekkliste"),
        "exchange_line.shown": _("Tok med igjen et fast punkt i virksomhetens sjekkliste"),
        "exchange_plan.saved": _("Skrev i virksomhetens utvekslingsplan"),
        "exchange_plan.adopted": _("Vedtok virksomhetens utvekslingsplan"),
        "exchange_plan.reopened": _("Åpnet virksomhetens utvekslingsplan for endring"),
        "exchange_plan.forgotten": _("En gammel utvekslingsplan ble slettet"),
    },
)
