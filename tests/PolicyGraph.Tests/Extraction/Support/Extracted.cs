using System.Text.Json;
using System.Text.Json.Serialization;
using PolicyGraph.Extraction;
using PolicyGraph.Extraction.Lexicon;
using PolicyGraph.Extraction.Normalization;
using PolicyGraph.Model;

namespace PolicyGraph.Tests.Extraction.Support;

/// <summary>What extraction makes of a text, in forms that tests compare.</summary>
internal static class Extracted
{
    private static readonly JsonSerializerOptions Everything = new() { Converters = { new JsonStringEnumConverter() }, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static ExtractionPipeline Pipeline { get; } = new(PolicyLexicon.Default);

    public static Policy From(string text) => Pipeline.Extract(new SourceText("a.txt", text));

    public static NormalizedText Normalized(string text) => new TextNormalizer(PolicyLexicon.Default).Normalize(new SourceText("a.txt", text));

    /// <summary>Normalised, and its broken lines joined.</summary>
    public static NormalizedText Joined(string text) => LineJoiner.Join(Normalized(text));

    /// <summary>Everything that was read, spans and all.</summary>
    public static string Whole(Policy policy) => JsonSerializer.Serialize(policy, Everything);

    /// <summary>What was found, wherever it stands.</summary>
    public static string Findings(Policy policy) => JsonSerializer.Serialize(
        new
        {
            policy.Title,
            policy.DocumentNumber,
            Issuer = policy.Issuer?.Name,
            Region = policy.Region?.Code,
            policy.IssuedOn,
            policy.PublishedOn,
            Basis = policy.Basis.Select(each => (each.Title, each.DocumentNumber).ToString()),
            Citations = policy.Citations.Select(each => (each.Title, each.DocumentNumber, each.MeasureNumber).ToString()),
            Measures = policy.Measures.Select(each => new
            {
                each.Number,
                each.Path,
                each.Title,
                each.Text,
                List = each.Responsibility.Text,
                each.Deadline,
                Assignments = each.Assignments.Select(one => (one.Role, one.Department.Id, one.AsWritten, one.IsGroup, one.Position).ToString()),
            }),
        },
        Everything);

    /// <summary>The reading form of a stretch of a source, white space aside.</summary>
    public static string ReadingForm(string original) => WithoutSpace(Normalized(original).Text);

    public static string WithoutSpace(string text) => string.Concat(text.Split([' ', '\n', '\t', '\u3000']));
}
