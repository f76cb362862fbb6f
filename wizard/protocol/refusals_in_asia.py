"""How mail companies of East Asia refuse a login."""

from wizard.protocol.actions import RefusalReason
from wizard.protocol.refusal_row import ANY, FETCHING, SMTP, RefusalRow

_QQ = "https://service.mail.qq.com/detail/0/75"
_NETEASE = "https://help.mail.163.com/faq.do?m=list&categoryID=197"
_DAY = "2026-11-25"

ASIA: tuple[RefusalRow, ...] = (
    RefusalRow(
        who="QQ",
        protocols=ANY,
        reason=RefusalReason.APP_PASSWORD,
        text=r"enter your authori[sz]ation code|using authori[sz]ed code to login",
        said=("535", "Login Fail. Please enter your authorization code to login."),
        source=_QQ,
        checked=_DAY,
    ),
    RefusalRow(
        # The words before the address come in GB 18030 and cannot be read as UTF-8; the address can.
        who="QQ",
        protocols=ANY,
        reason=RefusalReason.APP_PASSWORD,
        text=r"service\.mail\.qq\.com/\S*no=1001256",
        said=("535", "Error: �� http://service.mail.qq.com/cgi-bin/help?subtype=1&&id=28&&no=1001256"),
        source="https://github.com/DesertsP/Valine-Admin/issues/86",
        checked=_DAY,
    ),
    RefusalRow(
        # One sentence for five reasons, so it tells none.
        who="QQ",
        protocols=ANY,
        reason=RefusalReason.CREDENTIALS,
        text=r"Account is abnormal, service is not open, password is incorrect",
        said=(
            "535",
            "Login fail. Account is abnormal, service is not open, password is incorrect, or system is busy.",
        ),
        source="https://help.mail.qq.com/detail/108/1023",
        checked=_DAY,
    ),
    RefusalRow(
        who="NetEase (163, 126, yeah.net)",
        protocols=ANY,
        reason=RefusalReason.APP_PASSWORD,
        text=r"ERR\.LOGIN\.REQCODE",
        said=("535", "Error: authentication failed ERR.LOGIN.REQCODE"),
        source=_NETEASE,
        checked=_DAY,
    ),
    RefusalRow(
        who="NetEase (163, 126, yeah.net)",
        protocols=SMTP,
        reason=RefusalReason.SWITCHED_OFF,
        code="550",
        text=r"^User has no permission",
        said=("550", "User has no permission"),
        source=_NETEASE,
        checked=_DAY,
    ),
    RefusalRow(
        who="NetEase (163, 126, yeah.net)",
        protocols=FETCHING,
        reason=RefusalReason.METHOD_BLOCKED,
        text=r"Unsafe Login",
        said=("", "SELECT Unsafe Login. Please contact kefu@188.com for help"),
        source=_NETEASE,
        checked=_DAY,
    ),
)
