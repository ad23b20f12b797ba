package dev.lede.phrase;

/** What a phrase gives away about the line that it stands in. */
public enum Cue {
  /** "Read more", 阅读全文: ends an item of a teaser list, or leads on. */
  READ_MORE,
  /** "Read also", 延伸阅读, "Lesen Sie auch": before an editors' link, or over a box of them. */
  READ_ALSO,
  /** "Most read", 热门新闻, "More from": the title of a list of other stories. */
  TEASER_LIST,
  /** "Photo by", 图取自, "Foto:", "©": before or after who made a picture. */
  CREDIT,
  /** "Pictured:", 示意图, "Symbolbild", "file photo": says that the line is a caption. */
  CAPTION,
  /** "By", "Von", 记者: before or after an author's name. */
  BYLINE,
  /** "Published", 发布时间. */
  PUBLISHED,
  /** "Updated", 更新于. */
  UPDATED,
  /** "Comments", 评论: opens the readers' part. */
  COMMENTS,
  /** "Tags:", 关键词. */
  KEYWORDS,
  /** "Share on", 分享到. */
  SHARE,
  /** Newsletter, subscription, sign-in, app boxes. */
  SUBSCRIBE,
  /** Cookies, privacy, consent. */
  CONSENT,
  ADVERTISEMENT,
  /** Copyright, imprint, terms: the foot of a page. */
  LEGAL,
  /** "Continue reading with a subscription": the story breaks off here. */
  PAYWALL,
  /** Who the author is, how to reach the newsroom, corrections: notes behind the story. */
  EDITORIAL_NOTE,
  /** Names of newspaper sections: "World", 国际, "Politik". */
  SECTION,
  /** Names of news agencies and picture agencies: Reuters, dpa, 法新社. */
  AGENCY,
  /** Menus, search, log-in, skip links and other navigation words. */
  NAVIGATION
}
