using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>How a text came here moves spans, and findings never.</summary>
public sealed class TwinInvariants
{
    private const int Cases = 150;

    [Fact]
    public void Line_ends_of_two_characters_change_no_finding() =>
        SameFindings(text => WithLineFeeds(text).Replace("\n", "\r\n", StringComparison.Ordinal), WithLineFeeds);

    [Fact]
    public void Half_width_brackets_change_no_finding() =>
        SameFindings(text => text.Replace('（', '(').Replace('）', ')'), text => text.Replace('(', '（').Replace(')', '）'));

    [Fact]
    public void Byte_order_mark_changes_no_finding() => SameFindings(text => "\uFEFF" + text, text => text);

    [Fact]
    public void Zero_width_spaces_change_no_finding() =>
        SameFindings(text => text.Replace("负责", "负\u200B责", StringComparison.Ordinal), text => text);

    [Fact]
    public void Surrogate_pair_in_front_moves_spans_by_what_it_is_long() => Property.Holds(Genre.Documents, Cases, text =>
    {
        const string front = "𠮷\n";
        var plain = Extracted.From("吉\n" + text);
        var paired = Extracted.From(front + text);
        Property.True(Names(plain).SequenceEqual(Names(paired)), "The names differ.", text);
        Property.True(Spans(plain).Select(span => new TextSpan(span.Start + 1, span.End + 1)).SequenceEqual(Spans(paired)), "The spans are not moved by one.", text);
    });

    private static void SameFindings(Func<string, string> one, Func<string, string> other) => Property.Holds(Genre.Documents, Cases, text =>
    {
        var expected = Extracted.Findings(Extracted.From(other(text)));
        var actual = Extracted.Findings(Extracted.From(one(text)));
        var at = expected.AsSpan().CommonPrefixLength(actual);
        Property.True(expected == actual, $"The findings differ: …{Around(expected, at)}… and …{Around(actual, at)}…", text);
    });

    private static string Around(string text, int at) => text[Math.Max(0, at - 40)..Math.Min(text.Length, at + 40)];

    private static string WithLineFeeds(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    private static IEnumerable<string> Names(Policy policy) => policy.Measures.SelectMany(measure => measure.Assignments).Select(each => $"{each.Role} {each.Department.Id}");

    private static IEnumerable<TextSpan> Spans(Policy policy) => policy.Measures.SelectMany(measure => measure.Assignments).Select(each => each.Span);
}
