"""The report that a person opens: claims, verdicts, curves and what proofs rest on, as one HTML file."""

from ifnsbml.report.html.material import Material
from ifnsbml.report.html.writing import report_page, write_report

__all__ = ["Material", "report_page", "write_report"]
