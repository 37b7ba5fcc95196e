namespace PolicyGraph.Cli.Output;

/// <summary>The forms in which results can be written.</summary>
internal enum OutputFormat
{
    /// <summary>One indented array.</summary>
    Json,

    /// <summary>One object a line.</summary>
    Jsonl,

    /// <summary>One row an assignment, for spreadsheets.</summary>
    Csv,

    /// <summary>For people.</summary>
    Table,
}
