using System.Globalization;
using System.Text;
using PolicyGraph.Reports.Analyses;
using PolicyGraph.Reports.Sheets;

namespace PolicyGraph.Reports.Reviews;

/// <summary>What is to be reviewed, as a table or as the beginning of a lexicon.</summary>
public static class ReviewReport
{
    private static readonly SheetHead Head = new("待核对", "每处存疑一行，按文件次序。",
    [
        new("代码", ColumnKind.Mark, 9, "见 docs/diagnostics.md；空为置信度偏低"),
        new("政策", ColumnKind.Text, 22),
        new("编号", ColumnKind.Mark, 9),
        new("名称", ColumnKind.Wrapped, 22, "不含地名，供 --accept 使用"),
        new("处数", ColumnKind.Whole, 7),
        new("原文", ColumnKind.Wrapped, 60),
        new("起", ColumnKind.Whole, 8), new("止", ColumnKind.Whole, 8),
        new("办法", ColumnKind.Wrapped, 40),
    ], FixedColumns: 1);

    public static Report Of(IReadOnlyList<ReviewItem> items) => new(
        "待核对", Head, [.. items.Select(CellsOf)],
        string.Create(CultureInfo.InvariantCulture, $"共 {items.Count} 处，其中 {NamesIn(items).Count()} 个名称不在词表中。"));

    /// <summary>Names that are in no table, as rows for <c>--lexicon</c> that are commented out until somebody decides.</summary>
    public static string LexiconDraft(IReadOnlyList<ReviewItem> items)
    {
        var draft = new StringBuilder();
        draft.Append("# 删去要采纳的行首的 #，按需修改后用 --lexicon 读入。\n");
        draft.Append("# 另一机构的别名改写为：alias⇥名称⇥机构名称（不含地名）⇥依据\n".Replace('⇥', '\t'));
        foreach (var name in NamesIn(items))
        {
            var first = name.First();
            draft.Append(CultureInfo.InvariantCulture, $"\n# {name.Sum(item => item.Count)} 处，{LineOf(first.PolicyId)} {first.MeasureNumber}：{LineOf(first.Sentence)}\n");
            draft.Append(CultureInfo.InvariantCulture, $"#{LexiconDecision.RowOf(name.Key, first.Kind!.Value)}\n");
        }
        return draft.ToString();
    }

    private static IEnumerable<IGrouping<string, ReviewItem>> NamesIn(IEnumerable<ReviewItem> items) =>
        items.Where(item => item is { Code: not null, Name: not null }).GroupBy(item => item.Name!, StringComparer.Ordinal);

    private static string LineOf(string text) => string.Join(' ', text.Split(['\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    private static Cell[] CellsOf(ReviewItem item) =>
    [
        item.Code, item.PolicyId, item.MeasureNumber, item.Name, item.Count > 0 ? item.Count : default(Cell), item.Sentence,
        item.Span is { } from ? from.Start : default(Cell), item.Span is { } to ? to.End : default(Cell), ReviewRemedies.Of(item.Code),
    ];
}
