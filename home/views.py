"""Which pages belong to nobody else? Error pages that keep the portal's header."""

from django.shortcuts import render


def not_allowed(request, exception=None):
    return render(request, "403.html", status=403)


def not_found(request, exception=None):
    return render(request, "404.html", status=404)
