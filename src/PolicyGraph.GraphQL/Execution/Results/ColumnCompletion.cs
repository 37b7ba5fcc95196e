using PolicyGraph.GraphQL.Execution.Plans;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>Opens the lists of a resolved column, and makes its objects the rows of new blocks.</summary>
internal sealed class ColumnCompletion(Schema schema, BoundResolvers resolvers, Action<Exception>? onUnexpected)
{
    public void Complete(ResultColumn column, List<ResultBlock> below)
    {
        OpenLists(column);
        if (column.Field.IsLeaf)
            return;
        var objects = new List<object>(column.Values.Length);
        column.Starts = new int[column.Values.Length];
        for (var row = 0; row < column.Values.Length; row++)
        {
            column.Starts[row] = objects.Count;
            Gather(column.Values[row], column.Field.Definition.Type, objects);
        }
        if (objects.Count == 0)
            return;
        if (column.Field.Definition.Type.Innermost is ObjectType type)
            below.Add(column.OnlyBlock = new ResultBlock(column.Field.SelectionFor(type), [.. objects]));
        else
            PlaceByType(column, objects, below);
    }

    private void OpenLists(ResultColumn column)
    {
        if (column.Field.Definition.Type.Nullable is not ListType list)
            return;
        for (var row = 0; row < column.Values.Length; row++)
        {
            if (column.Values[row] is { } value and not FieldFailure)
                column.Values[row] = ListOpening.Open(value, list, column.Field, onUnexpected);
        }
    }

    private static void Gather(object? value, GraphQLType type, List<object> objects)
    {
        if (value is null or FieldFailure)
            return;
        if (type.Nullable is not ListType list)
        {
            objects.Add(value);
            return;
        }
        var items = (IReadOnlyList<object?>)value;
        for (var i = 0; i < items.Count; i++)
            Gather(items[i], list.ItemType, objects);
    }

    private void PlaceByType(ResultColumn column, List<object> objects, List<ResultBlock> below)
    {
        var types = new TypeOrFailure[objects.Count];
        var rows = new OrderedDictionary<ObjectType, List<object>>();
        column.Places = new ResultPlace[objects.Count];
        for (var i = 0; i < objects.Count; i++)
        {
            types[i] = TypeOf(objects[i], column.Field);
            if (types[i].Type is not { } type)
                continue;
            if (!rows.TryGetValue(type, out var sameType))
                rows[type] = sameType = [];
            column.Places[i] = new ResultPlace(null, sameType.Count, null);
            sameType.Add(objects[i]);
        }
        var blocks = rows.ToDictionary(
            row => row.Key, row => new ResultBlock(column.Field.SelectionFor(row.Key), [.. row.Value]));
        for (var i = 0; i < objects.Count; i++)
        {
            column.Places[i] = types[i].Type is { } type
                ? column.Places[i] with { Block = blocks[type] }
                : new ResultPlace(null, 0, types[i].Failure);
        }
        below.AddRange(blocks.Values);
    }

    private TypeOrFailure TypeOf(object value, PlanField field)
    {
        var abstractType = field.Definition.Type.Innermost;
        try
        {
            var name = resolvers.TypeNameOf(abstractType, value);
            if (name is not null && schema.FindType(name) is ObjectType type && schema.IsSubType(abstractType, type))
                return new TypeOrFailure(type, null);
            return Fail(new FieldFailure(
                name is null
                    ? $"Abstract type \"{abstractType}\" must resolve to an Object type at runtime "
                        + $"for field \"{field.Parent}.{field.Definition.Name}\"."
                    : $"\"{name}\" is not a possible type for \"{abstractType}\".",
                ErrorCodes.InvalidResult));
        }
        catch (Exception e)
        {
            onUnexpected?.Invoke(e);
            return Fail(FieldFailure.Unexpected);
        }
    }

    private static TypeOrFailure Fail(FieldFailure failure) => new(null, failure);

    private readonly record struct TypeOrFailure(ObjectType? Type, FieldFailure? Failure);
}
