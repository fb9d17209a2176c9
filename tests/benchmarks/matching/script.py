"""How are the points of one plan reckoned by Elasticsearch? The same whole numbers as everywhere, as one script.

A score is a float of 24 bits, so that points up to 10,000 are exact. The script is always the same text, which
Elasticsearch compiles once; what a plan asks for stands in its params.
"""

from string import Template

import numpy as np

from search.matching.plan import Plan
from search.matching.rules import amount, languages, place
from search.matching.rules.nearness import SPEAKS, Words, by_code
from search.matching.weights import REACHED, SAME_THEME, UNKNOWN, WISHED

WIDTH = SPEAKS + 1  # codes of one competence

COMPETENCES = """
int points = 0;
int lines = params.lines;
if (lines > 0) {
  int reached = 0;
  int[] best = new int[lines];
  long shared = doc['themes'].value;
  List themes = params.themes;
  for (int i = 0; i < lines; i++) {
    if ((shared & ((Number) themes.get(i)).longValue()) != 0L) { best[i] = $same_theme }
  }
  List near = params.near;
  def held = doc['held'];
  for (int n = 0; n < held.size(); n++) {
    List given = (List) near.get((int) held.get(n));
    if (given != null) {
      for (int i = 0; i < lines; i++) { best[i] = (int) Math.max(best[i], (int) given.get(i)) }
    }
  }
  List asked = params.asked;
  def wishes = doc['wishes'];
  for (int n = 0; n < wishes.size(); n++) {
    int at = (int) asked.get((int) wishes.get(n));
    if (at >= 0 && best[at] < $reached) { best[at] += $wished }
  }
  List most = params.most;
  for (int i = 0; i < lines; i++) {
    points += (int) most.get(i) * best[i] / 1000;
    if (best[i] >= $reached) { reached++ }
  }
  points += (int) params.level * (reached * 1000 / lines) / 1000;
}
"""
TIME = """
boolean there = true;
if (params.days > 0) {
  long first = doc['first'].value;
  long after = doc['after'].value;
  long days = params.days;
  long start = (long) Math.min(Math.max(first, (long) params.earliest), (long) params.latest);
  long covered = (long) Math.min(Math.max(Math.min(start + days, after) - Math.max(start, first), 0L), days);
  boolean said = doc['said_when'].value == 1L;
  there = !said || covered > 0L;
  points += (int) params.time * (said ? (int) (covered * 1000L / days) : $unknown) / 1000;
}
"""
AMOUNT = """
if (there) {
  int given = $unknown;
  if (doc['said_months'].value == 1L) {
    long far = (long) Math.max(Math.max((long) params.months_low - doc['months_high'].value,
      doc['months_low'].value - (long) params.months_high), 0L);
    given = far == 0L ? 1000 : far <= ${near_months}L ? 500 : far <= ${far_months}L ? 250 : 0;
  }
  points += (int) params.months * given / 1000;
}
int part = $unknown;
if (doc['said_percent'].value == 1L) {
  long far = (long) Math.max(Math.max((long) params.percent - doc['percent_high'].value,
    doc['percent_low'].value - (long) params.percent), 0L);
  part = far == 0L ? 1000 : far <= ${near_percent}L ? 500 : 0;
}
points += (int) params.percentage * part / 1000;
"""
PLACE = """
int spoken = doc['said_languages'].value == 1L ? (int) params.spoken.get((int) doc['speaks'].value) : $unknown;
points += (int) params.languages * spoken / 1000;
int where = $unknown;
if (doc['said_where'].value == 1L) {
  long county = (long) params.county;
  long municipality = (long) params.municipality;
  where = county != -1L && doc['county'].value == county ? $near : 0;
  if ((doc['wanted'].value & ((Number) params.bit).longValue()) != 0L) { where = $wanted }
  if (municipality != -1L && doc['municipality'].value == municipality) { where = 1000 }
  where = (int) Math.max(where, doc['remote'].value == 1L ? (int) params.at_home : (int) params.not_at_home);
}
return points + (int) params.place * where / 1000;
"""
SOURCE = Template(COMPETENCES + TIME + AMOUNT + PLACE).substitute(
    same_theme=SAME_THEME,
    reached=REACHED,
    wished=WISHED,
    unknown=UNKNOWN,
    near_months=amount.NEAR_MONTHS,
    far_months=amount.FAR_MONTHS,
    near_percent=amount.NEAR_PERCENT,
    near=place.NEAR,
    wanted=place.WANTED,
)


def script_for(plan: Plan, words: Words) -> dict:
    return {"source": SOURCE, "params": numbers_of(plan, words)}


def numbers_of(plan: Plan, words: Words) -> dict:
    asked = [words.place.get(line.competence) for line, _most in plan.lines]
    work = place.work_of_posting(plan.posting)
    window = plan.window or (0, 0, 0)
    low, high, _stated = amount.bounds(plan.posting.months)
    at_home, not_at_home = ends_of_place(work)
    return {
        "lines": len(asked),
        "themes": [0 if at is None else words.themes[at] for at in asked],
        "near": near_of(plan, asked, words),
        "asked": [asked.index(at) if at in asked else -1 for at in range(len(words.words))],
        "most": [most for _line, most in plan.lines],
        **{name: plan.points.get(name, 0) for name in ("level", "time", "months", "percentage", "languages", "place")},
        **dict(zip(("earliest", "latest", "days"), window, strict=True)),
        "months_low": low,
        "months_high": high,
        "percent": plan.posting.percentage or 0,
        "spoken": [int(languages.credit(plan.languages, (used, True))) for used in range(16)],
        "county": work.county,
        "municipality": work.municipality,
        "bit": work.bit,
        "at_home": at_home,
        "not_at_home": not_at_home,
    }


def ends_of_place(work):
    away = place.Home(place.NOWHERE, place.NOWHERE, 0, True, True)
    return [int(place.credit(work, away._replace(remote=remote))) for remote in (True, False)]


def near_of(plan, asked, words):
    """For each code of each competence that can be held, its credit for each line; None when it gives none at all."""
    given = np.zeros((len(words.words) * WIDTH, len(asked)), dtype=np.int64)
    for column, (at, (line, _most)) in enumerate(zip(asked, plan.lines, strict=True)):
        for held in np.flatnonzero(words.near[at]) if at is not None else ():
            given[held * WIDTH : (held + 1) * WIDTH, column] = by_code(words.near[at, held], line.level)
    return [row.tolist() if row.any() else None for row in given]
