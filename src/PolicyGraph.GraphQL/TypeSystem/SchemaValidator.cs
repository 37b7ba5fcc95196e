using System.Collections.Immutable;
using PolicyGraph.GraphQL.Language.Ast;
using PolicyGraph.GraphQL.TypeSystem.Checks;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>The type validation of the specification's Type System chapter, over types that were built.</summary>
internal static class SchemaValidator
{
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document)
    {
        var report = new SchemaReport(document);
        RootTypeCheck.Check(schema, document, report);
        foreach (var directive in schema.Directives.Where(d => !BuiltInTypes.DefinesDirective(d.Name)))
            FieldCheck.CheckDirective(directive, report);
        foreach (var type in schema.Types.Where(type => !BuiltInTypes.Defines(type.Name)))
        {
            NameCheck.Check(type.Name, type.Syntax, report);
            if (type is FieldedType fielded)
            {
                FieldCheck.CheckFields(fielded, report);
                InterfaceCheck.Check(fielded, schema, report);
            }
            else if (type is UnionType union)
            {
                MemberCheck.CheckUnion(union, document, schema, report);
            }
            else if (type is EnumType enumType)
            {
                MemberCheck.CheckEnum(enumType, report);
            }
            else if (type is InputObjectType input)
            {
                InputObjectCheck.Check(input, report);
            }
        }
        InputCycleCheck.Check(schema, report);
        return report.Errors;
    }
}
