"""Coordinates of the activity flow."""
