using System.Collections.Concurrent;
using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution.Plans;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Documents;

/// <summary>A valid document with the plans made for it; what the cache keeps.</summary>
internal sealed class PreparedDocument
{
    /// <summary>Plans kept for one document: each combination of conditions makes one.</summary>
    private const int MostPlans = 16;

    private readonly Schema _schema;
    private readonly BoundResolvers _resolvers;
    private readonly ImmutableArray<string> _conditions;
    private readonly ConcurrentDictionary<(OperationNode, ulong), SelectionPlan> _plans = [];

    public PreparedDocument(Schema schema, BoundResolvers resolvers, DocumentNode document)
    {
        _schema = schema;
        _resolvers = resolvers;
        Document = document;
        Fragments = document.Definitions.OfType<FragmentNode>().ToDictionary(fragment => fragment.Name.Value);
        Operations = [.. document.Definitions.OfType<OperationNode>()];
        _conditions = ConditionValues.NamesIn(document);
    }

    public DocumentNode Document { get; }

    /// <summary>Bytes of the last response to it, so that the next is written into a buffer of that size.</summary>
    public int UsualLength { get; set; } = 4096;

    public ImmutableArray<OperationNode> Operations { get; }

    public IReadOnlyDictionary<string, FragmentNode> Fragments { get; }

    public SelectionPlan PlanFor(OperationNode operation, VariableValues variables)
    {
        var conditions = new ConditionValues(Document, _conditions, variables);
        if (conditions.Key is not { } key)
            return Compile(operation, conditions);
        if (_plans.TryGetValue((operation, key), out var plan))
            return plan;
        plan = Compile(operation, conditions);
        if (_plans.Count < MostPlans)
            _plans.TryAdd((operation, key), plan);
        return plan;
    }

    private SelectionPlan Compile(OperationNode operation, ConditionValues conditions) =>
        new PlanCompiler(_schema, _resolvers, Fragments, conditions)
            .CompileRoot(_schema.RootType(operation.Type)!, operation.SelectionSet);
}
