using System.Collections.Frozen;
using PolicyGraph.Model;

namespace PolicyGraph.Reports.Reviews;

/// <summary>What is uncertain in a policy, in the order of the document.</summary>
public sealed class ReviewReader
{
    /// <summary>Below it something was guessed; a region taken over from the document, which most lists leave to it, is no guess.</summary>
    public const double LowConfidence = 0.9;

    private const string UnknownBody = "PG5001";

    private static readonly string[] TypeWords = ["自治区", "自治州", "自治县", "自治旗", "省", "市", "区", "县", "州", "盟", "旗"];

    private readonly Policy policy;
    private readonly string? original;
    private readonly Assignment[] assignments;

    /// <param name="original">The text that spans point to; null where only the store is there.</param>
    public ReviewReader(Policy policy, string? original) =>
        (this.policy, this.original, assignments) = (policy, original, [.. policy.Measures.SelectMany(measure => measure.Assignments)]);

    public IEnumerable<ReviewItem> Items()
    {
        var uncertain = policy.Diagnostics.Where(diagnostic => ReviewRemedies.Has(diagnostic.Code)).Select(OfDiagnostic).ToArray();
        var places = uncertain.Where(item => item.Code == UnknownBody).Select(item => item.Span).OfType<TextSpan>().ToFrozenSet();
        var told = assignments.Where(assignment => places.Contains(assignment.Span)).Select(assignment => assignment.Department.Id).ToFrozenSet(StringComparer.Ordinal);
        var doubtful = assignments.Where(assignment => assignment.Confidence < LowConfidence && !told.Contains(assignment.Department.Id))
            .DistinctBy(assignment => assignment.Department.Id, StringComparer.Ordinal);
        return uncertain.Concat(doubtful.Select(assignment => OfBody(null, assignment))).OrderBy(item => item.Span?.Start ?? -1);
    }

    private ReviewItem OfDiagnostic(Diagnostic diagnostic)
    {
        if (diagnostic.Code == UnknownBody && Array.Find(assignments, assignment => assignment.Span == diagnostic.Span) is { } assignment)
            return OfBody(diagnostic.Code, assignment);
        var sentence = diagnostic.Span is { } span ? SentenceOf(span) : null;
        return new(diagnostic.Code, policy.Id, NumberAt(diagnostic.Span), null, null, 0, sentence ?? diagnostic.Message, diagnostic.Span);
    }

    private ReviewItem OfBody(string? code, Assignment assignment) => new(
        code, policy.Id, NumberAt(assignment.Span), BareNameOf(assignment.Department), assignment.Department.Kind,
        assignments.Count(other => other.Department.Id == assignment.Department.Id), SentenceOf(assignment.Span) ?? assignment.AsWritten, assignment.Span);

    private string? SentenceOf(TextSpan span) => original is null ? SentenceAround.Of(span, policy) : SentenceAround.Of(span, original);

    private string? NumberAt(TextSpan? span) =>
        span is { } place ? policy.Measures.FirstOrDefault(measure => measure.Span.Overlaps(place) || measure.Responsibility.Span.Overlaps(place))?.Number : null;

    private static string BareNameOf(Department body)
    {
        if (body.Region is not { } region)
            return body.Name;
        foreach (var place in new[] { region.FullName, region.Name, WithoutTypeWord(region.Name) })
        {
            if (body.Name.Length > place.Length && body.Name.StartsWith(place, StringComparison.Ordinal))
                return body.Name[place.Length..];
        }
        return body.Name;
    }

    /// <summary>内蒙古自治区 as 内蒙古, 曲靖市 as 曲靖; names of one character keep theirs.</summary>
    private static string WithoutTypeWord(string place) =>
        Array.Find(TypeWords, word => place.Length > word.Length + 1 && place.EndsWith(word, StringComparison.Ordinal)) is { } found
            ? place[..^found.Length]
            : place;
}
