"""One set of coordinates per pathway, shared by every format that draws."""

from ifnsbml.layout.arrange import arrange
from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.picture import Layout

__all__ = ["Layout", "LayoutError", "arrange"]
