using System.Collections.Frozen;

namespace PolicyGraph.Documents.Html;

/// <summary>The names under which sites state facts of a document beside it.</summary>
internal static class InfoLabels
{
    /// <summary>Those that are read. In 文|号 a blank stands, as sites set it.</summary>
    public static readonly (string Name, InfoLabel Label)[] Read =
    [
        ("发文机关", InfoLabel.Issuer), ("发布机构", InfoLabel.Issuer), ("制发机关", InfoLabel.Issuer), ("发文单位", InfoLabel.Issuer),
        ("发文字号", InfoLabel.DocumentNumber), ("发文文号", InfoLabel.DocumentNumber), ("文件编号", InfoLabel.DocumentNumber),
        ("文号", InfoLabel.DocumentNumber), ("文|号", InfoLabel.DocumentNumber),
        ("成文日期", InfoLabel.IssuedOn), ("发文日期", InfoLabel.IssuedOn), ("制发日期", InfoLabel.IssuedOn),
        ("发布日期", InfoLabel.PublishedOn), ("发布时间", InfoLabel.PublishedOn), ("公开日期", InfoLabel.PublishedOn),
    ];

    private static readonly FrozenSet<string> Known =
        Read.Select(entry => entry.Name)
            .Concat(["索引号", "主题分类", "公文种类", "信息分类", "信息类别", "体裁分类", "有效性", "标题", "名称", "来源", "主题词", "废止日期", "生效日期"])
            .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Blanks and the colon count for nothing: 索 引 号：</summary>
    public static bool IsLabel(string text) =>
        Known.Contains(string.Concat(text.Where(c => !BlankText.IsBlank(c) && c is not ('：' or ':'))));
}
