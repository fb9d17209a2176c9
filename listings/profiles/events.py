"""What are this app's events called in the log?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.audit import describe

describe(
    _("Profiler"),
    {
        "profile.begun": _("Begynte på profilen sin"),
        "profile.confirmed": _("Bekreftet profilen sin"),
        "profile.deleted": _("Slettet profilen sin"),
        "profile.read": _("Åpnet en profil"),
        "profile.meaning_read": _("Leste hva det betyr å vise profilen"),
        "profile.visibility_chosen": _("Valgte hvem som ser profilen"),
        "profile.hidden_from": _("Valgte hvem profilen er skjult for"),
        "profile.takes_invitations": _("Vil kunne inviteres"),
        "profile.takes_no_invitations": _("Vil ikke inviteres"),
        "profile.objected_to_matching": _("Sa nei til å bli foreslått"),
        "profile.accepted_matching": _("Sa ja til å bli foreslått"),
        "profile.paused": _("Satte profilen på pause"),
        "profile.resumed": _("Tok profilen av pause"),
        "profile.quiet_reminded": _("Eieren ble minnet om profilen"),
        "profile.quiet_hidden": _("Profilen ble skjult fordi ingen rørte den"),
        "profile.quiet_deleted": _("Profilen ble slettet fordi ingen rørte den"),
    },
)
