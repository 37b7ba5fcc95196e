using System.Collections.Immutable;
using PolicyGraph.Model;

namespace PolicyGraph.Documents;

/// <summary>Codes of <see cref="DocumentProblem"/>; meaning and remedy stand in docs/diagnostics.md.</summary>
public static class DocumentProblemCodes
{
    public const string NotFound = "PG8001";
    public const string AccessDenied = "PG8002";
    public const string ReadFailed = "PG8003";
    public const string TooLarge = "PG8004";
    public const string Empty = "PG8005";
    public const string NothingMatches = "PG8006";
    public const string UnsupportedFormat = "PG8007";
    public const string NameMismatch = "PG8008";
    public const string Protected = "PG8009";
    public const string Binary = "PG8011";
    public const string UnknownEncoding = "PG8012";
    public const string TooDeep = "PG8021";
    public const string TooComplex = "PG8022";
    public const string DamagedPackage = "PG8031";
    public const string OversizedPackage = "PG8032";
    public const string UnsafePackage = "PG8033";
    public const string UnsafeXml = "PG8034";
    public const string PdfToolMissing = "PG8041";
    public const string PdfWithoutText = "PG8042";
    public const string PdfTimeLimit = "PG8043";
    public const string PdfTextLimit = "PG8044";
    public const string DamagedPdf = "PG8045";

    /// <summary>Every code with its default severity: a source without text is an error, whatever the reason.</summary>
    public static ImmutableSortedDictionary<string, DiagnosticSeverity> Severities { get; } = new[]
    {
        NotFound, AccessDenied, ReadFailed, TooLarge, Empty, NothingMatches, UnsupportedFormat, NameMismatch, Protected,
        Binary, UnknownEncoding,
        TooDeep, TooComplex,
        DamagedPackage, OversizedPackage, UnsafePackage, UnsafeXml,
        PdfToolMissing, PdfWithoutText, PdfTimeLimit, PdfTextLimit, DamagedPdf,
    }.ToImmutableSortedDictionary(code => code, _ => DiagnosticSeverity.Error, StringComparer.Ordinal);
}
