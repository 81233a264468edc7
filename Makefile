# Een telefoonboek: elke regel roept één ding. Zonder make doe je hetzelfde met de hand: zie CONTRIBUTING.md.
.PHONY: help serve galerij test test-scripts test-python test-buren test-motoren site check fix bench bench-lang bench-zoeken bench-pagefind lock clean bundels
export NO_MKDOCS_2_WARNING := 1
export PIP_DISABLE_PIP_VERSION_CHECK := 1
unexport PYTHONDONTWRITEBYTECODE
BIN := .venv/bin
READY := .venv/klaar
TOOLS := node_modules/klaar
NPM := $(BIN)/npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
PIP := $(BIN)/python -m pip install --quiet --no-deps
TSC := $(BIN)/node node_modules/typescript/bin/tsc
BIOME := $(BIN)/node node_modules/@biomejs/biome/bin/biome

# What to type where the address is taken, for mkdocs_adapter/serve/poort.py.
serve: export CASUSKIJKER_TYPT := make serve ADRES=
serve galerij site bench bundels lock: LESS := --omit=dev # who asks for no more gets no more; others get all at once

help: ## laat zien wat je kunt kiezen
	@grep -hE '^[a-z-]+:.*##' Makefile | sed -E 's/^([a-z-]+):.*## /  make \1\t/' | expand -t 24

serve: bundels ## zet de site op je eigen computer en ververst hem bij elke wijziging (elders: ADRES=127.0.0.1:8001)
	$(BIN)/casuskijker serve $(ADRES:%=--adres %)

galerij: bundels ## zet een galerij neer van elk onderdeel in elke toestand, voor wie aan de code werkt
	$(BIN)/python -m tests.voorbeelden.galerij

test: $(TOOLS) bundels ## draait alle tests: beide hieronder tegelijk
	@$(MAKE) --no-print-directory --jobs=2 test-scripts test-python

test-scripts: $(TOOLS) ## draait de tests van scripts zonder pagina
	$(BIN)/node --test --test-reporter=dot --test-isolation=none --test-global-setup=tests/js/hulp/begin.js "tests/js/**/*.test.js"

test-python: $(TOOLS) bundels ## draait de andere tests, ook die in een echte browser
	$(BIN)/python -m tests.browser.zoek_browser
	$(BIN)/python -m pytest --cov -n auto --dist worksteal

test-buren: $(TOOLS) bundels ## bouwt kleine sites met plugins van anderen, in een eigen omgeving
	$(BIN)/python -m pytest --no-cov tests/buren/proef_buren.py

test-motoren: $(TOOLS) bundels ## bouwt de site met elke Python die er is, en hem en de kopie met andere programma's, elk in een eigen omgeving
	$(BIN)/python -m pytest --no-cov tests/buren/proef_motoren.py tests/buren/proef_pythons.py

site: bundels ## bouwt de site in site/, streng en herhaalbaar
	SOURCE_DATE_EPOCH=$$(git log -1 --format=%ct 2>/dev/null || echo 0) $(BIN)/mkdocs build --strict --clean

check: $(TOOLS) bundels ## kijkt naar code en inhoud, zonder te bouwen: beide hieronder tegelijk
	@$(MAKE) --no-print-directory --jobs=2 check-typen check-rest

check-typen: $(TOOLS) ## kijkt of de typen van Python en van scripts kloppen
	$(BIN)/mypy
	$(TSC) --project jsconfig.json
	$(TSC) --project tests/js/jsconfig.json

check-rest: $(TOOLS) bundels ## kijkt naar al het andere, met de inhoud erbij
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIOME) check --error-on-warnings
	$(BIN)/lint-imports --no-logo
	$(BIN)/casuskijker check
	$(BIN)/python -m pytest --quiet --no-cov tests/inhoud

fix: $(TOOLS) ## verbetert wat vanzelf te verbeteren is
	$(BIN)/ruff check --fix
	$(BIN)/ruff format
	$(BIOME) check --write

bundels: $(READY) ## bundelt de scripts en stijlbladen voor de browser, als er een veranderd is; dat gaat vóór al wat ze nodig heeft
	$(BIN)/python -m bundling

bench: bundels ## meet bouwen (naast mkdocs-material met eigen zoeken), volgen wie schrijft, gewicht, een trage telefoon, invullen, samenleggen en zoeken
	@for each in bouw volgen gewicht telefoon invullen samen zoekschaal; do $(BIN)/python -m tests.bench.$$each || exit 1; done

bench-lang: bundels ## wijzigt een site van duizend casussen vijfhonderd keer en vergelijkt hem met een nieuwe
	$(BIN)/python -m tests.bench.groei

bench-zoeken: bundels ## meet of het zoeken vindt wat mensen bedoelen
	$(BIN)/python -m tests.bench.zoekproef

bench-pagefind: bundels ## vergelijkt het zoeken met Pagefind; dat duurt een paar minuten
	$(BIN)/python -m tests.bench.zoekvergelijking

lock: $(READY) ## zet de nieuwste versies van alle Python-pakketten vast in requirements.lock
	$(BIN)/uv pip compile pyproject.toml --all-extras --group dev --universal --python-version 3.11 --upgrade --generate-hashes --no-strip-extras --no-header --no-config -qo requirements.lock
	$(BIN)/python -m tests.buren.vastzetten

clean: ## gooit weg wat gemaakt is: .venv, site en caches
	rm -rf .venv node_modules plugins/casuskijker/theme/pakketten plugins/casuskijker/theme/bundels site site_galerij .cache .coverage .hypothesis .mypy_cache .pytest_cache .ruff_cache .import_linter_cache

$(READY): requirements.lock pyproject.toml package.json package-lock.json hatch_build.py hatch_metadata.py
	@for python in python3 python3.14 python3.13 python3.12 python3.11; do \
	  "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && exec "$$python" -m venv --clear .venv; \
	done; echo "Casuskijker heeft Python 3.11 of nieuwer nodig. Installeer die, en probeer het dan opnieuw." >&2; exit 1
	@echo "Alles klaarzetten in .venv; dat duurt een tot drie minuten."
	@sed -n '/^uv==/,/[^\\]$$/p' requirements.lock > .venv/uv.lock
	$(PIP) --require-hashes -r .venv/uv.lock
	$(BIN)/uv pip install --python $(BIN)/python --quiet --compile-bytecode --require-hashes --no-deps -r requirements.lock || \
	  $(PIP) --require-hashes -r requirements.lock # where only pip knows the way to packages
	$(NPM) $(LESS)
	$(PIP) --no-build-isolation -e .
	@touch $@ $(if $(LESS),,$(TOOLS))

$(TOOLS): $(READY) # what readers load is there by now; this adds what checks and tests
	@test -e $@ -a ! $@ -ot $(READY) || $(NPM) # the two are as old where all came at once
	@touch $@
