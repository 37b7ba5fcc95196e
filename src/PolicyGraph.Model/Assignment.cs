namespace PolicyGraph.Model;

/// <summary>One body tied to one measure in one role.</summary>
/// <param name="AsWritten">The name in the list, noise removed, Simplified.</param>
/// <param name="IsGroup">The name stands for a class of bodies.</param>
/// <param name="Position">Place in the list, from 1; readers give it meaning, the document does not.</param>
/// <param name="Confidence">From 0 to 1; below 1 something was guessed, and a diagnostic or <paramref name="Rule"/> says what.</param>
/// <param name="Rule">The rule that gave the name its region and the body its identity, for those who ask why.</param>
/// <param name="Span">The name in the original text.</param>
public sealed record Assignment(
    Department Department,
    string AsWritten,
    ResponsibilityRole Role,
    bool IsGroup,
    int Position,
    double Confidence,
    string Rule,
    TextSpan Span);
