using System.Runtime.CompilerServices;
using PolicyGraph.GraphQL.Execution.Plans;
using PolicyGraph.GraphQL.Execution.Resolvers;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Execution.Results;

/// <summary>
/// Writes resolved blocks as JSON, depth first, in the order of the query. A null where none may be takes back what
/// was written of its parent, up to the nearest place that may be null; of each such place one error is listed, the
/// first in the order of the query.
/// </summary>
internal sealed class ResultWriter(
    ResponseWriter writer, DocumentNode document, ErrorList errors, Action<Exception>? onUnexpected)
{
    private readonly ResponsePath _path = new();

    /// <returns>False if the object must be null; then nothing is written.</returns>
    public bool WriteObject(ResultBlock block, int row)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        var start = writer.Length;
        writer.BeginObject();
        for (var i = 0; i < block.Plan.Fields.Length; i++)
        {
            if (!WriteField(block, row, i))
            {
                writer.Truncate(start);
                return false;
            }
        }
        writer.EndObject();
        return true;
    }

    /// <summary>Name and value of one field.</summary>
    public bool WriteField(ResultBlock block, int row, int index)
    {
        var field = block.Plan.Fields[index];
        writer.WriteEncodedName(field.EncodedName);
        _path.Push(field.ResponseName);
        var column = block.Columns[index];
        var value = column is null ? Read(field, block.Objects[row]) : column.Values[row];
        var next = column is { Starts.Length: > 0 } ? column.Starts[row] : 0;
        var isWritten = Write(value, field.Definition.Type, field, column, ref next);
        _path.Pop();
        return isWritten;
    }

    private object? Read(PlanField field, object parent) => field.Resolver is ImmediateResolver immediate
        ? immediate.Read(parent, field.ConstantArguments!, onUnexpected)
        : field.Parent.Name;

    /// <param name="next">Number of the next object of the column.</param>
    private bool Write(object? value, GraphQLType type, PlanField field, ResultColumn? column, ref int next)
    {
        if (type is not NonNullType)
        {
            var start = writer.Length;
            if (value is null || !WriteNonNull(value, type, field, column, ref next))
            {
                writer.Truncate(start);
                writer.WriteNull();
            }
            return true;
        }
        if (value is not null)
            return WriteNonNull(value, type.Nullable, field, column, ref next);
        return Fail(field, new FieldFailure(
            $"Cannot return null for non-nullable field {field.Parent}.{field.Definition.Name}.",
            ErrorCodes.InvalidResult));
    }

    private bool WriteNonNull(object value, GraphQLType type, PlanField field, ResultColumn? column, ref int next)
    {
        if (value is FieldFailure failure)
            return Fail(field, failure);
        return type switch
        {
            ScalarType scalar => WriteScalar(value, scalar, field),
            EnumType enumType => WriteEnum(value, enumType, field),
            ListType list => WriteList(value, list, field, column, ref next),
            _ => WriteComposite(field, column!, next++),
        };
    }

    private bool WriteScalar(object value, ScalarType type, PlanField field)
    {
        var problem = type.Coercion.Write(value, writer);
        return problem is null || Fail(field, new FieldFailure(problem, ErrorCodes.InvalidResult));
    }

    private bool WriteEnum(object value, EnumType type, PlanField field)
    {
        if (value is not string name || type.Find(name) is not { } known)
            return Fail(field, new FieldFailure(
                $"Enum \"{type}\" cannot represent value: {TypeSystem.Scalars.Numbers.Describe(value)}",
                ErrorCodes.InvalidResult));
        writer.WriteRaw(known.Json);
        return true;
    }

    private bool WriteList(object value, ListType type, PlanField field, ResultColumn? column, ref int next)
    {
        if (value is not IReadOnlyList<object?> items)
        {
            var opened = ListOpening.Open(value, type, field, onUnexpected);
            if (opened is FieldFailure failure)
                return Fail(field, failure);
            items = (IReadOnlyList<object?>)opened;
        }
        writer.BeginList();
        for (var i = 0; i < items.Count; i++)
        {
            writer.BeginItem();
            _path.Push(i);
            var isWritten = Write(items[i], type.ItemType, field, column, ref next);
            _path.Pop();
            if (!isWritten)
                return false;
        }
        writer.EndList();
        return true;
    }

    private bool WriteComposite(PlanField field, ResultColumn column, int number)
    {
        var place = column.OnlyBlock is { } only ? new ResultPlace(only, number, null) : column.Places[number];
        if (place.Block is not { } block)
            return Fail(field, place.Failure!);
        return block.Plan.Failure is { } failure ? Fail(field, failure) : WriteObject(block, place.Row);
    }

    private bool Fail(PlanField field, FieldFailure failure)
    {
        errors.Add(new GraphQLError(
            failure.Message,
            failure.Code,
            failure.Locations ?? [.. field.Nodes.Select(node => document.LocationOf(node.Span.Start))],
            _path.ToList()));
        return false;
    }
}
