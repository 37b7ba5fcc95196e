using PolicyGraph.Model;

namespace PolicyGraph.Reports.Tests.Support;

/// <summary>A policy whose texts try to end the strings, cells, elements and statements that they are put into.</summary>
internal static class HostilePolicy
{
    public const string Formula = "=HYPERLINK(\"http://example.org\",\"x\")";
    public const string Script = "</script><script>alert(1)</script>&amp;'\"";
    public const string Cypher = "' }) DETACH DELETE n; //\\' \\u0027 \\\\u0027 `x` $y {z}";
    public const string Rare = "𠮷\u2028行\u0085末 a;\nb,\"c\"\r\nd|e\tf";
    public const string Id = "关于'《恶意》\"<&>;文本\"的意见";

    public static Policy Policy { get; } = new(
        Id, "hostile<>&'\".txt", $"{Id}{Script}", null, Body("人民政府'\"<", DepartmentKind.Government), Place, AdministrativeLevel.County,
        new DateOnly(2020, 2, 29), null, PolicyStatus.Loaded,
        [new Citation(Cypher, null, null, new TextSpan(1, 2))], [new Citation(Formula, null, "1", new TextSpan(3, 4))],
        [
            Measure(1, Formula, Rare, Body(Cypher, DepartmentKind.Unknown), Body(Script, DepartmentKind.Group)),
            Measure(2, "", "", Body(Rare, DepartmentKind.Unknown), Body("", DepartmentKind.Unknown)),
        ],
        [new Diagnostic("PG5001", DiagnosticSeverity.Info, Rare, new TextSpan(5, 6))]);

    private static Region Place => new("150602", "东胜区", "内蒙古自治区鄂尔多斯市东胜区", AdministrativeLevel.County, "150600");

    private static Measure Measure(int number, string title, string text, params ReadOnlySpan<Department> bodies)
    {
        var assignments = new List<Assignment>();
        foreach (var body in bodies)
        {
            assignments.Add(new Assignment(
                body, body.Name, (ResponsibilityRole)(assignments.Count % 4), body.Kind == DepartmentKind.Group, assignments.Count + 1, 0.7, Rare, new TextSpan(7, 9)));
        }
        return new Measure(
            $"{Id}#{number}", $"{number}", number == 1 ? [Script, Rare] : [], title, text, new TextSpan(0, 9),
            new Responsibility($"（{Cypher}）", new TextSpan(6, 9)), number == 1 ? Formula : null, [.. assignments]);
    }

    private static Department Body(string name, DepartmentKind kind) => new(
        $"150602:{name}", $"东胜区{name}", name.Length == 0 ? [] : [name], kind, Place, AdministrativeLevel.County, null, []);
}
