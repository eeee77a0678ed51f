# Everything is set up on first use, on Debian with nothing but git, make and python3.
.DEFAULT_GOAL := help
.PHONY: help setup run test lint format bench

bin := .venv/bin
ready := .venv/.ready

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 14

setup: $(ready) ## environment in .venv: system packages, uv, locked dependencies

run: setup ## try OfferSync on a sandbox network; needs no account anywhere
	@$(bin)/python main.py demo

test: setup ## every test, with a real Secret Service where there is one
	@tests/secret_service/run.sh
	@$(bin)/python -m pytest -n auto $(ARGS)

lint: setup ## style, types and the direction of imports
	$(bin)/ruff check
	$(bin)/ruff format --check
	$(bin)/mypy
	$(bin)/lint-imports

format: setup ## write the style that `make lint` asks for
	$(bin)/ruff check --fix
	$(bin)/ruff format

bench: setup ## every measured ratio beside its target
	@$(bin)/python tests/bench/bench.py

$(ready): pyproject.toml uv.lock resources/packaging/setup.sh resources/packaging/debian-libraries.txt
	@resources/packaging/setup.sh
