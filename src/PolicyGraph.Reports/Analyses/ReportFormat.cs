namespace PolicyGraph.Reports.Analyses;

/// <summary>The forms in which a report is written.</summary>
public enum ReportFormat
{
    Csv,
    Xlsx,
    Html,
}
