"""Measure how good the search is, with queries whose answers people have judged."""

import json
from datetime import date
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from search.engines.base import EngineAway
from search.judging import apart, report
from search.judging.asking import verdicts
from search.judging.filling import SEARCHER, fill
from search.judging.judged import BadSet
from search.judging.reading import read

WRITTEN_ON = date(2026, 11, 23)
BAD_SET = 2


class Command(BaseCommand):
    help = "Measures an engine by judged queries, in a database and an index of its own. Exits with 2 on a bad set."

    def add_arguments(self, parser):
        parser.add_argument("--data", type=Path, required=True, help="folder with postings.json and queries.json")
        parser.add_argument("--engine", choices=["database", "elastic"], default="database")
        parser.add_argument("--today", type=date.fromisoformat, default=WRITTEN_ON, help="a date like 2026-11-23")
        parser.add_argument("--json", action="store_true", help="one JSON object instead of a table")

    def handle(self, *, data, engine, today, **options):
        try:
            about = self.judge(read(data), engine, today)
        except BadSet as error:
            raise CommandError(str(error), returncode=BAD_SET) from error
        except (EngineAway, apart.NoPlace) as error:
            raise CommandError(str(error)) from error
        told = json.dumps(about, ensure_ascii=False, indent=1) if options["json"] else "\n".join(report.table(about))
        self.stdout.write(told)

    def judge(self, judged, name, today):
        apart.expect_answer(name)
        with apart.own_database():
            stage = fill(judged)
            with apart.engine_called(name) as engine:
                found = list(verdicts(judged, engine, stage, today))
        facts = {"engine": name, "searcher": SEARCHER, "today": today.isoformat(), "postings": len(judged.postings)}
        return facts | report.summary(found)
