using System.Text;
using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Plans;

/// <summary>One key of a response object. Shared by all requests that execute the plan.</summary>
internal sealed class PlanField
{
    private readonly PlanCompiler _compiler;
    private readonly Lock _gate = new();
    private volatile (ObjectType Type, SelectionPlan Plan)[] _selections = [];

    public PlanField(
        PlanCompiler compiler,
        ObjectType parent,
        FieldDefinition definition,
        List<FieldNode> nodes,
        FieldResolver? resolver)
    {
        _compiler = compiler;
        Parent = parent;
        Definition = definition;
        Nodes = nodes;
        Resolver = resolver;
        ResponseName = nodes[0].ResponseName;
        EncodedName = Encoding.UTF8.GetBytes($"\"{ResponseName}\":");
        IsLeaf = definition.Type.Innermost.IsLeaf;
        ConstantArguments = ArgumentCoercion.TryCoerceConstant(definition, nodes[0]);
    }

    public ObjectType Parent { get; }

    public FieldDefinition Definition { get; }

    /// <summary>All field nodes that were merged; they differ in nothing but what they select.</summary>
    public List<FieldNode> Nodes { get; }

    /// <summary>Null for <c>__typename</c> alone.</summary>
    public FieldResolver? Resolver { get; }

    public string ResponseName { get; }

    /// <summary>The response name with quotes and colon, as UTF-8.</summary>
    public byte[] EncodedName { get; }

    public bool IsLeaf { get; }

    /// <summary>The arguments if no variable is used in them; null if they differ from request to request.</summary>
    public ArgumentValues? ConstantArguments { get; }

    /// <summary>Whether nothing is to be done before the value is written.</summary>
    public bool IsReadWhenWritten => IsLeaf && ConstantArguments is not null && Resolver is null or ImmediateResolver;

    public SelectionPlan SelectionFor(ObjectType type)
    {
        return Find(type) ?? Compile(type);
    }

    public bool Selects(string fieldName)
    {
        if (IsLeaf)
            return false;
        IEnumerable<ObjectType> types = Definition.Type.Innermost is ObjectType only
            ? [only]
            : _compiler.Schema.PossibleTypes(Definition.Type.Innermost);
        return types.Any(type => SelectionFor(type).Fields.Any(field => field.Definition.Name == fieldName));
    }

    private SelectionPlan? Find(ObjectType type)
    {
        foreach (var (known, plan) in _selections)
        {
            if (known == type)
                return plan;
        }
        return null;
    }

    private SelectionPlan Compile(ObjectType type)
    {
        lock (_gate)
        {
            if (Find(type) is { } known)
                return known;
            var plan = _compiler.CompileSelection(type, Nodes);
            _selections = [.. _selections, (type, plan)];
            return plan;
        }
    }
}
