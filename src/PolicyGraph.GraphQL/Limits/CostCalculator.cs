using System.Runtime.CompilerServices;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.Execution.Coercion;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Limits;

/// <summary>
/// How many objects the answer may hold, by the arguments of this very request: a composite field costs 1 for each
/// object it is asked on, a leaf nothing. A size argument (<c>first</c>) multiplies everything below its field and
/// stands for the lists directly below it (<c>nodes</c>, <c>edges</c>); other lists are taken to hold the assumed
/// number. Fields that are asked twice and then merged count twice.
/// </summary>
internal sealed class CostCalculator
{
    private readonly Schema _schema;
    private readonly LimitOptions _limits;
    private readonly VariableValues _variables;
    private readonly IReadOnlyDictionary<string, FragmentNode> _fragments;
    private readonly Dictionary<(string Fragment, bool IsSized), long> _known = [];

    public CostCalculator(
        Schema schema,
        LimitOptions limits,
        IReadOnlyDictionary<string, FragmentNode> fragments,
        VariableValues variables)
    {
        _schema = schema;
        _limits = limits;
        _fragments = fragments;
        _variables = variables;
    }

    /// <summary>The first list met that is asked to hold more than a page may; known once the cost is counted.</summary>
    public OversizedList? Oversized { get; private set; }

    /// <exception cref="InsufficientExecutionStackException">A chain of fragments is longer than the stack bears.</exception>
    public long CostOf(OperationNode operation) =>
        CostOf(operation.SelectionSet, _schema.RootType(operation.Type)!, isSized: false);

    /// <param name="isSized">The lists at this level have the size that the field above was given.</param>
    private long CostOf(SelectionSetNode set, NamedType type, bool isSized)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        long cost = 0;
        foreach (var selection in set.Selections)
        {
            cost = Math.Min(long.MaxValue / 2, cost + selection switch
            {
                FieldNode field => CostOf(field, type, isSized),
                InlineFragmentNode inline => CostOf(inline.SelectionSet!, TypeOf(inline.TypeCondition) ?? type, isSized),
                FragmentSpreadNode spread => CostOf(spread.Name.Value, isSized),
                _ => 0,
            });
        }
        return cost;
    }

    private long CostOf(string fragmentName, bool isSized)
    {
        if (_known.TryGetValue((fragmentName, isSized), out var known))
            return known;
        var fragment = _fragments[fragmentName];
        return _known[(fragmentName, isSized)] =
            CostOf(fragment.SelectionSet, TypeOf(fragment.TypeCondition)!, isSized);
    }

    private long CostOf(FieldNode field, NamedType parent, bool isSized)
    {
        if (_schema.FindField(parent, field.Name.Value) is not { } definition)
            return 0;
        var own = _limits.FieldCosts.TryGetValue($"{parent.Name}.{definition.Name}", out var set)
            ? set
            : definition.Type.Innermost.IsComposite ? 1 : 0;
        if (field.SelectionSet is null || field.Name.Value is "__schema" or "__type")
            return own;
        var size = SizeOf(field, definition);
        var isList = definition.Type.Nullable is ListType;
        var times = isList && !isSized ? size ?? _limits.AssumedListSize : 1;
        var multiplied = isList ? 1 : size ?? 1;
        var below = CostOf(field.SelectionSet, definition.Type.Innermost, isSized: size is not null && !isList);
        return Times(times, own + Times(multiplied, below));
    }

    private NamedType? TypeOf(NamedTypeNode? condition) =>
        condition is null ? null : _schema.FindType(condition.Name.Value);

    /// <summary>Null where the field has no argument for its size; negative sizes, which resolvers refuse, are 0.</summary>
    private long? SizeOf(FieldNode field, FieldDefinition definition)
    {
        long? size = null;
        var takesSize = false;
        foreach (var argument in definition.Arguments)
        {
            if (!_limits.SizeArguments.Contains(argument.Name))
                continue;
            takesSize = true;
            if (ValueOf(field, argument) is not int given)
                continue;
            size = Math.Max(size ?? 0, given);
            if (given > _limits.MaxListSize)
                Oversized ??= new OversizedList(field, argument.Name, given);
        }
        return takesSize ? size ?? _limits.AssumedListSize : null;
    }

    private object? ValueOf(FieldNode field, InputValue argument)
    {
        var literal = field.Arguments.LastOrDefault(a => a.Name.Value == argument.Name)?.Value;
        return literal is not null && LiteralCoercion.TryCoerce(literal, argument.Type, _variables, out var value)
            ? value
            : argument.DefaultValue;
    }

    private static long Times(long a, long b) =>
        a == 0 || b <= long.MaxValue / 2 / a ? a * b : long.MaxValue / 2;
}
