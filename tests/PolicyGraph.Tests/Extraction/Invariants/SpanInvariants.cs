using PolicyGraph.Model;
using PolicyGraph.Tests.Extraction.Support;
using Xunit;

namespace PolicyGraph.Tests.Extraction.Invariants;

/// <summary>Spans lead back to what was written.</summary>
public sealed class SpanInvariants
{
    private const int StringCases = 2000;
    private const int DocumentCases = 150;

    [Fact]
    public void Spans_of_any_string_lie_in_it_and_hold_what_was_read() => Property.Holds(Genre.Strings, StringCases, SpansAreSound);

    [Fact]
    public void Spans_of_a_damaged_document_lie_in_it_and_hold_what_was_read() => Property.Holds(Genre.Documents, DocumentCases, SpansAreSound);

    private static void SpansAreSound(string text)
    {
        var policy = Extracted.From(text);
        foreach (var span in AllSpans(policy))
            Property.True(span.Start >= 0 && span.Start <= span.End && span.End <= text.Length, $"{span} lies outside the text of {text.Length}.", text);
        foreach (var measure in policy.Measures)
            MeasureIsSound(measure, text);
    }

    private static void MeasureIsSound(Measure measure, string text)
    {
        Property.True(measure.Assignments.Length > 0, $"Measure {measure.Number} names nobody.", text);
        for (var i = 0; i < measure.Assignments.Length; i++)
        {
            var assignment = measure.Assignments[i];
            var written = Extracted.ReadingForm(assignment.Span.Slice(text).ToString());
            Property.True(written == Extracted.WithoutSpace(assignment.AsWritten), $"{assignment.Span} holds “{written}”, “{assignment.AsWritten}” was read.", text);
            Property.True(assignment.Position == i + 1, $"Position {assignment.Position} is that of name {i + 1}.", text);
            Property.True(assignment.Confidence is > 0 and <= 1, $"Confidence {assignment.Confidence}.", text);
            Property.True(assignment.Department.Name.Length > 0 && assignment.Department.Id.Length > 0, "A body has no name.", text);
        }
    }

    private static IEnumerable<TextSpan> AllSpans(Policy policy) =>
    [
        .. policy.Measures.SelectMany(measure => measure.Assignments.Select(each => each.Span).Append(measure.Span).Append(measure.Responsibility.Span)),
        .. policy.Basis.Concat(policy.Citations).Select(each => each.Span),
        .. policy.Diagnostics.Where(each => each.Span is not null).Select(each => each.Span!.Value),
    ];
}
