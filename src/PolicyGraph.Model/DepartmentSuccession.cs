namespace PolicyGraph.Model;

/// <summary>What became of a body in a reform.</summary>
/// <param name="SuccessorName">Canonical name of the later body.</param>
/// <param name="Year">When the reform took effect at the body's level.</param>
/// <param name="Basis">The reform that says so.</param>
public sealed record DepartmentSuccession(
    string SuccessorId,
    string SuccessorName,
    SuccessionKind Kind,
    int Year,
    string Basis);
