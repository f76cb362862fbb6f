"""Mails that want to reach out, read files, hide words, pretend, or hold up the window; by the row they test.

Every mail says `WORDS` where a reader should see it. Whatever leads outside names
`BEACON` or `SECRET`, which nothing may ask for or open.
"""

import zlib
from dataclasses import dataclass
from struct import pack

from tests.helpers.mails import encoded_word, mail, multipart, part, text_mail

WORDS = "Come to tea on Sunday"
BEACON = "beacon.example.net"
SECRET = "/etc/tayori-secret"
_URL = f"https://{BEACON}/seen"


@dataclass(frozen=True, slots=True, kw_only=True)
class HostileMail:
    """A mail and its row; `unseen` is what neither the reader nor an answer may show."""

    row: str
    raw: bytes
    unseen: str = ""


def html_mail(html: str) -> bytes:
    return text_mail(html.encode("utf-8", "surrogatepass"), "text/html; charset=utf-8")


_BEACONS = {
    "img": '<img src="{}">',
    "img in capitals": "<IMG SRC='{}'>",
    "img without quotes": "<img/src={}>",
    "img with a broken end": '<img src="{}"',
    "img lowsrc": '<img lowsrc="{0}" dynsrc="{0}">',
    "img srcset": '<img srcset="{0} 1x, {0} 2x" sizes="100vw">',
    "picture source": '<picture><source srcset="{}"><img></picture>',
    "image element": '<image src="{}">',
    "input image": '<input type="image" src="{}">',
    "css background": '<p style="background: url({})">x</p>',
    "css background in quotes": "<p style='background-image: url(\"{}\")'>x</p>",
    "css list-style": '<ul style="list-style-image: url({})"><li>x</ul>',
    "css content": "<style>p::before {{ content: url({}) }}</style><p>x</p>",
    "css cursor": '<p style="cursor: url({}), auto">x</p>',
    "css border-image": '<p style="border-image: url({}) 30 round">x</p>',
    "css import": "<style>@import url({});</style>",
    "css import in quotes": '<style>@import "{}";</style>',
    "css font-face": "<style>@font-face {{ font-family: a; src: url({}) }}</style><p style='font: 1em a'>x",
    "css escapes": r'<p style="background: \75\72\6c({})">x</p>',
    "link stylesheet": '<link rel="stylesheet" href="{}">',
    "link icon": '<link rel="icon" href="{}">',
    "link preload": '<link rel="preload" as="image" href="{}">',
    "link dns-prefetch": '<link rel="dns-prefetch" href="{}">',
    "iframe": '<iframe src="{}"></iframe>',
    "iframe srcdoc": '<iframe srcdoc="<img src={}>"></iframe>',
    "frame": '<frameset><frame src="{}"></frameset>',
    "object": '<object data="{}"></object>',
    "embed": '<embed src="{}">',
    "applet": '<applet archive="{0}" code="{0}"></applet>',
    "video": '<video src="{0}" poster="{0}" autoplay></video>',
    "audio": '<audio src="{}" autoplay></audio>',
    "track": '<video><track src="{}"></video>',
    "table background": '<table background="{0}"><tr><td background="{0}">x</td></tr></table>',
    "body background": '<body background="{}">x',
    "bgsound": '<bgsound src="{}">',
    "base": '<base href="{}"><img src="x.png">',
    "meta refresh": '<meta http-equiv="refresh" content="0; url={}">',
    "script": '<script src="{}"></script>',
    "onload": "<body onload=\"new Image().src='{}'\">x",
    "onerror": "<img src=x onerror=\"this.src='{}'\">",
    "svg image": '<svg><image href="{0}" xlink:href="{0}"/></svg>',
    "svg use": '<svg><use href="{}#a"/></svg>',
    "svg script": "<svg><script>fetch('{}')</script></svg>",
    "mathml": '<math href="{0}"><mi xlink:href="{0}">x</mi></math>',
    "form": '<form action="{}"><input name=a value=b autofocus><button>x</button></form>',
    "a ping": '<a ping="{}" href="mailto:a@example.org">x</a>',
    "blockquote cite": '<blockquote cite="{0}">x</blockquote><q cite="{0}">x</q>',
    "html manifest": '<html manifest="{}">',
    "split tag": '<im<b>g src="{}">',
    "tag in a comment": '<!--><img src="{}">-->',
    "tag in a title": '<title><a title="</title><img src={}>">',
    "tag in noscript": '<noscript><p title="</noscript><img src={}>"></noscript>',
    "tag in mathml style": '<math><mtext><table><mglyph><style><img src="{}"></style></table></math>',
    "tag in svg style": '<svg></p><style><a id="</style><img src={}>"></svg>',
    "tag in a textarea": '<textarea><img src="{}"></textarea>',
    "tag in xmp": '<xmp><p title="</xmp><img src={}>"></xmp>',
    "tag in a template": '<template><img src="{}"></template>',
    "nul in a tag": '<im\0g src="{}"><img\0 src="{}">',
}
_LOCAL = {
    "file url": f"file://{SECRET}",
    "file url of a host": f"file://server/share{SECRET}",
    "absolute path": SECRET,
    "relative path": f"../../../../../..{SECRET}",
    "path with a scale": f"{SECRET}@2x.png",
    "drive": f"C:{SECRET}",
    "drive with backslashes": r"C:\tayori-secret",
    "two slashes": f"//{BEACON}/share",
    "two backslashes": rf"\\{BEACON}\share",
    "resource of the program": ":/tayori-secret",
    "resource url": "qrc:/tayori-secret",
    "cid as a path": f"cid:{SECRET}",
    "cid up the folders": f"cid:../../../..{SECRET}",
    "cid that is encoded": "cid:%2e%2e%2f%2e%2e%2ftayori-secret",
    "picture by number": "picture:0",
    "remote by number": "remote:0",
    "data": "data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/tayori-secret'/></svg>",
    "data text": "data:text/html,<img src=file:///etc/tayori-secret>",
    "javascript": "javascript:open('tayori-secret')",
    "jar": f"jar:file://{SECRET}!/x",
    "view-source": f"view-source:file://{SECRET}",
    "mhtml": f"mhtml:file://{SECRET}",
    "ftp": f"ftp://{BEACON}/x",
    "scheme with a line end": f"fi\nle://{SECRET}",
}


def beacons() -> list[HostileMail]:
    """Everything that makes programs ask a server."""
    return [
        HostileMail(
            row=f"HTM-01 {name}",
            raw=html_mail(
                f"<p>{WORDS}</p>"
                + form.replace("{{", "{").replace("}}", "}").replace("{0}", _URL).replace("{}", _URL)
            ),
        )
        for name, form in _BEACONS.items()
    ]


def local_files() -> list[HostileMail]:
    """Everything that could name a file of this computer, as picture, style and object."""
    return [
        HostileMail(
            row=f"HTM-02 {name}",
            raw=html_mail(
                f'<p>{WORDS}</p><img src="{place}"><link rel=stylesheet href="{place}">'
                f'<object data="{place}"></object>'
                f'<p style="background: url({place})">x</p><table background="{place}"><td>x</table>'
            ),
        )
        for name, place in _LOCAL.items()
    ]


def _png(width: int, height: int, *, pixels: bytes | None = None) -> bytes:
    """A grey picture of one colour; of a large one only its rows are many, not its bytes."""

    def chunk(kind: bytes, body: bytes) -> bytes:
        return pack(">I", len(body)) + kind + body + pack(">I", zlib.crc32(kind + body))

    packed = zlib.compress(b"\0" * ((width + 1) * height), 9) if pixels is None else pixels
    head = pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", packed) + chunk(b"IEND", b"")


def picture_mail(data: bytes, kind: str = "image/png") -> bytes:
    """A letter with one picture inside."""
    return multipart(
        part(f'<p>{WORDS}</p><img src="cid:one@example.org">'.encode(), "text/html; charset=utf-8"),
        part(data, kind, "Content-ID: <one@example.org>", "Content-Disposition: inline", encoding="base64"),
        kind="related",
    )


_SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">'
    f'<image xlink:href="file://{SECRET}.png" width="9" height="9"/><image href="{_URL}"/></svg>'
).encode()


def pictures() -> list[HostileMail]:
    """Pictures that are too large, broken, or no pictures."""
    return [
        HostileMail(row="HTM-03 picture of 20000 x 20000", raw=picture_mail(_png(20_000, 20_000))),
        HostileMail(
            row="HTM-03 picture that lies of its size", raw=picture_mail(_png(60_000, 60_000, pixels=b"x"))
        ),
        HostileMail(row="HTM-03 picture of 9000 x 9000", raw=picture_mail(_png(9_000, 9_000))),
        HostileMail(row="HTM-03 picture that is cut", raw=picture_mail(_png(600, 400)[:60])),
        HostileMail(row="HTM-03 svg as a picture", raw=picture_mail(_SVG, "image/svg+xml")),
        HostileMail(row="HTM-03 svg that says png", raw=picture_mail(_SVG, "image/png")),
    ]


_SLOW = {
    "HTM-04 22 nested tables": "<table><tr><td>" * 22 + WORDS,
    "HTM-04 200 nested tables": "<table><tr><td>" * 200 + WORDS,
    "HTM-04 100000 open elements": f"<p>{WORDS}" + "<b></p>" * 100_000,
    "HTM-04 cells over 50 columns and 200 rows": f"<p>{WORDS}</p><table>"
    + "<tr><td colspan=50 rowspan=200>x" * 2_000,
    "HTM-04 cells over 100 rows": f"<p>{WORDS}</p><table>" + "<tr><td rowspan=100>x" * 2_000,
    "HTM-04 tables of 50 columns": f"<p>{WORDS}</p><table><tr>" + "<td>a" * 50 + "<tr><td>x" * 400,
    "HTM-04 row of 5000 cells": f"<p>{WORDS}</p><table><tr>" + "<td>abc def" * 5_000,
    "HTM-04 tables within tables": f"<p>{WORDS}</p>"
    + ("<table><tr><td>" * 4 + "words " * 200 + "</table>" * 4) * 100,
    "HTM-04 late wide row": f"<p>{WORDS}</p><table>" + "<tr><td>x" * 220 + "<tr>" + "<td>y" * 24,
    "HTM-05 word of 1 MB": f"<p>{WORDS}</p>" + "w" * 1_000_000,
    "HTM-05 20000 divs": f"<p>{WORDS}</p>" + "<div>x</div>" * 20_000,
    "HTM-05 20000 open divs": f"<p>{WORDS}</p>" + "<div>x" * 20_000,
    "HTM-05 100000 paragraphs": f"<p>{WORDS}</p>" + "<p>x</p>" * 100_000,
    "HTM-05 100000 line ends": f"<p>{WORDS}</p>" + "x<br>" * 100_000,
    "HTM-05 250000 letters of Japanese": f"<p>{WORDS}</p><p>" + "囲碁の会のお知らせ、" * 25_000,
    "HTM-05 10000 marks on a letter": f"<p>{WORDS}</p><p>a" + "\u0301\u0310\u035f" * 10_000,
    "HTM-05 writing from right to left": f"<p>{WORDS}</p><p dir=rtl>" + "abc السلام 日本 " * 10_000,
    "HTM-05 many writings": f"<p>{WORDS}</p><p>" + "ก漢aعक한" * 10_000,
    "HTM-05 20000 links": f"<p>{WORDS}</p>" + '<a href="https://example.org/">x</a> ' * 20_000,
    "HTM-05 20000 points": f"<p>{WORDS}</p><ol>" + "<li>x" * 20_000,
    "HTM-05 2000 pictures that are not there": f"<p>{WORDS}</p>"
    + '<img src="cid:none" width=2000 height=4000 alt="a">' * 2_000,
    "HTM-05 style sheet of 1 MB": "<style>" + "@" * 400_000 + "p{" * 200_000 + f"</style><p>{WORDS}</p>",
    "HTM-05 style of 500 KB": f'<p style="{"a:b;" * 120_000}">{WORDS}</p>',
}


def slow() -> list[HostileMail]:
    """Everything that makes text views stand still."""
    plain = f"{WORDS}\n".encode()
    return [
        *(HostileMail(row=row, raw=html_mail(html)) for row, html in _SLOW.items()),
        HostileMail(row="HTM-05 plain word of 1 MB", raw=text_mail(plain + b"w" * 1_000_000)),
        HostileMail(row="HTM-05 plain letter of 200000 lines", raw=text_mail(plain + b"x\n" * 200_000)),
        HostileMail(
            row="HTM-05 subject of 1 MB",
            raw=mail(
                WORDS.encode(), b"From: a@example.org", b"Subject: " + b"\r\n ".join([b"s" * 900] * 1_100)
            ),
        ),
        HostileMail(
            row="HTM-05 10000 people",
            raw=mail(
                WORDS.encode(), b"From: a@example.org", b"To: " + b",\r\n ".join([b"b@example.org"] * 10_000)
            ),
        ),
        HostileMail(
            row="HTM-05 900 files",
            raw=multipart(
                part(WORDS.encode(), "text/plain"),
                *(
                    part(b"x", "application/pdf", f'Content-Disposition: attachment; filename="{n}.pdf"')
                    for n in range(900)
                ),
            ),
        ),
    ]


_HIDDEN_WORDS = "the hidden message"
_HIDING = {
    "display": f'<div style="display: none">{_HIDDEN_WORDS}</div>',
    "display in capitals": f'<div STYLE="DISPLAY:NONE !important">{_HIDDEN_WORDS}</div>',
    "display in a style sheet": f"<style>.a{{display:none}}</style><div class=a>{_HIDDEN_WORDS}</div>",
    "display by id": f"<style>#a{{display:none}}</style><div id=a><p>{_HIDDEN_WORDS}</p></div>",
    "visibility": f'<div style="visibility:hidden">{_HIDDEN_WORDS}</div>',
    "opacity": f'<div style="opacity:0">{_HIDDEN_WORDS}</div>',
    "hidden": f"<div hidden>{_HIDDEN_WORDS}</div>",
    "size": f'<span style="font-size:0">{_HIDDEN_WORDS}</span>',
    "size of one pixel": f'<span style="font-size: 1px">{_HIDDEN_WORDS}</span>',
    "size in the short form": f'<span style="font:0/0 a">{_HIDDEN_WORDS}</span>',
    "white on white": f'<span style="color:#fff">{_HIDDEN_WORDS}</span>',
    "white on nearly white": f'<p style="background:#fefefe"><font color="white">{_HIDDEN_WORDS}</font>',
    "black on the black of the body": (
        f'<body bgcolor="#000000"><p style="color:#fff">{WORDS}</p>'
        f'<p style="color:rgb(2,0,1)">{_HIDDEN_WORDS}'
    ),
    "red on red": f'<table bgcolor="red"><tr><td><font color="#ff0000">{_HIDDEN_WORDS}</font></table>',
    "transparent": f'<span style="color:transparent">{_HIDDEN_WORDS}</span>',
    "no height": f'<div style="max-height:0;overflow:hidden">{_HIDDEN_WORDS}</div>',
    "far away": f'<div style="position:absolute;left:-9999px">{_HIDDEN_WORDS}</div>',
    "far to the left": f'<div style="text-indent:-9999px">{_HIDDEN_WORDS}</div>',
}


def hidden() -> list[HostileMail]:
    """Words that a reader would not see, and that an answer would give away."""
    plain_differs = multipart(
        part(f"{WORDS}\n\n{_HIDDEN_WORDS}".encode(), "text/plain"),
        part(f"<p>{WORDS}</p>".encode(), "text/html"),
        kind="alternative",
    )
    return [
        *(
            HostileMail(row=f"HTM-09 {name}", raw=html_mail(f"<p>{WORDS}</p>{html}"), unseen=_HIDDEN_WORDS)
            for name, html in _HIDING.items()
        ),
        HostileMail(row="HTM-09 plain part that says more", raw=plain_differs, unseen=_HIDDEN_WORDS),
    ]


MARKUP = "<b>bold</b><img src='file:///etc/tayori-secret'>"


def named(name: str, *more: bytes) -> bytes:
    """A mail with this name wherever a name can stand."""
    word = encoded_word(name.encode("utf-8", "surrogatepass"), "UTF-8")
    head = b"\r\n".join(
        [
            b"From: " + word + b" <a@example.org>",
            b"To: " + word + b" <b@example.org>",
            b"Subject: " + word,
            b"List-Id: " + word + b" <list.example.org>",
            b"List-Post: <mailto:list@example.org>",
            *more,
            b"",
        ]
    )
    file = part(
        b"x", "application/pdf", 'Content-Disposition: attachment;\r\n filename="' + word.decode() + '.pdf"'
    )
    return head + multipart(part(WORDS.encode(), "text/plain"), file)


def names() -> list[HostileMail]:
    """Names that are markup, or other than they look."""
    return [
        HostileMail(row="HTM-06 markup in every name", raw=named(MARKUP)),
        HostileMail(row="HTM-10 direction marks", raw=named("ann\u202egpj.exe\u2066")),
        HostileMail(row="HTM-10 signs of no width", raw=named("ban\u200bk\ufeff\u00ad")),
        HostileMail(row="HTM-10 controls", raw=named("bank\x00\x07\x1b[31m\x9b")),
        HostileMail(
            row="HTM-11 answers to somebody else",
            raw=named("Bank", b"Reply-To: Bank <thief@example.net>", b"Sender: other@example.com"),
        ),
        HostileMail(
            row="HTM-12 wants a receipt",
            raw=named(
                "Bank",
                b"Disposition-Notification-To: thief@example.net",
                b"Return-Receipt-To: thief@example.net",
                b"X-Confirm-Reading-To: thief@example.net",
                f"List-Unsubscribe: <{_URL}>, <mailto:thief@example.net>".encode(),
                b"List-Unsubscribe-Post: List-Unsubscribe=One-Click",
            ),
        ),
    ]


def every_mail() -> list[HostileMail]:
    """All of them."""
    return [*beacons(), *local_files(), *pictures(), *slow(), *hidden(), *names()]
