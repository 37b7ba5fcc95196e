namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>Tells conditions that few records meet from those that many may.</summary>
internal static class Selectivity
{
    private static readonly Field[] Keys =
        [Field.PolicyId, Field.PolicyDocumentNumber, Field.MeasureId, Field.DepartmentId, Field.DepartmentName, Field.RegionCode];

    /// <summary>A key is given, so that it pays to begin with what meets the condition.</summary>
    public static bool IsNarrow(Condition condition) => condition switch
    {
        Compared { Comparison: Comparison.In } compared => Keys.Contains(compared.Field),
        AllOf all => all.Conditions.Any(IsNarrow),
        AnyOf any => any.Conditions.All(IsNarrow),
        Related related => IsNarrow(related.Condition),
        _ => false,
    };
}
