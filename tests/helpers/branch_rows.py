"""What a test says of the branches of a sentence: (surface, institution, place, level), and the names it says often."""

from __future__ import annotations

from collections.abc import Callable

Row = tuple[str, str | None, str | None, str | None]
Reader = Callable[[str, str], list[Row]]

PBOC, ABC, CCB, ICBC = "中国人民银行", "中国农业银行", "中国建设银行", "中国工商银行"
NFRA = "国家金融监督管理总局"
CENTRAL, SUB, BRANCH, OUTLET, HEAD = "central_sub_branch", "sub_branch", "branch", "outlet", "head_office"
