"""Which messages does signing in send?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Place, Wording, declare_kind

SIGN_IN = _("Innlogging")
OUTSIDE = _("Enten er virksomheten din ikke med ennå, eller så slipper den bare inn dem den har satt på en liste.")
NOT_YOU = _("Var det ikke du som gjorde det? Si fra til en portaladministrator med en gang.")
WHY_TOLD = _("Du får alltid e-post når noe endres i måten du logger inn på.")

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
declare_kind(
    "second_factor",
    group=SIGN_IN,
    sentence=_("Måten du bekrefter innloggingen på, er endret"),
    can_stop=False,
    by="change",
    wordings={
        "added": Wording(
            subject=_("Du har fått en ny måte å bekrefte innloggingen på"),
            body=(_("En app eller en passnøkkel er lagt til på kontoen din i Utvekslingsportalen."), NOT_YOU),
            button=_("Se Min innlogging"),
            link=("access:own_sign_in",),
            why=WHY_TOLD,
        ),
        "removed": Wording(
            subject=_("En måte å bekrefte innloggingen på er fjernet"),
            body=(_("En app eller en passnøkkel er fjernet fra kontoen din i Utvekslingsportalen."), NOT_YOU),
            button=_("Se Min innlogging"),
            link=("access:own_sign_in",),
            why=WHY_TOLD,
        ),
        "taken_away": Wording(
            subject=_("Bekreftelsen i to trinn er fjernet fra kontoen din"),
            body=(
                _(
                    "De som driver Utvekslingsportalen, har fjernet apper, passnøkler og koder fra kontoen din. "
                    "Neste gang du logger inn, kan du sette dem opp på nytt."
                ),
                _("Har du ikke bedt om det? Si fra til dem med en gang."),
            ),
            button=_("Se Min innlogging"),
            link=("access:own_sign_in",),
            why=WHY_TOLD,
        ),
    },
)
declare_kind(
    "identity",
    group=SIGN_IN,
    sentence=_("En innloggingstjeneste er knyttet til kontoen, eller koblet fra"),
    can_stop=False,
    by="change",
    places={"provider": Place(_("navnet på innloggingstjenesten"), "Ansattporten")},
    wordings={
        "tied": Wording(
            subject=_("%(provider)s kan nå logge deg inn"),
            body=(
                _(
                    "%(provider)s er knyttet til kontoen din i Utvekslingsportalen, "
                    "og kan fra nå av logge deg inn uten kode på e-post."
                ),
                NOT_YOU,
            ),
            button=_("Se Min innlogging"),
            link=("access:own_sign_in",),
            why=WHY_TOLD,
        ),
        "untied": Wording(
            subject=_("%(provider)s kan ikke lenger logge deg inn"),
            body=(
                _(
                    "%(provider)s er koblet fra kontoen din i Utvekslingsportalen. "
                    "Du kan fortsatt logge inn med en kode på e-post."
                ),
                _(
                    "Dette skjer når du ber om det selv, og når du ikke lenger jobber i virksomheten som har "
                    "tjenesten. Er det noe annet som har skjedd? Si fra til en portaladministrator med en gang."
                ),
            ),
            button=_("Se Min innlogging"),
            link=("access:own_sign_in",),
            why=WHY_TOLD,
        ),
    },
)
