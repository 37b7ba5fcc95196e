using System.Globalization;
using CsvHelper;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Csv;

/// <summary>One row an assignment; a measure whose list names nobody has one row too.</summary>
internal sealed class CsvPolicyWriter : IPolicyWriter
{
    private static readonly string[] PolicyHeadings = ["政策", "文号", "发文机关", "地区", "成文日期"];
    private static readonly string[] MeasureHeadings = ["标题路径", "编号", "措施", "措施正文"];

    private readonly CsvWriter csv;

    public CsvPolicyWriter(Stream stream)
    {
        csv = SpreadsheetCsv.WriterTo(stream);
        csv.WriteRow([.. PolicyHeadings, .. MeasureHeadings, .. AssignmentCells.Headings, "来源文件"]);
    }

    public void Write(Policy policy)
    {
        foreach (var measure in policy.Measures)
            WriteMeasure(policy, measure);
        csv.Flush();
    }

    public void Complete() => csv.Flush();

    private void WriteMeasure(Policy policy, Measure measure)
    {
        var list = measure.Responsibility;
        if (measure.Assignments.IsEmpty)
            WriteRow(policy, measure, AssignmentCells.OfNobody(list.Text, measure.Deadline, list.Span));
        foreach (var assignment in measure.Assignments)
            WriteRow(policy, measure, AssignmentCells.Of(list.Text, measure.Deadline, assignment));
    }

    private void WriteRow(Policy policy, Measure measure, string?[] assignmentCells) => csv.WriteRow(
    [
        policy.Title,
        policy.DocumentNumber,
        policy.Issuer?.Name,
        policy.Region?.FullName,
        policy.IssuedOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        string.Join(" > ", measure.Path),
        measure.Number,
        measure.Title,
        measure.Text,
        .. assignmentCells,
        policy.Source,
    ]);
}
