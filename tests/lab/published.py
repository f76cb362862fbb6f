"""Pretend providers whose settings stand somewhere."""

from tests.lab.documents import AUTOCONFIG_PATH, LOCAL_PART, STARTTLS, WELL_KNOWN_PATH, Door, client_config
from tests.lab.machines import tls_host, web_host
from tests.lab.rows import HANAKO, Host, LoginName, Provider, Service, SrvRecord, User

PUBLISHED = (
    Provider(
        domain="autoconfig.test",
        note="https autoconfig.DOMAIN only; login by address; an odd password",
        users=(User(local="taro", password=r'hi mi "tsu" \ 1'), HANAKO),
        hosts=(
            web_host(
                "autoconfig.autoconfig.test",
                pages={
                    AUTOCONFIG_PATH: client_config(
                        "autoconfig.test",
                        Door(kind="imap", host="in.autoconfig.test", port=993),
                        Door(kind="smtp", host="out.autoconfig.test", port=465),
                    )
                },
            ),
            Host(names=("in.autoconfig.test",), ports={993: Service.IMAPS}),
            Host(names=("out.autoconfig.test",), ports={465: Service.SUBMISSIONS}),
        ),
    ),
    Provider(
        domain="wellknown.test",
        note="https DOMAIN/.well-known only; login by local part; a Japanese password",
        login=LoginName.LOCAL_PART,
        users=(User(local="taro", password="ひみつの言葉"), HANAKO),
        hosts=(
            web_host(
                "wellknown.test",
                pages={
                    WELL_KNOWN_PATH: client_config(
                        "wellknown.test",
                        Door(kind="imap", host="post.wellknown.test", port=993, username=LOCAL_PART),
                        Door(
                            kind="smtp",
                            host="post.wellknown.test",
                            port=587,
                            socket=STARTTLS,
                            username=LOCAL_PART,
                        ),
                    )
                },
            ),
            Host(names=("post.wellknown.test",), ports={993: Service.IMAPS, 587: Service.SUBMISSION}),
        ),
    ),
    Provider(
        domain="ispdb.test",
        note="known to the ISPDB only",
        hosts=(
            Host(names=("box.ispdb.test",), ports={993: Service.IMAPS}),
            Host(names=("relay.ispdb.test",), ports={465: Service.SUBMISSIONS}),
        ),
    ),
    Provider(
        domain="thunderbird.net",
        note="the ISPDB itself; no mail",
        users=(),
        hosts=(
            web_host(
                "autoconfig.thunderbird.net",
                pages={
                    "/v1.1/ispdb.test": client_config(
                        "ispdb.test",
                        Door(kind="imap", host="box.ispdb.test", port=993),
                        Door(kind="smtp", host="relay.ispdb.test", port=465),
                    ),
                    "/v1.1/listed.test": client_config(
                        "listed.test",
                        Door(kind="imap", host="imap.listed.test", port=993),
                        Door(kind="smtp", host="smtp.listed.test", port=465),
                    ),
                    "/v1.1/stale-list.test": client_config(
                        "stale-list.test",
                        Door(kind="imap", host="old-imap.stale-list.test", port=993),
                        Door(kind="smtp", host="old-smtp.stale-list.test", port=465),
                    ),
                },
            ),
        ),
    ),
    Provider(
        domain="srv.test",
        note="SRV records only, for hosts inside the domain",
        srv=(
            SrvRecord(service="_imaps", target="eins.srv.test", port=993),
            SrvRecord(service="_submissions", target="zwei.srv.test", port=465),
        ),
        hosts=(
            Host(names=("eins.srv.test",), ports={993: Service.IMAPS}),
            Host(names=("zwei.srv.test",), ports={465: Service.SUBMISSIONS}),
        ),
    ),
    Provider(
        domain="srv-pop.test",
        note="SRV records for POP over TLS and submission with STARTTLS",
        srv=(
            SrvRecord(service="_pop3s", target="kasse.srv-pop.test", port=995),
            SrvRecord(service="_submission", target="kasse.srv-pop.test", port=587),
            SrvRecord(service="_imaps", target=".", port=0),
        ),
        hosts=(Host(names=("kasse.srv-pop.test",), ports={995: Service.POP3S, 587: Service.SUBMISSION}),),
    ),
    Provider(
        domain="hosted.test",
        note="its mail exchanger belongs to mailhost.test, which publishes the settings",
        mx=("mx1.mailhost.test",),
    ),
    Provider(
        domain="mailhost.test",
        note="a hosting company: autoconfig at its own domain, mailboxes for hosted.test",
        mx=("mx1.mailhost.test",),
        hosts=(
            web_host(
                "autoconfig.mailhost.test",
                pages={
                    AUTOCONFIG_PATH: client_config(
                        "mailhost.test",
                        Door(kind="imap", host="imap.mailhost.test", port=993),
                        Door(kind="smtp", host="smtp.mailhost.test", port=465),
                    )
                },
            ),
            Host(names=("mx1.mailhost.test",), ports={25: Service.SMTP}),
            tls_host("mailhost.test"),
        ),
        serves=("hosted.test",),
    ),
    Provider(
        domain="ocn.ne.jp",
        note="a real provider of the table, under its real host names",
        hosts=(
            Host(names=("imap.ocn.ne.jp",), ports={993: Service.IMAPS}),
            Host(names=("pop.ocn.ne.jp",), ports={995: Service.POP3S}),
            Host(names=("smtp.ocn.ne.jp",), ports={465: Service.SUBMISSIONS}),
        ),
    ),
)
