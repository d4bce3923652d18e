"""Import paths of 0.1 whose modules stand elsewhere now: they work in 0.2, with a DeprecationWarning, and end with it.

A finder at the end of ``sys.meta_path`` is asked only for what nobody else found, so it costs nothing where no old path
is used, and no file is left where a module was.
"""

from __future__ import annotations

import importlib
import sys
import warnings
from collections.abc import Sequence
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec
from types import ModuleType

MOVED = {
    "ifnsbml.simulation.equations": "ifnsbml.equations",
    "ifnsbml.claims.structure": "ifnsbml.proofs.dependence",
    "ifnsbml.claims.lumping": "ifnsbml.proofs.lumping",
    "ifnsbml.claims.mapping": "ifnsbml.mapping",
}
"""Old path to new path, for the modules that ``docs/api.md`` named in 0.1."""


class _OldPath(Loader):
    """Makes a module that gives whatever the module in the new place gives."""

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        """Leave it to the import system."""
        return None

    def exec_module(self, module: ModuleType) -> None:
        """Warn, and look every name up in the new place."""
        new = MOVED[module.__name__]
        # Frames of the import system are skipped: the warning names the line that imports.
        warnings.warn(
            f"{module.__name__} is {new} now; the old path ends with version 0.2.", DeprecationWarning, stacklevel=2
        )
        there = importlib.import_module(new)
        module.__doc__ = there.__doc__
        module.__dict__["__getattr__"] = lambda name: getattr(there, name)
        module.__dict__["__dir__"] = lambda: dir(there)
        module.__dict__["__all__"] = getattr(
            there, "__all__", [name for name in dir(there) if not name.startswith("_")]
        )


class _Finder(MetaPathFinder):
    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """Answer for the paths of ``MOVED`` alone."""
        return ModuleSpec(fullname, _OldPath()) if fullname in MOVED else None


def keep_old_paths() -> None:
    """Let imports by the old paths work in this process; once is enough, more does no harm."""
    if not any(isinstance(finder, _Finder) for finder in sys.meta_path):
        sys.meta_path.append(_Finder())
