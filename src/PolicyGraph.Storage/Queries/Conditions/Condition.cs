using System.Collections.Immutable;

namespace PolicyGraph.Storage.Queries.Conditions;

/// <summary>What must hold of a record: a tree of comparisons. It is data; each store turns it into its own language.</summary>
public abstract record Condition
{
    private protected Condition()
    {
    }

    /// <summary>Holds of everything.</summary>
    public static Condition Always { get; } = new AllOf([]);

    /// <summary>Holds of nothing.</summary>
    public static Condition Never { get; } = new AnyOf([]);

    /// <summary>All that are given; nulls are left out.</summary>
    public static Condition All(params ReadOnlySpan<Condition?> conditions)
    {
        var given = ImmutableArray.CreateBuilder<Condition>();
        foreach (var condition in conditions)
        {
            if (condition is not null)
                given.Add(condition);
        }
        return given.Count == 1 ? given[0] : new AllOf(given.ToImmutable());
    }

    public static Condition Any(params ReadOnlySpan<Condition> conditions) =>
        conditions.Length == 1 ? conditions[0] : new AnyOf([.. conditions]);

    public static Condition Some(Relation relation, Condition condition) => new Related(relation, condition);

    public static Condition None(Relation relation, Condition condition) => new Unmet(new Related(relation, condition));

    /// <summary>All of the related, be there none.</summary>
    public static Condition Every(Relation relation, Condition condition) => new Unmet(new Related(relation, new Unmet(condition)));

    /// <summary>Null, which is no condition, where no values are given.</summary>
    public static Condition? In(Field field, ImmutableArray<string>? values) =>
        values is { } given ? new Compared(field, Comparison.In, given) : null;

    /// <summary>Null, which is no condition, where no value is given.</summary>
    public static Condition? Of(Field field, Comparison comparison, string? value) =>
        value is null ? null : new Compared(field, comparison, [value]);
}
