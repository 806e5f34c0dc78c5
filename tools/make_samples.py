"""Invented reports in, the sample files of several formats in `data/raw/formats` out, the same bytes on every day.

Usage: python tools/make_samples.py
"""

from __future__ import annotations

from pathlib import Path

from sample_files import docx, pdf, zipped

FOLDER = Path(__file__).parents[1] / "data" / "raw" / "formats"

PAGE = """<!DOCTYPE html>
<html>
<head>
<meta charset="gb2312">
<title>东山支行：把反诈知识送到田间地头_南岭新闻网</title>
<meta name="PubDate" content="2023-10-18 09:30">
<meta name="ContentSource" content="南岭日报">
<link rel="canonical" href="http://news.nanling.example/2023/10/18/1.html">
<script src="http://news.nanling.example/counter.js"></script>
</head>
<body>
<div class="nav"><a href="/">首页</a> <a href="/news">新闻</a> <a href="/finance">财经</a></div>
<div class="article">
<h1>东山支行：把反诈知识送到田间地头</h1>
<div class="info">2023-10-18 09:30　来源：南岭日报　浏览：326次</div>
<div class="content">
<p>　　10月16日，农行东山支行走进东山县白石镇柳溪村，开展防范电信网络诈骗宣传，
向村民发放折页<b>400</b>余份，接受咨询120人次。</p>
<p>　　活动中，东山县副县长孙志远到场指导，支行工作人员通过<span>3个真实案例</span>讲解常见骗术。</p>
<table><tr><th>地点</th><th>发放折页</th></tr>
<tr><td>柳溪村</td><td>250份</td></tr><tr><td>白石集市</td><td>150份</td></tr></table>
<p>　　截至10月17日，该行今年已开展同类活动21场。</p>
</div>
</div>
<div class="related"><h3>相关新闻</h3><ul><li><a href="/2.html">南岭举办金融知识竞赛</a></li></ul></div>
<div class="footer">版权所有 2024 南岭新闻网　<a href="/about">关于我们</a></div>
</body>
</html>
"""
WORD = (
    "北江中支“6·14信用记录关爱日”宣传活动小结",
    "2022年6月14日，人行北江市中心支行组织辖内18家金融机构开展“信用记录关爱日”宣传活动。",
    "一、主要做法",
    "在北江人民广场设立咨询台，发放《征信知识手册》1500余册，接待群众咨询近600人次。",
    [["机构", "活动场次", "发放资料"], ["工行北江分行", "6场", "800份"], ["建行北江分行", "4场", "500份"]],
    "二、宣传成效",
    "《北江日报》、北江电视台对活动进行了报道，微信公众号推送文章3篇，阅读量达1.2万次。",
)
PRINTED = (
    (
        "南岭中支开展人民币知识进校园活动",
        "　　2021年9月15日，人行南岭市中心支行联合中行南岭分行走进南岭一中，开展爱护人民",
        "币、反假货币宣传活动。活动现场设置展板12块，发放宣传手册800余册，并邀请货币鉴别专",
        "家为300多名师生讲解新版人民币的防伪特征。",
        "1",
    ),
    ("　　南岭一中副校长周启明出席活动。南岭电视台作了报道。", "2"),
)
TABLE = (
    "编号,标题,正文,年份,来源\r\n"
    "B-01,反洗钱宣传进社区,3月20日，建行南岭分行在柳溪社区开展反洗钱宣传，发放折页350份，120余名居民参加。,2022,内部简报第5期\r\n"
    "B-02,征信宣传进企业,4月8日，人行东山县支行走进东山机械厂，为60名职工讲解征信知识，解答咨询40余人次。,2022,内部简报第6期\r\n"
)
MEMBERS = {
    "南岭简报/第一期.txt": "5月10日，人行南岭中支在南岭市人民广场开展支付结算知识宣传，发放折页900余份。".encode(
        "gb18030"
    ),
    "南岭简报/第二期.txt": "5月22日，邮储银行东山县支行走进白石镇中心小学，为200名学生举办讲座2场。".encode("gb18030"),
}


def samples() -> dict[str, bytes]:
    """The sample files by name."""
    return {
        "bulletin.zip": zipped(MEMBERS, "gb18030"),
        "credit-day.docx": docx(WORD, "信用记录关爱日小结"),
        "ledger.csv": TABLE.encode("gb18030"),
        "page.html": PAGE.encode("gb18030"),
        "school.pdf": pdf(PRINTED, "人民币知识进校园"),
    }


if __name__ == "__main__":
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name, data in samples().items():
        (FOLDER / name).write_bytes(data)
