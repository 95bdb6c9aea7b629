# `make run` and `make test` set up everything they need, from a fresh clone on a bare machine.
# Only python3 (3.11 or newer) and make have to be there before.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
# What was done is noted for this place and this Python: a moved checkout or a new Python does it again.
READY := $(VENV)/.ready-$(shell { pwd; $(PYTHON) --version; } 2>&1 | cksum | cut -d ' ' -f 1)
SYSTEM := $(shell uname -s)

# Qt warns at every start when the locale is not UTF-8; a bare machine has none.
ifeq ($(SYSTEM)$(LC_ALL)$(LC_CTYPE)$(LANG),Linux)
export LANG := C.UTF-8
endif

# Installers are built in an environment that holds the app and its build tools alone.
PACKAGE_VENV := .venv-package
PACKAGE_BIN := $(PACKAGE_VENV)/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
PACKAGE_READY := $(PACKAGE_VENV)/$(notdir $(READY))

PIP_INSTALL := -m pip --disable-pip-version-check --no-input install -qq
PIP := $(BIN)/python $(PIP_INSTALL)
LOCK := $(BIN)/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --generate-hashes \
	--custom-compile-command "make lock" $(if $(UPGRADE),--upgrade)

# What the window reads of the catalogues; made when they or the texts of the program have changed.
CATALOGUES := resources/translations/sentences.json

define CHECKS
@$(BIN)/python -m ruff check .
@$(BIN)/python -m ruff format --check .
@$(BIN)/python -m mypy lead_desktop packaging
@$(BIN)/python -m bandit --quiet --configfile pyproject.toml --recursive lead_desktop packaging
endef

.DEFAULT_GOAL := help
.NOTPARALLEL:
.DELETE_ON_ERROR:

.PHONY: help
help: ## List these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "make %-22s %s\n", $$1, $$2}' $(firstword $(MAKEFILE_LIST))

.PHONY: run
run: needs-run $(READY)/app $(CATALOGUES) ## Open the window on the built-in practice CRMs; without a screen, draw its pictures into tour/
	@if [ "$(SYSTEM)" != Linux ] || [ -n "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	  $(BIN)/lead-desktop --sandbox; \
	else \
	  echo "No display here: taking the guided tour on a virtual screen."; \
	  xvfb-run -a -s "-screen 0 1600x1000x24" $(BIN)/python -m lead_desktop.tour --out tour && \
	  echo "The pictures of the tour are in $(CURDIR)/tour"; \
	fi

.PHONY: test
test: needs-test $(READY)/dev $(CATALOGUES) ## Check style, types and risky calls, then run every test (about seven minutes)
	$(CHECKS)
	@LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile -m "not slow"

.PHONY: soak
soak: needs-soak $(READY)/dev $(CATALOGUES) ## Upload for ten minutes under every sort of trouble, and print the figures
	@LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow tests/cli tests/jobs

.PHONY: bench-upload
bench-upload: needs-run $(READY)/dev ## Measure uploads for five minutes: use of the rate limit, cost of a call, time to resume
	@$(BIN)/python tests/bench/upload.py

.PHONY: bench-sheets
bench-sheets: needs-run $(READY)/dev ## Measure opening and checking of up to a million rows: times, stalls of the window, memory
	@$(BIN)/python tests/bench/sheets.py

.PHONY: bench-table
bench-table: needs-run $(READY)/dev ## Measure the table over a million rows: frames, filters, sorts, stalls while rows change, and a long fetch
	@$(BIN)/python tests/bench/table.py

.PHONY: lint
lint: needs-run $(READY)/dev $(PACKAGE_READY) ## Check style, types, risky calls, installed packages against the lock, and the release workflow
	$(CHECKS)
	@$(BIN)/python packaging/audit.py
	@$(PACKAGE_BIN)/zizmor --offline --quiet .github/workflows
	@$(PACKAGE_BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml

.PHONY: audit
audit: needs-run $(READY)/dev ## Ask the network for known holes in the packages of the app
	@$(BIN)/uv tool run pip-audit --strict --require-hashes --disable-pip --requirement packaging/requirements/app.txt

.PHONY: format
format: needs-run $(READY)/dev ## Lay out the code and mend what can be mended by itself
	@$(BIN)/python -m ruff check --fix-only .
	@$(BIN)/python -m ruff format .

.PHONY: shots
shots: needs-run $(READY)/app $(CATALOGUES) ## Draw every screen in every state, light, dark, Arabic and at 200 %, into shots/ (some eight minutes)
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m lead_desktop.tour.shots --out shots --guide docs/pictures

.PHONY: words
words: needs-run $(READY)/dev ## Collect the texts of the program into resources/translations/*.ts, for Qt Linguist
	@$(BIN)/python packaging/catalogues.py update

.PHONY: lock
lock: needs-run $(READY)/dev ## Write packaging/requirements/ anew from pyproject.toml (UPGRADE=1 takes newer versions)
	@mkdir -p packaging/requirements
	@$(LOCK) --group build --output-file packaging/requirements/app.txt
	@$(LOCK) --group dev --constraint packaging/requirements/app.txt --output-file packaging/requirements/dev.txt
	@$(LOCK) --group package --constraint packaging/requirements/app.txt --output-file packaging/requirements/package.txt

.PHONY: package
package: needs-package $(PACKAGE_READY) ## Build what people install, for this system, into dist/ (about three minutes)
	@$(PACKAGE_BIN)/python packaging/build.py

.PHONY: package-test
package-test: needs-package-test $(PACKAGE_READY) ## Install the .deb on a bare Debian and use it there, as root (under ten minutes)
	@$(PACKAGE_BIN)/python packaging/package_test.py

.PHONY: windows-installer-test
windows-installer-test: needs-windows-installer $(PACKAGE_READY) ## Install and remove the set-up program of Windows under Wine; fails with 77 where there is none
	@$(PACKAGE_BIN)/python packaging/windows_installer_test.py

.PHONY: lint-packaging
lint-packaging: needs-windows-installer $(PACKAGE_READY) ## Compile the Windows set-up around a stand-in
	@$(PACKAGE_BIN)/python packaging/windows_installer.py

.PHONY: clean
clean: ## Remove caches, builds and pictures (the environments stay)
	@rm -rf build dist tour shots .hypothesis .mypy_cache .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -not -path './$(VENV)/*' -not -path './$(PACKAGE_VENV)/*' -prune -exec rm -rf {} +

.PHONY: needs-run needs-test needs-soak needs-package needs-package-test needs-windows-installer
needs-run needs-test needs-soak needs-package needs-package-test needs-windows-installer: needs-%:
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed. If it has another name: make PYTHON=python3.12 …" >&2; exit 1; }
	@$(PYTHON) packaging/system_packages.py $*

# A broken or half-made environment is made anew; one that works is kept.
$(READY)/venv:
	@$(BIN)/python -c 'import pip' 2>/dev/null || $(PYTHON) -m venv --clear $(VENV)
	@mkdir -p $(READY) && touch $@

$(READY)/app $(READY)/dev: $(READY)/%: packaging/requirements/%.txt pyproject.toml | $(READY)/venv
	@echo "Installing packaging/requirements/$*.txt (once, a minute or so)"
	@$(PIP) --require-hashes --no-deps --only-binary=:all: -r packaging/requirements/$*.txt
	@$(PIP) --no-build-isolation --no-deps --editable .
	@touch $@

$(CATALOGUES): packaging/catalogues.py packaging/word_finder.py $(wildcard resources/translations/*.ts) \
		$(shell find lead_desktop -name '*.py') | $(READY)/venv
	@$(BIN)/python packaging/catalogues.py build

$(PACKAGE_READY): packaging/requirements/package.txt
	@echo "Installing packaging/requirements/package.txt into $(PACKAGE_VENV) (once, a minute or so)"
	@$(PYTHON) -m venv --clear $(PACKAGE_VENV)
	@$(PACKAGE_BIN)/python $(PIP_INSTALL) --require-hashes --no-deps --only-binary=:all: -r $<
	@touch $@
