using System.Collections;
using HotChocolate.Language;

namespace PolicyGraph.Adapters.HotChocolate;

/// <summary>
/// An argument as resolvers of the table take it: lists are arrays, and input objects hold what was given; HotChocolate fills
/// them up with defaults that cannot be told from values.
/// </summary>
internal static class GivenPart
{
    public static object? Of(object? value, IValueNode literal) => (value, literal) switch
    {
        (IReadOnlyDictionary<string, object?> fields, ObjectValueNode given) =>
            given.Fields.ToDictionary(field => field.Name.Value, field => Of(fields[field.Name.Value], field.Value), StringComparer.Ordinal),
        (IList items, ListValueNode given) => items.Cast<object?>().Zip(given.Items, Of).ToArray(),
        (IList items, _) => items.Cast<object?>().Select(item => Of(item, literal)).ToArray(),
        _ => value,
    };
}
