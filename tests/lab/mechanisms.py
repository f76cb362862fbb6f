"""A pretend provider where every way to log in that Dovecot knows is open, at all six doors."""

from tests.lab.rows import TARO, Host, Provider, Service, User

PASSWORD_MECHANISMS = ("PLAIN", "LOGIN", "CRAM-MD5", "SCRAM-SHA-1", "SCRAM-SHA-256")
TOKEN_MECHANISMS = ("XOAUTH2", "OAUTHBEARER")

MECHANISMS = (
    Provider(
        domain="mechanisms.test",
        note="every SASL mechanism; a Japanese password; tokens are looked up at sso.DOMAIN",
        users=(
            User(local="taro", password=TARO.password, token="ya29.pretend-token-of-taro"),
            User(local="hanako", password="ひらけ、胡麻 その2", token="ya29.pretend-token-of-hanako=="),
        ),
        mechanisms=(*PASSWORD_MECHANISMS, *TOKEN_MECHANISMS),
        hosts=(
            Host(
                names=("mail.mechanisms.test",),
                ports={
                    993: Service.IMAPS,
                    143: Service.IMAP,
                    995: Service.POP3S,
                    110: Service.POP3,
                    465: Service.SUBMISSIONS,
                    587: Service.SUBMISSION,
                },
            ),
            Host(names=("sso.mechanisms.test",), ports={80: Service.INTROSPECTION}),
        ),
    ),
)
