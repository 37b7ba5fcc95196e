namespace PolicyGraph.Storage.Neo4j;

/// <summary>
/// How many policies a server takes in one transaction: half as many once it has not enough memory for some, and a little more again
/// after each few that went well, so that one huge policy does not make all that follow small.
/// </summary>
internal sealed class BatchSize
{
    private const int WellBeforeMore = 4;
    private const int Share = 8;

    private int well;

    public int Most { get; private set; } = int.MaxValue;

    public void TooMuch(int policies) => (Most, well) = ((policies + 1) / 2, 0);

    public void WentWell()
    {
        if (Most < int.MaxValue && ++well % WellBeforeMore == 0)
            Most += Math.Min(Math.Max(1, Most / Share), int.MaxValue - Most);
    }
}
