"""The lines of a Chinese page with an address in, out whether it is that of the site's owner."""

from reportmine.stages.segment import segment


def test_the_address_of_the_owner_of_a_site_is_furniture() -> None:
    body = "3月15日，南岭中支走进柳溪村集市，向村民讲解征信知识和反假货币知识，发放折页二百余份，村民纷纷表示受益。"
    house = "云岭省南岭市石涧路12号"
    owner = [s.kind for s in segment(f"{house}\n0739-5551234\n{body}", "zh") if s.kind != "sentence"]
    assert owner[0] == "furniture"
    told = [s.kind for s in segment(f"{body}\n{house}\n0739-5551234\n柳溪镇联合社", "zh") if s.kind != "sentence"]
    assert told[1] == "furniture"
    second = "云岭省南岭市西山区柳溪路3号"
    report = (
        [body, "活动地点：", house, "13912345678"],
        [body, "工行南岭分行", house, "0739-5551234"],
        [house, "0739-5551234", second, "0739-5554321", body],
        [body, house, "0739-5551234", body],
    )
    for lines in report:
        spans = [(s.kind, s.span) for s in segment("\n".join(lines), "zh")]
        kept = [kind for kind, span in spans if "\n".join(lines)[span.start : span.end] == house]
        assert kept and "furniture" not in kept
    assert all(s.kind != "furniture" for s in segment(f"{house}\n{body}", "zh"))


def test_the_call_to_read_on_elsewhere_is_furniture() -> None:
    call = "打开南岭新闻 查看更多图片"
    text = f"南岭中支走进柳溪村集市讲课。\n{call}\n打开南岭新闻客户端，查看更多图片的人不少。"
    assert [text[s.span.start : s.span.end] for s in segment(text, "zh") if s.kind == "furniture"] == [call]
