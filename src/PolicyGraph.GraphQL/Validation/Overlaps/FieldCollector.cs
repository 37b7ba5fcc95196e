using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Validation.Overlaps;

/// <summary>Collects each selection set once for each type it is selected on.</summary>
internal sealed class FieldCollector(ValidationContext context)
{
    private readonly Dictionary<(SelectionSetNode Set, NamedType? Type), CollectedFields> _known = [];
    private readonly HashSet<(CollectedFields, string)> _spread = [];

    public CollectedFields Collect(FragmentNode fragment) =>
        Collect(fragment.SelectionSet, context.Schema.FindType(fragment.TypeCondition.Name.Value));

    public CollectedFields Collect(SelectionSetNode set, NamedType? type)
    {
        if (_known.TryGetValue((set, type), out var fields))
            return fields;
        fields = new CollectedFields();
        AddTo(fields, set, type);
        _known[(set, type)] = fields;
        return fields;
    }

    /// <summary>What is selected below a composite field.</summary>
    public CollectedFields Below(SelectedField field) =>
        field.Below ??= Collect(field.Node.SelectionSet!, field.Type?.Innermost);

    private void AddTo(CollectedFields fields, SelectionSetNode set, NamedType? type)
    {
        foreach (var selection in set.Selections)
        {
            switch (selection)
            {
                case FieldNode field:
                    if (!fields.Groups.TryGetValue(field.ResponseName, out var group))
                        fields.Groups[field.ResponseName] = group = [];
                    group.Add(new SelectedField(field, type, (type as FieldedType)?.Find(field.Name.Value)));
                    break;
                case FragmentSpreadNode spread:
                    if (_spread.Add((fields, spread.Name.Value)))
                        fields.Fragments.Add(spread.Name.Value);
                    break;
                case InlineFragmentNode inline:
                    var condition = inline.TypeCondition?.Name.Value;
                    AddTo(fields, inline.SelectionSet!, condition is null ? type : context.Schema.FindType(condition));
                    break;
            }
        }
    }
}
