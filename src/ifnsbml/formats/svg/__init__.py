"""The map as SVG and PNG."""
