"""Addresses of agreements and their rules."""

from django.urls import path

from .views import (
    amending,
    beside,
    files,
    lists,
    making,
    moving,
    reading,
    rules,
    signing,
    talking,
    usual,
    versions,
    writing,
)

app_name = "agreements"
ONE = "avtaler/<uuid:public_id>/"
GROUP = "<slug:group>/"
urlpatterns = [
    path("avtaler/", lists.OwnAgreements.as_view(), name="mine"),
    path("virksomhet/<slug:slug>/avtaler/", lists.AgencyAgreements.as_view(), name="of_agency"),
    path("virksomhet/<slug:slug>/avtaler/faste-vilkar/", usual.Usual.as_view(), name="usual"),
    path("avtaler/ny/<uuid:public_id>/", making.Make.as_view(), name="make"),
    path("avtaler/regler/", rules.Rules.as_view(), name="rules"),
    path("avtaler/regler/<slug:code>/", rules.EditRule.as_view(), name="rule"),
    path(ONE, reading.Read.as_view(), name="agreement"),
    path(f"{ONE}endre/{GROUP}", writing.Edit.as_view(), name="edit"),
    path(f"{ONE}foresla/{GROUP}", talking.Propose.as_view(), name="propose"),
    path(f"{ONE}kommenter/{GROUP}", talking.Comment.as_view(), name="comment"),
    path(f"{ONE}onske/<row:remark>/", talking.Answer.as_view(), name="answer"),
    path(f"{ONE}hvem-signerer/<slug:party>/", signing.Choose.as_view(), name="choose"),
    path(f"{ONE}signer/<slug:party>/", signing.Sign.as_view(), name="sign"),
    path(f"{ONE}signer/<slug:party>/igjen/", signing.SignInAgain.as_view(), name="again"),
    path(f"{ONE}endring/", amending.Change.as_view(), name="amendment"),
    path(f"{ONE}endring/{GROUP}", amending.Amend.as_view(), name="amend"),
    path(f"{ONE}leder/", beside.ManagerAgreed.as_view(), name="manager"),
    path(f"{ONE}arkivert/", beside.Archive.as_view(), name="archive"),
    path(f"{ONE}versjoner/", versions.Compare.as_view(), name="versions"),
    path(f"{ONE}kontroll/", versions.Verify.as_view(), name="verify"),
    path(f"{ONE}avtale.pdf", files.Paper.as_view(), name="paper"),
    path(f"{ONE}arkivpakke.zip", files.Package.as_view(), name="package"),
    path(f"{ONE}kalender.ics", files.CalendarFile.as_view(), name="calendar"),
    path(f"{ONE}steg/<slug:step>/", moving.Move.as_view(), name="step"),
]
