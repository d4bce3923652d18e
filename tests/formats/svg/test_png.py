"""The PNG: the SVG's picture at twice its size, with the bundled font, and bounds for what is too large."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from matplotlib.image import imread

from ifnsbml.formats.svg import png
from ifnsbml.formats.svg.png import DrawingError, write_png

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" viewBox="0 0 {w} {h}">'


def drawn(tmp_path: Path, body: str, w: int = 60, h: int = 40) -> np.ndarray:
    source, target = tmp_path / "a.svg", tmp_path / "a.png"
    source.write_text(f"{HEAD.format(w=w, h=h)}{body}</svg>", encoding="utf-8")
    write_png(source, target)
    return imread(io.BytesIO(target.read_bytes()))


def test_it_is_drawn_at_twice_the_size(tmp_path):
    picture = drawn(tmp_path, '<rect width="60" height="40" fill="#ff0000"/>')
    assert picture.shape[:2] == (80, 120)
    assert picture[40, 60, :3].tolist() == [1.0, 0.0, 0.0]


def test_greek_letters_are_drawn_in_the_bundled_font(tmp_path):
    white = '<rect width="60" height="40" fill="#ffffff"/>'
    style = "<style>text{font-family:'DejaVu Sans';font-size:20px}</style>"
    alpha = drawn(tmp_path, f'{style}{white}<text x="5" y="25">α</text>')
    gamma = drawn(tmp_path, f'{style}{white}<text x="5" y="25">γ</text>')
    assert alpha[..., :3].min() < 0.5 and gamma[..., :3].min() < 0.5
    assert not np.array_equal(alpha, gamma)


def test_the_same_svg_gives_the_same_bytes(tmp_path):
    body = '<circle cx="30" cy="20" r="13.7" fill="none" stroke="#123456"/>'
    drawn(tmp_path, body)
    first = (tmp_path / "a.png").read_bytes()
    drawn(tmp_path, body)
    assert (tmp_path / "a.png").read_bytes() == first


def test_a_large_map_is_drawn_smaller(tmp_path, monkeypatch):
    monkeypatch.setattr(png, "LARGEST_SIDE", 90)
    assert drawn(tmp_path, "").shape[:2] == (60, 90)
    monkeypatch.setattr(png, "LARGEST_AREA", 600)
    assert drawn(tmp_path, "").shape[:2] == (20, 30)


@pytest.mark.parametrize("text", ["", "<svg", "<svg/>", f"{HEAD.format(w='wide', h=3)}</svg>", "<html/>"])
def test_what_is_no_svg_with_a_size_is_refused_by_name(tmp_path, text):
    path = tmp_path / "bad.svg"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(DrawingError, match=r"bad\.svg"):
        write_png(path, tmp_path / "bad.png")
    assert not (tmp_path / "bad.png").exists()
