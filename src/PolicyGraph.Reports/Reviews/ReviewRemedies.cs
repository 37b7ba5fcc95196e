using System.Collections.Frozen;

namespace PolicyGraph.Reports.Reviews;

/// <summary>What a person can do about a diagnostic; those without a row here need nobody.</summary>
internal static class ReviewRemedies
{
    private const string LowConfidence = "单位靠推断：核对其地区和名称，必要时用 --accept 记下";

    private static readonly FrozenDictionary<string, string> Remedies = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["PG1004"] = "文字有损坏：换一份文本重读",
        ["PG1005"] = "文字已按推断修复：核对一次，有误则换一份文本",
        ["PG2001"] = "不知所属地区：连同标题、文号一起读入",
        ["PG2002"] = "地区靠推断：核对，有误则连同标题、文号一起读入",
        ["PG2003"] = "发文机关靠推断：核对，有误则连同落款一起读入",
        ["PG3003"] = "文字次序混乱：换一份文本重读",
        ["PG4001"] = "像责任清单而未读懂：核对原文，把其中的机构加入词表",
        ["PG4002"] = "括号不完整：核对清单到哪里为止",
        ["PG4003"] = "两个名称之间缺分隔符：核对是否为两个机构",
        ["PG4004"] = "清单有一部分没有读到：与原文比对",
        ["PG4006"] = "牵头单位以黑体标出，文本中看不出：与印刷版比对",
        ["PG4007"] = "标签不在词表中，按配合读：核对其单位的角色",
        ["PG5001"] = "词表中没有：用 --accept 记为独立机构，或记为某机构的别名",
        ["PG6001"] = "文号括号丢失：核对年份和序号",
        ["PG7001"] = "表格责任栏未读懂：核对原文，把其中的机构加入词表",
        ["PG7002"] = "表格各行分不开：改用 PDF、Word 或网页，或用制表符分列、一行一条",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static bool Has(string code) => Remedies.ContainsKey(code);

    public static string Of(string? code) => code is null ? LowConfidence : Remedies[code];
}
