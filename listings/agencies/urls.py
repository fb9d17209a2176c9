from django.urls import path, re_path

from . import views

app_name = "agencies"
urlpatterns = [
    path("virksomhet/datakvalitet/", views.Quality.as_view(), name="quality"),
    path("virksomhet/ny/fil/", views.Import.as_view(), name="import"),
    path("virksomhet/ny/", views.AddAgency.as_view(), name="add"),
    path("virksomhet/<slug:slug>/utseende/", views.Look.as_view(), name="look"),
    path("virksomhet/<slug:slug>/folk/", views.People.as_view(), name="people"),
    path("virksomhet/<slug:slug>/folk/ny/", views.LetIn.as_view(), name="let_in"),
    path("virksomhet/<slug:slug>/folk/flytt/", views.MovePeople.as_view(), name="move_people"),
    path("virksomhet/<slug:slug>/folk/<row:pk>/", views.MembershipPage.as_view(), name="membership"),
    path("virksomhet/<slug:slug>/folk/<row:pk>/for-en-tid/", views.Deputy.as_view(), name="deputy"),
    path("virksomhet/<slug:slug>/folk/<row:pk>/avslutt/", views.EndMembership.as_view(), name="end_membership"),
    path("virksomhet/<slug:slug>/kom-i-gang/", views.GettingStarted.as_view(), name="getting_started"),
    path("virksomhet/<slug:slug>/regler/", views.Rules.as_view(), name="rules"),
    path("virksomhet/<slug:slug>/vilkar/", views.Terms.as_view(), name="terms"),
    path("virksomhet/<slug:slug>/invitasjon/", views.Invitation.as_view(), name="invitation"),
    path("virksomhet/<slug:slug>/navn/", views.Names.as_view(), name="names"),
    path("virksomhet/<slug:slug>/nummer/", views.Identity.as_view(), name="identity"),
    path("virksomhet/<slug:slug>/status/", views.Standing.as_view(), name="standing"),
    path("virksomhet/<slug:slug>/status/sla-sammen/", views.Merge.as_view(), name="merge"),
    path("virksomhet/<slug:slug>/status/legg-ned/", views.Close.as_view(), name="close"),
    path("virksomhet/<slug:slug>/status/steng-ute/", views.Suspend.as_view(), name="suspend"),
    re_path(r"^merke/utkast/([0-9a-f]{6})/([-a-z0-9]+)\.css$", views.draft_stylesheet, name="draft_stylesheet_of"),
    re_path(r"^merke/utkast/([0-9a-f]{6})\.css$", views.draft_stylesheet, name="draft_stylesheet"),
    re_path(r"^merke/([-\w]+)\.([0-9a-f]+)\.css$", views.stylesheet, name="stylesheet"),
]
