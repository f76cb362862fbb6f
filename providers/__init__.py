"""The provider database: one TOML file a mail provider, checked and compiled into one JSON file."""
