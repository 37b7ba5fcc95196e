using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem.Checks;

/// <summary>No input object needs itself through non-null fields: no value of it could be written.</summary>
internal sealed class InputCycleCheck(SchemaReport report)
{
    private readonly HashSet<InputObjectType> _visited = [];
    private readonly List<InputValue> _path = [];
    private readonly Dictionary<InputObjectType, int> _pathIndex = [];

    public static void Check(Schema schema, SchemaReport report)
    {
        var check = new InputCycleCheck(report);
        foreach (var type in schema.Types.OfType<InputObjectType>())
            check.Visit(type);
    }

    private void Visit(InputObjectType type)
    {
        if (!_visited.Add(type))
            return;
        _pathIndex[type] = _path.Count;
        foreach (var field in type.Fields)
        {
            if (field.Type is not NonNullType { Nullable: InputObjectType inner })
                continue;
            _path.Add(field);
            if (_pathIndex.TryGetValue(inner, out var start))
                Report(inner, _path[start..]);
            else
                Visit(inner);
            _path.RemoveAt(_path.Count - 1);
        }
        _pathIndex.Remove(type);
    }

    private void Report(InputObjectType type, List<InputValue> cycle) => report.Add(
        $"Cannot reference Input Object \"{type.Name}\" within itself through a series of non-null fields: "
        + $"\"{string.Join('.', cycle.Select(field => field.Name))}\".",
        [.. cycle.Select(field => (SyntaxNode?)field.Syntax)]);
}
