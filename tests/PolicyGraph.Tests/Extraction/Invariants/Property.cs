using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>Runs a property on texts that a fixed seed gives, so that a change of nothing changes nothing.</summary>
internal static class Property
{
    /// <summary>POLICYGRAPH_SEED gives other texts; POLICYGRAPH_CASES more of them.</summary>
    private static readonly ulong Seed = ulong.TryParse(Environment.GetEnvironmentVariable("POLICYGRAPH_SEED"), out var seed) ? seed : 20261122;

    private static readonly int? Cases = int.TryParse(Environment.GetEnvironmentVariable("POLICYGRAPH_CASES"), out var cases) ? cases : null;

    public static void Holds(Arbitrary<string> texts, int cases, Action<string> property) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(Cases ?? cases).WithReplay(Seed, 1).WithEndSize(60),
            Prop.ForAll(texts, property));

    /// <summary>Fails with the text in a form that can be pasted into a test.</summary>
    public static void True(bool condition, string message, string text) =>
        Assert.True(condition, $"{message}\n{Literal(text)}");

    private static string Literal(string text) =>
        string.Concat(text.Select(c => c is '"' or '\\' ? $"\\{c}" : c == '\n' ? "\\n" : char.IsControl(c) || char.IsSurrogate(c) || c is '\u200B' or '\uFEFF' or '\u202E' or '\u00A0' or '\u3000' ? $"\\u{(int)c:X4}" : c.ToString()));
}
