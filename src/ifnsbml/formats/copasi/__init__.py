"""COPASI files, written by COPASI itself in a process of its own."""
