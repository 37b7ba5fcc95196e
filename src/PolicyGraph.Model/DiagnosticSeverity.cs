namespace PolicyGraph.Model;

public enum DiagnosticSeverity
{
    /// <summary>Worth knowing; nothing is lost.</summary>
    Info,

    /// <summary>Read with care: part of the text was repaired, guessed or not understood.</summary>
    Warning,

    /// <summary>The input could not be read.</summary>
    Error,
}
