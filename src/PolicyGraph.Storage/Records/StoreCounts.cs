namespace PolicyGraph.Storage.Records;

/// <summary>How much a store holds.</summary>
/// <param name="Policies">Those whose text was loaded.</param>
/// <param name="References">Those that are only cited.</param>
/// <param name="Departments">Bodies, those that reforms led to included; classes of bodies are <paramref name="Groups"/>.</param>
/// <param name="Alignments">Pairs of measures of different policies that give out the same task.</param>
public sealed record StoreCounts(
    long Policies, long References, long Measures, long Departments, long Groups, long Assignments, long Citations,
    long Alignments = 0);
