using System.Collections.Immutable;

namespace PolicyGraph.Model;

/// <summary>One policy document as it was read.</summary>
/// <param name="Id">Document number, else issuer and title, else the source's name.</param>
/// <param name="Source">Where the text came from, as the caller named it.</param>
/// <param name="Title">Reading form; null where the text has none.</param>
/// <param name="DocumentNumber">文号, canonical: 鄂府发〔2019〕9号.</param>
/// <param name="Issuer">Null where neither letterhead, title nor signature tells.</param>
/// <param name="Region">The lowest region that the document is of; null for central documents.</param>
/// <param name="IssuedOn">成文日期.</param>
/// <param name="PublishedOn">发布日期 of the page.</param>
/// <param name="Basis">Parent policies: 为贯彻落实《…》, 根据《…》.</param>
/// <param name="Citations">Every other document named.</param>
public sealed record Policy(
    string Id,
    string Source,
    string? Title,
    string? DocumentNumber,
    Department? Issuer,
    Region? Region,
    AdministrativeLevel? Level,
    DateOnly? IssuedOn,
    DateOnly? PublishedOn,
    PolicyStatus Status,
    ImmutableArray<Citation> Basis,
    ImmutableArray<Citation> Citations,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>The text that every span points into, as <see cref="SourceText"/> gave it; null for a policy that was made without one.</summary>
    public string? Text { get; init; }
}
