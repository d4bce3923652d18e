"""SBGN-ML 0.3: the process description and the activity flow."""
