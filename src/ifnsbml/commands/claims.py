"""``ifnsbml claims``"""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ifnsbml.commands.outputs import refuse_unwritable, write_text

if TYPE_CHECKING:
    from ifnsbml.claims.schema import Claim


def run(claim_id: str | None, folder: Path | None, json_file: Path | None = None) -> None:
    """List the claims, or show one; as JSON where that is asked for.

    Raises:
        ClaimFileError: the claim files are wrong, or there is no such claim.
    """
    from ifnsbml import api
    from ifnsbml.report.console import console, show_claim, show_claims

    refuse_unwritable(json_file, "--json", or_stdout=True)
    claims = api.claims(folder).loaded
    if json_file is not None:
        chosen = claims if claim_id is None else [claims.get(claim_id)]
        _write([loaded.claim for loaded in chosen], json_file)
        return
    if claim_id is None:
        console().print(show_claims(claims))
    else:
        console().print(show_claim(claims.get(claim_id)))


def _write(claims: Sequence[Claim], path: Path) -> None:
    listed = [claim.model_dump(mode="json", by_alias=True, exclude_defaults=True) for claim in claims]
    write_text(json.dumps(listed, indent=1, ensure_ascii=False) + "\n", path)
