"""The real window, offscreen, on the PC side of the lab."""

from pathlib import Path

from tests.lab import Lab


def test_the_window_gets_from_the_address_to_reading_the_mail_it_sent(lab: Lab, tmp_path: Path) -> None:
    outcome = lab.pytest("tests/lab_inside/test_window.py", "-q", env={"TAYORI_SCREENS": str(tmp_path)})

    assert outcome.status == 0, outcome.stdout + outcome.stderr
    assert "4 passed" in outcome.stdout
    assert len(list(tmp_path.glob("live_*_ja.png"))) == len(list(tmp_path.glob("live_*_en.png"))) == 9
