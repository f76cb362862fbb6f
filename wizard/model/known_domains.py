"""Real mail domains that look like slips of better known ones, and those of Japan: never called a typo.

The provider table knows more of each company; this is only what must be known while an address is typed.
"""

from typing import Final

_JAPAN: Final = """
    ahk.jp amigo.ne.jp amigo2.ne.jp au.com bb-niigata.jp biz.ezweb.ne.jp cac-net.ne.jp catvmics.ne.jp
    cc9.ne.jp ccnet-ai.ne.jp ccnet.ne.jp ccnetmie.ne.jp cek.ne.jp clio.ne.jp clovernet.ne.jp ctk.ne.jp
    disney.ne.jp dob.jp docomo.ne.jp e23.jp eay.jp emnet.ne.jp emobile.ne.jp excite.co.jp ezweb.ne.jp
    fastmail.jp freemail.ne.jp gally.jp gctv.ne.jp go.tvm.ne.jp goo.jp hal.ne.jp hana.or.jp hotmail.co.jp
    hotmail.jp i.softbank.jp ic-net.or.jp iijmio-mail.jp iiyama-catv.ne.jp inet-shibata.or.jp infomart.or.jp
    infoseek.co.jp infoseek.jp iwafune.ne.jp janis.or.jp jcom.home.ne.jp jet.ne.jp ji.jet.ne.jp katch.ne.jp
    kcn.ne.jp kokuyou.ne.jp live.co.jp live.jp lycos.ne.jp mahoroba.ne.jp mail.bbexcite.jp mail.goo.ne.jp
    mail.iwafune.ne.jp mail.sony.jp medias.ne.jp mesh.ad.jp mics.ne.jp mineo.jp miobox.jp miomio.jp
    ml.murakami.ne.jp ml.shibata.ne.jp mnet.ne.jp mopera.net nsat.jp nttdocomo.co.jp nttdocomo.com ocn.ad.jp
    odn.ad.jp onetm.jp otmail.jp outlook.jp parabox.or.jp plaza.or.jp pop.shibata.ne.jp posteo.jp
    press.co.jp rakumail.jp rakuten.co.jp rakuten.jp sky.tkc.ne.jp sky.tkk.ne.jp sky.tu-ka.ne.jp
    softbank.co.jp softbank.ne.jp spaaqs.ne.jp supermailer.jp sute.jp svk.jp tac-net.ne.jp tees.jp
    tees.ne.jp ucom.ne.jp uqmobile.jp via.tokyo.jp vm.aikis.or.jp wcm.ne.jp willcom.com x-il.jp yahoo.co.jp
    yahoo.jp yahoo.ne.jp ybb.ne.jp ymail.ne.jp ymobile.ne.jp ymobile1.ne.jp zoho.jp zohomail.jp
"""
_WORLD: Final = """
    aim.com aol.com cloud.com email.com foxmail.com gmail.com gmx.com googlemail.com hotmail.com
    hushmail.com icloud.com live.com mac.com mail.com me.com msn.com outlook.com rocketmail.com
    windowslive.com yahoo.com ymail.com
"""
_WITH_SUB_DOMAINS: Final = """
    aitai.ne.jp asahi-net.or.jp auone-net.jp bbiq.jp biglobe.ne.jp ccnw.ne.jp commufa.jp cty-net.ne.jp
    dion.ne.jp dti.ne.jp email.ne.jp eonet.ne.jp gunmanet.jp gunmanet.ne.jp gunmanet.or.jp hi-ho.ne.jp
    iij4u.or.jp infoweb.ne.jp megaegg.ne.jp nifty.com nifty.ne.jp ocn.ne.jp odn.ne.jp orihime.ne.jp
    pdx.ne.jp pikara.ne.jp plala.or.jp sakura.ne.jp so-net.ne.jp starcat.ne.jp t-com.ne.jp thn.ne.jp
    tiki.ne.jp tnc.ne.jp tokai.or.jp vodafone.ne.jp wakwak.com wind.co.jp wind.jp wind.ne.jp zaq.ne.jp
"""

KNOWN_DOMAINS: Final = frozenset((_JAPAN + _WORLD).split())
"""Mail domains that are right as they are."""

KNOWN_SUFFIXES: Final = frozenset(_WITH_SUB_DOMAINS.split())
"""Domains that are right as they are and with anything before them: their owners hand out sub-domains."""


def is_known_domain(domain_ascii: str) -> bool:
    """Whether this is a real mail domain, exactly or as a sub-domain that its company hands out."""
    if domain_ascii in KNOWN_DOMAINS:
        return True
    labels = domain_ascii.split(".")
    return any(".".join(labels[place:]) in KNOWN_SUFFIXES for place in range(len(labels)))
