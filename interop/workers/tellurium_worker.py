"""Execute a COMBINE archive with Tellurium and keep every generator: ``tellurium_worker.py IN.omex OUT.npz [FOLDER]``.

With FOLDER the plots are drawn and saved there too.
"""

from __future__ import annotations

import contextlib
import sys

import numpy as np
import roadrunner
import tellurium


def main(archive: str, out: str, folder: str | None = None) -> None:
    # The newer code generator compiles the largest model in a fifth of the time, to the same numbers.
    roadrunner.Config.setValue(roadrunner.Config.LLVM_BACKEND, roadrunner.Config.LLJIT)
    with contextlib.redirect_stdout(sys.stderr):
        results = tellurium.executeCombineArchive(
            archive, createOutputs=folder is not None, saveOutputs=folder is not None, outputDir=folder
        )
    generators = {
        f"{file.rsplit('/', 1)[-1]}:{ident}": values
        for file, result in results.items()
        for ident, values in result["dataGenerators"].items()
    }
    np.savez(out, **generators)


if __name__ == "__main__":
    main(*sys.argv[1:])
