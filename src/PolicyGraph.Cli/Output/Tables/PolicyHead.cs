using System.Globalization;
using PolicyGraph.Model;
using Spectre.Console;

namespace PolicyGraph.Cli.Output.Tables;

/// <summary>Title, number, issuer, place, date and counts above a policy's table.</summary>
internal static class PolicyHead
{
    private const string NoTitle = "（无标题 no title）";
    private const string Separator = " · ";

    public static void Write(IAnsiConsole console, Policy policy)
    {
        console.Write(new Text(PlainText.Of(policy.Title ?? NoTitle), new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        console.Write(new Text(PlainText.Of(string.Join(Separator, Facts(policy)))));
        console.WriteLine();
        console.Write(new Text(string.Join(Separator, Counts(policy))));
        console.WriteLine();
    }

    private static IEnumerable<string> Facts(Policy policy)
    {
        if (policy.DocumentNumber is { } number)
            yield return number;
        if (policy.Issuer is { } issuer)
            yield return issuer.Name;
        if (policy.Region is { } region)
            yield return region.FullName;
        if (policy.IssuedOn is { } date)
            yield return date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        yield return policy.Source;
    }

    private static IEnumerable<string> Counts(Policy policy)
    {
        yield return Count("措施", policy.Measures.Length);
        yield return Count("责任", policy.Measures.Sum(measure => measure.Assignments.Length));
        yield return Count("依据", policy.Basis.Length);
        yield return Count("引用", policy.Citations.Length);
        yield return Count("提示", policy.Diagnostics.Length);
    }

    private static string Count(string what, int count) => string.Create(CultureInfo.InvariantCulture, $"{what} {count}");
}
