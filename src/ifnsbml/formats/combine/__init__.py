"""SED-ML experiments and the COMBINE archive that holds everything of a pathway."""
