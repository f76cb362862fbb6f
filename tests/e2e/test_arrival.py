"""Mail that arrives by itself from a real server, on the PC side of the lab."""

from tests.lab import Lab


def test_mail_arrives_by_itself_and_comes_back_after_a_cut(lab: Lab) -> None:
    outcome = lab.pytest("tests/lab_inside/test_arrival.py", "-q")

    assert outcome.status == 0, outcome.stdout + outcome.stderr
    assert "3 passed" in outcome.stdout
