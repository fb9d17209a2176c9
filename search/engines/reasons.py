"""Why does the follower not answer? In the words of those who look after the portal."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class Reason(models.TextChoices):
    NO_CONTACT = "no_contact", _("Elasticsearch svarer ikke. Serveren er nede, eller forbindelsen dit er brutt.")
    TOO_SLOW = "too_slow", _("Elasticsearch brukte for lang tid på å svare.")
    BUSY = "busy", _("Elasticsearch har for mye å gjøre akkurat nå.")
    NOT_READY = "not_ready", _("Elasticsearch er ikke klar. Ofte er serveren i gang med å starte.")
    NO_ACCESS = (
        "no_access",
        _("Elasticsearch godtar ikke nøkkelen vår. Den er feil, har gått ut eller mangler rettigheter."),
    )
    NO_INDEX = "no_index", _("Indeksen mangler i Elasticsearch. Portalen bygger den på nytt av seg selv.")
    READ_ONLY = "read_only", _("Elasticsearch tar ikke imot endringer. Ofte er disken nesten full.")
    PARTIAL = "partial", _("Elasticsearch svarte bare med en del av treffene.")
    BEHIND = "behind", _("Elasticsearch har ikke fått de siste endringene.")
    NOT_UNDERSTOOD = "not_understood", _("Portalen forsto ikke svaret fra Elasticsearch.")
    BAD_QUERY = "bad_query", _("Elasticsearch forsto ikke spørsmålet. Det er en feil i portalen.")
    OTHER = "other", _("Elasticsearch svarte med en feil.")
