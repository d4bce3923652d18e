"""One set of coordinates per pathway, shared by every format that draws."""

from ifnsbml.layout.errors import LayoutError
from ifnsbml.layout.map import Layout
from ifnsbml.layout.process_map.arrange import arrange

__all__ = ["Layout", "LayoutError", "arrange"]
