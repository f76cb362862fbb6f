"""HTM-04: tables that would hold up a text view become narrow, and lose no word."""

import re

import pytest

from wizard.mail.reading.grids import COLUMNS_LIMIT, ROWSPAN_LIMIT, with_narrow_tables


def table(rows: str) -> str:
    return f"<table><tbody>{rows}</tbody></table>"


def words(html: str) -> list[str]:
    return re.findall(r"(?<=>)[^<]+", html)


@pytest.mark.parametrize(
    "html",
    [
        "<p>no table</p>",
        table("<tr><td>a</td><td>b</td></tr>"),
        table('<tr><td colspan="2">a</td></tr><tr><td>b</td><td>c</td></tr>'),
        table('<tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td></tr>'),
    ],
)
def test_an_ordinary_table_stays_as_it_is(html: str) -> None:
    assert with_narrow_tables(html) == html


def test_a_row_that_is_too_long_goes_on_in_the_next() -> None:
    html = table("<tr>" + "".join(f"<td>{number}</td>" for number in range(60)) + "</tr>")

    narrow = with_narrow_tables(html)

    assert [row.count("<td>") for row in narrow.split("</tr>")] == [COLUMNS_LIMIT, COLUMNS_LIMIT, 12, 0]
    assert words(narrow) == [str(number) for number in range(60)]


def test_a_cell_never_reaches_beyond_the_last_column() -> None:
    html = table("<tr>" + "<td>a</td>" * 20 + '<td colspan="50">b</td></tr>')

    assert f'colspan="{COLUMNS_LIMIT - 20}"' in with_narrow_tables(html)


def test_cells_that_reach_down_are_few_and_short() -> None:
    html = table("<tr>" + '<td rowspan="200">a</td>' * 20 + "</tr>")

    spans = re.findall(r'rowspan="(\d+)"', with_narrow_tables(html))

    assert spans == [str(ROWSPAN_LIMIT)] * 8


def test_a_table_within_a_cell_has_columns_of_its_own() -> None:
    inner = table("<tr>" + "<td>b</td>" * 20 + "</tr>")
    html = table("<tr>" + "<td>a</td>" * 20 + f"<td>{inner}</td></tr>")

    assert with_narrow_tables(html) == html
