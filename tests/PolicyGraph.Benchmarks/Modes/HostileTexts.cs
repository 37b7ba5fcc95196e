namespace PolicyGraph.Benchmarks.Modes;

/// <summary>Texts that a careless reader would go over again and again: one piece repeated.</summary>
internal static class HostileTexts
{
    public static readonly (string Name, string Piece)[] Families =
    [
        ("（", "（"), ("）", "）"), ("（）", "（）"), ("【", "【"), ("、", "、"), ("，", "，"), ("。", "。"), ("；", "；"), ("：", "："), ("《", "《"), ("》", "》"), ("《》", "《甲乙》"),
        ("负责", "负责"), ("负责）", "负责）"), ("牵头，", "牵头，"), ("责任单位：", "责任单位："), ("责任单位：\\n", "责任单位：\n"), ("等", "等"), ("和", "和"), ("会同", "会同"),
        ("number", "20174号"), ("bracketed number", "国办发〔2017〕4号"), ("号", "号"), ("digits", "1234567890"), ("日期", "2017年7月18日"), ("年", "2017年"), ("-", "-"),
        ("space", " "), ("wide space", "　"), ("tab", "\t"), ("newline", "\n"), ("\\r", "\r"), ("space newline", " \n"), ("各", "各"), ("市", "市"), ("省", "省"), ("区", "区"), ("县", "县"), ("北京", "北京"), ("局", "局"), ("委", "委"),
        ("one letter lines", "甲\n"), ("，lines", "甲，\n"), ("（lines", "（甲\n"), ("heading 一、", "一、甲\n"), ("heading （一）", "（一）"), ("heading 1.", "1.甲。"), ("第一条", "第一条"), ("一二三", "一二三"), ("：一、", "：一、甲"), ("：一、（", "：一、甲乙丙丁（"),
        ("table", "| 牵头单位 | 任务 |\n"), ("table row", "| 市科技局 | 〃 |\n"), ("|", "|"), ("open lists", "（市科技局、市财政局负责"), ("lists", "（市科技局、市财政局负责）"), ("lists lines", "做好工作。（市科技局牵头，市财政局配合）\n"),
        ("names", "市科技局、"), ("joined names", "市科技局市财政局"), ("conjunctions", "市科技局和"), ("labels", "牵头单位：市科技局；"), ("sentences", "由公安部牵头，交通运输部参加。"),
        ("orphans", "市科技局、市财政局负责）"), ("cited", "按照《关于做好工作的通知》（国办发〔2017〕4号）要求，"), ("question marks", "发?"), ("pinyin", "区（qū）"), ("*", "*"), ("#", "#"), ("articles", "第一条做好工作。（市科技局牵头，市财政局配合）\n"), ("第一位", "第一位"), ("wide table", "| 任务 | 牵头单位 "), ("joined names in brackets", Joined("市科技局")), ("joined offices in brackets", Joined("市委办公室")), ("和 in brackets", Joined("市科技局和")), ("等 in brackets", Joined("市科技局等")), ("会同 in brackets", Joined("市科技局会同")), ("nested", "（市科技局（"),
        ("labels without colon", "责任单位为市科技局，"), ("责任单位为", "责任单位为"), ("headings of bodies", "一、市科技局\n1.做好工作。\n"), ("bodies with colons", "市科技局：\n（1）做好工作。\n"), ("lists before numbers", "（市科技局牵头）1.做好。\n"), ("★", "★"), ("marked names", "★市科技局、"), ("explained marks", "标★的为牵头单位。"), ("levels", "中央、省、"), ("问题一：", "问题一：甲\n"), ("title brackets", "关于图书室的意见（试行）"),
        ("streets", "五星街道荷花池街道、"), ("streets run together", Joined("荷花池街道")), ("等和", "市科技局等和各区政府、"), ("labels without a role", "责任部门：市科技局；适用范围：甲、"), ("配合 between names", "市科技局配合市财政局落实，"), ("short places", "哈尔滨、黑河、绥芬河市政府、"), ("remarks", "，下同"), ("titles with numbers", "的通知拱政办发〔2018〕42号"), ("现就《", "现就《报告》提出的"), ("quoted lines", "《关于图书室的意见》\n"), ("flattened rows", "序号\n任务\n责任单位\n3\n设点\n区财政局\n"), ("tasks before labels", "预期性指标、牵头单位：市科技局；"),
        ("ascii", "a"), (",", ","), ("surrogates", "𠮷"), ("U+FFFD", "\uFFFD"),
        ("序号", "序号 "),
        ("heads of tables", "序号 任务 牵头单位 责任单位\n"),
        ("heads a line", "项目\n任务\n牵头单位\n配合单位\n修缮\n县教育局\n"),
        ("numbered heads a line", "序号\n工作任务\n牵头单位\n配合单位\n"),
        ("numerals a line", "一\n（二）\n县教育局\n"),
        ("labels of no table", "牵头单位：市科技局；考核单位：市统计局；"), ("由 behind ；", "书屋由市科技局负责；"), ("牵头会同", "由市科技局牵头会同市财政局等部门制定；"),
        ("tasks of their own", "市科技局提供技术，市财政局制定办法，"), ("levels in square brackets", "县[市、区]"), ("several time limits", "（市科技局牵头，6月底前启动，年底前完成"),
        ("wrapped names", "县教育工作\n专班\n"),
        ("marked leads", "县教育局（牵头）、县财政局\n"),
        ("partners with a task", "由县教育局牵头，县财政局配合开展监督，"),
        ("consulted", "（县教育局商商县财政局商"),
        ("tasks behind 由", "依托铁路，由县教育局负责，县财政局配合，"),
        ("sentences with a task", "由县水利局牵头，县应急局配合，抢修水毁工程，"),
        ("tags", "<br>市教育局"),
        ("labels without colons", "（责任单位市教育局，"),
        ("labels in open brackets", "（责任单位：市教育局，"),
    ];

    /// <summary>The longest bracket that is looked into, with no separator in it.</summary>
    private static string Joined(string name) => $"（{string.Concat(Enumerable.Repeat(name, 1480 / name.Length))}负责）";

    /// <summary>The piece over and over, to so many UTF-16 units.</summary>
    public static string Repeat(string piece, int length) =>
        string.Create(length, piece, static (text, unit) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = unit[i % unit.Length];
        });
}
