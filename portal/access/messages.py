"""Which messages does signing in send?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording, declare_kind

SIGN_IN = _("Innlogging")
OUTSIDE = _("Enten er virksomheten din ikke med ennå, eller så slipper den bare inn dem den har satt på en liste.")

declare_kind(
    "login_code",
    group=SIGN_IN,
    sentence=_("Koden du logger inn med"),
    can_stop=False,
    in_portal=False,
    places={"code": Place(_("koden med seks sifre"), "314159")},
    must_say=("code",),
    wordings={
        "": Wording(
            subject=_("Koden din til Utvekslingsportalen"),
            body=(
                "%(code)s",
                _("Skriv koden på siden der du logger inn. Den virker i ti minutter, og bare én gang."),
            ),
            why=_("Har du ikke bedt om en kode? Da kan du se bort fra denne e-posten. Ingen kommer inn uten koden."),
        )
    },
)
declare_kind(
    "unknown_account",
    group=SIGN_IN,
    sentence=_("Svar til den som prøver å logge inn uten å ha tilgang"),
    can_stop=False,
    in_portal=False,
    concerns=lambda user: False,
    wordings={
        "": Wording(
            subject=_("Du har ikke tilgang til Utvekslingsportalen"),
            body=(
                _("Noen, kanskje du, prøvde å logge inn med denne adressen."),
                OUTSIDE,
                _("Spør administratoren for Utvekslingsportalen i virksomheten din."),
            ),
            button=_("Se hvem som er med"),
            link=("members",),
            why=_("Var det ikke du som prøvde? Da kan du se bort fra denne e-posten."),
        )
    },
)
