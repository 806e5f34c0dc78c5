"""reportmine turns archives of campaign report texts into tables of facts."""

__version__ = "0.1.0"
