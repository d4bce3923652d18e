"""Coordinates of the process map: compartments, membranes, families of states, phenotypes."""
