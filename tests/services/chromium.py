"""Which browser walks the journeys? CHROMIUM, else the system's; one is never downloaded."""

import os
import shutil
import subprocess

SHELL = "chromium-headless-shell"
"""Debian's Chromium without windows: a journey takes a fifth less."""
NAMES = (SHELL, "chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
ARGUMENTS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find() -> str:
    """The program, or an empty string."""
    found = (shutil.which(name) for name in (os.environ.get("CHROMIUM", ""), *NAMES, MAC) if name)
    return next(filter(None, found), "")


def is_light() -> bool:
    """There is one without windows, or somebody has chosen another."""
    return bool(os.environ.get("CHROMIUM") or shutil.which(SHELL))


def version() -> str:
    said = subprocess.run([find(), "--version"], capture_output=True, text=True).stdout
    return next((word for word in said.split() if word[0].isdigit()), "")
