from django.urls import path

from .views import (
    beside,
    candidate,
    candidates,
    cases,
    ending,
    invited,
    inviting,
    moving,
    nominating,
    own_steps,
    second_chance,
    sending,
    templates,
    together,
    undoing,
)

app_name = "applications"
TABLE, ONE = "interesse/kandidater/<row:posting>/", "interesse/kandidat/<uuid:public_id>/"
OWN = "interesse/<uuid:public_id>/"
urlpatterns = [
    path("interesse/", cases.MyCases.as_view(), name="mine"),
    path("interesse/inviter/<uuid:public_id>/", inviting.Invite.as_view(), name="invite"),
    path("interesse/invitasjon/<uuid:public_id>/", invited.ReadInvitation.as_view(), name="invitation"),
    path("interesse/foresla/<row:posting>/", nominating.Nominate.as_view(), name="nominate"),
    path("interesse/foreslatt/", nominating.Nominated.as_view(), name="nominated"),
    path("interesse/kan-invitere/", invited.LetInvite.as_view(), name="let_invite"),
    path("interesse/meld/<row:posting>/", sending.SendInterest.as_view(), name="send"),
    path("interesse/svarmaler/", templates.AnswerTemplates.as_view(), name="templates"),
    path("interesse/svarmaler/<row:pk>/", templates.EditTemplate.as_view(), name="template"),
    path("interesse/svarmaler/ny/<slug:slug>/", templates.EditTemplate.as_view(), name="new_template"),
    path(TABLE, candidates.CandidateList.as_view(), name="candidates"),
    path(f"{TABLE}angre/", undoing.Undo.as_view(), name="undo"),
    path(f"{TABLE}flere/", together.MoveTogether.as_view(), name="together"),
    path(f"{TABLE}inviterte/", inviting.Invited.as_view(), name="invited"),
    path(f"{TABLE}kan-sporres/", second_chance.SecondChance.as_view(), name="second_chance"),
    path(f"{TABLE}regneark/", candidates.Spreadsheet.as_view(), name="spreadsheet"),
    path(f"{TABLE}svar-alle/", ending.AnswerAll.as_view(), name="answer_all"),
    path(f"{TABLE}utskrift/", candidates.Printed.as_view(), name="printed"),
    path(ONE, candidate.Candidate.as_view(), name="candidate"),
    path(f"{ONE}merkelapper/", beside.Tags.as_view(), name="tags"),
    path(f"{ONE}navn/", candidate.ShowName.as_view(), name="name"),
    path(f"{ONE}notat/<row:pk>/", beside.OwnNote.as_view(), name="note"),
    path(f"{ONE}<slug:step>/", moving.MoveCandidate.as_view(), name="move"),
    path(OWN, cases.Case.as_view(), name="case"),
    path(f"{OWN}oppdater/", own_steps.Update.as_view(), name="update"),
    path(f"{OWN}sendt/", sending.Sent.as_view(), name="sent"),
    path(f"{OWN}sporr-igjen/", own_steps.AskAgain.as_view(), name="ask_again"),
    path(f"{OWN}svar/", own_steps.AnswerOffer.as_view(), name="answer"),
    path(f"{OWN}trekk/", own_steps.Withdraw.as_view(), name="withdraw"),
]
