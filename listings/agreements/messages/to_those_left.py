"""What is told of an agreement that is gone, because the one who should have gone has no account any more?"""

from django.utils.translation import gettext_lazy as _

from portal.foundation.message_kinds import Wording, declare_kind

from .to_parties import AGREEMENTS, PLACES

declare_kind(
    "agreement_gone",
    group=AGREEMENTS,
    sentence=_("En avtale som ikke er signert av alle, blir slettet sammen med kontoen til hospitanten"),
    places=PLACES,
    wordings={
        "": Wording(
            subject=_("Avtale %(number)s er slettet"),
            body=(
                _(
                    "Hospitanten har ikke konto i portalen lenger. Avtalen mellom %(sending)s og %(receiving)s var "
                    "ikke signert av alle, og er slettet sammen med kontoen."
                ),
            ),
            why=_("Du får e-posten fordi du var med i avtalen."),
        )
    },
)
