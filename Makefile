# Two commands matter: make run, make test. Everything else serves them.
.DEFAULT_GOAL := help
.PHONY: audit sbom secret help setup setup-servers setup-tests run run-full services test test-fast judge judge-matching bench kill lint texts format clean

# The system's own Python, where it is new enough: one that was built by hand is often built without optimisation.
PYTHON ?= $(shell /usr/bin/python3 -c 'import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo /usr/bin/python3 || echo python3)
PORT ?= 8000
DATA ?= home/demo/data
WORKERS ?= 2
SIZES ?= 5000,160000
export PORT

VENV := .venv/bin
MANAGE := $(VENV)/python manage.py
PYTEST := $(VENV)/python -m pytest
TEMPLATES = $(shell git ls-files 'templates/*.html')
PRODUCTION := DJANGO_SETTINGS_MODULE=portal.settings.production SECRET_KEY="$$($(VENV)/python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
	ALLOWED_HOSTS=portal.example PORTAL_ADDRESS=https://portal.example SECURITY_CONTACT=mailto:sikkerhet@portal.example \
	DATABASE_URL=postgresql://portal@127.0.0.1/portal

help: ## list the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-14s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

setup: ## prepare .venv, node_modules and translations; starts nothing
	@$(call prepare,run)

setup-servers:
	@$(call prepare,servers)

setup-tests:
	@$(call prepare,tests)

run: setup ## the portal with demo content on http://127.0.0.1:8000 (PORT=8001 make run: elsewhere)
	@$(VENV)/python -m tests.services.serve

run-full: setup-servers ## the same on a real PostgreSQL and a real Elasticsearch
	@$(VENV)/python -m tests.services.serve full

services: setup-servers ## PostgreSQL and Elasticsearch alone, until Ctrl-C; prints what to export
	@$(VENV)/python -m tests.services.serve servers

test: setup-tests lint ## everything: lint, the engines on SQLite, the suite on real servers
	@echo "== What must hold on every database: SQLite"
	@env -u DATABASE_URL -u ELASTICSEARCH_URL -u CI $(PYTEST) -q -m engines -n $(WORKERS)
	@echo "== The suite on PostgreSQL and Elasticsearch"
	@$(PYTEST) -p tests.services.plugin -n $(WORKERS)

test-fast: ## under three minutes: SQLite, no servers, no browser
	@env -u DATABASE_URL -u ELASTICSEARCH_URL -u CI $(PYTEST) -q -m "not journey" -n $(WORKERS)

judge: setup-servers ## how good the search is, on SQLite and on Elasticsearch (DATA=folder make judge: another judged set)
	@$(VENV)/python -m tests.services.judge $(DATA)

judge-matching: setup ## how good the matches are (DATA=folder make judge-matching: another judged set)
	@$(MANAGE) judge_matching --data $(DATA)

kill: setup-tests ## kill Elasticsearch under a minute of searches and changes (KILL_SECONDS=600 make kill: longer)
	@KILL_SECONDS=$${KILL_SECONDS:-60} INTERLEAVINGS=$${INTERLEAVINGS:-60} $(PYTEST) -p tests.services.plugin -s tests/search/test_killed.py tests/search/test_interleaved.py

bench: setup-servers ## how quick the search is beside others, half an hour (SIZES=5000 make bench: the small half; ARGS=--write-docs)
	@$(VENV)/python -m tests.benchmarks --sizes $(SIZES) $(ARGS)

lint: ## style, imports, templates, migrations, production checks
	@echo "== ruff" && $(VENV)/ruff check .
	@echo "== import-linter" && $(VENV)/lint-imports
	@echo "== djade, djhtml" && $(VENV)/djade --check --target-version 5.2 $(TEMPLATES) && $(VENV)/djhtml --check $(TEMPLATES)
	@echo "== migrations" && DJANGO_SETTINGS_MODULE=portal.settings.testing $(MANAGE) makemigrations --check --dry-run
	@echo "== production settings" && $(PRODUCTION) $(MANAGE) check --deploy --fail-level WARNING

audit: ## known weaknesses of what is in the lock files; needs to reach the databases that know them
	@$(VENV)/python -m tests.services.audit

sbom: ## what production is made of, as CycloneDX, in var/sbom.json
	@mkdir -p var && $(VENV)/python -m uv export --quiet --frozen --no-dev --format cyclonedx1.5 --output-file var/sbom.json > /dev/null && echo var/sbom.json

secret: ## a new SECRET_KEY
	@$(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(60))'

texts: ## collect new texts into portal/locale/{nn,en}, to be translated there
	@$(MANAGE) makemessages --locale nn --locale en --no-location --no-obsolete --ignore 'node_modules/*' --ignore 'var/*' --ignore '.venv/*' --ignore 'tests/*'

format: ## let ruff, djade and djhtml put right what they can
	@$(VENV)/ruff check --fix . && $(VENV)/djade --target-version 5.2 $(TEMPLATES); $(VENV)/djhtml $(TEMPLATES)

clean: ## remove .venv, node_modules and what lies in var/ (the demo content too)
	rm -rf .venv node_modules var .pytest_cache .ruff_cache .import_linter_cache .hypothesis

define prepare
$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	{ echo "Python 3.11 or newer is needed; name one: make setup PYTHON=python3.12"; exit 1; }; \
$(PYTHON) -m tests.services.setup $(1)
endef
