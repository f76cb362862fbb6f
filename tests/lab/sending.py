"""Pretend providers that differ in how they take mail for delivery."""

from tests.lab.machines import tls_host
from tests.lab.rows import HANAKO, TARO, Host, Provider, Service, User

CUT_AFTER_BYTES = 20_000
"""More than a login and an envelope, less than the letters that are to lose their answer."""

SENDING = (
    Provider(
        domain="utf8.test",
        note="offers SMTPUTF8 and has a user whose address is Japanese",
        users=(TARO, HANAKO, User(local="花子", password="himitsu-no-kotoba-3")),
        hosts=(tls_host("utf8.test"),),
        beyond_ascii=True,
    ),
    Provider(
        domain="cut.test",
        note="takes every letter, and the answer to a long one gets lost",
        hosts=(
            Host(names=("imap.cut.test",), ports={993: Service.IMAPS}),
            Host(names=("smtp.cut.test",), ports={465: Service.SUBMISSIONS}, cut_after_bytes=CUT_AFTER_BYTES),
        ),
    ),
)
