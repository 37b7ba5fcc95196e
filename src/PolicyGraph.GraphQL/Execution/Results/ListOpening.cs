using System.Collections;
using PolicyGraph.GraphQL.Execution.Plans;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Results;

internal static class ListOpening
{
    /// <summary>A list that can be read twice, of lists that can be read twice; a failure for what is no list.</summary>
    public static object Open(object value, ListType type, PlanField field, Action<Exception>? onUnexpected)
    {
        var inner = type.ItemType.Nullable as ListType;
        if (value is IReadOnlyList<object?> ready && inner is null)
            return ready;
        if (value is not IEnumerable items || value is string)
            return new FieldFailure(
                $"Expected Iterable, but did not find one for field \"{field.Parent}.{field.Definition.Name}\".",
                ErrorCodes.InvalidResult);
        try
        {
            var opened = new List<object?>();
            foreach (var item in items)
            {
                opened.Add(inner is null || item is null or FieldFailure
                    ? item
                    : Open(item, inner, field, onUnexpected));
            }
            return opened;
        }
        catch (Exception e)
        {
            return FieldFailure.Of(e, onUnexpected);
        }
    }
}
