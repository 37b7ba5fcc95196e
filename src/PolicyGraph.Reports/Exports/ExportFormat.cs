namespace PolicyGraph.Reports.Exports;

/// <summary>The forms in which a store is given out.</summary>
public enum ExportFormat
{
    /// <summary>One row an assignment, for spreadsheets.</summary>
    Csv,

    /// <summary>One policy a line, as <c>extract</c> writes it.</summary>
    Jsonl,

    GraphMl,
    Gexf,
    JsonLd,

    /// <summary>A script for an empty Neo4j database.</summary>
    Cypher,

    /// <summary>The files of <c>neo4j-admin database import</c>; several, so a folder or a zip archive.</summary>
    Neo4jImport,

    /// <summary>One policy as a page that needs no network.</summary>
    Html,

    /// <summary>A workbook.</summary>
    Xlsx,
}
