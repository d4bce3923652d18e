"""A model as a page to read: tables, formulas, time courses."""
