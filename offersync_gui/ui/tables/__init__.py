"""Read-only tables of plain rows: runs, changes, requests, templates."""
