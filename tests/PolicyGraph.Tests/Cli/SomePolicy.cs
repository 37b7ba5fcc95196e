using PolicyGraph.Model;

namespace PolicyGraph.Tests.Cli;

/// <summary>Policies made by hand, one for each thing that an output has to show.</summary>
internal static class SomePolicy
{
    public static Region Ordos { get; } = new("150600", "鄂尔多斯市", "内蒙古自治区鄂尔多斯市", AdministrativeLevel.City, "150000");

    /// <summary>Every field filled, every role, a group, a dissolved body and an unknown one.</summary>
    public static Policy Whole { get; } = new(
        "鄂府发〔2016〕999号",
        "policies/whole.txt",
        "鄂尔多斯市人民政府关于办好社区食堂的实施意见",
        "鄂府发〔2016〕999号",
        Department("鄂尔多斯市人民政府", DepartmentKind.Government, null),
        Ordos,
        AdministrativeLevel.City,
        new DateOnly(2016, 3, 9),
        new DateOnly(2016, 3, 12),
        PolicyStatus.Loaded,
        [new Citation("关于办好社区食堂的意见", "内政发〔2016〕888号", null, new TextSpan(30, 52))],
        [new Citation("食品安全管理办法", null, "1.2", new TextSpan(210, 218))],
        [WithFourRoles, WithoutBodies],
        [
            new Diagnostic("PG6001", DiagnosticSeverity.Warning, "「社区食堂办」 is in no table; kept as written.", new TextSpan(140, 145)),
            new Diagnostic("PG2003", DiagnosticSeverity.Info, "No signature was found.", null),
        ]);

    /// <summary>A text in which nothing was found.</summary>
    public static Policy Empty { get; } = new(
        "empty.txt", "empty.txt", null, null, null, null, null, null, null, PolicyStatus.Loaded, [], [], [], []);

    public static Policy With(params ReadOnlySpan<Measure> measures) => Empty with { Measures = [.. measures] };

    public static Measure Measure(string title, string? deadline, params ReadOnlySpan<Assignment> assignments) => new(
        "empty.txt#1", "1", ["一、总则"], title, title, new TextSpan(0, 20),
        new Responsibility("（略）", new TextSpan(17, 20)), deadline, [.. assignments]);

    public static Assignment Assignment(string name, ResponsibilityRole role, int position = 1) => new(
        Department(name, DepartmentKind.GovernmentDepartment, null), name, role, false, position, 1, "named", new TextSpan(1, 4));

    private static Measure WithFourRoles => new(
        "鄂府发〔2016〕999号#1.1",
        "1.1",
        ["一、建设", "（一）选址"],
        "按需布点",
        "按需布点。每个街道至少办一家\"食堂\"，𠮷日开张。",
        new TextSpan(80, 160),
        new Responsibility("（市工商局牵头，市财政局配合，社区食堂办、各旗区人民政府分别负责，市民政局负责）", new TextSpan(120, 160)),
        "2016年底前",
        [
            new Assignment(Dissolved, "市工商局", ResponsibilityRole.Lead, false, 1, 1, "region prefix", new TextSpan(121, 125)),
            new Assignment(
                Department("鄂尔多斯市财政局", DepartmentKind.GovernmentDepartment, "财政"),
                "市财政局", ResponsibilityRole.Coordinate, false, 2, 1, "region prefix", new TextSpan(128, 132)),
            new Assignment(
                Department("鄂尔多斯市社区食堂办", DepartmentKind.Unknown, null),
                "社区食堂办", ResponsibilityRole.Shared, false, 3, 0.5, "as written", new TextSpan(135, 140)),
            new Assignment(
                Department("鄂尔多斯市各旗区人民政府", DepartmentKind.Group, null),
                "各旗区人民政府", ResponsibilityRole.Shared, true, 4, 1, "group", new TextSpan(141, 148)),
            new Assignment(
                Department("鄂尔多斯市民政局", DepartmentKind.GovernmentDepartment, "民政"),
                "市民政局", ResponsibilityRole.Responsible, false, 5, 1, "region prefix", new TextSpan(153, 157)),
        ]);

    private static Measure WithoutBodies => new(
        "鄂府发〔2016〕999号#1.2", "1.2", ["一、建设"], "明厨亮灶", "明厨亮灶。后厨公开。", new TextSpan(161, 190),
        new Responsibility("（另行分工）", new TextSpan(184, 190)), null, []);

    private static Department Dissolved => new(
        "150600/鄂尔多斯市工商行政管理局",
        "鄂尔多斯市工商行政管理局",
        ["鄂尔多斯市工商局", "市工商局"],
        DepartmentKind.GovernmentDepartment,
        Ordos,
        AdministrativeLevel.City,
        "工商",
        [
            new DepartmentSuccession("150600/鄂尔多斯市市场监督管理局", "鄂尔多斯市市场监督管理局", SuccessionKind.Merge, 2019, "2018年机构改革"),
            new DepartmentSuccession("150600/鄂尔多斯市知识产权局", "鄂尔多斯市知识产权局", SuccessionKind.FunctionTransfer, 2021, "2021年调整"),
        ]);

    private static Department Department(string name, DepartmentKind kind, string? function) => new(
        $"150600/{name}", name, [], kind, Ordos, AdministrativeLevel.City, function, []);
}
