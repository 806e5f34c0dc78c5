"""Knowledge as data: typed tables from TSV files and patterns from TOML files."""
