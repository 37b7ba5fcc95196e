using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Plans;

/// <summary>
/// What <c>@skip</c> and <c>@include</c> decide for one request. Requests whose conditions have the same values share
/// a plan, whatever their other variables are.
/// </summary>
internal sealed class ConditionValues
{
    private const int MostKeyed = 32;

    private readonly DocumentNode _document;
    private readonly Dictionary<string, bool?> _values = [];

    public ConditionValues(DocumentNode document, ImmutableArray<string> names, VariableValues variables)
    {
        _document = document;
        foreach (var name in names)
            _values[name] = variables.GetValueOrDefault(name) as bool?;
        Key = names.Length > MostKeyed ? null : KeyOf(names);
    }

    /// <summary>Equal for equal values of the conditions; null for more of them than a key can tell.</summary>
    public ulong? Key { get; }

    /// <summary>Names of the variables that the document uses as conditions.</summary>
    public static ImmutableArray<string> NamesIn(DocumentNode document)
    {
        var names = new HashSet<string>();
        var open = new Stack<SelectionSetNode>();
        foreach (var definition in document.Definitions)
            open.Push(definition is OperationNode o ? o.SelectionSet : ((FragmentNode)definition).SelectionSet);
        while (open.TryPop(out var set))
        {
            foreach (var selection in set.Selections)
            {
                if (ConditionOf(selection, "skip")?.Value is VariableNode skip)
                    names.Add(skip.Name.Value);
                if (ConditionOf(selection, "include")?.Value is VariableNode include)
                    names.Add(include.Name.Value);
                if (selection.SelectionSet is { } inner)
                    open.Push(inner);
            }
        }
        return [.. names];
    }

    /// <param name="failure">Why it cannot be told; then false.</param>
    public bool Includes(SelectionNode selection, out FieldFailure? failure)
    {
        failure = null;
        if (selection.Directives.IsEmpty)
            return true;
        return Evaluate(selection, "skip", false, out failure) == false
            && failure is null
            && Evaluate(selection, "include", true, out failure) == true
            && failure is null;
    }

    private bool Evaluate(SelectionNode selection, string directive, bool absent, out FieldFailure? failure)
    {
        failure = null;
        switch (ConditionOf(selection, directive)?.Value)
        {
            case BooleanValueNode literal:
                return literal.Value;
            case VariableNode variable:
                if (_values.GetValueOrDefault(variable.Name.Value) is { } value)
                    return value;
                failure = new FieldFailure(
                    $"@{directive} needs a Boolean, and ${variable.Name} has none.",
                    ErrorCodes.BadUserInput,
                    [_document.LocationOf(variable.Span.Start)]);
                return absent;
            default:
                return absent;
        }
    }

    private static ArgumentNode? ConditionOf(SelectionNode selection, string directive) =>
        selection.Directives.IsEmpty
            ? null
            : AppliedDirectives.Find(selection.Directives, directive)?.Arguments
                .LastOrDefault(argument => argument.Name.Value == "if");

    private ulong KeyOf(ImmutableArray<string> names)
    {
        ulong key = 0;
        foreach (var name in names)
            key = (key << 2) | (_values[name] switch { true => 1u, false => 2u, null => 0u });
        return key;
    }
}
