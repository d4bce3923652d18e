"""Layered drawing in general: ELK, its layers, and what is pulled straight afterwards."""
