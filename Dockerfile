# One image for the portal, its worker and its scheduled commands (docs/running.md).
FROM node:24-slim AS npm
WORKDIR /portal
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM python:3.12-slim AS python
RUN apt-get update && apt-get install -y --no-install-recommends gettext apertium apertium-nno-nob && rm -rf /var/lib/apt/lists/*
WORKDIR /portal
COPY pyproject.toml uv.lock ./
RUN pip install --no-cache-dir uv==0.13.9 && uv sync --frozen --no-dev --no-cache
ENV PATH=/portal/.venv/bin:$PATH PYTHONUNBUFFERED=1 PORTAL_VAR=/data DJANGO_SETTINGS_MODULE=portal.settings.production
# Outside /data, which is a volume and would keep an older one
ENV PORTAL_LEXICON=/portal/lexicon.marisa

# The dictionary is needed here alone; the portal reads the built file (docs/search-language.md).
FROM python AS lexicon
RUN uv sync --frozen --no-dev --group lexicon --no-cache
COPY . .
RUN SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
    ALLOWED_HOSTS=- PORTAL_ADDRESS=https://portal.example DATABASE_URL=sqlite:///:memory: \
    python manage.py build_lexicon

FROM python
COPY --from=lexicon /portal/lexicon.marisa lexicon.marisa
COPY --from=npm /portal/node_modules node_modules
COPY . .
# The style sheets and scripts are the image's own; uploads lie in /data, which must be kept. The web server in front
# serves the folders of pictures there and never documents: docs/running.md, "Uploaded files".
ENV STATIC_ROOT=/portal/static
RUN find . -path ./.venv -prune -o -name '*.po' -print | while read -r po; do msgfmt -o "${po%.po}.mo" "$po"; done \
    && SECRET_KEY="$(python -c 'import secrets; print(secrets.token_urlsafe(60))')" \
    ALLOWED_HOSTS=- PORTAL_ADDRESS=https://portal.example DATABASE_URL=sqlite:///:memory: \
       python manage.py collectstatic --noinput \
    && useradd --system --home-dir /data --create-home portal
USER portal
VOLUME /data
EXPOSE 8000
# What it writes of each request, gunicorn.conf.py says.
CMD ["gunicorn", "portal.wsgi", "--bind", "0.0.0.0:8000", "--workers", "3"]
