using System.Collections.Frozen;
using PolicyGraph.GraphQL.Language;
using PolicyGraph.GraphQL.Language.Ast;

namespace PolicyGraph.GraphQL.TypeSystem;

/// <summary>
/// What every schema has: scalars, directives and the types of introspection, with the fields and nullability that
/// the reference implementation gives them.
/// </summary>
internal static class BuiltInTypes
{
    private const string Sdl = """"
        "Text: a sequence of Unicode characters."
        scalar String
        "Whole numbers from -(2^31) to 2^31 - 1."
        scalar Int
        "Double-precision numbers as of IEEE 754."
        scalar Float
        "`true` or `false`."
        scalar Boolean
        "An identifier: given as a string or integer, answered as a string, not meant to be read."
        scalar ID

        "Includes the field or fragment only where the argument is true."
        directive @include(
          "Included when true."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Leaves the field or fragment out where the argument is true."
        directive @skip(
          "Skipped when true."
          if: Boolean!
        ) on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT

        "Marks an element of the schema as no longer supported."
        directive @deprecated(
          "Why, and what to use instead; Markdown."
          reason: String = "No longer supported"
        ) on FIELD_DEFINITION | ARGUMENT_DEFINITION | INPUT_FIELD_DEFINITION | ENUM_VALUE | DIRECTIVE_DEFINITION

        "Names the document that specifies a custom scalar."
        directive @specifiedBy(
          "Its URL."
          url: String!
        ) on SCALAR

        "Marks an input object that takes exactly one of its fields, and that not null."
        directive @oneOf on INPUT_OBJECT

        "The schema of this service: its types, directives and the roots of its operations."
        type __Schema {
          description: String
          "All types of this service."
          types: [__Type!]!
          "The type that queries start from."
          queryType: __Type!
          "The type that mutations start from, if there are any."
          mutationType: __Type
          "The type that subscriptions start from, if there are any."
          subscriptionType: __Type
          "All directives of this service."
          directives(includeDeprecated: Boolean! = false): [__Directive!]!
        }

        "A type of any kind; which fields are not null depends on the kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "The kinds of types."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object; has `fields` and `interfaces`."
          OBJECT
          "An interface; has `fields`, `interfaces` and `possibleTypes`."
          INTERFACE
          "A union; has `possibleTypes`."
          UNION
          "An enum; has `enumValues`."
          ENUM
          "An input object; has `inputFields`."
          INPUT_OBJECT
          "A list; has `ofType`."
          LIST
          "A non-null; has `ofType`."
          NON_NULL
        }

        "A field of an object or interface type."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default as a literal of the language."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive: something said of a part of a document that changes how it is read or run."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean = false): [__InputValue!]!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "At a query."
          QUERY
          "At a mutation."
          MUTATION
          "At a subscription."
          SUBSCRIPTION
          "At a field."
          FIELD
          "At a fragment definition."
          FRAGMENT_DEFINITION
          "At a fragment spread."
          FRAGMENT_SPREAD
          "At an inline fragment."
          INLINE_FRAGMENT
          "At a variable definition."
          VARIABLE_DEFINITION
          "At a schema definition."
          SCHEMA
          "At a scalar definition."
          SCALAR
          "At an object type definition."
          OBJECT
          "At a field definition."
          FIELD_DEFINITION
          "At an argument definition."
          ARGUMENT_DEFINITION
          "At an interface definition."
          INTERFACE
          "At a union definition."
          UNION
          "At an enum definition."
          ENUM
          "At the definition of an enum value."
          ENUM_VALUE
          "At an input object type definition."
          INPUT_OBJECT
          "At the definition of a field of an input object."
          INPUT_FIELD_DEFINITION
          "At a directive definition."
          DIRECTIVE_DEFINITION
        }
        """";

    public static DocumentNode Document { get; } = GraphQLParser.Parse(Sdl, ParserOptions.Trusted);

    private static readonly FrozenSet<string> TypeNames =
        Document.Definitions.OfType<TypeDefinitionNode>().Select(type => type.Name.Value).ToFrozenSet();

    private static readonly FrozenSet<string> DirectiveNames =
        Document.Definitions.OfType<DirectiveDefinitionNode>().Select(type => type.Name.Value).ToFrozenSet();

    public static bool Defines(string typeName) => TypeNames.Contains(typeName);

    public static bool DefinesDirective(string name) => DirectiveNames.Contains(name);
}
