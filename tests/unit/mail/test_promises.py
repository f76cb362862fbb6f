"""Words that promise a file, and words that only sound like it."""

import pytest

from wizard.mail.promises import promised_file

PROMISES = (
    "写真を添付します。",
    "写真を添付しました。ご覧ください。",
    "資料を添付いたします。",
    "添付ファイルをご確認ください。",
    "添付のとおりです。",
    "詳しくは添付の資料をご覧ください。",
    "添付にてお送りします。",
    "名簿を添付で送ります。",
    "議事録を添付しておきます。",
    "お約束の地図を添付しておりますので、ご査収ください。",
    "ファイルをお送りします。",
    "写真を送ります。",
    "旅行の写真を何枚か送ります。",
    "写真送るね",
    "昨日の旅行の写真を添付します。",
    "会計報告書をお送りいたします。",
    "PDFを送付します。",
    "申込書をお送りしますので、ご記入ください。",
    "別紙のとおり、よろしくお願いいたします。",
    "別紙をご覧ください。",
    "別添の資料をご一読ください。",
    "案内状を同封します。",
    "同封の写真は先月のものです。",
    "さきほどは添付を忘れました。もう一度お送りします。",
    "添付を忘れてすみません。",
    "改めて写真を添付いたします。",
    "お写真ありがとうございました。こちらの写真も添付します。",
    "ありがとうございます、こちらの資料も添付しました。",
    "楽譜のデータをおくります。",
    "動画をお送りしますね。",
    "孫の写真をつけました。",
    "エクセルの表を付けておきます。",
    "予定表を添付させていただきます。",
    "添付した写真を見てください。",
    "ＰＤＦを送ります。",
    "添付は2つです。",
    "オンラインの会の資料を添付します。",
    "明日の資料を添付します。",
    "来週の会の案内を添付します。",
    "来月の予定表をお送りします。",
    "来週旅行に行くので、予定表を添付します。",
    "添付はありませんが、写真を送ります。",
    "写真を送りますので、後で見てください。",
    "先ほど忘れた写真を添付します。",
    "昨日の写真を送ります。",
    "今月の会報を添付で失礼します。",
    "原稿を送らせていただきます。",
    "添付しています。",
    "添付してあります。",
    "Please find attached the minutes.",
    "Please find the minutes attached.",
    "I attach the list of members.",
    "I've attached the photos.",
    "I have attached a map.",
    "I am attaching the form.",
    "The pictures are attached.",
    "Attached is the invoice.",
    "Attached are the photos from our trip.",
    "See attached.",
    "Please see the attached file.",
    "The attached list shows everyone.",
    "I enclose the form.",
    "Enclosed please find my application.",
    "Enclosed you will find the document.",
    "You will find the details in the attachment.",
    "I send it as an attachment.",
    "Here are the photos of the trip.",
    "Here is the file you asked for.",
    "I am sending you some pictures of the garden.",
    "We're sending the document today.",
    "The form is attached to this mail.",
    "Photos attached!",
    "I've attached the plan for tomorrow.",
    "Please find attached the agenda for next week.",
    "Please read the attached letter.",
    "You need to open the attached file first.",
    "Please see the attached file and tell me if you need more.",
    "I don't have the map, but I attach two photos.",
)
NO_PROMISES = (
    "添付はありません。",
    "添付ファイルはありません。",
    "添付なし",
    "今回は添付しません。",
    "添付していません。",
    "添付は不要です。",
    "添付ファイルが開けませんでした。",
    "添付ファイルが開けません",
    "添付の写真、ありがとうございました。",
    "添付ファイルをありがとうございます。",
    "添付ファイルを拝見しました。",
    "添付の資料を受け取りました。",
    "写真を添付してください。",
    "資料を添付していただけますか。",
    "添付してくださった写真、すてきですね。",
    "添付していただき、ありがとうございました。",
    "添付ファイルの開き方が分かりません。",
    "写真を添付する方法を教えてください。",
    "添付のしかたを忘れました。",
    "写真を添付してもいいですか。",
    "添付しましょうか。",
    "添付しますか\uff1f",
    "写真を送ってください。",
    "写真を送ってくれてありがとう。",
    "写真を送っていただき、うれしかったです。",
    "写真を送ってもらえますか。",
    "資料をお送りいただけますか。",
    "資料をお送りください。",
    "後で写真を送ります。",
    "写真は後ほどお送りします。",
    "明日、資料を添付して送ります。",
    "次のメールで写真を送ります。",
    "書類は郵送でお送りします。",
    "先日写真を送りました。届きましたか。",
    "昨日、郵便で写真を送りました。",
    "写真はLINEで送ります。",
    "来週、写真を送りますね。",
    "写真を送りましょうか。",
    "添付されたファイルは見つかりませんでした。",
    "添付する必要はありません。",
    "荷物を送ります。",
    "お米を送りました。",
    "写真がとてもきれいでした。",
    "ファイルの整理をしています。",
    "資料は会場でお渡しします。",
    "別紙はありません。",
    "添付できませんでした。",
    "写真ができたら送ります。",
    "パスワードをお送りします。",
    "代表を送ります。",
    "添付ファイルが開けないので、もう一度送ってください。",
    "先ほど添付しましたが、届きましたか。",
    "添付ファイルの整理をしました。",
    "写真を送ってね。",
    "猫に愛着があります。",
    "Thank you for the attached photos.",
    "Thanks for the attachment.",
    "I could not open the attachment.",
    "I can't open the attached file.",
    "There is no attachment.",
    "Nothing is attached.",
    "I did not attach anything.",
    "Could you attach the list?",
    "Please attach the form.",
    "You attached the wrong file.",
    "I am very attached to my cat.",
    "She is attached to the house.",
    "How to attach a file?",
    "I will send you the photos later.",
    "I am sending the documents by post.",
    "We have an attached garage.",
    "The garden is an enclosed space.",
    "This mail and any attachments are confidential.",
    "Can I attach a photo?",
    "Should I attach the photos?",
    "I loved the photos in your attachment.",
    "Did you send the file?",
    "I will send some pictures tomorrow.",
    "Your attachment was too large.",
    "The photo is on the wall.",
    "I can't see the attached file.",
    "I'm sending you the photos tomorrow.",
    "Please send me the picture.",
)


@pytest.mark.parametrize("sentence", PROMISES)
def test_a_promise_of_a_file_is_heard(sentence: str) -> None:
    assert promised_file("", f"花子さん、こんにちは。\n{sentence}\nまた書きます。\n太郎\n")


@pytest.mark.parametrize("sentence", NO_PROMISES)
def test_what_only_sounds_like_it_does_not_alarm(sentence: str) -> None:
    assert promised_file("", f"花子さん、こんにちは。\n{sentence}\nまた書きます。\n太郎\n") is None


@pytest.mark.parametrize(
    "body",
    [
        "ありがとう。\n\nOn 2026-11-01, Hanako wrote:\n> 写真を添付します。\n",
        "ありがとう。\n\n2026-11-01 添付さんのメール:\n\n> 写真です。\n",
        "了解です。\n＞ 資料を添付します。\n",  # noqa: RUF001 - a Japanese keyboard's quotation mark
        "ご参考まで。\n\n----- 転送 -----\n差出人: 花子\n\n資料を添付します。\n",
        "For you.\n\n---------- Forwarded message ---------\nI attach the list.\n",
        "See below.\n\nBegin forwarded message:\n\nPlease find attached the list.\n",
        "承知しました。\n\n差出人: 花子\n送信日時: 2026年11月1日\n件名: 資料\n\n資料を添付します。\n",
        "Yes.\n\nFrom: Hanako\nSent: Monday\nTo: Taro\n\nI attach the list.\n",
        "Hello.\n-- \nTaro\nThe attached file is for you alone\n",
        "こんにちは。\n--\n太郎\n添付ファイル歓迎の会\n",
        "こんにちは。\n━━━━━━━━━━\n尾張シニアクラブ\n会報は別紙参照\n━━━━━━━━━━\n",
        "こんにちは。\n＊＊＊＊＊＊＊＊\n田中太郎\n添付歓迎\n",  # noqa: RUF001 - asterisks of that keyboard
    ],
)
def test_what_others_wrote_and_signatures_promise_nothing(body: str) -> None:
    assert promised_file("", body) is None


@pytest.mark.parametrize(
    "body",
    [
        "> 写真はありますか。\n\n写真を添付します。\n",
        "On Monday, Hanako wrote:\n> Where is it?\n\nI attach the list.\n",
        "------------\n日時 11月3日\n------------\n写真を添付します。\n",
        "写真を添付します。\n-- \n太郎\n",
        "写真を添付します。\n\n----- 転送 -----\n差出人: 花子\n",
        "件名: 旅行のこと\n写真を添付します。",
    ],
)
def test_ones_own_words_around_them_still_count(body: str) -> None:
    assert promised_file("", body) is not None


def test_the_subject_may_promise_too() -> None:
    assert promised_file("写真を送ります", "こんにちは。") == "写真を送ります"


def test_the_words_that_promise_are_told() -> None:
    assert promised_file("", "こんにちは。\n\n\uff30\uff24\uff26を送ります。\n") == "PDFを送ります"
    assert promised_file("", "Dear all,\n\nPlease find attached the list.\n") == "find attached"


def test_a_very_long_letter_is_looked_through_in_no_time() -> None:
    assert promised_file("", "添" * 2_000_000) is None
    assert promised_file("", "写真を" * 20_000 + "\n" + "attached to the " * 20_000) is None
