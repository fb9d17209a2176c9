"""Measure how good the matches are, with people whom fair readers have judged."""

import json
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from search.judging import apart
from search.judging.judged import BadSet
from search.matching.judged import report
from search.matching.judged.judging import judge
from search.matching.judged.reading import read

WRITTEN_ON = date(2026, 11, 23)
BAD_SET = 2


class Command(BaseCommand):
    help = "Measures the matching by judged people, in a database of its own. Exits with 2 on a bad set."

    def add_arguments(self, parser):
        parser.add_argument(
            "--data", type=Path, required=True, help="folder with postings.json, profiles.json and matches.json"
        )
        parser.add_argument(
            "--today", type=date.fromisoformat, default=WRITTEN_ON, help="told in the report; no match depends on it"
        )
        parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")

    def handle(self, *, data, today, **options):
        try:
            about = self.judge(read(data), today)
        except BadSet as error:
            raise CommandError(str(error), returncode=BAD_SET) from error
        except apart.NoPlace as error:
            raise CommandError(str(error)) from error
        told = json.dumps(about, ensure_ascii=False, indent=1) if options["json"] else "\n".join(report.table(about))
        self.stdout.write(told)

    def judge(self, judged, today):
        with apart.own_database():
            found = judge(judged)
        facts = {"today": today.isoformat(), "postings": len(judged.postings), "profiles": len(judged.profiles)}
        return facts | report.summary(*found)
