using System.Collections.Immutable;

namespace PolicyGraph.Reports.Exports;

/// <summary>Names of the formats as users write them, and what a browser must know of them.</summary>
public static class ExportFormats
{
    private static readonly ImmutableArray<(ExportFormat Format, string Name, string Extension, string MediaType)> Rows =
    [
        (ExportFormat.Csv, "csv", "csv", "text/csv; charset=utf-8"),
        (ExportFormat.Jsonl, "jsonl", "jsonl", "application/jsonl; charset=utf-8"),
        (ExportFormat.GraphMl, "graphml", "graphml", "application/graphml+xml"),
        (ExportFormat.Gexf, "gexf", "gexf", "application/gexf+xml"),
        (ExportFormat.JsonLd, "jsonld", "jsonld", "application/ld+json"),
        (ExportFormat.Cypher, "cypher", "cypher", "text/plain; charset=utf-8"),
        (ExportFormat.Neo4jImport, "neo4j-import", "zip", "application/zip"),
        (ExportFormat.Html, "html", "html", "text/html; charset=utf-8"),
        (ExportFormat.Xlsx, "xlsx", "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    public static ImmutableArray<string> Names { get; } = [.. Rows.Select(row => row.Name)];

    /// <returns>Null where there is no format of that name.</returns>
    public static ExportFormat? Find(string name)
    {
        foreach (var row in Rows)
        {
            if (row.Name == name)
                return row.Format;
        }
        return null;
    }

    public static string NameOf(ExportFormat format) => RowOf(format).Name;

    /// <summary>Without the dot.</summary>
    public static string ExtensionOf(ExportFormat format) => RowOf(format).Extension;

    public static string MediaTypeOf(ExportFormat format) => RowOf(format).MediaType;

    /// <summary>Whether single policies can be written; the others are of the whole store.</summary>
    public static bool TakesPolicies(ExportFormat format) => format is ExportFormat.Csv or ExportFormat.Jsonl or ExportFormat.Html or ExportFormat.Xlsx;

    private static (ExportFormat Format, string Name, string Extension, string MediaType) RowOf(ExportFormat format) =>
        Rows.Single(row => row.Format == format);
}
