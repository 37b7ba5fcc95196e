using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.Storage.Queries.Conditions;

namespace PolicyGraph.Api.Filters;

/// <summary>Reads the input objects of one <c>where</c>. What is null is as if it were not there.</summary>
internal sealed class ConditionReader
{
    /// <summary>Objects inside each other, which in a store are questions inside each other.</summary>
    private const int MaxDepth = 10;

    private const int MaxConditions = 100;
    private const int MaxValues = 1000;

    private int depth;
    private int conditions;

    /// <param name="read">A field of the object and its value → what it asks; <c>and</c> and <c>or</c> are read here.</param>
    /// <exception cref="ResolverException">It is too deep or asks too much.</exception>
    public Condition Object(object? value, Func<string, object, Condition> read) => Fields(value, (name, inner) => name switch
    {
        "and" => new AllOf([.. Many(inner, read)]),
        "or" => new AnyOf([.. Many(inner, read)]),
        _ => Counted(read(name, inner)),
    });

    /// <summary><c>some, all, none, any</c>.</summary>
    public Condition List(object value, Relation relation, Func<object, Condition> entry) => Fields(value, (quantifier, inner) => quantifier switch
    {
        "some" => Condition.Some(relation, entry(inner)),
        "all" => Condition.Every(relation, entry(inner)),
        "none" => Condition.None(relation, entry(inner)),
        _ => (bool)inner ? Condition.Some(relation, Condition.Always) : Condition.None(relation, Condition.Always),
    });

    /// <summary><c>eq, neq, in, nin, contains, startsWith, gte, lte</c> against one field.</summary>
    /// <param name="text">A value as the store has it.</param>
    public Condition Compare(object value, Field field, Func<object, string> text) =>
        Compare(value, (comparison, values) => new Compared(field, comparison, values), text);

    /// <summary>The same against what several fields or related records say together.</summary>
    /// <param name="test">What it means that one of the values is met.</param>
    public Condition Compare(object value, Func<Comparison, ImmutableArray<string>, Condition> test, Func<object, string> text) =>
        Fields(value, (name, operand) => name switch
        {
            "eq" => test(Comparison.In, [text(operand)]),
            "neq" => new Unmet(test(Comparison.In, [text(operand)])),
            "in" => test(Comparison.In, TextsOf(operand, text)),
            "nin" => new Unmet(test(Comparison.In, TextsOf(operand, text))),
            "contains" => test(Comparison.Contains, [text(operand)]),
            "startsWith" => test(Comparison.StartsWith, [text(operand)]),
            "gte" => test(Comparison.AtLeast, [text(operand)]),
            _ => test(Comparison.AtMost, [text(operand)]),
        });

    private Condition Fields(object? value, Func<string, object, Condition> read)
    {
        if (value is not IReadOnlyDictionary<string, object?> fields)
            return Condition.Always;
        if (++depth > MaxDepth)
            throw new ResolverException($"where: conditions are nested more than {MaxDepth} deep.");
        var all = fields.Where(field => field.Value is not null).Select(field => read(field.Key, field.Value!)).ToArray();
        depth--;
        return Condition.All(all);
    }

    private static ImmutableArray<string> TextsOf(object operand, Func<object, string> text)
    {
        var values = (object?[])operand;
        return values.Length <= MaxValues
            ? [.. values.OfType<object>().Select(text).Distinct(StringComparer.Ordinal)]
            : throw new ResolverException($"where: {values.Length} values are given in one list; the limit is {MaxValues}.");
    }

    private IEnumerable<Condition> Many(object value, Func<string, object, Condition> read) => ((object?[])value).Select(one => Object(one, read));

    private Condition Counted(Condition condition) => ++conditions <= MaxConditions
        ? condition
        : throw new ResolverException($"where: more than {MaxConditions} conditions are given.");
}
