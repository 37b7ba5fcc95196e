namespace PolicyGraph.Documents.Word;

/// <summary>A list as paragraphs refer to it.</summary>
/// <param name="Definition">Instances of one definition count on together.</param>
/// <param name="Levels">Null where the definition leaves a level out.</param>
/// <param name="Starts">Numbers at which this instance begins anew when it is first used.</param>
internal sealed record ListInstance(int Number, int Definition, IReadOnlyList<ListLevel?> Levels, IReadOnlyList<int?> Starts)
{
    public int StartOf(int level) => Starts[level] ?? Levels[level]?.Start ?? 0;

    public int LevelOf(ListMembership membership)
    {
        for (int level = 0; membership.Level is null && membership.Style is not null && level < Levels.Count; level++)
        {
            if (Levels[level]?.ParagraphStyle == membership.Style)
            {
                return level;
            }
        }

        return Math.Clamp(membership.Level ?? 0, 0, Levels.Count - 1);
    }
}
