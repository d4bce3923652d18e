"""Somebody else's model in the words of claims: what of it stands for what, and its experiments in its own units."""
