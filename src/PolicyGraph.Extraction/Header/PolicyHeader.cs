using PolicyGraph.Model;

namespace PolicyGraph.Extraction.Header;

/// <summary>What a document says of itself. Issuer as written, with its region restored.</summary>
internal sealed record PolicyHeader(
    string? Title,
    DocumentNumber? Number,
    string? IssuerName,
    Region? Region,
    bool IsCentral,
    AdministrativeLevel? Level,
    DateOnly? IssuedOn,
    DateOnly? PublishedOn)
{
    /// <summary>Of the date, else of the number; null when the text has neither.</summary>
    public int? Year => IssuedOn?.Year ?? Number?.Year;
}
