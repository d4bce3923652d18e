"""One writer per file format, all from the same declared pathway and the same coordinates."""
