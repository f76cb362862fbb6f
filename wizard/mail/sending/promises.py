"""Words that promise a file, in Japanese and English; and those around them that say there need not be one.

A thought is judged by itself. Somebody who is thanked for a file, asked for one, or promised it for later
or by post gets none with this letter.
"""

import re
from typing import Final

from wizard.mail.reading.own_words import own_words

# A thought ends with its sentence, or before its reason or its "but"; in Japanese letters also with its line.
_THOUGHTS: Final = re.compile(
    r"(?<=[。!?])|(?<=\.)\s|\n\s*\n|\n(?=[^\na-z])"
    r"|(?<=ので)|(?<=ますが)|(?<=ですが)|(?<=したが)|(?<=せんが)|(?<=けど)|(?<=ため、)"
)

_THING: Final = (
    r"(?:ファイル|写真|しゃしん|画像|動画|資料|書類|データ|原稿|名簿|地図|案内状|案内図|チラシ|ちらし|議事録|会計報告|"
    r"報告書|領収書|請求書|見積書|申込書|申請書|契約書|履歴書|計画書|予定表|日程表|一覧表|(?<![代発公])表|楽譜|図面|スキャン|コピー|"
    r"PDF|pdf|エクセル|(?<!パス)ワード(?!ローブ)|Excel|Word|ZIP)"
)
_SEND_ENDS: Final = (
    r"(?:ります|りまし|り(?:します|しました|しておき|させて|いたし|致し)|る(?=[。ねよわ!\s]|\Z|から|ので|けど)"
    r"|付(?:し|さ|いた|致)|らせて|っておき)"
)
_SURE: Final = re.compile(
    r"添付(?:を|も|は)?(?:(?:いた|致)します|(?:いた|致)しました|します|しました|した(?:の|ファイル|写真|資料|もの|通り|とおり)"
    r"|してお(?:り|き|送)|してい(?:ます|る)|してあ(?:り|る)|して送|しとき|するね|するよ|する。"
    r"|させて(?:いただ|頂))(?!せん|か(?:。|\?|\Z))"
    r"|添付(?:の(?:通り|とおり|ように)|にて|で(?:お送り|送|失礼))"
    r"|添付(?:の?(?:ファイル|資料|書類|写真|画像|PDF))?(?:を|にて)?ご(?:覧|確認|参照|査収|一読)"
    r"|別[添紙](?:の?(?:通り|とおり|ファイル|資料))?(?:を|に|の|をご|参照|にて)|同封(?:します|しました|いたし|致し|の)"
)
_MAYBE: Final = re.compile(
    rf"添付|別添|別紙|同封"
    rf"|{_THING}(?:を|も|は|が|だけ|など|、)?.{{0,12}}?(?:お?送{_SEND_ENDS}|お?おく(?:ります|りまし))"
    rf"|(?:お?送り|送付)(?:します|しました|いたします|致します|する){_THING}"
    rf"|{_THING}を?(?:つけ|付け)(?:ます|ました|ておき|て(?:お|送))"
)
_LATER: Final = re.compile(
    r"後で|あとで|後ほど|のちほど|後日|次のメール|別のメール|別メール|いつか|近いうち|近日"
    r"|(?:明日|あした|明後日|来週|来月|次回|今度|今夜|今晩)(?!の|は|が|も|から|こそ)"
    r"|でき次第|出来次第|てから|(?:出来|でき|見つか|決ま|届い)(?:っ?たら)|必要なら|必要であれば|よろしければ|よければ|場合"
)
_OTHER_WAY: Final = re.compile(
    r"郵送|郵便|速達|封筒|宅配|宅急便|ファックス|FAX|(?<!オン)ライン(?!ナップ)|(?<![A-Za-z])LINE(?![A-Za-z])|メッセンジャー|手渡し|お渡し|荷物|小包"
)
_EARLIER: Final = re.compile(
    r"(?:先日|昨日|きのう|おととい|先週|先月|さっき|先ほど|さきほど|前回|この前|この間|以前|前に|今朝)(?!の).*(?:まし|し)た"
)
_NOW: Final = re.compile(
    r"添付(?:を|も)?(?:(?:いた|致)します|します|しておきます|させて)|もう一度|再度|改めて|あらためて|忘れ"
)
_NOT_MINE: Final = re.compile(
    r"添付(?:ファイル|の?(?:写真|画像|資料|書類|データ|もの|PDF))?(?:は|も|が|を|で|、)?(?:ありがと|有難|有り難|どうも|拝見|拝受|見て|見せて|見まし|の件|付き|に気を|に注意"
    r"|受け取|受取|うけと|見ました|見られ|見え|見れ|見つか|見当た|開け|開か|開い|開き|どう|のウイルス|ひらけ|ひらか|届|とど|読め|読み|印刷|保存|確認(?:し|でき)"
    r"|感謝|なし|無し|無い|ない|ありま|ございませ|付いてい(?:ま|な)|ついてい(?:ま|な)|不要|要りま|いりま|必要"
    r"|できな|できま|出来な|出来ま|されてい|されてな|消|けし|不可|禁止|お断り|削除)"
    r"|添付(?:して)?(?:くだ|下さ|くれ|もら|貰|いただ|頂|ほし|欲し|おくれ|ちょうだい)|添付を?お願い|添付しま(?:せん|しょうか|すか)"
    r"|添付(?:できます|出来ます)か|添付して(?:も|は|な|い(?:ま|な)せん|おりません)|添付し(?:な|にく|忘れな|てない|ていない|ません)"
    r"|添付(?:ファイル)?の?(?:開き方|見方|保存|整理|大きさ)|添付(?:の|する)?(?:しかた|仕方|方法|やり方|つもりは|必要|ことは|のは|と(?:き|は)|って|機能|ボタン)|添付(?:された|なさ)"
    r"|(?:別紙|別添|同封)(?:は|も)?(?:ありま|なし|無し|不要|ございませ|され|いただ|頂|くだ|下さ)"
    r"|送(?:ってくだ|って下|ってくれ|ってもら|っていただ|って頂|ってほし|って欲し|ってね|りください|り下さい|りいただ|り頂|られ|れ(?:な|ま))"
    r"|送付(?:して)?(?:くだ|下さ|いただ|頂|もら|くれ|ほし)|お送り(?:くだ|下さ|いただ|頂)|送ります(?:か|せん)|送りません|送りましょうか|送りますか"
)

_ENGLISH: Final = re.compile(
    r"\b(?:i|we)(?:['\u2019]ve|\s+have|\s+am|['\u2019]m|\s+are|['\u2019]re)?\s+(?:also\s+|now\s+|just\s+)?"
    r"(?:attach(?:ed|ing)?|enclos(?:e|ed|ing))\b"
    r"|\bfind\s+(?:\w+\s+){0,4}?(?:attached|enclosed|attachment)\b"
    r"|\b(?:attached|enclosed)\s*(?:,|:|is\b|are\b|please\b|you\b|herewith\b|below\b|for\b|with\b|as\b)"
    r"|\b(?:is|are)\s+(?:also\s+)?(?:attached|enclosed)\b(?!\s+to\b)"
    r"|\b(?:see|see\s+the|the|my|our|this|check\s+the|open\s+the|in|per|with)\s+"
    r"(?:attached|enclosed|attachments?|enclosures?)\b"
    r"|\b(?:as|in)\s+an?\s+attachment\b|\battached\s+(?:to|in)\s+this\s+(?:e-?mail|mail|letter|message)\b"
    r"|\b(?:file|photo|picture|document|pdf|scan|list|form|copy)s?\s+(?:attached|enclosed)\b"
    r"|\bhere(?:\s+is|['\u2019]s|\s+are)\s+(?:the|a|some|my|our|your)\s+(?:\w+\s+){0,2}?"
    r"(?:file|photo|picture|document|pdf|scan|spreadsheet|cv)s?\b|\bpfa\b"
    r"|(?:\b(?:i|we)(?:['\u2019]m|\s+am|['\u2019]re|\s+are)?\s+|\A\s*)send(?:ing)?\s+(?:you\s+)?"
    r"(?:the|a|some|my|our|these|two|three)\s+(?:\w+\s+){0,3}?(?:file|photo|picture|document|pdf|scan|form)s?\b",
    re.IGNORECASE,
)
_NOT_ENGLISH: Final = re.compile(
    r"\b(?:not|no|without|nothing|never|any|how\s+to|\w+n['\u2019]?t|no\s+need\s+to)\s+"
    r"(?:\w+\s+){0,4}?(?:attach|enclos)"
    r"|\b(?:cannot|can\s?not|can['\u2019]?t|couldn['\u2019]?t|could\s+not|unable\s+to)\s+(?:open|see|read|find|print)\b"
    r"|\b(?:thanks?|thank\s+you|got|received|opened|saw|liked|loved|deleted|printed|saved)\b.{0,40}\b"
    r"(?:attach|enclos|file|photo|picture|document)"
    r"|\b(?:did|do|have)\s+(?:you|he|she|they)\s+(?:get|got|see|seen|open|receive)"
    r"|\b(?:you|he|she|they)(?:['\u2019]ve|\s+have|\s+had|\s+has)?\s+(?:attach|enclos|sent)"
    r"|\b(?:could|can|would|will|did|please)\s+(?:you\s+)?(?:please\s+)?(?:attach|enclose|send)"
    r"|\b(?:should|shall|may|can|could)\s+(?:i|we)\s+(?:attach|enclose|send)"
    r"|\bi(?:\s+am|['\u2019]m)\s+attached\s+to\b"
    r"|\b(?:very|so|too|quite|really|deeply|emotionally|became|become|grown|get|got|getting)\s+attached"
    r"|\battached\s+to\s+(?:him|her|them|it|my|our|his|the|each)\b"
    r"|\b(?:attached|enclosed)\s+(?:garage|house|bath|balcony|porch|garden|space|area|building)"
    r"|\byour\s+attachments?\b|\battachments?\s+(?:are|is|may\s+be)\s+(?:confidential|intended|too\s+large)"
    r"|\bsend.{0,60}\b(?:later|tomorrow|next\s+week|by\s+post|by\s+mail|separately|another\s+mail|tonight|soon)\b"
    r"|\b(?:yesterday|last\s+week|earlier|before)\b.{0,60}\b(?:attach|enclos|send)",
    re.IGNORECASE,
)


def promised_file(subject: str, body: str) -> str | None:
    """The words by which a letter promises a file; None when it promises none."""
    text = f"{own_words(subject)}\n\n{own_words(body)}"
    for thought in _THOUGHTS.split(text):
        found = _japanese(thought) or _english(thought)
        if found is not None:
            return found
    return None


def _japanese(thought: str) -> str | None:
    if _LATER.search(thought) or _OTHER_WAY.search(thought):
        return None
    if _EARLIER.search(thought) and not _NOW.search(thought):
        return None
    sure = _SURE.search(thought)
    if sure is None and _NOT_MINE.search(thought):
        return None
    found = sure or _MAYBE.search(thought)
    return found[0] if found else None


def _english(thought: str) -> str | None:
    found = _ENGLISH.search(thought)
    return None if found is None or _NOT_ENGLISH.search(thought) else found[0]
