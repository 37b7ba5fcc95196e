using Xunit;

namespace PolicyGraph.Acceptance.Cli;

/// <summary>
/// Moments all over an ingest, in its batches: −0.5 is half the way from the start of the program to the first batch, 3.25 a
/// quarter of the way through the fourth. So many fall into one batch as into another, however fast the machine is; one in four
/// falls behind the last batch, where an ingest links what it stored.
/// </summary>
internal sealed class KillMoments(int batches)
{
    private const int Seed = 20170121;
    private const int BehindBatches = 4;

    private readonly Random random = new(Seed);
    private int moments;
    private int early;
    private int underWay;
    private int late;

    public double Next() => ++moments % BehindBatches == 0 ? batches + random.NextDouble() : (random.NextDouble() * (batches + 1)) - 1;

    /// <param name="stored">Policies that were there when it happened; null before the first batch began.</param>
    public void Count(int? stored, int all)
    {
        if (stored is null)
            early++;
        else if (stored < all)
            underWay++;
        else
            late++;
    }

    /// <summary>Most ingests must have been in the midst of their work, else the kills show little.</summary>
    public void AssertMostUnderWay(Action<string> say)
    {
        say($"seed {Seed}: {early + underWay + late} kills, {early} before the first batch, {underWay} in a batch, {late} when all was stored");
        Assert.True(underWay >= early + late, "More than half of the kills missed the ingest.");
    }
}
