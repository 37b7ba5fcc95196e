using System.Collections.Immutable;
using PolicyGraph.GraphQL.Execution;
using PolicyGraph.GraphQL.TypeSystem;

namespace PolicyGraph.GraphQL.Introspection;

/// <summary>What answers <c>__schema</c>, <c>__type</c> and the types below them: the objects of the type system.</summary>
internal static class IntrospectionResolvers
{
    public static ImmutableArray<string> MetaFields { get; } = ["__schema", "__type"];

    public static ResolverTable For(Schema schema)
    {
        var table = new ResolverTable()
            .Property<object>("__schema", _ => schema)
            .Computed<object>("__type", (_, arguments) => schema.FindType(arguments.Get<string>("name")!))
            .Property<Schema>("__Schema.description", s => s.Description)
            .Property<Schema>("__Schema.types", s => s.Types)
            .Property<Schema>("__Schema.queryType", s => s.QueryType)
            .Property<Schema>("__Schema.mutationType", s => s.MutationType)
            .Property<Schema>("__Schema.subscriptionType", s => s.SubscriptionType)
            .Property<Schema>("__Schema.directives", s => s.Directives);
        AddDirective(table);
        TypeResolvers.AddTo(table, schema);
        AddFieldsAndValues(table);
        return table;
    }

    private static void AddDirective(ResolverTable table) => table
        .Property<DirectiveDefinition>("__Directive.name", d => d.Name)
        .Property<DirectiveDefinition>("__Directive.description", d => d.Description)
        .Property<DirectiveDefinition>("__Directive.isRepeatable", d => d.IsRepeatable)
        .Property<DirectiveDefinition>("__Directive.locations", d => d.Locations)
        .Computed<DirectiveDefinition>("__Directive.args", (d, a) => Listed(d.Arguments, a, v => v.DeprecationReason))
        .Property<DirectiveDefinition>("__Directive.isDeprecated", _ => false)
        .Property<DirectiveDefinition>("__Directive.deprecationReason", _ => null);

    private static void AddFieldsAndValues(ResolverTable table) => table
        .Property<FieldDefinition>("__Field.name", f => f.Name)
        .Property<FieldDefinition>("__Field.description", f => f.Description)
        .Computed<FieldDefinition>("__Field.args", (f, a) => Listed(f.Arguments, a, v => v.DeprecationReason))
        .Property<FieldDefinition>("__Field.type", f => f.Type)
        .Property<FieldDefinition>("__Field.isDeprecated", f => f.DeprecationReason is not null)
        .Property<FieldDefinition>("__Field.deprecationReason", f => f.DeprecationReason)
        .Property<InputValue>("__InputValue.name", v => v.Name)
        .Property<InputValue>("__InputValue.description", v => v.Description)
        .Property<InputValue>("__InputValue.type", v => v.Type)
        .Property<InputValue>("__InputValue.defaultValue", InputValuePrinter.PrintDefault)
        .Property<InputValue>("__InputValue.isDeprecated", v => v.DeprecationReason is not null)
        .Property<InputValue>("__InputValue.deprecationReason", v => v.DeprecationReason)
        .Property<EnumValue>("__EnumValue.name", v => v.Name)
        .Property<EnumValue>("__EnumValue.description", v => v.Description)
        .Property<EnumValue>("__EnumValue.isDeprecated", v => v.DeprecationReason is not null)
        .Property<EnumValue>("__EnumValue.deprecationReason", v => v.DeprecationReason);

    /// <summary>Deprecated members only where the query asks for them.</summary>
    internal static IEnumerable<T> Listed<T>(
        ImmutableArray<T> members, ArgumentValues arguments, Func<T, string?> deprecationReason) =>
        arguments["includeDeprecated"] is true
            ? members
            : members.Where(member => deprecationReason(member) is null);
}
