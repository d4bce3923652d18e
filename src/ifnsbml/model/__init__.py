"""An SBML file as it was read: its document, its symbols, its description, its units."""
