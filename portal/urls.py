"""The map of the site: one include per app, Wagtail last."""

from django.conf import settings
from django.urls import include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from portal.foundation.uploads import picture_addresses

urlpatterns = [
    path("", include("portal.foundation.urls")),
    path("", include("portal.access.urls")),
    path("", include("portal.access.allauth_urls")),
    path("", include("portal.notifications.urls")),
    path("", include("portal.privacy.statements.urls")),
    path("", include("portal.privacy.urls")),
    path("admin/", include("portal.access.wagtail.urls")),
    path("admin/", include(wagtailadmin_urls)),
    path("documents/", include(wagtaildocs_urls)),
    path("", include("search.urls")),
    path("", include("search.saved.urls")),
    path("", include("search.matching.urls")),
    path("", include("search.upkeep.urls")),
    path("", include("search.missed.urls")),
    path("", include("listings.vocabulary.urls")),
    path("", include("listings.agencies.urls")),
    path("", include("listings.directories.urls")),
    path("", include("listings.sharing.urls")),
    path("", include("listings.approvals.urls")),
    path("", include("listings.postings.urls")),
    path("", include("listings.profiles.urls")),
    path("", include("listings.applications.urls")),
    path("", include("listings.facilitation.urls")),
    path("", include("listings.oversight.urls")),
    path("", include("listings.joining.urls")),
    path("", include("listings.people.urls")),
    path("", include("listings.requests.urls")),
    path("", include("listings.agreements.urls")),
    path("", include("listings.cooperation.urls")),
    path("", include("listings.exchanges.urls")),
    path("", include("listings.evaluations.urls")),
    path("", include("stories.urls")),
    path("", include("home.insight.urls")),
    path("", include("home.api.urls")),
    path("", include("home.urls")),
]
if settings.SERVES_MEDIA:
    urlpatterns += picture_addresses()
urlpatterns += [path("", include(wagtail_urls))]

handler400 = "portal.foundation.unreadable.not_understood"
handler403 = "home.views.not_allowed"
handler404 = "home.views.not_found"
