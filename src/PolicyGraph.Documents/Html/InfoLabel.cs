namespace PolicyGraph.Documents.Html;

/// <summary>What <see cref="InfoBox"/> looks for.</summary>
internal enum InfoLabel
{
    Issuer,
    DocumentNumber,
    IssuedOn,
    PublishedOn,
}
