using PolicyGraph.Storage.Records;
using Spectre.Console;

namespace PolicyGraph.Cli.Stores;

internal static class StatusTable
{
    public static void Write(StoreStatus status, IAnsiConsole console) => CountTable.Write(console, Rows(status));

    private static IEnumerable<(string Name, string Value)> Rows(StoreStatus status)
    {
        yield return ("存储 store", status.Address);
        yield return ("引擎 engine", status.Engine);
        yield return ("结构版本 schema", CountTable.Text(status.SchemaVersion));
        yield return ("政策 policies", CountTable.Text(status.Counts.Policies));
        yield return ("仅被引用 references", CountTable.Text(status.Counts.References));
        yield return ("措施 measures", CountTable.Text(status.Counts.Measures));
        yield return ("部门 departments", CountTable.Text(status.Counts.Departments));
        yield return ("机构群体 groups", CountTable.Text(status.Counts.Groups));
        yield return ("责任 assignments", CountTable.Text(status.Counts.Assignments));
        yield return ("引用 citations", CountTable.Text(status.Counts.Citations));
        yield return ("同类任务 alignments", CountTable.Text(status.Counts.Alignments));
        foreach (var diagnostic in status.Diagnostics)
            yield return ($"诊断 {diagnostic.Code}", CountTable.Text(diagnostic.Count));
    }
}
