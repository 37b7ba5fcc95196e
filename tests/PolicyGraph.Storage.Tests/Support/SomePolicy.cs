using PolicyGraph.Model;

namespace PolicyGraph.Storage.Tests.Support;

/// <summary>Policies made by hand, small enough to know everything in them.</summary>
internal static class SomePolicy
{
    public static Region InnerMongolia { get; } = new("150000", "内蒙古自治区", "内蒙古自治区", AdministrativeLevel.Province, "000000");

    public static Region Ordos { get; } = new("150600", "鄂尔多斯市", "内蒙古自治区鄂尔多斯市", AdministrativeLevel.City, "150000");

    public static Department Science { get; } = Body("科学技术局", "科技", "市科技局");

    public static Department Finance { get; } = Body("财政局", "财政", "市财政局");

    public static Department Industry { get; } = Body("工商行政管理局", "工商", "市工商局") with
    {
        Successors = [new DepartmentSuccession("150600:鄂尔多斯市市场监督管理局", "鄂尔多斯市市场监督管理局", SuccessionKind.Merge, 2019, "2018年机构改革")],
    };

    public static Department Counties { get; } = new(
        "150600:各旗区人民政府", "鄂尔多斯市各旗区人民政府", ["各旗区人民政府"], DepartmentKind.Group, Ordos, AdministrativeLevel.City, null, []);

    /// <summary>Three measures, every role, a group, a dissolved body, a basis, a citation and a diagnostic.</summary>
    public static Policy Canteens { get; } = Numbered(
        "鄂府发〔2016〕901号",
        "鄂尔多斯市人民政府关于办好社区食堂的实施意见",
        Measure(1, "按需布点", "每个街道至少办一家食堂。", (Science, ResponsibilityRole.Lead), (Finance, ResponsibilityRole.Coordinate)),
        Measure(2, "明厨亮灶", "后厨公开。", (Industry, ResponsibilityRole.Responsible)) with { Deadline = "2016年底前" },
        Measure(3, "压实责任", "各地制定办法。", (Counties, ResponsibilityRole.Shared), (Finance, ResponsibilityRole.Shared))) with
    {
        Text = "鄂府发〔2016〕901号\r\n\u0000𠮷：办好社区食堂",
        Basis = [new Citation("内蒙古自治区人民政府关于发展社区服务的意见", "内政发〔2015〕902号", null, new TextSpan(10, 30))],
        Citations = [new Citation("食品安全管理办法", null, "2", new TextSpan(60, 70))],
        Diagnostics =
        [
            new Diagnostic("PG6001", DiagnosticSeverity.Warning, "「社区食堂办」 is in no table; kept as written.", new TextSpan(40, 45)),
            new Diagnostic("PG2003", DiagnosticSeverity.Info, "No signature was found.", null),
        ],
    };

    /// <summary>The policy that <see cref="Canteens"/> rests on.</summary>
    public static Policy Services { get; } = Numbered(
        "内政发〔2015〕902号",
        "内蒙古自治区人民政府关于发展社区服务的意见",
        Measure(1, "摸清底数", "普查社区服务设施。", (Finance, ResponsibilityRole.Lead))) with
    {
        IssuedOn = new DateOnly(2015, 2, 3),
        Text = "| 任务 | 牵头单位 |\n| 普查 | 市财政局 |",
    };

    public static Policy Numbered(string number, string title, params ReadOnlySpan<Measure> measures)
    {
        var own = new List<Measure>();
        foreach (var measure in measures)
            own.Add(measure with { Id = $"{number}#{measure.Number}" });
        return new Policy(
            number, $"policies/{number}.txt", title, number, Body("人民政府", null), Ordos, AdministrativeLevel.City,
            new DateOnly(2016, 3, 9), new DateOnly(2016, 3, 12), PolicyStatus.Loaded, [], [], [.. own], []);
    }

    /// <summary>As a page gives it that lost its document number.</summary>
    public static Policy Unnumbered(string title, params ReadOnlySpan<Measure> measures)
    {
        var policy = Numbered(title, title, measures);
        return policy with { DocumentNumber = null };
    }

    public static Measure Measure(int number, string title, string text, params ReadOnlySpan<(Department Body, ResponsibilityRole Role)> bodies)
    {
        var assignments = new List<Assignment>();
        foreach (var (body, role) in bodies)
        {
            var position = assignments.Count + 1;
            assignments.Add(new Assignment(
                body, body.Name[4..], role, body.Kind == DepartmentKind.Group, position, 1 - (position / 16.0), "level-word",
                new TextSpan(number * 100, (number * 100) + position)));
        }
        return new Measure(
            $"#{number}", $"{number}", ["一、建设", $"（{number}）{title}"], title, text, new TextSpan(number * 100, (number * 100) + 50),
            new Responsibility("（略）", new TextSpan((number * 100) + 40, (number * 100) + 50)), null, [.. assignments]);
    }

    public static Department Body(string name, string? function, params ReadOnlySpan<string> aliases) => new(
        $"150600:鄂尔多斯市{name}", $"鄂尔多斯市{name}", [.. aliases],
        function is null ? DepartmentKind.Government : DepartmentKind.GovernmentDepartment, Ordos, AdministrativeLevel.City, function, []);
}
