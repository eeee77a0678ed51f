# Everything is set up on first use, on Debian with nothing but git, make and python3.
.DEFAULT_GOAL := help
.PHONY: help setup run test faults soak lint format bench screenshots translations

bin := .venv/bin
ready := .venv/.ready

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(ready) ## environment in .venv: system packages, uv, locked dependencies

run: setup ## the window; without a screen, a sandbox network synced as a summary
	@$(bin)/python main.py $(if $(DISPLAY)$(WAYLAND_DISPLAY),,demo --headless)

test: setup ## every test, with a real Secret Service where there is one
	@tests/secret_service/run.sh
	@tests/accessibility/run.sh
	@$(bin)/python -m pytest -n auto --dist worksteal $(ARGS)

faults: setup ## every fault that OfferSync must survive, and the score
	@tests/faults/run.sh

soak: setup ## 100 syncs of 20 advertisers with random faults; nothing may grow
	@$(bin)/python -m tests.faults.soak $(ARGS)

lint: setup ## style, types and the direction of imports
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports

format: setup ## write the style that `make lint` asks for
	$(bin)/ruff check --fix
	$(bin)/ruff format

screenshots: setup ## pictures of every screen, in light and dark
	@$(bin)/python resources/packaging/screenshots.py dist/screenshots

translations: setup ## collect the window's texts, build what Qt reads
	@$(bin)/python resources/packaging/translations.py

bench: setup ## every measured ratio beside its target
	@$(bin)/python tests/bench/bench.py

$(ready): pyproject.toml uv.lock resources/packaging/setup.sh resources/packaging/debian-libraries.txt
	@resources/packaging/setup.sh
