using System.Collections.Immutable;
using PolicyGraph.Api.Values;
using PolicyGraph.GraphQL.Execution;

namespace PolicyGraph.Api.Filters;

/// <summary>Reads an input object of conditions, each of which may be left out.</summary>
internal readonly struct Where(object? value)
{
    private readonly IReadOnlyDictionary<string, object?>? conditions = (IReadOnlyDictionary<string, object?>?)value;

    public object? this[string name] => conditions?.GetValueOrDefault(name);

    public Where Of(string name) => new(this[name]);

    public string? Contains(string name) => (string?)Of(name)["contains"];

    public ImmutableArray<string>? Texts(string name) => OneOf(name, value => (string)value);

    public ImmutableArray<T>? Enums<T>(string name)
        where T : struct, Enum => OneOf(name, EnumNames<T>.Parse);

    /// <exception cref="ResolverException">An id is none of that type.</exception>
    public ImmutableArray<string>? Keys(string name, NodeType type) =>
        OneOf(name, value => GlobalId.KeyOf(type, (string)value));

    /// <summary>What <c>eq</c> and <c>in</c> admit together; null where neither is given.</summary>
    private ImmutableArray<T>? OneOf<T>(string name, Func<object, T> read)
    {
        var condition = Of(name);
        var equal = condition["eq"] is { } one ? [read(one)] : (ImmutableArray<T>?)null;
        if (condition["in"] is not object?[] many)
            return equal;
        ImmutableArray<T> among = [.. many.OfType<object>().Select(read)];
        return equal is { } given ? [.. given.Intersect(among)] : among;
    }
}
