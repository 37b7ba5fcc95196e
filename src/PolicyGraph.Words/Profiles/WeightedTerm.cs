namespace PolicyGraph.Words.Profiles;

/// <summary>A word and how much it says of its text; ordered heaviest first, equal ones as their characters are.</summary>
internal readonly record struct WeightedTerm(string Word, double Weight) : IComparable<WeightedTerm>
{
    public int CompareTo(WeightedTerm other) =>
        other.Weight.CompareTo(Weight) is var byWeight && byWeight != 0 ? byWeight : string.CompareOrdinal(Word, other.Word);
}
